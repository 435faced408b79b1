// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mixture_sampler.h"

#include <algorithm>

namespace partita {

struct MixtureSampler::Source {
    const Clip *clip = nullptr;
    SourceMaker::Spectrum spectrum;
};

MixtureSampler::MixtureSampler(const Dataset &data, const SeparatorConfig &config, MixingOptions options)
    : data_(data), options_(std::move(options)), maker_(config, options_)
{
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
    const int bands = maker_.bands(), frames = maker_.frames();
    const size_t names = data_.names.size();
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

    std::vector<float> crop;
    SourceMaker::Spectrum mixture(maker_.spectrumSize()), wantedSound;
    for (int m = 0; m < mixtures; ++m) {
        const double kind = uniform(rng, 0, 1);
        const size_t wanted = kind < options_.oneSource ? 1 : kind < options_.oneSource + options_.threeSources ? 3 : 2;
        const auto missing = augment && chance(rng, options_.notch) ? maker_.notched(rng) : std::vector<float>();
        std::vector<Source> sources;
        while (sources.size() < wanted) {
            Source source;
            source.clip = &drawClip(int(pickWeighted(rng, groupWeight_)), nullptr);
            bool fits = true;
            for (const auto &other : sources)
                fits = fits && kindsDiffer(*source.clip, *other.clip);
            if (!fits)
                continue;
            crop.assign(size_t(maker_.cropSamples()), 0.0f);
            maker_.addCrop(source.clip->sound(), rng, crop);
            if (augment && chance(rng, options_.doubledSource))
                maker_.addCrop(drawClip(0, source.clip).sound(), rng, crop);
            maker_.transform(crop, missing, rng, source.spectrum);
            const double energy = SourceMaker::energy(source.spectrum);
            if (energy < 1e-3) // nothing to hear here: draw again
                continue;
            const double levelDb = maker_.drawLevelDb(rng);
            SourceMaker::scale(source.spectrum, std::pow(10.0, (sources.empty() ? 0.0 : levelDb) / 20) / std::sqrt(energy));
            sources.push_back(std::move(source));
        }
        std::fill(mixture.begin(), mixture.end(), std::complex<float>());
        for (const auto &source : sources) {
            for (size_t i = 0; i < mixture.size(); ++i)
                mixture[i] += source.spectrum[i];
        }
        const double mixtureEnergy = SourceMaker::energy(mixture);
        const float scale = maker_.drawPowerScale(mixtureEnergy, rng);
        batch.mixtureEnergy[size_t(m)] = float(mixtureEnergy) * scale;
        maker_.foldProduct(mixture, mixture, scale, batch.power.data() + size_t(m) * plane);

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
            wantedSound = targets[0]->spectrum;
            for (size_t k = 1; k < targets.size(); ++k) {
                for (size_t i = 0; i < wantedSound.size(); ++i)
                    wantedSound[i] += targets[k]->spectrum[i];
            }
            batch.targetEnergy[q] = float(SourceMaker::energy(wantedSound) * scale);
            maker_.foldProduct(mixture, wantedSound, scale, batch.cross.data() + q * plane);
        }
    }
    return batch;
}

} // namespace partita
