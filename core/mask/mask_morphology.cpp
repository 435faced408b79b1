// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/mask_morphology.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <numbers>

#include "core/mask/mask_algebra.h"

namespace partita {

namespace {

struct CellReach {
    double frames, bins;
};

Result<CellReach> cellReach(const MaskGrid &grid, MaskReach reach)
{
    if (!(reach.ms >= 0 && reach.ms <= 10000 && reach.hz >= 0))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("A selection can grow, shrink and be feathered by 0 to 10 seconds and by 0 Hz or more.")};
    return CellReach{std::min(grid.frameOfSeconds(reach.ms / 1000), double(grid.frames())),
                     std::min(grid.binOfHz(reach.hz), double(grid.bins()))};
}

/// Which columns of tiles need no work, as nothing is drawn around them or the same as around the one before.
class ColumnSurvey {
public:
    ColumnSurvey(const Mask &mask, std::int64_t reachFrames)
        : reach_((reachFrames + Mask::tileFrames - 1) / Mask::tileFrames)
    {
        const auto frames = mask.grid().frames();
        const int rows = (mask.grid().bins() + Mask::tileBins - 1) / Mask::tileBins;
        const auto columns = (frames + Mask::tileFrames - 1) / Mask::tileFrames;
        drawnBefore_.assign(size_t(columns) + 1, 0);
        alike_.assign(size_t(columns), 1);
        for (std::int64_t c = 0; c < columns; ++c) {
            bool drawn = false, alike = c > 0 && (c + 1) * Mask::tileFrames <= frames;
            for (int row = 0; row < rows; ++row) {
                const auto tile = mask.tile({c, row});
                drawn |= bool(tile);
                alike = alike && tile == mask.tile({c - 1, row});
            }
            drawnBefore_[size_t(c) + 1] = drawnBefore_[size_t(c)] + drawn;
            if (alike)
                alike_[size_t(c)] = alike_[size_t(c) - 1] + 1;
        }
    }
    std::int64_t columns() const { return std::int64_t(alike_.size()); }
    bool blank(std::int64_t column) const
    {
        return drawnBefore_[size_t(std::max<std::int64_t>(column - reach_, 0))] ==
               drawnBefore_[size_t(std::min(column + reach_ + 1, columns()))];
    }
    bool asBefore(std::int64_t column) const
    {
        return column + reach_ < columns() && alike_[size_t(column + reach_)] >= 2 * reach_ + 2;
    }

private:
    const std::int64_t reach_;               ///< in columns
    std::vector<std::int64_t> drawnBefore_; ///< columns with tiles before this one
    std::vector<std::int64_t> alike_;       ///< how many columns with the same tiles end here
};

/// `prepare(cells, prepared)` for every frame within reach, then `combine(prepared, out)` with those of frames -reach to
/// reach around one; at the ends the first and the last frame stand for those beyond.
template <class Prepared, class Prepare, class Combine>
Result<MaskPtr> filtered(const Mask &mask, int reach, const std::stop_token &stop, const Prepare &prepare,
                         const Combine &combine)
{
    const auto frames = mask.grid().frames();
    const int bins = mask.grid().bins(), rows = (bins + Mask::tileBins - 1) / Mask::tileBins;
    const ColumnSurvey survey(mask, reach);
    std::vector<Prepared> ring(size_t(2 * reach + 1));
    std::vector<std::int64_t> frameInRing(ring.size(), -1);
    std::vector<const Prepared *> around(ring.size());
    std::vector<std::uint8_t> cells(static_cast<size_t>(bins)), out(Mask::tileFrames * cells.size());
    MaskBuilder builder(*Mask::uniform(mask.grid(), mask.background()));
    for (std::int64_t column = 0; column < survey.columns(); ++column) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("The change of the selection was stopped.")};
        if (survey.blank(column))
            continue;
        if (survey.asBefore(column)) {
            for (int row = 0; row < rows; ++row)
                builder.setTile({column, row}, builder.tileSoFar({column - 1, row}));
            continue;
        }
        const auto begin = column * Mask::tileFrames, end = std::min(begin + Mask::tileFrames, frames);
        for (auto frame = begin; frame < end; ++frame) {
            for (int i = -reach; i <= reach; ++i) {
                const auto wanted = std::clamp<std::int64_t>(frame + i, 0, frames - 1);
                const auto slot = size_t(wanted % std::int64_t(ring.size()));
                if (frameInRing[slot] != wanted) {
                    mask.column(wanted, cells.data());
                    prepare(cells, ring[slot]);
                    frameInRing[slot] = wanted;
                }
                around[size_t(i + reach)] = &ring[slot];
            }
            combine(around, out.data() + (frame - begin) * bins);
        }
        builder.setColumn(column, out.data());
    }
    return builder.finish();
}

/// Half a raised cosine: weights of the cells 0, 1 ... away, the last of them above 0.
std::vector<float> kernel(double reach)
{
    std::vector<float> weights;
    double sum = 0;
    for (int i = 0; i < reach + 1; ++i) {
        weights.push_back(float(1 + std::cos(std::numbers::pi * i / (reach + 1))));
        sum += double(weights.back()) * (i ? 2 : 1);
    }
    for (float &weight : weights)
        weight = float(weight / sum);
    return weights;
}

} // namespace

Result<MaskPtr> grown(const Mask &mask, MaskReach reach, std::stop_token stop)
{
    const auto cellsAway = cellReach(mask.grid(), reach);
    if (!cellsAway)
        return cellsAway.error();
    const double whisker = 1e-9; // so that a reach of so many cells is that many
    const int bins = mask.grid().bins();
    const int frameReach = int(cellsAway->frames + whisker), pad = int(cellsAway->bins + whisker);
    const size_t width = size_t(bins) + 2 * size_t(pad);
    std::vector<int> height; ///< bins up and down, by frames away
    for (int i = 0; i <= frameReach; ++i) {
        const double x = frameReach ? std::min(i / cellsAway->frames, 1.0) : 0.0;
        height.push_back(int(cellsAway->bins * std::sqrt(1 - x * x) + whisker));
    }
    // Level l at i: the maximum of 2^l cells from i on, so that any range of a column is the maximum of two.
    const int levels = std::bit_width(unsigned(2 * pad + 1));
    using Table = std::vector<std::uint8_t>;
    const auto prepare = [&](const std::vector<std::uint8_t> &cells, Table &table) {
        table.assign(width * size_t(levels), 0);
        std::copy(cells.begin(), cells.end(), table.begin() + pad);
        for (int level = 1; level < levels; ++level) {
            const auto *from = table.data() + width * size_t(level - 1);
            auto *to = table.data() + width * size_t(level);
            const size_t half = size_t(1) << (level - 1);
            for (size_t i = 0; i + 2 * half <= width; ++i)
                to[i] = std::max(from[i], from[i + half]);
        }
    };
    const auto combine = [&](const std::vector<const Table *> &around, std::uint8_t *out) {
        std::memset(out, 0, size_t(bins));
        for (int i = -frameReach; i <= frameReach; ++i) {
            const int h = height[size_t(std::abs(i))], level = std::bit_width(unsigned(2 * h + 1)) - 1;
            const auto *row = around[size_t(i + frameReach)]->data() + width * size_t(level);
            const auto *lower = row + pad - h, *upper = row + pad + h + 1 - (1 << level);
            for (int b = 0; b < bins; ++b)
                out[b] = std::max(out[b], std::max(lower[b], upper[b]));
        }
    };
    return filtered<Table>(mask, frameReach, stop, prepare, combine);
}

Result<MaskPtr> shrunk(const Mask &mask, MaskReach reach, std::stop_token stop)
{
    auto result = grown(*inverted(mask), reach, std::move(stop));
    if (result)
        return inverted(**result);
    return result;
}

Result<MaskPtr> feathered(const Mask &mask, MaskReach reach, std::stop_token stop)
{
    const auto cellsAway = cellReach(mask.grid(), reach);
    if (!cellsAway)
        return cellsAway.error();
    const auto byTime = kernel(cellsAway->frames), byFrequency = kernel(cellsAway->bins);
    const int frameReach = int(byTime.size()) - 1, pad = int(byFrequency.size()) - 1;
    const size_t bins = size_t(mask.grid().bins());
    std::vector<float> padded(bins + 2 * size_t(pad)), sum(bins);
    using Column = std::vector<float>;
    const auto prepare = [&](const std::vector<std::uint8_t> &cells, Column &column) {
        column.assign(bins, float(cells[0]));
        if (std::all_of(cells.begin(), cells.end(), [&](std::uint8_t cell) { return cell == cells[0]; }))
            return;
        std::fill_n(padded.begin(), pad, float(cells.front()));
        std::copy(cells.begin(), cells.end(), padded.begin() + pad);
        std::fill_n(padded.end() - pad, pad, float(cells.back()));
        std::fill(column.begin(), column.end(), 0.0f);
        for (int i = -pad; i <= pad; ++i) {
            const float weight = byFrequency[size_t(std::abs(i))];
            const float *from = padded.data() + pad + i;
            for (size_t b = 0; b < bins; ++b)
                column[b] += weight * from[b];
        }
    };
    const auto combine = [&](const std::vector<const Column *> &around, std::uint8_t *out) {
        std::fill(sum.begin(), sum.end(), 0.5f);
        for (int i = -frameReach; i <= frameReach; ++i) {
            const float weight = byTime[size_t(std::abs(i))];
            const float *from = around[size_t(i + frameReach)]->data();
            for (size_t b = 0; b < bins; ++b)
                sum[b] += weight * from[b];
        }
        for (size_t b = 0; b < bins; ++b)
            out[b] = std::uint8_t(std::clamp(sum[b], 0.0f, 255.0f));
    };
    return filtered<Column>(mask, frameReach, stop, prepare, combine);
}

} // namespace partita
