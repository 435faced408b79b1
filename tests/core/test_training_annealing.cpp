// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "core/training/random.h"
#include "core/training/schedule/annealing_law.h"

using namespace partita;

namespace {

Schedule scheduleOf(ScheduleKind kind, std::int64_t steps, std::int64_t warmup = 0, double peak = 1e-3)
{
    ScheduleSettings s;
    s.kind = kind;
    s.steps = steps;
    s.warmupSteps = warmup;
    s.peakRate = peak;
    return *Schedule::make(s);
}

/// Losses that follow a law along a schedule up to `until` steps, every `every` steps, with noise relative to the loss or plain.
std::vector<LossPoint> curveOf(const AnnealingLaw &law, const Schedule &schedule, std::int64_t until, std::int64_t every,
                               double relativeNoise = 0, double plainNoise = 0)
{
    const auto areas = annealingAreas(schedule);
    Rng rng(7);
    std::vector<LossPoint> points;
    for (std::int64_t step = every; step <= until; step += every) {
        const double loss = law.at(areas.s1[size_t(step)], areas.s2[size_t(step)]);
        points.push_back({step, loss * std::exp(relativeNoise * normal(rng)) + plainNoise * normal(rng)});
    }
    return points;
}

double finalLoss(const AnnealingLaw &law, const Schedule &schedule)
{
    const auto areas = annealingAreas(schedule);
    return law.at(areas.s1.back(), areas.s2.back());
}

bool near(double value, double expected, double share) { return std::abs(value - expected) <= share * std::abs(expected); }

constexpr AnnealingLaw known{0.8, 0.5, 0.6, 0.35}; // with S1 up to 3 and S2 up to 1 for the schedules below

} // namespace

class TestTrainingAnnealing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areasByHand()
    {
        // Rates 4, 4, 3, 1 and lambda 1/2: m = 0, 0, 1, 1/2 + 2.
        const auto areas = annealingAreas(std::vector<double>{4, 4, 3, 1}, 0, 0.5);
        QCOMPARE(areas.s1, (std::vector<double>{0, 4, 8, 11, 12}));
        QCOMPARE(areas.s2, (std::vector<double>{0, 0, 0, 1, 3.5}));
        // Two steps of warm-up count as the top rate.
        const auto warm = annealingAreas(std::vector<double>{1, 2, 4, 4, 2}, 2, 0.5);
        QCOMPARE(warm.s1, (std::vector<double>{0, 4, 8, 12, 16, 18}));
        QCOMPARE(warm.s2, (std::vector<double>{0, 0, 0, 0, 0, 2}));
    }

    void areasOfWarmupStableDecay()
    {
        // Rate p for N steps, then p (1 - k/D) at step N + k. The drop before the i-th decaying step is d = p/D:
        // S1 after all = p N + p sum_{k=0}^{D-1} (1 - k/D) = p (N + (D + 1) / 2).
        // m after k drops = d (1 - l^k) / (1 - l); S2 = d / (1 - l) sum_{k=1}^{D-1} (1 - l^k)
        //                = d / (1 - l) (D - 1 - (l - l^D) / (1 - l)).
        const double l = 0.999, p = 2e-3, N = 1600, D = 400, d = p / D;
        auto settings = scheduleOf(ScheduleKind::WarmupStableDecay, 2000, 0, p).settings();
        for (std::int64_t warmup : {0, 150}) {
            settings.warmupSteps = warmup;
            const auto areas = annealingAreas(*Schedule::make(settings), l);
            QCOMPARE(areas.s1.size(), size_t(2001));
            QVERIFY(near(areas.s1.back(), p * (N + (D + 1) / 2), 1e-12));
            QVERIFY(near(areas.s2.back(), d / (1 - l) * (D - 1 - (l - std::pow(l, D)) / (1 - l)), 1e-9));
            QVERIFY(std::abs(areas.s2[1600]) < 1e-15 && near(areas.s2[1602], d, 1e-9));
        }
    }

    void recoversKnownParameters()
    {
        for (auto kind : {ScheduleKind::Cosine, ScheduleKind::WarmupStableDecay, ScheduleKind::Rex}) {
            const auto schedule = scheduleOf(kind, 4000, 100);
            const auto fit = fitAnnealingLaw(curveOf(known, schedule, 4000, 10), schedule);
            QVERIFY(fit.state == ForecastState::Ready && fit.form == LossForm::Positive);
            QVERIFY(near(fit.law.l0, known.l0, 0.01) && near(fit.law.a, known.a, 0.01));
            QVERIFY(near(fit.law.alpha, known.alpha, 0.01) && near(fit.law.c, known.c, 0.01));
            QVERIFY(fit.typicalResidual < 1e-4);
        }
    }

    void findsHowSlowlyAnnealingShows()
    {
        const auto cosine = scheduleOf(ScheduleKind::Cosine, 4000, 100), other = scheduleOf(ScheduleKind::WarmupStableDecay, 4000, 100);
        for (const double lambda : {0.999, 0.995, 0.99}) {
            auto law = known;
            law.c *= (1 - lambda) / (1 - 0.999); // S2 grows with 1 / (1 - lambda)
            const auto areas = annealingAreas(cosine, lambda), ahead = annealingAreas(other, lambda);
            std::vector<LossPoint> points;
            for (std::int64_t step = 10; step <= 4000; step += 10)
                points.push_back({step, law.at(areas.s1[size_t(step)], areas.s2[size_t(step)])});
            const auto fit = fitAnnealingLaw(points, cosine);
            QCOMPARE(fit.lambda, lambda);
            const std::vector<std::int64_t> end{4000};
            QVERIFY(near(forecast(fit, other, end).front().loss, law.at(ahead.s1.back(), ahead.s2.back()), 0.01));
        }
    }

    void recoversThroughNoise()
    {
        const auto schedule = scheduleOf(ScheduleKind::WarmupStableDecay, 4000, 100);
        const auto fit = fitAnnealingLaw(curveOf(known, schedule, 4000, 1, 0.05), schedule);
        QVERIFY(fit.state == ForecastState::Ready);
        QVERIFY(near(fit.law.l0, known.l0, 0.1) && near(fit.law.c, known.c, 0.1));
        const std::vector<std::int64_t> end{4000};
        const auto point = forecast(fit, schedule, end).front();
        QVERIFY(near(point.loss, finalLoss(known, schedule), 0.01));
        QVERIFY(point.low <= point.loss && point.loss <= point.high && point.high - point.low < 0.05 * point.loss);
        QVERIFY(point.high > point.low);
    }

    void predictsAnotherSchedule()
    {
        const auto cosine = scheduleOf(ScheduleKind::Cosine, 3000, 100);
        const auto fit = fitAnnealingLaw(curveOf(known, cosine, 3000, 2, 0.03), cosine);
        QVERIFY(fit.state == ForecastState::Ready);
        for (auto kind : {ScheduleKind::WarmupStableDecay, ScheduleKind::Linear, ScheduleKind::Rex, ScheduleKind::Constant}) {
            const auto other = scheduleOf(kind, 5000, 100);
            const std::vector<std::int64_t> steps{1, 2500, 5000, 99999};
            const auto points = forecast(fit, other, steps);
            QCOMPARE(points.size(), size_t(4));
            QVERIFY2(near(points[2].loss, finalLoss(known, other), 0.02), scheduleName(kind));
            QCOMPARE(points[3].step, 5000);
            QCOMPARE(points[3].loss, points[2].loss);
        }
    }

    void predictsTheRestAndAnnealingNow()
    {
        const auto linear = scheduleOf(ScheduleKind::Linear, 4000, 100);
        const auto fit = fitAnnealingLaw(curveOf(known, linear, 2400, 4, 0.01), linear);
        QVERIFY(fit.state == ForecastState::Ready);
        const auto now = *annealNow(linear, 2400, 400);
        const std::vector<std::int64_t> ends{4000, 2800};
        const auto end = forecast(fit, linear, ends).front(), soon = forecast(fit, now, ends).back();
        QVERIFY(near(end.loss, finalLoss(known, linear), 0.03));
        QVERIFY(near(soon.loss, finalLoss(known, now), 0.03));
        QVERIFY(end.low <= finalLoss(known, linear) * 1.03 && end.high >= finalLoss(known, linear) * 0.97);
    }

    void lossesInDecibels() // of either sign: -4 to -11 dB, and through 0
    {
        for (double l0 : {-11.0, -4.0}) {
            const AnnealingLaw law{l0, 5, 0.5, 3};
            const auto cosine = scheduleOf(ScheduleKind::Cosine, 3000, 100);
            const auto exact = fitAnnealingLaw(curveOf(law, cosine, 3000, 10), cosine);
            QVERIFY(exact.state == ForecastState::Ready && exact.form == LossForm::Plain);
            QVERIFY(near(exact.law.l0, l0, 0.01) && near(exact.law.a, 5, 0.01));
            QVERIFY(near(exact.law.alpha, 0.5, 0.01) && near(exact.law.c, 3, 0.01));
            const auto noisy = fitAnnealingLaw(curveOf(law, cosine, 3000, 1, 0, 0.5), cosine);
            QVERIFY(noisy.state == ForecastState::Ready);
            const auto other = scheduleOf(ScheduleKind::WarmupStableDecay, 3000, 100);
            const std::vector<std::int64_t> end{3000};
            QVERIFY(std::abs(forecast(noisy, other, end).front().loss - finalLoss(law, other)) < 0.15);
        }
    }

    void withoutEnoughData()
    {
        const auto stateOf = [](const std::vector<LossPoint> &points, const Schedule &schedule, AnnealingFitOptions options = {}) {
            const auto fit = fitAnnealingLaw(points, schedule, options);
            const std::vector<std::int64_t> end{10};
            if (fit.state != ForecastState::Ready && (!forecast(fit, schedule, end).empty() || !fit.refits.empty()))
                qFatal("a forecast of nothing");
            return fit.state;
        };
        const auto cosine = scheduleOf(ScheduleKind::Cosine, 4000, 400), constant = scheduleOf(ScheduleKind::Constant, 4000);
        QCOMPARE(stateOf({}, cosine), ForecastState::TooFewLosses);
        QCOMPARE(stateOf(curveOf(known, cosine, 400, 1), cosine), ForecastState::TooFewLosses); // all in the warm-up
        QCOMPARE(stateOf(curveOf(known, cosine, 1000, 5), cosine), ForecastState::TooShort);
        QCOMPARE(stateOf(curveOf(known, constant, 4000, 10), constant), ForecastState::NoAnnealing);
        QCOMPARE(stateOf(std::vector<LossPoint>(curveOf({2, 0, 0, 0}, cosine, 4000, 10)), cosine), ForecastState::UselessLosses);
        auto broken = curveOf(known, cosine, 4000, 10);
        for (auto &point : broken)
            point.loss = NAN;
        QCOMPARE(stateOf(broken, cosine), ForecastState::TooFewLosses);
        AnnealingFitOptions positive;
        positive.form = LossForm::Positive;
        QCOMPARE(stateOf(curveOf({-5, 1, 0.5, 1}, cosine, 4000, 10), cosine, positive), ForecastState::UselessLosses);
    }

    void annealingKnownFromAnEarlierRun()
    {
        const auto constant = scheduleOf(ScheduleKind::Constant, 4000);
        AnnealingFitOptions options;
        options.knownC = known.c;
        const auto fit = fitAnnealingLaw(curveOf(known, constant, 3000, 5), constant, options);
        QVERIFY(fit.state == ForecastState::Ready);
        QCOMPARE(fit.law.c, known.c);
        const auto now = *annealNow(constant, 3000, 500);
        const std::vector<std::int64_t> end{3500};
        QVERIFY(near(forecast(fit, now, end).front().loss, finalLoss(known, now), 0.01));
    }

    void sameSeedSameAnswer()
    {
        const auto schedule = scheduleOf(ScheduleKind::Rex, 2000, 100);
        const auto points = curveOf(known, schedule, 2000, 5, 0.05);
        AnnealingFitOptions options;
        const auto a = fitAnnealingLaw(points, schedule, options), b = fitAnnealingLaw(points, schedule, options);
        options.seed = 2;
        const auto c = fitAnnealingLaw(points, schedule, options);
        QCOMPARE(a.refits.size(), size_t(40));
        QCOMPARE(a.law.l0, b.law.l0);
        QCOMPARE(a.law.l0, c.law.l0);
        for (size_t i = 0; i < 40; ++i)
            QCOMPARE(a.refits[i].l0, b.refits[i].l0);
        QVERIFY(a.refits[0].l0 != c.refits[0].l0);
    }
};

QTEST_GUILESS_MAIN(TestTrainingAnnealing)
#include "test_training_annealing.moc"
