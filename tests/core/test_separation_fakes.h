// SPDX-License-Identifier: GPL-3.0-or-later
// A network and a model whose answers are known, and recordings in memory.
#pragma once

#include <atomic>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <mutex>
#include <new>
#include <numbers>
#include <thread>

#include "core/separation/masked_splitter.h"
#include "models/model/model.h"

namespace partita::test {

/// A query vector is {lowest Hz, highest Hz, gain, follows}: the bands between get the gain; where follows is 1 it also
/// depends on the power of the frames around, up to contextFrames() away.
class FakeEstimator : public MaskEstimator {
public:
    StftSpec stft() const override { return {}; }
    const Bands &bands() const override { return bands_; }
    int frameAlignment() const override { return alignment; }
    int contextFrames() const override { return context; }

    Result<SpanMask> estimate(std::span<const float> bandPower, int frames,
                              std::span<const std::vector<float>> queries) const override
    {
        ++calls;
        if (millisecondsPerCall > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(millisecondsPerCall));
        if (throwBadAlloc)
            throw std::bad_alloc();
        if (failOnCall > 0 && calls == failOnCall)
            return Error{ErrorCode::Internal, "The fake network fails."};
        const int n = bands_.count();
        double energy = 0;
        for (const float p : bandPower)
            energy += double(p);
        {
            std::lock_guard lock(mutex);
            heardEnergy += energy;
            longestFrames = std::max(longestFrames, frames);
        }
        std::vector<double> frameEnergy(static_cast<size_t>(frames), 0.0);
        for (int t = 0; t < frames; ++t) {
            for (int b = 0; b < n; ++b)
                frameEnergy[size_t(t)] += double(bandPower[size_t(t * n + b)]);
        }
        SpanMask mask;
        mask.queries = int(queries.size());
        mask.frames = frames;
        mask.bands = n;
        for (const auto &query : queries) {
            for (int t = 0; t < frames; ++t) {
                double around = 0;
                for (int k = std::max(0, t - contextFrames()); k <= std::min(frames - 1, t + contextFrames()); ++k)
                    around += frameEnergy[size_t(k)];
                const double follow = query[3] > 0 ? 0.5 + 0.5 * std::sin(20 * std::log10(around + 1e-9)) : 1.0;
                for (int b = 0; b < n; ++b) {
                    const double hz = bands_.centersHz()[size_t(b)];
                    const bool in = hz >= double(query[0]) && hz <= double(query[1]);
                    mask.gain.push_back(in ? float(follow * double(query[2])) : 0.0f);
                }
            }
            for (int s = 0; s < frames / frameAlignment(); ++s)
                mask.presence.push_back(presence);
        }
        return mask;
    }

    mutable std::atomic<int> calls{0};
    mutable std::mutex mutex;
    mutable double heardEnergy = 0;
    mutable int longestFrames = 0;
    int alignment = 16, context = 32;
    int failOnCall = 0;
    int millisecondsPerCall = 0;
    bool throwBadAlloc = false;
    float presence = 0.9f;

private:
    Bands bands_{64, 24, 1000, 16000};
};

class FakeModel : public Model {
public:
    FakeModel()
    {
        info_.name = "fake-1";
        info_.deviceName = "none";
        add("rumble", {0, 600, 1, 0});
        add("voice", {600, 4000, 1, 0});
        add("hiss", {9000, 16000, 1, 0});
        add("dog", {200, 3000, 0.8f, 1});
        add("rain", {1000, 16000, 0.9f, 1});
        add("everything loud", {0, 16000, 1, 0});
        add("mortar and pestle", {0, 16000, 1, 0.5f});
        add("half", {0, 16000, 0.5f, 0});
    }
    const ModelInfo &info() const override { return info_; }
    const MaskEstimator &estimator() const override { return estimator_; }
    std::span<const KnownSound> sounds() const override { return sounds_; }
    TextMatch match(const std::string &description) const override
    {
        const std::string name = description == "puppy" ? "dog" : description;
        TextMatch match;
        for (size_t i = 0; i < sounds_.size(); ++i) {
            if (sounds_[i].name == name) {
                match.known = true;
                match.vector = sounds_[i].vector;
                match.nearest.insert(match.nearest.begin(), {int(i), 0.9f});
            } else {
                match.nearest.push_back({int(i), 0.1f});
            }
        }
        match.nearest.resize(5);
        return match;
    }
    Result<std::vector<float>> listen(std::span<const float>) const override
    {
        return Error{ErrorCode::Unsupported, "The fake model does not listen."};
    }
    FakeEstimator &fakeEstimator() { return estimator_; }

private:
    void add(const std::string &name, std::vector<float> vector) { sounds_.push_back({name, std::move(vector)}); }

    ModelInfo info_;
    FakeEstimator estimator_;
    std::vector<KnownSound> sounds_;
};

/// Samples by a function of frame and channel, so that a long recording needs no memory.
class FunctionSource : public SampleSource {
public:
    using Function = std::function<float(std::int64_t frame, int channel)>;
    FunctionSource(int rate, int channels, std::int64_t frames, Function function)
        : rate_(rate), channels_(channels), frames_(frames), function_(std::move(function))
    {
    }
    int sampleRateHz() const override { return rate_; }
    int channels() const override { return channels_; }
    std::int64_t expectedFrames() const override { return frames_; }
    std::int64_t frames() const { return frames_; }
    float at(std::int64_t frame, int channel) const { return function_(frame, channel); }
    Result<std::unique_ptr<SampleStream>> open() const override
    {
        return std::unique_ptr<SampleStream>(std::make_unique<Stream>(*this));
    }

private:
    class Stream : public SampleStream {
    public:
        explicit Stream(const FunctionSource &source) : source_(source) {}
        Result<std::int64_t> read(std::span<float> interleaved) override
        {
            const std::int64_t count =
                std::min<std::int64_t>(std::int64_t(interleaved.size()) / source_.channels_, source_.frames_ - at_);
            for (std::int64_t i = 0; i < count; ++i) {
                for (int c = 0; c < source_.channels_; ++c)
                    interleaved[size_t(i * source_.channels_ + c)] = source_.function_(at_ + i, c);
            }
            at_ += count;
            return count;
        }

    private:
        const FunctionSource &source_;
        std::int64_t at_ = 0;
    };

    int rate_, channels_;
    std::int64_t frames_;
    Function function_;
};

class MemorySink : public SplitSink {
public:
    explicit MemorySink(int outputs, bool keep = true) : signals(size_t(outputs)), keep_(keep) {}
    Result<void> write(int output, std::span<const float> interleaved) override
    {
        if (output == failOutput)
            return Error{ErrorCode::NoSpace, "The fake disk is full."};
        if (keep_)
            signals[size_t(output)].insert(signals[size_t(output)].end(), interleaved.begin(), interleaved.end());
        return {};
    }
    std::vector<std::vector<float>> signals;
    int failOutput = -1;

private:
    bool keep_;
};

/// White noise in [-1, 1) by frame and channel, the same every time.
inline float noiseAt(std::int64_t frame, int channel)
{
    std::uint64_t x = std::uint64_t(frame) * 8 + std::uint64_t(channel) + 0x9E3779B97F4A7C15ull;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    return float(double((x ^ (x >> 31)) >> 40) / double(1 << 23) - 1.0);
}

inline float toneAt(std::int64_t frame, double hz, int rate, double amplitude = 0.5)
{
    return float(amplitude * std::sin(2 * std::numbers::pi * hz * double(frame) / rate));
}

inline double meanSquare(std::span<const float> signal)
{
    double sum = 0;
    for (const float s : signal)
        sum += double(s) * double(s);
    return signal.empty() ? 0 : sum / double(signal.size());
}

inline double levelDb(std::span<const float> signal) { return 10 * std::log10(meanSquare(signal) + 1e-30); }

} // namespace partita::test
