// SPDX-License-Identifier: GPL-3.0-or-later
// Levels that the audio callback measures and a window shows.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

#include "core/audio/level.h"

namespace partita {

struct MeterReading {
    std::array<Level, 2> channels; ///< left, right, dBFS; minus infinity where nothing was played
    bool clipped = false;          ///< a sample beyond full scale since resetClip()
};

/// Lock-free: one thread calls process(), one other take() and resetClip().
class PlaybackMeter {
public:
    void process(const float *stereo, int frames) noexcept;
    /// Peak and RMS since the last take(); the clip mark stays.
    MeterReading take() noexcept;
    void resetClip() noexcept { clipped_.store(false, std::memory_order_relaxed); }

private:
    /// In one word, so that sum and count always belong together.
    struct Energy {
        float sum = 0;
        std::uint32_t frames = 0;
    };
    struct Channel {
        std::atomic<float> peak{0};
        std::atomic<Energy> energy{Energy{}};
    };
    static_assert(std::atomic<float>::is_always_lock_free && std::atomic<Energy>::is_always_lock_free);

    std::array<Channel, 2> channels_;
    std::atomic<bool> clipped_{false};
};

} // namespace partita
