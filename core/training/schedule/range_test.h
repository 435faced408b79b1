// SPDX-License-Identifier: GPL-3.0-or-later
// Learning-rate range test (arXiv 1506.01186, with a rate that grows exponentially): a short run from low to high rates shows
// where the loss falls fastest and where it breaks. Pure functions; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/base/result.h"

namespace partita {

/// lowest (highest / lowest)^(step / (steps - 1)); steps >= 2, rates > 0.
double rangeTestRate(std::int64_t step, std::int64_t steps, double lowest, double highest);

struct RangeTestPoint {
    double rate = 0, loss = 0;
};

struct RangeTestOptions {
    double smoothing = 0.95;     ///< of the exponential mean, whose start is not biased towards 0; in [0, 1)
    double divergedShare = 0.25; ///< diverged once the smoothed loss has risen by this share of its fall so far ...
    double divergedNoise = 6;    ///< ... and by this many times the smoothed loss's noise, or is not a number
};

struct RangeTestResult {
    std::vector<RangeTestPoint> smoothed; ///< up to the divergence
    double steepestRate = 0;  ///< where the smoothed loss falls fastest along log(rate)
    double lowestLossRate = 0;
    double divergenceRate = 0; ///< 0: it did not diverge
    double suggestedRate = 0; ///< steepestRate, but at most a third of lowestLossRate
};

/// Losses of any sign and unit (also dB), rates rising. InvalidData, with what to do, if it breaks off within
/// 20 points after the memory of the mean, 1 / (1 - smoothing) points, or if the loss never fell by more than its noise.
Result<RangeTestResult> analyseRangeTest(std::span<const RangeTestPoint> points, const RangeTestOptions &options = {});

} // namespace partita
