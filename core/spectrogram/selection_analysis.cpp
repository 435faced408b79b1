// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/selection_analysis.h"

#include <algorithm>
#include <cmath>
#include <complex>

#include "core/audio/level.h"

namespace partita {

namespace {

constexpr std::int64_t readFrames = 1 << 16;

FrameRange within(const SampleStore &store, FrameRange selection)
{
    return {std::max<std::int64_t>(selection.begin, 0), std::min(selection.end, store.frames())};
}

/// Hands the selection over in blocks of mono samples.
Result<void> forEachBlock(const SampleStore &store, FrameRange selection, const SelectionOptions &options,
                          const std::function<void(std::span<const float>)> &use)
{
    if (selection.empty())
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The selection holds no audio; select a part of the recording.")};
    std::vector<float> interleaved, mono;
    for (std::int64_t at = selection.begin; at < selection.end;) {
        if (options.stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("The analysis was stopped.")};
        const std::int64_t frames = std::min(readFrames, selection.end - at);
        interleaved.resize(size_t(frames * store.channels()));
        mono.resize(size_t(frames));
        if (auto read = store.read(at, interleaved); !read)
            return read;
        selectChannel(interleaved, store.channels(), options.channel, mono.data());
        use(mono);
        at += frames;
        if (options.progress)
            options.progress(double(at - selection.begin) / double(selection.length()));
    }
    return {};
}

} // namespace

Result<AverageSpectrum> averageSpectrum(const SampleStore &store, FrameRange selection, int fftSize,
                                        const SelectionOptions &options)
{
    const TileKey key{fftSize, 0, options.channel, 0};
    if (!key.valid())
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The FFT size must be a power of two from 512 to 16384.")};
    const Stft stft(tileStft(key, store.sampleRateHz()));
    std::vector<double> power(size_t(key.bins()));
    std::vector<std::complex<float>> spectrum(power.size());
    std::vector<float> waiting;
    AverageSpectrum average;
    average.binHz = stft.spec().binHz();
    const auto add = [&](const float *samples) {
        stft.forwardFrame(samples, spectrum.data());
        for (size_t b = 0; b < power.size(); ++b)
            power[b] += double(std::norm(spectrum[b]));
        ++average.windows;
    };
    const size_t window = size_t(fftSize), hop = window / 2;
    auto done = forEachBlock(store, within(store, selection), options, [&](std::span<const float> mono) {
        waiting.insert(waiting.end(), mono.begin(), mono.end());
        size_t at = 0;
        for (; at + window <= waiting.size(); at += hop)
            add(waiting.data() + at);
        waiting.erase(waiting.begin(), waiting.begin() + std::ptrdiff_t(at));
    });
    if (!done)
        return done.error();
    if (average.windows == 0) {
        waiting.resize(window, 0.0f);
        add(waiting.data());
    }
    average.levelDb.resize(power.size());
    const double scale = 16.0 / (double(window) * double(window)) / double(average.windows);
    for (size_t b = 0; b < power.size(); ++b)
        average.levelDb[b] = amplitudeToDb(std::sqrt(power[b] * scale));
    return average;
}

Result<std::vector<double>> levelOverTime(const SampleStore &store, FrameRange selection, std::int64_t blockFrames,
                                          const SelectionOptions &options)
{
    if (blockFrames < 1)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("A block must hold at least one frame.")};
    std::vector<double> levels;
    double energy = 0;
    std::int64_t frames = 0;
    const auto finish = [&] {
        levels.push_back(amplitudeToDb(std::sqrt(energy / double(frames))));
        energy = 0;
        frames = 0;
    };
    auto done = forEachBlock(store, within(store, selection), options, [&](std::span<const float> mono) {
        for (float sample : mono) {
            energy += double(sample) * sample;
            if (++frames == blockFrames)
                finish();
        }
    });
    if (!done)
        return done.error();
    if (frames > 0)
        finish();
    return levels;
}

} // namespace partita
