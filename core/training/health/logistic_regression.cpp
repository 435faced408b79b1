// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/health/logistic_regression.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

/// Eight sums at once, which the processor can add in parallel.
double dot(const float *a, const float *b, std::size_t count)
{
    float sums[8] = {};
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        for (std::size_t k = 0; k < 8; ++k)
            sums[k] += a[i + k] * b[i + k];
    }
    double sum = 0;
    for (float s : sums)
        sum += double(s);
    for (; i < count; ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// log(1 + e^x) without overflow.
double softplus(double x)
{
    return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
}

/// The objective; parameters are [w, b].
struct Problem {
    std::span<const float> features;
    std::size_t dims;
    std::span<const std::size_t> rows;
    std::vector<double> sign, weight; ///< of a row: -1 or 1; s_i / n
    double ridge;

    const float *row(std::size_t i) const { return features.data() + rows[i] * dims; }

    std::vector<double> outputs(const std::vector<float> &p) const
    {
        std::vector<double> f(rows.size());
        for (std::size_t i = 0; i < f.size(); ++i)
            f[i] = dot(row(i), p.data(), dims) + double(p[dims]);
        return f;
    }
    double value(const std::vector<float> &p, const std::vector<double> &f) const
    {
        double sum = 0.5 * ridge * dot(p.data(), p.data(), dims);
        for (std::size_t i = 0; i < f.size(); ++i)
            sum += weight[i] * softplus(-sign[i] * f[i]);
        return sum;
    }
    /// sum_i factor_i [x_i, 1] + ridge [w, 0]
    std::vector<float> combine(const std::vector<double> &factor, const std::vector<float> &p) const
    {
        std::vector<float> sum(dims + 1);
        double bias = 0;
        for (std::size_t d = 0; d < dims; ++d)
            sum[d] = float(ridge) * p[d];
        for (std::size_t i = 0; i < factor.size(); ++i) {
            const float f = float(factor[i]);
            const float *x = row(i);
            for (std::size_t d = 0; d < dims; ++d)
                sum[d] += f * x[d];
            bias += factor[i];
        }
        sum[dims] = float(bias);
        return sum;
    }
};

/// Solves H step = -gradient by conjugate gradients, roughly.
std::vector<float> newtonStep(const Problem &problem, const std::vector<double> &curvature, const std::vector<float> &gradient)
{
    const std::size_t n = gradient.size();
    std::vector<float> step(n, 0.0f), residual(n), direction;
    for (std::size_t d = 0; d < n; ++d)
        residual[d] = -gradient[d];
    direction = residual;
    double size = dot(residual.data(), residual.data(), n);
    const double enough = 1e-4 * size; // a hundredth of the gradient
    for (int iteration = 0; iteration < 60 && size > enough; ++iteration) {
        auto along = problem.outputs(direction);
        for (std::size_t i = 0; i < along.size(); ++i)
            along[i] *= curvature[i];
        const auto product = problem.combine(along, direction);
        const double bend = dot(direction.data(), product.data(), n);
        if (!(bend > 0))
            break;
        const float length = float(size / bend);
        for (std::size_t d = 0; d < n; ++d) {
            step[d] += length * direction[d];
            residual[d] -= length * product[d];
        }
        const double next = dot(residual.data(), residual.data(), n);
        const float keep = float(next / size);
        for (std::size_t d = 0; d < n; ++d)
            direction[d] = residual[d] + keep * direction[d];
        size = next;
    }
    return step;
}

} // namespace

double LogisticModel::probability(std::span<const float> features) const
{
    return sigmoid(dot(features.data(), weights.data(), weights.size()) + bias);
}

LogisticModel fitLogistic(std::span<const float> features, std::size_t dims, std::span<const std::size_t> rows,
                          std::span<const unsigned char> labels, double ridge)
{
    const double n = double(rows.size()), ones = double(std::count_if(labels.begin(), labels.end(), [](auto l) { return l != 0; }));
    LogisticModel model;
    if (ones == 0 || ones == n) {
        model.weights.assign(dims, 0.0f);
        model.bias = n == 0 ? 0 : ones == 0 ? -1 : 1;
        return model;
    }
    Problem problem{features, dims, rows, {}, {}, ridge};
    for (const auto label : labels) {
        problem.sign.push_back(label ? 1 : -1);
        problem.weight.push_back(0.5 / (label ? ones : n - ones));
    }
    std::vector<float> at(dims + 1, 0.0f);
    auto f = problem.outputs(at);
    double value = problem.value(at, f);
    for (int iteration = 0; iteration < 30; ++iteration) {
        std::vector<double> pull(f.size()), curvature(f.size());
        for (std::size_t i = 0; i < f.size(); ++i) {
            const double wrong = sigmoid(-problem.sign[i] * f[i]);
            pull[i] = -problem.weight[i] * problem.sign[i] * wrong;
            curvature[i] = problem.weight[i] * std::max(wrong * (1 - wrong), 1e-6);
        }
        const auto gradient = problem.combine(pull, at);
        const auto step = newtonStep(problem, curvature, gradient);
        const double before = value;
        for (double length = 1; length > 1e-4; length /= 2) {
            auto next = at;
            for (std::size_t d = 0; d <= dims; ++d)
                next[d] += float(length) * step[d];
            auto outputs = problem.outputs(next);
            const double nextValue = problem.value(next, outputs);
            if (nextValue < value) {
                at = std::move(next);
                f = std::move(outputs);
                value = nextValue;
                break;
            }
        }
        if (!(before - value > 1e-5 * value))
            break;
    }
    model.bias = double(at[dims]);
    at.pop_back();
    model.weights = std::move(at);
    return model;
}

} // namespace partita
