// SPDX-License-Identifier: GPL-3.0-or-later
// Minimum, maximum and RMS of a recording at every zoom: a pyramid of blocks. No threads here.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/document/sample_store.h"

namespace partita {

/// Of a stretch of samples; full scale is 1.
struct Peak {
    float min = 0, max = 0, rms = 0;

    /// Of one channel of interleaved samples; zeros for none.
    static Peak of(std::span<const float> interleaved, int channels, int channel);
};

/// Blocks of 256 frames, then 1024, 4096 and so on. Values are kept as multiples of 1/8192 up to 4 (+12 dB): min rounds
/// down, max up, RMS to the nearest, what is beyond is limited. 8 bytes a block of 256 and channel with all levels, so 0.17 MB a
/// minute of stereo at 44.1 kHz, 10 MB an hour. One thread at a time.
class PeakPyramid {
public:
    static constexpr int blockFrames = 256, step = 4;

    PeakPyramid(std::int64_t frames, int channels);

    /// Sets the peaks of samples from frame `from` on, a multiple of blockFrames; the length too, or up to the end.
    void set(std::int64_t from, std::span<const float> interleaved);
    /// Over all blocks that overlap [begin, end), from the coarsest level whose blocks are not longer than the part: never
    /// misses a peak, and may show one that lies up to a block beside it.
    Peak peak(int channel, double begin, double end) const;
    std::size_t bytes() const;

private:
    struct Block {
        std::int16_t min = 0, max = 0;
        std::uint16_t rms = 0;
    };
    struct Level {
        std::int64_t frames; ///< a block
        std::int64_t blocks; ///< a channel
        std::vector<Block> values; ///< [channel][block]
    };
    static Block pack(double min, double max, double meanSquare);

    const std::int64_t frames_;
    const int channels_;
    std::vector<Level> levels_;
};

} // namespace partita
