// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/health/rank_me.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/training/numeric/dense.h"

namespace partita {

double rankMe(std::span<const double> singularValues)
{
    double sum = 0, entropy = 0;
    for (double sigma : singularValues)
        sum += sigma;
    if (!(sum > 0))
        return 0;
    for (double sigma : singularValues) {
        const double p = sigma / sum + 1e-7;
        entropy -= p * std::log(p);
    }
    return std::exp(entropy);
}

Result<double> rankMe(std::span<const float> embeddings, std::size_t rows, std::size_t dims)
{
    if (rows == 0 || dims == 0 || embeddings.size() != rows * dims)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("There are no embeddings to measure.")};
    if (!std::all_of(embeddings.begin(), embeddings.end(), [](float v) { return std::isfinite(v); }))
        return Error{ErrorCode::InvalidData, Sentence::tr("The embeddings hold values that are not numbers.")};
    const bool wide = rows < dims;
    const std::size_t n = wide ? rows : dims, inner = wide ? dims : rows;
    std::vector<double> gram(n * n, 0), row(n);
    for (std::size_t k = 0; k < inner; ++k) {
        for (std::size_t i = 0; i < n; ++i)
            row[i] = embeddings[wide ? i * dims + k : k * dims + i];
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j <= i; ++j)
                gram[i * n + j] += row[i] * row[j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            gram[j * n + i] = gram[i * n + j];
    }
    auto values = symmetricEigenvalues(std::move(gram), n);
    for (auto &value : values)
        value = std::sqrt(std::max(0.0, value));
    return rankMe(values);
}

} // namespace partita
