// SPDX-License-Identifier: GPL-3.0-or-later
// The waveform of a store, computed in worker threads.
#pragma once

#include <functional>
#include <mutex>
#include <vector>

#include "core/spectrogram/availability.h"
#include "core/spectrogram/axes.h"
#include "core/spectrogram/peak_pyramid.h"
#include "core/spectrogram/pool_units.h"

namespace partita {

/// A pixel of a waveform.
struct PeakColumn {
    enum class State : std::uint8_t {
        Unknown,   ///< not computed yet: zeros
        Estimated, ///< of one place nearby
        Known
    };
    Peak peak;
    State state = State::Unknown;
};

/// Reads the whole store once into a pyramid, what is visible first; in files over three minutes 512 places of it before
/// that, for a first picture. While a pixel is less than 256 frames, the samples around the view (524288 values at most,
/// 2 MB) are kept as they are. All methods may be called from any thread, never wait for a disk, and return at once.
class PeakSource {
public:
    /// Called from worker threads, possibly several at once; they must not destroy the source or block.
    struct Events {
        std::function<void(FrameRange)> peaksReady; ///< the pixels over these frames may look different now
        std::function<void(const Error &)> failed;  ///< the first read error; no other until retry()
    };

    PeakSource(StorePtr store, WorkerPool &pool, Events events);
    /// Waits for the units that run: some milliseconds. No event comes afterwards.
    ~PeakSource() = default;
    PeakSource(const PeakSource &) = delete;
    PeakSource &operator=(const PeakSource &) = delete;

    const SampleStore &store() const { return *store_; }

    /// What is visible: computed first.
    void setView(const TimeAxis &time, int width);
    /// Looks whether the store changed, and computes changed parts again. Call it when the store reports a change.
    void refresh();
    /// Pixels [0, width) of a channel.
    std::vector<PeakColumn> columns(const TimeAxis &time, int width, int channel) const;
    /// Tries again what could not be read.
    void retry();
    /// Whether everything is computed, or failed, and the events about it have returned.
    bool idle() const;
    std::size_t bytes() const;

private:
    static constexpr std::int64_t chunkFrames = 1 << 18;
    static constexpr int estimates = 512, estimateFrames = 1024, estimatesAUnit = 32;
    static constexpr std::int64_t mostFineValues = 1 << 19;

    struct Chunk {
        bool known = false, stale = true, busy = false, failed = false;
    };
    struct Unit {
        enum class Kind { Fine, Estimates, Chunk } kind;
        FrameRange frames;
        size_t chunk = 0;
    };
    FrameRange rangeOf(size_t chunk) const;
    std::optional<Unit> nextUnit();
    bool wantsFine() const;
    std::optional<WorkerPool::Urgency> runUnit();
    Result<void> run(const Unit &unit);
    PeakColumn coarseColumn(int channel, double begin, double end) const;

    const StorePtr store_;
    const Events events_;
    mutable std::mutex mutex_; ///< guards what follows
    std::shared_ptr<const Availability> availability_;
    PeakPyramid pyramid_;
    std::vector<Chunk> chunks_;
    std::vector<Peak> estimated_; ///< [estimate][channel], as far as there are
    bool estimatesWanted_ = false, estimatesBusy_ = false;
    FrameRange view_, fineWanted_, fineRange_; ///< empty ranges: none
    std::vector<float> fine_;                  ///< interleaved samples of fineRange_
    bool fineStale_ = false, fineBusy_ = false, fineFailed_ = false;
    int running_ = 0; ///< units, with their events
    bool errorReported_ = false;
    PoolUnits units_; ///< last: destroyed first
};

} // namespace partita
