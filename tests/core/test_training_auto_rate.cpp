// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include "core/training/random.h"
#include "core/training/schedule/auto_rate.h"
#include "core/training/schedule/gaussian_process.h"
#include "core/training/schedule/loss_forecast.h"

using namespace partita;

namespace {

bool near(double value, double expected, double within) { return std::abs(value - expected) <= within; }

/// Something that learns by gradient descent, can be put back, and draws its noise by the number of the step.
struct ToyState {
    std::vector<double> weights;
    std::uint64_t draws = 0;
};
struct Toy : ToyState {
    virtual ~Toy() = default;
    virtual double step(double rate) = 0; ///< returns the loss of its batch
    virtual double trueLoss() const = 0;
};

/// Sum h_i w_i^2 / 2 with noisy gradients; diverges for rates over 2 / 10 = 0.2.
struct NoisyQuadratic : Toy {
    static constexpr double bend[4] = {10, 3, 1, 0.3};
    double noise;
    explicit NoisyQuadratic(double sigma) : noise(sigma) { weights = {1, 1, 1, 1}; }
    double step(double rate) override
    {
        Rng rng(mixSeed(5, draws++, 0));
        const double loss = trueLoss() * (1 + 0.1 * normal(rng));
        for (size_t i = 0; i < 4; ++i)
            weights[i] -= rate * (bend[i] * weights[i] + noise * normal(rng));
        return loss;
    }
    double trueLoss() const override
    {
        double loss = 0.05;
        for (size_t i = 0; i < 4; ++i)
            loss += 0.5 * bend[i] * weights[i] * weights[i];
        return loss;
    }
};

/// Logistic regression of 400 examples in 8 dimensions, which overlap; batches of 8.
struct Logistic : Toy {
    std::vector<std::vector<double>> x;
    std::vector<double> y;
    Logistic()
    {
        Rng rng(11);
        for (int i = 0; i < 400; ++i) {
            y.push_back(i % 2 ? 1 : -1);
            auto &row = x.emplace_back();
            for (int d = 0; d < 8; ++d)
                row.push_back((0.4 * y.back() + normal(rng)) * std::pow(2.0, d % 4 - 1));
        }
        weights.assign(8, 0.0);
    }
    double margin(size_t i) const
    {
        double sum = 0;
        for (size_t d = 0; d < 8; ++d)
            sum += x[i][d] * weights[d];
        return y[i] * sum;
    }
    static double lossOf(double m) { return std::max(-m, 0.0) + std::log1p(std::exp(-std::abs(m))); }
    double step(double rate) override
    {
        Rng rng(mixSeed(6, draws++, 0));
        double loss = 0;
        std::vector<double> gradient(8, 0);
        for (int k = 0; k < 8; ++k) {
            const size_t i = pick(rng, 400);
            const double m = margin(i);
            loss += lossOf(m) / 8;
            for (size_t d = 0; d < 8; ++d)
                gradient[d] -= y[i] * x[i][d] / (1 + std::exp(m)) / 8;
        }
        for (size_t d = 0; d < 8; ++d)
            weights[d] -= rate * gradient[d];
        return loss;
    }
    double trueLoss() const override
    {
        double loss = 0;
        for (size_t i = 0; i < 400; ++i)
            loss += lossOf(margin(i)) / 400;
        return loss;
    }
};

/// Does one command, a Run of at most `atMost` steps.
void obey(AutoRate &machine, Toy &toy, ToyState &checkpoint, std::int64_t &runStep, std::int64_t atMost)
{
    const auto command = machine.command();
    if (command.kind == AutoRateCommand::SaveCheckpoint)
        checkpoint = toy;
    if (command.kind == AutoRateCommand::RestoreCheckpoint)
        static_cast<ToyState &>(toy) = checkpoint;
    if (command.kind != AutoRateCommand::Run) {
        machine.done();
        runStep = 0;
        return;
    }
    const auto steps = std::min(atMost, command.steps);
    std::vector<LossPoint> losses;
    for (std::int64_t i = 0; i < steps; ++i) {
        const double loss = toy.step(command.rate);
        ++runStep;
        if (command.validateEvery == 0)
            losses.push_back({runStep, loss});
        else if (runStep % command.validateEvery == 0)
            losses.push_back({runStep, toy.trueLoss()});
    }
    machine.ran(steps, losses);
}

AutoRate follow(const AutoRateSettings &settings, Toy &toy, std::int64_t atMost = 1 << 30)
{
    auto machine = *AutoRate::make(settings);
    ToyState checkpoint;
    std::int64_t runStep = 0;
    for (int i = 0; i < 1'000'000 && machine.command().kind != AutoRateCommand::Finished; ++i)
        obey(machine, toy, checkpoint, runStep, atMost);
    return machine;
}

/// The mean true loss over the last tenth of a run at a constant rate.
template <class T>
double constantRun(T toy, double rate, int steps)
{
    double sum = 0;
    for (int i = 0; i < steps; ++i) {
        toy.step(rate);
        if (i >= steps - steps / 10)
            sum += toy.trueLoss();
    }
    const double mean = sum / (steps / 10);
    return std::isfinite(mean) ? std::min(mean, 1e6) : 1e6;
}

template <class T>
double ownTail(T toy, const std::vector<RatePoint> &rates, int steps)
{
    ScheduleSettings s;
    s.kind = ScheduleKind::Table;
    s.steps = steps;
    s.table = rates;
    const auto schedule = *Schedule::make(s);
    double sum = 0;
    for (int i = 0; i < steps; ++i) {
        toy.step(schedule.rate(i));
        if (i >= steps - steps / 10)
            sum += toy.trueLoss();
    }
    return sum / (steps / 10);
}

AutoRateSettings toySettings(std::int64_t steps)
{
    AutoRateSettings s;
    s.steps = steps;
    s.lowestRate = 1e-4;
    s.highestRate = 10;
    s.firstStageSteps = 500;
    s.longestStageSteps = 2000;
    return s;
}

} // namespace

class TestTrainingAutoRate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gaussianProcess()
    {
        // Passes by what it was told, is sure there and unsure far away.
        const GaussianProcess process({0.1, 0.3, 0.5, 0.7, 0.9}, {4, 1, 0, 1, 4});
        QVERIFY(near(process.at(0.5).mean, 0, 0.2) && near(process.at(0.1).mean, 4, 0.3));
        QVERIFY(near(process.at(0.4).mean, 0.25, 0.4));
        QVERIFY(process.at(0.5).deviation < process.at(0.6).deviation + 1e-9 && process.at(0.5).deviation < 0.5 * process.at(0).deviation);
        // One observation: its value everywhere; by hand, mean y, deviation sqrt(1 - 1 / (1 + noise)) of 1 at its place.
        const GaussianProcess one({0.5}, {3});
        QVERIFY(near(one.at(0.5).mean, 3, 1e-12) && near(one.at(0).mean, 3, 1e-12));
        QVERIFY(one.at(0.5).deviation < 0.5 && one.at(0).deviation > one.at(0.5).deviation);
        const GaussianProcess twice({0.5, 0.5}, {1, 3}); // the same rate may give different losses
        QVERIFY(near(twice.at(0.5).mean, 2, 1e-6));
    }

    void exponentialForecast()
    {
        // 3 e^{-t/200} + 0.5 over 100 steps says what comes at 1000: 0.5 + 3 e^-5.
        std::vector<LossPoint> losses;
        for (int t = 1; t <= 100; ++t)
            losses.push_back({t, 3 * std::exp(-t / 200.0) + 0.5});
        QVERIFY(near(forecastLoss(losses, 1000, 10, 1e6), 0.5 + 3 * std::exp(-5.0), 0.05));
        Rng rng(3);
        auto noisy = losses;
        for (auto &p : noisy)
            p.loss += 0.05 * normal(rng);
        noisy[20].loss = 30; // an outlier of the first half is dropped
        const double forecast = forecastLoss(noisy, 1000, 10, 1e6);
        QVERIFY2(near(forecast, 0.52, 0.7), qPrintable(QString::number(forecast)));
        QVERIFY(forecastLoss({}, 1000, 10, 1e6) == 1e6);
        noisy[99].loss = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(forecastLoss(noisy, 1000, 10, 1e6), 1e6);
        const std::vector<LossPoint> flat(50, {1, 2.5});
        QVERIFY(near(forecastLoss(flat, 1000, 10, 1e6), 2.5, 1e-6));
        std::vector<LossPoint> rising;
        for (int t = 1; t <= 100; ++t)
            rising.push_back({t, std::exp(t / 5.0)});
        QVERIFY(forecastLoss(rising, 1000, 10, 1e6) > 1e5);
    }

    void denoising()
    {
        std::vector<LossPoint> losses; // a parabola is a spline; outliers in the first half go
        for (int t = 0; t < 200; ++t)
            losses.push_back({t, 1e-4 * t * t - 0.01 * t + 2});
        auto spoilt = losses;
        for (int t : {5, 33, 70})
            spoilt[size_t(t)].loss += 50;
        const auto clean = denoisedLosses(spoilt, 10);
        QVERIFY(clean.size() < 200 && clean.size() >= 160);
        for (const auto &p : clean)
            QVERIFY(near(p.loss, losses[size_t(p.step)].loss, 1e-3));
    }

    void commandsInOrder()
    {
        AutoRateSettings s = toySettings(1500);
        s.trialsPerStage = 2;
        auto machine = *AutoRate::make(s);
        const std::vector<LossPoint> losses{{1, 3}, {2, 2.5}, {3, 2.2}, {50, 2}};
        QCOMPARE(machine.command().kind, AutoRateCommand::SaveCheckpoint);
        machine.done();
        QCOMPARE(machine.command().kind, AutoRateCommand::Run);
        QVERIFY(machine.command().trial);
        QCOMPARE(machine.command().steps, 50);
        QVERIFY(near(std::log10(machine.command().rate), -1.5, 1e-9)); // the middle
        machine.ran(50, losses);
        QCOMPARE(machine.command().kind, AutoRateCommand::RestoreCheckpoint);
        machine.done();
        const double second = machine.command().rate;
        QVERIFY(second >= 1e-4 * 0.999 && second <= 10.001 && std::abs(std::log(second / std::pow(10, -1.5))) > 1);
        machine.ran(50, std::vector<LossPoint>{{1, NAN}});
        machine.done();
        QVERIFY(!machine.command().trial); // both tried: now the stage at the better one
        QCOMPARE(machine.command().steps, 500);
        QVERIFY(near(std::log10(machine.command().rate), -1.5, 1e-9));
        QCOMPARE(machine.stages()[0].trials[1].forecast, 1e6);
        QCOMPARE(machine.stepsDone(), 0);
        machine.ran(200, losses);
        QCOMPARE(machine.stepsDone(), 200);
        machine.ran(300, losses);
        QCOMPARE(machine.stepsDone(), 500);
        QCOMPARE(machine.stages()[1].steps, 1000); // doubled
        QCOMPARE(machine.command().kind, AutoRateCommand::SaveCheckpoint);
    }

    void stageThatBreaksIsMadeAgain()
    {
        AutoRateSettings s = toySettings(500);
        s.trialsPerStage = 1;
        auto machine = *AutoRate::make(s);
        machine.done();
        machine.ran(50, std::vector<LossPoint>{{1, 3}, {2, 2.5}, {3, 2.2}});
        machine.done();
        const double rate = machine.command().rate;
        machine.ran(10, std::vector<LossPoint>{{10, std::numeric_limits<double>::infinity()}});
        QCOMPARE(machine.command().kind, AutoRateCommand::RestoreCheckpoint);
        machine.done();
        QCOMPARE(machine.command().rate, rate / 2);
        QCOMPARE(machine.command().steps, 500);
        machine.ran(500, std::vector<LossPoint>{{500, 1}});
        QCOMPARE(machine.command().kind, AutoRateCommand::Finished);
        QCOMPARE(machine.stepsDone(), 500);
        QCOMPARE(machine.ratePoints(), (std::vector<RatePoint>{{0, rate / 2}}));
    }

    void findsTheNeighbourhoodOfTheBestRate()
    {
        // Curvatures 20 and 0.02: the slow one, which is nearly all of the loss, wants a high rate; the steep one diverges from
        // 2 / 20 = 0.1 on. After 500 steps at 0.09 a sixth is left, at 0.03 more than half.
        struct Bowl : Toy {
            double step(double rate) override
            {
                const double loss = trueLoss();
                weights[0] -= rate * 20 * weights[0];
                weights[1] -= rate * 0.02 * weights[1];
                return loss;
            }
            double trueLoss() const override { return 10 * weights[0] * weights[0] + 0.01 * weights[1] * weights[1]; }
        } bowl;
        bowl.weights = {0.05, 10};
        auto settings = toySettings(500);
        settings.lowestRate = 1e-3;
        settings.highestRate = 1;
        const auto machine = follow(settings, bowl);
        QCOMPARE(machine.stages().size(), size_t(1));
        QCOMPARE(machine.stages()[0].trials.size(), size_t(10));
        const double rate = machine.stages()[0].rate;
        QVERIFY2(rate > 0.04 && rate < 0.1, qPrintable(QString::number(rate)));
    }

    void nearTheBestConstantRate_data()
    {
        QTest::addColumn<int>("toy");
        QTest::newRow("quadratic, little noise") << 0;
        QTest::newRow("quadratic, much noise") << 1;
        QTest::newRow("logistic regression") << 2;
    }
    void nearTheBestConstantRate()
    {
        QFETCH(int, toy);
        constexpr int steps = 3500; // 500, 1000, 2000
        const auto measure = [&](auto start) {
            double best = 1e9, worst = 0, bestRate = 0;
            for (int i = 0; i <= 25; ++i) {
                const double rate = 1e-4 * std::pow(10, i / 5.0), loss = constantRun(start, rate, steps);
                if (loss < best)
                    bestRate = rate;
                best = std::min(best, loss);
                worst = std::max(worst, loss);
            }
            auto learner = start;
            const auto machine = follow(toySettings(steps), learner);
            QCOMPARE(machine.stages().size(), size_t(3));
            const double own = ownTail(start, machine.ratePoints(), steps);
            qInfo("best %g at rate %g, worst %g, own %g with rates %g %g %g", best, bestRate, worst, own,
                  machine.stages()[0].rate, machine.stages()[1].rate, machine.stages()[2].rate);
            QVERIFY(own < 0.5 * worst);
            QVERIFY(own <= 1.05 * best);
        };
        if (toy == 2)
            measure(Logistic());
        else
            measure(NoisyQuadratic(toy == 0 ? 0.1 : 1.0));
    }

    void stoppedAndReadAgainItGoesOnTheSame()
    {
        const auto settings = toySettings(1500);
        NoisyQuadratic whole(0.3), parts(0.3);
        const auto straight = follow(settings, whole);
        auto machine = *AutoRate::make(settings);
        ToyState checkpoint;
        std::int64_t runStep = 0;
        while (machine.command().kind != AutoRateCommand::Finished) {
            obey(machine, parts, checkpoint, runStep, 17);
            auto read = AutoRate::fromJson(nlohmann::json::parse(machine.toJson().dump()));
            QVERIFY(read);
            QCOMPARE(read->stepsDone(), machine.stepsDone());
            machine = *read;
        }
        QVERIFY(whole.weights == parts.weights && whole.draws == parts.draws);
        QCOMPARE(machine.ratePoints(), straight.ratePoints());
        for (const char *bad : {"{}", "[]", R"({"settings":{}})", "3"})
            QVERIFY(!AutoRate::fromJson(nlohmann::json::parse(bad)));
        auto json = machine.toJson();
        json["phase"] = 99;
        QVERIFY(!AutoRate::fromJson(json));
    }

    void settingsOutOfRange()
    {
        const auto refuses = [](auto change) {
            AutoRateSettings s;
            change(s);
            return !AutoRate::make(s);
        };
        using S = AutoRateSettings;
        QVERIFY(!refuses([](S &) {}));
        QVERIFY(refuses([](S &s) { s.steps = 0; }));
        QVERIFY(refuses([](S &s) { s.lowestRate = 0; }));
        QVERIFY(refuses([](S &s) { s.highestRate = s.lowestRate; }));
        QVERIFY(refuses([](S &s) { s.firstStageSteps = 0; }));
        QVERIFY(refuses([](S &s) { s.longestStageSteps = 10; }));
        QVERIFY(refuses([](S &s) { s.trialsPerStage = 0; }));
        QVERIFY(refuses([](S &s) { s.kappa = NAN; }));
    }
};

QTEST_GUILESS_MAIN(TestTrainingAutoRate)
#include "test_training_auto_rate.moc"
