// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include <nlohmann/json.hpp>

namespace partita {

namespace {

constexpr std::pair<ScheduleKind, const char *> kindNames[] = {
    {ScheduleKind::Constant, "constant"}, {ScheduleKind::Linear, "linear"},
    {ScheduleKind::Cosine, "cosine"},     {ScheduleKind::Step, "step"},
    {ScheduleKind::OneCycle, "one-cycle"}, {ScheduleKind::WarmupStableDecay, "wsd"},
    {ScheduleKind::Rex, "rex"},           {ScheduleKind::Refined, "refined"},
    {ScheduleKind::Table, "table"}};
constexpr std::pair<DecayShape, const char *> shapeNames[] = {
    {DecayShape::Linear, "linear"}, {DecayShape::Cosine, "cosine"}, {DecayShape::Rex, "rex"}};

double cosineShape(double z) { return 0.5 * (1 + std::cos(std::numbers::pi * z)); }

double decay(DecayShape shape, double z, double rexBeta)
{
    switch (shape) {
    case DecayShape::Linear: return 1 - z;
    case DecayShape::Cosine: return cosineShape(z);
    case DecayShape::Rex: return rexShape(z, rexBeta);
    }
    return 0;
}

/// What the settings of one kind must fulfil; empty: nothing is wrong.
Sentence complaint(const ScheduleSettings &s)
{
    const auto within = [](double value, double from, double to) { return value >= from && value <= to; }; // false for NaN
    if (s.steps < 1)
        return Sentence::tr("A training run needs at least one step.");
    if (s.warmupSteps < 0 || s.warmupSteps > s.steps)
        return Sentence::tr("The warm-up must lie within the training run of %1 steps.", s.steps);
    if (s.kind == ScheduleKind::Table) {
        bool good = !s.table.empty();
        for (size_t i = 0; i < s.table.size(); ++i) {
            good = good && std::isfinite(s.table[i].rate) && s.table[i].rate >= 0 &&
                   (i == 0 || s.table[i].step > s.table[i - 1].step);
        }
        return good ? Sentence() : Sentence::tr("A table of learning rates needs rising steps and rates of 0 or more.");
    }
    if (!std::isfinite(s.peakRate) || s.peakRate <= 0)
        return Sentence::tr("The learning rate must be greater than 0.");
    if (!within(s.floorShare, 0, 1) || s.floorShare == 1)
        return Sentence::tr("The learning rate must end below its peak.");
    if (!within(s.rexBeta, 0, 1) || s.rexBeta == 1)
        return Sentence::tr("The beta of REX must be at least 0 and below 1.");
    if (s.kind == ScheduleKind::Step && (s.dropEverySteps < 1 || !within(s.dropFactor, 0, 1) || s.dropFactor == 0))
        return Sentence::tr("Steps of the learning rate need a distance of at least 1 and a factor between 0 and 1.");
    if (s.kind == ScheduleKind::OneCycle &&
        (!within(s.riseShare, 0, 1) || s.riseShare == 0 || s.riseShare == 1 || !within(s.riseFrom, 0, 1)))
        return Sentence::tr("The rise of a one-cycle schedule must be a part of the run, and start at a part of the peak.");
    if (s.kind == ScheduleKind::WarmupStableDecay && (!within(s.decayShare, 0, 1) || s.decayShare == 0))
        return Sentence::tr("The decay must be a part of the training run.");
    if (s.kind == ScheduleKind::Refined) {
        const bool good = std::all_of(s.curve.begin(), s.curve.end(), [&](double v) { return within(v, 0, 1); });
        if (s.curve.size() < 2 || !good)
            return Sentence::tr("A refined schedule needs the gradient norms of an earlier run.");
    }
    return {};
}

} // namespace

const char *scheduleName(ScheduleKind kind)
{
    return kindNames[size_t(kind)].second;
}
const char *decayShapeName(DecayShape shape)
{
    return shapeNames[size_t(shape)].second;
}
std::optional<ScheduleKind> scheduleFromName(std::string_view name)
{
    for (const auto &[kind, known] : kindNames) {
        if (name == known)
            return kind;
    }
    return {};
}
std::optional<DecayShape> decayShapeFromName(std::string_view name)
{
    for (const auto &[shape, known] : shapeNames) {
        if (name == known)
            return shape;
    }
    return {};
}
const std::vector<ScheduleKind> &allScheduleKinds()
{
    static const auto all = [] {
        std::vector<ScheduleKind> kinds;
        for (const auto &[kind, name] : kindNames)
            kinds.push_back(kind);
        return kinds;
    }();
    return all;
}

double rexShape(double z, double beta)
{
    return (1 - z) / (1 - beta + beta * (1 - z));
}

nlohmann::json toJson(const ScheduleSettings &s)
{
    nlohmann::json json = {{"kind", scheduleName(s.kind)}, {"steps", s.steps}, {"warmupSteps", s.warmupSteps}};
    if (s.kind != ScheduleKind::Table) {
        json["peakRate"] = s.peakRate;
        json["floorShare"] = s.floorShare;
    }
    const bool decays = s.kind == ScheduleKind::WarmupStableDecay;
    if (s.kind == ScheduleKind::Rex || (decays && s.decayShape == DecayShape::Rex) ||
        std::any_of(s.anneals.begin(), s.anneals.end(), [](const auto &a) { return a.shape == DecayShape::Rex; }))
        json["rexBeta"] = s.rexBeta;
    switch (s.kind) {
    case ScheduleKind::Step:
        json["dropEverySteps"] = s.dropEverySteps;
        json["dropFactor"] = s.dropFactor;
        break;
    case ScheduleKind::OneCycle:
        json["riseShare"] = s.riseShare;
        json["riseFrom"] = s.riseFrom;
        break;
    case ScheduleKind::WarmupStableDecay:
        json["decayShare"] = s.decayShare;
        json["decayShape"] = decayShapeName(s.decayShape);
        break;
    case ScheduleKind::Refined:
        json["curve"] = s.curve;
        break;
    case ScheduleKind::Table:
        json["table"] = nlohmann::json::array();
        for (const auto &point : s.table)
            json["table"].push_back({point.step, point.rate});
        json["tableHolds"] = s.tableHolds;
        break;
    default:
        break;
    }
    for (const auto &a : s.anneals)
        json["anneals"].push_back({{"atStep", a.atStep}, {"decaySteps", a.decaySteps}, {"shape", decayShapeName(a.shape)}});
    return json;
}

Result<ScheduleSettings> scheduleSettingsFromJson(const nlohmann::json &json)
{
    ScheduleSettings s;
    try {
        const auto read = [](const nlohmann::json &from, const char *key, auto &field) { field = from.value(key, field); };
        const auto readShape = [](const nlohmann::json &from, const char *key, DecayShape &field) {
            const auto name = from.value(key, std::string(decayShapeName(field)));
            const auto shape = decayShapeFromName(name);
            if (shape)
                field = *shape;
            return shape.has_value();
        };
        const auto name = json.value("kind", std::string(scheduleName(s.kind)));
        const auto kind = scheduleFromName(name);
        if (!kind)
            return Error{ErrorCode::InvalidFormat, Sentence::tr("There is no learning-rate schedule \"%1\".", name)};
        s.kind = *kind;
        read(json, "steps", s.steps);
        read(json, "peakRate", s.peakRate);
        read(json, "warmupSteps", s.warmupSteps);
        read(json, "floorShare", s.floorShare);
        read(json, "rexBeta", s.rexBeta);
        read(json, "dropEverySteps", s.dropEverySteps);
        read(json, "dropFactor", s.dropFactor);
        read(json, "riseShare", s.riseShare);
        read(json, "riseFrom", s.riseFrom);
        read(json, "decayShare", s.decayShare);
        read(json, "curve", s.curve);
        read(json, "tableHolds", s.tableHolds);
        bool shapes = readShape(json, "decayShape", s.decayShape);
        for (const auto &point : json.value("table", nlohmann::json::array()))
            s.table.push_back({point.at(0).get<std::int64_t>(), point.at(1).get<double>()});
        for (const auto &anneal : json.value("anneals", nlohmann::json::array())) {
            auto &a = s.anneals.emplace_back();
            read(anneal, "atStep", a.atStep);
            read(anneal, "decaySteps", a.decaySteps);
            shapes = readShape(anneal, "shape", a.shape) && shapes;
        }
        if (!shapes)
            return Error{ErrorCode::InvalidFormat, Sentence::tr("A decay of the learning rate is linear, cosine or rex.")};
    } catch (const nlohmann::json::exception &e) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The learning-rate schedule is not readable: %1", e.what())};
    }
    return s;
}

Result<Schedule> Schedule::make(ScheduleSettings settings)
{
    if (auto wrong = complaint(settings); !wrong.empty())
        return Error{ErrorCode::InvalidArgument, std::move(wrong)};
    std::int64_t from = 0, to = settings.steps;
    for (const auto &anneal : settings.anneals) {
        if (anneal.atStep < from || anneal.atStep > to)
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("The learning rate can only be brought down while the training runs.")};
        if (anneal.decaySteps < 1)
            return Error{ErrorCode::InvalidArgument, Sentence::tr("Bringing the learning rate down takes at least one step.")};
        from = anneal.atStep;
        to = anneal.atStep + anneal.decaySteps;
    }
    return Schedule(std::move(settings));
}

std::int64_t Schedule::steps() const
{
    const auto &anneals = settings_.anneals;
    return anneals.empty() ? settings_.steps : anneals.back().atStep + anneals.back().decaySteps;
}

double Schedule::rate(std::int64_t step) const
{
    return rateAfter(settings_.anneals.size(), std::clamp(step, std::int64_t(0), steps()));
}

double Schedule::rateAfter(size_t anneals, std::int64_t step) const
{
    while (anneals > 0 && step < settings_.anneals[anneals - 1].atStep)
        --anneals;
    if (anneals == 0)
        return plainRate(step);
    const auto &last = settings_.anneals[anneals - 1];
    const double z = double(step - last.atStep) / double(last.decaySteps);
    return rateAfter(anneals - 1, last.atStep) * decay(last.shape, z, settings_.rexBeta);
}

double Schedule::plainRate(std::int64_t step) const
{
    const auto &s = settings_;
    const double warm = s.warmupSteps > 0 ? std::min(1.0, double(step + 1) / double(s.warmupSteps)) : 1.0;
    const double z = double(step) / double(s.steps);
    double shape = 1;
    switch (s.kind) {
    case ScheduleKind::Constant:
        break;
    case ScheduleKind::Linear:
        shape = 1 - z;
        break;
    case ScheduleKind::Cosine:
        shape = cosineShape(z);
        break;
    case ScheduleKind::Step:
        shape = std::pow(s.dropFactor, double(step / s.dropEverySteps));
        break;
    case ScheduleKind::OneCycle:
        shape = z < s.riseShare ? s.riseFrom + (1 - s.riseFrom) * cosineShape(1 - z / s.riseShare)
                                : cosineShape((z - s.riseShare) / (1 - s.riseShare));
        break;
    case ScheduleKind::WarmupStableDecay: {
        const double start = (1 - s.decayShare) * double(s.steps), length = s.decayShare * double(s.steps);
        shape = double(step) <= start ? 1 : decay(s.decayShape, std::min(1.0, (double(step) - start) / length), s.rexBeta);
        break;
    }
    case ScheduleKind::Rex:
        shape = rexShape(z, s.rexBeta);
        break;
    case ScheduleKind::Refined: {
        const double at = z * double(s.curve.size() - 1);
        const auto left = std::min(size_t(at), s.curve.size() - 2);
        const double part = at - double(left);
        shape = (1 - part) * s.curve[left] + part * s.curve[left + 1];
        break;
    }
    case ScheduleKind::Table: {
        const auto next = std::upper_bound(s.table.begin(), s.table.end(), step,
                                           [](std::int64_t value, const RatePoint &p) { return value < p.step; });
        if (next == s.table.begin() || next == s.table.end() || s.tableHolds)
            return warm * (next == s.table.begin() ? *next : *(next - 1)).rate;
        const auto &a = *(next - 1), &b = *next;
        const double part = double(step - a.step) / double(b.step - a.step);
        return warm * ((1 - part) * a.rate + part * b.rate);
    }
    }
    return s.peakRate * warm * (s.floorShare + (1 - s.floorShare) * shape);
}

std::vector<double> Schedule::rates() const
{
    std::vector<double> all(static_cast<size_t>(steps()));
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = rate(std::int64_t(i));
    return all;
}

std::int64_t Schedule::warmupEnd() const
{
    const auto &s = settings_;
    const auto shareOf = [&](double share) { return std::int64_t(std::ceil(share * double(s.steps) - 1e-9)); };
    std::int64_t end = s.warmupSteps;
    if (s.kind == ScheduleKind::OneCycle)
        end = std::max(end, shareOf(s.riseShare));
    if (s.kind == ScheduleKind::Refined) {
        const auto top = std::max_element(s.curve.begin(), s.curve.end()) - s.curve.begin();
        end = std::max(end, shareOf(double(top) / double(s.curve.size() - 1)));
    }
    return std::min(end, s.anneals.empty() ? s.steps : s.anneals.front().atStep);
}

Result<Schedule> annealNow(const Schedule &schedule, std::int64_t atStep, std::int64_t decaySteps, DecayShape shape)
{
    auto settings = schedule.settings();
    while (!settings.anneals.empty() && settings.anneals.back().atStep >= atStep)
        settings.anneals.pop_back();
    settings.anneals.push_back({atStep, decaySteps, shape});
    return Schedule::make(std::move(settings));
}

} // namespace partita
