// SPDX-License-Identifier: GPL-3.0-or-later
// Two recordings mixed so that separation can be scored: what the evaluations on pairs have in common.
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/document/sample_store.h"
#include "core/separation/query_plan.h"

namespace partita {

struct PairRow {
    std::string caption, source, noise; ///< the last two: paths relative to the audio folder
};

/// CSV with the columns idx, caption, src_wav, noise_wav. Errors: those of readCsv(); InvalidFormat without these columns,
/// InvalidData without rows.
Result<std::vector<PairRow>> readPairs(const std::filesystem::path &csv);

/// Mono, at the source's rate.
struct MixedPair {
    StorePtr mixture;
    std::vector<float> source;
    double mixtureSdrDb = 0, mixtureSiSdrDb = 0; ///< of the mixture taken as the estimate
};

/// Both recordings are read as mono at the source's rate and cut to the shorter; the noise is scaled to 0 dB signal-to-noise
/// ratio over that length and added; where the sum passes full scale, all are turned down alike.
Result<MixedPair> mixPair(const std::filesystem::path &source, const std::filesystem::path &noise);

struct StemScore {
    double sdr = 0, sdri = 0, siSdr = 0, siSdri = 0; ///< dB; improvements over the mixture taken as the estimate
    bool found = false;
    double presence = 0, energyRatioDb = 0; ///< of the first description
};

/// Separates the mixture in this thread and compares the output of the plan's first operation with the source.
Result<StemScore> scorePlan(const Model &model, const MixedPair &pair, const QueryPlan &plan);

/// Calls work(0) to work(count - 1) in parallel, one a core. The first error ends it and is returned; Cancelled. `progress`
/// is called with the number done, from any of the threads, one at a time.
Result<void> inParallel(size_t count, const std::function<Result<void>(size_t)> &work,
                        const std::function<void(int done, int total)> &progress, std::stop_token stop);

} // namespace partita
