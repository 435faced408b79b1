// SPDX-License-Identifier: GPL-3.0-or-later
// First look at a recording: its length, how loud it is where something sounds, and which downmix the network hears.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/separation/sample_stream.h"

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

/// Mean square of the loud frames among many, in constant memory: a frame counts where it is at most 40 dB under the
/// loud ones (the 95th percentile of all frames above -100 dBFS). Pauses thus do not lower the level of what is heard.
class GatedLevel {
public:
    void add(double frameMeanSquare);
    double meanSquare() const; ///< 0 where no frame is above -100 dBFS

private:
    static constexpr int stepsPerDb = 4, lowestDb = -100, highestDb = 100;
    struct Bin {
        std::int64_t count = 0;
        double sum = 0;
    };
    std::vector<Bin> bins_ = std::vector<Bin>(size_t((highestDb - lowestDb) * stepsPerDb));
};

/// Reads the whole stream. `heard` is told the frames read so far. Errors: the stream's; Cancelled; InvalidData for a
/// recording without samples.
Result<MixtureSurvey> surveyMixture(const SampleSource &source, std::stop_token stop,
                                    const std::function<void(std::int64_t)> &heard);

} // namespace partita
