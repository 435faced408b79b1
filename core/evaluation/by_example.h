// SPDX-License-Identifier: GPL-3.0-or-later
// What an example is worth against a typed query, on pairs.
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluation/evaluate.h"

namespace partita {

struct ExampleScore {
    size_t row = 0;               ///< of the table, from 0
    std::string caption, example; ///< the example's path, relative to the audio folder
    std::string notLike;          ///< likewise; empty for none
    double typedSdri = 0, typedSiSdri = 0, exampleSdri = 0, exampleSiSdri = 0; ///< dB
};

struct ExampleReport {
    std::vector<ExampleScore> pairs;
    int leftOut = 0; ///< rows for which the table has no other recording of the same caption
    Summary typedSdri, typedSiSdri, exampleSdri, exampleSiSdri;
};

/// For each pair that evaluatePairs() would mix: asks by its caption, and by the source of another row with the same caption,
/// the next one in the table, round its end. Sources whose names differ only behind their last hyphen are taken for parts of
/// the same recording, or for the same voice, and are no examples of each other. A caption that the model refuses scores 0.
/// With `notLike`, the example comes with one of what it is not like: a source with the noise's caption, found likewise,
/// where the noise is the source of some row. Errors and `progress` as evaluatePairs().
Result<ExampleReport> evaluateByExample(const Model &model, const std::filesystem::path &csv,
                                        const std::filesystem::path &audio, bool notLike,
                                        const std::function<void(int done, int total)> &progress = {},
                                        std::stop_token stop = {});

} // namespace partita
