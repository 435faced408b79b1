// SPDX-License-Identifier: GPL-3.0-or-later
// Reads WordNet 3.0 (Miller 1995; Debian package wordnet-base) for synonyms, kinds and glosses of words at training time.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "models/base/result.h"

namespace partita {

/// One sense: the words that share it, its definition, and the narrower senses below it.
struct Synset {
    std::vector<std::string> lemmas; ///< lower case, blanks for underscores
    std::string gloss;               ///< the definition without the examples
    std::vector<std::string> examples;
    std::vector<std::string> hyponyms; ///< keys of the senses below
};

/// Immutable after load(); any thread.
class WordNet {
public:
    /// `folder` holds index.noun, data.noun, index.verb, data.verb.
    static Result<WordNet> load(const std::filesystem::path &folder);

    /// "dog.n.1": lemma (underscores for blanks), n or v, 1-based sense number. Null where there is none.
    const Synset *find(const std::string &name) const;
    const Synset *byKey(const std::string &key) const;
    /// The sense itself and everything below it, at most `limit` senses, nearest first.
    std::vector<const Synset *> below(const std::string &name, size_t limit) const;

    const std::unordered_map<std::string, Synset> &synsets() const { return synsets_; }
    /// All single-word lemmas of nouns and verbs.
    std::vector<std::string> singleWords() const;

private:
    std::unordered_map<std::string, Synset> synsets_;               ///< key: part of speech + offset
    std::unordered_map<std::string, std::vector<std::string>> index_; ///< "dog.n" -> keys by sense
};

} // namespace partita
