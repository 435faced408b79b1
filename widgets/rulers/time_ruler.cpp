// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rulers/time_ruler.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QPainter>

#include "widgets/language/keep_translated.h"
#include "widgets/language/time_text.h"
#include "widgets/rulers/ticks.h"
#include "widgets/rulers/time_gestures.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

TimeRuler::TimeRuler(TimeView *time, QWidget *parent) : QWidget(parent), time_(time)
{
    installAccessibleReadings();
    keepTranslated(this, [this] {
        setAccessibleName(tr("Time ruler"));
        setAccessibleDescription(tr("Tells the play position; Left and Right move it."));
        setToolTip(tr("Click to play from here, drag to select"));
    });
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *gestures = new TimeGestures(this, time, nullptr);
    connect(gestures, &TimeGestures::seekRequested, this, &TimeRuler::seekRequested);
    for (const auto signal : {&TimeView::axisChanged, &TimeView::recordingChanged, &TimeView::selectionChanged})
        connect(time, signal, this, QOverload<>::of(&QWidget::update));
    connect(time, &TimeView::playFrameChanged, this, [this] {
        for (const double x : {std::exchange(playX_, playX()), playX()})
            update(QRectF(x - height(), 0, 2 * height(), height()).toAlignedRect());
    });
}

void TimeRuler::setLoop(std::optional<FrameRange> range)
{
    loop_ = range;
    update();
}

QSize TimeRuler::sizeHint() const
{
    return {400, minimumSizeHint().height()};
}

QSize TimeRuler::minimumSizeHint() const
{
    return {50, fontMetrics().height() * 3 / 2 + 6};
}

AccessibleReading::Value TimeRuler::reading() const
{
    const double step = time_->secondsOfFrame(time_->width() * time_->axis().framesPerPixel / 10);
    return {time_->secondsOfFrame(double(time_->playFrame())), 0, time_->secondsOfFrame(double(time_->frames())), step};
}

QString TimeRuler::readingText() const
{
    return timeText(reading().value);
}

void TimeRuler::setReading(double seconds)
{
    seek(seconds * time_->sampleRateHz());
}

double TimeRuler::playX() const
{
    // Limited, as far away it is beyond what an int holds.
    return std::clamp(std::floor(time_->axis().xOfFrame(double(time_->playFrame()))) + 0.5, -1e4, 1e6);
}

void TimeRuler::seek(double frame)
{
    Q_EMIT seekRequested(std::clamp<std::int64_t>(std::llround(frame), 0, time_->frames()));
    tellReadingChanged(this, readingText());
}

void TimeRuler::keyPressEvent(QKeyEvent *event)
{
    const double step = time_->width() * time_->axis().framesPerPixel / 10;
    switch (event->key()) {
    case Qt::Key_Left: seek(double(time_->playFrame()) - step); break;
    case Qt::Key_Right: seek(double(time_->playFrame()) + step); break;
    case Qt::Key_Home: seek(0); break;
    case Qt::Key_End: seek(double(time_->frames())); break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimeRuler::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeRuler::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    const auto band = [&](FrameRange range, const QColor &color, int top, int bottom) {
        const double left = time_->axis().xOfFrame(double(range.begin)), right = time_->axis().xOfFrame(double(range.end));
        painter.fillRect(QRectF(left, top, std::max(1.0, right - left), bottom - top), color);
    };
    const int loopHeight = std::max(3, height() / 7);
    if (!time_->selection().empty())
        band(time_->selection().time, theme.selection, 0, height());
    if (loop_)
        band(*loop_, theme.accent, 0, loopHeight);

    const QFontMetricsF metrics(font());
    const auto ticks = timeTicks(time_->axis(), width(), time_->sampleRateHz(),
                                 [&](const QString &text) { return metrics.horizontalAdvance(text); },
                                 characterWidth(metrics) * 3);
    for (const Tick &tick : ticks) {
        const double x = std::floor(tick.at) + 0.5;
        const bool labelled = !tick.label.isEmpty();
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, labelled ? height() / 2.0 : height() * 0.75), QPointF(x, height()));
        if (!labelled)
            continue;
        painter.setPen(theme.canvasText);
        painter.drawText(QPointF(x + 4, loopHeight + metrics.ascent()), tick.label);
    }
    painter.setPen(theme.line);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));

    // The play position: a mark that points down at the lanes.
    playX_ = playX();
    const double x = playX_, side = height() / 3.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.canvas, 1));
    painter.setBrush(theme.playCursorOutline);
    const double top = height() - 1.3 * side;
    painter.drawPolygon(QPolygonF({{x - side, top}, {x + side, top}, {x, double(height())}}));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace partita
