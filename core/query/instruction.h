// SPDX-License-Identifier: GPL-3.0-or-later
// What a person typed, taken apart into operations: the instruction parser of HSM-TSS (arXiv 2505.21025) by rules.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace partita {

enum class Operation { Extract, Remove };

/// "extract" or "remove", as in JSON.
const char *operationName(Operation operation);

/// One operation over one or more sounds, each described in plain lower-case words without article.
struct Instruction {
    Operation operation = Operation::Extract;
    std::vector<std::string> descriptions;
    bool operator==(const Instruction &) const = default;
};

inline constexpr size_t longestInstruction = 500; ///< characters

/// Parses English text such as "the violin", "remove the rain", "everything but the speech", "the piano but not the drums",
/// "keep the dog and mute the traffic". Text without a command asks to extract what it describes. Consecutive removals are
/// one operation. `phrases` are names of sounds that must stay whole though they contain a joining word or a command word
/// ("mortar and pestle"); what stands in double quotes stays whole too. Any thread.
/// InvalidArgument for text that is empty, too long, not UTF-8, or names no sound.
Result<std::vector<Instruction>> parseInstructions(std::string_view text, std::span<const std::string> phrases = {});

} // namespace partita
