// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/level.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace partita {

double amplitudeToDb(double amplitude)
{
    return amplitude > 0 ? 20 * std::log10(amplitude) : -std::numeric_limits<double>::infinity();
}

namespace {

double rms(double energy, std::int64_t samples) { return samples > 0 ? std::sqrt(energy / double(samples)) : 0.0; }

} // namespace

LevelMeter::LevelMeter(int channels) : channels_(size_t(std::max(1, channels)))
{
    assert(channels >= 1);
}

void LevelMeter::process(const float *interleaved, std::int64_t frames) noexcept
{
    for (std::int64_t i = 0; i < frames; ++i) {
        for (auto &channel : channels_) {
            const float magnitude = std::abs(*interleaved++);
            if (!(magnitude <= std::numeric_limits<float>::max())) {
                ++invalid_;
                continue;
            }
            channel.peak = std::max(channel.peak, magnitude);
            channel.energy += double(magnitude) * magnitude;
            ++channel.samples;
        }
    }
    frames_ += frames;
}

void LevelMeter::reset() noexcept
{
    std::fill(channels_.begin(), channels_.end(), Channel{});
    frames_ = invalid_ = 0;
}

Level LevelMeter::channelLevel(int channel) const noexcept
{
    assert(channel >= 0 && channel < channels());
    const auto &c = channels_[size_t(std::clamp(channel, 0, channels() - 1))];
    return {amplitudeToDb(c.peak), amplitudeToDb(rms(c.energy, c.samples))};
}

Level LevelMeter::level() const noexcept
{
    Channel all;
    for (const auto &c : channels_) {
        all.peak = std::max(all.peak, c.peak);
        all.energy += c.energy;
        all.samples += c.samples;
    }
    return {amplitudeToDb(all.peak), amplitudeToDb(rms(all.energy, all.samples))};
}

} // namespace partita
