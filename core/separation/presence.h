// SPDX-License-Identifier: GPL-3.0-or-later
// When a sound counts as found in a recording. The one place for the thresholds.
#pragma once

#include <algorithm>
#include <array>

namespace partita {

/// A sound is found where the mean probability over this many network steps (0.32 s each, so about one second) ...
inline constexpr int presenceSteps = 3;
/// ... somewhere rises above this ...
inline constexpr double presenceThreshold = 0.5;
/// ... and its part has more than this energy relative to the mixture: less is nothing that anybody hears.
inline constexpr double negligibleEnergyDb = -50;

inline bool isFound(double presence, double energyRatioDb)
{
    return presence > presenceThreshold && energyRatioDb > negligibleEnergyDb;
}

/// Highest mean over presenceSteps consecutive steps; over all of them in a recording that has fewer.
class PresencePeak {
public:
    void add(float probability)
    {
        last_[size_t(count_++ % presenceSteps)] = probability;
        const int filled = int(std::min<long long>(count_, presenceSteps));
        double sum = 0;
        for (int i = 0; i < filled; ++i)
            sum += double(last_[size_t(i)]);
        // Until the first full mean there is no maximum yet, only the mean so far.
        if (count_ <= presenceSteps)
            peak_ = sum / filled;
        else
            peak_ = std::max(peak_, sum / filled);
    }
    double peak() const { return peak_; }

private:
    std::array<float, presenceSteps> last_{};
    long long count_ = 0;
    double peak_ = 0;
};

} // namespace partita
