// SPDX-License-Identifier: GPL-3.0-or-later
// A schedule refined from the gradient norms of an earlier run of the same task. Pure functions; any thread.
#pragma once

#include <span>
#include <vector>

#include "models/base/result.h"

namespace partita {

/// Norm whose values are given, which follows from the optimiser.
enum class GradientNorm {
    L2OfSgd,  ///< weight of a step = norm^-2
    L1OfAdam, ///< weight of a step = norm^-1
};

struct RefinementOptions {
    GradientNorm norm = GradientNorm::L1OfAdam;
    double smoothing = 0.1; ///< sigma in (0, 1]: width of the median filter as a share of the run; 0.03 to 0.1 in the paper
};

/// "When, Why and How Much? Adaptive Learning Rate Scheduling by Refinement" (arXiv 2310.07831). With G the norms of steps
/// 1 to T after the median filter and w the weights: eta_t = w_t sum_{p > t} w_p / sum_p w_p, then divided by the maximum.
/// Constant norms give linear decay, norms that grow late a curve below it, high norms at the start a warm-up.
/// Returns T values in [0, 1], the last 0: ScheduleSettings::curve. Norms may be those of every n-th step; what is not a
/// number counts as huge, so that the filter takes out single ones. InvalidData for fewer than 3 norms, or if after the
/// filter one is 0, negative or not a number.
Result<std::vector<double>> refinedCurve(std::span<const double> gradientNorms, const RefinementOptions &options = {});

/// Median filter of odd width 2 floor(sigma T / 2) + 1, T values. Past the right end the values are reflected (without the
/// last one again) for two widths, past the left end the first is repeated. O(T log T).
std::vector<double> smoothedNorms(std::span<const double> values, double sigma);

} // namespace partita
