// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/health/step_health.h"

#include <cmath>

namespace partita {

StepSums &StepSums::operator+=(const StepSums &other)
{
    gradientL1 += other.gradientL1;
    gradientSquares += other.gradientSquares;
    weightSquares += other.weightSquares;
    updateSquares += other.updateSquares;
    return *this;
}

StepSums stepSums(std::span<const float> weights, std::span<const float> gradient, std::span<const float> update)
{
    const auto squares = [](std::span<const float> values) {
        double sum = 0;
        for (float v : values)
            sum += double(v) * double(v);
        return sum;
    };
    StepSums sums;
    for (float g : gradient)
        sums.gradientL1 += std::abs(double(g));
    sums.gradientSquares = squares(gradient);
    sums.weightSquares = squares(weights);
    sums.updateSquares = squares(update);
    return sums;
}

StepHealth stepHealth(const StepSums &sums)
{
    StepHealth health;
    health.gradientNorm = std::sqrt(sums.gradientSquares);
    health.gradientNormL1 = sums.gradientL1;
    health.weightNorm = std::sqrt(sums.weightSquares);
    health.updateToWeight = sums.weightSquares == 0 ? 0 : std::sqrt(sums.updateSquares) / health.weightNorm;
    return health;
}

Sentence stepComplaint(const StepHealth &health)
{
    if (!std::isfinite(health.gradientNorm) || !std::isfinite(health.updateToWeight))
        return Sentence::tr("The gradients of a step are not numbers.");
    if (health.updateToWeight > 0.1)
        return Sentence::tr("A step changes the weights by more than a tenth; the learning rate is too high.");
    if (health.weightNorm > 0 && health.updateToWeight < 1e-7)
        return Sentence::tr("The steps hardly change the weights; the learning rate is too low.");
    return {};
}

} // namespace partita
