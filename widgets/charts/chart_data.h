// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, and how it is brought to the pixels: pure functions, any thread.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include <QColor>
#include <QPointF>
#include <QString>

namespace partita {

struct ChartSeries {
    QString name;
    QColor colour;
    std::vector<QPointF> points; ///< by rising x; y of -infinity is drawn at the lower edge, NaN not at all
    /// Not empty: no line but a filled band from the points up to these, of the same x.
    std::vector<QPointF> upper = {};
    bool dashed = false;

    bool isBand() const { return !upper.empty(); }
};

struct ChartRange {
    double low = 0, high = 1;
    double length() const { return high - low; }
    bool operator==(const ChartRange &) const = default;
};

enum class ChartScale { Linear, Logarithmic, Decibel };

struct ChartAxis {
    QString title;                                ///< with the unit: "Frequency (Hz)"
    ChartScale scale = ChartScale::Linear;
    std::optional<ChartRange> range;              ///< none: what the points need
    std::function<QString(double)> valueText;     ///< for the crosshair, "1.25 kHz"; none: a plain number
};

inline constexpr double decibelSpan = 100; ///< an automatic decibel axis shows no more than that below its top

/// Where a value lies on an axis: its logarithm on a logarithmic one.
double toAxis(double value, ChartScale scale);
double fromAxis(double position, ChartScale scale);

/// The values that an axis shows by itself: a little more than the finite ones (those above 0 where it is logarithmic).
ChartRange automaticRange(std::span<const ChartSeries> series, bool ofX, ChartScale scale);

struct ChartTick {
    double value = 0;
    QString label;
};
/// About `count` round values within a range: 1, 2, 5 times powers of ten; on a logarithmic axis those of every decade.
std::vector<ChartTick> ticksOf(ChartRange range, ChartScale scale, int count);

/// Points (by rising x) as they are needed to draw [low, high] in `columns` pixels: of each pixel the first, lowest, highest and
/// last, in their order, and one neighbour on each side; no peak is lost. At most 4 points a column and two more.
std::vector<QPointF> decimated(std::span<const QPointF> points, double low, double high, int columns);

/// The point nearest in x; none where there are none.
std::optional<QPointF> nearestPoint(std::span<const QPointF> points, double x);

/// A table for other programs, in plain numbers: one row a point, with the name of its series; a band is two of them, "low" and "high".
QString csvOf(std::span<const ChartSeries> series, const ChartAxis &x, const ChartAxis &y);

} // namespace partita
