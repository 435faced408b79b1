// SPDX-License-Identifier: GPL-3.0-or-later
// Small dense symmetric matrices, n x n row by row in a vector. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <vector>

namespace partita {

/// Replaces a symmetric positive definite matrix by its lower Cholesky factor L (the part above the diagonal is not read,
/// and stays). False if it is not positive definite; it is then spoilt.
bool choleskyFactor(std::vector<double> &matrix, std::size_t n);
/// Solves L y = b (half) or L L^T x = b, in place of b.
void choleskySolveHalf(const std::vector<double> &factor, std::vector<double> &b);
void choleskySolve(const std::vector<double> &factor, std::vector<double> &b);

/// All eigenvalues of a symmetric matrix, rising. Householder reduction to tridiagonal form, then bisection by Sturm
/// sequences: errors up to about 1e-15 n times the greatest magnitude. O(n^3): 0.2 s at n = 512.
std::vector<double> symmetricEigenvalues(std::vector<double> matrix, std::size_t n);

} // namespace partita
