// SPDX-License-Identifier: GPL-3.0-or-later
// How big a step of the optimiser is beside the weights that it changes. Values; any thread.
#pragma once

#include <span>

#include "models/base/sentence.h"

namespace partita {

/// Sums over the entries of one or more parameters; add() them up layer by layer, or over workers.
struct StepSums {
    double gradientL1 = 0;      ///< sum |g|: for refined schedules of Adam
    double gradientSquares = 0, weightSquares = 0, updateSquares = 0;

    StepSums &operator+=(const StepSums &other);
};

/// Of a parameter's weights before a step, its gradient, and the change that the step makes; spans of one size, or empty.
StepSums stepSums(std::span<const float> weights, std::span<const float> gradient, std::span<const float> update);

struct StepHealth {
    double gradientNorm = 0;   ///< l2
    double gradientNormL1 = 0; ///< l1
    double weightNorm = 0;
    double updateToWeight = 0; ///< |update| / |weights|, l2; about 1e-3 is usual; 0 for weights that are all 0
};
StepHealth stepHealth(const StepSums &sums);

/// One sentence if the ratio says that the rate is far off: over 0.1 the weights are thrown about, below 1e-7 nothing is
/// learned, not a number: broken. Empty: nothing to say.
Sentence stepComplaint(const StepHealth &health);

} // namespace partita
