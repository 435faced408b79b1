// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rulers/frequency_ruler.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "widgets/language/keep_translated.h"
#include "widgets/language/quantity_text.h"
#include "widgets/rulers/frequency_range.h"
#include "widgets/rulers/ticks.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

constexpr int tickLength = 6, margin = 3;

/// Of a waveform, where full scale is at both edges.
std::vector<Tick> levelTicks(int height, double spacing)
{
    std::vector<Tick> ticks;
    for (const double db : {0.0, -6.0, -12.0, -20.0}) {
        const double offset = std::pow(10.0, db / 20) * height / 2.0;
        if (!ticks.empty() && ticks.back().at + spacing > height / 2.0 - offset)
            continue;
        for (const double y : {height / 2.0 + offset, height / 2.0 - offset})
            ticks.push_back({y, QLocale().toString(db)});
    }
    return ticks;
}

} // namespace

FrequencyRuler::FrequencyRuler(TimeView *time, DisplayState *display, QWidget *parent)
    : QWidget(parent), time_(time), display_(display)
{
    installAccessibleReadings();
    keepTranslated(this, [this] {
        setAccessibleName(tr("Frequency ruler"));
        setAccessibleDescription(tr("Up and Down scroll, plus and minus zoom, Home shows all frequencies."));
        setToolTip(tr("Drag to scroll, turn the wheel to zoom, double click to show all frequencies"));
    });
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(time, &TimeView::recordingChanged, this, QOverload<>::of(&QWidget::update));
    connect(display, &DisplayState::changed, this, [this] {
        update();
        tellReadingChanged(this, readingText());
    });
}

QSize FrequencyRuler::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("12.5k")) + tickLength + 2 * margin, 160};
}

QSize FrequencyRuler::minimumSizeHint() const
{
    return {sizeHint().width(), 20};
}

FrequencyAxis FrequencyRuler::axis() const
{
    return display_->settings().frequencyAxis(height(), time_->sampleRateHz());
}

AccessibleReading::Value FrequencyRuler::reading() const
{
    return {axis().highHz, 100, time_->sampleRateHz() / 2.0, 100};
}

QString FrequencyRuler::readingText() const
{
    return tr("%1 to %2", "a range of frequencies")
        .arg(hertzText(axis().lowHz), hertzText(axis().highHz));
}

void FrequencyRuler::setReading(double hz)
{
    auto settings = display_->settings();
    settings.highHz = std::max(hz, settings.lowHz + 50);
    display_->set(settings);
}

void FrequencyRuler::zoom(double place, double factor)
{
    display_->set(zoomedFrequency(display_->settings(), time_->sampleRateHz(), place, factor));
}

void FrequencyRuler::scroll(double heights)
{
    display_->set(scrolledFrequency(display_->settings(), time_->sampleRateHz(), heights));
}

void FrequencyRuler::reset()
{
    auto settings = display_->settings();
    settings.lowHz = settings.highHz = 0;
    display_->set(settings);
}

void FrequencyRuler::mousePressEvent(QMouseEvent *event)
{
    lastY_ = event->position().y();
}

void FrequencyRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    scroll((lastY_ - event->position().y()) / height());
    lastY_ = event->position().y();
}

void FrequencyRuler::mouseDoubleClickEvent(QMouseEvent *)
{
    reset();
}

void FrequencyRuler::wheelEvent(QWheelEvent *event)
{
    zoom(event->position().y() / height(), std::exp2(event->angleDelta().y() / 240.0));
    event->accept();
}

void FrequencyRuler::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: scroll(-0.1); break;
    case Qt::Key_Down: scroll(0.1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(0.5, std::exp2(0.5)); break;
    case Qt::Key_Minus: zoom(0.5, std::exp2(-0.5)); break;
    case Qt::Key_Home: reset(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void FrequencyRuler::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FrequencyRuler::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    const QFontMetricsF metrics(font());
    const double spacing = metrics.height() * 1.6; // at the edges a label moves by half its height
    const auto ticks = display_->settings().spectrogram ? frequencyTicks(axis(), spacing) : levelTicks(height(), spacing);
    for (const Tick &tick : ticks) {
        const bool labelled = !tick.label.isEmpty();
        const double y = std::floor(std::min(tick.at, height() - 1.0)) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(width() - (labelled ? tickLength : tickLength / 2), y), QPointF(width(), y));
        if (!labelled)
            continue;
        // At the edges the text stays inside.
        const double top = std::clamp(y - metrics.height() / 2, 0.0, std::max(0.0, height() - metrics.height()));
        painter.setPen(theme.canvasText);
        painter.drawText(QRectF(0, top, width() - tickLength - margin, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         tick.label);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace partita
