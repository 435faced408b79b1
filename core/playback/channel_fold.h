// SPDX-License-Identifier: GPL-3.0-or-later
// Any number of channels on two loudspeakers.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace partita {

/// How the channels of a recording are heard left and right, in the order of WAVE and FLAC:
///   1 mono: both sides; 2 L R; 3 L R C; 4 L R and back L R; 5 L R C and back L R; 6 (5.1) L R C LFE and back L R;
///   7 (6.1) L R C LFE, back centre, side L R; 8 (7.1) L R C LFE, back L R, side L R.
/// ITU-R BS.775-3, annex 4, table 2: front at unity, centre and surrounds at -3 dB, LFE left out; a back centre is spread
/// over both surrounds, -6 dB a side. More than 8 channels: odd ones left, even ones right, at unity.
/// Linear and without normalization, so that a sum of stems folds to the fold of their mixture. Immutable; any thread.
class ChannelFold {
public:
    explicit ChannelFold(int channels); ///< at least 1

    int channels() const { return int(weights_.size()); }
    /// Left and right weight, by channel.
    std::span<const std::array<float, 2>> weights() const { return weights_; }
    /// `stereo` takes 2 samples for each channels() of `interleaved`. Samples that are not finite are taken as 0.
    void apply(std::span<const float> interleaved, float *stereo) const;

private:
    std::vector<std::array<float, 2>> weights_;
};

} // namespace partita
