// SPDX-License-Identifier: GPL-3.0-or-later
// What the losses so far say about the end of a run: puts core's forecasts together for the chart.
#pragma once

#include "widgets/teaching/training_view.h"

namespace partita {

/// The schedule that a run follows: as ordered, or where it anneals (its number of steps has changed) the rates so far and a
/// line to 0. None: it has no rates yet, or AutoLRS finds them.
std::optional<Schedule> plannedSchedule(const FinetuneRecipe &recipe, const std::vector<FinetuneProgress> &progress);

/// Steps in which "anneal now" goes to 0: a tenth of those done, but no more than are left.
std::int64_t annealingSteps(std::int64_t step, std::int64_t steps);

/// Blocks for about a second: for a job. Deterministic.
TrainingForecast makeForecast(const FinetuneRecipe &recipe, const std::vector<FinetuneProgress> &progress);

} // namespace partita
