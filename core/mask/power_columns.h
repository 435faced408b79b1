// SPDX-License-Identifier: GPL-3.0-or-later
// Power of a recording at the cells of its masks.
#pragma once

#include <array>
#include <complex>
#include <vector>

#include "core/mask/mask.h"
#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

/// Columns in any order; quick where they are near one of the last few, and memory does not depend on the length. One
/// thread, which may wait for a disk.
class PowerColumns {
public:
    explicit PowerColumns(const SampleStore &store, ChannelView channel = ChannelView::Sum);

    const MaskGrid &grid() const { return grid_; }
    int bins() const { return int(spectrum_.size()); }
    /// `power` takes bins() squared amplitudes, where 1.0 is a full-scale sine at a bin's centre, as in the spectrogram.
    /// Errors: those of the store.
    Result<void> read(std::int64_t frame, float *power);

private:
    static constexpr std::int64_t blockFrames = 64;
    static constexpr std::size_t mostBlocks = 4;

    struct Block {
        std::int64_t index = -1; ///< frame / blockFrames
        std::int64_t lastUse = 0;
        std::vector<float> mono;
    };
    Result<const Block *> blockOf(std::int64_t index);

    const SampleStore &store_;
    const ChannelView channel_;
    const MaskGrid grid_;
    const Stft stft_;
    std::vector<std::complex<float>> spectrum_;
    std::vector<float> interleaved_;
    std::array<Block, mostBlocks> blocks_;
    std::int64_t uses_ = 0;
};

} // namespace partita
