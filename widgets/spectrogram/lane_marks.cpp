// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/lane_marks.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

/// A line of one pixel that is seen on light and dark.
void paintTwoTone(QPainter &painter, const QLineF &line)
{
    painter.setPen(QPen(QColor(0, 0, 0, 110), 3));
    painter.drawLine(line);
    painter.setPen(QPen(QColor(255, 255, 255, 210), 1));
    painter.drawLine(line);
}

double middle(double pixel) { return std::floor(pixel) + 0.5; }

} // namespace

double LaneAxes::xOf(double frame) const
{
    return std::clamp(time.xOfFrame(frame), -20.0, size.width() + 20.0);
}

QRectF LaneAxes::selectionRect(const ViewSelection &selection) const
{
    if (selection.empty())
        return {};
    const double left = xOf(double(selection.time.begin)), right = xOf(double(selection.time.end));
    double top = -2, bottom = size.height() + 2;
    if (selection.frequency) {
        top = std::clamp(frequency.yOfHz(selection.frequency->highHz), -2.0, bottom);
        bottom = std::clamp(frequency.yOfHz(selection.frequency->lowHz), -2.0, bottom);
    }
    return {left, top, std::max(1.0, right - left), bottom - top};
}

void paintSelection(QPainter &painter, const Theme &theme, const LaneAxes &axes, const ViewSelection &selection)
{
    if (selection.empty())
        return;
    const QRectF rect = axes.selectionRect(selection);
    painter.fillRect(rect, theme.selection);
    const QRectF line(middle(rect.left()), middle(rect.top()), std::round(rect.width()), std::round(rect.height()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 3));
    painter.drawRect(line);
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1));
    painter.drawRect(line);
}

QRect playCursorRect(const LaneAxes &axes, std::int64_t frame)
{
    return {int(std::floor(axes.xOf(double(frame)))) - 2, 0, 5, axes.size.height()};
}

void paintPlayCursor(QPainter &painter, const Theme &theme, const LaneAxes &axes, std::int64_t frame)
{
    const QRect rect = playCursorRect(axes, frame);
    painter.fillRect(rect.adjusted(1, 0, -1, 0), theme.playCursorOutline);
    painter.fillRect(rect.adjusted(2, 0, -2, 0), theme.playCursor);
}

QList<QRect> crosshairRects(const LaneAxes &axes, const ViewPointer &pointer)
{
    const int x = int(axes.xOf(pointer.frame));
    const int y = int(std::clamp(axes.frequency.yOfHz(pointer.hz), -10.0, axes.size.height() + 10.0));
    return {{x - 3, 0, 7, axes.size.height()}, {0, y - 3, axes.size.width(), 7}};
}

void paintCrosshair(QPainter &painter, const LaneAxes &axes, const ViewPointer &pointer, bool withFrequency)
{
    const double x = middle(axes.xOf(pointer.frame));
    painter.setOpacity(0.75);
    paintTwoTone(painter, {x, 0, x, double(axes.size.height())});
    const double y = axes.frequency.yOfHz(pointer.hz);
    if (withFrequency && pointer.hz > 0 && y >= 0 && y < axes.size.height())
        paintTwoTone(painter, {0, middle(y), double(axes.size.width()), middle(y)});
    painter.setOpacity(1);
}

void paintOutline(QPainter &painter, const QPainterPath &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(QColor(0, 0, 0, 150), 3), QPen(QColor(255, 255, 255, 230), 1.2)}) {
        painter.setPen(pen);
        painter.drawPath(outline);
    }
    painter.restore();
}

QRegion outlineRegion(const QPainterPath &outline, const QRect &lane)
{
    QRegion region;
    for (const QPolygonF &part : outline.toSubpathPolygons())
        region += part.boundingRect().toAlignedRect().adjusted(-3, -3, 3, 3) & lane;
    return region;
}

QRect readoutRect(const QFontMetrics &metrics, const LaneAxes &axes, const ViewPointer &pointer, const QString &text)
{
    const int pad = metrics.height() / 3, gap = metrics.height() / 2;
    const QSize size(metrics.horizontalAdvance(text) + 2 * pad, metrics.height() + pad);
    const int x = int(axes.xOf(pointer.frame));
    const int y = int(std::clamp(axes.frequency.yOfHz(pointer.hz), 0.0, double(axes.size.height())));
    int left = x + gap, top = y - gap - size.height();
    if (left + size.width() > axes.size.width())
        left = x - gap - size.width();
    if (top < 0)
        top = y + gap;
    return {QPoint(std::clamp(left, 0, std::max(0, axes.size.width() - size.width())),
                   std::clamp(top, 0, std::max(0, axes.size.height() - size.height()))),
            size};
}

void paintReadout(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text)
{
    QColor background = theme.canvas;
    background.setAlpha(235);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(background);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void paintMissing(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    painter.fillRect(rect, theme.canvas);
    painter.fillRect(rect, QBrush(theme.line, Qt::BDiagPattern));
}

} // namespace partita
