// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/weak_sampler.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace partita {

Result<WeakSampler> WeakSampler::create(std::shared_ptr<const RecordingCache> cache, const SeparatorConfig &config,
                                        WeakSamplerOptions options, const std::vector<std::string> &names,
                                        const std::vector<float> &vectors)
{
    WeakSampler sampler;
    sampler.cache_ = std::move(cache);
    sampler.options_ = std::move(options);
    sampler.maker_ = std::make_shared<SourceMaker>(config, sampler.options_.mixing);
    sampler.names_ = names.size();
    const auto indexOf = [&](const std::string &name) {
        const auto found = std::lower_bound(names.begin(), names.end(), name);
        return found != names.end() && *found == name ? int(found - names.begin()) : -1;
    };

    const auto &recordings = sampler.cache_->recordings();
    std::set<int> used;
    std::vector<double> counts(names.size());
    for (const auto &recording : recordings) {
        auto &tags = sampler.tagsOf_.emplace_back();
        for (const auto &tag : recording.tags) {
            if (const int index = indexOf(tag); index >= 0) {
                tags.push_back(index);
                used.insert(index);
                ++counts[size_t(index)];
            }
        }
    }
    sampler.usedNames_.assign(used.begin(), used.end());

    sampler.incompatible_.assign(names.size() * names.size(), false);
    const auto forbid = [&](int a, int b) {
        sampler.incompatible_[size_t(a) * names.size() + size_t(b)] = sampler.incompatible_[size_t(b) * names.size() + size_t(a)] = true;
    };
    const size_t dimension = names.empty() ? 0 : vectors.size() / names.size();
    for (const int a : used) {
        for (const int b : used) {
            double cosine = 0;
            for (size_t k = 0; k < dimension; ++k)
                cosine += double(vectors[size_t(a) * dimension + k]) * vectors[size_t(b) * dimension + k];
            if (a == b || cosine >= sampler.options_.rule.tooSimilar)
                forbid(a, b);
        }
    }
    for (const auto &[one, other] : sampler.options_.rule.never) {
        const int a = indexOf(normalTag(one)), b = indexOf(normalTag(other));
        if (a >= 0 && b >= 0)
            forbid(a, b);
    }

    std::vector<size_t> candidates;
    for (size_t i = 0; i < recordings.size(); ++i) {
        if (!sampler.tagsOf_[i].empty() && recordings[i].validation == sampler.options_.validation &&
            (!sampler.options_.isolatedOnly || (recordings[i].isolated && recordings[i].tags.size() == 1)))
            candidates.push_back(i);
    }
    for (const size_t i : candidates) {
        if (std::none_of(candidates.begin(), candidates.end(), [&](size_t other) { return sampler.mayMix(i, other); }))
            continue;
        // Between all recordings alike and all tags alike, by the rarest of its tags.
        double rarest = double(recordings.size());
        for (const int tag : sampler.tagsOf_[i])
            rarest = std::min(rarest, counts[size_t(tag)]);
        if (recordings[i].isolated)
            sampler.isolated_.push_back(sampler.pool_.size());
        sampler.pool_.push_back(i);
        sampler.weight_.push_back(1 / std::sqrt(rarest));
    }
    if (sampler.pool_.empty())
        return Error{ErrorCode::InvalidData,
                     Sentence::tr("No two of the recordings can be mixed, since all of them share a tag: add recordings of other sounds.")};
    return sampler;
}

bool WeakSampler::mayMix(size_t recording, size_t other) const
{
    for (const int a : tagsOf_[recording]) {
        for (const int b : tagsOf_[other]) {
            if (incompatible_[size_t(a) * names_ + size_t(b)])
                return false;
        }
    }
    return true;
}

WeakBatch WeakSampler::make(int mixtures, std::uint64_t seed) const
{
    Rng rng(seed * 0x9E3779B97F4A7C15ull + 0x2545F4914F6CDD1Dull);
    const auto M = size_t(mixtures);
    WeakBatch batch;
    batch.mixtures = mixtures;
    batch.bands = maker_->bands();
    batch.frames = maker_->frames();
    const size_t plane = size_t(batch.bands) * size_t(batch.frames);
    batch.power.resize(M * plane);
    batch.mixtureEnergy.resize(M);
    batch.recordingPower.resize(2 * M * plane);
    batch.cross.resize(2 * M * plane);
    batch.recordingEnergy.resize(2 * M);
    batch.recording.resize(2 * M);
    batch.absentName.resize(M);
    batch.tags.resize(2 * M * names_);

    const auto draw = [&] {
        if (!isolated_.empty() && chance(rng, options_.isolatedShare))
            return pool_[isolated_[pick(rng, isolated_.size())]];
        return pool_[pickWeighted(rng, weight_)];
    };
    std::vector<float> crop;
    SourceMaker::Spectrum parts[2], mixture(maker_->spectrumSize());
    for (size_t m = 0; m < M; ++m) {
        const auto notch = options_.mixing.augment && chance(rng, options_.mixing.notch) ? maker_->notched(rng) : std::vector<float>();
        size_t chosen[2] = {};
        for (size_t n = 0; n < 2;) {
            chosen[n] = draw();
            if (n == 1 && !mayMix(chosen[0], chosen[1])) { // every recording of the pool has a partner
                if (chance(rng, 0.02))
                    n = 0; // ... but a rare one may be hard to find
                continue;
            }
            crop.assign(size_t(maker_->cropSamples()), 0.0f);
            maker_->addCrop(cache_->sound(chosen[n]), rng, crop);
            maker_->transform(crop, notch, rng, parts[n]);
            const double energy = SourceMaker::energy(parts[n]);
            if (energy < 1e-3) // nothing to hear here: draw again
                continue;
            const double levelDb = n == 0 ? 0 : maker_->drawLevelDb(rng);
            SourceMaker::scale(parts[n], std::pow(10.0, levelDb / 20) / std::sqrt(energy));
            ++n;
        }
        for (size_t i = 0; i < mixture.size(); ++i)
            mixture[i] = parts[0][i] + parts[1][i];
        const double energy = SourceMaker::energy(mixture);
        const float scale = maker_->drawPowerScale(energy, rng);
        batch.mixtureEnergy[m] = float(energy) * scale;
        maker_->foldProduct(mixture, mixture, scale, batch.power.data() + m * plane);
        for (size_t n = 0; n < 2; ++n) {
            const size_t r = 2 * m + n;
            maker_->foldProduct(parts[n], parts[n], scale, batch.recordingPower.data() + r * plane);
            maker_->foldProduct(mixture, parts[n], scale, batch.cross.data() + r * plane);
            batch.recordingEnergy[r] = float(SourceMaker::energy(parts[n]) * scale);
            batch.recording[r] = std::int64_t(chosen[n]);
            const auto &tags = tagsOf_[chosen[n]];
            for (size_t k = 0; k < tags.size(); ++k) {
                batch.tags[r * names_ + size_t(tags[k])] = 1;
                if (k < maximumTags) {
                    batch.queryName.push_back(tags[k]);
                    batch.queryRecording.push_back(std::int64_t(r));
                }
            }
        }
        const auto present = [&](int name) {
            return batch.tags[2 * m * names_ + size_t(name)] > 0 || batch.tags[(2 * m + 1) * names_ + size_t(name)] > 0;
        };
        // Half of them a sound of this person's recordings, half any other that the model knows.
        int absent = -1;
        for (int attempt = 0; attempt < 200 && (absent < 0 || present(absent)); ++attempt)
            absent = attempt < 100 && chance(rng, 0.5) ? usedNames_[pick(rng, usedNames_.size())] : int(pick(rng, names_));
        batch.absentName[m] = absent;
    }
    return batch;
}

} // namespace partita
