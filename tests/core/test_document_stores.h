// SPDX-License-Identifier: GPL-3.0-or-later
// Stores for the tests of core/document.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <random>
#include <vector>

#include "core/document/sample_store.h"

namespace partita::test {

/// Samples in memory, at 8 kHz.
class MemoryStore : public SampleStore {
public:
    MemoryStore(int channels, std::vector<float> samples) : channels_(channels), samples_(std::move(samples)) {}

    int channels() const override { return channels_; }
    int sampleRateHz() const override { return 8000; }
    std::int64_t frames() const override { return std::int64_t(samples_.size()) / channels_; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        for (size_t i = 0; i < interleaved.size(); ++i) {
            const auto at = from * channels_ + std::int64_t(i);
            interleaved[i] = at >= 0 && at < std::int64_t(samples_.size()) ? samples_[size_t(at)] : 0.0f;
        }
        return {};
    }

private:
    int channels_;
    std::vector<float> samples_;
};

/// -0.5 to 0.5.
inline std::vector<float> randomSamples(std::mt19937 &random, size_t count)
{
    std::vector<float> samples(count);
    for (float &v : samples)
        v = std::uniform_real_distribution<float>(-0.5f, 0.5f)(random);
    return samples;
}

/// What a store gives from `from` on; empty after an error.
inline std::vector<float> samplesOf(const SampleStore &store, std::int64_t from, std::int64_t frames)
{
    std::vector<float> samples(size_t(frames * store.channels()), -9.0f);
    return store.read(from, samples) ? samples : std::vector<float>();
}
inline std::vector<float> samplesOf(const SampleStore &store) { return samplesOf(store, 0, store.frames()); }

inline std::int64_t randomBetween(std::mt19937 &random, std::int64_t lowest, std::int64_t highest)
{
    return std::uniform_int_distribution<std::int64_t>(lowest, highest)(random);
}

} // namespace partita::test
