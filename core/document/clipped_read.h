// SPDX-License-Identifier: GPL-3.0-or-later
// For the stores of core/document: the part of a read() that lies within the store.
#pragma once

#include <algorithm>
#include <cassert>

#include "core/document/sample_store.h"

namespace partita::detail {

struct ClippedRead {
    FrameRange range;         ///< within [0, frames()); may be empty
    std::span<float> samples; ///< where its samples go
};

/// Fills what lies outside with zeros.
inline ClippedRead clipRead(const SampleStore &store, std::int64_t from, std::span<float> interleaved)
{
    const auto channels = std::int64_t(store.channels());
    const auto wanted = std::int64_t(interleaved.size()) / channels;
    assert(wanted * channels == std::int64_t(interleaved.size()));
    ClippedRead part;
    if (from < store.frames() && from > -wanted) {
        part.range.begin = std::max<std::int64_t>(from, 0);
        part.range.end = std::min(store.frames() - from, wanted) + from;
        part.samples = interleaved.subspan(size_t((part.range.begin - from) * channels),
                                           size_t(part.range.length() * channels));
    }
    std::fill(interleaved.begin(), part.range.empty() ? interleaved.end() : part.samples.begin(), 0.0f);
    if (!part.range.empty())
        std::fill(part.samples.end(), interleaved.end(), 0.0f);
    return part;
}

} // namespace partita::detail
