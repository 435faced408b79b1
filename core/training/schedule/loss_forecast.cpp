// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule/loss_forecast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/training/numeric/dense.h"

namespace partita {

namespace {

constexpr double slowestTime = 3; ///< 1/|b| is at most so many times the length of what was run

/// Values of the least-squares quadratic spline with `pieces` equal pieces (truncated powers over [-1, 1]).
std::vector<double> splineValues(const std::vector<LossPoint> &points, size_t pieces)
{
    const double from = double(points.front().step), length = std::max(1.0, double(points.back().step) - from);
    const size_t n = 2 + pieces;
    std::vector<std::vector<double>> rows;
    std::vector<double> normal(n * n, 0), right(n, 0);
    for (const auto &point : points) {
        const double x = 2 * (double(point.step) - from) / length - 1;
        std::vector<double> row = {1, x, x * x};
        for (size_t k = 1; k < pieces; ++k)
            row.push_back(std::pow(std::max(0.0, x - (2 * double(k) / double(pieces) - 1)), 2));
        for (size_t p = 0; p < n; ++p) {
            right[p] += row[p] * point.loss;
            for (size_t q = 0; q < n; ++q)
                normal[p * n + q] += row[p] * row[q];
        }
        rows.push_back(std::move(row));
    }
    for (size_t p = 0; p < n; ++p)
        normal[p * n + p] *= 1 + 1e-9;
    std::vector<double> values;
    if (!choleskyFactor(normal, n)) {
        for (const auto &point : points)
            values.push_back(point.loss);
        return values;
    }
    choleskySolve(normal, right);
    for (const auto &row : rows) {
        double value = 0;
        for (size_t p = 0; p < n; ++p)
            value += row[p] * right[p];
        values.push_back(value);
    }
    return values;
}

struct Exponential {
    double a = 0, c = 0;
    double error = 0;   ///< sum of squared residuals
    double squares = 0; ///< sum of (e^{bt} - its mean)^2: variance of a = variance of a residual / squares
};

Exponential fitExponential(const std::vector<LossPoint> &points, double b)
{
    double sumE = 0, sumL = 0;
    for (const auto &p : points) {
        sumE += std::exp(b * double(p.step));
        sumL += p.loss;
    }
    const double n = double(points.size()), meanE = sumE / n, meanL = sumL / n;
    double ee = 0, el = 0, ll = 0;
    for (const auto &p : points) {
        const double e = std::exp(b * double(p.step)) - meanE, l = p.loss - meanL;
        ee += e * e;
        el += e * l;
        ll += l * l;
    }
    Exponential fit;
    fit.a = ee > 0 ? el / ee : 0;
    fit.c = meanL - fit.a * meanE;
    fit.error = std::max(0.0, ll - fit.a * el);
    fit.squares = ee;
    return fit;
}

/// Means of up to 8 equal parts of the run, at the mean of their steps.
std::vector<LossPoint> blockMeans(const std::vector<LossPoint> &points)
{
    std::vector<LossPoint> means;
    const size_t blocks = std::min<size_t>(8, points.size());
    for (size_t block = 0; block < blocks; ++block) {
        const size_t from = points.size() * block / blocks, to = points.size() * (block + 1) / blocks;
        double step = 0, loss = 0;
        for (size_t i = from; i < to; ++i) {
            step += double(points[i].step) / double(to - from);
            loss += points[i].loss / double(to - from);
        }
        means.push_back({std::int64_t(std::lround(step)), loss});
    }
    return means;
}

} // namespace

std::vector<LossPoint> denoisedLosses(std::span<const LossPoint> losses, int passes)
{
    std::vector<LossPoint> points(losses.begin(), losses.end());
    if (points.size() < 4)
        return points;
    const auto values = [&] { return splineValues(points, std::clamp<size_t>(points.size() / 6, 1, 4)); };
    const auto middle = (points.front().step + points.back().step) / 2;
    for (int pass = 0; pass < passes; ++pass) {
        const auto spline = values();
        std::vector<std::pair<double, size_t>> worst;
        for (size_t i = 0; i < points.size() && points[i].step <= middle; ++i)
            worst.emplace_back(-std::abs(points[i].loss - spline[i]), i);
        std::sort(worst.begin(), worst.end());
        worst.resize(worst.size() * 3 / 100);
        if (worst.empty())
            break;
        for (const auto &[residual, i] : worst)
            points[i].loss = std::numeric_limits<double>::quiet_NaN();
        std::erase_if(points, [](const LossPoint &p) { return std::isnan(p.loss); });
    }
    const auto spline = values();
    for (size_t i = 0; i < points.size(); ++i)
        points[i].loss = spline[i];
    return points;
}

double forecastLoss(std::span<const LossPoint> losses, std::int64_t horizon, int passes, double veryBad)
{
    const bool numbers = std::all_of(losses.begin(), losses.end(), [](const auto &p) { return std::isfinite(p.loss); });
    if (losses.size() < 3 || !numbers)
        return veryBad;
    const auto points = denoisedLosses(losses, passes);
    const double end = double(std::max<std::int64_t>(losses.back().step, 1));
    const double slowest = std::log(slowestTime * end), fastest = std::min(slowest, std::log(std::max(1.0, end / 10)));
    // One dimension: a scan for the valley, then golden sections within it.
    const auto errorAt = [&](double logTime) { return fitExponential(points, -std::exp(-logTime)).error; };
    constexpr int scan = 24;
    const double width = (slowest - fastest) / scan;
    double best = slowest;
    for (int i = scan; i-- > 0;) {
        const double at = fastest + width * i;
        best = errorAt(at) < errorAt(best) ? at : best;
    }
    double low = std::max(fastest, best - width), high = std::min(slowest, best + width);
    for (int i = 0; i < 40; ++i) {
        constexpr double golden = 0.381966011250105;
        const double left = low + golden * (high - low), right = high - golden * (high - low);
        (errorAt(left) < errorAt(right) ? high : low) = errorAt(left) < errorAt(right) ? right : left;
    }
    const double b = -std::exp(-0.5 * (low + high));
    const auto fit = fitExponential(points, b);
    // What lies ahead is believed as far as it stands out of the noise (positive-part James-Stein): by plain extrapolation a
    // rate that only makes the loss wander would now and then promise wonders.
    std::vector<LossPoint> kept; // as they were, noise and all
    for (const auto &loss : losses) {
        if (kept.size() < points.size() && loss.step == points[kept.size()].step)
            kept.push_back(loss);
    }
    const auto blocks = blockMeans(kept);
    const auto coarse = fitExponential(blocks, b);
    const double variance = blocks.size() > 3 ? coarse.error / double(blocks.size() - 3) : 0;
    const double certainty = coarse.a * coarse.a * coarse.squares;
    const double belief = certainty > 9 * variance ? 1 - 9 * variance / certainty : 0;
    const double now = fit.c + fit.a * std::exp(b * end), then = fit.c + fit.a * std::exp(b * double(horizon));
    const double value = now + belief * (then - now);
    return std::isfinite(value) ? std::min(value, veryBad) : veryBad;
}

} // namespace partita
