// SPDX-License-Identifier: GPL-3.0-or-later
// How the files of a separation are called.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/separation/query_plan.h"
#include "models/base/result.h"

namespace partita {

/// One path for each name, all different ("dog", "dog-2"), those of earlier names first. `pattern` has {stem} and may have
/// {input}; `extension` with the dot. InvalidArgument for a pattern without {stem} or with a folder in it.
Result<std::vector<std::filesystem::path>> stemPaths(const std::vector<std::string> &stems, const std::filesystem::path &input,
                                                     const std::filesystem::path &folder, std::string_view pattern,
                                                     std::string_view extension);

inline constexpr std::string_view defaultStemPattern = "{input}_{stem}";

/// One path for each output of the splitter: "{input}_{stem}" gives street_dog-barking.wav, street_without-rain.wav,
/// street_residual.wav.
Result<std::vector<std::filesystem::path>> outputPaths(const QueryPlan &plan, const std::filesystem::path &input,
                                                       const std::filesystem::path &folder, std::string_view pattern,
                                                       std::string_view extension);

} // namespace partita
