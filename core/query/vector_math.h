// SPDX-License-Identifier: GPL-3.0-or-later
// For core/query: sums of query vectors. An empty vector is zero.
#pragma once

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <vector>

namespace partita::detail {

inline double dot(std::span<const float> a, std::span<const float> b)
{
    return std::inner_product(a.begin(), a.begin() + std::ptrdiff_t(std::min(a.size(), b.size())), b.begin(), 0.0);
}

/// sum + weight * vector
inline std::vector<float> plus(std::vector<float> sum, double weight, std::span<const float> vector)
{
    sum.resize(std::max(sum.size(), vector.size()));
    for (size_t d = 0; d < vector.size(); ++d)
        sum[d] += float(weight * double(vector[d]));
    return sum;
}

/// Of length 1; zero stays zero.
inline std::vector<float> unit(std::vector<float> vector)
{
    const double length = std::sqrt(dot(vector, vector));
    for (float &v : vector)
        v = length > 0 ? float(double(v) / length) : 0.0f;
    return vector;
}

} // namespace partita::detail
