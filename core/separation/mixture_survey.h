// SPDX-License-Identifier: GPL-3.0-or-later
// First look at a recording: its length, how loud it is where something sounds, and which downmix the network hears.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/separation/sample_stream.h"
#include "models/dsp/gated_level.h"

namespace partita {

/// How channels become the one that the network hears: their mean, or a single channel where the mean would cancel.
struct Downmix {
    int channel = -1; ///< -1: the mean of all
    /// `interleaved` holds mono.size() frames.
    void apply(std::span<const float> interleaved, int channels, std::span<float> mono) const;
};

struct MixtureSurvey {
    std::int64_t frames = 0;
    Downmix downmix;
    double gatedMeanSquare = 0; ///< of the downmix in the frames where it is loud; 0 for silence
    double meanSquare = 0;      ///< over all channels and frames
};

/// Reads the whole stream. `heard` is told the frames read so far. Errors: the stream's; Cancelled; InvalidData for a
/// recording without samples.
Result<MixtureSurvey> surveyMixture(const SampleSource &source, std::stop_token stop,
                                    const std::function<void(std::int64_t)> &heard);

} // namespace partita
