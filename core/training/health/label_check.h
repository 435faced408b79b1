// SPDX-License-Identifier: GPL-3.0-or-later
// Finds recordings whose tags look wrong before anything is learned from them: small-loss and linear check after "An accurate
// detection is not all you need to combat label noise in web-noisy datasets" (LSA, arXiv 2407.05528), for several tags a
// recording. Pure function; takes seconds: not on the UI thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "models/base/result.h"

namespace partita {

struct TaggedFeatures {
    std::size_t recordings = 0, dims = 0, tags = 0;
    std::vector<float> features;     ///< [recordings, dims], such as the mean audio embedding of a recording
    std::vector<unsigned char> given; ///< [recordings, tags] 1: has that tag
    std::vector<double> losses;      ///< [recordings, tags] how badly a model does on it, in any unit; or empty
};

struct LabelCheckOptions {
    int folds = 5;
    int rounds = 2;               ///< of splitting by losses and learning from what is left
    int fewest = 5;               ///< a tag is checked if so many recordings have it, and so many have not
    double noisyProbability = 0.95; ///< of the higher mode of losses, from which a tag is not learned from
    double wrongBelow = 0.5;      ///< a given tag looks wrong if the linear check gives it less than this
    double missingAbove = 0.9;    ///< a tag that is not given looks missing if the linear check gives it more; >= 1: never
    double ridge = 1e-3;
    std::uint64_t seed = 1;       ///< of the folds
};

struct SuspiciousLabel {
    std::size_t recording = 0;
    std::optional<std::size_t> given;     ///< tag that looks wrong; none: one looks missing
    std::optional<std::size_t> suggested; ///< tag that fits better; none: none does
    double probability = 0;               ///< that given is wrong, or else that suggested is missing; in [0, 1]
};

struct LabelCheck {
    std::vector<SuspiciousLabel> suspicious; ///< most probable first, then by recording
    std::vector<std::size_t> unchecked;      ///< tags that too few recordings have, or lack
    std::vector<float> probability;          ///< [recordings, tags] of the linear check; of unchecked tags 0.5
};

/// 1. Balanced logistic regression a tag on standardised features, learned in folds by recording, gives every recording a
///    probability by a model that has not seen it, and so a cross-entropy (unless `losses` are given).
/// 2. Two Gaussians on the losses between their least and greatest, of given tags and of tags not given apart: what is in the
///    higher mode with noisyProbability is left out.
/// 3. The regression again on the rest judges all. 2 and 3 are repeated `rounds` times.
/// InvalidArgument for sizes that do not fit, InvalidData for values that are not numbers, Cancelled. `progress` in [0, 1].
Result<LabelCheck> checkLabels(const TaggedFeatures &data, const LabelCheckOptions &options = {},
                               const std::function<void(double)> &progress = {}, std::stop_token stop = {});

} // namespace partita
