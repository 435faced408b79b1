// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/store_view.h"

#include <algorithm>
#include <cmath>

#include <QElapsedTimer>
#include <QEvent>
#include <QToolButton>

#include "widgets/language/keep_translated.h"
#include "widgets/rulers/time_gestures.h"
#include "widgets/spectrogram/lane_keys.h"
#include "widgets/spectrogram/lane_mask_gestures.h"
#include "widgets/theme/icons.h"

namespace partita {

namespace {

constexpr double budgetMs = 6;
constexpr int pollMs = 100;

} // namespace

void PaintTimes::note(std::deque<double> &times, qint64 nanoseconds)
{
    times.push_back(double(nanoseconds) / 1e6);
    if (times.size() > kept)
        times.pop_front();
}

StoreView::StoreView(StorePtr store, TimeView *time, DisplayState *display, const ViewResources &resources, QWidget *parent)
    : QWidget(parent), store_(std::move(store)), time_(time), display_(display), resources_(resources),
      keys_(new LaneKeys(this, time, display)), gestures_(new TimeGestures(this, time, display)),
      errorButton_(new QToolButton(this))
{
    installAccessibleReadings();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    assembling_.setInterval(0);
    assembling_.setSingleShot(true);
    connect(&assembling_, &QTimer::timeout, this, [this] { assemble(budgetMs); });
    polling_.setInterval(pollMs);
    connect(&polling_, &QTimer::timeout, this, &StoreView::refresh);

    errorButton_->setAutoRaise(true);
    errorButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    errorButton_->setIcon(icon(IconId::Warning));
    errorButton_->setCursor(Qt::ArrowCursor);
    errorButton_->setAutoFillBackground(true);
    errorButton_->hide();
    connect(errorButton_, &QToolButton::clicked, this, &StoreView::retry);

    connect(gestures_, &TimeGestures::seekRequested, this, &StoreView::seekRequested);
    connect(keys_, &LaneKeys::seekRequested, this, &StoreView::seekRequested);
    connect(gestures_, &TimeGestures::pointerTaken, this, &StoreView::takePointer);
    connect(keys_, &LaneKeys::pointerTaken, this, [this] {
        takePointer();
        tellReadingChanged(this, readingText());
    });
    connect(gestures_, &TimeGestures::selectionDragged, this, [this] { learnt_ = true; });
    connect(time, &TimeView::axisChanged, this, &StoreView::updateView);
    connect(time, &TimeView::recordingChanged, this, &StoreView::updateView);
    connect(time, &TimeView::pointerChanged, this, &StoreView::movePointer);
    connect(time, &TimeView::selectionChanged, this, &StoreView::updateSelection);
    connect(time, &TimeView::playFrameChanged, this, [this] {
        const QRect now = playCursorRect(axes(), time_->playFrame());
        if (now == playCursor_)
            return;
        update(playCursor_);
        update(now);
        playCursor_ = now;
    });
    connect(display, &DisplayState::changed, this, &StoreView::applySettings);
    applyColors();
    keepTranslated(this, [this] {
        setOwnAccessibleName(this, ownName_, tr("Spectrogram"));
        setDescription();
        setToolTip(tr("Click to play from here, drag to select a time span, drag with Shift to select frequencies too.\n"
                      "Wheel: zoom; with Shift: scroll; with Ctrl: zoom the frequencies."));
        errorButton_->setAccessibleDescription(tr("Tries again to read the recording."));
        placeErrorButton();
    });
}

StoreView::~StoreView()
{
    delete std::exchange(maskGestures_, nullptr); // which tells of a gesture's end when the lane is hidden
}

void StoreView::setStore(StorePtr store)
{
    if (store == store_)
        return;
    store_ = std::move(store);
    const bool wasOpen = sources_ != nullptr;
    sources_.reset();
    setError({});
    if (wasOpen)
        openSources();
    update();
}

void StoreView::openSources()
{
    wanted_.clear();
    if (!store_)
        return;
    sources_ = std::make_unique<LaneSources>(store_, resources_);
    connect(sources_.get(), &LaneSources::tilesChanged, this, [this](const std::vector<FrameRange> &parts) {
        for (const FrameRange part : parts)
            picture_.invalidate(part);
        if (!picture_.complete() && !assembling_.isActive())
            assembling_.start();
    });
    connect(sources_.get(), &LaneSources::peaksChanged, this, [this](FrameRange part) {
        if (!showsWaveform())
            return;
        const LaneAxes axes = this->axes();
        const int left = int(axes.xOf(double(part.begin))) - 2, right = int(axes.xOf(double(part.end))) + 2;
        update(left, 0, right - left, height());
    });
    connect(sources_.get(), &LaneSources::failed, this, [this](const QString &message) {
        setError(message);
        Q_EMIT failed(message);
    });
    picture_.setRecording(store_->sampleRateHz(), store_->frames());
    updateView();
    refresh();
}

void StoreView::setTint(const QColor &color)
{
    tint_ = color;
    update();
}

void StoreView::setDescription()
{
    setAccessibleDescription(
        drawsMasks()
            ? tr("Return begins to draw at the cursor and ends it, the arrow keys draw, Escape takes it back, "
                 "plus and minus zoom.")
            : tr("The arrow keys move the cursor, with Shift they select, Return plays from there, plus and minus zoom."));
}

void StoreView::setMask(MaskPtr mask, const QColor &tint)
{
    maskTint_ = tint;
    applyMaskLook();
    if (maskGestures_)
        maskGestures_->setMask(mask);
    showMask(maskGestures_ ? maskGestures_->mask() : mask);
}

void StoreView::showMask(const MaskPtr &mask)
{
    if (mask == maskPicture_.mask())
        return;
    if (!mask)
        update();
    maskPicture_.setMask(mask);
    assembling_.start();
}

void StoreView::setMaskTools(MaskToolState *tools)
{
    if (tools == maskTools_)
        return;
    delete std::exchange(maskGestures_, nullptr);
    if (maskTools_)
        disconnect(maskTools_, nullptr, this, nullptr);
    maskTools_ = tools;
    if (tools) {
        const auto level = [this](double seconds, double hz) {
            return levelAt(seconds * time_->sampleRateHz(), hz).value_or(std::nan(""));
        };
        maskGestures_ = new LaneMaskGestures(this, keys_, time_, display_, tools, level);
        maskGestures_->setMask(mask());
        connect(maskGestures_, &LaneMaskGestures::painting, this, [this](const MaskPtr &mask) {
            showMask(mask);
            Q_EMIT maskPainting(mask);
        });
        connect(maskGestures_, &LaneMaskGestures::painted, this, [this](EditKind kind, const MaskPtr &mask) {
            showMask(mask);
            tellReadingChanged(this, readingText());
            Q_EMIT maskPainted(kind, mask);
        });
        connect(maskGestures_, &LaneMaskGestures::cancelled, this, [this] {
            showMask(maskGestures_->mask());
            Q_EMIT maskGestureCancelled();
        });
        connect(maskGestures_, &LaneMaskGestures::drawn, this, &StoreView::maskDrawn);
        connect(maskGestures_, &LaneMaskGestures::wandRequested, this, &StoreView::wandRequested);
        connect(maskGestures_, &LaneMaskGestures::outlineChanged, this, &StoreView::updateOutline);
        connect(maskGestures_, &LaneMaskGestures::pointerTaken, this, &StoreView::takePointer);
        connect(tools, &MaskToolState::changed, this, [this](const MaskToolSettings &before) {
            if (before.tool != maskTools_->settings().tool)
                applyTools();
        });
    }
    applyTools();
}

bool StoreView::drawsMasks() const
{
    return maskGestures_ && maskGestures_->isOn();
}

void StoreView::applyTools()
{
    const bool draws = drawsMasks();
    gestures_->setSelecting(!draws);
    keys_->setSelecting(!draws);
    if (draws)
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
    setDescription();
    updateOutline();
}

void StoreView::updateOutline()
{
    if (!maskGestures_)
        return;
    update(outline_);
    const auto &pointer = ownsPointer_ ? time_->pointer() : std::nullopt;
    outline_ = outlineRegion(maskGestures_->outline(pointer), rect());
    update(outline_);
}

void StoreView::applyMaskLook()
{
    const auto &settings = display_->settings();
    maskPicture_.setLook(maskTint_.isValid() ? maskTint_ : Theme::of(this).accent, settings.colorMap == ColorMap::InvertedGrey,
                         std::max(1, int(std::lround(dpr()))));
    if (mask())
        update();
}

void StoreView::refresh()
{
    if (!sources_)
        return;
    const bool changed = sources_->refresh();
    if (changed)
        update();
    // Once more after the last change that was seen; from then on who changes the store has to say so.
    if (isVisible() && (changed || !sources_->complete())) {
        if (!polling_.isActive())
            polling_.start();
    } else {
        polling_.stop();
    }
}

void StoreView::retry()
{
    setError({});
    if (sources_)
        sources_->retry();
}

LaneAxes StoreView::axes() const
{
    return {time_->axis(), display_->settings().frequencyAxis(height(), time_->sampleRateHz()), size()};
}

bool StoreView::showsWaveform() const
{
    return display_->settings().waveform || !display_->settings().spectrogram;
}

void StoreView::applyColors()
{
    const auto &settings = display_->settings();
    picture_.setColors(colorTableForLevels(settings.colorMap, settings.floorDb, settings.ceilingDb));
}

void StoreView::applySettings(const DisplaySettings &before)
{
    const auto &now = display_->settings();
    DisplaySettings coloursOnly = before;
    coloursOnly.colorMap = now.colorMap;
    coloursOnly.floorDb = now.floorDb;
    coloursOnly.ceilingDb = now.ceilingDb;
    applyColors();
    applyMaskLook();
    if (now.spectrogram != before.spectrogram)
        applyTools();
    if (coloursOnly == now)
        update();
    else
        updateView();
}

void StoreView::updateView()
{
    const auto &settings = display_->settings();
    SpectrogramView view;
    view.time = {time_->axis().firstFrame, time_->axis().framesPerPixel / dpr()};
    view.width = std::max(1, int(std::ceil(width() * dpr())));
    view.frequency = settings.frequencyAxis(int(std::ceil(height() * dpr())), time_->sampleRateHz());
    view.fftSize = settings.fftSize;
    view.channel = settings.channel;
    if (!(view.time.framesPerPixel > 0))
        return; // no recording yet
    picture_.setView(view);
    maskPicture_.setView(view);
    applyMaskLook();
    updateOutline();
    updateWanted();
    update();
}

void StoreView::updateWanted()
{
    if (!sources_)
        return;
    std::vector<TileKey> keys;
    if (isVisible() && display_->settings().spectrogram) {
        const auto &view = picture_.view();
        const double focus = time_->pointer() ? view.time.xOfFrame(time_->pointer()->frame) : view.width / 2.0;
        keys = tilesOfView(view, store_->frames(), focus);
    }
    if (keys != wanted_)
        sources_->spectrogram().setWanted(keys);
    wanted_ = std::move(keys);
    if (isVisible())
        sources_->peaks().setView(picture_.view().time, picture_.view().width);
}

void StoreView::assemble(double budget)
{
    QElapsedTimer clock;
    clock.start();
    const auto show = [this](const LaneColumns::Columns &changed) {
        if (changed.to <= changed.from)
            return;
        const int left = int(changed.from / dpr()), right = int(std::ceil(changed.to / dpr()));
        update(left, 0, right - left, height());
    };
    const bool mask = !maskPicture_.complete(), picture = sources_ && !picture_.complete();
    if (!mask && !picture)
        return;
    // What is drawn shall follow the hand: it takes its share first.
    if (mask)
        show(maskPicture_.assemble(picture ? budget / 2 : budget));
    if (picture) {
        const double rest = budget - double(clock.nsecsElapsed()) / 1e6;
        show(picture_.assemble([this](const TileKey &key) { return sources_->spectrogram().tile(key); }, std::max(rest, 0.5)));
    }
    PaintTimes::note(times_.assembleMs, clock.nsecsElapsed());
    if (!maskPicture_.complete() || (sources_ && !picture_.complete()))
        assembling_.start();
}

bool StoreView::isComplete() const
{
    return sources_ && sources_->idle() && picture_.complete() && maskPicture_.complete();
}

std::optional<double> StoreView::levelAt(double frame, double hz) const
{
    if (!sources_ || !display_->settings().spectrogram || frame < 0 || frame >= double(store_->frames()) || hz < 0)
        return std::nullopt;
    const auto &view = picture_.view();
    const auto &axis = view.frequency;
    TileKey key{view.fftSize, hopLog2For(view.fftSize, view.time.framesPerPixel), view.channel, 0};
    const auto column = std::int64_t(frame) >> key.hopLog2;
    key.index = column / TileKey::columns;
    const auto tile = sources_->spectrogram().tile(key);
    const int c = int(column % TileKey::columns);
    if (!tile || tile->states[size_t(c)] == ColumnState::None)
        return std::nullopt;
    // The loudest bin in the pixel; the nearest one where a bin is larger.
    const double binHz = double(store_->sampleRateHz()) / key.fftSize, y = axis.yOfHz(hz);
    const auto bin = [&](double value) { return std::clamp(int(value), 0, key.bins() - 1); };
    int from = bin(std::ceil(axis.hzOfY(y + 0.5) / binHz)), to = bin(std::floor(axis.hzOfY(y - 0.5) / binHz));
    if (from > to)
        from = to = bin(std::round(hz / binHz));
    return dbOfLevel(*std::max_element(tile->column(c) + from, tile->column(c) + to + 1));
}

CursorReadout StoreView::cursorReadout() const
{
    const ViewPointer at = keys_->cursor();
    const bool spectrogram = display_->settings().spectrogram;
    return CursorReadout::of(time_->secondsOfFrame(at.frame), time_->secondsOfFrame(time_->axis().framesPerPixel),
                             spectrogram ? at.hz : 0, levelAt(at.frame, at.hz));
}

QSize StoreView::sizeHint() const { return {640, 160}; }
QSize StoreView::minimumSizeHint() const { return {80, 2 * fontMetrics().height()}; }

AccessibleReading::Value StoreView::reading() const
{
    return {time_->secondsOfFrame(keys_->cursor().frame), 0, time_->secondsOfFrame(double(time_->frames())),
            time_->secondsOfFrame(time_->axis().framesPerPixel)};
}

QString StoreView::readingText() const
{
    QString text = cursorReadout().joined(QStringLiteral(", "));
    if (const int opacity = maskOpacityAt(keys_->cursor()); opacity > 0 && display_->settings().spectrogram)
        //: What is said about a place of a spectrogram, and how much of it is painted
        text = tr("%1, painted %2 %").arg(text).arg(std::max(1, qRound(opacity / 2.55)));
    return text;
}

int StoreView::maskOpacityAt(const ViewPointer &at) const
{
    if (!mask())
        return 0;
    const auto &grid = mask()->grid();
    return mask()->at(std::llround(grid.frameOfSeconds(time_->secondsOfFrame(at.frame))), int(std::lround(grid.binOfHz(at.hz))));
}

void StoreView::setReading(double seconds)
{
    keys_->moveTo({seconds * time_->sampleRateHz(), keys_->cursor().hz});
}

void StoreView::movePointer()
{
    ownsPointer_ = false;
    const LaneAxes axes = this->axes();
    for (const auto &pointer : {std::exchange(pointer_, time_->pointer()), time_->pointer()}) {
        if (!pointer)
            continue;
        for (const QRect &rect : crosshairRects(axes, *pointer))
            update(rect);
    }
    update(std::exchange(readout_, {}));
    updateOutline();
}

void StoreView::takePointer()
{
    ownsPointer_ = true;
    if (time_->pointer())
        update(readoutRect(fontMetrics(), axes(), *time_->pointer(), cursorReadout().joined(QStringLiteral("   "))));
    updateOutline();
}

void StoreView::updateSelection()
{
    const LaneAxes axes = this->axes();
    const auto before = std::exchange(selection_, time_->selection());
    const QRectF a = axes.selectionRect(before), b = axes.selectionRect(selection_);
    if (before.empty() || selection_.empty() || before.frequency != selection_.frequency) {
        update(a.united(b).toAlignedRect().adjusted(-3, -3, 3, 3));
        return;
    }
    for (const auto &[from, to] : {std::minmax({a.left(), b.left()}), std::minmax({a.right(), b.right()})})
        update(QRectF(from, 0, to - from, height()).toAlignedRect().adjusted(-3, 0, 3, 0));
}

void StoreView::setError(const QString &message)
{
    error_ = message;
    errorButton_->setVisible(!message.isEmpty());
    placeErrorButton();
}

void StoreView::placeErrorButton()
{
    if (error_.isEmpty())
        return;
    const QString text = tr("%1 Click to try again.", "after a sentence about what went wrong").arg(error_);
    const int room = std::max(0, width() - 4 * fontMetrics().height());
    errorButton_->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, room));
    errorButton_->setAccessibleName(text);
    errorButton_->setToolTip(text);
    errorButton_->resize(errorButton_->sizeHint());
    errorButton_->move(4, height() - errorButton_->height() - 4);
}

bool StoreView::event(QEvent *event)
{
    // Over a picture a tool tip is in the way: it is for those who have not selected anything yet. (Events come from within
    // the constructor, too: first their type.)
    if (event->type() == QEvent::ToolTip && (learnt_ || drawsMasks() || !time_->selection().empty()))
        return true;
    return QWidget::event(event);
}

void StoreView::resizeEvent(QResizeEvent *)
{
    time_->setWidth(width());
    updateView();
    placeErrorButton();
}

void StoreView::showEvent(QShowEvent *)
{
    if (!sources_)
        openSources();
    updateView(); // the device pixel ratio may be another one now
    refresh();
}

void StoreView::hideEvent(QHideEvent *)
{
    polling_.stop();
    assembling_.stop();
    updateWanted();
}

void StoreView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeErrorButton();
    if (event->type() == QEvent::PaletteChange)
        applyMaskLook();
    update();
}

void StoreView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StoreView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (ownsPointer_ && !underMouse())
        time_->setPointer(std::nullopt);
    update();
}

} // namespace partita
