// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/band_power_stream.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace partita {

namespace {
constexpr size_t blockFrames = 16384;
}

std::int64_t BandPowerStream::frameCount(const StftSpec &spec, std::int64_t samples, int sampleRateHz)
{
    const auto resampled = std::int64_t(std::ceil(double(samples) * spec.sampleRateHz / sampleRateHz));
    return spec.frameCount(resampled);
}

Result<std::unique_ptr<BandPowerStream>> BandPowerStream::open(const SampleSource &source,
                                                               const MaskEstimator &estimator,
                                                               const MixtureSurvey &survey, double inputGain)
{
    auto stream = source.open();
    if (!stream)
        return stream.error();
    const int fromHz = source.sampleRateHz(), toHz = estimator.stft().sampleRateHz;
    std::optional<Resampler> resampler;
    if (fromHz != toHz) {
        auto created = Resampler::create(fromHz, toHz, 1);
        if (!created)
            return created.error();
        resampler = std::move(*created);
    }
    return std::unique_ptr<BandPowerStream>(
        new BandPowerStream(source, std::move(*stream), std::move(resampler), estimator, survey, inputGain));
}

BandPowerStream::BandPowerStream(const SampleSource &source, std::unique_ptr<SampleStream> stream,
                                 std::optional<Resampler> resampler, const MaskEstimator &estimator,
                                 const MixtureSurvey &survey, double inputGain)
    : channels_(source.channels()), stream_(std::move(stream)), resampler_(std::move(resampler)), stft_(estimator.stft()),
      positions_(estimator.bands().positions(stft_.spec().bins(), stft_.spec().binHz())), downmix_(survey.downmix),
      frames_(frameCount(stft_.spec(), survey.frames, source.sampleRateHz())), bands_(estimator.bands().count()),
      powerScale_(float(estimator.powerUnit() * inputGain * inputGain)),
      samples_(size_t(stft_.spec().windowFrames / 2), 0.0f), spectrum_(size_t(stft_.spec().bins())),
      power_(size_t(stft_.spec().bins()))
{
    block_.resize(blockFrames * size_t(channels_));
    mono_.resize(blockFrames);
}

Result<void> BandPowerStream::readMore()
{
    const auto got = stream_->read(block_);
    if (!got)
        return got.error();
    const std::span<float> mono(mono_.data(), size_t(*got));
    downmix_.apply({block_.data(), size_t(*got) * size_t(channels_)}, channels_, mono);
    ended_ = *got == 0;
    if (!resampler_) {
        samples_.insert(samples_.end(), mono.begin(), mono.end());
    } else if (auto done = ended_ ? resampler_->finish(samples_) : resampler_->process(mono, samples_); !done) {
        return done.error();
    }
    if (ended_) {
        // Silence after the end, for the windows of the last frames.
        const auto &spec = stft_.spec();
        const std::int64_t wanted = (frames_ - nextFrame_) * spec.hopFrames + spec.windowFrames;
        if (wanted > std::int64_t(samples_.size()))
            samples_.resize(size_t(wanted), 0.0f);
    }
    return {};
}

void BandPowerStream::analyzeReady()
{
    const auto &spec = stft_.spec();
    std::int64_t begin = 0;
    while (nextFrame_ < frames_ && begin + spec.windowFrames <= std::int64_t(samples_.size())) {
        stft_.forwardFrame(samples_.data() + begin, spectrum_.data());
        for (size_t k = 0; k < power_.size(); ++k)
            power_[k] = (spectrum_[k].real() * spectrum_[k].real() + spectrum_[k].imag() * spectrum_[k].imag()) * powerScale_;
        rows_.resize(rows_.size() + size_t(bands_));
        foldIntoBands(positions_, power_.data(), {rows_.data() + rows_.size() - bands_, size_t(bands_)});
        ++nextFrame_;
        begin += spec.hopFrames;
    }
    samples_.erase(samples_.begin(), samples_.begin() + std::min(begin, std::int64_t(samples_.size())));
}

Result<std::vector<float>> BandPowerStream::rows(std::int64_t begin, std::int64_t end)
{
    assert(begin >= firstRow_);
    const std::int64_t available = std::min(end, frames_);
    while (nextFrame_ < available) {
        if (auto read = readMore(); !read)
            return read.error();
        analyzeReady();
    }
    std::vector<float> result(size_t(end - begin) * size_t(bands_), 0.0f);
    if (available > begin) {
        const auto from = rows_.begin() + (begin - firstRow_) * bands_;
        std::copy(from, from + (available - begin) * bands_, result.begin());
    }
    return result;
}

void BandPowerStream::forget(std::int64_t before)
{
    const std::int64_t count = std::clamp<std::int64_t>(before - firstRow_, 0, nextFrame_ - firstRow_);
    rows_.erase(rows_.begin(), rows_.begin() + count * bands_);
    firstRow_ += count;
}

std::int64_t BandPowerStream::heldFrames() const { return nextFrame_ - firstRow_; }

} // namespace partita
