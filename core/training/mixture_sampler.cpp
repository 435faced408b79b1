// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mixture_sampler.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <random>

namespace partita {

namespace {

using Rng = std::mt19937_64;

double uniform(Rng &rng, double from, double to)
{
    return from + (to - from) * double(rng() >> 11) * 0x1p-53;
}
bool chance(Rng &rng, double probability)
{
    return uniform(rng, 0, 1) < probability;
}
size_t pick(Rng &rng, size_t count)
{
    return size_t(uniform(rng, 0, double(count)));
}
size_t pickWeighted(Rng &rng, const std::vector<double> &weights)
{
    double total = 0;
    for (double w : weights)
        total += w;
    double at = uniform(rng, 0, total);
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        if ((at -= weights[i]) < 0)
            return i;
    }
    return weights.size() - 1;
}
double normal(Rng &rng)
{
    return std::sqrt(-2 * std::log(uniform(rng, 1e-12, 1))) * std::cos(2 * M_PI * uniform(rng, 0, 1));
}

} // namespace

struct MixtureSampler::Source {
    const Clip *clip = nullptr;
    std::vector<std::complex<float>> spectrum; ///< [frames][bins]
};

MixtureSampler::MixtureSampler(const Dataset &data, const SeparatorConfig &config, MixingOptions options)
    : data_(data), config_(config), options_(std::move(options)), stft_(config.stft())
{
    const auto spec = config_.stft();
    const int step = config_.frameAlignment();
    frames_ = std::max(1, int(std::lround(options_.cropSeconds * spec.sampleRateHz / spec.hopFrames / step))) * step;
    positions_ = config_.makeBands().positions(spec.bins(), spec.binHz());

    std::map<std::string, std::map<int, std::vector<int>>> sorted;
    for (size_t i = 0; i < data_.clips.size(); ++i)
        sorted[data_.clips[i].group][data_.clips[i].labelName].push_back(int(i));
    for (const auto &[group, labels] : sorted) {
        size_t clips = 0;
        auto &lists = clipsOf_.emplace_back();
        auto &weights = labelWeight_.emplace_back();
        for (const auto &[label, list] : labels) {
            lists.push_back(list);
            weights.push_back(std::sqrt(double(list.size()))); // between all labels alike and all clips alike
            clips += list.size();
        }
        groups_.push_back(group);
        const auto given = options_.groupWeights.find(group);
        groupWeight_.push_back(given != options_.groupWeights.end() ? given->second
                               : options_.groupWeights.empty()      ? double(clips)
                                                                    : 0.0);
    }
}

MixtureBatch MixtureSampler::make(int mixtures, std::uint64_t seed) const
{
    Rng rng(seed * 0x9E3779B97F4A7C15ull + 0x632BE59BD9B4E019ull);
    const auto &spec = stft_.spec();
    const int bins = spec.bins(), bands = config_.bands, frames = frames_;
    const size_t names = data_.names.size();
    const std::int64_t cropSamples = std::int64_t(frames - 1) * spec.hopFrames + spec.windowFrames;
    const bool augment = options_.augment;

    const auto drawClip = [&](int group, const Clip *sameLabel) -> const Clip & {
        if (sameLabel) {
            for (size_t g = 0; g < groups_.size(); ++g) {
                if (groups_[g] != sameLabel->group)
                    continue;
                for (const auto &list : clipsOf_[g]) {
                    if (data_.clips[size_t(list[0])].labelName == sameLabel->labelName)
                        return data_.clips[size_t(list[pick(rng, list.size())])];
                }
            }
        }
        const auto &list = clipsOf_[size_t(group)][pickWeighted(rng, labelWeight_[size_t(group)])];
        return data_.clips[size_t(list[pick(rng, list.size())])];
    };

    // A crop around a sounding moment, at a random speed.
    const auto addCrop = [&](const Clip &clip, std::vector<float> &crop) {
        const double speed = augment && chance(rng, options_.resample)
                                 ? std::exp(uniform(rng, -options_.resampleRange, options_.resampleRange))
                                 : 1.0;
        const double count = double(clip.samples.size());
        const double length = double(cropSamples) * speed;
        const double moment = clip.active[pick(rng, clip.active.size())] + uniform(rng, 0, 640);
        double begin = moment - uniform(rng, 0.1, 0.9) * length;
        const double overhang = options_.overhang * length;
        if (count >= length)
            begin = std::clamp(begin, -overhang, count - length + overhang); // inside a long clip, or nearly so
        else
            begin = uniform(rng, std::min(count - length, -overhang), std::max(0.0, count - length + overhang)); // anywhere
        for (std::int64_t i = 0; i < cropSamples; ++i) {
            const double at = begin + double(i) * speed;
            const auto k = std::int64_t(std::floor(at));
            if (k < 1 || k + 2 >= std::int64_t(clip.samples.size()))
                continue;
            const auto *s = clip.samples.data() + k;
            const double f = at - double(k);
            // Catmull-Rom interpolation
            const double a = s[-1], b = s[0], c = s[1], d = s[2];
            crop[size_t(i)] += float((b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)))) / 32767);
        }
    };

    const auto equalise = [&](std::vector<std::complex<float>> &spectrum) {
        std::vector<float> gain(size_t(bins), 1.0f);
        bool changed = false;
        if (chance(rng, options_.equalise)) {
            changed = true;
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
        if (chance(rng, options_.lowPass)) {
            changed = true;
            const double cutoff = uniform(rng, 4000, 14000);
            for (int bin = 0; bin < bins; ++bin)
                gain[size_t(bin)] *= float(1 / std::sqrt(1 + std::pow(bin * spec.binHz() / cutoff, 24)));
        }
        if (!changed)
            return;
        for (int t = 0; t < frames; ++t) {
            for (int bin = 0; bin < bins; ++bin)
                spectrum[size_t(t) * size_t(bins) + size_t(bin)] *= gain[size_t(bin)];
        }
    };

    const auto notched = [&] {
        std::vector<float> gain(size_t(bins), 1.0f);
        const double low = std::exp(uniform(rng, std::log(60.0), std::log(12000.0)));
        const double high = low * std::exp2(uniform(rng, 0.5, 2.0));
        for (int bin = 0; bin < bins; ++bin) {
            if (bin * spec.binHz() >= low && bin * spec.binHz() < high)
                gain[size_t(bin)] = 0.02f;
        }
        return gain;
    };

    const auto kindsDiffer = [](const Clip &a, const Clip &b) {
        const auto holds = [](const Clip &clip, int name) {
            return std::find(clip.names.begin(), clip.names.end(), name) != clip.names.end();
        };
        return !holds(a, b.labelName) && !holds(b, a.labelName);
    };

    MixtureBatch batch;
    batch.mixtures = mixtures;
    batch.bands = bands;
    batch.frames = frames;
    const size_t plane = size_t(bands) * size_t(frames);
    batch.power.resize(size_t(mixtures) * plane);
    batch.cross.resize(size_t(mixtures) * 2 * plane);
    batch.targetEnergy.resize(size_t(mixtures) * 2);
    batch.mixtureEnergy.resize(size_t(mixtures));
    batch.queryName.resize(size_t(mixtures) * 2);
    batch.tags.resize(size_t(mixtures) * names);

    std::vector<float> crop, binPower(static_cast<size_t>(bins)), folded(static_cast<size_t>(bands));
    std::vector<std::complex<float>> mixture(size_t(frames) * size_t(bins));
    for (int m = 0; m < mixtures; ++m) {
        const double kind = uniform(rng, 0, 1);
        const size_t wanted = kind < options_.oneSource ? 1 : kind < options_.oneSource + options_.threeSources ? 3 : 2;
        const auto missing = augment && chance(rng, options_.notch) ? notched() : std::vector<float>();
        std::vector<Source> sources;
        while (sources.size() < wanted) {
            Source source;
            source.clip = &drawClip(int(pickWeighted(rng, groupWeight_)), nullptr);
            bool fits = true;
            for (const auto &other : sources)
                fits = fits && kindsDiffer(*source.clip, *other.clip);
            if (!fits)
                continue;
            crop.assign(size_t(cropSamples), 0.0f);
            addCrop(*source.clip, crop);
            if (augment && chance(rng, options_.doubledSource))
                addCrop(drawClip(0, source.clip), crop);
            source.spectrum.resize(mixture.size());
            for (int t = 0; t < frames; ++t)
                stft_.forwardFrame(crop.data() + std::int64_t(t) * spec.hopFrames, source.spectrum.data() + t * bins);
            if (augment)
                equalise(source.spectrum);
            for (size_t i = 0; !missing.empty() && i < source.spectrum.size(); ++i)
                source.spectrum[i] *= missing[i % size_t(bins)];
            double energy = 0;
            for (const auto &value : source.spectrum)
                energy += std::norm(value);
            if (energy < 1e-3) // nothing to hear here: draw again
                continue;
            const double levelDb = chance(rng, options_.wideSnr)
                                       ? std::clamp(normal(rng) * options_.wideSnrDb, -20.0, 20.0)
                                       : uniform(rng, -options_.narrowSnrDb, options_.narrowSnrDb);
            const double gain = std::pow(10.0, (sources.empty() ? 0.0 : levelDb) / 20) / std::sqrt(energy);
            for (auto &value : source.spectrum)
                value *= float(gain);
            sources.push_back(std::move(source));
        }
        std::fill(mixture.begin(), mixture.end(), std::complex<float>());
        for (const auto &source : sources) {
            for (size_t i = 0; i < mixture.size(); ++i)
                mixture[i] += source.spectrum[i];
        }
        double mixtureEnergy = 0;
        for (const auto &value : mixture)
            mixtureEnergy += std::norm(value);
        // Scale: a sine of amplitude 1 has |X| = windowFrames / 4 at its peak. The RMS of the mixture follows by Parseval:
        // mean square of a signal x under windows w is sum |X|^2 * 2 / (fftSize * frames * sum w^2).
        const double windowEnergy = 0.375 * spec.windowFrames;
        const double meanSquare = mixtureEnergy * 2 / (double(spec.fftSize) * frames * windowEnergy);
        const double db = options_.levelDb + (augment ? uniform(rng, -1, 1) * options_.levelRangeDb : 0);
        const double gain = std::pow(10.0, db / 20) / std::sqrt(meanSquare);
        const double unit = 4.0 / spec.windowFrames;
        const float scale = float(gain * gain * unit * unit);
        batch.mixtureEnergy[size_t(m)] = float(mixtureEnergy) * scale;

        for (int t = 0; t < frames; ++t) {
            for (int bin = 0; bin < bins; ++bin)
                binPower[size_t(bin)] = std::norm(mixture[size_t(t * bins + bin)]) * scale;
            foldIntoBands(positions_, binPower.data(), folded);
            for (int b = 0; b < bands; ++b)
                batch.power[size_t(m) * plane + size_t(b * frames + t)] = folded[size_t(b)];
        }

        std::vector<bool> present(names, false);
        for (const auto &source : sources) {
            for (int name : source.clip->names) {
                present[size_t(name)] = true;
                batch.tags[size_t(m) * names + size_t(name)] = 1;
            }
        }
        for (int slot = 0; slot < 2; ++slot) {
            const size_t q = size_t(2 * m + slot);
            int name = -1;
            if (chance(rng, options_.absentQuery)) {
                // Half of them from a group that is heard, which is the harder question.
                const std::string near = chance(rng, 0.5) ? sources[pick(rng, sources.size())].clip->group : "";
                for (int attempt = 0; attempt < 100 && name < 0; ++attempt) {
                    const size_t candidate = pick(rng, names);
                    if (!present[candidate] && (near.empty() || data_.nameGroups[candidate].contains(near)))
                        name = int(candidate);
                }
            }
            if (name < 0) {
                const auto &clip = *sources[size_t(slot) < sources.size() ? size_t(slot) : 0].clip;
                name = chance(rng, options_.tagQuery) ? clip.names[pick(rng, clip.names.size())] : clip.labelName;
            }
            batch.queryName[q] = name;
            std::vector<const Source *> targets;
            for (const auto &source : sources) {
                if (std::find(source.clip->names.begin(), source.clip->names.end(), name) != source.clip->names.end())
                    targets.push_back(&source);
            }
            if (targets.empty())
                continue;
            double energy = 0;
            for (int t = 0; t < frames; ++t) {
                for (int bin = 0; bin < bins; ++bin) {
                    const size_t i = size_t(t * bins + bin);
                    std::complex<float> sum;
                    for (const auto *target : targets)
                        sum += target->spectrum[i];
                    energy += std::norm(sum) * scale;
                    binPower[size_t(bin)] = (std::conj(mixture[i]) * sum).real() * scale;
                }
                foldIntoBands(positions_, binPower.data(), folded);
                for (int b = 0; b < bands; ++b)
                    batch.cross[q * plane + size_t(b * frames + t)] = folded[size_t(b)];
            }
            batch.targetEnergy[q] = float(energy);
        }
    }
    return batch;
}

} // namespace partita
