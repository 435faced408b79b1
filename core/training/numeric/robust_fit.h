// SPDX-License-Identifier: GPL-3.0-or-later
// Robust least squares for a few parameters within bounds. Pure function; any thread.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace partita {

/// r^2 / 2 for |r| <= delta, else delta (|r| - delta / 2).
double huber(double residual, double delta);

struct RobustFitProblem {
    std::size_t residuals = 0;
    std::vector<double> lower, upper; ///< a bound a parameter; infinities are allowed
    double delta = 1;                 ///< of Huber's loss
    int maxIterations = 100;
    /// Fills residuals [N] and, if not null, their derivatives [N, P] row by row. A residual that is not finite forbids the
    /// point.
    std::function<void(std::span<const double> parameters, std::vector<double> &residuals, std::vector<double> *jacobian)>
        evaluate;
};

struct RobustFitResult {
    std::vector<double> parameters;
    double objective = 0; ///< mean Huber loss; infinite if the start is forbidden
};

/// Minimises the mean Huber loss of the residuals from `start`, which is clamped into the bounds: Levenberg-Marquardt with
/// weights min(1, delta / |r|); parameters that push against a bound are held there. Never ends above its start.
RobustFitResult robustFit(const RobustFitProblem &problem, std::vector<double> start);

} // namespace partita
