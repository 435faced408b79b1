// SPDX-License-Identifier: GPL-3.0-or-later
// Into which spans a recording is cut for the network.
#pragma once

#include <cstdint>
#include <vector>

namespace partita {

struct FrameSpan {
    std::int64_t begin = 0, end = 0; ///< frames of the network's STFT
    std::int64_t size() const { return end - begin; }
};

struct SpanRules {
    int alignment = 1;        ///< spans begin and end at multiples of it
    int contextFrames = 0;    ///< a multiple of alignment; estimated on either side and thrown away
    int workers = 1;          ///< spans estimated at the same time
    int longestFrames = 2560; ///< of a span, without context: bounds the network's memory
};

/// Consecutive spans that cover [0, frames) rounded up to the alignment. Context costs time, so spans are as long as the
/// rules allow, but cut finer where that lets the workers finish earlier together.
std::vector<FrameSpan> planSpans(std::int64_t frames, const SpanRules &rules);

/// The span with its context, within [0, frames rounded up).
FrameSpan withContext(const FrameSpan &span, std::int64_t frames, const SpanRules &rules);

} // namespace partita
