// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/mixture_survey.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

constexpr double cancellationDb = 20;    // the mean of channels this far under the channels: they cancel
constexpr int framesPerSecond = 50;
constexpr std::int64_t blockFrames = 16384;

} // namespace

void Downmix::apply(std::span<const float> interleaved, int channels, std::span<float> mono) const
{
    const float *in = interleaved.data();
    if (channels == 1) {
        std::copy(in, in + mono.size(), mono.begin());
        return;
    }
    if (channel >= 0) {
        for (size_t i = 0; i < mono.size(); ++i)
            mono[i] = in[i * size_t(channels) + size_t(channel)];
        return;
    }
    const float scale = 1.0f / float(channels);
    for (float &out : mono) {
        float sum = 0;
        for (int c = 0; c < channels; ++c)
            sum += in[c];
        out = sum * scale;
        in += channels;
    }
}

Result<MixtureSurvey> surveyMixture(const SampleSource &source, std::stop_token stop,
                                    const std::function<void(std::int64_t)> &heard)
{
    auto stream = source.open();
    if (!stream)
        return stream.error();
    const int channels = source.channels();
    const std::int64_t gateFrames = std::max(1, source.sampleRateHz() / framesPerSecond);

    // Candidate 0 is the mean, candidate c + 1 channel c: which one counts is known at the end.
    const size_t candidates = channels == 1 ? 1 : size_t(channels) + 1;
    std::vector<GatedLevel> levels(candidates);
    std::vector<double> energy(candidates, 0.0), frameEnergy(candidates, 0.0);
    std::vector<float> block(size_t(blockFrames) * size_t(channels)), mono(static_cast<size_t>(blockFrames));
    MixtureSurvey survey;
    std::int64_t inFrame = 0;
    const auto closeFrame = [&] {
        for (size_t k = 0; k < candidates; ++k) {
            energy[k] += frameEnergy[k];
            levels[k].add(frameEnergy[k] / double(inFrame));
            frameEnergy[k] = 0;
        }
        inFrame = 0;
    };

    for (;;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("The separation was cancelled.")};
        const auto got = (*stream)->read(block);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        for (std::int64_t begin = 0; begin < *got;) {
            const std::int64_t count = std::min(*got - begin, gateFrames - inFrame);
            const float *samples = block.data() + begin * channels;
            const std::span<float> part(mono.data(), size_t(count));
            Downmix{}.apply({samples, size_t(count * channels)}, channels, part);
            for (float s : part)
                frameEnergy[0] += double(s) * double(s);
            for (size_t c = 0; c + 1 < candidates; ++c) {
                double sum = 0;
                for (std::int64_t i = 0; i < count; ++i)
                    sum += double(samples[i * channels + std::int64_t(c)]) * double(samples[i * channels + std::int64_t(c)]);
                frameEnergy[c + 1] += sum;
            }
            begin += count;
            inFrame += count;
            if (inFrame == gateFrames)
                closeFrame();
        }
        survey.frames += *got;
        if (heard)
            heard(survey.frames);
    }
    if (survey.frames == 0)
        return Error{ErrorCode::InvalidData, Sentence::tr("The recording has no samples.")};
    if (inFrame > 0)
        closeFrame();

    size_t chosen = 0;
    double channelEnergy = energy[0];
    if (channels > 1) {
        channelEnergy = 0;
        for (size_t c = 1; c < candidates; ++c)
            channelEnergy += energy[c] / channels;
        if (energy[0] < channelEnergy * std::pow(10.0, -cancellationDb / 10)) {
            chosen = size_t(std::max_element(energy.begin() + 1, energy.end()) - energy.begin());
            survey.downmix.channel = int(chosen) - 1;
        }
    }
    survey.gatedMeanSquare = levels[chosen].meanSquare();
    survey.meanSquare = channelEnergy / double(survey.frames);
    return survey;
}

} // namespace partita
