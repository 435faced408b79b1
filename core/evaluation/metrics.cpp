// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

double ratioDb(double signal, double error)
{
    if (signal <= 0)
        return -scoreLimitDb;
    if (error <= 0)
        return scoreLimitDb;
    return std::clamp(10 * std::log10(signal / error), -scoreLimitDb, scoreLimitDb);
}

double mean(std::span<const float> x)
{
    double sum = 0;
    for (float v : x)
        sum += v;
    return x.empty() ? 0 : sum / double(x.size());
}

} // namespace

double sdrDb(std::span<const float> reference, std::span<const float> estimate)
{
    double signal = 0, error = 0;
    for (size_t i = 0; i < reference.size(); ++i) {
        const double s = reference[i], d = s - estimate[i];
        signal += s * s;
        error += d * d;
    }
    return signal <= 0 && error <= 0 ? scoreLimitDb : ratioDb(signal, error);
}

double siSdrDb(std::span<const float> reference, std::span<const float> estimate)
{
    const double ms = mean(reference), me = mean(estimate);
    double ss = 0, se = 0, ee = 0;
    for (size_t i = 0; i < reference.size(); ++i) {
        const double s = reference[i] - ms, e = estimate[i] - me;
        ss += s * s;
        se += s * e;
        ee += e * e;
    }
    if (ss <= 0 || ee <= 0)
        return -scoreLimitDb;
    const double target = se * se / ss; // |t|^2; what is left of e is orthogonal to it
    return ratioDb(target, std::max(0.0, ee - target));
}

} // namespace partita
