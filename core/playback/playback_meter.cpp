// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/playback_meter.h"

#include <algorithm>
#include <cmath>

namespace partita {

void PlaybackMeter::process(const float *stereo, int frames) noexcept
{
    for (size_t c = 0; c < 2; ++c) {
        float peak = 0;
        double sum = 0;
        for (int i = 0; i < frames; ++i) {
            const float sample = stereo[2 * size_t(i) + c];
            peak = std::max(peak, std::abs(sample));
            sum += double(sample) * sample;
        }
        auto &channel = channels_[c];
        float before = channel.peak.load(std::memory_order_relaxed);
        while (before < peak && !channel.peak.compare_exchange_weak(before, peak, std::memory_order_relaxed)) {}
        Energy energy = channel.energy.load(std::memory_order_relaxed), next;
        do {
            next = {float(energy.sum + sum), energy.frames + std::uint32_t(frames)};
        } while (!channel.energy.compare_exchange_weak(energy, next, std::memory_order_relaxed));
        if (peak > 1)
            clipped_.store(true, std::memory_order_relaxed);
    }
}

MeterReading PlaybackMeter::take() noexcept
{
    MeterReading reading;
    for (size_t c = 0; c < 2; ++c) {
        const auto energy = channels_[c].energy.exchange(Energy{}, std::memory_order_relaxed);
        reading.channels[c] = {amplitudeToDb(channels_[c].peak.exchange(0, std::memory_order_relaxed)),
                               amplitudeToDb(energy.frames ? std::sqrt(double(energy.sum) / energy.frames) : 0)};
    }
    reading.clipped = clipped_.load(std::memory_order_relaxed);
    return reading;
}

} // namespace partita
