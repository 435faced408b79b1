// SPDX-License-Identifier: GPL-3.0-or-later
// Select one sound, find its repetitions.
#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/mask/mask.h"
#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

struct SimilarEventsOptions {
    double threshold = 0.6; ///< of the score, 0 to 1
    ChannelView channel = ChannelView::Sum;
    std::stop_token stop{};
    std::function<void(double)> progress{}; ///< fraction done, 0 to 1; in the calling thread
};

struct SimilarEvent {
    std::int64_t shiftFrames = 0; ///< of the mask's grid, from the selected event; never 0
    double score = 0;             ///< 1: the same
};

/// Where the sound under `event` comes again, by time. The pattern that is looked for are the levels, in dB above the local
/// floor, under the mask and close around it; the score is the normalised cross-correlation of these along time (Lewis,
/// "Fast normalized cross-correlation", 1995), so that louder and softer repetitions are found too. Long and wide patterns
/// are pooled to 64 steps of 64 bands. No two events overlap, nor does one the selected event. Reads the recording once, in
/// blocks; memory depends on the event only. Errors: InvalidArgument where nothing, everything, more than a minute or nothing
/// that stands out is selected; Cancelled; those of the store. Any thread that may wait.
Result<std::vector<SimilarEvent>> findSimilarEvents(const SampleStore &store, const Mask &event,
                                                    const SimilarEventsOptions &options = {});

/// The event's shape, there and at each of the others; the maximum where they meet.
MaskPtr repeatedMask(const Mask &event, std::span<const SimilarEvent> others);

} // namespace partita
