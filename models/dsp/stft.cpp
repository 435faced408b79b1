// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dsp/stft.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>

#include <fftw3.h>

namespace partita {

namespace {

std::mutex &plannerMutex()
{
    static std::mutex mutex; // FFTW's planner is not thread-safe, its execution is
    return mutex;
}

/// The smallest even number not below n whose only prime factors are 2, 3 and 5: fast for FFTW.
int fastEvenSize(int n)
{
    for (int candidate = n + (n & 1);; candidate += 2) {
        int rest = candidate;
        for (int prime : {2, 3, 5}) {
            while (rest % prime == 0)
                rest /= prime;
        }
        if (rest == 1)
            return candidate;
    }
}

struct FftwFree {
    void operator()(void *p) const { fftwf_free(p); }
};
template <class T>
using FftwBuffer = std::unique_ptr<T[], FftwFree>;

/// Per-thread scratch memory, aligned for FFTW.
struct Scratch {
    int size = 0;
    FftwBuffer<float> time;
    FftwBuffer<fftwf_complex> frequency;

    void reserve(int fftSize)
    {
        if (size >= fftSize)
            return;
        time.reset(fftwf_alloc_real(size_t(fftSize)));
        frequency.reset(fftwf_alloc_complex(size_t(fftSize) / 2 + 1));
        size = fftSize;
    }
};
thread_local Scratch scratch;

} // namespace

StftSpec StftSpec::forSampleRate(int sampleRateHz)
{
    const StftSpec base;
    if (sampleRateHz == base.sampleRateHz)
        return base;
    StftSpec spec;
    spec.sampleRateHz = sampleRateHz;
    const double ratio = double(sampleRateHz) / base.sampleRateHz;
    spec.windowFrames = std::max(8, 2 * int(std::lround(base.windowFrames * ratio / 2)));
    spec.hopFrames = std::max(2, int(base.hopFrames * ratio));
    spec.fftSize = fastEvenSize(spec.windowFrames);
    return spec;
}

struct Stft::Plans {
    fftwf_plan forward = nullptr;
    fftwf_plan inverse = nullptr;
};

Stft::Stft(const StftSpec &spec) : spec_(spec), plans_(std::make_unique<Plans>())
{
    window_.resize(size_t(spec.windowFrames));
    for (int i = 0; i < spec.windowFrames; ++i)
        window_[size_t(i)] = float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / spec.windowFrames));

    windowPower_.assign(size_t(spec.hopFrames), 0.0f);
    // Frame t covers samples [t hop - window/2, t hop + window/2): fold the squared window onto one hop.
    for (int i = 0; i < spec.windowFrames; ++i) {
        const int offset = i - spec.windowFrames / 2;
        const int phase = ((offset % spec.hopFrames) + spec.hopFrames) % spec.hopFrames;
        windowPower_[size_t(phase)] += window_[size_t(i)] * window_[size_t(i)];
    }

    scratch.reserve(spec.fftSize);
    std::lock_guard lock(plannerMutex());
    // ESTIMATE picks the same algorithm every time, so results repeat bit by bit.
    plans_->forward =
        fftwf_plan_dft_r2c_1d(spec.fftSize, scratch.time.get(), scratch.frequency.get(), FFTW_ESTIMATE);
    plans_->inverse =
        fftwf_plan_dft_c2r_1d(spec.fftSize, scratch.frequency.get(), scratch.time.get(), FFTW_ESTIMATE);
}

Stft::~Stft()
{
    std::lock_guard lock(plannerMutex());
    fftwf_destroy_plan(plans_->forward);
    fftwf_destroy_plan(plans_->inverse);
}

void Stft::forwardFrame(const float *samples, std::complex<float> *out) const
{
    scratch.reserve(spec_.fftSize);
    float *time = scratch.time.get();
    for (int i = 0; i < spec_.windowFrames; ++i)
        time[i] = samples[i] * window_[size_t(i)];
    std::fill(time + spec_.windowFrames, time + spec_.fftSize, 0.0f);
    fftwf_execute_dft_r2c(plans_->forward, time, scratch.frequency.get());
    const auto *frequency = reinterpret_cast<const std::complex<float> *>(scratch.frequency.get());
    std::copy(frequency, frequency + spec_.bins(), out);
}

void Stft::inverseFrame(const std::complex<float> *in, float *out) const
{
    scratch.reserve(spec_.fftSize);
    auto *frequency = reinterpret_cast<std::complex<float> *>(scratch.frequency.get());
    std::copy(in, in + spec_.bins(), frequency);
    fftwf_execute_dft_c2r(plans_->inverse, scratch.frequency.get(), scratch.time.get());
    const float scale = 1.0f / float(spec_.fftSize);
    for (int i = 0; i < spec_.windowFrames; ++i)
        out[i] = scratch.time.get()[i] * window_[size_t(i)] * scale;
}

std::vector<std::complex<float>> Stft::analyze(std::span<const float> samples) const
{
    const std::int64_t count = std::int64_t(samples.size());
    const std::int64_t frames = spec_.frameCount(count);
    std::vector<std::complex<float>> spectrum(size_t(frames) * size_t(spec_.bins()));
    std::vector<float> edge(size_t(spec_.windowFrames));
    for (std::int64_t t = 0; t < frames; ++t) {
        const std::int64_t begin = t * spec_.hopFrames - spec_.windowFrames / 2;
        const float *source;
        if (begin >= 0 && begin + spec_.windowFrames <= count) {
            source = samples.data() + begin;
        } else {
            std::fill(edge.begin(), edge.end(), 0.0f);
            const std::int64_t from = std::max<std::int64_t>(begin, 0);
            const std::int64_t to = std::min<std::int64_t>(begin + spec_.windowFrames, count);
            if (to > from)
                std::copy(samples.data() + from, samples.data() + to, edge.data() + (from - begin));
            source = edge.data();
        }
        forwardFrame(source, spectrum.data() + t * spec_.bins());
    }
    return spectrum;
}

std::vector<float> Stft::synthesize(std::span<const std::complex<float>> spectrum, std::int64_t samples) const
{
    const std::int64_t frames = std::int64_t(spectrum.size()) / spec_.bins();
    std::vector<float> out(size_t(samples), 0.0f);
    std::vector<float> power(size_t(samples), 0.0f);
    std::vector<float> frame(size_t(spec_.windowFrames));
    for (std::int64_t t = 0; t < frames; ++t) {
        inverseFrame(spectrum.data() + t * spec_.bins(), frame.data());
        const std::int64_t begin = t * spec_.hopFrames - spec_.windowFrames / 2;
        const int from = int(std::max<std::int64_t>(0, -begin));
        const int to = int(std::min<std::int64_t>(spec_.windowFrames, samples - begin));
        for (int i = from; i < to; ++i) {
            out[size_t(begin + i)] += frame[size_t(i)];
            power[size_t(begin + i)] += window_[size_t(i)] * window_[size_t(i)];
        }
    }
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = power[i] > 1e-8f ? out[i] / power[i] : 0.0f;
    return out;
}

} // namespace partita
