// SPDX-License-Identifier: GPL-3.0-or-later
// Small tools for typed text: UTF-8, plain forms, distance of words, file names. Any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace partita {

/// Code points of UTF-8 text; nothing where it is not valid UTF-8.
std::optional<std::u32string> decodeUtf8(std::string_view text);
std::string encodeUtf8(std::u32string_view text);

/// Space, tab, line ends and the spaces of Unicode, those without width included.
bool isSpaceCharacter(char32_t c);

/// Edits (insert, delete, replace, swap neighbours) from one word to the other, by bytes.
/// Optimal string alignment, the restricted form of Damerau (1964).
int editDistance(std::string_view a, std::string_view b);

/// A piece of a file name: letters and digits of any script, lower case in ASCII, everything else one '-'.
/// At most `maxBytes` long, cut between characters; "sound" where nothing is left.
std::string slug(std::string_view text, size_t maxBytes = 60);

} // namespace partita
