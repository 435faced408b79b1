// SPDX-License-Identifier: GPL-3.0-or-later
// Mixture of two Gaussians over one variable. Pure functions; any thread.
#pragma once

#include <span>

namespace partita {

struct TwoModes {
    double lowMean = 0, lowDeviation = 1, highMean = 0, highDeviation = 1;
    double highShare = 0; ///< weight of the mode with the higher mean, in [0, 1]

    /// Probability that x comes from the higher mode; never for x up to lowMean, whatever the widths of the modes.
    double highProbability(double x) const;
};

/// Expectation-maximisation from the quartile below and the twentieth above; deterministic. Variances are at least
/// `leastVariance`. `values` finite; for fewer than 2, or all alike, highShare is 0.
TwoModes fitTwoModes(std::span<const double> values, double leastVariance);

} // namespace partita
