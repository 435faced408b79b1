// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rulers/time_gestures.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTouchEvent>
#include <QWheelEvent>
#include <QWidget>

#include "widgets/rulers/frequency_range.h"

namespace partita {

namespace {

constexpr double grabPixels = 5; ///< on both sides of an edge
constexpr double notch = 120;    ///< of a wheel, in Qt's units

} // namespace

TimeGestures::TimeGestures(QWidget *lane, TimeView *time, DisplayState *display)
    : QObject(lane), lane_(lane), time_(time), display_(display)
{
    lane->setMouseTracking(true);
    lane->grabGesture(Qt::PinchGesture); // so touches come; in Qt 6.4 the gesture itself tells every change twice
    lane->installEventFilter(this);
    scrolling_.setInterval(20);
    connect(&scrolling_, &QTimer::timeout, this, &TimeGestures::autoScroll);
}

void TimeGestures::setSelecting(bool on)
{
    selecting_ = on;
    if (!on && mode_ != Mode::Panning) {
        mode_ = Mode::None;
        scrolling_.stop();
    }
}

bool TimeGestures::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove: return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton || !selecting_)
            return false;
        doubleClick();
        return true;
    case QEvent::Wheel: return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::Leave: leave(); return false;
    case QEvent::NativeGesture: return touchpad(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::TouchBegin:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        touched_ = false;
        return static_cast<QTouchEvent *>(event)->points().size() > 1; // one finger is a mouse
    case QEvent::TouchUpdate: touch(*static_cast<QTouchEvent *>(event)); return false;
    case QEvent::Gesture: return true; // or the updates would end
    case QEvent::ShortcutOverride: // Escape is ours while something is dragged
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || mode_ == Mode::None)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            giveUp();
        return true;
    default: return false;
    }
}

bool TimeGestures::press(const QMouseEvent &event)
{
    if ((event.button() != Qt::LeftButton || !selecting_) && event.button() != Qt::MiddleButton)
        return false;
    pressedAt_ = last_ = event.position();
    before_ = time_->selection();
    if (event.button() == Qt::MiddleButton) {
        mode_ = Mode::Panning;
        lane_->setCursor(Qt::ClosedHandCursor);
        return true;
    }
    mode_ = Mode::Pressed;
    const auto edge = edgeAt(pressedAt_);
    resizing_ = edge.has_value();
    const bool box = display_ && (event.modifiers() & (Qt::ShiftModifier | Qt::AltModifier));
    edge_ = edge ? *edge : Edge{true, box, time_->axis().frameOfX(pressedAt_.x()), hzAt(pressedAt_.y())};
    return true;
}

bool TimeGestures::move(const QMouseEvent &event)
{
    const QPointF at = event.position();
    switch (mode_) {
    case Mode::Panning:
        time_->scrollBy(last_.x() - at.x());
        if (display_ && at.y() != last_.y())
            display_->set(scrolledFrequency(display_->settings(), time_->sampleRateHz(),
                                            (last_.y() - at.y()) / lane_->height()));
        last_ = at;
        break;
    case Mode::Pressed:
        if ((at - pressedAt_).manhattanLength() < QApplication::startDragDistance())
            break;
        mode_ = Mode::Selecting;
        Q_EMIT selectionDragged();
        [[fallthrough]];
    case Mode::Selecting:
        last_ = at;
        select(at);
        if (edge_.time && (at.x() < 0 || at.x() >= lane_->width())) {
            if (!scrolling_.isActive())
                scrolling_.start();
        } else {
            scrolling_.stop();
        }
        break;
    case Mode::None: hover(at); break;
    }
    time_->setPointer(ViewPointer{std::clamp(time_->axis().frameOfX(at.x()), 0.0, double(time_->frames())), hzAt(at.y())});
    Q_EMIT pointerTaken();
    return true;
}

bool TimeGestures::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return false;
    scrolling_.stop();
    const Mode mode = std::exchange(mode_, Mode::None);
    if (mode == Mode::Pressed)
        Q_EMIT seekRequested(frameAt(event.position().x()));
    hover(event.position());
    if (!lane_->rect().contains(event.position().toPoint()))
        leave();
    return true;
}

void TimeGestures::doubleClick()
{
    mode_ = Mode::None;
    time_->setSelection(time_->selection().empty() ? ViewSelection{{0, time_->frames()}, {}} : ViewSelection{});
}

bool TimeGestures::wheel(const QWheelEvent &event)
{
    const auto modifiers = event.modifiers();
    const double x = event.angleDelta().x(), y = event.angleDelta().y();
    if (x == 0 && y == 0)
        return true;
    if (display_ && (modifiers & Qt::ControlModifier)) {
        const double place = event.position().y() / lane_->height();
        display_->set(zoomedFrequency(display_->settings(), time_->sampleRateHz(), place, std::exp2(y / (2 * notch))));
    } else if ((modifiers & Qt::ShiftModifier) || std::abs(x) > std::abs(y)) {
        // Touchpads say pixels; a notch of a wheel is a tenth of what is visible.
        const QPoint pixels = event.pixelDelta();
        const bool sideways = std::abs(x) > std::abs(y);
        const double moved = pixels.isNull() ? (sideways ? x : y) / notch * time_->width() / 10
                                             : (sideways ? pixels.x() : pixels.y());
        time_->scrollBy(-moved);
    } else {
        time_->zoomAt(event.position().x(), std::exp2(y / (2 * notch)));
    }
    return true;
}

bool TimeGestures::touchpad(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::BeginNativeGesture)
        spread_ = 1;
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    // The value is what the distance of the fingers, 1 at first, has grown by.
    spreadTo(event.position().x(), std::max(0.05, spread_ + event.value()));
    return true;
}

void TimeGestures::touch(const QTouchEvent &event)
{
    const auto &points = event.points();
    if (points.size() != 2 || (event.touchPointStates() & QEventPoint::Released)) {
        touched_ = false;
        return;
    }
    giveUp(); // what the first finger began, as a mouse would
    const QPointF between = points[1].position() - points[0].position(), centre = points[0].position() + between / 2;
    const double distance = std::max(1.0, std::hypot(between.x(), between.y()));
    if (std::exchange(touched_, true)) {
        time_->scrollBy(last_.x() - centre.x());
        spreadTo(centre.x(), distance);
    }
    spread_ = distance;
    last_ = centre;
}

void TimeGestures::spreadTo(double x, double spread)
{
    time_->zoomAt(x, spread / std::exchange(spread_, spread));
}

void TimeGestures::giveUp()
{
    if (mode_ == Mode::Selecting)
        time_->setSelection(before_);
    mode_ = Mode::None;
    scrolling_.stop();
}

void TimeGestures::select(QPointF at)
{
    ViewSelection selection = resizing_ ? before_ : ViewSelection{};
    if (edge_.time) {
        const auto [begin, end] = std::minmax<std::int64_t>({std::llround(edge_.frame), frameAt(at.x())});
        selection.time = {begin, end};
    }
    if (edge_.frequency) {
        const auto [low, high] = std::minmax<double>({edge_.hz, hzAt(at.y())});
        selection.frequency = FrequencyRange{low, high};
    }
    // A span that was dragged shut shall not take the box's other dimension with it.
    if (resizing_ && (selection.time.empty() || (edge_.frequency && selection.frequency->lowHz >= selection.frequency->highHz)))
        return;
    time_->setSelection(selection);
}

void TimeGestures::autoScroll()
{
    const double beyond = last_.x() < 0 ? last_.x() : last_.x() - lane_->width();
    time_->scrollBy(std::clamp(beyond / 2, -60.0, 60.0));
    select(last_);
}

void TimeGestures::hover(QPointF at)
{
    if (!selecting_) {
        lane_->setCursor(Qt::CrossCursor);
        return;
    }
    const auto edge = edgeAt(at);
    if (edge)
        lane_->setCursor(edge->time ? Qt::SplitHCursor : Qt::SplitVCursor);
    else
        lane_->unsetCursor();
}

void TimeGestures::leave()
{
    if (mode_ == Mode::None)
        time_->setPointer(std::nullopt);
}

std::optional<TimeGestures::Edge> TimeGestures::edgeAt(QPointF at) const
{
    const auto &selection = time_->selection();
    if (selection.empty())
        return std::nullopt;
    const double left = time_->axis().xOfFrame(double(selection.time.begin));
    const double right = time_->axis().xOfFrame(double(selection.time.end));
    double top = -grabPixels, bottom = lane_->height() + grabPixels;
    if (selection.frequency && display_) {
        top = frequencyAxis().yOfHz(selection.frequency->highHz);
        bottom = frequencyAxis().yOfHz(selection.frequency->lowHz);
    }
    if (at.y() < top - grabPixels || at.y() > bottom + grabPixels || at.x() < left - grabPixels || at.x() > right + grabPixels)
        return std::nullopt;
    // The nearer edge, so that a narrow selection can be widened on either side.
    const double toLeft = std::abs(at.x() - left), toRight = std::abs(at.x() - right);
    if (std::min(toLeft, toRight) <= grabPixels)
        return Edge{true, false, double(toLeft < toRight ? selection.time.end : selection.time.begin), 0};
    if (selection.frequency && display_) {
        const double toTop = std::abs(at.y() - top), toBottom = std::abs(at.y() - bottom);
        if (std::min(toTop, toBottom) <= grabPixels)
            return Edge{false, true, 0, toTop < toBottom ? selection.frequency->lowHz : selection.frequency->highHz};
    }
    return std::nullopt;
}

FrequencyAxis TimeGestures::frequencyAxis() const
{
    return display_->settings().frequencyAxis(lane_->height(), time_->sampleRateHz());
}

std::int64_t TimeGestures::frameAt(double x) const
{
    return std::clamp<std::int64_t>(std::llround(time_->axis().frameOfX(x)), 0, time_->frames());
}

double TimeGestures::hzAt(double y) const
{
    return display_ ? frequencyAxis().hzOfY(std::clamp(y, 0.0, double(lane_->height()))) : 0;
}

} // namespace partita
