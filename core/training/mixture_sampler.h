// SPDX-License-Identifier: GPL-3.0-or-later
// Makes training mixtures on the fly: sounds that differ in kind, augmented, mixed at random levels, with queries for them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/training/dataset.h"
#include "models/separator/separator_config.h"

namespace partita {

/// How mixtures are drawn. Probabilities in [0, 1], levels in dB, times in seconds.
struct MixingOptions {
    double cropSeconds = 2.56;
    std::map<std::string, double> groupWeights; ///< how often a clip's group is drawn; empty: all clips alike
    double oneSource = 0.06, threeSources = 0.2;
    double doubledSource = 0.12;   ///< a source is the sum of two clips of its label
    double absentQuery = 0.12;     ///< a query asks for a sound that is not there
    double tagQuery = 0.2;         ///< a query uses another name of the source than its label
    double resample = 0.7;         ///< change of speed and pitch by up to resampleRange (natural log of the factor)
    double resampleRange = 0.18;
    double equalise = 0.6;         ///< smooth random equaliser of up to equaliseDb
    double equaliseDb = 8;
    double lowPass = 0.15;         ///< source limited to a random 4-14 kHz, so that bandwidth is no clue
    double notch = 0;              ///< a random octave or two is taken out of the whole mixture, so that no band is needed
    double overhang = 0;           ///< share of a crop that may lie before or after its clip, in silence
    double narrowSnrDb = 6;        ///< levels of sources differ by at most this ...
    double wideSnr = 0.3;          ///< ... but with this probability by a normal deviation of wideSnrDb
    double wideSnrDb = 10;
    double levelDb = -20, levelRangeDb = 9; ///< RMS of the mixture relative to full scale, and its uniform deviation
    bool augment = true;           ///< false: no change of sources (validation)
};

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

    int frames() const { return frames_; }
    MixtureBatch make(int mixtures, std::uint64_t seed) const;

private:
    struct Source;
    const Dataset &data_;
    SeparatorConfig config_;
    MixingOptions options_;
    int frames_;
    std::vector<std::string> groups_;
    std::vector<double> groupWeight_;
    std::vector<std::vector<std::vector<int>>> clipsOf_; ///< [group][label of the group][clip]
    std::vector<std::vector<double>> labelWeight_;       ///< [group][label of the group]
    Stft stft_;
    std::vector<Bands::Position> positions_;
};

} // namespace partita
