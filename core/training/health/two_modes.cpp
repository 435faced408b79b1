// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/health/two_modes.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace partita {

namespace {

/// Logarithm of a Gaussian density without its constant.
double logDensity(double x, double mean, double deviation)
{
    const double z = (x - mean) / deviation;
    return -0.5 * z * z - std::log(deviation);
}

double highPosterior(const TwoModes &m, double x)
{
    if (m.highShare <= 0 || m.highShare >= 1)
        return m.highShare;
    const double low = std::log(1 - m.highShare) + logDensity(x, m.lowMean, m.lowDeviation);
    const double high = std::log(m.highShare) + logDensity(x, m.highMean, m.highDeviation);
    return 1 / (1 + std::exp(low - high));
}

} // namespace

double TwoModes::highProbability(double x) const
{
    return x <= lowMean ? 0 : highPosterior(*this, x);
}

TwoModes fitTwoModes(std::span<const double> values, double leastVariance)
{
    TwoModes modes;
    if (values.empty())
        return modes;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const size_t count = sorted.size();
    modes.lowMean = sorted[count / 4];
    modes.highMean = sorted[count - 1 - count / 20];
    if (sorted.front() == sorted.back())
        return modes;
    double mean = 0, variance = 0;
    for (double x : sorted)
        mean += x / double(count);
    for (double x : sorted)
        variance += (x - mean) * (x - mean) / double(count);
    modes.lowDeviation = modes.highDeviation = std::sqrt(std::max(variance / 4, leastVariance));
    modes.highShare = 0.5;

    for (int iteration = 0; iteration < 500; ++iteration) {
        double weight[2] = {}, sum[2] = {}, squares[2] = {};
        std::vector<double> high(count);
        for (size_t i = 0; i < count; ++i) {
            high[i] = highPosterior(modes, sorted[i]);
            for (int mode = 0; mode < 2; ++mode) {
                const double share = mode ? high[i] : 1 - high[i];
                weight[mode] += share;
                sum[mode] += share * sorted[i];
            }
        }
        if (weight[0] < 1e-9 || weight[1] < 1e-9)
            break;
        const double means[2] = {sum[0] / weight[0], sum[1] / weight[1]};
        for (size_t i = 0; i < count; ++i) {
            squares[0] += (1 - high[i]) * std::pow(sorted[i] - means[0], 2);
            squares[1] += high[i] * std::pow(sorted[i] - means[1], 2);
        }
        const double change = std::abs(means[0] - modes.lowMean) + std::abs(means[1] - modes.highMean);
        modes = {means[0], std::sqrt(std::max(squares[0] / weight[0], leastVariance)), means[1],
                 std::sqrt(std::max(squares[1] / weight[1], leastVariance)), weight[1] / double(count)};
        if (change < 1e-9 * (sorted.back() - sorted.front()))
            break;
    }
    if (modes.highMean < modes.lowMean) {
        std::swap(modes.highMean, modes.lowMean);
        std::swap(modes.highDeviation, modes.lowDeviation);
        modes.highShare = 1 - modes.highShare;
    }
    return modes;
}

} // namespace partita
