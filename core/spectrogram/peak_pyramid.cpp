// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/peak_pyramid.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace partita {

namespace {
constexpr double scale = 8192;
}

Peak Peak::of(std::span<const float> interleaved, int channels, int channel)
{
    const size_t stride = size_t(channels), frames = interleaved.size() / stride;
    if (frames == 0)
        return {};
    Peak peak{interleaved[size_t(channel)], interleaved[size_t(channel)], 0};
    double energy = 0;
    for (size_t i = size_t(channel); i < interleaved.size(); i += stride) {
        const float sample = interleaved[i];
        peak.min = std::min(peak.min, sample);
        peak.max = std::max(peak.max, sample);
        energy += double(sample) * sample;
    }
    peak.rms = float(std::sqrt(energy / double(frames)));
    return peak;
}

PeakPyramid::PeakPyramid(std::int64_t frames, int channels) : frames_(frames), channels_(channels)
{
    for (std::int64_t length = blockFrames;; length *= step) {
        const std::int64_t blocks = std::max<std::int64_t>(1, (frames + length - 1) / length);
        levels_.push_back({length, blocks, std::vector<Block>(size_t(blocks) * size_t(channels))});
        if (blocks == 1)
            break;
    }
}

PeakPyramid::Block PeakPyramid::pack(double min, double max, double meanSquare)
{
    return {std::int16_t(std::clamp(std::floor(min * scale), -32768.0, 32767.0)),
            std::int16_t(std::clamp(std::ceil(max * scale), -32768.0, 32767.0)),
            std::uint16_t(std::clamp(std::round(std::sqrt(meanSquare) * scale), 0.0, 65535.0))};
}

void PeakPyramid::set(std::int64_t from, std::span<const float> interleaved)
{
    const std::int64_t length = std::int64_t(interleaved.size()) / channels_;
    assert(from % blockFrames == 0 && from >= 0 && from + length <= frames_);
    if (length <= 0)
        return;
    for (int channel = 0; channel < channels_; ++channel) {
        for (std::int64_t at = 0; at < length; at += blockFrames) {
            const auto part = interleaved.subspan(size_t(at * channels_),
                                                  size_t(std::min<std::int64_t>(blockFrames, length - at) * channels_));
            const Peak peak = Peak::of(part, channels_, channel);
            auto &level = levels_[0];
            level.values[size_t(channel * level.blocks + (from + at) / blockFrames)] =
                pack(peak.min, peak.max, double(peak.rms) * peak.rms);
        }
        for (size_t l = 1; l < levels_.size(); ++l) {
            const auto &below = levels_[l - 1];
            auto &level = levels_[l];
            for (std::int64_t b = from / level.frames; b <= (from + length - 1) / level.frames; ++b) {
                int min = 32767, max = -32768;
                double energy = 0;
                for (std::int64_t child = b * step; child < std::min(below.blocks, (b + 1) * step); ++child) {
                    const auto &value = below.values[size_t(channel * below.blocks + child)];
                    min = std::min<int>(min, value.min);
                    max = std::max<int>(max, value.max);
                    const std::int64_t childFrames = std::min(below.frames, frames_ - child * below.frames);
                    energy += double(value.rms) * value.rms * double(childFrames);
                }
                const std::int64_t blockLength = std::min(level.frames, frames_ - b * level.frames);
                level.values[size_t(channel * level.blocks + b)] =
                    pack(min / scale, max / scale, energy / double(blockLength) / (scale * scale));
            }
        }
    }
}

Peak PeakPyramid::peak(int channel, double begin, double end) const
{
    begin = std::max(begin, 0.0);
    end = std::min(end, double(frames_));
    if (begin >= end)
        return {};
    size_t l = 0;
    while (l + 1 < levels_.size() && double(levels_[l + 1].frames) <= end - begin)
        ++l;
    const auto &level = levels_[l];
    const auto first = std::int64_t(begin / double(level.frames));
    const auto last = std::min(level.blocks, std::int64_t(std::ceil(end / double(level.frames))));
    int min = 32767, max = -32768;
    double energy = 0, frames = 0;
    for (auto b = first; b < last; ++b) {
        const auto &value = level.values[size_t(channel * level.blocks + b)];
        min = std::min<int>(min, value.min);
        max = std::max<int>(max, value.max);
        const double length = double(std::min(level.frames, frames_ - b * level.frames));
        energy += double(value.rms) * value.rms * length;
        frames += length;
    }
    return {float(min / scale), float(max / scale), float(std::sqrt(energy / frames) / scale)};
}

std::size_t PeakPyramid::bytes() const
{
    std::size_t sum = 0;
    for (const auto &level : levels_)
        sum += level.values.size() * sizeof(Block);
    return sum;
}

} // namespace partita
