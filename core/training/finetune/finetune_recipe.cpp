// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/finetune_recipe.h"

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

namespace partita {

namespace {

constexpr const char *objectives[] = {"mix-and-separate", "weak", "semi-supervised", "supervised"};
constexpr const char *learners[] = {"new-sounds", "query-path", "everything"};
constexpr const char *reconstructions[] = {"decibels", "weighted-l1"};
constexpr const char *wholeQueries[] = {"tags", "caption"};

template <class Enum, size_t N>
void readName(const nlohmann::json &json, const char *key, const char *const (&names)[N], Enum &value)
{
    const auto found = json.find(key);
    if (found == json.end())
        return;
    for (size_t i = 0; i < N; ++i) {
        if (*found == names[i]) {
            value = Enum(i);
            return;
        }
    }
    throw std::invalid_argument(std::string(key) + " cannot be " + found->dump());
}

/// One list of the fields for both ways: `field(key, reference)`.
template <class Recipe, class Field>
void numbers(Recipe &r, Field field)
{
    field("seed", r.seed);
    field("freshWeights", r.freshWeights);
    field("validationShare", r.validationShare);
    field("isolatedShare", r.isolatedShare);
    field("evenOdds", r.evenOdds);
    field("contrastWeight", r.contrastWeight);
    field("sumWeight", r.sumWeight);
    field("wholeWeight", r.wholeWeight);
    field("teacherWeight", r.teacherWeight);
    field("absentWeight", r.absentWeight);
    field("presenceWeight", r.presenceWeight);
    field("tagWeight", r.tagWeight);
    field("contrastScale", r.contrastScale);
    field("queryNoise", r.queryNoise);
    field("newSoundSteps", r.newSoundSteps);
    field("baseShare", r.baseShare);
    field("automaticRate", r.automaticRate);
    field("replicas", r.replicas);
    field("mixturesPerReplica", r.mixturesPerReplica);
    field("weightDecay", r.weightDecay);
    field("clipNorm", r.clipNorm);
    field("bfloat16", r.bfloat16);
    field("validateEvery", r.validateEvery);
    field("validationMixtures", r.validationMixtures);
    field("checkpointSeconds", r.checkpointSeconds);
}

template <class Options, class Field>
void mixingNumbers(Options &m, Field field)
{
    field("cropSeconds", m.cropSeconds);
    field("resample", m.resample);
    field("resampleRange", m.resampleRange);
    field("equalise", m.equalise);
    field("equaliseDb", m.equaliseDb);
    field("lowPass", m.lowPass);
    field("notch", m.notch);
    field("overhang", m.overhang);
    field("narrowSnrDb", m.narrowSnrDb);
    field("wideSnr", m.wideSnr);
    field("wideSnrDb", m.wideSnrDb);
    field("levelDb", m.levelDb);
    field("levelRangeDb", m.levelRangeDb);
    field("augment", m.augment);
}

} // namespace

const char *objectiveName(Objective objective) { return objectives[size_t(objective)]; }
const char *learnsName(Learns learns) { return learners[size_t(learns)]; }
const char *reconstructionName(Reconstruction how) { return reconstructions[size_t(how)]; }
const char *wholeQueryName(WholeQuery how) { return wholeQueries[size_t(how)]; }

double usualRate(Learns learns)
{
    return learns == Learns::NewSounds ? 5e-3 : learns == Learns::QueryPath ? 1e-3 : 3e-4;
}

nlohmann::json toJson(const FinetuneRecipe &r)
{
    nlohmann::json json{{"objective", objectiveName(r.objective)}, {"learns", learnsName(r.learns)},
                        {"reconstruction", reconstructionName(r.reconstruction)}, {"wholeQuery", wholeQueryName(r.wholeQuery)}, {"schedule", toJson(r.schedule)},
                        {"neverMixed", r.rule.never}, {"tooSimilar", r.rule.tooSimilar}, {"network", toJson(r.network)}};
    numbers(r, [&](const char *key, const auto &value) { json[key] = value; });
    mixingNumbers(r.mixing, [&](const char *key, const auto &value) { json["mixing"][key] = value; });
    return json;
}

Result<FinetuneRecipe> finetuneRecipeFromJson(const nlohmann::json &json)
{
    FinetuneRecipe r;
    try {
        if (!json.is_object())
            throw std::invalid_argument("it is no object");
        readName(json, "objective", objectives, r.objective);
        readName(json, "learns", learners, r.learns);
        readName(json, "reconstruction", reconstructions, r.reconstruction);
        readName(json, "wholeQuery", wholeQueries, r.wholeQuery);
        numbers(r, [&](const char *key, auto &value) { value = json.value(key, value); });
        const auto mixing = json.value("mixing", nlohmann::json::object());
        mixingNumbers(r.mixing, [&](const char *key, auto &value) { value = mixing.value(key, value); });
        r.rule.never = json.value("neverMixed", r.rule.never);
        r.rule.tooSimilar = json.value("tooSimilar", r.rule.tooSimilar);
        auto network = separatorConfigFromJson(json.value("network", nlohmann::json::object()));
        if (!network)
            return network.error();
        r.network = *network;
        r.schedule.peakRate = usualRate(r.learns);
        auto settings = toJson(r.schedule);
        const auto given = json.value("schedule", nlohmann::json::object());
        settings.merge_patch(given);
        if (!given.contains("warmupSteps") && settings["steps"].is_number_integer())
            settings["warmupSteps"] = std::clamp<std::int64_t>(settings["steps"].get<std::int64_t>() / 10, 0, r.schedule.warmupSteps);
        auto schedule = scheduleSettingsFromJson(settings);
        if (!schedule)
            return schedule.error();
        r.schedule = *schedule;
    } catch (const std::exception &e) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The recipe cannot be used: %1.", e.what())};
    }
    if (const auto schedule = Schedule::make(r.schedule); !schedule)
        return schedule.error();
    if (r.replicas < 1 || r.replicas > 256 || r.mixturesPerReplica < 1 || r.validateEvery < 1 || r.validationMixtures < 1 ||
        !(r.validationShare >= 0 && r.validationShare < 1) || !(r.baseShare >= 0 && r.baseShare <= 1) || !(r.mixing.cropSeconds >= 0.3 && r.mixing.cropSeconds <= 30) ||
        r.newSoundSteps < 0 || !(r.checkpointSeconds > 0))
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The recipe asks for a count, share or length that makes no sense.")};
    return r;
}

Result<FinetuneRecipe> readFinetuneRecipe(const std::filesystem::path &path, const nlohmann::json &over)
{
    std::ifstream in(path);
    if (!in)
        return Error{ErrorCode::NotFound, Sentence::tr("Cannot open the recipe %1.", path)};
    auto json = nlohmann::json::parse(in, nullptr, false, true);
    if (json.is_object() && over.is_object())
        json.merge_patch(over);
    return finetuneRecipeFromJson(json);
}

} // namespace partita
