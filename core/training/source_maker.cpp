// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/source_maker.h"

#include <algorithm>
#include <cmath>

namespace partita {

std::vector<std::int32_t> activeFrames(std::span<const std::int16_t> samples)
{
    constexpr int frame = 640;
    int peak = 1;
    for (auto s : samples)
        peak = std::max(peak, std::abs(int(s)));
    const double threshold = std::pow(peak * std::pow(10.0, -50.0 / 20), 2) * frame;
    std::vector<std::int32_t> active;
    for (size_t begin = 0; begin + frame <= samples.size(); begin += frame) {
        double energy = 0;
        for (size_t i = begin; i < begin + frame; ++i)
            energy += double(samples[i]) * samples[i];
        if (energy > threshold)
            active.push_back(std::int32_t(begin));
    }
    if (active.empty())
        active.push_back(0);
    return active;
}

SourceMaker::SourceMaker(const SeparatorConfig &config, const MixingOptions &options)
    : options_(options), bands_(config.bands), stft_(config.stft())
{
    const auto &spec = stft_.spec();
    const int step = config.frameAlignment();
    frames_ = std::max(1, int(std::lround(options_.cropSeconds * spec.sampleRateHz / spec.hopFrames / step))) * step;
    positions_ = config.makeBands().positions(spec.bins(), spec.binHz());
}

std::int64_t SourceMaker::cropSamples() const
{
    return std::int64_t(frames_ - 1) * stft_.spec().hopFrames + stft_.spec().windowFrames;
}

void SourceMaker::addCrop(const RecordedSound &sound, Rng &rng, std::vector<float> &crop) const
{
    const double speed = options_.augment && chance(rng, options_.resample)
                             ? std::exp(uniform(rng, -options_.resampleRange, options_.resampleRange))
                             : 1.0;
    const double count = double(sound.samples.size());
    const double length = double(cropSamples()) * speed;
    const double moment = sound.active[pick(rng, sound.active.size())] + uniform(rng, 0, 640);
    double begin = moment - uniform(rng, 0.1, 0.9) * length;
    const double overhang = options_.overhang * length;
    if (count >= length)
        begin = std::clamp(begin, -overhang, count - length + overhang); // inside a long recording, or nearly so
    else
        begin = uniform(rng, std::min(count - length, -overhang), std::max(0.0, count - length + overhang)); // anywhere
    for (std::int64_t i = 0; i < cropSamples(); ++i) {
        const double at = begin + double(i) * speed;
        const auto k = std::int64_t(std::floor(at));
        if (k < 1 || k + 2 >= std::int64_t(sound.samples.size()))
            continue;
        const auto *s = sound.samples.data() + k;
        const double f = at - double(k);
        // Catmull-Rom interpolation
        const double a = s[-1], b = s[0], c = s[1], d = s[2];
        crop[size_t(i)] += float((b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)))) / 32767);
    }
}

void SourceMaker::transform(const std::vector<float> &crop, const std::vector<float> &notch, Rng &rng, Spectrum &spectrum) const
{
    const auto &spec = stft_.spec();
    const int bins = spec.bins();
    spectrum.resize(spectrumSize());
    for (int t = 0; t < frames_; ++t)
        stft_.forwardFrame(crop.data() + std::int64_t(t) * spec.hopFrames, spectrum.data() + t * bins);
    std::vector<float> gain;
    if (options_.augment && chance(rng, options_.equalise)) {
        gain.assign(size_t(bins), 1.0f);
        // Three bells and a tilt over log frequency.
        double centre[3], width[3], height[3];
        for (int k = 0; k < 3; ++k) {
            centre[k] = uniform(rng, std::log(60.0), std::log(14000.0));
            width[k] = uniform(rng, 0.3, 1.2);
            height[k] = uniform(rng, -1, 1) * options_.equaliseDb;
        }
        const double tilt = uniform(rng, -1, 1) * options_.equaliseDb / 10;
        for (int bin = 0; bin < bins; ++bin) {
            const double x = std::log(std::max(20.0, bin * spec.binHz()));
            double db = tilt * (x - std::log(1000.0));
            for (int k = 0; k < 3; ++k)
                db += height[k] * std::exp(-0.5 * std::pow((x - centre[k]) / width[k], 2));
            gain[size_t(bin)] = float(std::pow(10.0, db / 20));
        }
    }
    if (options_.augment && chance(rng, options_.lowPass)) {
        gain.resize(size_t(bins), 1.0f);
        const double cutoff = uniform(rng, 4000, 14000);
        for (int bin = 0; bin < bins; ++bin)
            gain[size_t(bin)] *= float(1 / std::sqrt(1 + std::pow(bin * spec.binHz() / cutoff, 24)));
    }
    for (const auto *gains : {static_cast<const std::vector<float> *>(&gain), &notch}) {
        for (size_t i = 0; !gains->empty() && i < spectrum.size(); ++i)
            spectrum[i] *= (*gains)[i % size_t(bins)];
    }
}

std::vector<float> SourceMaker::notched(Rng &rng) const
{
    const auto &spec = stft_.spec();
    std::vector<float> gain(size_t(spec.bins()), 1.0f);
    const double low = std::exp(uniform(rng, std::log(60.0), std::log(12000.0)));
    const double high = low * std::exp2(uniform(rng, 0.5, 2.0));
    for (int bin = 0; bin < spec.bins(); ++bin) {
        if (bin * spec.binHz() >= low && bin * spec.binHz() < high)
            gain[size_t(bin)] = 0.02f;
    }
    return gain;
}

double SourceMaker::drawLevelDb(Rng &rng) const
{
    return chance(rng, options_.wideSnr) ? std::clamp(normal(rng) * options_.wideSnrDb, -20.0, 20.0)
                                         : uniform(rng, -options_.narrowSnrDb, options_.narrowSnrDb);
}

float SourceMaker::drawPowerScale(double energy, Rng &rng) const
{
    // A sine of amplitude 1 has |X| = windowFrames / 4 at its peak. The RMS of the mixture follows by Parseval: mean square of
    // a signal x under windows w is sum |X|^2 * 2 / (fftSize * frames * sum w^2).
    const auto &spec = stft_.spec();
    const double windowEnergy = 0.375 * spec.windowFrames;
    const double meanSquare = energy * 2 / (double(spec.fftSize) * frames_ * windowEnergy);
    const double db = options_.levelDb + (options_.augment ? uniform(rng, -1, 1) * options_.levelRangeDb : 0);
    const double gain = std::pow(10.0, db / 20) / std::sqrt(meanSquare);
    const double unit = 4.0 / spec.windowFrames;
    return float(gain * gain * unit * unit);
}

void SourceMaker::foldProduct(const Spectrum &a, const Spectrum &b, float scale, float *out) const
{
    const size_t bins = size_t(stft_.spec().bins());
    std::vector<float> product(bins), folded(static_cast<size_t>(bands_));
    for (size_t t = 0; t < size_t(frames_); ++t) {
        for (size_t bin = 0; bin < bins; ++bin)
            product[bin] = (std::conj(a[t * bins + bin]) * b[t * bins + bin]).real() * scale;
        foldIntoBands(positions_, product.data(), folded);
        for (size_t band = 0; band < folded.size(); ++band)
            out[band * size_t(frames_) + t] = folded[band];
    }
}

double SourceMaker::energy(const Spectrum &spectrum)
{
    double energy = 0;
    for (const auto &value : spectrum)
        energy += std::norm(value);
    return energy;
}

void SourceMaker::scale(Spectrum &spectrum, double gain)
{
    for (auto &value : spectrum)
        value *= float(gain);
}

} // namespace partita
