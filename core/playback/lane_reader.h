// SPDX-License-Identifier: GPL-3.0-or-later
// For core/playback alone: what a lane sounds like, stereo, at the device's rate.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/audio/resampler.h"
#include "core/document/sample_store.h"
#include "core/playback/channel_fold.h"
#include "core/playback/timeline.h"

namespace partita {

/// Reads a store in the order of a timeline. What cannot be read is silence. One thread at a time; waits for disks.
class LaneReader {
public:
    /// As Timeline::at().
    using NextPart = std::function<Timeline::Part(std::int64_t input, std::int64_t atMost)>;

    LaneReader(StorePtr store, int outputRateHz);

    const StorePtr &store() const { return store_; }
    /// The next output frame is the one that lies at this input frame.
    void restart(std::int64_t input);
    /// The next `frames` output frames.
    void read(const NextPart &nextPart, float *stereo, std::int64_t frames);
    /// Why the store could not be read; read again after restart(), or when it has changed.
    const std::optional<Error> &error() const { return error_; }

private:
    void fetch(const NextPart &nextPart);

    StorePtr store_;
    ChannelFold fold_;
    int outputRateHz_;
    std::optional<Resampler> resampler_;
    std::int64_t input_ = 0;
    std::vector<float> raw_, folded_, ready_; ///< of the store; stereo; stereo at the output's rate
    size_t readyBegin_ = 0;
    std::optional<Error> error_;
    std::uint64_t errorRevision_ = 0;
};

} // namespace partita
