// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/query_plan.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/query/plain_text.h"
#include "core/query/sound_list.h"

namespace partita {

namespace {

constexpr size_t nearestNamed = 3;

/// Whether somebody who typed one may have meant the other: a typing error, or the one is part of the other.
bool resembles(const std::string &typed, const std::string &name)
{
    const size_t shorter = std::min(typed.size(), name.size());
    return editDistance(typed, name) <= int(shorter / 4) ||
           (shorter > 2 && (typed.find(name) != std::string::npos || name.find(typed) != std::string::npos));
}

UnknownSound unknownSound(const std::string &description, const TextMatch &match, const Model &model,
                          std::span<const SoundVector> named, std::span<const std::string> keys)
{
    UnknownSound unknown{description, {}};
    for (size_t i = 0; i < named.size(); ++i) {
        if (resembles(description, keys[i]))
            unknown.nearest.push_back(named[i].name);
    }
    for (const auto &near : match.nearest)
        unknown.nearest.push_back(model.sounds()[size_t(near.sound)].name);
    unknown.nearest.resize(std::min(nearestNamed, unknown.nearest.size()));
    return unknown;
}

Error errorOf(const UnknownSound &unknown)
{
    std::string nearest;
    for (const auto &name : unknown.nearest)
        nearest += (nearest.empty() ? "" : ", ") + name;
    const auto &asked = unknown.description;
    switch (unknown.nearest.size()) {
    case 0: return {ErrorCode::UnknownSound, Sentence::tr("I do not know \"%1\".", asked)};
    case 1:
        return {ErrorCode::UnknownSound,
                Sentence::tr("I do not know \"%1\". The nearest sound I know is %2.", asked, nearest)};
    default:
        return {ErrorCode::UnknownSound,
                Sentence::tr("I do not know \"%1\". The nearest sounds I know are %2.", asked, nearest)};
    }
}

/// What an example sounds like most.
std::string nearestSound(std::span<const float> vector, const Model &model)
{
    const KnownSound *nearest = nullptr;
    double highest = 0;
    for (const auto &sound : model.sounds()) {
        const double cosine = std::inner_product(vector.begin(), vector.end(), sound.vector.begin(), 0.0);
        if (!sound.category && (!nearest || cosine > highest)) {
            nearest = &sound;
            highest = cosine;
        }
    }
    return nearest ? nearest->name : std::string();
}

/// Names of known sounds that the parser must not take apart.
std::vector<std::string> wholeNames(const Model &model)
{
    std::vector<std::string> names;
    for (const auto &sound : model.sounds()) {
        if (sound.name.find(' ') != std::string::npos)
            names.push_back(sound.name);
    }
    return names;
}

} // namespace

Result<QueryPlan> planQueries(std::span<const std::string> queries, const Model &model, UnknownSound *unknown,
                              const QuerySounds &sounds)
{
    if (queries.empty() && sounds.examples.empty())
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("There is no query; say which sound you want to hear, such as \"dog\".")};
    QueryPlan plan;
    std::vector<std::string> keys; // of the named sounds
    for (const auto &sound : sounds.named)
        keys.push_back(soundKey(sound.name));
    auto phrases = wholeNames(model);
    phrases.insert(phrases.end(), keys.begin(), keys.end());
    std::vector<size_t> soundOfPart; // known sounds, then named ones, then examples
    const auto addPart = [&](PlannedOperation &operation, PlannedDescription description, const std::vector<float> &vector,
                             size_t sound) {
        auto &vectors = plan.split.vectors;
        const auto asked = std::find(vectors.begin(), vectors.end(), vector);
        MaskPart part;
        part.vector = int(asked - vectors.begin());
        part.track = operation.output;
        if (asked == vectors.end())
            vectors.push_back(vector);
        description.part = int(plan.split.parts.size());
        operation.descriptions.push_back(std::move(description));
        plan.split.parts.push_back(part);
        soundOfPart.push_back(sound);
    };
    int extracts = 0;
    for (const auto &query : queries) {
        const auto instructions = parseInstructions(query, phrases);
        if (!instructions)
            return instructions.error();
        for (const auto &instruction : *instructions) {
            PlannedOperation operation{query, instruction.operation, {}, 0};
            const bool extract = instruction.operation == Operation::Extract;
            operation.output = extract ? extracts++ : -1;
            plan.removes = plan.removes || !extract;
            for (const auto &description : instruction.descriptions) {
                const size_t own = size_t(std::find(keys.begin(), keys.end(), description) - keys.begin());
                if (own < keys.size()) {
                    const auto &sound = sounds.named[own];
                    addPart(operation, {description, sound.name, 0}, sound.vector, model.sounds().size() + own);
                    continue;
                }
                const TextMatch match = model.match(description);
                if (!match.known || match.nearest.empty()) {
                    auto sound = unknownSound(description, match, model, sounds.named, keys);
                    const auto error = errorOf(sound);
                    if (unknown)
                        *unknown = std::move(sound);
                    return error;
                }
                const auto sound = size_t(match.nearest.front().sound);
                addPart(operation, {description, model.sounds()[sound].name, 0}, match.vector, sound);
            }
            plan.operations.push_back(std::move(operation));
        }
    }
    for (size_t i = 0; i < sounds.examples.size(); ++i) {
        const auto &[name, vector] = sounds.examples[i];
        PlannedOperation operation{name, Operation::Extract, {}, extracts++, true};
        addPart(operation, {name, nearestSound(vector, model), 0}, vector, model.sounds().size() + keys.size() + i);
        plan.operations.push_back(std::move(operation));
    }

    plan.split.tracks = extracts + (plan.removes ? 1 : 0);
    plan.residualOutput = plan.removes ? extracts : plan.split.tracks;
    plan.keptOutput = plan.removes ? plan.split.tracks : -1;
    for (auto &part : plan.split.parts) {
        if (part.track < 0)
            part.track = extracts;
    }
    for (auto &operation : plan.operations) {
        if (operation.operation == Operation::Remove)
            operation.output = plan.keptOutput;
    }
    // "dog" and "puppy" ask for the same thing: each gets its share of it.
    std::map<size_t, int> asked;
    for (const size_t sound : soundOfPart)
        ++asked[sound];
    for (size_t p = 0; p < soundOfPart.size(); ++p)
        plan.split.parts[p].share = 1.0f / float(asked[soundOfPart[p]]);
    return plan;
}

} // namespace partita
