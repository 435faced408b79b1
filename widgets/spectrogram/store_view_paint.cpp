// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QElapsedTimer>
#include <QPaintEvent>

#include "widgets/spectrogram/lane_mask_gestures.h"
#include "widgets/spectrogram/store_view.h"
#include "widgets/spectrogram/waveform.h"

namespace partita {

namespace {

constexpr double budgetWhilePaintingMs = 3;

/// A colour that stands out from the picture behind it, which is dark where it is quiet, or light.
QColor over(const QColor &color, bool lightPicture)
{
    QColor hsl = color.toHsl();
    const float lightness = lightPicture ? std::min(hsl.lightnessF(), 0.35f) : std::max(hsl.lightnessF(), 0.7f);
    return QColor::fromHslF(std::max(hsl.hslHueF(), 0.0f), hsl.hslSaturationF(), lightness);
}

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

void StoreView::paintEvent(QPaintEvent *event)
{
    QElapsedTimer clock;
    clock.start();
    if (picture_.view().width != int(std::ceil(width() * dpr())))
        updateView(); // moved to a screen of other pixels
    if (isVisible())
        assemble(budgetWhilePaintingMs);
    const Theme &theme = Theme::of(this);
    const LaneAxes axes = this->axes();
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.canvas);
    if (store_)
        paintPicture(painter, event->rect());
    if (mask() && display_->settings().spectrogram)
        paintMask(painter, event->region());

    paintSelection(painter, theme, axes, time_->selection());
    paintPlayCursor(painter, theme, axes, time_->playFrame());
    playCursor_ = playCursorRect(axes, time_->playFrame());
    if (const auto &pointer = time_->pointer()) {
        paintCrosshair(painter, axes, *pointer, display_->settings().spectrogram);
        if (ownsPointer_) {
            const QString text = cursorReadout().joined(QStringLiteral("   "));
            readout_ = readoutRect(fontMetrics(), axes, *pointer, text);
            paintReadout(painter, theme, readout_, text);
        }
    }
    if (maskGestures_ && (ownsPointer_ || maskGestures_->isDrawing()))
        paintOutline(painter, maskGestures_->outline(ownsPointer_ ? time_->pointer() : std::nullopt));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    PaintTimes::note(times_.paintMs, clock.nsecsElapsed());
}

void StoreView::paintPicture(QPainter &painter, const QRect &exposed)
{
    const Theme &theme = Theme::of(this);
    const auto &settings = display_->settings();
    const auto &view = picture_.view();
    const int from = std::max(0, int(std::floor(exposed.left() * dpr())));
    const int to = std::min(view.width, int(std::ceil((exposed.right() + 1) * dpr())));
    const int height = view.frequency.height;
    if (to <= from)
        return;

    painter.save();
    painter.scale(1 / dpr(), 1 / dpr()); // pixel by pixel
    if (settings.spectrogram) {
        for (int x = from; x < to;) {
            const bool empty = picture_.isEmpty(x);
            int end = x + 1;
            while (end < to && picture_.isEmpty(end) == empty)
                ++end;
            if (!empty)
                painter.drawImage(QPoint(x, 0), picture_.image(), QRect(x, 0, end - x, height));
            x = end;
        }
    } else {
        painter.fillRect(from, height / 2, to - from, 1, theme.grid);
    }
    if (showsWaveform() && sources_) {
        const QColor tint = tint_.isValid() ? tint_ : theme.waveform;
        const QColor color = settings.spectrogram ? over(tint, settings.colorMap == ColorMap::InvertedGrey) : tint;
        const WaveformColors colors = settings.spectrogram ? WaveformColors{withAlpha(color, 70), withAlpha(color, 110)}
                                                           : WaveformColors{withAlpha(color, 130), color};
        paintWaveform(painter, sources_->peaks(), settings.channel, view.time, from, to, height, colors);
    }
    painter.restore();
    if (sources_) {
        const auto frameAt = [&](double x) {
            return std::int64_t(std::clamp(view.time.frameOfX(x), 0.0, double(store_->frames())));
        };
        paintGaps(painter, {frameAt(from), frameAt(to) + 1}, axes());
    }
}

void StoreView::paintMask(QPainter &painter, const QRegion &exposed)
{
    painter.save();
    painter.scale(1 / dpr(), 1 / dpr());
    const int width = maskPicture_.view().width;
    for (const QRect &rect : exposed) {
        const int from = std::max(0, int(std::floor(rect.left() * dpr())));
        const int to = std::min(width, int(std::ceil((rect.right() + 1) * dpr())));
        const int top = std::max(0, int(std::floor(rect.top() * dpr())));
        const int bottom = std::min(maskPicture_.image().height(), int(std::ceil((rect.bottom() + 1) * dpr())));
        for (int x = from; x < to;) {
            const bool empty = maskPicture_.isEmpty(x);
            int end = x + 1;
            while (end < to && maskPicture_.isEmpty(end) == empty)
                ++end;
            if (!empty && bottom > top)
                painter.drawImage(QPoint(x, top), maskPicture_.image(), QRect(x, top, end - x, bottom - top));
            x = end;
        }
    }
    painter.restore();
}

void StoreView::paintGaps(QPainter &painter, FrameRange visible, const LaneAxes &axes)
{
    const Theme &theme = Theme::of(this);
    std::int64_t at = visible.begin;
    const auto gapTo = [&](std::int64_t end) {
        const double left = std::floor(axes.xOf(double(at))), right = std::ceil(axes.xOf(double(end)));
        if (end > at)
            paintMissing(painter, theme, {left, 0, right - left, double(height())});
    };
    for (const FrameRange &range : sources_->availability().ranges) {
        if (range.end <= at)
            continue;
        if (range.begin >= visible.end)
            break;
        gapTo(range.begin);
        at = range.end;
    }
    gapTo(std::min(visible.end, store_->frames()));
}

} // namespace partita
