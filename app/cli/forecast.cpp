// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "app/cli/console.h"
#include "core/training/finetune/finetune_log.h"
#include "core/training/finetune/finetune_order.h"
#include "core/training/schedule/annealing_law.h"

namespace partita::cli {

namespace {

struct Options {
    std::string run, schedule;
    std::vector<std::string> against;
    std::int64_t until = 0, steps = 0;
    double share = 0.05, rate = 0, lambda = 0;
    bool json = false;
};

/// A run as its folder tells it.
struct Told {
    Schedule schedule;
    std::vector<FinetuneProgress> steps;
};

Result<Told> readRun(const std::filesystem::path &folder)
{
    const auto order = readFinetuneOrder(folder);
    if (!order)
        return order.error();
    const auto log = readFinetuneLog(folder);
    if (!log)
        return log.error();
    auto steps = log->steps();
    if (steps.empty())
        return Error{ErrorCode::InvalidData, Sentence::tr("The run in %1 has not reported a step yet.", folder)};
    auto settings = order->recipe.schedule;
    if (order->recipe.automaticRate) { // the rates that it found
        settings.kind = ScheduleKind::Table;
        settings.warmupSteps = 0;
        for (const auto &p : steps)
            settings.table.push_back({p.step - 1, p.learningRate});
    }
    auto schedule = Schedule::make(std::move(settings));
    if (!schedule)
        return schedule.error();
    return Told{*schedule, std::move(steps)};
}

/// The last share of a schedule: one report of a run is too noisy to be its final loss.
std::int64_t tailFrom(std::int64_t steps, double share)
{
    return steps - std::max<std::int64_t>(1, std::llround(share * double(steps)));
}

ForecastPoint predictedEnd(const AnnealingFit &fit, const Schedule &schedule, double share)
{
    std::vector<std::int64_t> steps;
    for (auto s = tailFrom(schedule.steps(), share) + 1; s <= schedule.steps(); ++s)
        steps.push_back(s);
    ForecastPoint mean{schedule.steps()};
    const auto points = forecast(fit, schedule, steps);
    for (const auto &p : points) {
        mean.loss += p.loss / double(points.size());
        mean.low += p.low / double(points.size());
        mean.high += p.high / double(points.size());
    }
    return mean;
}

std::optional<double> measuredEnd(const Told &run, double share)
{
    const auto from = tailFrom(run.schedule.steps(), share);
    double sum = 0;
    int count = 0;
    for (const auto &p : run.steps) {
        if (p.step > from) {
            sum += p.loss;
            ++count;
        }
    }
    if (count == 0 || run.steps.back().step < run.schedule.steps())
        return {};
    return sum / count;
}

const char *why(ForecastState state)
{
    switch (state) {
    case ForecastState::TooFewLosses: return "the run has reported too few losses yet";
    case ForecastState::TooShort: return "the run is too short yet";
    case ForecastState::NoAnnealing: return "the learning rate has not fallen yet, so nothing is known of what annealing gives";
    default: return "the losses say nothing";
    }
}

int run(const Options &o)
{
    const auto told = readRun(o.run);
    if (!told)
        return fail(told.error(), o.json);
    std::vector<LossPoint> losses;
    for (const auto &p : told->steps) {
        if (o.until == 0 || p.step <= o.until)
            losses.push_back({p.step, p.loss});
    }
    AnnealingFitOptions options;
    if (o.lambda > 0)
        options.lambda = o.lambda;
    const auto fit = fitAnnealingLaw(losses, told->schedule, options);
    if (fit.state != ForecastState::Ready)
        return fail({ErrorCode::InvalidData, Sentence::tr("Nothing can be forecast: %1.", why(fit.state))}, o.json);

    auto rows = nlohmann::json::array();
    const auto add = [&](const std::string &name, const Schedule &schedule, std::optional<double> measured) {
        const auto end = predictedEnd(fit, schedule, o.share);
        nlohmann::json row{{"of", name}, {"schedule", schedule.settings().kind == ScheduleKind::Table ? "auto" : scheduleName(schedule.settings().kind)},
                           {"steps", schedule.steps()}, {"forecast", end.loss}, {"low", end.low}, {"high", end.high}};
        if (measured) {
            row["measured"] = *measured;
            row["off"] = std::abs(end.loss - *measured) / std::abs(*measured);
        }
        rows.push_back(row);
    };
    add(o.run, told->schedule, measuredEnd(*told, o.share));
    if (!o.schedule.empty()) {
        auto settings = told->schedule.settings();
        const auto kind = scheduleFromName(o.schedule);
        if (!kind || *kind == ScheduleKind::Refined || *kind == ScheduleKind::Table)
            return fail({ErrorCode::InvalidArgument, Sentence::tr("There is no schedule \"%1\" to forecast with.", o.schedule)}, o.json);
        settings.kind = *kind;
        if (o.steps > 0)
            settings.steps = o.steps;
        if (o.rate > 0)
            settings.peakRate = o.rate;
        const auto other = Schedule::make(settings);
        if (!other)
            return fail(other.error(), o.json);
        add("if it were", *other, {});
    }
    for (const auto &folder : o.against) {
        const auto other = readRun(folder);
        if (!other)
            return fail(other.error(), o.json);
        add(folder, other->schedule, measuredEnd(*other, o.share));
    }

    const auto &law = fit.law;
    if (o.json) {
        printJson({{"l0", law.l0}, {"a", law.a}, {"alpha", law.alpha}, {"c", law.c}, {"lambda", fit.lambda}, {"losses", losses.size()}, {"residual", fit.typicalResidual},
                   {"runs", rows}});
        return Success;
    }
    std::printf("loss = %.4g + %.4g S1^-%.3g - %.4g S2, lambda %.4g, from %zu losses; typically off by %.3g\n\n", law.l0, law.a, law.alpha, law.c,
                fit.lambda, losses.size(), fit.typicalResidual);
    std::vector<std::vector<std::string>> cells;
    for (const auto &row : rows) {
        const bool known = row.contains("measured");
        cells.push_back({row["of"], row["schedule"], std::to_string(row["steps"].get<std::int64_t>()), fixed(row["forecast"], 4),
                         fixed(row["low"], 4) + " to " + fixed(row["high"], 4), known ? fixed(row["measured"], 4) : "-",
                         known ? fixed(100 * row["off"].get<double>(), 1) + " %" : "-"});
    }
    printTable({"run", "schedule", "steps", "forecast", "90 %", "measured", "off"}, cells, {2, 3, 4, 5, 6});
    return Success;
}

} // namespace

void addForecast(CLI::App &app, int &exitCode)
{
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("forecast", "Forecast the loss that a fine-tuning run will end with, by the scaling law with learning rate annealing\n"
                                                   "(arXiv 2408.11029), and hold it against what was measured.");
    command->add_option("RUN", o->run, "Folder of a run of finetune, finished or not")->required();
    command->add_option("--until", o->until, "Use only losses up to this step")->check(CLI::NonNegativeNumber);
    command->add_option("--schedule", o->schedule, "Forecast this schedule too, as if it had been followed: linear, cosine, rex, wsd …");
    command->add_option("--steps", o->steps, "Length of that one")->check(CLI::PositiveNumber);
    command->add_option("--rate", o->rate, "Highest learning rate of that one")->check(CLI::PositiveNumber);
    command->add_option("--against", o->against, "Folders of other runs of the same task: forecast them, and compare");
    command->add_option("--lambda", o->lambda, "How slowly annealing shows, 0.99 to 0.999; without: what fits best")->check(CLI::Range(0.5, 0.99999));
    command->add_option("--share", o->share, "Share at the end of which the mean is the final loss")->check(CLI::Range(0.001, 0.5))->capture_default_str();
    command->add_flag("--json", o->json, "Print JSON");
    command->callback([o, &exitCode] { exitCode = run(*o); });
}

} // namespace partita::cli
