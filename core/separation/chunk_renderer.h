// SPDX-License-Identifier: GPL-3.0-or-later
// Applies gains to the original channels of a chunk, at the original rate.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/separation/shared_mask.h"
#include "core/separation/track_hints.h"
#include "models/dsp/stft.h"

namespace partita {

/// Sample positions at the original rate, counted from the start of the recording.
struct RenderChunk {
    std::int64_t begin = 0, end = 0;                 ///< samples that come out
    std::int64_t firstFrame = 0, lastFrame = 0;      ///< STFT frames that reach into them, both included
    std::int64_t inputBegin = 0, inputEnd = 0;       ///< samples under those frames; may lie outside the recording
    std::int64_t firstGainRow = 0, lastGainRow = 0;  ///< rows of the network's time grid that they need, both included
};

/// Weighted overlap-add of gain * STFT (Griffin & Lim 1984). Every sample is the same whatever the chunks, as each chunk
/// transforms all frames that reach into it and adds them in the same order. Thread-safe.
class ChunkRenderer {
public:
    /// A recording of `samples` samples a channel; the gains lie on frames of `maskSpec` over `bands`, `maskFrames` rows.
    /// `hints`: by track, or none.
    ChunkRenderer(int sampleRateHz, int channels, std::int64_t samples, const StftSpec &maskSpec, const Bands &bands,
                  std::int64_t maskFrames, std::vector<TrackHints> hints = {});

    const StftSpec &spec() const { return stft_.spec(); }
    RenderChunk chunk(std::int64_t begin, std::int64_t end) const;

    /// `input` [inputEnd - inputBegin][channels], zero outside the recording; `gains` [firstGainRow..lastGainRow] rows of
    /// `tracks` * (bands + 1). Returns tracks + 1 signals, [end - begin][channels] each: the tracks, and last what they
    /// leave of the mixture. The sum of all in double precision is the mixture but for the rounding of the last to float.
    std::vector<std::vector<float>> render(const RenderChunk &chunk, std::span<const float> input,
                                           std::span<const float> gains, int tracks) const;

private:
    double gainRowOf(std::int64_t frame) const;

    const Stft stft_;
    const int channels_;
    const std::int64_t samples_;
    const std::int64_t maskFrames_;
    const int bands_;
    const double rowsPerSample_;
    const std::vector<Bands::Position> positions_;
    const HintedGains hints_;
};

} // namespace partita
