// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/query_plan.h"

#include <algorithm>
#include <map>

namespace partita {

namespace {

constexpr size_t nearestNamed = 3;

UnknownSound unknownSound(const std::string &description, const TextMatch &match, const Model &model)
{
    UnknownSound unknown{description, {}};
    for (size_t i = 0; i < std::min(nearestNamed, match.nearest.size()); ++i)
        unknown.nearest.push_back(model.sounds()[size_t(match.nearest[i].sound)].name);
    return unknown;
}

Error errorOf(const UnknownSound &unknown)
{
    std::string message = "I do not know \"" + unknown.description + "\".";
    const size_t count = unknown.nearest.size();
    for (size_t i = 0; i < count; ++i) {
        message += i == 0 ? count == 1 ? " The nearest sound I know is " : " The nearest sounds I know are " : ", ";
        message += unknown.nearest[i];
    }
    return {ErrorCode::UnknownSound, message + (count > 0 ? "." : "")};
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

Result<QueryPlan> planQueries(std::span<const std::string> queries, const Model &model, UnknownSound *unknown)
{
    if (queries.empty())
        return Error{ErrorCode::InvalidArgument, "There is no query; say which sound you want to hear, such as \"dog\"."};
    QueryPlan plan;
    const auto phrases = wholeNames(model);
    std::vector<int> soundOfPart;
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
                const TextMatch match = model.match(description);
                if (!match.known || match.nearest.empty()) {
                    auto sound = unknownSound(description, match, model);
                    const auto error = errorOf(sound);
                    if (unknown)
                        *unknown = std::move(sound);
                    return error;
                }
                const auto known = std::find(plan.split.vectors.begin(), plan.split.vectors.end(), match.vector);
                MaskPart part;
                part.vector = int(known - plan.split.vectors.begin());
                if (known == plan.split.vectors.end())
                    plan.split.vectors.push_back(match.vector);
                part.track = operation.output;
                const int sound = match.nearest.front().sound;
                operation.descriptions.push_back(
                    {description, model.sounds()[size_t(sound)].name, int(plan.split.parts.size())});
                plan.split.parts.push_back(part);
                soundOfPart.push_back(sound);
            }
            plan.operations.push_back(std::move(operation));
        }
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
    std::map<int, int> asked;
    for (const int sound : soundOfPart)
        ++asked[sound];
    for (size_t p = 0; p < soundOfPart.size(); ++p)
        plan.split.parts[p].share = 1.0f / float(asked[soundOfPart[p]]);
    return plan;
}

} // namespace partita
