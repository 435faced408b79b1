// SPDX-License-Identifier: GPL-3.0-or-later
// Regression by a Gaussian process over one variable in [0, 1]. Value; any thread.
#pragma once

#include <vector>

namespace partita {

/// Matern 5/2 covariance, k(d) = (1 + u + u^2 / 3) e^-u with u = sqrt(5) d / length ("Gaussian Processes for Machine
/// Learning", 4.17, algorithm 2.1). Observations are brought to mean 0 and variance 1; length (0.1 to 1) and variance of the
/// noise (1e-4 to 0.3) are those of a small grid that make the observations most likely.
class GaussianProcess {
public:
    /// As many x in [0, 1] as finite y, at least one.
    GaussianProcess(std::vector<double> x, const std::vector<double> &y);

    struct Estimate {
        double mean = 0, deviation = 0; ///< of the function, without noise; in units of y
    };
    Estimate at(double x) const;

private:
    bool prepare(const std::vector<double> &y); ///< y brought to mean 0, variance 1
    double covariance(double distance) const;

    std::vector<double> x_;
    double mean_ = 0, scale_ = 1;
    double length_ = 0.3, noise_ = 1e-2, likelihood_ = 0;
    std::vector<double> factor_, weights_; ///< L with L L^T = K + noise I, and (K + noise I)^-1 y
};

} // namespace partita
