// SPDX-License-Identifier: GPL-3.0-or-later
// Learning-rate schedules as pure functions of the step: what a chart draws before a run is what the run does. Values; any
// thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "models/base/result.h"

namespace partita {

/// Shapes s(z) of the share z = step / steps of a run, each from 1 at its peak to 0 at the end where nothing else is said:
/// - Constant: 1.
/// - Linear: 1 - z.
/// - Cosine: (1 + cos(pi z)) / 2 (SGDR, arXiv 1608.03983, one period).
/// - Step: dropFactor^floor(step / dropEverySteps).
/// - OneCycle: half a cosine from riseFrom up to 1 over the first riseShare of the run, then half a cosine down to 0
///   (arXiv 1708.07120).
/// - WarmupStableDecay: 1, and over the last decayShare of the run decayShape from 1 to 0 (arXiv 2404.06395).
/// - Rex: (1 - z) / (1 - beta + beta (1 - z)); beta = 0.5 is the form of the paper (arXiv 2107.04197). Above linear early,
///   steep late, which suits short budgets.
/// - Refined: `curve` at z, linear between its values (refined_schedule.h; arXiv 2310.07831).
/// - Table: rates at given steps; it has neither peak nor floor.
enum class ScheduleKind { Constant, Linear, Cosine, Step, OneCycle, WarmupStableDecay, Rex, Refined, Table };
enum class DecayShape { Linear, Cosine, Rex };

/// Stable names for JSON and command line: "constant", "linear", "cosine", "step", "one-cycle", "wsd", "rex", "refined",
/// "table"; of decays "linear", "cosine", "rex".
const char *scheduleName(ScheduleKind kind);
const char *decayShapeName(DecayShape shape);
std::optional<ScheduleKind> scheduleFromName(std::string_view name);
std::optional<DecayShape> decayShapeFromName(std::string_view name);
/// All kinds, in the order of the enum.
const std::vector<ScheduleKind> &allScheduleKinds();

/// (1 - z) / (1 - beta + beta (1 - z)) for z in [0, 1] and beta in [0, 1).
double rexShape(double z, double beta = 0.5);

struct RatePoint {
    std::int64_t step = 0;
    double rate = 0;
    bool operator==(const RatePoint &) const = default;
};

struct ScheduleSettings {
    ScheduleKind kind = ScheduleKind::Rex;
    std::int64_t steps = 2000;      ///< length T of the run
    double peakRate = 1e-3;
    std::int64_t warmupSteps = 0;   ///< 0 to steps; the first ones are multiplied by (step + 1) / warmupSteps
    double floorShare = 0;          ///< in [0, 1): the shape ends at this share of the peak: floor + (1 - floor) s

    double rexBeta = 0.5;           ///< of Rex and of its decays, in [0, 1)
    std::int64_t dropEverySteps = 500;
    double dropFactor = 0.5;        ///< in (0, 1]
    double riseShare = 0.3;         ///< in (0, 1)
    double riseFrom = 0.04;         ///< in [0, 1]
    double decayShare = 0.2;        ///< in (0, 1]
    DecayShape decayShape = DecayShape::Linear;
    std::vector<double> curve;      ///< of Refined: at least 2 values in [0, 1] at z = 0 to 1
    std::vector<RatePoint> table;   ///< steps rise; before the first and after the last the rate is that of the nearest
    bool tableHolds = true;         ///< a rate lasts until the next point; false: linear between points

    struct Anneal {
        std::int64_t atStep = 0, decaySteps = 1;
        DecayShape shape = DecayShape::Linear;
        bool operator==(const Anneal &) const = default;
    };
    std::vector<Anneal> anneals;    ///< "anneal now", each in place of what was left of the run: set by annealNow()

    bool operator==(const ScheduleSettings &) const = default;
};

/// Settings as JSON; keys that do not matter to the kind are left out. Reading takes what is missing from the defaults;
/// InvalidFormat for what cannot be read.
nlohmann::json toJson(const ScheduleSettings &settings);
Result<ScheduleSettings> scheduleSettingsFromJson(const nlohmann::json &json);

class Schedule {
public:
    /// InvalidArgument, with one sentence, for settings out of their ranges.
    static Result<Schedule> make(ScheduleSettings settings);

    const ScheduleSettings &settings() const { return settings_; }
    /// Length of the run; of an annealed one, the last atStep + decaySteps.
    std::int64_t steps() const;
    /// Rate of the optimiser's step `step`, which counts from 0; the run makes steps 0 to steps() - 1, and a decay reaches
    /// its end at steps(). Outside of [0, steps()] as at the nearer end. Finite and >= 0.
    double rate(std::int64_t step) const;
    /// rate(0) to rate(steps() - 1).
    std::vector<double> rates() const;
    /// First step after the warm-up, be it the settings' own or the rise of OneCycle or Refined.
    std::int64_t warmupEnd() const;

private:
    explicit Schedule(ScheduleSettings settings) : settings_(std::move(settings)) {}
    double plainRate(std::int64_t step) const;
    double rateAfter(size_t anneals, std::int64_t step) const;

    ScheduleSettings settings_;
};

/// "Anneal now": as `schedule` before `atStep`, then from its rate there to 0 within `decaySteps` steps, which ends the run.
/// The run may anneal already. InvalidArgument if atStep lies outside of the run or decaySteps < 1.
Result<Schedule> annealNow(const Schedule &schedule, std::int64_t atStep, std::int64_t decaySteps,
                           DecayShape shape = DecayShape::Linear);

} // namespace partita
