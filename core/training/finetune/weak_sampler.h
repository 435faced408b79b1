// SPDX-License-Identifier: GPL-3.0-or-later
// Mixtures of recordings of which only the tags are known (mixtures of mixtures), made on the fly.
#pragma once

#include "core/training/finetune/recording_cache.h"
#include "core/training/source_maker.h"

namespace partita {

/// M mixtures of two recordings each (recording r is part of mixture r / 2), folded into bands; see MixtureBatch for the
/// notation. Recordings have one to maximumTags queries each, one for every tag.
struct WeakBatch {
    int mixtures = 0, bands = 0, frames = 0;
    std::vector<float> power;               ///< [M, bands, frames]
    std::vector<float> mixtureEnergy;       ///< [M]
    std::vector<float> recordingPower;      ///< [2M, bands, frames] of each recording alone
    std::vector<float> cross;               ///< [2M, bands, frames]
    std::vector<float> recordingEnergy;     ///< [2M] sum of |S|^2
    std::vector<std::int64_t> recording;    ///< [2M] index of the cache
    std::vector<std::int64_t> queryName;    ///< [Q] index of the sound
    std::vector<std::int64_t> queryRecording; ///< [Q] in which it is, rising
    std::vector<std::int64_t> absentName;   ///< [M] a sound that is in neither recording
    std::vector<float> tags;                ///< [2M, names] 1 where the recording holds that sound
};

/// Which recordings a mixture may hold together: a rule after Hive's co-occurrence matrix (arXiv 2601.22599), which for
/// recordings of a person's own cannot come from an ontology. Two that share a tag never are, since the tag would ask for both.
struct CompatibilityRule {
    std::vector<std::pair<std::string, std::string>> never; ///< pairs of tags that are not to be mixed
    /// Tags of which the vectors have at least this cosine sound too much alike to be told apart by the query.
    double tooSimilar = 0.85;
};

struct WeakSamplerOptions {
    MixingOptions mixing; ///< crop, augmentation and levels; what is about groups, queries and numbers of sources is not used
    CompatibilityRule rule;
    bool validation = false;   ///< of the recordings that are held back, each with as few others as there are
    bool isolatedOnly = false; ///< of isolated recordings
    double isolatedShare = 0;  ///< how often one is drawn among the isolated recordings, where there are any
};

/// Thread-safe: make() is const and depends on its seed only.
class WeakSampler {
public:
    static constexpr size_t maximumTags = 4; ///< of the first of a recording that has more; see WeakBatch

    /// `names`: sorted, all tags among them. `vectors`: for the rule, unit vectors of the names, [names, dimension].
    /// InvalidData where no two recordings may be mixed.
    static Result<WeakSampler> create(std::shared_ptr<const RecordingCache> cache, const SeparatorConfig &config,
                                      WeakSamplerOptions options, const std::vector<std::string> &names,
                                      const std::vector<float> &vectors);

    int frames() const { return maker_->frames(); }
    size_t recordings() const { return pool_.size(); }
    WeakBatch make(int mixtures, std::uint64_t seed) const;
    bool mayMix(size_t recording, size_t other) const; ///< indices of the cache

private:
    WeakSampler() = default;

    std::shared_ptr<const RecordingCache> cache_;
    WeakSamplerOptions options_;
    std::shared_ptr<const SourceMaker> maker_;
    size_t names_ = 0;
    std::vector<std::vector<int>> tagsOf_;     ///< of each recording of the cache, indices of names
    std::vector<bool> incompatible_;           ///< [names, names]
    std::vector<size_t> pool_;                 ///< recordings that mixtures are made of, each with one that it may be mixed with
    std::vector<double> weight_;               ///< of each of them: rare tags are drawn more often
    std::vector<size_t> isolated_;             ///< indices of pool_
    std::vector<int> usedNames_;               ///< names that some recording of the cache has
};

} // namespace partita
