// SPDX-License-Identifier: GPL-3.0-or-later
// The words that the instruction parser knows, and nothing of its grammar.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace partita::instruction_words {

enum class Effect { Filler, Extract, Remove, Everything, Nothing };

struct Command {
    std::vector<std::string> words;
    Effect effect;
    bool beforeArticle = false; ///< a command only where an article follows, since it may be a noun as well
    bool particles = false;     ///< "take X out": a particle at the end of the clause decides
    bool dropsFrom = false;     ///< "separate X from Y": what follows "from" is not asked for
};

std::span<const Command> commands();   ///< at the start of a clause
std::span<const Command> quantities(); ///< "everything", "nothing", before an exception
std::span<const Command> exceptions(); ///< "but", "except for", after a quantity
std::span<const Command> exclusions(); ///< "but not", "without", after a description
std::span<const Command> joiners();    ///< "as well as": joining words besides "and" and ","

bool isDeterminer(const std::string &word);
/// English words that are one letter away from a command, but are none.
bool isRealWord(const std::string &word);
/// What "out", "quieter" (remove) or "up", "louder" (extract) at the end of a clause says.
std::optional<Effect> particleEffect(const std::string &word);

/// Drops articles, "the sound of".
void dropHead(std::vector<std::string> &words);
/// Drops politeness and "from the recording".
void dropTail(std::vector<std::string> &words);

} // namespace partita::instruction_words
