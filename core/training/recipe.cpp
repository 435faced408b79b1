// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recipe.h"

#include <fstream>

#include <nlohmann/json.hpp>

namespace partita {

namespace {

/// Reads what is given over what `m` holds.
void readMixing(const nlohmann::json &mixing, MixingOptions &m)
{
    const auto read = [&](const char *key, auto &field) { field = mixing.value(key, field); };
    read("cropSeconds", m.cropSeconds);
    read("groupWeights", m.groupWeights);
    read("oneSource", m.oneSource);
    read("threeSources", m.threeSources);
    read("doubledSource", m.doubledSource);
    read("absentQuery", m.absentQuery);
    read("tagQuery", m.tagQuery);
    read("resample", m.resample);
    read("resampleRange", m.resampleRange);
    read("equalise", m.equalise);
    read("equaliseDb", m.equaliseDb);
    read("lowPass", m.lowPass);
    read("notch", m.notch);
    read("overhang", m.overhang);
    read("narrowSnrDb", m.narrowSnrDb);
    read("wideSnr", m.wideSnr);
    read("wideSnrDb", m.wideSnrDb);
}

/// The JSON of a recipe over that of its base.
Result<nlohmann::json> readJson(const std::filesystem::path &path, int depth)
{
    std::ifstream in(path);
    if (!in)
        return Error{ErrorCode::NotFound, "Cannot open the recipe " + path.string() + "."};
    const auto json = nlohmann::json::parse(in, nullptr, false, true);
    if (!json.is_object())
        return Error{ErrorCode::InvalidFormat, "The recipe " + path.string() + " is not a JSON object."};
    const auto base = json.find("base");
    if (base == json.end())
        return json;
    if (!base->is_string() || depth >= 8)
        return Error{ErrorCode::InvalidFormat, "The recipe " + path.string() + " names no usable base."};
    auto under = readJson(path.parent_path() / base->get<std::string>(), depth + 1);
    if (under)
        under->merge_patch(json);
    return under;
}

} // namespace

Result<ModelRecipe> readModelRecipe(const std::filesystem::path &path)
{
    const auto merged = readJson(path, 0);
    if (!merged)
        return merged.error();
    const auto &json = *merged;
    ModelRecipe whole;
    SeparatorRecipe &r = whole.separator;
    try {
        if (json.contains("base")) {
            auto base = readModelRecipe(path.parent_path() / json.at("base").get<std::string>());
            if (!base)
                return base;
            whole.base = std::make_shared<const ModelRecipe>(std::move(*base));
        }
        const auto section = [&](const char *name) { return json.value(name, nlohmann::json::object()); };
        const auto read = [](const nlohmann::json &from, const char *key, auto &field) { field = from.value(key, field); };
        whole.name = json.value("name", path.stem().string());
        read(json, "trainedOn", whole.trainedOn);
        read(json, "seed", r.seed);

        const auto data = section("data");
        read(data, "splits", r.data.splits);
        read(data, "minimumTagClips", r.data.minimumTagClips);
        read(data, "alsoCalled", r.data.alsoCalled);

        readMixing(section("mixing"), r.mixing);
        const auto later = section("laterMixing");
        read(later, "fromStep", r.laterFromStep);
        r.laterMixing = r.mixing;
        readMixing(later, r.laterMixing);
        r.laterMixing.cropSeconds = r.mixing.cropSeconds;

        auto network = separatorConfigFromJson(section("network"));
        if (!network)
            return network.error();
        r.network = *network;

        const auto training = section("training");
        read(training, "keepSounds", r.keepSounds);
        read(training, "baseShare", r.baseShare);
        read(training, "steps", r.steps);
        read(training, "replicas", r.replicas);
        read(training, "mixturesPerReplica", r.mixturesPerReplica);
        read(training, "learningRate", r.learningRate);
        read(training, "warmupSteps", r.warmupSteps);
        read(training, "weightDecay", r.weightDecay);
        read(training, "clipNorm", r.clipNorm);
        read(training, "bfloat16", r.bfloat16);
        read(training, "tagWeight", r.tagWeight);
        read(training, "presenceWeight", r.presenceWeight);
        read(training, "absentWeight", r.absentWeight);
        read(training, "queryNoise", r.queryNoise);
        read(training, "logEvery", r.logEvery);
        read(training, "validateEvery", r.validateEvery);
        read(training, "validationBatches", r.validationBatches);
        read(training, "checkpointMinutes", r.checkpointMinutes);

        const auto text = section("text");
        auto &t = whole.text;
        t.seed = r.seed;
        t.corpus = path.parent_path() / text.value("corpus", std::string("../text/corpus"));
        t.wordnet = text.value("wordnet", t.wordnet.string());
        read(text, "steps", t.steps);
        read(text, "batch", t.batch);
        read(text, "learningRate", t.learningRate);
        read(text, "wordDim", t.wordDim);
        read(text, "negativeShare", t.negativeShare);
        read(text, "captionShare", t.captionShare);
        read(text, "contrastWeight", t.contrastWeight);
        read(text, "hyponymLimit", t.hyponymLimit);
    } catch (const nlohmann::json::exception &e) {
        return Error{ErrorCode::InvalidFormat, "The recipe " + path.string() + " cannot be used: " + e.what()};
    }
    if (whole.text.steps < 1 && (!whole.base || !r.keepSounds))
        return Error{ErrorCode::InvalidArgument, "The recipe " + path.string() +
                                                     " trains no text encoder and keeps none: it needs a base and keepSounds."};
    if (r.steps < 1 || r.replicas < 1 || r.mixturesPerReplica < 1 || r.learningRate <= 0 || r.logEvery < 1 ||
        r.validateEvery < 1 || !(r.baseShare >= 0 && r.baseShare <= 1) || (r.baseShare > 0 && !whole.base) || r.mixing.cropSeconds < 0.3)
        return Error{ErrorCode::InvalidArgument,
                     "The recipe " + path.string() + " asks for a count, rate or length that is not positive."};
    return whole;
}

} // namespace partita
