// SPDX-License-Identifier: GPL-3.0-or-later
// Where a short run of losses at one rate is heading (AutoLRS, arXiv 2105.10762). Pure functions; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/training/schedule/loss_point.h"

namespace partita {

/// Least-squares quadratic spline (4 pieces, fewer for fewer than 24 losses) through losses, without outliers: `passes`
/// times the worst 3 % of the residuals in the first half of the steps are dropped and the spline fitted anew. Returns its
/// values at the steps that are left. Losses are finite, steps rise.
std::vector<LossPoint> denoisedLosses(std::span<const LossPoint> losses, int passes);

/// The loss at `horizon` steps by L(t) = a e^{bt} + c, b < 0, fitted to denoised losses: a and c by least squares for every b,
/// b by a search with 1/|b| from a tenth of the last step to three times it. Beyond the paper: of the change from the last
/// step to the horizon only the part 1 - 9/t^2 counts, t being a over its standard error, from the scatter of 8 block means
/// about the curve; what is noise is not extrapolated. `passes` of denoising: up to 10; 1 for validation losses, which are
/// few. `veryBad` if there are fewer than 3 losses or one is not a number.
double forecastLoss(std::span<const LossPoint> losses, std::int64_t horizon, int passes, double veryBad);

} // namespace partita
