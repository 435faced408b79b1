// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include "core/training/schedule/refined_schedule.h"
#include "core/training/schedule/schedule.h"

using namespace partita;

namespace {

ScheduleSettings ofKind(ScheduleKind kind, std::int64_t steps = 1000, double peak = 2e-3)
{
    ScheduleSettings s;
    s.kind = kind;
    s.steps = steps;
    s.peakRate = peak;
    s.curve = {1, 0.5, 0};
    s.table = {{0, 1e-3}, {100, 3e-3}, {300, 1e-3}};
    return s;
}

Schedule made(const ScheduleSettings &settings)
{
    auto schedule = Schedule::make(settings);
    if (!schedule)
        qFatal("%s", schedule.error().message.c_str());
    return *schedule;
}

bool near(double value, double expected, double share = 1e-12)
{
    return std::abs(value - expected) <= share * std::max(1e-3, std::abs(expected));
}

} // namespace

class TestTrainingSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedForms()
    {
        const double peak = 2e-3;
        const auto at = [&](ScheduleKind kind, std::int64_t step) { return made(ofKind(kind)).rate(step) / peak; };
        QVERIFY(near(at(ScheduleKind::Constant, 999), 1));
        QVERIFY(near(at(ScheduleKind::Linear, 250), 0.75));
        QVERIFY(near(at(ScheduleKind::Cosine, 500), 0.5));
        QVERIFY(near(at(ScheduleKind::Cosine, 250), (1 + std::sqrt(0.5)) / 2));
        // Halved every 500 steps.
        QVERIFY(near(at(ScheduleKind::Step, 499), 1));
        QVERIFY(near(at(ScheduleKind::Step, 500), 0.5));
        QVERIFY(near(at(ScheduleKind::Step, 1000), 0.25));
        // From 0.04 up over 300 steps: halfway at 0.04 + 0.96 / 2; then down over 700.
        QVERIFY(near(at(ScheduleKind::OneCycle, 0), 0.04));
        QVERIFY(near(at(ScheduleKind::OneCycle, 150), 0.52));
        QVERIFY(near(at(ScheduleKind::OneCycle, 300), 1));
        QVERIFY(near(at(ScheduleKind::OneCycle, 650), 0.5));
        // Flat for 800 steps, then down over 200.
        QVERIFY(near(at(ScheduleKind::WarmupStableDecay, 800), 1));
        QVERIFY(near(at(ScheduleKind::WarmupStableDecay, 850), 0.75));
        // At z = 1/2: (1/2) / (1/2 + 1/4) = 2/3.
        QVERIFY(near(at(ScheduleKind::Rex, 500), 2.0 / 3));
        for (auto kind : {ScheduleKind::Linear, ScheduleKind::Cosine, ScheduleKind::OneCycle,
                          ScheduleKind::WarmupStableDecay, ScheduleKind::Rex, ScheduleKind::Refined})
            QVERIFY2(std::abs(at(kind, 1000)) < 1e-15, scheduleName(kind));
    }

    void rexOfAnyBeta()
    {
        QVERIFY(near(rexShape(0.5, 0), 0.5)); // beta 0 is linear
        QVERIFY(near(rexShape(0.5, 0.9), 0.5 / (0.1 + 0.45)));
        QVERIFY(near(rexShape(0), 1) && rexShape(1) == 0);
        for (double z = 0.05; z < 1; z += 0.05)
            QVERIFY(rexShape(z) > 1 - z && rexShape(z, 0.9) > rexShape(z));
    }

    void decaysOfWarmupStableDecay()
    {
        auto s = ofKind(ScheduleKind::WarmupStableDecay);
        s.decayShare = 0.5;
        s.decayShape = DecayShape::Rex;
        QVERIFY(near(made(s).rate(750), 2e-3 * 2 / 3));
        s.decayShape = DecayShape::Cosine;
        QVERIFY(near(made(s).rate(750), 1e-3));
        s.decayShare = 1;
        s.decayShape = DecayShape::Linear;
        for (std::int64_t step : {0, 1, 333, 999})
            QVERIFY(near(made(s).rate(step), made(ofKind(ScheduleKind::Linear)).rate(step)));
    }

    void tables()
    {
        auto s = ofKind(ScheduleKind::Table);
        QCOMPARE(made(s).rate(99), 1e-3);
        QCOMPARE(made(s).rate(100), 3e-3);
        QCOMPARE(made(s).rate(999), 1e-3);
        s.tableHolds = false;
        QVERIFY(near(made(s).rate(50), 2e-3));
        QVERIFY(near(made(s).rate(200), 2e-3));
        QCOMPARE(made(s).rate(999), 1e-3);
    }

    void warmUpForAll()
    {
        for (auto kind : allScheduleKinds()) {
            auto s = ofKind(kind);
            const auto plain = made(s);
            s.warmupSteps = 200;
            const auto warm = made(s);
            QVERIFY2(near(warm.rate(0), plain.rate(0) / 200), scheduleName(kind));
            QVERIFY2(near(warm.rate(99), plain.rate(99) / 2), scheduleName(kind));
            QVERIFY2(warm.rate(199) == plain.rate(199) && warm.rate(200) == plain.rate(200), scheduleName(kind));
            QVERIFY(warm.warmupEnd() >= 200);
        }
        QCOMPARE(made(ofKind(ScheduleKind::OneCycle)).warmupEnd(), 300);
        QCOMPARE(made(ofKind(ScheduleKind::Linear)).warmupEnd(), 0);
        auto refined = ofKind(ScheduleKind::Refined);
        refined.curve = {0.2, 1, 0.5, 0.2, 0};
        QCOMPARE(made(refined).warmupEnd(), 250);
    }

    void linearIsThatOfTheRecipesSoFar() // bit by bit, so that models can be made again
    {
        auto s = ofKind(ScheduleKind::Linear, 2300, 1.5e-3);
        s.warmupSteps = 170;
        const auto schedule = made(s);
        for (std::int64_t step = 0; step < 2300; ++step) {
            const double warm = std::min(1.0, double(step + 1) / 170.0);
            QCOMPARE(schedule.rate(step), 1.5e-3 * warm * (1 - double(step) / 2300.0));
        }
    }

    void everyStepHasARate()
    {
        for (auto kind : allScheduleKinds()) {
            for (std::int64_t steps : {1, 2, 3, 7, 1000}) {
                auto s = ofKind(kind, steps);
                s.warmupSteps = steps / 3;
                s.floorShare = kind == ScheduleKind::Table ? 0 : 0.1;
                const auto schedule = made(s);
                QCOMPARE(schedule.rates().size(), size_t(steps));
                for (std::int64_t step = -1; step <= steps + 1; ++step) {
                    const double rate = schedule.rate(step);
                    QVERIFY(std::isfinite(rate) && rate >= 0 && rate <= 3e-3 * (1 + 1e-12));
                }
                QCOMPARE(schedule.rate(steps + 5), schedule.rate(steps));
                QCOMPARE(schedule.rate(-5), schedule.rate(0));
            }
        }
        auto s = ofKind(ScheduleKind::Cosine);
        s.floorShare = 0.1;
        QVERIFY(near(made(s).rate(1000), 2e-4));
        QVERIFY(near(made(s).rate(500), 2e-3 * 0.55));
    }

    void namesAndJson()
    {
        for (auto kind : allScheduleKinds()) {
            QCOMPARE(scheduleFromName(scheduleName(kind)), kind);
            auto s = ofKind(kind, 77, 1.25e-4);
            s.warmupSteps = 5;
            s.rexBeta = kind == ScheduleKind::Rex ? 0.9 : 0.5;
            s.dropEverySteps = kind == ScheduleKind::Step ? 10 : 500;
            s.decayShape = kind == ScheduleKind::WarmupStableDecay ? DecayShape::Cosine : DecayShape::Linear;
            s.tableHolds = kind != ScheduleKind::Table;
            const auto annealed = annealNow(made(s), 40, 9, DecayShape::Rex);
            QVERIFY(annealed);
            const auto read = scheduleSettingsFromJson(nlohmann::json::parse(toJson(annealed->settings()).dump()));
            QVERIFY(read);
            const auto again = Schedule::make(*read);
            QVERIFY(again);
            QCOMPARE(again->steps(), 49);
            QVERIFY2(again->rates() == annealed->rates(), scheduleName(kind));
        }
        QVERIFY(!scheduleFromName("Linear") && !decayShapeFromName("step"));
        QCOMPARE(scheduleSettingsFromJson(nlohmann::json::object())->kind, ScheduleKind::Rex);
        for (const char *bad : {R"({"kind":"magic"})", R"({"steps":"many"})", R"({"decayShape":"up"})", R"({"table":[[1]]})",
                                R"({"table":[1]})", R"([1])", R"({"anneals":[{"shape":"up"}]})", R"({"kind":3})"}) {
            const auto read = scheduleSettingsFromJson(nlohmann::json::parse(bad));
            QVERIFY2(!read && read.error().code == ErrorCode::InvalidFormat && !read.error().message.empty(), bad);
        }
    }

    void settingsOutOfRange()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto refuses = [](ScheduleKind kind, auto change) {
            auto s = ofKind(kind);
            if (!Schedule::make(s))
                return false;
            change(s);
            const auto result = Schedule::make(s);
            return !result && result.error().code == ErrorCode::InvalidArgument && result.error().message.ends_with('.');
        };
        using S = ScheduleSettings;
        QVERIFY(refuses(ScheduleKind::Rex, [](S &s) { s.steps = 0; }));
        QVERIFY(refuses(ScheduleKind::Rex, [](S &s) { s.peakRate = 0; }));
        QVERIFY(refuses(ScheduleKind::Rex, [&](S &s) { s.peakRate = nan; }));
        QVERIFY(refuses(ScheduleKind::Rex, [](S &s) { s.rexBeta = 1; }));
        QVERIFY(refuses(ScheduleKind::Linear, [](S &s) { s.warmupSteps = 1001; }));
        QVERIFY(refuses(ScheduleKind::Linear, [](S &s) { s.floorShare = 1; }));
        QVERIFY(refuses(ScheduleKind::Linear, [&](S &s) { s.floorShare = nan; }));
        QVERIFY(refuses(ScheduleKind::Step, [](S &s) { s.dropEverySteps = 0; }));
        QVERIFY(refuses(ScheduleKind::Step, [](S &s) { s.dropFactor = 0; }));
        QVERIFY(refuses(ScheduleKind::OneCycle, [](S &s) { s.riseShare = 1; }));
        QVERIFY(refuses(ScheduleKind::WarmupStableDecay, [](S &s) { s.decayShare = 0; }));
        QVERIFY(refuses(ScheduleKind::Refined, [](S &s) { s.curve = {1}; }));
        QVERIFY(refuses(ScheduleKind::Refined, [](S &s) { s.curve = {1, 2}; }));
        QVERIFY(refuses(ScheduleKind::Table, [](S &s) { s.table.clear(); }));
        QVERIFY(refuses(ScheduleKind::Table, [](S &s) { s.table[1].step = 0; }));
        QVERIFY(refuses(ScheduleKind::Table, [](S &s) { s.table[1].rate = -1; }));
        QVERIFY(refuses(ScheduleKind::Rex, [](S &s) { s.anneals = {{2000, 10, DecayShape::Linear}}; }));
        QVERIFY(refuses(ScheduleKind::Rex, [](S &s) { s.anneals = {{20, 0, DecayShape::Linear}}; }));
    }

    void annealNowKeepsThePast()
    {
        for (auto kind : allScheduleKinds()) {
            auto s = ofKind(kind);
            s.warmupSteps = 50;
            const auto before = made(s);
            const auto after = annealNow(before, 400, 100, DecayShape::Linear);
            QVERIFY(after);
            QCOMPARE(after->steps(), 500);
            for (std::int64_t step = 0; step <= 400; ++step)
                QCOMPARE(after->rate(step), before.rate(step));
            QVERIFY(near(after->rate(425), 0.75 * before.rate(400)));
            QCOMPARE(after->rate(500), 0.0);
        }
        const auto rex = annealNow(made(ofKind(ScheduleKind::Constant)), 400, 100, DecayShape::Rex);
        QVERIFY(near(rex->rate(450), 2e-3 * 2 / 3));
        // Again, while it anneals: from the rate that it has come down to; or earlier, in place of the first.
        const auto twice = annealNow(*rex, 450, 10, DecayShape::Linear);
        QVERIFY(near(twice->rate(425), rex->rate(425)) && near(twice->rate(455), 2e-3 / 3));
        QCOMPARE(twice->steps(), 460);
        const auto earlier = annealNow(*twice, 300, 10, DecayShape::Linear);
        QCOMPARE(earlier->settings().anneals.size(), size_t(1));
        QCOMPARE(earlier->steps(), 310);
        QVERIFY(!annealNow(*rex, 501, 10) && !annealNow(*rex, -1, 10) && !annealNow(*rex, 10, 0));
    }

    void refinedFromConstantNormsIsLinear()
    {
        for (auto norm : {GradientNorm::L1OfAdam, GradientNorm::L2OfSgd}) {
            const auto curve = refinedCurve(std::vector<double>(501, 3.7), {norm, 0.1});
            QVERIFY(curve);
            for (size_t i = 0; i <= 500; ++i)
                QVERIFY(std::abs((*curve)[i] - (1 - double(i) / 500)) < 1e-12);
            auto s = ofKind(ScheduleKind::Refined);
            s.curve = *curve;
            for (std::int64_t step = 0; step <= 1000; ++step)
                QVERIFY(std::abs(made(s).rate(step) - made(ofKind(ScheduleKind::Linear)).rate(step)) < 1e-15);
        }
    }

    void refinedByHand()
    {
        // No smoothing of 4 values: the width is 2 floor(0.1 * 4 / 2) + 1 = 1. Norms 1, 2, 4, 4; weights 1, 1/2, 1/4, 1/4:
        // 1 (1/2 + 1/4 + 1/4), 1/2 (1/4 + 1/4), 1/4 1/4, 0 over the greatest, 1.
        const auto adam = refinedCurve(std::vector<double>{1, 2, 4, 4});
        QVERIFY(adam);
        QCOMPARE(*adam, (std::vector<double>{1, 0.25, 0.0625, 0}));
        // Of SGD, weights 1, 1/4, 1/16, 1/16: 3/8, 1/32, 1/256, 0.
        const auto sgd = refinedCurve(std::vector<double>{1, 2, 4, 4}, {GradientNorm::L2OfSgd, 0.1});
        QVERIFY(near((*sgd)[1], 1.0 / 12) && near((*sgd)[2], 1.0 / 96) && (*sgd)[3] == 0);
        // Late growth bends the curve below linear; high norms at the start are a warm-up.
        std::vector<double> late, early;
        for (int i = 0; i < 400; ++i) {
            late.push_back(i < 200 ? 1 : 1 + 0.05 * (i - 200));
            early.push_back(i < 80 ? 10 - 9 * i / 80.0 : 1);
        }
        const auto below = *refinedCurve(late), warm = *refinedCurve(early);
        for (size_t i = 250; i < 399; ++i)
            QVERIFY(below[i] < 1 - double(i) / 399);
        QVERIFY(warm[0] < 0.2);
        const auto top = std::max_element(warm.begin(), warm.end()) - warm.begin();
        QVERIFY(top > 40 && top < 120);
        auto s = ofKind(ScheduleKind::Refined);
        s.curve = warm;
        QVERIFY(std::abs(double(made(s).warmupEnd()) - double(top) * 1000 / 399) < 1.01);
    }

    void medianFilter()
    {
        // Width 2 floor(0.5 * 6 / 2) + 1 = 3. On the left 5 again; on the right 8, 3 ... reflected without the last.
        QCOMPARE(smoothedNorms(std::vector<double>{5, 1, 9, 3, 8, 2}, 0.5), (std::vector<double>{5, 5, 3, 8, 3, 8}));
        // Against sorting, with many equal values and widths up to beyond the run.
        std::vector<double> values;
        for (int i = 0; i < 97; ++i)
            values.push_back((i * 37 % 11) * 0.5);
        for (double sigma : {0.001, 0.03, 0.1, 0.6, 1.0}) {
            const int n = 97, half = int(sigma * n / 2), width = 2 * half + 1;
            auto padded = values;
            for (int i = 0, at = n - 1, way = -1; i < 2 * width; ++i) { // to and fro between the ends
                way = at == 0 ? 1 : at == n - 1 ? -1 : way;
                padded.push_back(values[size_t(at += way)]);
            }
            const auto smooth = smoothedNorms(values, sigma);
            for (int i = 0; i < n; ++i) {
                std::vector<double> window;
                for (int k = i - half; k <= i + half; ++k)
                    window.push_back(padded[size_t(std::max(k, 0))]);
                std::sort(window.begin(), window.end());
                QCOMPARE(smooth[size_t(i)], window[size_t(half)]);
            }
        }
    }

    void refinedOfBrokenRuns()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        std::vector<double> norms(200, 2.0);
        norms[50] = nan; // one step was left out
        norms[51] = std::numeric_limits<double>::infinity();
        const auto curve = refinedCurve(norms);
        QVERIFY(curve && near((*curve)[100], 99.0 / 199));
        QVERIFY(!refinedCurve(std::vector<double>{1, 1}));
        QVERIFY(!refinedCurve(std::vector<double>(200, 0.0)));
        QVERIFY(!refinedCurve(std::vector<double>(200, nan)));
        QVERIFY(!refinedCurve(norms, {GradientNorm::L1OfAdam, 0}));
        // Norms of extreme size neither overflow nor vanish.
        for (double size : {1e-200, 1e200})
            QVERIFY(near((*refinedCurve(std::vector<double>(101, size), {GradientNorm::L2OfSgd, 0.1}))[50], 0.5));
    }
};

QTEST_GUILESS_MAIN(TestTrainingSchedule)
#include "test_training_schedule.moc"
