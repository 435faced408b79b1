// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments with teaching: mixtures of labelled clips, of which only the labels are told.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "models/base/result.h"

namespace partita {

struct TaggedMixtureOptions {
    std::filesystem::path data; ///< folder with manifest.csv (columns path, split, label, fold) and audio/
    std::string split = "teach";                   ///< of the clips that are to be learned
    std::vector<std::string> folds{"1", "2", "3"}; ///< of them, to learn from; empty: all
    std::string scoreFold = "4";                   ///< of them, to score with; empty: none
    std::string otherSplit = "train";              ///< of the clips that those are mixed with
    std::string scoreOtherSplit = "dev";           ///< ... to score
    std::string group;          ///< of all clips; empty: any
    int perClip = 4;            ///< mixtures of every clip to learn from
    int others = 120;           ///< mixtures of two of the other split besides
    int pairsPerClip = 8;       ///< of every clip to score with
    double levelDb = 5;         ///< uniform deviation of the level of one against the other
    double seconds = 5;         ///< longest mixture
    std::uint64_t seed = 1;
};

struct TaggedMixtures {
    int mixtures = 0, pairs = 0, isolated = 0;
};

/// Writes into `output`: mixtures of two clips of different labels as 0000.wav ... (16 bit, 32 kHz, mono, the shorter one
/// repeated), with their tags in recordings.csv, as readTaggedRecordings() reads it; isolated.csv, the same for the clips to
/// learn from by themselves; and pairs.csv of clips to score with, as evaluatePairs() reads it. No clip is in both. The same for the
/// same options. NotFound, InvalidFormat, InvalidData, AlreadyExists where recordings.csv is there, those of writing, Cancelled.
/// Blocks; any thread.
Result<TaggedMixtures> makeTaggedMixtures(const TaggedMixtureOptions &options, const std::filesystem::path &output,
                                          const std::function<void(double)> &progress = {}, std::stop_token stop = {});

} // namespace partita
