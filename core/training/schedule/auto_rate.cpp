// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule/auto_rate.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "core/training/schedule/loss_forecast.h"

namespace partita {

Result<void> AutoRate::check(const AutoRateSettings &s)
{
    if (s.steps < 1 || s.firstStageSteps < 1 || s.longestStageSteps < s.firstStageSteps || s.trialsPerStage < 1 ||
        s.trialShare < 1 || s.validationsPerTrial < 3)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The search for a learning rate needs stages, trials and steps of at least 1.")};
    if (!(s.lowestRate > 0 && s.highestRate > s.lowestRate && std::isfinite(s.highestRate)) || !(s.kappa >= 0) ||
        !std::isfinite(s.kappa) || !std::isfinite(s.veryBad))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The search for a learning rate needs a lowest rate above 0 and a higher highest one.")};
    return {};
}

Result<AutoRate> AutoRate::make(const AutoRateSettings &settings)
{
    if (auto checked = check(settings); !checked)
        return checked.error();
    AutoRate machine(settings);
    machine.startStage();
    return machine;
}

void AutoRate::startStage()
{
    const auto from = stepsDone();
    if (from >= settings_.steps) {
        phase_ = Phase::Finished;
        return;
    }
    std::int64_t wanted = settings_.firstStageSteps;
    for (size_t i = 0; i < stages_.size() && wanted < settings_.longestStageSteps; ++i)
        wanted = std::min(2 * wanted, settings_.longestStageSteps);
    const auto left = settings_.steps - from;
    AutoRateStage stage;
    stage.firstStep = from;
    stage.steps = left - wanted < settings_.firstStageSteps / 2 ? left : wanted;
    stages_.push_back(std::move(stage));
    phase_ = Phase::Save;
}

std::int64_t AutoRate::stepsDone() const
{
    if (stages_.empty())
        return 0;
    const auto &stage = stages_.back();
    const bool over = phase_ == Phase::Finished || (phase_ == Phase::Train && ran_ >= stage.steps);
    return stage.firstStep + (over ? stage.steps : phase_ == Phase::Train ? ran_ : 0);
}

std::int64_t AutoRate::trialSteps() const
{
    return std::max<std::int64_t>(3, stages_.back().steps / settings_.trialShare);
}

bool AutoRate::byValidation() const
{
    return stages_.size() > 1 && stages_.back().steps >= settings_.longestStageSteps;
}

std::vector<RatePoint> AutoRate::ratePoints() const
{
    std::vector<RatePoint> points;
    for (const auto &stage : stages_) {
        if (stage.rate > 0)
            points.push_back({stage.firstStep, stage.rate});
    }
    return points;
}

/// The process over the trials so far, with rates as places in [0, 1] of the logarithmic range.
GaussianProcess AutoRate::process() const
{
    std::vector<double> x, y, sorted;
    for (const auto &trial : stages_.back().trials) {
        x.push_back(placeOf(trial.rate));
        y.push_back(trial.forecast);
    }
    // Losses that blew up would hide all differences between good ones: they count as bad, not as how bad.
    sorted = y;
    std::sort(sorted.begin(), sorted.end());
    const double usual = sorted[(sorted.size() - 1) / 2] - sorted.front();
    const double most = sorted.front() + std::max(4 * usual, 1e-3 * (1 + std::abs(sorted.front())));
    for (auto &value : y)
        value = std::min(value, most);
    return GaussianProcess(x, y);
}

double AutoRate::placeOf(double rate) const
{
    return std::log(rate / settings_.lowestRate) / std::log(settings_.highestRate / settings_.lowestRate);
}

double AutoRate::nextTrialRate() const
{
    const auto rateAt = [&](double place) {
        return settings_.lowestRate * std::pow(settings_.highestRate / settings_.lowestRate, place);
    };
    if (stages_.back().trials.empty())
        return rateAt(0.5);
    const auto known = process();
    constexpr int grid = 200;
    double best = 0, bestBound = 0;
    for (int i = 0; i <= grid; ++i) {
        const auto estimate = known.at(double(i) / grid);
        const double bound = estimate.mean - settings_.kappa * estimate.deviation;
        if (i == 0 || bound < bestBound) {
            best = double(i) / grid;
            bestBound = bound;
        }
    }
    return rateAt(best);
}

double AutoRate::bestTrialRate() const
{
    const auto known = process();
    const auto &trials = stages_.back().trials;
    const auto meanOf = [&](const AutoRateTrial &trial) { return known.at(placeOf(trial.rate)).mean; };
    return std::min_element(trials.begin(), trials.end(),
                            [&](const auto &a, const auto &b) { return meanOf(a) < meanOf(b); })->rate;
}

AutoRateCommand AutoRate::command() const
{
    AutoRateCommand command;
    command.rate = rate_;
    switch (phase_) {
    case Phase::Save:
        command.kind = AutoRateCommand::SaveCheckpoint;
        break;
    case Phase::Undo:
    case Phase::Repeat:
        command.kind = AutoRateCommand::RestoreCheckpoint;
        break;
    case Phase::Trial:
        command.kind = AutoRateCommand::Run;
        command.trial = true;
        command.steps = trialSteps() - ran_;
        if (byValidation())
            command.validateEvery = std::max<std::int64_t>(1, trialSteps() / settings_.validationsPerTrial);
        break;
    case Phase::Train:
        command.kind = AutoRateCommand::Run;
        command.steps = stages_.back().steps - ran_;
        break;
    case Phase::Finished:
        break;
    }
    return command;
}

void AutoRate::done()
{
    auto &stage = stages_.back();
    ran_ = 0;
    losses_.clear();
    if (phase_ == Phase::Repeat) {
        stage.rate = rate_ /= 2;
        phase_ = Phase::Train;
    } else if (phase_ == Phase::Undo && int(stage.trials.size()) >= settings_.trialsPerStage) {
        stage.rate = rate_ = bestTrialRate();
        phase_ = Phase::Train;
    } else if (phase_ == Phase::Save || phase_ == Phase::Undo) {
        rate_ = nextTrialRate();
        phase_ = Phase::Trial;
    }
}

void AutoRate::ran(std::int64_t steps, std::span<const LossPoint> losses)
{
    if (phase_ != Phase::Trial && phase_ != Phase::Train)
        return;
    ran_ += steps;
    auto &stage = stages_.back();
    const bool numbers = std::all_of(losses.begin(), losses.end(), [](const auto &p) { return std::isfinite(p.loss); });
    if (phase_ == Phase::Train) {
        if (!numbers && rate_ > 1e-3 * settings_.lowestRate) // lower still it is not the rate that is to blame
            phase_ = Phase::Repeat;
        else if (ran_ >= stage.steps)
            startStage();
        return;
    }
    losses_.insert(losses_.end(), losses.begin(), losses.end());
    if (ran_ >= trialSteps() || !numbers) { // the rest of a trial that broke tells nothing
        const double forecast = forecastLoss(losses_, stage.steps, byValidation() ? 1 : 10, settings_.veryBad);
        stage.trials.push_back({rate_, forecast});
        losses_.clear();
        phase_ = Phase::Undo;
    }
}

nlohmann::json AutoRate::toJson() const
{
    const auto &s = settings_;
    nlohmann::json json = {
        {"settings",
         {{"steps", s.steps}, {"lowestRate", s.lowestRate}, {"highestRate", s.highestRate},
          {"firstStageSteps", s.firstStageSteps}, {"longestStageSteps", s.longestStageSteps},
          {"trialsPerStage", s.trialsPerStage}, {"trialShare", s.trialShare},
          {"validationsPerTrial", s.validationsPerTrial}, {"kappa", s.kappa}, {"veryBad", s.veryBad}}},
        {"phase", int(phase_)}, {"rate", rate_}, {"ran", ran_},
        {"stages", nlohmann::json::array()}, {"losses", nlohmann::json::array()}};
    for (const auto &stage : stages_) {
        nlohmann::json trials = nlohmann::json::array();
        for (const auto &trial : stage.trials)
            trials.push_back({trial.rate, trial.forecast});
        json["stages"].push_back({{"firstStep", stage.firstStep}, {"steps", stage.steps}, {"trials", trials}, {"rate", stage.rate}});
    }
    for (const auto &point : losses_) // finite: a trial ends with the first loss that is not
        json["losses"].push_back({point.step, point.loss});
    return json;
}

Result<AutoRate> AutoRate::fromJson(const nlohmann::json &json)
{
    try {
        AutoRateSettings s;
        const auto &from = json.at("settings");
        const auto read = [&](const char *key, auto &field) { from.at(key).get_to(field); };
        read("steps", s.steps);
        read("lowestRate", s.lowestRate);
        read("highestRate", s.highestRate);
        read("firstStageSteps", s.firstStageSteps);
        read("longestStageSteps", s.longestStageSteps);
        read("trialsPerStage", s.trialsPerStage);
        read("trialShare", s.trialShare);
        read("validationsPerTrial", s.validationsPerTrial);
        read("kappa", s.kappa);
        read("veryBad", s.veryBad);
        if (auto checked = check(s); !checked)
            return checked.error();
        AutoRate machine(s);
        const int phase = json.at("phase").get<int>();
        machine.phase_ = Phase(phase);
        json.at("rate").get_to(machine.rate_);
        json.at("ran").get_to(machine.ran_);
        for (const auto &entry : json.at("stages")) {
            AutoRateStage stage;
            entry.at("firstStep").get_to(stage.firstStep);
            entry.at("steps").get_to(stage.steps);
            entry.at("rate").get_to(stage.rate);
            for (const auto &trial : entry.at("trials"))
                stage.trials.push_back({trial.at(0).get<double>(), trial.at(1).get<double>()});
            machine.stages_.push_back(std::move(stage));
        }
        for (const auto &point : json.at("losses"))
            machine.losses_.push_back({point.at(0).get<std::int64_t>(), point.at(1).get<double>()});
        const bool known = phase >= int(Phase::Save) && phase <= int(Phase::Finished);
        if (known && machine.ran_ >= 0 && !machine.stages_.empty() && machine.stages_.back().steps > 0)
            return machine;
    } catch (const nlohmann::json::exception &) {
    }
    return Error{ErrorCode::InvalidFormat, Sentence::tr("The state of the search for a learning rate is not readable.")};
}

} // namespace partita
