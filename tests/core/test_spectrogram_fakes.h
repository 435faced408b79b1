// SPDX-License-Identifier: GPL-3.0-or-later
// Stores in memory for the tests of core/spectrogram.
#pragma once

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <mutex>
#include <numbers>
#include <vector>

#include "core/document/sample_store.h"

namespace partita::test {

/// Samples in memory, of which a part may be missing still; counts what is read, and fails when told to.
class MemoryStore : public SampleStore {
public:
    MemoryStore(int rate, int channels, std::vector<float> samples, std::int64_t filled = -1)
        : rate_(rate), channels_(channels), samples_(std::move(samples)), filled_(filled < 0 ? frames() : filled)
    {
    }

    int channels() const override { return channels_; }
    int sampleRateHz() const override { return rate_; }
    std::int64_t frames() const override { return std::int64_t(samples_.size()) / channels_; }
    std::uint64_t revision() const override { return revision_; }

    FrameRange available(std::int64_t from) const override
    {
        std::lock_guard lock(mutex_);
        return from < filled_ ? FrameRange{from, filled_} : FrameRange{frames(), frames()};
    }

    Result<void> read(std::int64_t from, std::span<float> out) const override
    {
        ++reads;
        framesRead += std::int64_t(out.size()) / channels_;
        if (fails)
            return Error{ErrorCode::IoError, "The file \"x.wav\" cannot be read: gone."};
        std::lock_guard lock(mutex_);
        for (size_t i = 0; i < out.size(); ++i) {
            const std::int64_t at = from * channels_ + std::int64_t(i);
            out[i] = at >= 0 && at < filled_ * channels_ ? samples_[size_t(at)] : 0.0f;
        }
        return {};
    }

    void fillTo(std::int64_t frame)
    {
        std::lock_guard lock(mutex_);
        filled_ = frame;
        ++revision_;
    }
    void scale(float gain)
    {
        std::lock_guard lock(mutex_);
        for (float &v : samples_)
            v *= gain;
        ++revision_;
    }

    mutable std::atomic<int> reads = 0;
    mutable std::atomic<std::int64_t> framesRead = 0;
    std::atomic<bool> fails = false;

private:
    const int rate_, channels_;
    mutable std::mutex mutex_;
    std::vector<float> samples_;
    std::int64_t filled_;
    std::atomic<std::uint64_t> revision_ = 1;
};

inline std::vector<float> sineOf(std::int64_t frames, double cyclesPerFrame, double amplitude, int channels = 1)
{
    std::vector<float> samples(size_t(frames * channels));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(amplitude * std::sin(2 * std::numbers::pi * cyclesPerFrame * double(i / size_t(channels))));
    return samples;
}

inline std::vector<float> noiseOf(std::int64_t values, float amplitude = 0.5f)
{
    std::vector<float> samples(static_cast<size_t>(values));
    std::uint32_t state = 7;
    for (float &v : samples) {
        state = state * 1664525u + 1013904223u;
        v = amplitude * (float(state >> 8) / float(1 << 23) - 1.0f);
    }
    return samples;
}

} // namespace partita::test
