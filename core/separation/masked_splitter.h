// SPDX-License-Identifier: GPL-3.0-or-later
// Separation without files: a recording in, the samples of its parts out while they are computed.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/separation/sample_stream.h"
#include "core/separation/shared_mask.h"
#include "core/separation/track_hints.h"
#include "models/separator/mask_estimator.h"

namespace partita {

/// What to take apart. Output t < tracks is the sum of its parts; output `tracks` is what all tracks leave of the mixture.
struct SplitPlan {
    std::vector<std::vector<float>> vectors; ///< query vectors, each asked once
    std::vector<MaskPart> parts;             ///< one a description
    int tracks = 0;
    std::vector<TrackHints> hints; ///< by track, or none
};

struct SplitOptions {
    int workers = 0;            ///< threads that compute besides the caller's; 0: one per core
    int longestSpanFrames = 2560; ///< most frames (20 ms) that the network hears at once, without context: bounds its memory
    std::int64_t chunkSamples = 1 << 19; ///< about so many samples, all channels together, come out at once
};

/// Takes the outputs. write() is called from the worker threads: for one output in order and one at a time, for different
/// outputs at the same time.
class SplitSink {
public:
    virtual ~SplitSink() = default;
    /// The next samples of an output, full scale, interleaved. An error stops the separation.
    virtual Result<void> write(int output, std::span<const float> interleaved) = 0;
};

struct SplitPartReport {
    double presence = 0;       ///< highest probability over time that the sound is heard, see presence.h
    double energyRatioDb = 0;  ///< energy of the part against that of the mixture, up to 16 kHz; -infinity for none
};

struct SplitOutputReport {
    double meanSquare = 0; ///< over all channels
    double peak = 0;       ///< highest absolute sample, linear
    std::int64_t samplesAboveFullScale = 0;
};

struct SplitReport {
    std::int64_t frames = 0;   ///< samples a channel
    std::vector<SplitPartReport> parts;
    std::vector<SplitOutputReport> outputs;
    std::int64_t mostHeldMaskFrames = 0; ///< the most gain rows that were kept at once: bounded, whatever the length
    std::int64_t mostHeldBandFrames = 0; ///< likewise the band power rows
    std::int64_t mostHeldChunks = 0;     ///< likewise the chunks being rendered or written
};

enum class SplitPhase { Listening, Separating, Finishing };

struct SplitProgress {
    double fractionDone = 0; ///< 0 to 1
    double secondsLeft = -1; ///< below 0: not known yet
    SplitPhase phase = SplitPhase::Listening;
};
using ProgressFunction = std::function<void(const SplitProgress &)>;

/// Separates a recording. Blocks the calling thread, in which `progress` is called at most 20 times a second; memory does
/// not depend on the recording's length. A stop request is answered when the spans that are being computed are done
/// (Cancelled). Other errors: those of the source, the sink and the estimator; InvalidArgument for a plan without parts.
Result<SplitReport> splitRecording(const SampleSource &source, const MaskEstimator &estimator, const SplitPlan &plan,
                                   SplitSink &sink, const SplitOptions &options = {},
                                   const ProgressFunction &progress = {}, std::stop_token stop = {});

} // namespace partita
