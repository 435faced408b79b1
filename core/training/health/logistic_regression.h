// SPDX-License-Identifier: GPL-3.0-or-later
// Balanced logistic regression: a linear "is it this sound?". Pure functions; any thread.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace partita {

struct LogisticModel {
    std::vector<float> weights; ///< [D]
    double bias = 0;

    double probability(std::span<const float> features) const; ///< of label 1, for [D] features
};

/// Minimises (1/n) sum_i s_i log(1 + exp(-y_i (w.x_i + b))) + ridge/2 |w|^2 with s_i = n / (2 x number of rows with i's
/// label), so that both labels weigh the same. `features` [N, D], row by row, of similar scale (standardised); `rows`: those to
/// learn from; labels[i] 0 or 1 belongs to rows[i]. Newton's method, its systems solved by conjugate gradients; memory N + D.
/// With one label only, a model that always says that label's side of 0.5.
LogisticModel fitLogistic(std::span<const float> features, std::size_t dims, std::span<const std::size_t> rows,
                          std::span<const unsigned char> labels, double ridge = 1e-3);

} // namespace partita
