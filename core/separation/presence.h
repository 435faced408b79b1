// SPDX-License-Identifier: GPL-3.0-or-later
// When a sound counts as found in a recording. The one place for the thresholds.
#pragma once

#include <algorithm>
#include <array>

#include "models/separator/sound_score.h"

namespace partita {

/// Probabilities are pooled over this many network steps (0.32 s each) by linear softmax, sum p^2 / sum p, as in training.
inline constexpr int presenceSteps = 8;
/// A sound is found where its score (sound_score.h) is above this; 90 % of present and of absent sounds of the environmental
/// development pairs are then told right ...
inline constexpr double foundScore = -2.75;
/// ... and its part has more than this energy relative to the mixture: less is nothing that anybody hears.
inline constexpr double negligibleEnergyDb = -50;

/// `presence`: a pooled probability.
inline bool isFound(double presence, double energyRatioDb)
{
    return soundScore(presence, energyRatioDb) > foundScore && energyRatioDb > negligibleEnergyDb;
}

/// Highest pooled probability over presenceSteps consecutive steps; over all of them in a recording that has fewer.
class PresencePeak {
public:
    void add(float probability)
    {
        last_[size_t(count_++ % presenceSteps)] = probability;
        const int filled = int(std::min<long long>(count_, presenceSteps));
        double sum = 0, squares = 0;
        for (int i = 0; i < filled; ++i) {
            const double p = double(last_[size_t(i)]);
            sum += p;
            squares += p * p;
        }
        const double pooled = sum > 0 ? squares / sum : 0;
        // Until the window is full for the first time there is no maximum yet, only what was heard so far.
        peak_ = count_ <= presenceSteps ? pooled : std::max(peak_, pooled);
    }
    double peak() const { return peak_; }

private:
    std::array<float, presenceSteps> last_{};
    long long count_ = 0;
    double peak_ = 0;
};

} // namespace partita
