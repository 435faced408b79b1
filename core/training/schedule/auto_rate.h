// SPDX-License-Identifier: GPL-3.0-or-later
// AutoLRS: the learning rate searched while the run goes on (arXiv 2105.10762). A state machine that knows nothing of
// networks: it says what to do next and is told the losses. Value, not thread-safe; use it where the training runs.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/training/schedule/gaussian_process.h"
#include "core/training/schedule/loss_point.h"
#include "core/training/schedule/schedule.h"
#include "models/base/result.h"

namespace partita {

struct AutoRateSettings {
    std::int64_t steps = 10000;          ///< of the run; trials come on top, about as many again
    double lowestRate = 1e-5, highestRate = 1e-1;
    std::int64_t firstStageSteps = 1000; ///< tau; doubles every stage; a short rest of the run joins its last stage
    std::int64_t longestStageSteps = 8000; ///< once a stage is that long and not the first, validation losses judge
    int trialsPerStage = 10;
    int trialShare = 10;                 ///< a trial takes tau / trialShare steps, at least 3
    int validationsPerTrial = 16;
    double kappa = 2;                    ///< of the lower confidence bound; the authors' code has 1e6: spread the trials evenly
    double veryBad = 1e6;                ///< stands for a loss that is not a number
};

/// What the owner of the run has to do. Each is answered with done() or, for Run, with ran().
struct AutoRateCommand {
    enum Kind {
        SaveCheckpoint,    ///< keep weights and optimiser in place of what was kept before
        RestoreCheckpoint, ///< go back to them
        Run,               ///< train `steps` steps at `rate`; fewer at a time are fine
        Finished,          ///< the run has made all of its steps
    };
    Kind kind = Finished;
    std::int64_t steps = 0;       ///< still to make of this Run
    double rate = 0;
    bool trial = false;           ///< will be undone; else steps of the run itself
    std::int64_t validateEvery = 0; ///< > 0: losses are to be of validation, one every so many steps of the trial, counted
                                    ///< from its start, instead of one of training a step
};

struct AutoRateTrial {
    double rate = 0, forecast = 0; ///< loss expected at the end of the stage
};
struct AutoRateStage {
    std::int64_t firstStep = 0, steps = 0;
    std::vector<AutoRateTrial> trials;
    double rate = 0; ///< that won; 0 while it is searched
};

/// A stage: save; each trial from the same checkpoint, its loss at the end of the stage forecast by an exponential; the next
/// rate to try is where a Gaussian process over the logarithm of the rate, mean - kappa deviation, is least (the first: the
/// middle); then the stage itself at the rate tried whose forecast, as the process sees it through its noise, is least. If the
/// stage's own losses stop being numbers, it is made again at half the rate. Warm-up is not searched. Without any randomness.
/// Trials are best compared on the same batches: a restored checkpoint should bring back what decides them.
class AutoRate {
public:
    static Result<AutoRate> make(const AutoRateSettings &settings);

    AutoRateCommand command() const;
    /// A checkpoint was saved or restored, as command() asked.
    void done();
    /// `steps` (1 to command().steps) of a Run were made. `losses`: LossPoint::step counts steps done since the Run began, in
    /// this and earlier calls; they rise. Of a stage itself, only that they are numbers matters. A trial ends early with the
    /// call that reports a loss that is not a number; else it does not matter how a Run is cut.
    void ran(std::int64_t steps, std::span<const LossPoint> losses);

    std::int64_t stepsDone() const; ///< of the run itself; trials do not count
    const std::vector<AutoRateStage> &stages() const { return stages_; } ///< the last may be under way
    /// First step and rate of every stage whose rate is known: ScheduleSettings::table, for a chart or another run.
    std::vector<RatePoint> ratePoints() const;

    /// Everything, between any two calls; a machine read from it goes on as this one.
    nlohmann::json toJson() const;
    static Result<AutoRate> fromJson(const nlohmann::json &json);

private:
    enum class Phase { Save, Trial, Undo, Train, Repeat, Finished };
    explicit AutoRate(const AutoRateSettings &settings) : settings_(settings) {}
    static Result<void> check(const AutoRateSettings &settings);
    void startStage();
    GaussianProcess process() const;
    double placeOf(double rate) const;
    double nextTrialRate() const;
    double bestTrialRate() const;
    std::int64_t trialSteps() const;
    bool byValidation() const;

    AutoRateSettings settings_;
    Phase phase_ = Phase::Save;
    std::vector<AutoRateStage> stages_;
    double rate_ = 0;               ///< of the Run under way
    std::int64_t ran_ = 0;          ///< steps of it
    std::vector<LossPoint> losses_; ///< of the trial under way
};

} // namespace partita
