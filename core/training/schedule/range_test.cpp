// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule/range_test.h"

#include <algorithm>
#include <cmath>

namespace partita {

double rangeTestRate(std::int64_t step, std::int64_t steps, double lowest, double highest)
{
    return lowest * std::pow(highest / lowest, double(step) / double(steps - 1));
}

namespace {

/// Standard deviation of a point's noise: from differences of neighbours, by their median, which a break does not move.
double noiseOf(std::span<const RangeTestPoint> points)
{
    std::vector<double> differences;
    for (size_t i = 1; i < points.size(); ++i) {
        if (std::isfinite(points[i].loss) && std::isfinite(points[i - 1].loss))
            differences.push_back(std::abs(points[i].loss - points[i - 1].loss));
    }
    if (differences.empty())
        return 0;
    std::nth_element(differences.begin(), differences.begin() + std::ptrdiff_t(differences.size() / 2), differences.end());
    return differences[differences.size() / 2] / 0.6745 / std::sqrt(2.0);
}

/// Slope of loss over log(rate) by least squares over the points around `at`.
double slopeAround(const std::vector<RangeTestPoint> &points, size_t at, size_t reach)
{
    const size_t from = at - std::min(at, reach), to = std::min(points.size() - 1, at + reach);
    const double n = double(to - from + 1);
    double x = 0, y = 0, xx = 0, xy = 0;
    for (size_t i = from; i <= to; ++i) {
        const double logRate = std::log(points[i].rate / points[at].rate);
        x += logRate;
        y += points[i].loss;
        xx += logRate * logRate;
        xy += logRate * points[i].loss;
    }
    return (xy - x * y / n) / (xx - x * x / n);
}

} // namespace

Result<RangeTestResult> analyseRangeTest(std::span<const RangeTestPoint> points, const RangeTestOptions &options)
{
    RangeTestResult result;
    const auto memory = size_t(std::ceil(1 / (1 - options.smoothing))); // before, the mean is that of few points
    const double noise = noiseOf(points);
    // The mean of an exponential window has this share of a point's deviation.
    const double smoothedNoise = noise * std::sqrt((1 - options.smoothing) / (1 + options.smoothing));
    double mean = 0, weight = 0, highest = 0, lowest = 0;
    for (const auto &point : points) {
        mean = options.smoothing * mean + (1 - options.smoothing) * point.loss;
        weight = options.smoothing * weight + (1 - options.smoothing);
        const double loss = mean / weight;
        if (!std::isfinite(loss)) {
            result.divergenceRate = point.rate;
            break;
        }
        auto &smoothed = result.smoothed;
        if (smoothed.size() <= memory)
            highest = lowest = loss;
        if (loss <= lowest) {
            lowest = loss;
            result.lowestLossRate = point.rate;
        }
        const double rise = loss - lowest;
        if (rise > options.divergedShare * std::max(0.0, highest - lowest) &&
            rise > options.divergedNoise * smoothedNoise) {
            result.divergenceRate = point.rate;
            break;
        }
        smoothed.push_back({point.rate, loss});
    }
    const auto &smoothed = result.smoothed;
    if (smoothed.size() < memory + 20)
        return Error{ErrorCode::InvalidData, Sentence::tr("The test of learning rates broke off too early; start it at a lower "
                                                          "rate, or give it more steps.")};
    if (!(highest - lowest > options.divergedNoise * smoothedNoise && highest > lowest))
        return Error{ErrorCode::InvalidData, Sentence::tr("The loss did not fall at any learning rate of the test; try a wider "
                                                          "range of rates.")};
    double steepest = 0;
    const size_t reach = std::max<size_t>(2, points.size() / 50);
    for (size_t i = memory; i + 1 < smoothed.size(); ++i) {
        const double slope = slopeAround(smoothed, i, reach);
        if (slope < steepest) {
            steepest = slope;
            result.steepestRate = smoothed[i].rate;
        }
    }
    result.suggestedRate = std::min(result.steepestRate, result.lowestLossRate / 3);
    return result;
}

} // namespace partita
