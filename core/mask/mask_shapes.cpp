// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/mask_shapes.h"

#include <algorithm>
#include <cmath>

#include "core/mask/shape_columns.h"

namespace partita {

namespace {

using detail::CellRow;
using detail::opacityOf;

CellRow timeCells(const MaskGrid &grid) { return {grid.frames(), double(grid.samples) / grid.stft().hopFrames}; }
CellRow frequencyCells(const MaskGrid &grid) { return {grid.bins(), double(grid.bins() - 1)}; }

struct Edge {
    double from, to;     ///< in frames; from < to
    double place, slope; ///< on the frequency axis: at `from`, and what a frame adds
    int direction;       ///< 1 or -1

    double placeAt(double frame) const { return place + slope * (frame - from); }
};

/// The frequencies at which a vertical line goes into and out of the polygon, as bins.
class Crossings {
public:
    Crossings(const FrequencyAxis &axis, const MaskGrid &grid, MaskLasso::Fill fill)
        : axis_(axis), logLowHz_(std::log(axis.hzOfY(1))), logSpan_(std::log(axis.hzOfY(0)) - logLowHz_),
          binsByHz_(grid.binOfHz(1)), fill_(fill)
    {
    }
    template <class Use>
    void forEachInside(const std::vector<const Edge *> &active, double frame, const Use &use)
    {
        crossings_.clear();
        for (const Edge *edge : active)
            crossings_.push_back({edge->placeAt(frame), 0, 0, edge->direction});
        std::sort(crossings_.begin(), crossings_.end());
        forEach([&](const Crossing &from, const Crossing &to) { use(binAt(from.middle), binAt(to.middle)); });
    }
    /// The means over a span of time without corners, if that is as good as slices of it: if every edge stays in its cell, in
    /// which what it covers grows linearly, and none crosses another. `goesOn`: from where the last one ended, with the same edges.
    template <class Use>
    bool forEachInside(const std::vector<const Edge *> &active, double begin, double end, bool goesOn, const Use &use)
    {
        ends_.resize(active.size());
        crossings_.clear();
        bool plain = true;
        for (size_t i = 0; i < active.size(); ++i) {
            const double first = goesOn ? ends_[i] : binAt(active[i]->placeAt(begin)), last = binAt(active[i]->placeAt(end));
            ends_[i] = last;
            plain = plain && std::floor(first + 0.5) == std::floor(last + 0.5);
            crossings_.push_back({(first + last) / 2, first, last, active[i]->direction});
        }
        std::sort(crossings_.begin(), crossings_.end());
        for (size_t i = 0; i + 1 < crossings_.size(); ++i)
            plain = plain && crossings_[i].first <= crossings_[i + 1].first && crossings_[i].last <= crossings_[i + 1].last;
        if (plain)
            forEach([&](const Crossing &from, const Crossing &to) { use(from.middle, to.middle); });
        return plain;
    }

private:
    struct Crossing {
        double middle, first, last;
        int direction;
        bool operator<(const Crossing &other) const { return middle < other.middle; }
    };
    template <class Use>
    void forEach(const Use &use) const
    {
        int winding = 0;
        for (size_t i = 0; i + 1 < crossings_.size(); ++i) {
            winding += crossings_[i].direction;
            if (fill_ == MaskLasso::Fill::NonZero ? winding != 0 : i % 2 == 0)
                use(crossings_[i], crossings_[i + 1]);
        }
    }
    double binAt(double place) const
    {
        const bool isLog = axis_.scale == FrequencyScale::Log; // the same, but faster
        return (isLog ? std::exp(logLowHz_ + (1 + place) * logSpan_) : axis_.hzOfY(-place)) * binsByHz_;
    }

    const FrequencyAxis axis_;
    const double logLowHz_, logSpan_;
    const double binsByHz_;
    const MaskLasso::Fill fill_;
    std::vector<Crossing> crossings_;
    std::vector<double> ends_; ///< by active edge
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
    detail::CoverageColumn coverage(bins);
    std::vector<const Edge *> active;
    std::vector<double> cuts;
    detail::ShapeColumns columns(builder, grid);
    size_t nextEdge = 0, nextCorner = 0;
    bool wasPlain = false;
    const auto begin = frames.firstTouched(corners.front()), end = frames.endTouched(corners.back());
    for (auto f = begin; f < end; ++f) {
        const double lower = frames.lower(f), upper = frames.upper(f);
        const bool hasCorner = nextCorner < corners.size() && corners[nextCorner] <= upper;
        wasPlain = !hasCorner && crossings.forEachInside(active, lower, upper, wasPlain,
                                                         [&](double from, double to) { coverage.add(from, to, 1); });
        if (wasPlain) {
            columns.frame(f, coverage, opacity);
            continue;
        }
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
        columns.frame(f, coverage, opacity);
    }
    columns.finishColumn();
    return builder.finish();
}

} // namespace partita
