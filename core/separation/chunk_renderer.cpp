// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/chunk_renderer.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

} // namespace

ChunkRenderer::ChunkRenderer(int sampleRateHz, int channels, std::int64_t samples, const StftSpec &maskSpec,
                             const Bands &bands, std::int64_t maskFrames, std::vector<TrackHints> hints)
    : stft_(StftSpec::forSampleRate(sampleRateHz)), channels_(channels), samples_(samples), maskFrames_(maskFrames),
      bands_(bands.count()),
      rowsPerSample_(double(maskSpec.sampleRateHz) / (double(sampleRateHz) * maskSpec.hopFrames)),
      positions_(gainPositions(bands, stft_.spec())), hints_(std::move(hints), stft_.spec())
{
}

double ChunkRenderer::gainRowOf(std::int64_t frame) const
{
    return std::min(double(frame * spec().hopFrames) * rowsPerSample_, double(maskFrames_ - 1));
}

RenderChunk ChunkRenderer::chunk(std::int64_t begin, std::int64_t end) const
{
    const std::int64_t hop = spec().hopFrames, window = spec().windowFrames, half = window / 2;
    RenderChunk c;
    c.begin = begin;
    c.end = end;
    c.firstFrame = std::max<std::int64_t>(0, floorDiv(begin + half - window, hop) + 1);
    c.lastFrame = std::min(floorDiv(end - 1 + half, hop), spec().frameCount(samples_) - 1);
    c.inputBegin = c.firstFrame * hop - half;
    c.inputEnd = c.lastFrame * hop - half + window;
    c.firstGainRow = std::int64_t(gainRowOf(c.firstFrame));
    c.lastGainRow = std::min(std::int64_t(gainRowOf(c.lastFrame)) + 1, maskFrames_ - 1);
    return c;
}

std::vector<std::vector<float>> ChunkRenderer::render(const RenderChunk &chunk, std::span<const float> input,
                                                      std::span<const float> gains, int tracks) const
{
    const int window = spec().windowFrames, bins = spec().bins(), rowSize = tracks * (bands_ + 1);
    const std::int64_t hop = spec().hopFrames, count = chunk.end - chunk.begin;
    const auto inputFrames = chunk.inputEnd - chunk.inputBegin;

    std::vector<float> planar(static_cast<size_t>(inputFrames * channels_));
    for (int c = 0; c < channels_; ++c) {
        const float *in = input.data() + c;
        float *out = planar.data() + c * inputFrames;
        for (std::int64_t i = 0; i < inputFrames; ++i)
            out[i] = in[i * channels_];
    }

    std::vector<float> sum(static_cast<size_t>(count * tracks * channels_), 0.0f); // [tracks][channels][count]
    std::vector<float> power(static_cast<size_t>(count), 0.0f);
    std::vector<float> bandGain(static_cast<size_t>(rowSize));
    std::vector<float> binGain(static_cast<size_t>(tracks * bins));
    std::vector<std::complex<float>> spectrum(static_cast<size_t>(bins)), masked(static_cast<size_t>(bins));
    std::vector<float> frameSamples(static_cast<size_t>(window));
    const float *windowShape = stft_.window().data();

    for (std::int64_t frame = chunk.firstFrame; frame <= chunk.lastFrame; ++frame) {
        const double row = gainRowOf(frame);
        const auto lower = std::int64_t(row);
        const auto upper = std::min(lower + 1, chunk.lastGainRow);
        const float weight = float(row - double(lower));
        const float *a = gains.data() + (lower - chunk.firstGainRow) * rowSize;
        const float *b = gains.data() + (upper - chunk.firstGainRow) * rowSize;
        for (int i = 0; i < rowSize; ++i)
            bandGain[size_t(i)] = a[i] + (b[i] - a[i]) * weight;
        for (int t = 0; t < tracks; ++t) {
            const float *from = bandGain.data() + t * (bands_ + 1);
            float *to = binGain.data() + t * bins;
            for (int k = 0; k < bins; ++k) {
                const auto [low, w] = positions_[size_t(k)];
                to[k] = from[low] + (from[low + 1] - from[low]) * w;
            }
        }
        hints_.apply(frame, binGain);

        const std::int64_t begin = frame * hop - window / 2;      // of the window, in the recording
        const int from = int(std::max<std::int64_t>(0, chunk.begin - begin));
        const int to = int(std::min<std::int64_t>(window, chunk.end - begin));
        const std::int64_t target = begin + from - chunk.begin;   // where its first wanted sample goes
        for (int i = from; i < to; ++i)
            power[size_t(target + i - from)] += windowShape[i] * windowShape[i];
        for (int c = 0; c < channels_; ++c) {
            stft_.forwardFrame(planar.data() + c * inputFrames + (begin - chunk.inputBegin), spectrum.data());
            for (int t = 0; t < tracks; ++t) {
                const float *gain = binGain.data() + t * bins;
                for (int k = 0; k < bins; ++k)
                    masked[size_t(k)] = spectrum[size_t(k)] * gain[k];
                stft_.inverseFrame(masked.data(), frameSamples.data());
                float *const sumAt = sum.data() + (t * channels_ + c) * count + target;
                for (int i = from; i < to; ++i)
                    sumAt[i - from] += frameSamples[size_t(i)];
            }
        }
    }

    for (float &p : power)
        p = p > 1e-8f ? 1 / p : 0.0f;
    std::vector<std::vector<float>> signals(size_t(tracks) + 1);
    for (auto &signal : signals)
        signal.resize(size_t(count * channels_));
    for (int c = 0; c < channels_; ++c) {
        const float *mixture = planar.data() + c * inputFrames + (chunk.begin - chunk.inputBegin);
        for (std::int64_t i = 0; i < count; ++i) {
            double rest = double(mixture[i]);
            for (int t = 0; t < tracks; ++t) {
                const float sample = sum[size_t((t * channels_ + c) * count + i)] * power[size_t(i)];
                signals[size_t(t)][size_t(i * channels_ + c)] = sample;
                rest -= double(sample);
            }
            signals.back()[size_t(i * channels_ + c)] = float(rest);
        }
    }
    return signals;
}

} // namespace partita
