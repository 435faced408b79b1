// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/resampler.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <soxr.h>

namespace partita {

struct Resampler::State {
    soxr_t soxr = nullptr;
    int inputRateHz = 0, outputRateHz = 0, channels = 0;
    std::int64_t framesIn = 0, framesOut = 0;

    ~State() { soxr_delete(soxr); }

    /// `in` null: flush. Appends to out, at most up to the exact length at the end.
    Result<void> run(const float *in, std::int64_t frames, std::vector<float> &out)
    {
        const bool flush = !in;
        std::int64_t consumed = 0;
        for (;;) {
            const size_t room = size_t(std::ceil(double(frames - consumed) * outputRateHz / inputRateHz)) + 4096;
            const size_t before = out.size();
            out.resize(before + room * size_t(channels));
            size_t used = 0, made = 0;
            const auto error = soxr_process(soxr, flush ? nullptr : in + consumed * channels, size_t(frames - consumed), &used,
                                            out.data() + before, room, &made);
            if (error)
                return Error{ErrorCode::Internal, Sentence::tr("The sample rate could not be converted: %1.", error)};
            consumed += std::int64_t(used);
            framesOut += std::int64_t(made);
            out.resize(before + made * size_t(channels));
            if (flush ? made < room : consumed >= frames)
                return {};
        }
    }
};

Resampler::Resampler(std::unique_ptr<State> state) : state_(std::move(state)) {}
Resampler::~Resampler() = default;
Resampler::Resampler(Resampler &&) noexcept = default;
Resampler &Resampler::operator=(Resampler &&) noexcept = default;

Result<Resampler> Resampler::create(int inputRateHz, int outputRateHz, int channels, ResamplerQuality quality)
{
    if (inputRateHz <= 0 || outputRateHz <= 0 || channels <= 0)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("A sample rate or channel count is not positive.")};
    auto state = std::make_unique<State>();
    state->inputRateHz = inputRateHz;
    state->outputRateHz = outputRateHz;
    state->channels = channels;
    const auto spec = soxr_quality_spec(quality == ResamplerQuality::High ? SOXR_HQ : SOXR_VHQ, 0);
    const auto io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    const auto runtime = soxr_runtime_spec(1);
    soxr_error_t error = nullptr;
    state->soxr = soxr_create(inputRateHz, outputRateHz, unsigned(channels), &error, &io, &spec, &runtime);
    if (error)
        return Error{ErrorCode::Unsupported, Sentence::tr("The sample rate cannot be converted: %1.", error)};
    return Resampler(std::move(state));
}

Result<void> Resampler::process(std::span<const float> interleaved, std::vector<float> &out)
{
    const std::int64_t frames = std::int64_t(interleaved.size()) / state_->channels;
    state_->framesIn += frames;
    if (frames == 0)
        return {};
    return state_->run(interleaved.data(), frames, out);
}

Result<void> Resampler::finish(std::vector<float> &out)
{
    auto &s = *state_;
    const std::int64_t before = s.framesOut;
    const size_t had = out.size();
    if (auto flushed = s.run(nullptr, 0, out); !flushed)
        return flushed;
    // soxr's own rounding may differ by a frame.
    const std::int64_t wanted = (s.framesIn * s.outputRateHz * 2 + s.inputRateHz) / (2 * std::int64_t(s.inputRateHz));
    out.resize(had + size_t(std::max<std::int64_t>(0, wanted - before)) * size_t(s.channels), 0.0f);
    return {};
}

Result<std::vector<float>> resample(std::span<const float> interleaved, int inputRateHz, int outputRateHz, int channels,
                                    ResamplerQuality quality)
{
    if (inputRateHz == outputRateHz)
        return std::vector<float>(interleaved.begin(), interleaved.end());
    auto resampler = Resampler::create(inputRateHz, outputRateHz, channels, quality);
    if (!resampler)
        return resampler.error();
    std::vector<float> out;
    if (auto done = resampler->process(interleaved, out); !done)
        return done.error();
    if (auto done = resampler->finish(out); !done)
        return done.error();
    return out;
}

void downmixToMono(std::span<const float> interleaved, int channels, float *mono)
{
    const size_t frames = interleaved.size() / size_t(channels);
    for (size_t i = 0; i < frames; ++i) {
        float sum = 0;
        for (int c = 0; c < channels; ++c)
            sum += interleaved[i * size_t(channels) + size_t(c)];
        mono[i] = sum / float(channels);
    }
}

} // namespace partita
