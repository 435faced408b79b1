// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <functional>

#include <QtTest>

#include "models/losses/separation_losses.h"

using namespace partita;
using torch::Tensor;

/// Largest difference between the gradient by backward() and by central differences, relative to the gradient's size.
static double gradientError(const std::function<Tensor(const Tensor &)> &loss, const Tensor &at)
{
    auto x = at.clone().set_requires_grad(true);
    loss(x).backward();
    const auto gradient = x.grad().clone();
    torch::NoGradGuard noGrad;
    auto probe = at.clone();
    auto flat = probe.view({-1});
    double worst = 0;
    constexpr double h = 1e-6;
    for (std::int64_t i = 0; i < flat.numel(); ++i) {
        const double here = flat[i].item<double>();
        flat[i] = here + h;
        const double up = loss(probe).item<double>();
        flat[i] = here - h;
        const double down = loss(probe).item<double>();
        flat[i] = here;
        worst = std::max(worst, std::abs((up - down) / (2 * h) - gradient.view({-1})[i].item<double>()));
    }
    return worst / (gradient.abs().max().item<double>() + 1e-12);
}

class TestLosses : public QObject {
    Q_OBJECT

    struct Spectra {
        Tensor power, cross, energy, gain;
    };
    /// A mixture of two complex spectra of one bin a band: X = S + N.
    static Spectra spectra()
    {
        torch::manual_seed(3);
        const auto options = torch::dtype(torch::kComplexDouble);
        const auto s = torch::randn({2, 3, 4}, options), x = s + torch::randn({2, 3, 4}, options);
        return {x.abs().square(), torch::real(x.conj() * s), s.abs().square().sum({1, 2}),
                torch::rand({2, 3, 4}, torch::kDouble) * 0.9 + 0.05};
    }

private Q_SLOTS:
    void errorEnergyIsThatOfTheSpectra()
    {
        torch::manual_seed(4);
        const auto options = torch::dtype(torch::kComplexDouble);
        const auto s = torch::randn({2, 3, 4}, options), x = s + torch::randn({2, 3, 4}, options);
        const auto gain = torch::rand({2, 3, 4}, torch::kDouble);
        const auto direct = (gain * x - s).abs().square().sum({1, 2});
        const auto ours = losses::errorEnergy(gain, x.abs().square(), torch::real(x.conj() * s), s.abs().square().sum({1, 2}));
        QVERIFY(torch::allclose(direct, ours, 1e-9));
        QVERIFY(torch::allclose((gain * x).abs().square().sum({1, 2}), losses::gainedEnergy(gain, x.abs().square())));
    }

    void valuesByHand()
    {
        const auto one = torch::ones({1}, torch::kDouble);
        QVERIFY(std::abs(losses::decibels(one, one).item<double>() - 10 * std::log10(1.001)) < 1e-9);
        QVERIFY(std::abs(losses::decibels(0 * one, one).item<double>() + 30) < 1e-9);
        // Two texts at similarity 2 and 0: -log(e^2 / (e^2 + 1)).
        const auto similarity = torch::tensor({{2.0, 0.0}}, torch::kDouble);
        QVERIFY(std::abs(losses::contrastive(similarity, torch::zeros({1}, torch::kLong)).item<double>() - std::log(1 + std::exp(-2.0))) < 1e-9);
        // Power 1 everywhere: weight log1p(256); ideal gain 0.25, gain 0.75.
        const auto full = torch::ones({1, 2, 2}, torch::kDouble);
        QVERIFY(std::abs(losses::weightedL1(0.75 * full, full, 0.25 * full).item<double>() - 0.5 * std::log(257.0)) < 1e-9);
        QVERIFY(std::abs(losses::gainDistance(full, 0.5 * full, full).item<double>() - 0.25) < 1e-9);
        QVERIFY(std::abs(losses::binaryCrossEntropy(0.25 * full, full).mean().item<double>() - std::log(4.0)) < 1e-9);
        QVERIFY(std::isnan(losses::binaryCrossEntropy(NAN * full, full).mean().item<double>()));
        // A perfect gain has no error, whatever the weights.
        QVERIFY(losses::weightedL1(0.25 * full, full, 0.25 * full).item<double>() < 1e-9);
    }

    void gradientsAreThoseOfFiniteDifferences()
    {
        const auto c = spectra();
        const auto positive = torch::tensor({1, 0}, torch::kLong);
        const std::pair<const char *, std::function<Tensor(const Tensor &)>> all[] = {
            {"error", [&](const Tensor &g) { return losses::errorEnergy(g, c.power, c.cross, c.energy).sum(); }},
            {"decibels", [&](const Tensor &g) { return losses::decibels(losses::errorEnergy(g, c.power, c.cross, c.energy), c.energy).mean(); }},
            {"silence", [&](const Tensor &g) { return losses::decibels(losses::gainedEnergy(g, c.power), c.energy).mean(); }},
            {"weighted L1", [&](const Tensor &g) { return losses::weightedL1(g, c.power, c.cross).mean(); }},
            {"cross-entropy", [&](const Tensor &g) { return losses::binaryCrossEntropy(g, torch::full_like(g, 0.2)).mean(); }},
            {"distance", [&](const Tensor &g) { return losses::gainDistance(g, torch::full_like(g, 0.3), c.power).mean(); }},
            {"contrast", [&](const Tensor &g) { return losses::contrastive(10 * g.sum(2), positive); }},
        };
        for (const auto &[name, loss] : all) {
            const double error = gradientError(loss, c.gain);
            QVERIFY2(error < 1e-5, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(error)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLosses)
#include "test_losses.moc"
