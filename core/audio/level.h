// SPDX-License-Identifier: GPL-3.0-or-later
// Peak and RMS levels of a stream.
#pragma once

#include <cstdint>
#include <vector>

namespace partita {

/// dBFS, where 0 is a sample of magnitude 1.0: a full-scale square wave has 0 dB RMS, a full-scale sine -3.01.
/// Silence, and nothing at all, is minus infinity.
struct Level {
    double peakDb = 0;
    double rmsDb = 0;
};

/// Decibels of a linear amplitude; minus infinity for 0.
double amplitudeToDb(double amplitude);

/// Peak and RMS since the beginning or reset(), by channel and overall. NaN and infinite samples are counted and left out.
/// process(), reset() and the levels allocate and lock nothing: fit for an audio callback. One thread at a time.
class LevelMeter {
public:
    explicit LevelMeter(int channels); ///< at least 1

    void process(const float *interleaved, std::int64_t frames) noexcept;
    void reset() noexcept;

    int channels() const noexcept { return int(channels_.size()); }
    std::int64_t frames() const noexcept { return frames_; }
    Level channelLevel(int channel) const noexcept; ///< 0 to channels() - 1
    Level level() const noexcept;                   ///< largest peak; RMS over all channels
    std::int64_t invalidSamples() const noexcept { return invalid_; }

private:
    struct Channel {
        float peak = 0;
        double energy = 0;
        std::int64_t samples = 0;
    };
    std::vector<Channel> channels_;
    std::int64_t frames_ = 0, invalid_ = 0;
};

} // namespace partita
