// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted over the picture of a lane: selection, play position, crosshair, readout. In logical pixels.
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QRegion>

#include "widgets/spectrogram/cursor_readout.h"
#include "widgets/theme/theme.h"
#include "widgets/view/time_view.h"

namespace partita {

/// The axes of a lane, by logical pixel.
struct LaneAxes {
    TimeAxis time;
    FrequencyAxis frequency;
    QSize size;

    /// Of a frame, limited to just beyond the lane: an int and a painter hold it.
    double xOf(double frame) const;
    QRectF selectionRect(const ViewSelection &selection) const;
};

void paintSelection(QPainter &painter, const Theme &theme, const LaneAxes &axes, const ViewSelection &selection);
/// Visible on every picture: light with a coloured edge.
void paintPlayCursor(QPainter &painter, const Theme &theme, const LaneAxes &axes, std::int64_t frame);
/// What the play cursor covers.
QRect playCursorRect(const LaneAxes &axes, std::int64_t frame);

void paintCrosshair(QPainter &painter, const LaneAxes &axes, const ViewPointer &pointer, bool withFrequency);
QList<QRect> crosshairRects(const LaneAxes &axes, const ViewPointer &pointer);

/// A line that is seen on every picture: of a brush, or of what is dragged out.
void paintOutline(QPainter &painter, const QPainterPath &outline);
/// What it covers.
QRegion outlineRegion(const QPainterPath &outline, const QRect &lane);

/// Where a text beside the pointer fits into the lane.
QRect readoutRect(const QFontMetrics &metrics, const LaneAxes &axes, const ViewPointer &pointer, const QString &text);
void paintReadout(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text);

/// Parts that are not there yet.
void paintMissing(QPainter &painter, const Theme &theme, const QRectF &rect);

} // namespace partita
