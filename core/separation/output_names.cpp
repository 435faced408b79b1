// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/output_names.h"

#include <algorithm>

#include "core/query/plain_text.h"

namespace partita {

namespace {

constexpr size_t longestInputName = 120; // bytes; most file systems take 255 for all of a name

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

/// Cut before `bytes`, between two characters of UTF-8.
std::string shortened(std::string name, size_t bytes)
{
    if (name.size() <= bytes)
        return name;
    while (bytes > 0 && (static_cast<unsigned char>(name[bytes]) & 0xC0) == 0x80)
        --bytes;
    name.resize(bytes);
    return name;
}

std::string stemNameOf(const QueryPlan &plan, int output)
{
    if (output == plan.residualOutput)
        return "residual";
    std::string text;
    for (const auto &operation : plan.operations) {
        if (operation.output != output)
            continue;
        for (const auto &description : operation.descriptions)
            text += (text.empty() ? "" : " ") + description.text;
    }
    return output == plan.keptOutput ? "without-" + slug(text) : slug(text);
}

} // namespace

Result<std::vector<std::filesystem::path>> stemPaths(const std::vector<std::string> &stems, const std::filesystem::path &input,
                                                     const std::filesystem::path &folder, std::string_view pattern,
                                                     std::string_view extension)
{
    if (pattern.find("{stem}") == std::string_view::npos || pattern.find('/') != std::string_view::npos)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The name pattern \"%1\" must contain {stem}, and no folder.", std::string(pattern))};
    const std::string inputName = shortened(input.stem().string(), longestInputName);
    std::vector<std::filesystem::path> paths;
    std::vector<std::string> taken;
    for (const auto &stem : stems) {
        std::string name;
        for (int number = 1; name.empty() || std::find(taken.begin(), taken.end(), name) != taken.end(); ++number) {
            name = pattern;
            replaceAll(name, "{stem}", number == 1 ? stem : stem + "-" + std::to_string(number));
            replaceAll(name, "{input}", inputName);
        }
        taken.push_back(name);
        paths.push_back(folder / (name + std::string(extension)));
    }
    return paths;
}

Result<std::vector<std::filesystem::path>> outputPaths(const QueryPlan &plan, const std::filesystem::path &input,
                                                       const std::filesystem::path &folder, std::string_view pattern,
                                                       std::string_view extension)
{
    // The residual first: its name is the one that people look for.
    std::vector<int> order{plan.residualOutput};
    for (int output = 0; output <= plan.split.tracks; ++output) {
        if (output != plan.residualOutput)
            order.push_back(output);
    }
    std::vector<std::string> stems;
    for (const int output : order)
        stems.push_back(stemNameOf(plan, output));
    const auto named = stemPaths(stems, input, folder, pattern, extension);
    if (!named)
        return named;
    std::vector<std::filesystem::path> paths(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        paths[size_t(order[i])] = (*named)[i];
    return paths;
}

} // namespace partita
