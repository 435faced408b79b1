// SPDX-License-Identifier: GPL-3.0-or-later
// From English text to the numbers that the text encoder reads: words, their stems, and mended typing errors.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "models/base/result.h"

namespace partita {

/// Lower-case words of a text; letters and digits, an apostrophe inside a word is dropped ("dog's" -> "dogs").
std::vector<std::string> splitWords(std::string_view text);

/// Snowball's English stem ("barking" -> "bark"), by libstemmer. Any thread.
std::string stemOf(const std::string &word);

/// Words of no meaning of their own ("the", "of", "sound").
bool isFunctionWord(const std::string &word);

/// Damerau-Levenshtein distance (optimal string alignment), but at most limit + 1.
int editDistance(std::string_view a, std::string_view b, int limit);

/// One word as the encoder reads it.
struct WordToken {
    std::int64_t word = 0; ///< index of the word form; Vocabulary::unknown where there is none
    std::int64_t stem = 0; ///< index of its stem, likewise
    bool function = false; ///< a function word: known, but says nothing
    bool known() const { return word != 0 || stem != 0; }
};

/// The words that an encoder was trained with. Immutable after construction; any thread.
class Vocabulary {
public:
    static constexpr std::int64_t unknown = 0;
    static constexpr size_t maxWords = 24; ///< of a text; the rest is not read

    Vocabulary() = default;
    /// `words`: known word forms, most frequent first; their stems become known with them. `otherEnglish`: words that are
    /// no typing errors of known ones though they look alike ("late" for "gate").
    Vocabulary(std::vector<std::string> words, std::vector<std::string> otherEnglish);

    /// Word and stem indices share one table of size() rows; row 0 is the unknown word.
    std::int64_t size() const { return 1 + std::int64_t(words_.size() + stems_.size()); }

    /// A word that is not known is mended where a known word is one edit away (two for eight letters and more), or
    /// taken apart where it is two known words written together.
    std::vector<WordToken> tokens(std::string_view text) const;

    const std::vector<std::string> &words() const { return words_; }

    nlohmann::json toJson() const;
    static Result<Vocabulary> fromJson(const nlohmann::json &json);

private:
    WordToken lookUp(const std::string &word) const;

    std::vector<std::string> words_, otherEnglish_, stems_;
    std::unordered_map<std::string, std::int64_t> wordIndex_, stemIndex_;
    std::unordered_set<std::string> others_;
};

} // namespace partita
