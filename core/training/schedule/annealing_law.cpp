// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule/annealing_law.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/training/numeric/dense.h"
#include "core/training/random.h"
#include "core/training/numeric/robust_fit.h"

namespace partita {

namespace {

constexpr size_t fewestLosses = 24, mostBins = 300;
constexpr double huberDelta = 1e-3;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Losses, averaged in bins, with the areas that they belong to.
struct Curve {
    std::vector<double> loss, s1, s2;
    size_t size() const { return loss.size(); }
};

Curve binned(const std::vector<LossPoint> &points, const AnnealingAreas &areas)
{
    Curve curve;
    const size_t bins = std::min(points.size(), mostBins);
    for (size_t bin = 0; bin < bins; ++bin) {
        const size_t from = points.size() * bin / bins, to = points.size() * (bin + 1) / bins;
        double loss = 0, s1 = 0, s2 = 0;
        for (size_t i = from; i < to; ++i) {
            loss += points[i].loss;
            s1 += areas.s1[size_t(points[i].step)];
            s2 += areas.s2[size_t(points[i].step)];
        }
        const double n = double(to - from);
        curve.loss.push_back(loss / n);
        curve.s1.push_back(s1 / n);
        curve.s2.push_back(s2 / n);
    }
    return curve;
}

/// Fits laws to one curve of areas and any losses.
class LawFitter {
public:
    LawFitter(const Curve &curve, LossForm form, double range, std::optional<double> knownC)
        : curve_(curve), positive_(form == LossForm::Positive)
    {
        problem_.residuals = curve.size();
        // A fixed c is one whose bounds meet.
        problem_.lower = {positive_ ? 0 : -infinity, 0, 0, knownC.value_or(0)};
        problem_.upper = {infinity, infinity, 10, knownC.value_or(infinity)};
        problem_.delta = positive_ ? huberDelta : huberDelta * range;
        problem_.evaluate = [this](std::span<const double> p, std::vector<double> &residuals, std::vector<double> *jacobian) {
            evaluate(p, residuals, jacobian);
        };
    }

    RobustFitResult refine(const std::vector<double> &losses, std::vector<double> start, int iterations)
    {
        target_ = losses;
        if (positive_) {
            for (auto &loss : target_)
                loss = std::log(loss);
        }
        problem_.maxIterations = iterations;
        return robustFit(problem_, std::move(start));
    }

    RobustFitResult fit()
    {
        std::vector<std::vector<double>> starts;
        for (double alpha : {0.1, 0.4, 0.8})
            starts.push_back(linearStart(alpha));
        for (double l0 : {0.1, 2.1}) {
            for (double a : {1.0, 11.5, 22.0}) {
                for (double c : {1.0, 11.5, 22.0}) {
                    for (double alpha : {0.0, 0.4, 0.8})
                        starts.push_back({l0, a, alpha, c});
                }
            }
        }
        std::vector<RobustFitResult> results;
        for (auto &start : starts)
            results.push_back(refine(curve_.loss, std::move(start), 15));
        std::stable_sort(results.begin(), results.end(), [](const auto &a, const auto &b) { return a.objective < b.objective; });
        results.resize(4);
        for (auto &result : results)
            result = refine(curve_.loss, std::move(result.parameters), 300);
        return *std::min_element(results.begin(), results.end(),
                                 [](const auto &a, const auto &b) { return a.objective < b.objective; });
    }

private:
    void evaluate(std::span<const double> p, std::vector<double> &residuals, std::vector<double> *jacobian) const
    {
        for (size_t i = 0; i < curve_.size(); ++i) {
            const double logS1 = std::log(curve_.s1[i]), power = std::exp(-p[2] * logS1);
            const double value = p[0] + p[1] * power - p[3] * curve_.s2[i];
            residuals[i] = (positive_ ? std::log(value) : value) - target_[i]; // NaN where the law is not positive
            if (jacobian) {
                const double scale = positive_ ? 1 / value : 1;
                double *row = &(*jacobian)[i * 4];
                row[0] = scale;
                row[1] = scale * power;
                row[2] = -scale * p[1] * power * logS1;
                row[3] = -scale * curve_.s2[i];
            }
        }
    }

    /// Least squares of l0, a and c for a given alpha.
    std::vector<double> linearStart(double alpha) const
    {
        std::vector<double> normal(9, 0), right(3, 0);
        for (size_t i = 0; i < curve_.size(); ++i) {
            const double row[3] = {1, std::pow(curve_.s1[i], -alpha), -curve_.s2[i]};
            for (int p = 0; p < 3; ++p) {
                right[size_t(p)] += row[p] * curve_.loss[i];
                for (int q = 0; q < 3; ++q)
                    normal[size_t(3 * p + q)] += row[p] * row[q];
            }
        }
        for (size_t p = 0; p < 3; ++p) // c may have nothing to hold on to
            normal[4 * p] = normal[4 * p] * (1 + 1e-9) + 1e-300;
        if (!choleskyFactor(normal, 3))
            return {curve_.loss.back(), curve_.loss.front() - curve_.loss.back(), alpha, 0};
        choleskySolve(normal, right);
        return {right[0], right[1], alpha, right[2]};
    }

    const Curve &curve_;
    bool positive_;
    std::vector<double> target_;
    RobustFitProblem problem_;
};

AnnealingLaw lawOf(const std::vector<double> &p)
{
    return {p[0], p[1], p[2], p[3]};
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double at = share * double(values.size() - 1);
    const auto left = size_t(at);
    const auto right = std::min(left + 1, values.size() - 1);
    return values[left] + (at - double(left)) * (values[right] - values[left]);
}

} // namespace

AnnealingAreas annealingAreas(std::span<const double> rates, std::int64_t warmupEnd, double lambda)
{
    AnnealingAreas areas{{0}, {0}};
    double top = 0;
    for (size_t i = 0; i < rates.size() && std::int64_t(i) <= warmupEnd; ++i)
        top = std::max(top, rates[i]);
    double momentum = 0, before = 0;
    for (size_t i = 0; i < rates.size(); ++i) {
        const double rate = std::int64_t(i) < warmupEnd ? top : rates[i];
        momentum = lambda * momentum + (i > 0 ? before - rate : 0);
        areas.s1.push_back(areas.s1.back() + rate);
        areas.s2.push_back(areas.s2.back() + momentum);
        before = rate;
    }
    return areas;
}

AnnealingAreas annealingAreas(const Schedule &schedule, double lambda)
{
    return annealingAreas(schedule.rates(), schedule.warmupEnd(), lambda);
}

double AnnealingLaw::at(double s1, double s2) const
{
    return l0 + a * std::pow(s1, -alpha) - c * s2;
}

AnnealingFit fitAnnealingLaw(std::span<const LossPoint> losses, const Schedule &schedule, const AnnealingFitOptions &options)
{
    return fitAnnealingLaw(losses, schedule.rates(), schedule.warmupEnd(), options);
}

AnnealingFit fitAnnealingLaw(std::span<const LossPoint> losses, std::span<const double> rates, std::int64_t warmupEnd,
                             const AnnealingFitOptions &options)
{
    AnnealingFit fit;
    std::vector<double> lambdas{0.999, 0.995, 0.99};
    if (options.lambda || options.knownC)
        lambdas = {options.lambda.value_or(lambdas.front())};
    fit.lambda = lambdas.front();
    const auto areas = annealingAreas(rates, warmupEnd, fit.lambda);
    std::vector<LossPoint> points;
    for (const auto &point : losses) {
        if (point.step >= std::max<std::int64_t>(warmupEnd, 1) && point.step <= std::int64_t(rates.size()) &&
            std::isfinite(point.loss) && areas.s1[size_t(point.step)] > 0)
            points.push_back(point);
    }
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.step < b.step; });
    if (points.size() < fewestLosses)
        return fit;
    const auto first = size_t(points.front().step), last = size_t(points.back().step);
    if (areas.s1[last] < 3 * areas.s1[first]) {
        fit.state = ForecastState::TooShort;
        return fit;
    }
    const auto begin = rates.begin() + std::max<std::int64_t>(0, warmupEnd - 1), end = rates.begin() + std::int64_t(last);
    if (!options.knownC && *std::min_element(begin, end) > 0.9 * *std::max_element(begin, end)) {
        fit.state = ForecastState::NoAnnealing;
        return fit;
    }
    auto curve = binned(points, areas);
    const auto [least, greatest] = std::minmax_element(curve.loss.begin(), curve.loss.end());
    const double range = *greatest - *least;
    if (!(range > 1e-12 * std::max(std::abs(*least), std::abs(*greatest))) || (options.form == LossForm::Positive && *least <= 0)) {
        fit.state = ForecastState::UselessLosses;
        return fit;
    }
    fit.form = options.form.value_or(*least > 0.01 * range ? LossForm::Positive : LossForm::Plain);

    constexpr double clearly = 0.97; // a run too noisy to tell keeps the paper's usual one
    auto best = LawFitter(curve, fit.form, range, options.knownC).fit();
    for (size_t i = 1; i < lambdas.size(); ++i) {
        auto other = binned(points, annealingAreas(rates, warmupEnd, lambdas[i]));
        auto result = LawFitter(other, fit.form, range, options.knownC).fit();
        if (!(result.objective < clearly * best.objective))
            continue;
        best = std::move(result);
        curve = std::move(other);
        fit.lambda = lambdas[i];
    }
    if (!std::isfinite(best.objective)) {
        fit.state = ForecastState::UselessLosses;
        return fit;
    }
    fit.law = lawOf(best.parameters);
    fit.state = ForecastState::Ready;

    // Residuals of a run hang together for a while, so that blocks of a tenth of it are drawn.
    const size_t count = curve.size(), block = std::max<size_t>(1, count / 10);
    const bool positive = fit.form == LossForm::Positive;
    std::vector<double> fitted(count), residual(count), sizes(count), drawn(count);
    for (size_t i = 0; i < count; ++i) {
        fitted[i] = fit.law.at(curve.s1[i], curve.s2[i]);
        residual[i] = positive ? std::log(curve.loss[i] / fitted[i]) : curve.loss[i] - fitted[i];
        sizes[i] = std::abs(curve.loss[i] - fitted[i]);
    }
    fit.typicalResidual = quantile(sizes, 0.5);
    LawFitter fitter(curve, fit.form, range, options.knownC);
    Rng rng(options.seed);
    for (int refit = 0; refit < options.refits; ++refit) {
        for (size_t i = 0; i < count;) {
            const size_t from = pick(rng, count);
            for (size_t k = 0; k < block && i < count; ++k, ++i) {
                const double r = residual[(from + k) % count];
                drawn[i] = positive ? fitted[i] * std::exp(r) : fitted[i] + r;
            }
        }
        fit.refits.push_back(lawOf(fitter.refine(drawn, best.parameters, 60).parameters));
    }
    return fit;
}

std::vector<ForecastPoint> forecast(const AnnealingFit &fit, const Schedule &schedule, std::span<const std::int64_t> steps)
{
    std::vector<ForecastPoint> points;
    if (fit.state != ForecastState::Ready)
        return points;
    const auto areas = annealingAreas(schedule, fit.lambda);
    std::vector<double> values;
    for (const auto wanted : steps) {
        const auto step = std::clamp(wanted, std::int64_t(1), schedule.steps());
        const double s1 = areas.s1[size_t(step)], s2 = areas.s2[size_t(step)];
        ForecastPoint point{step, fit.law.at(s1, s2), 0, 0};
        values.assign(1, point.loss);
        for (const auto &law : fit.refits)
            values.push_back(law.at(s1, s2));
        point.low = quantile(values, 0.05);
        point.high = quantile(values, 0.95);
        points.push_back(point);
    }
    return points;
}

} // namespace partita
