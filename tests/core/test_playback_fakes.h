// SPDX-License-Identifier: GPL-3.0-or-later
// Stores and engines for the tests of playback.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <vector>

#include "core/playback/offline_output.h"
#include "core/playback/playback_engine.h"

namespace partita::test {

/// In memory; may be growing, failing, or as slow as a disk that sleeps.
class MemoryStore : public SampleStore {
public:
    MemoryStore(int sampleRateHz, int channels, std::vector<float> interleaved)
        : rate_(sampleRateHz), channels_(channels), samples_(std::move(interleaved)),
          there_(std::int64_t(samples_.size()) / channels)
    {
    }

    int channels() const override { return channels_; }
    int sampleRateHz() const override { return rate_; }
    std::int64_t frames() const override { return std::int64_t(samples_.size()) / channels_; }
    std::uint64_t revision() const override { return revision_; }
    FrameRange available(std::int64_t from) const override { return {std::min(from, there_.load()), there_}; }

    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        std::unique_lock lock(mutex_);
        open_.wait(lock, [&] { return !closed_; });
        if (failing_)
            return Error{ErrorCode::IoError, "The disk is gone."};
        for (size_t i = 0; i < interleaved.size(); ++i) {
            const std::int64_t at = from * channels_ + std::int64_t(i);
            interleaved[i] = at >= 0 && at < there_ * channels_ ? samples_[size_t(at)] : 0.0f;
        }
        return {};
    }

    void setAvailable(std::int64_t frames) { there_ = frames, ++revision_; }
    void setFailing(bool failing)
    {
        std::lock_guard lock(mutex_);
        failing_ = failing;
        ++revision_;
    }
    /// While closed, read() waits.
    void setClosed(bool closed)
    {
        {
            std::lock_guard lock(mutex_);
            closed_ = closed;
        }
        open_.notify_all();
    }

private:
    int rate_, channels_;
    std::vector<float> samples_;
    std::atomic<std::int64_t> there_;
    std::atomic<std::uint64_t> revision_{0};
    mutable std::mutex mutex_;
    mutable std::condition_variable open_;
    bool closed_ = false, failing_ = false;
};

/// Frame i of channel c, on the grid of 16 bit, different everywhere: sums of a few are exact in float.
inline float gridSample(std::int64_t frame, int channel = 0)
{
    return float((frame * 7919 + channel * 104729) % 16001 - 8000) / 32768.0f;
}

inline std::shared_ptr<MemoryStore> gridStore(std::int64_t frames, int channels = 2, int rate = 48000)
{
    std::vector<float> samples;
    for (std::int64_t i = 0; i < frames; ++i)
        for (int c = 0; c < channels; ++c)
            samples.push_back(gridSample(i, c));
    return std::make_shared<MemoryStore>(rate, channels, std::move(samples));
}

inline std::shared_ptr<MemoryStore> constantStore(std::int64_t frames, float value, int channels = 2, int rate = 48000)
{
    return std::make_shared<MemoryStore>(rate, channels, std::vector<float>(size_t(frames) * size_t(channels), value));
}

/// An engine on an offline device, with the device at hand.
struct Player {
    explicit Player(OfflineOutput::Device device = {}, int rate = 48000, std::int64_t frames = 480000)
        : output(new OfflineOutput(device)),
          engine(std::unique_ptr<AudioOutput>(output), [this](const Error &error) { lost = error; })
    {
        if (!engine.setDocument(rate, frames) || !engine.openDevice({}))
            std::abort();
    }

    Result<void> setLanes(std::vector<PlaybackLane> lanes) { return engine.setLanes(std::move(lanes)); }
    /// The next frames, everything read ahead between the blocks.
    std::vector<float> pull(int frames, int block = 512)
    {
        std::vector<float> out;
        for (int done = 0; done < frames; done += block) {
            fed = engine.waitUntilFed() && fed;
            const auto part = output->pull(std::min(block, frames - done));
            out.insert(out.end(), part.begin(), part.end());
        }
        fed = engine.waitUntilFed() && fed;
        return out;
    }

    OfflineOutput *output;
    std::optional<Error> lost;
    PlaybackEngine engine;
    bool fed = true;
};

inline float largestJump(const std::vector<float> &stereo)
{
    float largest = 0;
    for (size_t i = 2; i < stereo.size(); ++i)
        largest = std::max(largest, std::abs(stereo[i] - stereo[i - 2]));
    return largest;
}

} // namespace partita::test
