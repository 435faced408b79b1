// SPDX-License-Identifier: GPL-3.0-or-later
// Random access to samples: what display, playback and export need of a recording or a stem.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "models/base/result.h"

namespace partita {

/// Frames [begin, end).
struct FrameRange {
    std::int64_t begin = 0, end = 0;

    std::int64_t length() const { return end - begin; }
    bool empty() const { return end <= begin; }
    friend bool operator==(const FrameRange &, const FrameRange &) = default;
};

/// Samples of a fixed length, at a fixed rate and channel count. Parts of a store may still be in the making: they read as
/// zeros until they are there. All methods may be called from any thread; read() may wait for a disk, so never from an audio
/// callback or the UI thread.
class SampleStore {
public:
    virtual ~SampleStore() = default;

    virtual int channels() const = 0;
    virtual int sampleRateHz() const = 0;
    virtual std::int64_t frames() const = 0;

    /// Fills `interleaved` (a multiple of the channel count) with full-scale samples from frame `from` on; zeros outside
    /// [0, frames()) and where nothing was written yet. Errors: those of the reader; `interleaved` is then undefined.
    virtual Result<void> read(std::int64_t from, std::span<float> interleaved) const = 0;

    /// The first part at or after `from` that can be read; empty where there is none. Finished stores: [from, frames()).
    virtual FrameRange available(std::int64_t from) const
    {
        return from < frames() ? FrameRange{from, frames()} : FrameRange{frames(), frames()};
    }
    /// Grows by one with every change of samples or availability: who caches what he read compares it.
    virtual std::uint64_t revision() const { return 0; }
};

using StorePtr = std::shared_ptr<const SampleStore>;

} // namespace partita
