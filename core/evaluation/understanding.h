// SPDX-License-Identifier: GPL-3.0-or-later
// How well a model understands words and recognises sounds: paraphrases, nonsense, audio-to-text retrieval.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/training/dataset.h"
#include "models/model/model.h"

namespace partita {

struct Miss {
    std::string text, expected, got; ///< got is empty where the text was refused
};

struct PhraseReport {
    int phrases = 0, right = 0, refused = 0;
    std::vector<Miss> misses;
};
/// CSV with columns phrase, labels (acceptable ones separated by |). Right: the best known label is acceptable and the
/// text is not refused. Categories ("animal") do not compete unless acceptable.
Result<PhraseReport> evaluatePhrases(const Model &model, const std::filesystem::path &csv);

/// Text file, a query a line: how many are refused as unknown; misses are those that are not.
Result<PhraseReport> evaluateNonsense(const Model &model, const std::filesystem::path &file);

struct RetrievalReport {
    int clips = 0, top1 = 0, top5 = 0;
    int envClips = 0, envTop1 = 0;     ///< of the group env, among the labels of that group
    int classes = 0, envClasses = 0;
};
/// For every clip of `data`: the label whose typed name lies nearest to what the audio encoder hears in it. Parallel.
Result<RetrievalReport> evaluateRetrieval(const Model &model, const Dataset &data);

} // namespace partita
