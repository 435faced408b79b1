// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/lane_mask_gestures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTabletEvent>
#include <QTouchEvent>
#include <QWidget>

#include "widgets/spectrogram/lane_keys.h"

namespace partita {

namespace {

constexpr int computeMs = 33, slowMs = 100, scrollMs = 20;

bool hasBrush(MaskTool tool)
{
    return tool == MaskTool::Brush || tool == MaskTool::Eraser || tool == MaskTool::Harmonics;
}

} // namespace

LaneMaskGestures::LaneMaskGestures(QWidget *lane, LaneKeys *keys, TimeView *time, DisplayState *display, MaskToolState *tools,
                                   LevelAt level)
    : QObject(lane), lane_(lane), keys_(keys), time_(time), display_(display), tools_(tools), levelAt_(std::move(level))
{
    lane->installEventFilter(this);
    scrolling_.setInterval(scrollMs);
    connect(&scrolling_, &QTimer::timeout, this, &LaneMaskGestures::autoScroll);
    computing_.setSingleShot(true);
    connect(&computing_, &QTimer::timeout, this, &LaneMaskGestures::compute);
    connect(keys, &LaneKeys::pointerTaken, this, [this] {
        if (drawing_ && by_ == By::Keys)
            add(keys_->cursor(), 1);
    });
    connect(tools, &MaskToolState::changed, this, [this](const MaskToolSettings &before) {
        if (tools_->settings().tool != before.tool)
            cancel();
        Q_EMIT outlineChanged();
    });
    connect(display, &DisplayState::changed, this, [this] {
        if (!isOn())
            cancel();
    });
}

bool LaneMaskGestures::isOn() const
{
    return tools_->settings().tool != MaskTool::Select && display_->settings().spectrogram;
}

void LaneMaskGestures::setMask(MaskPtr mask)
{
    if (mask == mask_ || (drawing_ && mask == before_))
        return;
    cancel();
    mask_ = std::move(mask);
}

bool LaneMaskGestures::eventFilter(QObject *, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Hide)
        cancel();
    if (!isOn())
        return false;
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto &mouse = *static_cast<QMouseEvent *>(event);
        if (mouse.button() != Qt::LeftButton)
            return false;
        begin(By::Mouse, pointAt(mouse.position()), mouse.modifiers(), 1, false);
        start_ = last_ = mouse.position();
        return true;
    }
    case QEvent::MouseMove:
        if (drawing_ && by_ == By::Mouse)
            dragTo(static_cast<QMouseEvent *>(event)->position(), 1);
        return false; // the pointer goes along
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && drawing_ && by_ == By::Mouse)
            finish();
        return false;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: // the first finger is a mouse; the second begins to zoom
        if (by_ == By::Mouse && static_cast<QTouchEvent *>(event)->points().size() > 1)
            cancel();
        return false;
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease: return tablet(*static_cast<QTabletEvent *>(event));
    case QEvent::ShortcutOverride: // while something is drawn
        if (!drawing_ || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: return key(*static_cast<QKeyEvent *>(event));
    default: return false;
    }
}

bool LaneMaskGestures::tablet(QTabletEvent &event)
{
    // What is not taken comes again as a mouse's.
    const bool drawing = drawing_ && by_ == By::Pen;
    if (event.type() == QEvent::TabletPress) {
        if (event.button() != Qt::LeftButton)
            return false;
        lane_->setFocus(Qt::MouseFocusReason);
        begin(By::Pen, pointAt(event.position()), event.modifiers(), event.pressure(),
              event.pointerType() == QPointingDevice::PointerType::Eraser);
        start_ = last_ = event.position();
    } else if (!drawing) {
        return false;
    } else if (event.type() == QEvent::TabletMove) {
        dragTo(event.position(), event.pressure());
        time_->setPointer(pointAt(event.position()));
        Q_EMIT pointerTaken();
    } else {
        finish();
    }
    event.accept();
    return true;
}

bool LaneMaskGestures::key(const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const auto change = [&](int steps) {
        if (shift)
            tools_->harden(steps);
        else
            tools_->resizeBrush(steps);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Escape:
        if (!drawing_)
            return false;
        cancel();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            return false;
        if (event.isAutoRepeat())
            return true;
        if (drawing_ && by_ == By::Keys) {
            finish();
        } else {
            time_->setPointer(keys_->cursor());
            Q_EMIT pointerTaken();
            begin(By::Keys, keys_->cursor(), event.modifiers(), 1, false);
        }
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BraceLeft: return hasBrush(tools_->settings().tool) && change(-1);
    case Qt::Key_BracketRight:
    case Qt::Key_BraceRight: return hasBrush(tools_->settings().tool) && change(1);
    default: return false;
    }
}

void LaneMaskGestures::begin(By by, ViewPointer at, Qt::KeyboardModifiers modifiers, double pressure, bool eraser)
{
    if (drawing_)
        finish(true); // this one starts from it
    MaskDrawing::Start start;
    start.settings = tools_->settings();
    auto &settings = start.settings;
    const bool add = modifiers & Qt::ShiftModifier, subtract = modifiers & Qt::AltModifier;
    if (add || subtract)
        settings.combine = add && subtract ? MaskCombine::Intersect : add ? MaskCombine::Add : MaskCombine::Subtract;
    if (modifiers & Qt::ControlModifier)
        settings.rectangle = RectangleSpan::Time;
    if (settings.tool == MaskTool::Wand) {
        Q_EMIT wandRequested(time_->secondsOfFrame(at.frame), at.hz, settings.combine);
        return;
    }
    before_ = mask_;
    start.before = mask_ ? mask_ : Mask::uniform({time_->sampleRateHz(), time_->frames()});
    start.erase = subtract || eraser;
    start.scale = frequencyAxis().scale;
    start.levelDb = levelAt_;
    drawing_ = MaskDrawing::begin(std::move(start));
    by_ = by;
    moved_ = slow_ = false;
    this->add(at, pressure);
    moved_ = false;
}

void LaneMaskGestures::add(ViewPointer at, double pressure)
{
    pressure_ = pressure;
    drawing_->add({time_->secondsOfFrame(at.frame), at.hz, pressure});
    moved_ = moved_ || by_ == By::Keys;
    changed_ = true;
    if (!computing_.isActive())
        computing_.start(computeMs);
    Q_EMIT outlineChanged();
}

void LaneMaskGestures::dragTo(QPointF at, double pressure)
{
    last_ = at;
    moved_ = moved_ || (at - start_).manhattanLength() >= QApplication::startDragDistance();
    add(pointAt(at), pressure);
    if (at.x() >= 0 && at.x() < lane_->width())
        scrolling_.stop();
    else if (!scrolling_.isActive())
        scrolling_.start();
}

void LaneMaskGestures::autoScroll()
{
    const double beyond = last_.x() < 0 ? last_.x() : last_.x() - lane_->width();
    time_->scrollBy(std::clamp(beyond / 2, -60.0, 60.0));
    add(pointAt(last_), pressure_);
}

void LaneMaskGestures::compute()
{
    if (!drawing_ || !changed_ || slow_)
        return;
    changed_ = false;
    if (drawing_->takesLong()) // it is seen as an outline
        return;
    QElapsedTimer clock;
    clock.start();
    mask_ = drawing_->mask();
    Q_EMIT painting(mask_);
    // Most of the time is left for the rest of the window; what takes long is seen as an outline until it is finished.
    const auto tookMs = int(clock.elapsed());
    slow_ = drawing_->outline() && tookMs > slowMs;
    computing_.start(std::max(computeMs, 3 * tookMs));
}

void LaneMaskGestures::finish(bool atOnce)
{
    // A shape that was not dragged out is a click that went astray, not a wish for nothing.
    const bool nothing = drawing_->outline() && !moved_;
    if (!nothing && !atOnce && drawing_->takesLong()) {
        const std::shared_ptr<MaskDrawing> drawing = std::exchange(drawing_, nullptr);
        reset();
        Q_EMIT drawn(drawing);
        return;
    }
    const MaskPtr after = nothing ? nullptr : drawing_->mask();
    const bool same = after && (before_ ? *after == *before_ : after->isUniform());
    if (nothing || same) {
        cancel();
        return;
    }
    const EditKind kind = drawing_->kind();
    scrolling_.stop();
    computing_.stop();
    drawing_.reset();
    before_.reset();
    mask_ = after;
    Q_EMIT outlineChanged();
    Q_EMIT painted(kind, mask_);
}

void LaneMaskGestures::cancel()
{
    if (drawing_)
        reset();
}

void LaneMaskGestures::reset()
{
    scrolling_.stop();
    computing_.stop();
    drawing_.reset();
    mask_ = std::exchange(before_, nullptr);
    Q_EMIT outlineChanged();
    Q_EMIT cancelled();
}

FrequencyAxis LaneMaskGestures::frequencyAxis() const
{
    return display_->settings().frequencyAxis(lane_->height(), time_->sampleRateHz());
}

ViewPointer LaneMaskGestures::pointAt(QPointF at) const
{
    return {std::clamp(time_->axis().frameOfX(at.x()), 0.0, double(time_->frames())),
            frequencyAxis().hzOfY(std::clamp(at.y(), 0.0, double(lane_->height())))};
}

QPainterPath LaneMaskGestures::outline(const std::optional<ViewPointer> &pointer) const
{
    QPainterPath path;
    const auto axis = frequencyAxis();
    const auto rate = double(time_->sampleRateHz());
    // Painters want numbers of a moderate size.
    const auto place = [&](double seconds, double hz) {
        return QPointF(std::clamp(time_->axis().xOfFrame(seconds * rate), -1e4, 1e5), std::clamp(axis.yOfHz(hz), -1e4, 1e4));
    };
    if (const auto shape = drawing_ ? drawing_->outline() : std::nullopt) {
        QPolygonF polygon;
        for (const auto &point : *shape)
            polygon.append(place(point.seconds, point.hz));
        path.addPolygon(polygon);
        path.closeSubpath();
        return path;
    }
    const auto &settings = tools_->settings();
    if (!isOn() || !pointer || !hasBrush(settings.tool))
        return path;
    const Brush brush = brushOf(settings, axis.scale);
    const MaskGrid grid{time_->sampleRateHz(), time_->frames()};
    const double seconds = pointer->frame / rate;
    const double halfSeconds = std::max(brush.diameterMs / 1000, grid.stft().hopFrames / rate) / 2;
    const int partials = settings.tool == MaskTool::Harmonics ? settings.partials : 1;
    for (int partial = 1; partial <= partials && partial * pointer->hz < rate / 2; ++partial) {
        const double hz = partial * pointer->hz;
        QPolygonF ring;
        for (int i = 0; i < 48; ++i) {
            const double angle = i * std::numbers::pi / 24, up = std::sin(angle);
            const double high = brush.height == Brush::Height::Semitones ? hz * std::exp2(up * brush.diameter / 24)
                                                                         : hz + up * brush.diameter / 2;
            // Never smaller than a cell.
            const double cell = up * grid.stft().binHz() / 2;
            const double at = std::abs(high - hz) < std::abs(cell) ? hz + cell : high;
            ring.append(place(seconds + std::cos(angle) * halfSeconds, std::max(at, 0.0)));
        }
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

} // namespace partita
