// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/mask.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <map>
#include <utility>

namespace partita {

namespace {

constexpr std::size_t tileCells = std::size_t(Mask::tileFrames) * Mask::tileBins;

bool isUniformly(const Mask::Tile &tile, std::uint8_t value)
{
    return tile[0] == value && std::memcmp(tile.data(), tile.data() + 1, tileCells - 1) == 0;
}

/// The part of a tile that lies within the area, relative to the tile.
MaskArea within(Mask::TileIndex index, const MaskArea &area)
{
    const std::int64_t frame = index.column * Mask::tileFrames;
    const int bin = index.row * Mask::tileBins;
    return {std::max<std::int64_t>(area.frameBegin - frame, 0),
            std::min<std::int64_t>(area.frameEnd - frame, Mask::tileFrames),
            std::max(area.binBegin - bin, 0), std::min(area.binEnd - bin, Mask::tileBins)};
}

std::size_t cellOf(std::int64_t frameInTile, int binInTile)
{
    return std::size_t(frameInTile) * Mask::tileBins + std::size_t(binInTile);
}

} // namespace

StftSpec MaskGrid::stft() const
{
    StftSpec spec;
    spec.sampleRateHz = std::max(sampleRateHz, 1);
    const double log2Frames = std::log2(spec.sampleRateHz * (2048.0 / 44100.0));
    spec.windowFrames = spec.fftSize = 1 << std::max(int(std::lround(log2Frames)), 4);
    spec.hopFrames = spec.windowFrames / 4;
    return spec;
}

MaskArea MaskGrid::area() const { return {0, frames(), 0, bins()}; }

MaskArea MaskArea::intersected(const MaskArea &other) const
{
    const MaskArea both{std::max(frameBegin, other.frameBegin), std::min(frameEnd, other.frameEnd),
                        std::max(binBegin, other.binBegin), std::min(binEnd, other.binEnd)};
    return both.empty() ? MaskArea{} : both;
}

MaskArea MaskArea::united(const MaskArea &other) const
{
    if (empty() || other.empty())
        return empty() ? (other.empty() ? MaskArea{} : other) : *this;
    return {std::min(frameBegin, other.frameBegin), std::max(frameEnd, other.frameEnd),
            std::min(binBegin, other.binBegin), std::max(binEnd, other.binEnd)};
}

Mask::Mask(const MaskGrid &grid)
    : grid_(grid), frames_(grid.frames()), bins_(grid.bins()), rows_((bins_ + tileBins - 1) / tileBins)
{
}

MaskPtr Mask::uniform(const MaskGrid &grid, std::uint8_t opacity)
{
    std::shared_ptr<Mask> mask(new Mask(grid));
    mask->background_ = opacity;
    return mask;
}

Mask::TilePtr Mask::tile(TileIndex index) const
{
    const auto strip = std::size_t(index.column / stripColumns);
    if (index.column < 0 || index.row < 0 || index.row >= rows_ || strip >= strips_.size() || !strips_[strip])
        return nullptr;
    return (*strips_[strip])[std::size_t(index.column % stripColumns) * std::size_t(rows_) + std::size_t(index.row)];
}

std::uint8_t Mask::at(std::int64_t frame, int bin) const
{
    if (frame < 0 || frame >= frames_ || bin < 0 || bin >= bins_)
        return 0;
    const auto found = tile({frame / tileFrames, bin / tileBins});
    return found ? (*found)[cellOf(frame % tileFrames, bin % tileBins)] : background_;
}

void Mask::column(std::int64_t frame, std::uint8_t *out) const
{
    const bool inside = frame >= 0 && frame < frames_;
    for (int row = 0; row < rows_; ++row) {
        const int bin = row * tileBins, count = std::min(tileBins, bins_ - bin);
        const auto found = inside ? tile({frame / tileFrames, row}) : nullptr;
        if (found)
            std::memcpy(out + bin, found->data() + cellOf(frame % tileFrames, 0), std::size_t(count));
        else
            std::memset(out + bin, inside ? background_ : 0, std::size_t(count));
    }
}

void Mask::forEachTile(const std::function<void(TileIndex, const TilePtr &)> &visit) const
{
    for (std::size_t s = 0; s < strips_.size(); ++s) {
        for (std::size_t i = 0; strips_[s] && i < strips_[s]->size(); ++i) {
            const auto &found = (*strips_[s])[i];
            if (found)
                visit({std::int64_t(s) * stripColumns + std::int64_t(i) / rows_, int(i) % rows_}, found);
        }
    }
}

MaskArea Mask::extent() const
{
    // Only tiles at the edges can widen it: all others lie within what those give.
    std::int64_t firstColumn = -1, lastColumn = -1;
    int firstRow = rows_, lastRow = -1;
    forEachTile([&](TileIndex index, const TilePtr &) {
        if (firstColumn < 0)
            firstColumn = index.column;
        lastColumn = index.column;
        firstRow = std::min(firstRow, index.row);
        lastRow = std::max(lastRow, index.row);
    });
    MaskArea extent;
    forEachTile([&](TileIndex index, const TilePtr &found) {
        const bool edgeColumn = index.column == firstColumn || index.column == lastColumn;
        const bool edgeRow = index.row == firstRow || index.row == lastRow;
        if (!edgeColumn && (!edgeRow || tile({index.column - 1, index.row}) == found))
            return;
        const std::int64_t frame = index.column * tileFrames;
        const int bin = index.row * tileBins;
        for (std::int64_t f = 0; f < tileFrames; ++f) {
            for (int b = 0; b < tileBins; ++b) {
                if ((*found)[cellOf(f, b)] != background_)
                    extent = extent.united({frame + f, frame + f + 1, bin + b, bin + b + 1});
            }
        }
    });
    return extent;
}

FrameRange Mask::soundingRange() const
{
    const auto cells = extent();
    if (cells.empty())
        return {};
    const auto spec = grid_.stft();
    return {std::max<std::int64_t>(cells.frameBegin * spec.hopFrames - spec.windowFrames / 2, 0),
            std::min((cells.frameEnd - 1) * spec.hopFrames + spec.windowFrames / 2, grid_.samples)};
}

bool operator==(const Mask &a, const Mask &b)
{
    if (&a == &b)
        return true;
    if (!(a.grid_ == b.grid_))
        return false;
    if (a.background_ == b.background_) {
        if (a.tileCount_ != b.tileCount_)
            return false;
        bool equal = true; // the same number of tiles: comparing those of one side is enough
        a.forEachTile([&](Mask::TileIndex index, const Mask::TilePtr &tile) {
            if (!equal)
                return;
            const auto other = b.tile(index);
            equal = tile == other || (other && *tile == *other);
        });
        return equal;
    }
    // Equal only where tiles cover everything.
    std::vector<std::uint8_t> columnA(static_cast<std::size_t>(a.bins_)), columnB(columnA.size());
    for (std::int64_t frame = 0; frame < a.frames_; ++frame) {
        a.column(frame, columnA.data());
        b.column(frame, columnB.data());
        if (columnA != columnB)
            return false;
    }
    return true;
}

struct MaskBuilder::State {
    using Key = std::pair<std::int64_t, int>; ///< column, row

    explicit State(const Mask &from) : mask(from) {}

    Mask mask; ///< the result so far, but for what is settled in finish()
    std::map<std::int64_t, std::shared_ptr<Mask::Strip>> ownStrips;
    std::map<Key, std::shared_ptr<Mask::Tile>> changed; ///< null: given by somebody else, so not to be written to
    bool backgroundChanged = false;

    /// The place of a tile, in a strip that nobody else has; null for none.
    Mask::TilePtr *slot(Mask::TileIndex index)
    {
        const auto s = index.column / Mask::stripColumns;
        if (index.column < 0 || index.column * Mask::tileFrames >= mask.frames_ || index.row < 0 ||
            index.row >= mask.rows_)
            return nullptr;
        auto &own = ownStrips[s];
        if (!own) {
            if (std::size_t(s) >= mask.strips_.size())
                mask.strips_.resize(std::size_t(s) + 1);
            auto &strip = mask.strips_[std::size_t(s)];
            own = strip ? std::make_shared<Mask::Strip>(*strip)
                        : std::make_shared<Mask::Strip>(std::size_t(Mask::stripColumns) * std::size_t(mask.rows_));
            strip = own;
        }
        return &(*own)[std::size_t(index.column % Mask::stripColumns) * std::size_t(mask.rows_) + std::size_t(index.row)];
    }

    /// For sharing: from now on it is copied before it is written to.
    Mask::TilePtr fixedTile(Mask::TileIndex index)
    {
        if (const auto own = changed.find({index.column, index.row}); own != changed.end())
            own->second = nullptr;
        return mask.tile(index);
    }

    void put(Mask::TileIndex index, Mask::TilePtr tile)
    {
        auto *place = slot(index);
        assert(place);
        if (!place)
            return;
        mask.tileCount_ += std::size_t(bool(tile)) - std::size_t(bool(*place));
        *place = std::move(tile);
    }

    /// Cells beyond the grid get the background; tiles of nothing else are dropped, and one like its left neighbour shared.
    void settle(Mask::TileIndex index)
    {
        auto tile = mask.tile(index);
        if (!tile)
            return;
        const auto inside = within(index, {0, mask.frames_, 0, mask.bins_});
        const auto left = mask.tile({index.column - 1, index.row});
        if (left == tile && inside.frameEnd == Mask::tileFrames)
            return; // settled before, as all are from the left to the right
        if (inside.frameEnd < Mask::tileFrames || inside.binEnd < Mask::tileBins) {
            auto mended = std::make_shared<Mask::Tile>(*tile);
            for (std::int64_t f = 0; f < Mask::tileFrames; ++f) {
                const int from = f < inside.frameEnd ? inside.binEnd : 0;
                std::memset(mended->data() + cellOf(f, from), mask.background_, std::size_t(Mask::tileBins - from));
            }
            if (*mended != *tile)
                put(index, tile = mended);
        }
        if (isUniformly(*tile, mask.background_))
            put(index, nullptr);
        else if (left && left != tile && *left == *tile)
            put(index, fixedTile({index.column - 1, index.row}));
    }
};

MaskBuilder::MaskBuilder(const Mask &from) : state_(std::make_unique<State>(from)) {}
MaskBuilder::~MaskBuilder() = default;
MaskBuilder::MaskBuilder(MaskBuilder &&) noexcept = default;
MaskBuilder &MaskBuilder::operator=(MaskBuilder &&) noexcept = default;

Mask::Tile &MaskBuilder::tile(Mask::TileIndex index)
{
    auto &own = state_->changed[{index.column, index.row}];
    if (!own) {
        const auto before = state_->mask.tile(index);
        own = std::make_shared<Mask::Tile>();
        if (before)
            *own = *before;
        else
            own->fill(state_->mask.background_);
        state_->put(index, own);
    }
    return *own;
}

void MaskBuilder::setTile(Mask::TileIndex index, Mask::TilePtr tile)
{
    state_->changed[{index.column, index.row}] = nullptr;
    state_->put(index, std::move(tile));
}

Mask::TilePtr MaskBuilder::tileSoFar(Mask::TileIndex index) { return state_->fixedTile(index); }

void MaskBuilder::setColumn(std::int64_t column, const std::uint8_t *cells)
{
    const auto &mask = state_->mask;
    for (int row = 0; row < mask.rows_; ++row) {
        const Mask::TileIndex index{column, row};
        const auto part = within(index, {0, mask.frames_, 0, mask.bins_});
        if (part.empty())
            continue;
        auto made = std::make_shared<Mask::Tile>();
        made->fill(mask.background_);
        for (std::int64_t f = 0; f < part.frameEnd; ++f)
            std::memcpy(made->data() + cellOf(f, 0), cells + f * mask.bins_ + row * Mask::tileBins,
                        std::size_t(part.binEnd));
        state_->changed[{column, row}] = nullptr;
        state_->put(index, std::move(made));
        state_->settle(index); // at once, so that what is long and alike never takes memory
    }
}

void MaskBuilder::edit(const MaskArea &area,
                       const std::function<void(std::int64_t frame, int bin, std::uint8_t &value)> &change)
{
    editRuns(area, [&](std::int64_t frame, int bin, std::span<std::uint8_t> values) {
        for (auto &value : values)
            change(frame, bin++, value);
    });
}

void MaskBuilder::editRuns(const MaskArea &area,
                           const std::function<void(std::int64_t frame, int bin, std::span<std::uint8_t> values)> &change)
{
    const auto &mask = state_->mask;
    const auto wanted = area.intersected({0, mask.frames_, 0, mask.bins_});
    if (wanted.empty())
        return;
    Mask::Tile cells;
    for (auto column = wanted.frameBegin / Mask::tileFrames; column * Mask::tileFrames < wanted.frameEnd; ++column) {
        for (int row = wanted.binBegin / Mask::tileBins; row * Mask::tileBins < wanted.binEnd; ++row) {
            const Mask::TileIndex index{column, row};
            const auto before = mask.tile(index);
            if (before)
                cells = *before;
            else
                cells.fill(mask.background_);
            const auto part = within(index, wanted);
            for (auto f = part.frameBegin; f < part.frameEnd; ++f)
                change(column * Mask::tileFrames + f, row * Mask::tileBins + part.binBegin,
                       std::span(cells).subspan(cellOf(f, part.binBegin), std::size_t(part.binEnd - part.binBegin)));
            if (before ? cells == *before : isUniformly(cells, mask.background_))
                continue;
            tile(index) = cells;
            if (part == MaskArea{0, Mask::tileFrames, 0, Mask::tileBins}) { // in the midst of a large area: as setColumn()
                state_->changed[{column, row}] = nullptr;
                state_->settle(index);
            }
        }
    }
}

void MaskBuilder::setBackground(std::uint8_t opacity)
{
    state_->backgroundChanged |= opacity != state_->mask.background_;
    state_->mask.background_ = opacity;
}

MaskPtr MaskBuilder::finish()
{
    if (state_->backgroundChanged) {
        Mask(state_->mask).forEachTile([this](Mask::TileIndex index, auto &) { state_->settle(index); });
    } else {
        for (const auto &entry : state_->changed)
            state_->settle({entry.first.first, entry.first.second});
    }
    auto &strips = state_->mask.strips_;
    for (auto &[s, own] : state_->ownStrips) {
        if (std::none_of(own->begin(), own->end(), [](const Mask::TilePtr &tile) { return bool(tile); }))
            strips[std::size_t(s)] = nullptr;
    }
    while (!strips.empty() && !strips.back())
        strips.pop_back();
    state_->ownStrips.clear();
    state_->changed.clear();
    state_->backgroundChanged = false;
    return std::shared_ptr<const Mask>(new Mask(state_->mask));
}

} // namespace partita
