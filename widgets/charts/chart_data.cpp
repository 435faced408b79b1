// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_data.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>

namespace partita {

namespace {

bool beforeX(const QPointF &point, double x)
{
    return point.x() < x;
}

/// Values that differ by less are the same but for rounding.
double smallestLength(ChartRange range)
{
    return 1e-9 * std::max(std::abs(range.low), std::abs(range.high));
}

QString tickLabel(double value, double step)
{
    const QLocale locale;
    if (std::abs(value) < step * 1e-6)
        value = 0; // not "-0"
    if (std::abs(value) >= 1000) {
        const double thousands = value / 1000;
        return locale.toString(thousands, 'g', 6) + 'k';
    }
    if (value != 0 && std::abs(value) < 1e-3) // "1e-5" rather than "0.00001"
        return locale.toString(value, 'g', 3).replace('-', QChar(0x2212)).replace(QStringLiteral("e−0"), QStringLiteral("e−"));
    const int decimals = std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
    return locale.toString(value, 'f', decimals).replace('-', QChar(0x2212));
}

std::vector<ChartTick> linearTicks(ChartRange range, int count)
{
    const double rough = range.length() / std::max(1, count), power = std::pow(10, std::floor(std::log10(rough)));
    const double factor = rough / power;
    const double step = power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    std::vector<ChartTick> ticks;
    if (!(step > smallestLength(range))) // numbers that high have no steps that small
        return {{range.low, tickLabel(range.low, std::max(std::abs(range.low), 1.0))}};
    for (double n = std::ceil(range.low / step - 1e-9); n * step <= range.high + step * 1e-9; ++n)
        ticks.push_back({n * step, tickLabel(n * step, step)});
    return ticks;
}

} // namespace

double toAxis(double value, ChartScale scale)
{
    return scale == ChartScale::Logarithmic ? std::log10(std::max(value, 1e-9)) : value;
}

double fromAxis(double position, ChartScale scale)
{
    return scale == ChartScale::Logarithmic ? std::pow(10.0, position) : position;
}

ChartRange automaticRange(std::span<const ChartSeries> series, bool ofX, ChartScale scale)
{
    double low = INFINITY, high = -INFINITY;
    const auto widen = [&](std::span<const QPointF> points) {
        for (const auto &point : points) {
            const double v = ofX ? point.x() : point.y();
            if (!std::isfinite(v) || (scale == ChartScale::Logarithmic && v <= 0))
                continue;
            low = std::min(low, v);
            high = std::max(high, v);
        }
    };
    for (const auto &one : series) {
        widen(one.points);
        widen(one.upper);
    }
    if (low > high)
        return scale == ChartScale::Decibel ? ChartRange{-decibelSpan, 0} : ChartRange{1, 10};
    if (scale == ChartScale::Decibel) {
        const double top = std::ceil((high + 1) / 10) * 10;
        return {std::max(std::floor(low / 10) * 10, top - decibelSpan), top};
    }
    if (scale == ChartScale::Logarithmic)
        return high - low > smallestLength({low, high}) ? ChartRange{low, high} : ChartRange{low / 2, high * 2};
    const bool single = high - low <= smallestLength({low, high});
    if (single && ofX) { // a run's first step: what is to come lies on its right
        const double length = std::max(std::abs(low) * 0.2, 10.0);
        return {low - 0.05 * length, low + 0.95 * length};
    }
    const double margin = single ? std::max(std::abs(low) * 0.1, 1e-6) : ofX ? 0 : (high - low) * 0.05;
    return {low - margin, high + margin};
}

std::vector<ChartTick> ticksOf(ChartRange range, ChartScale scale, int count)
{
    if (!(range.low < range.high) || !std::isfinite(range.length()))
        return {};
    // Zoomed in so far that a decade has no round values of its own, a logarithmic axis is as good as linear.
    if (scale != ChartScale::Logarithmic || range.low <= 0 || range.high / range.low < 4)
        return linearTicks(range, count);
    const double decades = std::log10(range.high / range.low);
    const bool all = decades * 3 <= count * 1.5;
    std::vector<ChartTick> ticks;
    for (double power = std::pow(10, std::floor(std::log10(range.low))); power <= range.high; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = power * factor;
            if (value >= range.low * (1 - 1e-9) && value <= range.high * (1 + 1e-9) && (all || factor == 1))
                ticks.push_back({value, tickLabel(value, value)});
        }
    }
    return ticks;
}

std::vector<QPointF> decimated(std::span<const QPointF> points, double low, double high, int columns)
{
    if (points.empty() || columns < 1 || !(low < high))
        return {};
    auto begin = std::lower_bound(points.begin(), points.end(), low, beforeX);
    auto end = std::upper_bound(begin, points.end(), high, [](double x, const QPointF &p) { return x < p.x(); });
    std::vector<QPointF> kept;
    if (begin != points.begin())
        kept.push_back(*(begin - 1));
    if (end - begin <= 4 * std::ptrdiff_t(columns)) {
        kept.insert(kept.end(), begin, end);
    } else {
        const double perColumn = (high - low) / columns;
        for (auto at = begin; at != end;) {
            const int column = std::min(int((at->x() - low) / perColumn), columns - 1);
            auto next = at;
            while (next != end && std::min(int((next->x() - low) / perColumn), columns - 1) == column)
                ++next;
            auto [lowest, highest] = std::minmax_element(at, next, [](auto &a, auto &b) { return a.y() < b.y(); });
            std::array picked{at, std::min(lowest, highest), std::max(lowest, highest), next - 1};
            for (size_t i = 0; i < picked.size(); ++i) {
                if (i == 0 || picked[i] != picked[i - 1])
                    kept.push_back(*picked[i]);
            }
            at = next;
        }
    }
    if (end != points.end())
        kept.push_back(*end);
    return kept;
}

std::optional<QPointF> nearestPoint(std::span<const QPointF> points, double x)
{
    if (points.empty())
        return {};
    auto at = std::lower_bound(points.begin(), points.end(), x, beforeX);
    if (at == points.end() || (at != points.begin() && x - (at - 1)->x() < at->x() - x))
        --at;
    return *at;
}

QString csvOf(std::span<const ChartSeries> series, const ChartAxis &x, const ChartAxis &y)
{
    const auto quoted = [](QString text) { return '"' + text.replace('"', QLatin1String("\"\"")) + '"'; };
    QString csv = quoted(QStringLiteral("series")) + ',' + quoted(x.title) + ',' + quoted(y.title) + QLatin1String("\r\n");
    const auto add = [&](const QString &name, std::span<const QPointF> points) {
        for (const auto &point : points)
            csv += quoted(name) + ',' + QString::number(point.x(), 'g', 10) + ',' + QString::number(point.y(), 'g', 10) +
                   QLatin1String("\r\n");
    };
    for (const auto &one : series) {
        add(one.isBand() ? one.name + QLatin1String(" (low)") : one.name, one.points);
        add(one.name + QLatin1String(" (high)"), one.upper);
    }
    return csv;
}

} // namespace partita
