// SPDX-License-Identifier: GPL-3.0-or-later
// For core/mask alone: the tiles of a shape from how much of each cell it covers, frame after frame.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "core/mask/mask.h"

namespace partita::detail {

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

inline std::uint8_t opacityOf(double gain) { return std::uint8_t(255 * std::clamp(gain, 0.0, 1.0) + 0.5); }

/// Coverage of the bins of one frame, gathered from slices of time; row of tiles by row, as most of them are alike within.
class CoverageColumn {
public:
    explicit CoverageColumn(const CellRow &row)
        : row_(row), parts_(size_t(row.count)), steps_(parts_.size() + 1), changes_(steps_.size() / Mask::tileBins + 1)
    {
    }

    void add(double fromBin, double toBin, double weight)
    {
        const auto first = row_.firstTouched(fromBin), last = row_.endTouched(toBin) - 1;
        if (last < first || fromBin >= toBin)
            return;
        addPart(first, weight * row_.covered(first, fromBin, toBin));
        if (last > first)
            addPart(last, weight * row_.covered(last, fromBin, toBin));
        if (last > first + 1) { // those between are covered wholly
            steps_[size_t(first) + 1] += weight;
            steps_[size_t(last)] -= weight;
            if ((first + 1) % Mask::tileBins != 0)
                addChange(size_t(first) + 1);
        }
    }
    /// Calls uniform(row, value) or mixed(row, values, count) for all rows from the lowest on.
    template <class Uniform, class Mixed>
    void take(double opacity, const Uniform &uniform, const Mixed &mixed)
    {
        double whole = 0;
        std::uint8_t value = opacityOf(0);
        std::array<std::uint8_t, Mask::tileBins> values;
        const auto step = [&](size_t bin) {
            if (steps_[bin] != 0) {
                whole += std::exchange(steps_[bin], 0.0);
                value = opacityOf(opacity * whole);
            }
        };
        for (size_t begin = 0; begin < parts_.size(); begin += Mask::tileBins) {
            const auto row = int(begin / Mask::tileBins);
            auto &changes = changes_[size_t(row)];
            if (changes.first > changes.last) {
                step(begin);
                uniform(row, value);
                continue;
            }
            const size_t end = std::min(begin + Mask::tileBins, parts_.size());
            step(begin);
            std::fill_n(values.begin(), changes.first - begin, value);
            for (size_t b = changes.first; b <= changes.last; ++b) {
                step(b);
                values[b - begin] = opacityOf(opacity * (std::exchange(parts_[b], 0.0) + whole));
            }
            std::fill(values.begin() + long(changes.last + 1 - begin), values.begin() + long(end - begin), value);
            mixed(row, values.data(), end - begin);
            changes = {};
        }
        steps_.back() = 0;
    }

private:
    void addPart(std::int64_t bin, double part)
    {
        parts_[size_t(bin)] += part;
        addChange(size_t(bin));
    }
    void addChange(size_t bin)
    {
        auto &changes = changes_[bin / Mask::tileBins];
        changes = {std::min(changes.first, bin), std::max(changes.last, bin)};
    }

    const CellRow row_;
    std::vector<double> parts_, steps_;
    struct Bins {
        size_t first = std::numeric_limits<size_t>::max(), last = 0;
    };
    std::vector<Bins> changes_; ///< by row of tiles: between these the coverage differs from bin to bin
};

/// Tiles of one column of them, frame after frame, and of the next.
class ShapeColumns {
public:
    ShapeColumns(MaskBuilder &builder, const MaskGrid &grid)
        : builder_(builder), bins_(grid.bins()), rows_(size_t(bins_ + Mask::tileBins - 1) / Mask::tileBins)
    {
    }

    /// In order; those left out are 0.
    void frame(std::int64_t frame, CoverageColumn &coverage, double opacity)
    {
        const auto column = frame / Mask::tileFrames;
        if (column != column_)
            finishColumn();
        column_ = column;
        const auto at = size_t(frame % Mask::tileFrames);
        coverage.take(opacity, [&](int r, std::uint8_t value) {
            auto &row = rows_[size_t(r)];
            if (!row.mixed && row.frames == at && (at == 0 || row.value == value)) {
                row.value = value;
                row.frames = at + 1;
            } else {
                std::fill_n(mixed(row, at), count(r), value);
            }
        }, [&](int r, const std::uint8_t *values, size_t bins) { std::copy_n(values, bins, mixed(rows_[size_t(r)], at)); });
    }
    void finishColumn()
    {
        for (size_t r = 0; r < rows_.size(); ++r) {
            auto &row = rows_[r];
            if (row.frames < Mask::tileFrames && row.value != 0)
                mixed(row, row.frames); // the rest is 0
            if (!row.mixed && row.value != 0)
                builder_.setTile({column_, int(r)}, row.last = uniform(int(r), row.value));
            if (row.mixed && !(row.last && *row.last == row.cells)) // what goes on alike shares its memory
                row.last = std::make_shared<Mask::Tile>(row.cells);
            if (row.mixed)
                builder_.setTile({column_, int(r)}, row.last);
            row.frames = 0;
            row.value = 0;
            row.mixed = false;
        }
    }

private:
    struct Row {
        size_t frames = 0;      ///< so many so far, all of `value`
        std::uint8_t value = 0;
        bool mixed = false;     ///< it is in `cells`
        Mask::Tile cells;
        Mask::TilePtr last; ///< of the column before
    };

    size_t count(int row) const { return size_t(std::min(bins_ - row * Mask::tileBins, Mask::tileBins)); }
    /// For writing at a frame.
    std::uint8_t *mixed(Row &row, size_t frame)
    {
        if (!row.mixed) {
            row.cells.fill(0);
            std::fill_n(row.cells.begin(), row.frames * Mask::tileBins, row.value);
            row.mixed = true;
        }
        return row.cells.data() + frame * Mask::tileBins;
    }
    Mask::TilePtr uniform(int row, std::uint8_t value)
    {
        auto &tile = uniform_[{count(row), value}];
        if (!tile) {
            auto made = std::make_shared<Mask::Tile>();
            for (size_t f = 0; f < Mask::tileFrames; ++f)
                std::fill_n(made->begin() + long(f) * Mask::tileBins, count(row), value);
            tile = std::move(made);
        }
        return tile;
    }

    MaskBuilder &builder_;
    const int bins_;
    std::vector<Row> rows_;
    std::int64_t column_ = 0;
    std::map<std::pair<size_t, std::uint8_t>, Mask::TilePtr> uniform_; ///< by the bins that lie in the grid
};

} // namespace partita::detail
