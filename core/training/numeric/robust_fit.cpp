// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/numeric/robust_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/training/numeric/dense.h"

namespace partita {

double huber(double residual, double delta)
{
    const double size = std::abs(residual);
    return size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta);
}

RobustFitResult robustFit(const RobustFitProblem &problem, std::vector<double> start)
{
    const std::size_t count = problem.residuals, size = start.size();
    std::vector<double> residuals(count), jacobian(count * size);
    const auto objectiveAt = [&](const std::vector<double> &at, std::vector<double> *derivatives) {
        problem.evaluate(at, residuals, derivatives);
        double sum = 0;
        for (double r : residuals)
            sum += huber(r, problem.delta);
        return std::isfinite(sum) ? sum / double(count) : std::numeric_limits<double>::infinity();
    };

    RobustFitResult best{std::move(start), 0};
    auto &at = best.parameters;
    for (std::size_t p = 0; p < size; ++p)
        at[p] = std::clamp(at[p], problem.lower[p], problem.upper[p]);
    best.objective = objectiveAt(at, &jacobian);
    double damping = 1e-3;
    std::vector<double> normal(size * size), gradient(size);
    for (int iteration = 0; iteration < problem.maxIterations && std::isfinite(best.objective); ++iteration) {
        std::fill(normal.begin(), normal.end(), 0);
        std::fill(gradient.begin(), gradient.end(), 0);
        for (std::size_t i = 0; i < count; ++i) {
            const double weight = std::min(1.0, problem.delta / std::max(std::abs(residuals[i]), 1e-300));
            const double *row = &jacobian[i * size];
            for (std::size_t p = 0; p < size; ++p) {
                gradient[p] += weight * row[p] * residuals[i];
                for (std::size_t q = 0; q <= p; ++q)
                    normal[p * size + q] += weight * row[p] * row[q];
            }
        }
        std::vector<std::size_t> freed;
        for (std::size_t p = 0; p < size; ++p) {
            const bool held = (at[p] <= problem.lower[p] && gradient[p] > 0) || (at[p] >= problem.upper[p] && gradient[p] < 0);
            if (!held && normal[p * size + p] > 0)
                freed.push_back(p);
        }
        // More damping until the step lowers the objective.
        bool lower = false;
        double gained = 0;
        for (int attempt = 0; attempt < 20 && !lower && !freed.empty(); ++attempt) {
            const auto n = freed.size();
            std::vector<double> matrix(n * n), step(n);
            for (std::size_t a = 0; a < n; ++a) {
                for (std::size_t b = 0; b <= a; ++b)
                    matrix[a * n + b] = normal[freed[a] * size + freed[b]];
                matrix[a * n + a] *= 1 + damping;
                step[a] = -gradient[freed[a]];
            }
            if (choleskyFactor(matrix, n)) {
                choleskySolve(matrix, step);
                auto next = at;
                for (std::size_t a = 0; a < n; ++a)
                    next[freed[a]] = std::clamp(next[freed[a]] + step[a], problem.lower[freed[a]], problem.upper[freed[a]]);
                const double objective = objectiveAt(next, nullptr);
                lower = objective < best.objective;
                if (lower) {
                    gained = 1 - objective / best.objective;
                    at = std::move(next);
                    best.objective = objectiveAt(at, &jacobian);
                }
            }
            damping = std::clamp(lower ? damping / 5 : damping * 5, 1e-12, 1e12);
        }
        if (!lower || gained < 1e-9)
            break;
    }
    return best;
}

} // namespace partita
