// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meters/level_meter_view.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/language/keep_translated.h"
#include "widgets/meters/level_text.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

namespace {

constexpr double warningDb = -9, dangerDb = -1; // where the colours of the scale change
constexpr int barThickness = 5, barGap = 1, clipLength = 6, clipGap = 2;

} // namespace

LevelMeterView::LevelMeterView(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), orientation_(orientation)
{
    keepTranslated(this, [this] {
        setOwnAccessibleName(this, ownName_, tr("Level"));
        setAccessibleDescription(tr("Peak and average level of what is played"));
    });
    setSizePolicy(orientation == Qt::Horizontal ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  orientation == Qt::Horizontal ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void LevelMeterView::setChannels(int channels)
{
    channels_ = std::clamp(channels, 1, 2);
    updateGeometry();
    update();
}

void LevelMeterView::setScaleVisible(bool visible)
{
    scaleVisible_ = visible && orientation_ == Qt::Horizontal;
    updateGeometry();
    update();
}

void LevelMeterView::setReading(const MeterReading &reading)
{
    // After a pause the first reading does not know how long it is.
    const double elapsed = sinceReading_.isValid() ? double(sinceReading_.nsecsElapsed()) * 1e-9 : 0;
    sinceReading_.start();
    setReading(reading, elapsed);
}

void LevelMeterView::setReading(const MeterReading &reading, double elapsedSeconds)
{
    const auto before = bars_;
    for (size_t c = 0; c < bars_.size(); ++c)
        bars_[c] = meterBarAfter(bars_[c], reading.channels[c], elapsedSeconds);
    setClipped(clipped_ || reading.clipped);
    if (std::any_of(bars_.begin(), bars_.end(), [](const MeterBar &bar) { return bar.heldPeakDb > MeterBar::silent; }) ||
        bars_ != before)
        update();
}

void LevelMeterView::reset()
{
    bars_ = {};
    sinceReading_.invalidate();
    setClipped(false);
    update();
}

void LevelMeterView::setClipped(bool clipped)
{
    if (clipped_ == clipped)
        return;
    clipped_ = clipped;
    // There is something to press only while the mark is lit: no tab stop in every lane for nothing.
    setFocusPolicy(clipped ? Qt::TabFocus : Qt::NoFocus);
    update();
}

void LevelMeterView::resetClipMark()
{
    if (!clipped_)
        return;
    setClipped(false);
    Q_EMIT clipMarkReset();
}

QString LevelMeterView::valueText() const
{
    const double peak = channels_ == 2 ? std::max(bars_[0].heldPeakDb, bars_[1].heldPeakDb) : bars_[0].heldPeakDb;
    return clipped_ ? tr("Peak %1, clipped").arg(levelText(peak)) : tr("Peak %1").arg(levelText(peak));
}

int LevelMeterView::scaleHeight() const
{
    if (!scaleVisible_)
        return 0;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    return QFontMetrics(small).height();
}

QSize LevelMeterView::sizeHint() const
{
    const int across = channels_ * barThickness + (channels_ - 1) * barGap;
    return orientation_ == Qt::Horizontal ? QSize(characterWidth(fontMetrics()) * 24, across + scaleHeight())
                                          : QSize(across, fontMetrics().height() * 4);
}

QSize LevelMeterView::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return orientation_ == Qt::Horizontal ? QSize(characterWidth(fontMetrics()) * 12, hint.height())
                                          : QSize(hint.width(), fontMetrics().height());
}

QRectF LevelMeterView::clipRect() const
{
    return orientation_ == Qt::Horizontal ? QRectF(width() - clipLength, 0, clipLength, height() - scaleHeight())
                                          : QRectF(0, 0, width(), clipLength);
}

QRectF LevelMeterView::barsRect() const
{
    return orientation_ == Qt::Horizontal
               ? QRectF(0, 0, width() - clipLength - clipGap, height() - scaleHeight())
               : QRectF(0, clipLength + clipGap, width(), height() - clipLength - clipGap);
}

QRectF LevelMeterView::barRect(int channel) const
{
    const QRectF all = barsRect();
    const bool horizontal = orientation_ == Qt::Horizontal;
    const double across = ((horizontal ? all.height() : all.width()) - barGap * (channels_ - 1)) / channels_;
    const double offset = channel * (across + barGap);
    return horizontal ? QRectF(all.x(), all.y() + offset, all.width(), across)
                      : QRectF(all.x() + offset, all.y(), across, all.height());
}

void LevelMeterView::paintBar(QPainter &painter, int channel) const
{
    const Theme &theme = Theme::of(this);
    const QRectF rect = barRect(channel);
    const bool horizontal = orientation_ == Qt::Horizontal;
    const auto part = [&](double fromDb, double toDb) {
        const double from = meterPosition(fromDb), to = meterPosition(toDb);
        return horizontal ? QRectF(rect.x() + from * rect.width(), rect.y(), (to - from) * rect.width(), rect.height())
                          : QRectF(rect.x(), rect.bottom() - to * rect.height(), rect.width(), (to - from) * rect.height());
    };
    const auto fill = [&](double db, int alpha) {
        const struct { double from, to; QColor color; } zones[] = {{meterFloorDb, warningDb, theme.good},
                                                                   {warningDb, dangerDb, theme.warning},
                                                                   {dangerDb, meterCeilingDb, theme.danger}};
        for (auto [from, to, color] : zones) {
            if (db > from) {
                color.setAlpha(alpha);
                painter.fillRect(part(from, std::min(db, to)), color);
            }
        }
    };
    const MeterBar &bar = bars_[size_t(channel)];
    painter.fillRect(rect, theme.canvas);
    fill(bar.peakDb, 130);
    fill(bar.rmsDb, 255);
    if (bar.heldPeakDb > meterFloorDb) {
        const QRectF at = part(bar.heldPeakDb, bar.heldPeakDb);
        const QColor color = bar.heldPeakDb > dangerDb ? theme.danger : theme.text;
        painter.fillRect(horizontal ? at.adjusted(-1.5, 0, 0, 0) : at.adjusted(0, 0, 0, 1.5), color);
    }
    painter.setPen(theme.line);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void LevelMeterView::paintScale(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const QRectF bars = barsRect();
    double free = width(); // to the left of the number drawn before
    for (const int db : {0, -6, -12, -24, -36, -48}) {
        const double x = bars.x() + meterPosition(db) * bars.width();
        const QString text = db < 0 ? QStringLiteral("−%1").arg(-db) : QString::number(db);
        const double textWidth = metrics.horizontalAdvance(text);
        if (x + textWidth / 2 > free || x - textWidth / 2 < 0)
            continue;
        free = x - textWidth / 2 - characterWidth(metrics);
        painter.setPen(theme.dimText);
        painter.drawText(QRectF(x - textWidth / 2, bars.bottom(), textWidth + 1, scaleHeight()),
                         Qt::AlignHCenter | Qt::AlignVCenter, text);
    }
}

void LevelMeterView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    for (int c = 0; c < channels_; ++c)
        paintBar(painter, c);
    painter.fillRect(clipRect(), clipped_ ? theme.danger : theme.canvas);
    painter.setPen(hasFocus() ? theme.accent : clipped_ ? theme.danger : theme.line);
    painter.drawRect(clipRect().adjusted(0.5, 0.5, -0.5, -0.5));
    if (scaleVisible_)
        paintScale(painter);
}

void LevelMeterView::mousePressEvent(QMouseEvent *event)
{
    // The whole meter takes the click: the mark alone is too small to hit.
    if (clipped_ && event->button() == Qt::LeftButton)
        resetClipMark();
    else
        event->ignore();
}

void LevelMeterView::keyPressEvent(QKeyEvent *event)
{
    if (clipped_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        resetClipMark();
    else
        QWidget::keyPressEvent(event);
}

bool LevelMeterView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString text = clipped_ ? tr("%1. Click to reset the clip mark.").arg(valueText()) : valueText();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace partita
