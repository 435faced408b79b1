// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include "core/training/health/rank_me.h"
#include "core/training/health/spike_detector.h"
#include "core/training/health/step_health.h"
#include "core/training/numeric/dense.h"
#include "core/training/numeric/robust_fit.h"
#include "core/training/random.h"
#include "core/training/schedule/range_test.h"

using namespace partita;

namespace {

bool near(double value, double expected, double within = 1e-9) { return std::abs(value - expected) <= within; }

const double notANumber = std::numeric_limits<double>::quiet_NaN();

/// A range test from 1e-5 to 10: the loss falls by a half of `fall` at 1e-2 and breaks at 1.
std::vector<RangeTestPoint> rangeTest(double start, double fall, double noise, int steps = 400)
{
    Rng rng(9);
    std::vector<RangeTestPoint> points;
    for (int i = 0; i < steps; ++i) {
        const double rate = rangeTestRate(i, steps, 1e-5, 10), x = std::log10(rate);
        const double loss = start - fall / (1 + std::exp(-4 * (x + 2))) + fall * std::pow(10, 4 * x);
        points.push_back({rate, loss + noise * normal(rng)});
    }
    return points;
}

} // namespace

class TestTrainingHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cholesky()
    {
        // [4 2; 2 5] = L L^T with L = [2 0; 1 2]; L y = (2, 5): y = (1, 2); x = (0, 1).
        std::vector<double> matrix{4, 2, 2, 5}, b{2, 5};
        QVERIFY(choleskyFactor(matrix, 2));
        QVERIFY(near(matrix[0], 2) && near(matrix[2], 1) && near(matrix[3], 2));
        choleskySolveHalf(matrix, b);
        QVERIFY(near(b[0], 1) && near(b[1], 2));
        b = {2, 5};
        choleskySolve(matrix, b);
        QVERIFY(near(b[0], 0) && near(b[1], 1));
        std::vector<double> indefinite{1, 2, 2, 1}, broken{notANumber};
        QVERIFY(!choleskyFactor(indefinite, 2) && !choleskyFactor(broken, 1));
    }

    void eigenvalues()
    {
        QCOMPARE(symmetricEigenvalues({7}, 1), (std::vector<double>{7}));
        QCOMPARE(symmetricEigenvalues({0, 0, 0, 0}, 2), (std::vector<double>{0, 0}));
        const auto two = symmetricEigenvalues({2, 1, 1, 2}, 2);
        QVERIFY(near(two[0], 1) && near(two[1], 3));
        // The path of n points: 2 - 2 cos(k pi / (n + 1)); shuffled, so that it is not tridiagonal.
        constexpr size_t n = 40;
        std::vector<size_t> order(n);
        for (size_t i = 0; i < n; ++i)
            order[i] = i * 17 % n;
        std::vector<double> path(n * n, 0);
        for (size_t i = 0; i < n; ++i) {
            path[order[i] * n + order[i]] = 2;
            if (i + 1 < n)
                path[order[i] * n + order[i + 1]] = path[order[i + 1] * n + order[i]] = -1;
        }
        const auto values = symmetricEigenvalues(path, n);
        for (size_t k = 0; k < n; ++k)
            QVERIFY(near(values[k], 2 - 2 * std::cos(double(k + 1) * M_PI / (n + 1)), 1e-12));
        // All alike but one: ones everywhere has n once and 0 otherwise.
        const auto ones = symmetricEigenvalues(std::vector<double>(n * n, 1), n);
        QVERIFY(near(ones.back(), n, 1e-11) && std::abs(ones[0]) < 1e-11 && std::abs(ones[n - 2]) < 1e-11);
    }

    void robustLine()
    {
        QVERIFY(near(huber(0.5, 1), 0.125) && near(huber(-3, 1), 2.5));
        // y = 2 x + 1 with two wild points; slope bounded by 1.5 in the second round.
        RobustFitProblem problem;
        problem.residuals = 20;
        problem.delta = 1e-3;
        const double inf = std::numeric_limits<double>::infinity();
        problem.lower = {-inf, -inf};
        problem.upper = {inf, inf};
        problem.evaluate = [](std::span<const double> p, std::vector<double> &r, std::vector<double> *jacobian) {
            for (size_t i = 0; i < 20; ++i) {
                const double x = double(i) / 10, y = 2 * x + 1 + (i == 4 || i == 15 ? 9 : 0);
                r[i] = p[0] * x + p[1] - y;
                if (jacobian) {
                    (*jacobian)[2 * i] = x;
                    (*jacobian)[2 * i + 1] = 1;
                }
            }
        };
        const auto line = robustFit(problem, {0, 0});
        QVERIFY(near(line.parameters[0], 2, 2e-3) && near(line.parameters[1], 1, 2e-3));
        problem.upper[0] = 1.5;
        const auto bounded = robustFit(problem, {5, 0});
        QCOMPARE(bounded.parameters[0], 1.5);
        QVERIFY(bounded.parameters[1] > 1.2 && bounded.parameters[1] < 1.8 && bounded.objective > line.objective);
    }

    void rankOfSingularValues()
    {
        QVERIFY(near(rankMe(std::vector<double>{1, 1, 1, 1}), 4, 1e-4));
        QVERIFY(near(rankMe(std::vector<double>{5, 0, 0}), 1, 1e-4));
        // p = 3/4, 1/4: exp(-(3/4 log 3/4 + 1/4 log 1/4)) = 4 / 3^{3/4}
        QVERIFY(near(rankMe(std::vector<double>{3, 1}), 4 / std::pow(3, 0.75), 1e-5));
        QCOMPARE(rankMe(std::vector<double>{0, 0}), 0.0);
    }

    void rankOfEmbeddings()
    {
        // Rows (3, 0), (0, 1): singular values 3, 1. A rotation of rows or columns changes nothing.
        QVERIFY(near(*rankMe(std::vector<float>{3, 0, 0, 1}, 2, 2), 4 / std::pow(3, 0.75), 1e-5));
        const float c = 0.6f, s = 0.8f;
        QVERIFY(near(*rankMe(std::vector<float>{3 * c, 3 * s, -s, c}, 2, 2), 4 / std::pow(3, 0.75), 1e-5));
        // Wide and tall alike; rank 2 in 64 dimensions.
        std::vector<float> tall, wide(200 * 64);
        Rng rng(1);
        for (int i = 0; i < 200; ++i) {
            const double a = normal(rng), b = normal(rng);
            for (int d = 0; d < 64; ++d)
                tall.push_back(float(a * std::sin(d * 0.1) + b * std::cos(d * 0.1)));
        }
        for (size_t i = 0; i < 200; ++i) {
            for (size_t d = 0; d < 64; ++d)
                wide[d * 200 + i] = tall[i * 64 + d];
        }
        const double low = *rankMe(tall, 200, 64);
        QVERIFY(low > 1.5 && low < 2.01);
        QVERIFY(near(low, *rankMe(wide, 64, 200), 1e-4));
        for (auto &value : tall)
            value = float(normal(rng));
        const double full = *rankMe(tall, 200, 64);
        QVERIFY(full > 55 && full <= 64.1);
        tall[5] = float(notANumber);
        QCOMPARE(rankMe(tall, 200, 64).error().code, ErrorCode::InvalidData);
        QCOMPARE(rankMe(tall, 3, 64).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(rankMe({}, 0, 0).error().code, ErrorCode::InvalidArgument);
    }

    void stepSizes()
    {
        auto sums = stepSums(std::vector<float>{3, 0}, std::vector<float>{1, -2}, std::vector<float>{0.03f, 0});
        sums += stepSums(std::vector<float>{0, 4}, std::vector<float>{2, 0}, std::vector<float>{0, -0.04f});
        const auto health = stepHealth(sums);
        QVERIFY(near(health.gradientNorm, 3) && near(health.gradientNormL1, 5));
        QVERIFY(near(health.weightNorm, 5) && near(health.updateToWeight, 0.01, 1e-8));
        QVERIFY(stepComplaint(health).empty());
        QVERIFY(!stepComplaint({1, 1, 1, 0.2}).empty() && !stepComplaint({1, 1, 1, 1e-8}).empty());
        QVERIFY(!stepComplaint({notANumber, 1, 1, 1e-3}).empty() && !stepComplaint({1, 1, 1, notANumber}).empty());
        QCOMPARE(stepHealth(stepSums({}, {}, {})).updateToWeight, 0.0);
    }

    void spikes()
    {
        for (double offset : {3.0, -7.0}) { // also of losses in dB
            SpikeDetector detector;
            Rng rng(4);
            std::int64_t step = 0;
            for (; step < 500; ++step) // falls and is noisy: nothing to report but a rare hard batch
                QVERIFY(detector.add(step, offset - 0.002 * double(step) + 0.1 * normal(rng)).verdict == LossVerdict::Fine);
            QCOMPARE(detector.add(step, offset + 9).verdict, LossVerdict::High);
            QCOMPARE(detector.add(++step, offset - 1).verdict, LossVerdict::Fine);
            QCOMPARE(detector.add(++step, offset + 9).verdict, LossVerdict::High);
            QCOMPARE(detector.add(++step, offset + 8).verdict, LossVerdict::High);
            const auto finding = detector.add(++step, offset + 9);
            QCOMPARE(finding.verdict, LossVerdict::Spike);
            QVERIFY(near(finding.median, offset - 0.8, 0.2) && finding.limit < offset + 8);
            QVERIFY(finding.sentence.english().find("step 504") != std::string::npos);
            QCOMPARE(detector.add(++step, offset + 9).verdict, LossVerdict::Spike); // it does not become the rule
            QCOMPARE(detector.add(++step, notANumber).verdict, LossVerdict::NotANumber);
            detector.reset();
            QCOMPARE(detector.add(++step, offset + 9).verdict, LossVerdict::Fine);
        }
        SpikeDetector early;
        QCOMPARE(early.add(0, 1e9).verdict, LossVerdict::Fine);
        const auto finding = early.add(1, -std::numeric_limits<double>::infinity());
        QCOMPARE(finding.verdict, LossVerdict::NotANumber);
        QCOMPARE(finding.sentence.english(), "The loss stopped being a number at step 1.");
    }

    void spikesByHand()
    {
        // 20 losses 1 to 20: median 10.5, MAD 5, so that 10.5 + 8 * 1.4826 * 5 = 69.804 is the limit.
        SpikeDetector detector;
        for (int i = 1; i <= 20; ++i)
            detector.add(i, 21 - i);
        const auto finding = detector.add(21, 69.8);
        QVERIFY(near(finding.median, 10.5) && near(finding.limit, 69.804));
        QCOMPARE(finding.verdict, LossVerdict::Fine);
        QVERIFY(detector.add(22, 200).verdict == LossVerdict::High);
        // Losses that are all alike: a thousandth of their size is the deviation.
        SpikeDetector flat;
        for (int i = 0; i < 30; ++i)
            flat.add(i, 2);
        QVERIFY(flat.add(30, 2.015).verdict == LossVerdict::Fine && flat.add(31, 2.02).verdict == LossVerdict::High);
    }

    void spikesAfterResume()
    {
        SpikeDetector detector, resumed;
        for (int i = 0; i < 50; ++i)
            detector.add(i, i % 7);
        detector.add(50, 1000);
        detector.add(51, 1000);
        QVERIFY(resumed.restore(nlohmann::json::parse(detector.toJson().dump())));
        QCOMPARE(resumed.add(52, 1000).verdict, LossVerdict::Spike);
        QVERIFY(!resumed.restore(nlohmann::json::object()) && !resumed.restore(nlohmann::json::array({1})));
    }

    void rangeTestOfAKnownCurve()
    {
        QVERIFY(near(rangeTestRate(0, 100, 1e-5, 10), 1e-5) && near(rangeTestRate(99, 100, 1e-5, 10), 10));
        QVERIFY(near(rangeTestRate(50, 101, 1e-5, 10), 1e-2, 1e-12));
        for (double start : {4.0, -1.0}) {
            for (double noise : {0.0, 0.05}) {
                const auto result = analyseRangeTest(rangeTest(start, 2, noise), {0.9, 0.25, 6});
                QVERIFY(result);
                // Steepest at 1e-2 and lowest near 0.2 by formula; the mean lags by up to a third of a decade.
                QVERIFY2(result->steepestRate > 6e-3 && result->steepestRate < 3e-2, qPrintable(QString::number(result->steepestRate)));
                QVERIFY(result->lowestLossRate > 0.1 && result->lowestLossRate < 0.8);
                QVERIFY(result->divergenceRate > 0.4 && result->divergenceRate < 3);
                QVERIFY(result->suggestedRate <= result->steepestRate && result->suggestedRate < 0.3 * result->divergenceRate);
                QVERIFY(result->smoothed.back().rate < result->divergenceRate);
            }
        }
    }

    void rangeTestsThatSayNothing()
    {
        auto points = rangeTest(4, 2, 0.05);
        for (auto &p : points) {
            if (p.rate > 0.05)
                p.loss = notANumber;
        }
        const auto broken = analyseRangeTest(points); // not a number is the divergence
        QVERIFY(broken && near(broken->divergenceRate, 0.05, 2e-3));
        const std::vector<RangeTestPoint> few(points.begin(), points.begin() + 10);
        QCOMPARE(analyseRangeTest(few).error().code, ErrorCode::InvalidData);
        QVERIFY(!analyseRangeTest({}));
        QCOMPARE(analyseRangeTest(rangeTest(4, 0, 0.05)).error().code, ErrorCode::InvalidData); // it never falls
        QVERIFY(!analyseRangeTest(rangeTest(4, 0, 0)));
        const auto gentle = rangeTest(4, 2, 0.02); // it does not diverge where it ends
        const auto open = analyseRangeTest(std::vector<RangeTestPoint>(gentle.begin(), gentle.begin() + 250));
        QVERIFY(open && open->divergenceRate == 0 && open->suggestedRate > 0);
    }
};

QTEST_GUILESS_MAIN(TestTrainingHealth)
#include "test_training_health.moc"
