// SPDX-License-Identifier: GPL-3.0-or-later
// Separation quality on pairs: mix a sound with another, ask for it by name, compare the stem with the truth.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/model/model.h"

namespace partita {

struct PairScore {
    std::string caption;
    bool known = true;  ///< false: the model refused the caption; scored as if it had given back the mixture
    bool found = true;
    double presence = 0, energyRatioDb = 0;             ///< of the sound asked for, as found is decided by
    double absentPresence = 0, absentEnergyRatioDb = 0; ///< of a sound that is not there
    bool absentFound = false;
    double sdr = 0, sdri = 0, siSdr = 0, siSdri = 0; ///< dB; improvements over the mixture taken as the estimate
};

struct Summary {
    double mean = 0, median = 0;
};
Summary summarise(std::vector<double> values); ///< zeros for none

struct PairReport {
    std::vector<PairScore> pairs;
    int unknown = 0, notFound = 0;
    int absentAsked = 0, absentFound = 0; ///< queries for a sound that is not there, and how many claimed to find it
    Summary sdr, sdri, siSdr, siSdri;
    struct Class {
        int pairs = 0;
        double sdri = 0, siSdri = 0; ///< means
    };
    std::map<std::string, Class> perClass; ///< by caption
};

/// `csv` has the columns idx, caption, src_wav, noise_wav, paths relative to `audio`. Both recordings are read as mono at the
/// source's rate and cut to the shorter; the noise is scaled to 0 dB signal-to-noise ratio over that length and added; where
/// the sum passes full scale, all are turned down alike. The caption goes the way of a typed query through the same pipeline
/// as `partita-cli separate`. With `absent`, each mixture is also asked for the caption of a later pair, which is neither of
/// its own (it may, rarely, be the noise's label: that counts against the model). Pairs are worked on in parallel, one a core. `progress` is called with the pairs done, from any
/// of the threads, one at a time.
Result<PairReport> evaluatePairs(const Model &model, const std::filesystem::path &csv, const std::filesystem::path &audio,
                                 bool absent, const std::function<void(int done, int total)> &progress = {},
                                 std::stop_token stop = {});

} // namespace partita
