// SPDX-License-Identifier: GPL-3.0-or-later
// The loss that a schedule will reach, forecast from the losses of a run so far: "Scaling Law with Learning Rate Annealing"
// (arXiv 2408.11029). Values and pure functions; any thread. A fit takes up to about a second: not on the UI thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/training/schedule/loss_point.h"
#include "core/training/schedule/schedule.h"

namespace partita {

/// Areas of a schedule after s steps, s = 0 to steps (so one value more than there are rates):
/// S1(s) = sum_{i <= s} eta_i; m_i = lambda m_{i-1} + (eta_{i-1} - eta_i), m_1 = 0; S2(s) = sum_{i <= s} m_i, with eta_i the
/// rate of the i-th step. Rates before warmupEnd count as the greatest of those up to it, warm-up included.
struct AnnealingAreas {
    std::vector<double> s1, s2;
};
AnnealingAreas annealingAreas(std::span<const double> rates, std::int64_t warmupEnd, double lambda = 0.999);
AnnealingAreas annealingAreas(const Schedule &schedule, double lambda = 0.999);

/// L(s) = l0 + a S1^-alpha - c S2, with a, alpha, c >= 0.
struct AnnealingLaw {
    double l0 = 0, a = 0, alpha = 0, c = 0;
    double at(double s1, double s2) const; ///< s1 > 0
};

/// How residuals are taken. The law is made for losses above 0, such as the share of energy in error; a loss in dB is
/// a number of either sign, whose logarithm means nothing.
enum class LossForm {
    Positive, ///< log(law) - log(loss), l0 >= 0, Huber's delta 1e-3: the paper's
    Plain,    ///< law - loss, l0 of either sign, Huber's delta 1e-3 of the range of the losses
};

struct AnnealingFitOptions {
    std::optional<double> lambda;  ///< of S2, the paper's range being 0.99 to 0.999; without: 0.999, or 0.995 or 0.99 where that fits clearly better
    std::optional<LossForm> form;  ///< without: Positive if every loss is over 1 % of their range, else Plain
    std::optional<double> knownC;  ///< c of an earlier run of the task, and of `lambda` (then 0.999 where none is given): forecasts
                                   ///< annealing before any has been seen
    int refits = 40;               ///< of the block bootstrap
    std::uint64_t seed = 1;
};

enum class ForecastState {
    Ready,
    TooFewLosses,  ///< fewer than 24 losses that are numbers after the warm-up
    TooShort,      ///< S1 has not yet tripled since the first of them: alpha and l0 cannot be told apart
    NoAnnealing,   ///< the rate has not yet fallen by a tenth: c is unknown (and so is what annealing will give)
    UselessLosses, ///< the losses are all alike, or not above 0 where they have to be
};

struct AnnealingFit {
    ForecastState state = ForecastState::TooFewLosses;
    AnnealingLaw law;                  ///< of Ready only, as what follows
    std::vector<AnnealingLaw> refits;  ///< laws of resampled losses: their spread is the uncertainty
    LossForm form = LossForm::Positive;
    double lambda = 0.999;
    double typicalResidual = 0;        ///< median of |law - loss| over the bins that were fitted
};

/// Fits the law to losses measured while `schedule` was followed. Losses in the warm-up and those that are not numbers are
/// left out; more than 300 are averaged in equal bins of steps. Starts: the paper's grid (l0 0.1, 2.1; a, c 1, 11.5, 22;
/// alpha 0, 0.4, 0.8) and linear least squares at three values of alpha; Levenberg-Marquardt within the bounds in place of
/// L-BFGS-B. Uncertainty: circular block bootstrap of the residuals, refitted from the best fit. Deterministic.
AnnealingFit fitAnnealingLaw(std::span<const LossPoint> losses, const Schedule &schedule,
                             const AnnealingFitOptions &options = {});
/// The same for a run whose rates and areas are known otherwise: rates[i] is that of step i.
AnnealingFit fitAnnealingLaw(std::span<const LossPoint> losses, std::span<const double> rates, std::int64_t warmupEnd,
                             const AnnealingFitOptions &options = {});

struct ForecastPoint {
    std::int64_t step = 0; ///< number of steps done
    double loss = 0, low = 0, high = 0; ///< low and high: the middle 90 % of refits
};

/// What the law says for a schedule, which may be another one, at these numbers of steps (1 to its length; others are
/// clamped). Empty if the fit is not Ready.
std::vector<ForecastPoint> forecast(const AnnealingFit &fit, const Schedule &schedule, std::span<const std::int64_t> steps);

} // namespace partita
