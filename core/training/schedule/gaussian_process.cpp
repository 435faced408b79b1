// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule/gaussian_process.h"

#include <cmath>
#include <limits>

#include "core/training/numeric/dense.h"

namespace partita {

GaussianProcess::GaussianProcess(std::vector<double> x, const std::vector<double> &y) : x_(std::move(x))
{
    const double n = double(y.size());
    for (double value : y)
        mean_ += value / n;
    double variance = 0;
    for (double value : y)
        variance += (value - mean_) * (value - mean_) / n;
    scale_ = variance > 0 ? std::sqrt(variance) : 1;
    std::vector<double> standard;
    for (double value : y)
        standard.push_back((value - mean_) / scale_);

    double best = -std::numeric_limits<double>::infinity(), bestLength = length_, bestNoise = noise_;
    for (double length : {0.1, 0.15, 0.25, 0.4, 0.6, 1.0}) {
        for (double noise : {1e-4, 1e-3, 1e-2, 0.1, 0.3}) {
            length_ = length;
            noise_ = noise;
            if (prepare(standard) && likelihood_ > best) {
                best = likelihood_;
                bestLength = length;
                bestNoise = noise;
            }
        }
    }
    length_ = bestLength;
    noise_ = bestNoise;
    prepare(standard);
}

double GaussianProcess::covariance(double distance) const
{
    const double u = std::sqrt(5.0) * std::abs(distance) / length_;
    return (1 + u + u * u / 3) * std::exp(-u);
}

bool GaussianProcess::prepare(const std::vector<double> &y)
{
    const auto n = x_.size();
    factor_.assign(n * n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            factor_[i * n + j] = covariance(x_[i] - x_[j]) + (i == j ? noise_ : 0);
    }
    if (!choleskyFactor(factor_, n))
        return false;
    weights_ = y;
    choleskySolve(factor_, weights_);
    likelihood_ = 0;
    for (std::size_t i = 0; i < n; ++i)
        likelihood_ -= 0.5 * y[i] * weights_[i] + std::log(factor_[i * n + i]);
    return true;
}

GaussianProcess::Estimate GaussianProcess::at(double x) const
{
    std::vector<double> k;
    double mean = 0;
    for (std::size_t i = 0; i < x_.size(); ++i) {
        k.push_back(covariance(x - x_[i]));
        mean += k[i] * weights_[i];
    }
    choleskySolveHalf(factor_, k);
    double variance = 1;
    for (double value : k)
        variance -= value * value;
    return {mean_ + scale_ * mean, scale_ * std::sqrt(std::max(0.0, variance))};
}

} // namespace partita
