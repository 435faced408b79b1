// SPDX-License-Identifier: GPL-3.0-or-later
// A mask drawn by hand: an opacity for every point of time and frequency, stored only where something was drawn.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/document/sample_store.h"
#include "models/dsp/stft.h"

namespace partita {

/// Cells [frameBegin, frameEnd) x [binBegin, binEnd).
struct MaskArea {
    std::int64_t frameBegin = 0, frameEnd = 0;
    int binBegin = 0, binEnd = 0;

    bool empty() const { return frameEnd <= frameBegin || binEnd <= binBegin; }
    MaskArea intersected(const MaskArea &other) const;
    MaskArea united(const MaskArea &other) const; ///< the smallest that holds both
    friend bool operator==(const MaskArea &, const MaskArea &) = default;
};

/// The lattice of a mask, which depends on the recording only, never on what is seen of it: that of the STFT by which the
/// mask is applied. Cell (frame, bin) is centred on sample frame * hopFrames and on bin * binHz().
struct MaskGrid {
    int sampleRateHz = 44100;
    std::int64_t samples = 0; ///< a channel, of the recording

    /// A Hann window of about 46 ms (33 to 66), a power of two, with a hop of a quarter: 2048 and 512 at 44.1 kHz. Short
    /// enough that a click has little pre-echo, long enough that the partials of a note above about 100 Hz lie apart.
    StftSpec stft() const;
    std::int64_t frames() const { return stft().frameCount(samples); }
    int bins() const { return stft().bins(); }
    MaskArea area() const; ///< all cells

    /// Places between the cells; frame 1.5 is half-way from the centre of frame 1 to that of frame 2.
    double frameOfSeconds(double seconds) const { return seconds * sampleRateHz / stft().hopFrames; }
    double binOfHz(double hz) const { return hz / stft().binHz(); }

    friend bool operator==(const MaskGrid &, const MaskGrid &) = default;
};

class Mask;
using MaskPtr = std::shared_ptr<const Mask>;

/// Immutable; copies share their tiles, so that a step of editing costs the tiles that it touched. Opacity is a byte, 0 to
/// 255 for gains from 0 to 1 (amplitude). Any thread.
class Mask {
public:
    static constexpr int tileFrames = 64, tileBins = 64;
    /// [frame][bin] of a tile; cells beyond the grid have the background.
    using Tile = std::array<std::uint8_t, std::size_t(tileFrames) * tileBins>;
    using TilePtr = std::shared_ptr<const Tile>;
    struct TileIndex {
        std::int64_t column = 0; ///< frames [64 column, 64 (column + 1))
        int row = 0;             ///< bins likewise
        friend bool operator==(const TileIndex &, const TileIndex &) = default;
    };

    /// The same opacity everywhere.
    static MaskPtr uniform(const MaskGrid &grid, std::uint8_t opacity = 0);

    const MaskGrid &grid() const { return grid_; }
    std::uint8_t background() const { return background_; } ///< wherever there is no tile
    std::uint8_t at(std::int64_t frame, int bin) const;     ///< 0 outside of the grid
    /// The opacities of all bins of a frame; `out` takes grid().bins() values.
    void column(std::int64_t frame, std::uint8_t *out) const;
    TilePtr tile(TileIndex index) const; ///< null where there is none

    /// By time, then by frequency. No tile is uniformly the background.
    void forEachTile(const std::function<void(TileIndex, const TilePtr &)> &visit) const;
    std::size_t tileCount() const { return tileCount_; }
    /// The smallest area with all cells that differ from the background.
    MaskArea extent() const;
    /// Samples whose sound can differ from that under the background alone: under the windows of the extent.
    FrameRange soundingRange() const;
    bool isUniform() const { return tileCount_ == 0; }

    /// Whether all opacities are the same.
    friend bool operator==(const Mask &a, const Mask &b);

private:
    friend class MaskBuilder;
    static constexpr int stripColumns = 16;
    using Strip = std::vector<TilePtr>; ///< [column][row] of 16 columns: what a changed tile copies besides itself
    using StripPtr = std::shared_ptr<const Strip>;

    explicit Mask(const MaskGrid &grid);

    MaskGrid grid_;
    std::int64_t frames_ = 0; ///< those of the grid, as are bins_
    int bins_ = 0, rows_ = 0;
    std::uint8_t background_ = 0;
    std::vector<StripPtr> strips_; ///< up to the last with a tile; null: none
    std::size_t tileCount_ = 0;
};

/// Makes a mask from another; copies the tiles that are written to. One thread.
class MaskBuilder {
public:
    explicit MaskBuilder(const Mask &from);
    ~MaskBuilder();
    MaskBuilder(MaskBuilder &&) noexcept;
    MaskBuilder &operator=(MaskBuilder &&) noexcept;

    /// For writing; made of the background where there was none. What is written beyond the grid is lost. Valid until the
    /// next call.
    Mask::Tile &tile(Mask::TileIndex index);
    void setTile(Mask::TileIndex index, Mask::TilePtr tile); ///< null: none
    Mask::TilePtr tileSoFar(Mask::TileIndex index);          ///< null where there is none
    /// The tiles of a column from `cells`, [tileFrames][bins]; rows of frames beyond the grid are not looked at. Tiles like
    /// those of the column before share their memory: what does not change with time costs a column.
    void setColumn(std::int64_t column, const std::uint8_t *cells);
    /// Calls for every cell of the area, tile by tile: `value` is the opacity, to be changed in place. Tiles in which
    /// nothing changes stay shared.
    void edit(const MaskArea &area, const std::function<void(std::int64_t frame, int bin, std::uint8_t &value)> &change);
    /// The same in runs, for what is large: `values` are those of the bins from `bin` on, up to tileBins of them.
    void editRuns(const MaskArea &area,
                  const std::function<void(std::int64_t frame, int bin, std::span<std::uint8_t> values)> &change);
    void setBackground(std::uint8_t opacity); ///< of cells without a tile
    /// The result; tiles that became uniformly the background are dropped. Afterwards the builder goes on from the result.
    MaskPtr finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace partita
