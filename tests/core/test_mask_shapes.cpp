// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

#include "core/mask/mask_algebra.h"
#include "core/mask/mask_shapes.h"
#include "test_mask_random.h"

using namespace partita;
using namespace partita::test;

namespace {

// 8 kHz: hop 128 (16 ms), bins of 15.625 Hz.
constexpr MaskGrid grid{8000, 128 * 300};
double seconds(double frame) { return frame * 128 / 8000; }
double hz(double bin) { return bin * 15.625; }
MaskPoint point(double frame, double bin) { return {seconds(frame), hz(bin)}; }

/// In cells; exact but for the rounding of opacities.
double areaOf(const Mask &mask)
{
    double sum = 0;
    mask.forEachTile([&](Mask::TileIndex, const Mask::TilePtr &tile) {
        for (const auto value : *tile)
            sum += value;
    });
    return sum / 255;
}

double shoelace(const std::vector<MaskPoint> &points)
{
    double twice = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const auto &a = points[i], &b = points[(i + 1) % points.size()];
        twice += a.seconds * b.hz - b.seconds * a.hz;
    }
    return std::abs(twice / 2) / (seconds(1) * hz(1));
}

} // namespace

class TestMaskShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rectangleByHand()
    {
        // Frames 10.25 to 20.75: cell 10 (9.5 to 10.5) is covered by a quarter, 21 (20.5 to 21.5) too. Bins 4.5 to 8.1.
        const auto mask = rectangleMask(grid, {seconds(10.25), seconds(20.75), hz(4.5), hz(8.1)});
        QCOMPARE(mask->extent(), (MaskArea{10, 22, 5, 9}));
        QCOMPARE(int(mask->at(15, 6)), 255);
        QCOMPARE(int(mask->at(10, 6)), 64);
        QCOMPARE(int(mask->at(21, 6)), 64);
        QCOMPARE(int(mask->at(15, 5)), 255);
        QCOMPARE(int(mask->at(15, 8)), 153); // 7.5 to 8.1
        QCOMPARE(int(mask->at(10, 8)), 38);  // 0.25 * 0.6
        const auto half = rectangleMask(grid, {seconds(10.25), seconds(20.75), hz(4.5), hz(8.1)}, 0.5);
        QCOMPARE(int(half->at(15, 6)), 128);
        QCOMPARE(int(half->at(10, 6)), 32);
        // Thinner than a cell.
        QCOMPARE(int(rectangleMask(grid, {seconds(4.9), seconds(5.1), hz(4.9), hz(5.3)})->at(5, 5)), 20);
    }

    void rectangleOfOneDirection()
    {
        const auto byTime = rectangleMask(grid, {.beginSeconds = seconds(70.5), .endSeconds = seconds(200.5)});
        QCOMPARE(byTime->extent(), (MaskArea{71, 201, 0, 257}));
        QCOMPARE(int(byTime->at(100, 0)), 255);
        QCOMPARE(int(byTime->at(100, 256)), 255);
        const auto byFrequency = rectangleMask(grid, {.lowHz = hz(19.5), .highHz = hz(30.5)});
        QCOMPARE(byFrequency->extent(), (MaskArea{0, 301, 20, 31}));
        QCOMPARE(int(byFrequency->at(0, 25)), 255);
        QCOMPARE(int(byFrequency->at(300, 25)), 255);
        QVERIFY(*rectangleMask(grid, {}) == *Mask::uniform(grid, 255));
        QVERIFY(*rectangleMask(grid, {0, 4.8, 0, 4000}) == *Mask::uniform(grid, 255)); // cells end with the recording
    }

    void rectangleOfNothing()
    {
        const double nan = std::nan("");
        for (const MaskRectangle &r : {MaskRectangle{1, 1, 0, 4000}, {2, 1, 0, 4000}, {0, 1, 500, 100}, {-3, -1, 0, 4000},
                                       {50, 60, 0, 4000}, {nan, 1, 0, 4000}, {0, 1, nan, 4000}, {0, 1, 4100, 5000}})
            QVERIFY(rectangleMask(grid, r)->isUniform());
        QVERIFY(*rectangleMask({8000, 0}, {}) == *Mask::uniform({8000, 0}, 255));
    }

    /// Two that meet make the one of both, wherever the border lies; tiles too.
    void rectanglesAddUp()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 50; ++round) {
            const auto draw = [&](double most) { return std::uniform_real_distribution<double>(0, most)(random); };
            double f[3] = {draw(300), draw(300), draw(300)}, b[2] = {draw(256), draw(256)};
            std::sort(f, f + 3);
            std::sort(b, b + 2);
            const auto box = [&](int i, int j) {
                return rectangleMask(grid, {seconds(f[i]), seconds(f[j]), hz(b[0]), hz(b[1])});
            };
            const auto left = box(0, 1), right = box(1, 2), both = box(0, 2);
            for (std::int64_t frame = 0; frame < grid.frames(); ++frame) {
                for (int bin = 0; bin < grid.bins(); bin += 3)
                    QVERIFY(std::abs(left->at(frame, bin) + right->at(frame, bin) - both->at(frame, bin)) <= 1);
            }
            const double width = f[2] - f[0], height = b[1] - b[0];
            QVERIFY(std::abs(areaOf(*both) - width * height) < 0.1 + 0.004 * (width + height)); // rounded along the edges
        }
    }

    void longRectanglesAreCheap()
    {
        const auto band = rectangleMask(threeHours, {.lowHz = 100, .highHz = 5000});
        QVERIFY(band->tileCount() > 50000);
        QVERIFY(distinctTiles(*band) < 20);
        QVERIFY(distinctTiles(*rectangleMask(threeHours, {.beginSeconds = 10, .endSeconds = 10000})) < 80);
    }

    void lassoAsRectangle()
    {
        std::mt19937 random(6);
        for (int round = 0; round < 30; ++round) {
            const auto draw = [&](double most) { return std::uniform_real_distribution<double>(0, most)(random); };
            double f[2] = {draw(300), draw(300)}, b[2] = {1 + draw(255), 1 + draw(255)};
            std::sort(f, f + 2);
            std::sort(b, b + 2);
            const auto box = rectangleMask(grid, {seconds(f[0]), seconds(f[1]), hz(b[0]), hz(b[1])}, 0.7);
            for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}) {
                const std::vector<MaskPoint> corners{point(f[0], b[0]), point(f[1], b[0]), point(f[1], b[1]),
                                                     point(f[0], b[1])};
                const auto drawn = lassoMask(grid, {corners, scale}, 0.7);
                for (std::int64_t frame = 0; frame < grid.frames(); ++frame) {
                    for (int bin = 0; bin < grid.bins(); ++bin)
                        QVERIFY(std::abs(drawn->at(frame, bin) - box->at(frame, bin)) <= 1);
                }
            }
        }
    }

    void lassoAreaIsThatOfTheShoelaceFormula()
    {
        std::mt19937 random(7);
        const auto draw = [&](double least, double most) { return std::uniform_real_distribution<double>(least, most)(random); };
        for (int round = 0; round < 30; ++round) {
            // Star-shaped around a centre, so it does not cross itself.
            std::vector<MaskPoint> points;
            const int corners = int(randomBetween(random, 3, 40));
            for (int i = 0; i < corners; ++i) {
                const double angle = 2 * M_PI * (i + draw(0, 0.9)) / corners, radius = draw(0.4, 1);
                points.push_back(
                    point(150 + 140 * radius * std::cos(angle), 128 + 120 * radius * std::sin(angle)));
            }
            const double expected = shoelace(points);
            for (const auto fill : {MaskLasso::Fill::NonZero, MaskLasso::Fill::EvenOdd}) {
                const auto mask = lassoMask(grid, {points, FrequencyScale::Linear, fill});
                QVERIFY2(std::abs(areaOf(*mask) - expected) < 0.001 * expected + 1,
                         qPrintable(QString("%1 for %2").arg(areaOf(*mask)).arg(expected)));
            }
            std::reverse(points.begin(), points.end());
            QVERIFY(std::abs(areaOf(*lassoMask(grid, {points})) - expected) < 0.001 * expected + 1);
        }
    }

    /// What a cell has is the part of it that lies within, on every axis, also where edges are steep, cross or end.
    void lassoCoversWhatLiesWithin()
    {
        std::mt19937 random(8);
        const auto draw = [&](double least, double most) { return std::uniform_real_distribution<double>(least, most)(random); };
        constexpr int samples = 24;
        for (int round = 0; round < 12; ++round) {
            MaskLasso lasso;
            lasso.scale = std::array{FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}[size_t(round % 3)];
            lasso.fill = round % 2 ? MaskLasso::Fill::EvenOdd : MaskLasso::Fill::NonZero;
            for (int i = int(randomBetween(random, 3, 7)); i > 0; --i)
                lasso.points.push_back(point(draw(0, 300), draw(2, 250)));
            const auto mask = lassoMask(grid, lasso);
            const FrequencyAxis axis{lasso.scale, 0, grid.sampleRateHz / 2.0, 1};
            for (int i = 0; i < 300; ++i) {
                const auto frame = randomBetween(random, 1, grid.frames() - 2);
                const int bin = int(randomBetween(random, 1, grid.bins() - 2));
                int within = 0;
                for (int s = 0; s < samples * samples; ++s) {
                    const double f = double(frame) - 0.5 + (s / samples + 0.5) / samples;
                    const double y = axis.yOfHz(hz(bin - 0.5 + (s % samples + 0.5) / samples));
                    int winding = 0, above = 0;
                    for (size_t k = 0; k < lasso.points.size(); ++k) {
                        const auto &a = lasso.points[k], &b = lasso.points[(k + 1) % lasso.points.size()];
                        const double fa = grid.frameOfSeconds(a.seconds), fb = grid.frameOfSeconds(b.seconds);
                        if ((fa <= f) == (fb <= f) || std::lerp(axis.yOfHz(a.hz), axis.yOfHz(b.hz), (f - fa) / (fb - fa)) < y)
                            continue;
                        ++above;
                        winding += fa < fb ? 1 : -1;
                    }
                    within += lasso.fill == MaskLasso::Fill::NonZero ? winding != 0 : above % 2;
                }
                const double expected = 255.0 * within / (samples * samples);
                QVERIFY2(std::abs(mask->at(frame, bin) - expected) < 20,
                         qPrintable(QString("%1 for %2").arg(mask->at(frame, bin)).arg(expected)));
            }
        }
    }

    /// Wherever the tiles lie.
    void lassoMovesWithItsPoints()
    {
        std::mt19937 random(9);
        const auto draw = [&](double least, double most) { return std::uniform_real_distribution<double>(least, most)(random); };
        for (int round = 0; round < 12; ++round) {
            MaskLasso lasso{{}, round % 2 ? FrequencyScale::Log : FrequencyScale::Linear, MaskLasso::Fill::NonZero};
            for (int i = int(randomBetween(random, 3, 12)); i > 0; --i)
                lasso.points.push_back(point(draw(10, 150), draw(0, 256)));
            const auto mask = lassoMask(grid, lasso, 0.6);
            const int shift = int(randomBetween(random, 1, 100));
            for (auto &p : lasso.points)
                p.seconds += seconds(shift);
            const auto moved = lassoMask(grid, lasso, 0.6);
            for (std::int64_t frame = 1; frame < 160; ++frame) {
                for (int bin = 0; bin < grid.bins(); ++bin)
                    QVERIFY(std::abs(moved->at(frame + shift, bin) - mask->at(frame, bin)) <= 1);
            }
        }
    }

    void longLassosAreCheap()
    {
        const auto band = lassoMask(threeHours, {{{0, 100}, {10800, 100}, {10800, 5000}, {0, 5000}}});
        QVERIFY(band->tileCount() > 50000);
        QVERIFY(distinctTiles(*band) < 20);
        for (const auto opacity : {0.3, 1.0}) { // what is covered wholly shares one tile
            const auto wedge = lassoMask(threeHours, {{{0, 3000}, {10800, 100}, {10800, 20000}}}, opacity);
            QVERIFY(distinctTiles(*wedge) < wedge->tileCount() / 4);
            QCOMPARE(int(wedge->at(threeHours.frames() / 2, 300)), int(255 * opacity + 0.5));
        }
    }

    void lassoThatCrossesItself()
    {
        // A ring drawn twice around: once for non-zero, not at all for even-odd.
        std::vector<MaskPoint> twice;
        for (int turn = 0; turn < 2; ++turn) {
            for (const auto &p : {point(20, 20), point(80, 20), point(80, 90), point(20, 90)})
                twice.push_back(p);
        }
        QCOMPARE(int(lassoMask(grid, {twice, FrequencyScale::Linear, MaskLasso::Fill::NonZero})->at(50, 50)), 255);
        QVERIFY(lassoMask(grid, {twice, FrequencyScale::Linear, MaskLasso::Fill::EvenOdd})->isUniform());
        // A bow tie: two triangles under either rule.
        const std::vector<MaskPoint> bow{point(20, 20), point(80, 90), point(80, 20), point(20, 90)};
        for (const auto fill : {MaskLasso::Fill::NonZero, MaskLasso::Fill::EvenOdd}) {
            const auto mask = lassoMask(grid, {bow, FrequencyScale::Linear, fill});
            QCOMPARE(int(mask->at(25, 55)), 255);
            QCOMPARE(int(mask->at(75, 55)), 255);
            QCOMPARE(int(mask->at(50, 80)), 0);
            QVERIFY(std::abs(areaOf(*mask) - 60 * 70 / 2.0) < 3);
        }
    }

    /// Straight on a logarithmic axis: half-way in time lies the geometric mean.
    void lassoEdgesAreStraightWhereTheyWereDrawn()
    {
        const std::vector<MaskPoint> points{
            {seconds(50), 100}, {seconds(250), 3600}, {seconds(250), 3900}, {seconds(50), 3900}};
        const auto lowestAt = [](const Mask &mask, std::int64_t frame) {
            int bin = 0;
            while (mask.at(frame, bin) < 128)
                ++bin;
            return bin;
        };
        QCOMPARE(lowestAt(*lassoMask(grid, {points, FrequencyScale::Log}), 150), int(std::ceil(600 / 15.625)));
        QCOMPARE(lowestAt(*lassoMask(grid, {points, FrequencyScale::Linear}), 150), int(std::ceil(1850 / 15.625)));
        const double mel = (melOfHz(100) + melOfHz(3600)) / 2;
        QCOMPARE(lowestAt(*lassoMask(grid, {points, FrequencyScale::Mel}), 150), int(std::ceil(hzOfMel(mel) / 15.625)));
    }

    void lassoOfNothing()
    {
        QVERIFY(lassoMask(grid, {})->isUniform());
        QVERIFY(lassoMask(grid, {{point(10, 10)}})->isUniform());
        QVERIFY(lassoMask(grid, {{point(10, 10), point(20, 20)}})->isUniform());
        QVERIFY(lassoMask(grid, {{point(10, 10), point(10, 20), point(10, 15)}})->isUniform());
        QVERIFY(lassoMask(grid, {{point(10, 10), point(20, std::nan("")), point(30, 15)}})->isUniform());
        QVERIFY(lassoMask(grid, {{point(-100, 10), point(-20, 20), point(-30, 60)}})->isUniform());
        const auto all = lassoMask(grid, {{point(-1e9, -50), point(1e9, -50), point(1e9, 900), point(-1e9, 900)}});
        QVERIFY(*all == *Mask::uniform(grid, 255));
    }
};

QTEST_GUILESS_MAIN(TestMaskShapes)
#include "test_mask_shapes.moc"
