// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/numeric/dense.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partita {

bool choleskyFactor(std::vector<double> &a, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i * n + k] * a[j * n + k];
            if (i != j)
                a[i * n + j] = sum / a[j * n + j];
            else if (sum > 0)
                a[i * n + i] = std::sqrt(sum);
            else
                return false; // also for NaN
        }
    }
    return true;
}

void choleskySolveHalf(const std::vector<double> &factor, std::vector<double> &b)
{
    const auto n = b.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= factor[i * n + k] * b[k];
        b[i] /= factor[i * n + i];
    }
}

void choleskySolve(const std::vector<double> &factor, std::vector<double> &b)
{
    choleskySolveHalf(factor, b);
    const auto n = b.size();
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= factor[k * n + i] * b[k];
        b[i] /= factor[i * n + i];
    }
}

namespace {

/// diagonal[0..n-1] and below[1..n-1] of a tridiagonal matrix with the eigenvalues of `a`.
void tridiagonalise(std::vector<double> &a, std::size_t n, std::vector<double> &diagonal, std::vector<double> &below)
{
    diagonal.assign(n, 0);
    below.assign(n, 0);
    std::vector<double> v(n), p(n);
    for (std::size_t k = 0; k + 2 < n; ++k) {
        // The reflection H = I - 2 v v^T that maps column k below the diagonal onto a multiple of its first entry.
        double norm = 0;
        for (std::size_t i = k + 1; i < n; ++i) {
            v[i] = a[i * n + k];
            norm = std::hypot(norm, v[i]);
        }
        below[k + 1] = v[k + 1] > 0 ? -norm : norm;
        v[k + 1] -= below[k + 1];
        double length = 0;
        for (std::size_t i = k + 1; i < n; ++i)
            length = std::hypot(length, v[i]);
        if (length == 0)
            continue; // the column is 0 already
        for (std::size_t i = k + 1; i < n; ++i)
            v[i] /= length;
        // H A H = A - v w^T - w v^T with p = A v, w = 2 (p - (v.p) v)
        double product = 0;
        for (std::size_t i = k + 1; i < n; ++i) {
            p[i] = 0;
            for (std::size_t j = k + 1; j < n; ++j)
                p[i] += a[i * n + j] * v[j];
            product += v[i] * p[i];
        }
        for (std::size_t i = k + 1; i < n; ++i)
            p[i] = 2 * (p[i] - product * v[i]);
        for (std::size_t i = k + 1; i < n; ++i) {
            for (std::size_t j = k + 1; j < n; ++j)
                a[i * n + j] -= v[i] * p[j] + p[i] * v[j];
        }
    }
    for (std::size_t i = 0; i < n; ++i)
        diagonal[i] = a[i * n + i];
    if (n > 1)
        below[n - 1] = a[(n - 1) * n + n - 2];
}

} // namespace

std::vector<double> symmetricEigenvalues(std::vector<double> matrix, std::size_t n)
{
    std::vector<double> diagonal, below;
    tridiagonalise(matrix, n, diagonal, below);
    double reach = 0; // Gershgorin: all eigenvalues lie in [-reach, reach]
    for (std::size_t i = 0; i < n; ++i)
        reach = std::max(reach, std::abs(diagonal[i]) + std::abs(below[i]) + (i + 1 < n ? std::abs(below[i + 1]) : 0));
    if (!(reach > 0) || !std::isfinite(reach))
        return std::vector<double>(n, reach);

    const double tiny = reach * std::numeric_limits<double>::epsilon() * 1e-3;
    const auto countBelow = [&](double x) { // pivots of T - x I that are negative
        std::size_t count = 0;
        double pivot = 1;
        for (std::size_t i = 0; i < n; ++i) {
            pivot = diagonal[i] - x - (i > 0 ? below[i] * below[i] / pivot : 0);
            if (std::abs(pivot) < tiny)
                pivot = -tiny;
            count += pivot < 0;
        }
        return count;
    };
    std::vector<double> values(n);
    double floor = -reach;
    for (std::size_t k = 0; k < n; ++k) {
        double low = floor, high = reach;
        for (int i = 0; i < 60; ++i) {
            const double middle = 0.5 * (low + high);
            (countBelow(middle) > k ? high : low) = middle;
        }
        values[k] = 0.5 * (low + high);
        floor = low;
    }
    return values;
}

} // namespace partita
