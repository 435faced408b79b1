// SPDX-License-Identifier: GPL-3.0-or-later
// Makes training mixtures on the fly: sounds that differ in kind, augmented, mixed at random levels, with queries for them.
#pragma once

#include "core/training/dataset.h"
#include "core/training/source_maker.h"

namespace partita {

/// A batch of M mixtures with two queries each (query n belongs to mixture n / 2), folded into bands. With X the mixture's
/// and S the wanted sound's STFT, summed over the bins of a band: `power` = |X|^2, `cross` = Re(conj(X) S). The error
/// energy of a band gain m is m^2 power - 2 m cross + |S|^2: nothing else is needed to train.
struct MixtureBatch {
    int mixtures = 0, bands = 0, frames = 0;
    std::vector<float> power;             ///< [M, bands, frames]
    std::vector<float> cross;             ///< [2M, bands, frames]
    std::vector<float> targetEnergy;      ///< [2M] sum of |S|^2; 0 where the sound is absent
    std::vector<float> mixtureEnergy;     ///< [M]
    std::vector<std::int64_t> queryName;  ///< [2M] index of the sound that is asked for
    std::vector<float> tags;              ///< [M, names] 1 where the mixture holds that sound
};

/// Thread-safe: make() is const and depends on its seed only.
class MixtureSampler {
public:
    MixtureSampler(const Dataset &data, const SeparatorConfig &config, MixingOptions options);

    int frames() const { return maker_.frames(); }
    MixtureBatch make(int mixtures, std::uint64_t seed) const;

private:
    struct Source;
    const Dataset &data_;
    MixingOptions options_;
    SourceMaker maker_;
    std::vector<std::string> groups_;
    std::vector<double> groupWeight_;
    std::vector<std::vector<std::vector<int>>> clipsOf_; ///< [group][label of the group][clip]
    std::vector<std::vector<double>> labelWeight_;       ///< [group][label of the group]
};

} // namespace partita
