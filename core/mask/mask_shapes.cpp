// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/mask_shapes.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

/// Cells along one direction: cell i reaches from i - 1/2 to i + 1/2, but not beyond 0 and `end`.
struct CellRow {
    std::int64_t count;
    double end;

    double lower(std::int64_t i) const { return std::max(double(i) - 0.5, 0.0); }
    double upper(std::int64_t i) const { return std::max(std::min(double(i) + 0.5, end), lower(i) + 1e-6); }
    double covered(std::int64_t i, double from, double to) const
    {
        const double part = std::min(upper(i), to) - std::max(lower(i), from);
        return std::clamp(part / (upper(i) - lower(i)), 0.0, 1.0);
    }
    std::int64_t firstTouched(double from) const { return clamped(std::floor(from + 0.5)); }
    std::int64_t endTouched(double to) const { return clamped(std::ceil(to + 0.5)); }
    std::int64_t clamped(double place) const { return std::int64_t(std::clamp(place, 0.0, double(count))); }
};

CellRow timeCells(const MaskGrid &grid) { return {grid.frames(), double(grid.samples) / grid.stft().hopFrames}; }
CellRow frequencyCells(const MaskGrid &grid) { return {grid.bins(), double(grid.bins() - 1)}; }

std::uint8_t opacityOf(double gain) { return std::uint8_t(255 * std::clamp(gain, 0.0, 1.0) + 0.5); }

/// Coverage of the bins of one frame, gathered from slices of time.
class CoverageColumn {
public:
    explicit CoverageColumn(const CellRow &row) : row_(row), parts_(size_t(row.count)), steps_(parts_.size() + 1) {}

    void add(double fromBin, double toBin, double weight)
    {
        const auto first = row_.firstTouched(fromBin), last = row_.endTouched(toBin) - 1;
        if (last < first || fromBin >= toBin)
            return;
        parts_[size_t(first)] += weight * row_.covered(first, fromBin, toBin);
        if (last > first)
            parts_[size_t(last)] += weight * row_.covered(last, fromBin, toBin);
        if (last > first + 1) { // those between are covered wholly
            steps_[size_t(first) + 1] += weight;
            steps_[size_t(last)] -= weight;
        }
    }
    void take(double opacity, std::uint8_t *out)
    {
        double whole = 0;
        for (size_t b = 0; b < parts_.size(); ++b) {
            whole += steps_[b];
            out[b] = opacityOf(opacity * (parts_[b] + whole));
        }
        std::fill(parts_.begin(), parts_.end(), 0.0);
        std::fill(steps_.begin(), steps_.end(), 0.0);
    }

private:
    const CellRow row_;
    std::vector<double> parts_, steps_;
};

struct Edge {
    double from, to;     ///< in frames; from < to
    double place, slope; ///< on the frequency axis: at `from`, and what a frame adds
    int direction;       ///< 1 or -1
};

/// The frequencies at which a vertical line goes into and out of the polygon, as bins.
class Crossings {
public:
    Crossings(const FrequencyAxis &axis, const MaskGrid &grid, MaskLasso::Fill fill)
        : axis_(axis), binsByHz_(grid.binOfHz(1)), fill_(fill)
    {
    }
    template <class Use>
    void forEachInside(const std::vector<const Edge *> &active, double frame, const Use &use)
    {
        crossings_.clear();
        for (const Edge *edge : active)
            crossings_.push_back({edge->place + edge->slope * (frame - edge->from), edge->direction});
        std::sort(crossings_.begin(), crossings_.end());
        int winding = 0;
        for (size_t i = 0; i + 1 < crossings_.size(); ++i) {
            winding += crossings_[i].second;
            if (fill_ == MaskLasso::Fill::NonZero ? winding != 0 : i % 2 == 0)
                use(binAt(crossings_[i].first), binAt(crossings_[i + 1].first));
        }
    }

private:
    double binAt(double place) const { return axis_.hzOfY(-place) * binsByHz_; }

    const FrequencyAxis axis_;
    const double binsByHz_;
    const MaskLasso::Fill fill_;
    std::vector<std::pair<double, int>> crossings_;
};

} // namespace

MaskPtr rectangleMask(const MaskGrid &grid, const MaskRectangle &r, double opacity)
{
    MaskBuilder builder(*Mask::uniform(grid));
    const auto frames = timeCells(grid), bins = frequencyCells(grid);
    const double from = grid.frameOfSeconds(r.beginSeconds), to = grid.frameOfSeconds(r.endSeconds);
    if (!(from < to && r.lowHz < r.highHz))
        return builder.finish();
    std::vector<double> byBin(size_t(bins.count));
    for (std::int64_t b = 0; b < bins.count; ++b)
        byBin[size_t(b)] = opacity * bins.covered(b, grid.binOfHz(r.lowHz), grid.binOfHz(r.highHz));
    const auto begin = frames.firstTouched(from), end = frames.endTouched(to);
    const int rows = int((bins.count + Mask::tileBins - 1) / Mask::tileBins);
    std::vector<std::uint8_t> cells(size_t(Mask::tileFrames) * byBin.size());
    bool wholeBefore = false;
    for (auto column = begin / Mask::tileFrames; column * Mask::tileFrames < end; ++column) {
        const auto first = column * Mask::tileFrames;
        // Wholly within in time, so like the column before if that is too.
        const bool whole = from <= double(first) - 0.5 && to >= double(first + Mask::tileFrames) - 0.5 &&
                           first + Mask::tileFrames <= frames.count;
        if (whole && wholeBefore) {
            for (int row = 0; row < rows; ++row)
                builder.setTile({column, row}, builder.tileSoFar({column - 1, row}));
            continue;
        }
        wholeBefore = whole;
        std::fill(cells.begin(), cells.end(), std::uint8_t(0));
        for (auto f = std::max(first, begin); f < std::min(first + Mask::tileFrames, end); ++f) {
            const double byTime = frames.covered(f, from, to);
            std::transform(byBin.begin(), byBin.end(), cells.begin() + (f - first) * bins.count,
                           [&](double part) { return opacityOf(byTime * part); });
        }
        builder.setColumn(column, cells.data());
    }
    return builder.finish();
}

MaskPtr lassoMask(const MaskGrid &grid, const MaskLasso &lasso, double opacity)
{
    MaskBuilder builder(*Mask::uniform(grid));
    const auto frames = timeCells(grid), bins = frequencyCells(grid);
    const double nyquist = grid.sampleRateHz / 2.0;
    // One unit from lowest to highest frequency; y grows downwards.
    const FrequencyAxis axis{lasso.scale, 0, std::max(nyquist, 2.0), 1};
    std::vector<Edge> edges;
    std::vector<double> corners; ///< times, in frames
    for (size_t i = 0; i < lasso.points.size(); ++i) {
        const auto &a = lasso.points[i], &b = lasso.points[(i + 1) % lasso.points.size()];
        if (!std::isfinite(a.seconds) || !std::isfinite(a.hz))
            return builder.finish();
        double fromFrame = grid.frameOfSeconds(a.seconds), toFrame = grid.frameOfSeconds(b.seconds);
        double fromPlace = -axis.yOfHz(std::clamp(a.hz, 0.0, nyquist));
        double toPlace = -axis.yOfHz(std::clamp(b.hz, 0.0, nyquist));
        const int direction = fromFrame < toFrame ? 1 : -1;
        corners.push_back(fromFrame);
        if (fromFrame == toFrame)
            continue;
        if (direction < 0) {
            std::swap(fromFrame, toFrame);
            std::swap(fromPlace, toPlace);
        }
        edges.push_back({fromFrame, toFrame, fromPlace, (toPlace - fromPlace) / (toFrame - fromFrame), direction});
    }
    if (edges.empty())
        return builder.finish();
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.from < b.from; });
    std::sort(corners.begin(), corners.end());

    constexpr int slicesPerFrame = 4; // and one more at each corner, so that what is straight is right
    Crossings crossings(axis, grid, lasso.fill);
    CoverageColumn coverage(bins);
    std::vector<const Edge *> active;
    std::vector<double> cuts;
    std::vector<std::uint8_t> cells(size_t(Mask::tileFrames) * size_t(bins.count));
    size_t nextEdge = 0, nextCorner = 0;
    const auto begin = frames.firstTouched(corners.front()), end = frames.endTouched(corners.back());
    for (auto f = begin; f < end; ++f) {
        const double lower = frames.lower(f), upper = frames.upper(f);
        cuts.clear();
        for (int i = 0; i <= slicesPerFrame; ++i)
            cuts.push_back(lower + (upper - lower) * i / slicesPerFrame);
        for (; nextCorner < corners.size() && corners[nextCorner] < upper; ++nextCorner)
            cuts.push_back(std::max(corners[nextCorner], lower));
        std::sort(cuts.begin(), cuts.end());
        for (size_t i = 0; i + 1 < cuts.size(); ++i) {
            const double middle = (cuts[i] + cuts[i + 1]) / 2, part = (cuts[i + 1] - cuts[i]) / (upper - lower);
            if (part <= 0)
                continue;
            for (; nextEdge < edges.size() && edges[nextEdge].from <= middle; ++nextEdge)
                active.push_back(&edges[nextEdge]);
            std::erase_if(active, [&](const Edge *edge) { return edge->to <= middle; });
            crossings.forEachInside(active, middle, [&](double from, double to) { coverage.add(from, to, part); });
        }
        if (f == begin || f % Mask::tileFrames == 0)
            std::fill(cells.begin(), cells.end(), std::uint8_t(0));
        coverage.take(opacity, cells.data() + f % Mask::tileFrames * bins.count);
        if (f + 1 == end || (f + 1) % Mask::tileFrames == 0)
            builder.setColumn(f / Mask::tileFrames, cells.data());
    }
    return builder.finish();
}

} // namespace partita
