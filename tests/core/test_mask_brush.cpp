// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

#include "core/mask/brush.h"
#include "core/mask/mask_algebra.h"
#include "core/mask/power_columns.h"
#include "test_mask_random.h"
#include "test_spectrogram_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr MaskGrid oneHour{44100, 44100LL * 3600};
constexpr double frameMs = 512 / 44.1, binHz = 44100.0 / 2048;

MaskPtr painted(const MaskPtr &before, const Brush &brush, const std::vector<BrushPoint> &points)
{
    BrushStroke stroke(before, brush);
    for (const auto &point : points)
        stroke.add(point);
    return stroke.mask();
}

std::vector<BrushPoint> randomStroke(std::mt19937 &random, int count)
{
    const auto draw = [&](double least, double most) { return std::uniform_real_distribution<double>(least, most)(random); };
    std::vector<BrushPoint> points{{draw(0, 30), draw(0, 20000), draw(0.2, 1)}};
    while (int(points.size()) < count)
        points.push_back({points.back().seconds + draw(-0.5, 0.5), points.back().hz + draw(-1500, 1500), draw(0.2, 1)});
    return points;
}

Brush randomBrush(std::mt19937 &random)
{
    const auto draw = [&](double least, double most) { return std::uniform_real_distribution<double>(least, most)(random); };
    Brush brush{draw(1, 400), draw(1, 2000), Brush::Height::Hz, draw(0, 1), draw(0.3, 1)};
    if (random() % 2) {
        brush.height = Brush::Height::Semitones;
        brush.diameter = draw(0.1, 12);
    }
    return brush;
}

int mostDifference(const Mask &a, const Mask &b)
{
    int most = 0;
    const auto area = differingArea(a, b);
    for (auto frame = area.frameBegin; frame < area.frameEnd; ++frame) {
        for (int bin = area.binBegin; bin < area.binEnd; ++bin)
            most = std::max(most, std::abs(a.at(frame, bin) - b.at(frame, bin)));
    }
    return most;
}

double areaOf(const Mask &mask)
{
    double sum = 0;
    mask.forEachTile([&](Mask::TileIndex, const Mask::TilePtr &tile) {
        for (const auto value : *tile)
            sum += value;
    });
    return sum / 255;
}

} // namespace

class TestMaskBrush : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dabIsAnEllipse()
    {
        // 40 frames by 60 bins, hard.
        const auto mask = painted(Mask::uniform(halfMinute), {40 * frameMs, 60 * binHz, Brush::Height::Hz, 1, 1},
                                  {{200 * frameMs / 1000, 400 * binHz}});
        QVERIFY(std::abs(areaOf(*mask) - M_PI * 20 * 30) < 0.01 * M_PI * 20 * 30);
        QCOMPARE(int(mask->at(200, 400)), 255);
        QCOMPARE(int(mask->at(219, 400)), 255);
        QCOMPARE(int(mask->at(200, 429)), 255);
        QCOMPARE(int(mask->at(221, 400)), 0);
        QCOMPARE(int(mask->at(200, 431)), 0);
        QVERIFY(std::abs(mask->at(220, 400) - 128) <= 1); // the edge goes through its middle
        QVERIFY(std::abs(mask->at(200, 370) - 128) <= 64); // as soft as in the other direction
        QCOMPARE(int(mask->at(213, 419)), 255); // (0.65, 0.63): within
        QCOMPARE(int(mask->at(215, 424)), 0);   // (0.75, 0.8): outside
    }

    void softEdge()
    {
        const auto mask = painted(Mask::uniform(halfMinute), {40 * frameMs, 60 * binHz, Brush::Height::Hz, 0.5, 0.8},
                                  {{200 * frameMs / 1000, 400 * binHz}});
        QCOMPARE(int(mask->at(200, 400)), 204);
        QCOMPARE(int(mask->at(210, 400)), 204);                // half the radius is whole
        QVERIFY(std::abs(mask->at(215, 400) - 102) <= 1);      // half-way of the rest
        QVERIFY(std::abs(mask->at(200, 400 + 22) - 114) <= 8); // 0.733 of the radius
        QCOMPARE(int(mask->at(220, 400)), 0);
    }

    /// As it is defined: the highest of the brush at all places on the way, fading as a raised cosine.
    void largeBrushesAsDefined()
    {
        std::mt19937 random(21);
        const auto draw = [&](double least, double most) { return std::uniform_real_distribution<double>(least, most)(random); };
        for (int round = 0; round < 12; ++round) {
            const Brush brush{draw(1000, 6000), draw(3000, 12000), Brush::Height::Hz, draw(0, 0.7), draw(0.3, 1)};
            const BrushPoint from{draw(5, 10), draw(2000, 20000), draw(0, 1)};
            const BrushPoint to{from.seconds + draw(-2, 2), from.hz + draw(-4000, 4000), round % 2 ? from.pressure : draw(0, 1)};
            const auto mask = painted(Mask::uniform(halfMinute), brush, {from, to});
            const double radiusFrames = brush.diameterMs / 2 / frameMs, radiusBins = brush.diameter / 2 / binHz;
            for (int i = 0; i < 400; ++i) {
                const auto frame = std::lround(draw(0, 16000) / frameMs), bin = std::lround(draw(0, 1024));
                double most = 0;
                for (int place = 0; place <= 2000; ++place) {
                    const double along = place / 2000.0;
                    const double x = std::lerp(from.seconds, to.seconds, along) * 1000 / frameMs - double(frame);
                    const double y = std::lerp(from.hz, std::clamp(to.hz, 0.0, 22050.0), along) / binHz - double(bin);
                    const double distance = std::hypot(x / radiusFrames, y / radiusBins);
                    const double fade = std::clamp((distance - brush.hardness) / (1 - brush.hardness), 0.0, 1.0);
                    most = std::max(most, (0.5 + 0.5 * std::cos(M_PI * fade)) * std::lerp(from.pressure, to.pressure, along));
                }
                const double expected = 255 * brush.opacity * most, difference = mask->at(frame, int(bin)) - expected;
                // Where the pressure changes, not every place is looked at: some are painted less.
                QVERIFY2(difference < 1.1 && difference > (from.pressure == to.pressure ? -1.1 : -255), qPrintable(QString("%1 for %2").arg(expected + difference).arg(expected)));
            }
        }
    }

    void neverThinnerThanACell()
    {
        for (const double hardness : {0.0, 1.0}) {
            const auto mask = painted(Mask::uniform(halfMinute), {0, 0, Brush::Height::Hz, hardness, 1},
                                      {{100 * frameMs / 1000, 300 * binHz}, {160 * frameMs / 1000, 300 * binHz}});
            for (int frame = 100; frame <= 160; ++frame)
                QCOMPARE(int(mask->at(frame, 300)), 255);
            QCOMPARE(int(mask->at(130, 299)), 0);
            QCOMPARE(int(mask->at(130, 301)), 0);
        }
    }

    void semitonesAreAsHighEverywhere()
    {
        const Brush brush{200, 12, Brush::Height::Semitones, 1, 1};
        const auto mask = painted(Mask::uniform(halfMinute), brush, {{5, 1000}, {6, 1000}, {6, 1000}});
        const auto high = painted(Mask::uniform(halfMinute), brush, {{5, 8000}, {6, 8000}});
        const auto edge = [](const Mask &m, double hz) { return int(m.at(473, int(std::lround(hz / binHz)))); };
        // Half an octave up and down.
        for (const auto &[m, hz] : {std::pair{mask, 1000.0}, std::pair{high, 8000.0}}) {
            QCOMPARE(edge(*m, hz * std::sqrt(2) / 1.04), 255);
            QCOMPARE(edge(*m, hz * std::sqrt(2) * 1.04), 0);
            QCOMPARE(edge(*m, hz / std::sqrt(2) * 1.04), 255);
            QCOMPARE(edge(*m, hz / std::sqrt(2) / 1.04), 0);
        }
        // A line is straight on that axis.
        const auto line = painted(Mask::uniform(halfMinute), {20, 1, Brush::Height::Semitones, 1, 1}, {{5, 500}, {7, 8000}});
        QCOMPARE(int(line->at(std::int64_t(std::lround(6 * 44100 / 512.0)), int(std::lround(2000 / binHz)))), 255);
    }

    /// A stroke's mask is what it covers, united with the mask before or taken away from it.
    void paintingIsUnitingErasingIsSubtracting()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 20; ++round) {
            const auto before = randomMask(random, halfMinute);
            auto brush = randomBrush(random);
            const auto points = randomStroke(random, 12);
            const auto shape = painted(Mask::uniform(halfMinute), brush, points);
            QVERIFY(*painted(before, brush, points) == *united(*before, *shape));
            brush.mode = Brush::Mode::Erase;
            QVERIFY(*painted(before, brush, points) == *subtracted(*before, *shape));
        }
    }

    void nothingBuildsUpWithinAStroke()
    {
        std::mt19937 random(12);
        for (int round = 0; round < 10; ++round) {
            const auto brush = randomBrush(random);
            auto points = randomStroke(random, 10);
            const auto once = painted(Mask::uniform(halfMinute), brush, points);
            auto there = points;
            there.insert(there.end(), points.rbegin(), points.rend());
            const auto thereAndBack = painted(Mask::uniform(halfMinute), brush, there);
            QVERIFY(mostDifference(*once, *thereAndBack) <= 1); // rounding
        }
    }

    void theSameHoweverOftenTheMaskIsAsked()
    {
        std::mt19937 random(13);
        for (int round = 0; round < 10; ++round) {
            const auto brush = randomBrush(random);
            const auto points = randomStroke(random, 15);
            const auto before = randomMask(random, halfMinute);
            BrushStroke stroke(before, brush);
            auto last = before;
            for (const auto &point : points) {
                stroke.add(point);
                const auto now = stroke.mask();
                const auto touched = stroke.touched(), changed = differingArea(*last, *now);
                QCOMPARE(changed.intersected(touched), changed);
                last = now;
            }
            QVERIFY(stroke.touched().empty());
            QVERIFY(*last == *painted(before, brush, points));
        }
    }

    /// Points in between on the same line change nothing.
    void theSameHoweverFineThePointsAre()
    {
        std::mt19937 random(14);
        int compared = 0;
        for (int round = 0; round < 20; ++round) {
            const auto brush = randomBrush(random);
            auto points = randomStroke(random, 6);
            std::vector<BrushPoint> fine;
            for (auto &point : points)
                point.pressure = 0.6;
            for (size_t i = 0; i + 1 < points.size(); ++i) {
                for (int j = 0; j < 7; ++j) {
                    const auto &a = points[i], &b = points[i + 1];
                    const auto log = [](double hz) { return std::log(std::max(hz, binHz / 4)); };
                    const double hz = brush.height == Brush::Height::Hz ? std::lerp(a.hz, b.hz, j / 7.0)
                                                                         : std::exp(std::lerp(log(a.hz), log(b.hz), j / 7.0));
                    fine.push_back({std::lerp(a.seconds, b.seconds, j / 7.0), hz, 0.6});
                }
            }
            fine.push_back(points.back());
            bool inside = true; // beyond the edges lines are bent
            for (const auto &point : points)
                inside = inside && point.hz > 0 && point.hz < 22050;
            if (!inside)
                continue;
            const auto none = Mask::uniform(halfMinute);
            QVERIFY(mostDifference(*painted(none, brush, points), *painted(none, brush, fine)) <= 1);
            ++compared;
        }
        QVERIFY(compared > 5);
    }

    void pressureIsOpacity()
    {
        const auto mask = painted(Mask::uniform(halfMinute), {50, 400, Brush::Height::Hz, 1, 1},
                                  {{2, 3000, 0.2}, {4, 3000, 1}});
        for (const double s : {2.0, 2.5, 3.0, 4.0}) {
            const auto frame = std::lround(s * 44100 / 512);
            QVERIFY(std::abs(mask->at(frame, int(3000 / binHz)) - 255 * (0.2 + 0.4 * (s - 2))) <= 2);
        }
    }

    void whatIsNotANumberIsIgnored()
    {
        const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
        const auto mask = painted(Mask::uniform(halfMinute), {}, {{nan, 3000}, {2, infinity}, {3, 100, nan}});
        QVERIFY(mask->isUniform());
        BrushStroke far(Mask::uniform(oneHour), {});
        far.add({-1e12, 1000});
        QVERIFY(far.mask()->isUniform());
        far.add({10, -1e9});
        far.add({1e12, 1e9});
        QVERIFY(!far.mask()->isUniform());
    }

    /// 10 000 points over an hour: each mask shares all but a few tiles with the one before.
    void longStrokesCostWhatTheyTouch()
    {
        std::mt19937 random(15);
        BrushStroke stroke(randomMask(random, oneHour, 0), {60, 300, Brush::Height::Hz, 0.5, 1});
        auto last = stroke.mask();
        for (int i = 0; i < 10000; ++i) {
            stroke.add({0.36 * i, 5000 + 3000 * std::sin(i * 0.01)});
            const auto now = stroke.mask();
            if (i % 500 == 499)
                QVERIFY(distinctTiles(*now, tilesOf(*last)) <= 4);
            last = now;
        }
        QVERIFY(last->tileCount() > 4800);
        QVERIFY(last->tileCount() < 10500);
    }

    void harmonicsOfATone()
    {
        // A stretched tone: partial n at 300 n (1 + 0.0004 n^2) Hz.
        std::vector<float> samples(44100 * 3);
        const auto partialHz = [](int n) { return 300.0 * n * (1 + 0.0004 * n * n); };
        for (int n = 1; n <= 12; ++n) {
            for (size_t i = 0; i < samples.size(); ++i)
                samples[i] += float(0.05 * std::sin(2 * M_PI * partialHz(n) * double(i) / 44100));
        }
        const MemoryStore store(44100, 1, std::move(samples));
        PowerColumns columns(store);
        std::vector<float> power(size_t(columns.bins()));
        std::int64_t known = -1;
        const auto level = [&](double seconds, double hz) {
            const auto frame = std::lround(columns.grid().frameOfSeconds(seconds));
            if (frame != known && !columns.read(known = frame, power.data()))
                return std::nan("");
            return 10 * std::log10(double(power[size_t(std::clamp(std::lround(hz / binHz), 0L, 1024L))]) + 1e-14);
        };
        const Brush brush{40, 3 * binHz, Brush::Height::Hz, 1, 1};
        BrushStroke snapped(Mask::uniform(columns.grid()), brush, BrushHarmonics{12, level});
        BrushStroke plain(Mask::uniform(columns.grid()), brush, BrushHarmonics{12, {}});
        BrushStroke all(Mask::uniform(columns.grid()), brush, BrushHarmonics{});
        for (const double s : {1.0, 1.5, 2.0}) {
            for (auto *stroke : {&snapped, &plain, &all})
                stroke->add({s, 303}); // a hand's width off
        }
        const auto at = [](const MaskPtr &mask, double hz) { return int(mask->at(129, int(std::lround(hz / binHz)))); };
        for (int n = 2; n <= 12; ++n) {
            QCOMPARE(at(snapped.mask(), partialHz(n)), 255);
            QCOMPARE(at(snapped.mask(), partialHz(n) + 150), 0);
            QCOMPARE(at(plain.mask(), 303.0 * n), 255);
        }
        QCOMPARE(at(plain.mask(), partialHz(12)), 0); // 3808 instead of 3636 Hz
        QCOMPARE(at(snapped.mask(), 13 * 303), 0);
        QCOMPARE(at(all.mask(), 303 * 72), 255); // the last below Nyquist
        QCOMPARE(at(snapped.mask(), 303), 255);
    }
};

QTEST_GUILESS_MAIN(TestMaskBrush)
#include "test_mask_brush.moc"
