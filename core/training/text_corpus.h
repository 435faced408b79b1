// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that the text encoder learns from: hand-written phrases, WordNet around the listed senses, and texts that mean
// no known sound.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/training/dataset.h"
#include "core/training/wordnet.h"
#include "models/text/vocabulary.h"

namespace partita {

struct LabelledText {
    std::string text;
    double weight = 1; ///< how often it is drawn
};

struct TextCorpus {
    /// For each known sound (index into `names`): texts that mean it.
    std::vector<std::vector<LabelledText>> texts;
    std::map<std::string, std::vector<int>> meanings; ///< all sounds that a text is listed for
    std::vector<std::string> negatives;      ///< hand-written
    std::vector<std::string> wordnetNegatives; ///< lemmas and glosses far from every listed sense
    Vocabulary vocabulary;

    static Result<TextCorpus> load(const std::filesystem::path &folder, const WordNet &wordnet,
                                   const Dataset &data, int hyponymLimit);
};

} // namespace partita
