// SPDX-License-Identifier: GPL-3.0-or-later
// Effective rank of embeddings: "RankMe" (arXiv 2210.02885). Pure functions; any thread.
#pragma once

#include <cstddef>
#include <span>

#include "models/base/result.h"

namespace partita {

/// exp(-sum_k p_k log p_k) with p_k = sigma_k / sum_j sigma_j + 1e-7, of singular values >= 0 of a matrix [N, d] of
/// embeddings; about 1 to min(N, d). 0 if all are 0 (there is no rank to speak of). Compares epochs of one run, not models of
/// different kinds; settles with some 25,000 rows.
double rankMe(std::span<const double> singularValues);

/// The same for `embeddings` [rows, dims] row by row, through the smaller of the two Gram matrices: singular values below
/// about 1e-8 of the greatest are lost, which p_k cannot show either. About 2 s for 25,000 x 512: not on the UI thread.
/// InvalidData if a value is not a number, InvalidArgument if the size is not rows x dims or nothing.
Result<double> rankMe(std::span<const float> embeddings, std::size_t rows, std::size_t dims);

} // namespace partita
