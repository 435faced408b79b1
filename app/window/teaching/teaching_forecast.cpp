// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/teaching_forecast.h"

#include <algorithm>

namespace partita {

namespace {

constexpr int points = 60; ///< of a curve

/// The rates so far, and then those of another schedule.
std::optional<Schedule> continued(const FinetuneRecipe &recipe, const std::vector<FinetuneProgress> &progress, std::int64_t steps,
                                  const std::vector<RatePoint> &rest)
{
    ScheduleSettings settings = recipe.schedule;
    settings.kind = ScheduleKind::Table;
    settings.steps = steps;
    settings.warmupSteps = 0;
    settings.anneals.clear();
    settings.tableHolds = false;
    settings.table.clear();
    for (const auto &p : progress)
        settings.table.push_back({p.step - 1, p.learningRate}); // of the last step that was done
    for (const auto &point : rest) {
        if (settings.table.empty() || point.step > settings.table.back().step)
            settings.table.push_back(point);
    }
    auto made = Schedule::make(std::move(settings));
    return made ? std::optional(*made) : std::nullopt;
}

std::vector<std::int64_t> evenly(std::int64_t from, std::int64_t to)
{
    std::vector<std::int64_t> steps;
    for (int i = 0; i <= points; ++i) {
        const auto step = from + (to - from) * i / points;
        if (steps.empty() || step > steps.back())
            steps.push_back(step);
    }
    return steps;
}

} // namespace

std::int64_t annealingSteps(std::int64_t step, std::int64_t steps)
{
    return std::clamp<std::int64_t>(std::max<std::int64_t>(20, step / 10), 1, std::max<std::int64_t>(1, steps - step));
}

std::optional<Schedule> plannedSchedule(const FinetuneRecipe &recipe, const std::vector<FinetuneProgress> &progress)
{
    if (!progress.empty() && progress.back().steps != 0 && progress.back().steps != recipe.schedule.steps)
        return continued(recipe, progress, progress.back().steps, {{progress.back().steps, 0}});
    if (recipe.automaticRate)
        return {};
    auto made = Schedule::make(recipe.schedule);
    return made ? std::optional(*made) : std::nullopt;
}

TrainingForecast makeForecast(const FinetuneRecipe &recipe, const std::vector<FinetuneProgress> &progress)
{
    TrainingForecast made;
    const auto plan = plannedSchedule(recipe, progress);
    if (!plan || progress.empty())
        return made;
    std::vector<LossPoint> losses;
    for (const auto &p : progress)
        losses.push_back({p.step, p.loss});
    const auto fit = fitAnnealingLaw(losses, *plan);
    made.state = fit.state;
    if (fit.state != ForecastState::Ready)
        return made;
    const auto now = progress.back().step, end = plan->steps();
    made.planned = forecast(fit, *plan, evenly(now, end));
    for (const auto kind : allScheduleKinds()) {
        if (kind == recipe.schedule.kind || kind == ScheduleKind::Refined || kind == ScheduleKind::Table)
            continue;
        auto settings = recipe.schedule;
        settings.kind = kind;
        settings.anneals.clear();
        const auto other = Schedule::make(settings);
        if (!other)
            continue;
        std::vector<RatePoint> rest;
        for (const auto step : evenly(now, other->steps()))
            rest.push_back({step, other->rate(step)});
        if (const auto whole = continued(recipe, progress, other->steps(), rest))
            made.others.push_back({kind, forecast(fit, *whole, evenly(now, other->steps()))});
    }
    if (const auto steps = annealingSteps(now, end); now + steps < end) {
        if (const auto annealed = partita::annealNow(*plan, now, steps))
            made.annealNow = forecast(fit, *annealed, evenly(now, annealed->steps()));
    }
    return made;
}

} // namespace partita
