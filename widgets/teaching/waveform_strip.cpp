// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/waveform_strip.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/language/keep_translated.h"
#include "widgets/language/time_text.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

WaveformStrip::WaveformStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Waveform of the recording"));
        setToolTip(tr("Click to play from there; Left and Right move by a second"));
        setAccessibleDescription(toolTip());
    });
}

void WaveformStrip::setRecording(const WaveformPeaks &peaks, double seconds)
{
    peaks_ = peaks;
    peaks_.high.resize(peaks_.low.size());
    seconds_ = std::max(0.0, seconds);
    playhead_.reset();
    chosen_ = 0;
    update();
}

void WaveformStrip::setPlayhead(std::optional<double> seconds)
{
    playhead_ = seconds;
    if (seconds)
        chosen_ = *seconds;
    update();
}

QSize WaveformStrip::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 60, fontMetrics().height() * 4};
}

QSize WaveformStrip::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 20, fontMetrics().height() * 4};
}

double WaveformStrip::secondsAt(double x) const
{
    return std::clamp(x / std::max(1, width()), 0.0, 1.0) * seconds_;
}

void WaveformStrip::seek(double seconds)
{
    if (seconds_ <= 0)
        return;
    chosen_ = std::clamp(seconds, 0.0, seconds_);
    update();
    Q_EMIT seekRequested(chosen_);
}

void WaveformStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    const double middle = height() / 2.0, reach = middle - 4;
    painter.setPen(theme.line);
    painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
    const double ratio = devicePixelRatioF();
    const size_t parts = peaks_.low.size(), columns = size_t(width() * ratio);
    if (parts > 0) {
        // One line a pixel of the screen, over all parts that fall into it.
        painter.setPen(QPen(theme.waveform, 1 / ratio));
        for (size_t column = 0; column < columns; ++column) {
            const size_t from = column * parts / columns, to = std::max(from + 1, (column + 1) * parts / columns);
            const float low =
                *std::min_element(peaks_.low.begin() + std::ptrdiff_t(from), peaks_.low.begin() + std::ptrdiff_t(to));
            const float high =
                *std::max_element(peaks_.high.begin() + std::ptrdiff_t(from), peaks_.high.begin() + std::ptrdiff_t(to));
            const double x = (double(column) + 0.5) / ratio;
            painter.drawLine(QPointF(x, middle - std::clamp(double(high), -1.0, 1.0) * reach - 0.5),
                             QPointF(x, middle - std::clamp(double(low), -1.0, 1.0) * reach + 0.5));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (hovered_ && seconds_ > 0) {
        const double x = *hovered_ / seconds_ * width();
        painter.setPen(QPen(theme.canvasText, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        const QString text = timeText(*hovered_, seconds_, 1);
        const int gap = characterWidth(fontMetrics()), wide = fontMetrics().horizontalAdvance(text);
        const double left = x + gap + wide > width() ? x - gap - wide : x + gap;
        painter.setPen(theme.canvasText);
        painter.drawText(QPointF(left, fontMetrics().ascent() + 2), text);
    }
    if (const auto at = playhead_    ? playhead_
                        : hasFocus() ? std::optional(chosen_)
                                     : std::nullopt;
        at && seconds_ > 0) {
        const double x = std::clamp(*at / seconds_, 0.0, 1.0) * width();
        painter.setPen(QPen(theme.playCursorOutline, 3));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setPen(QPen(theme.playCursor, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void WaveformStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seek(secondsAt(event->position().x()));
}

void WaveformStrip::mouseMoveEvent(QMouseEvent *event)
{
    hovered_ = secondsAt(event->position().x());
    update();
}

void WaveformStrip::leaveEvent(QEvent *)
{
    hovered_.reset();
    update();
}

void WaveformStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return seek(chosen_ - 1);
    case Qt::Key_Right:
        return seek(chosen_ + 1);
    case Qt::Key_Home:
        return seek(0);
    case Qt::Key_End:
        return seek(seconds_ - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return seek(chosen_);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaveformStrip::focusInEvent(QFocusEvent *)
{
    update();
}

void WaveformStrip::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace partita
