// SPDX-License-Identifier: GPL-3.0-or-later
// What separation needs of a recording: a stream of samples that can be opened anew. No file here.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "models/base/result.h"

namespace partita {

/// Reads a recording once, from its start to its end. One thread at a time.
class SampleStream {
public:
    virtual ~SampleStream() = default;
    /// Fills `interleaved` (a multiple of the channel count) with full-scale samples and returns the frames read; fewer
    /// than asked for only at the end, 0 after it. Errors: those of the reader.
    virtual Result<std::int64_t> read(std::span<float> interleaved) = 0;
};

/// A recording that may be read several times, also by two streams at once: separation reads it once for its level, and
/// then twice in step, once for what the network hears and once for what is heard of the stems. So that no more than a
/// few seconds of samples are ever kept, whatever the network's need of context.
class SampleSource {
public:
    virtual ~SampleSource() = default;
    virtual int sampleRateHz() const = 0;
    virtual int channels() const = 0;
    /// A stream at the start of the recording. Every stream gives the same samples.
    virtual Result<std::unique_ptr<SampleStream>> open() const = 0;
    /// Frames, as far as known before reading: for progress only. 0 where unknown.
    virtual std::int64_t expectedFrames() const { return 0; }
};

} // namespace partita
