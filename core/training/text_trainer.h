// SPDX-License-Identifier: GPL-3.0-or-later
// Trains the text encoder into the space that the separator's tagger and its sound vectors span.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "core/training/dataset.h"

namespace partita {

struct TextRecipe {
    std::filesystem::path corpus;                          ///< folder with phrases.tsv, synsets.tsv, negatives.tsv
    std::filesystem::path wordnet = "/usr/share/wordnet";
    std::uint64_t seed = 1;
    std::int64_t steps = 6000;
    int batch = 256;
    double learningRate = 2e-3;
    int wordDim = 96;
    double negativeShare = 0.35;  ///< of a batch: texts that mean no known sound
    double captionShare = 0.1;    ///< of a batch: captions of clips, drawn to what the audio encoder hears in them
    double contrastWeight = 0.3;  ///< of the audio-text MW loss
    int hyponymLimit = 60;        ///< WordNet senses taken below each listed one
};

/// Adds "text." tensors and the vocabulary to a model file that holds a separator. `data`: the clips it was trained on.
/// The encoder is trained by (a) cross-entropy of a text over all known sounds, (b) binary cross-entropy with texts that
/// mean nothing known, which makes one threshold meaningful, and (c) the MW loss (L = -mean log sigmoid(s+ - s-)
/// over every negative of the batch, arXiv 2510.00137) between captions and what the audio encoder hears in their clips.
/// `log` takes one line at a time. Blocks; call it from a worker. Cancelled where `stop` asks for it: the minutes of this stage begin anew then.
Result<void> trainText(const TextRecipe &recipe, const Dataset &data, const std::filesystem::path &separatorFile,
                       const std::filesystem::path &modelFile, const std::function<void(const std::string &)> &log,
                       std::stop_token stop = {});

} // namespace partita
