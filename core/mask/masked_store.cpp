// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/masked_store.h"

#include <algorithm>
#include <cassert>
#include <complex>
#include <mutex>

#include "core/document/clipped_read.h"

namespace partita {

namespace {

/// Frames are read in pieces of about this many samples: bounds the memory of a long read.
constexpr std::int64_t pieceSamples = 1 << 15;

std::shared_ptr<const Stft> sharedStft(const StftSpec &spec)
{
    static std::mutex mutex;
    static std::weak_ptr<const Stft> last;
    const std::lock_guard lock(mutex);
    auto stft = last.lock();
    if (!stft || stft->spec().sampleRateHz != spec.sampleRateHz) {
        stft = std::make_shared<const Stft>(spec);
        last = stft;
    }
    return stft;
}

} // namespace

MaskedStore::MaskedStore(StorePtr input, MaskPtr mask)
    : input_(std::move(input)), mask_(std::move(mask)), sounding_(mask_->soundingRange()),
      stft_(sharedStft(mask_->grid().stft()))
{
    assert((mask_->grid() == MaskGrid{input_->sampleRateHz(), input_->frames()}));
}

MaskedStore::~MaskedStore() = default;

Result<void> MaskedStore::read(std::int64_t from, std::span<float> interleaved) const
{
    const auto part = detail::clipRead(*this, from, interleaved);
    const auto at = [&](std::int64_t frame) { return part.samples.data() + (frame - part.range.begin) * channels(); };
    const auto plain = [&](std::int64_t begin, std::int64_t end) -> Result<void> {
        if (begin >= end)
            return {};
        const std::span<float> samples(at(begin), size_t((end - begin) * channels()));
        if (mask_->background() == 0) {
            std::fill(samples.begin(), samples.end(), 0.0f);
            return {};
        }
        if (auto read = input_->read(begin, samples); !read)
            return read;
        if (mask_->background() < 255) {
            for (float &sample : samples)
                sample *= float(mask_->background()) / 255;
        }
        return {};
    };
    const auto begin = std::clamp(sounding_.begin, part.range.begin, part.range.end);
    const auto end = std::clamp(sounding_.end, begin, part.range.end);
    if (auto read = plain(part.range.begin, begin); !read)
        return read;
    for (auto piece = begin; piece < end; piece += pieceSamples) {
        if (auto rendered = render(piece, std::min(piece + pieceSamples, end), at(piece)); !rendered)
            return rendered;
    }
    return plain(end, part.range.end);
}

Result<void> MaskedStore::render(std::int64_t begin, std::int64_t end, float *interleaved) const
{
    const auto &spec = stft_->spec();
    const std::int64_t window = spec.windowFrames, hop = spec.hopFrames, half = window / 2;
    const auto firstFrame = std::max<std::int64_t>(0, (begin + half - window) / hop); // or one that does not reach it
    const auto lastFrame = std::min((end - 1 + half) / hop, mask_->grid().frames() - 1);
    const auto inputBegin = firstFrame * hop - half, inputEnd = lastFrame * hop - half + window;
    const auto inputFrames = inputEnd - inputBegin, count = end - begin;
    const auto channelCount = size_t(channels());

    std::vector<float> input(size_t(inputFrames) * channelCount);
    if (auto read = input_->read(inputBegin, input); !read)
        return read;
    std::vector<float> planar(input.size());
    for (size_t c = 0; c < channelCount; ++c) {
        for (size_t i = 0; i < size_t(inputFrames); ++i)
            planar[c * size_t(inputFrames) + i] = input[i * channelCount + c];
    }

    std::vector<float> sum(size_t(count) * channelCount, 0.0f), power(size_t(count), 0.0f), samples(static_cast<size_t>(window));
    std::vector<std::uint8_t> opacity(size_t(spec.bins()));
    std::vector<float> gain(size_t(spec.bins()));
    std::vector<std::complex<float>> spectrum(size_t(spec.bins()));
    const float *shape = stft_->window().data();
    for (auto frame = firstFrame; frame <= lastFrame; ++frame) {
        mask_->column(frame, opacity.data());
        const bool uniform = std::all_of(opacity.begin(), opacity.end(), [&](std::uint8_t o) { return o == opacity[0]; });
        std::transform(opacity.begin(), opacity.end(), gain.begin(), [](std::uint8_t o) { return float(o) / 255; });
        const auto windowBegin = frame * hop - half;
        const auto from = std::max<std::int64_t>(0, begin - windowBegin), to = std::min(window, end - windowBegin);
        const auto target = windowBegin - begin;
        for (auto i = from; i < to; ++i)
            power[size_t(target + i)] += shape[i] * shape[i];
        for (size_t c = 0; c < channelCount; ++c) {
            const float *in = planar.data() + std::int64_t(c) * inputFrames + (windowBegin - inputBegin);
            if (uniform) { // no need to go there and back
                for (auto i = from; i < to; ++i)
                    samples[size_t(i)] = in[i] * shape[i] * shape[i] * gain[0];
            } else {
                stft_->forwardFrame(in, spectrum.data());
                for (size_t k = 0; k < spectrum.size(); ++k)
                    spectrum[k] *= gain[k];
                stft_->inverseFrame(spectrum.data(), samples.data());
            }
            float *to0 = sum.data() + std::int64_t(c) * count + target;
            for (auto i = from; i < to; ++i)
                to0[i] += samples[size_t(i)];
        }
    }
    for (std::int64_t i = 0; i < count; ++i) {
        const float scale = power[size_t(i)] > 1e-8f ? 1 / power[size_t(i)] : 0.0f;
        for (size_t c = 0; c < channelCount; ++c)
            interleaved[size_t(i) * channelCount + c] = sum[c * size_t(count) + size_t(i)] * scale;
    }
    return {};
}

} // namespace partita
