// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <random>

#include "core/mask/mask_algebra.h"
#include "core/mask/mask_morphology.h"
#include "test_mask_random.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr MaskGrid small{8000, 8000 * 3 + 77};
constexpr int rounds = 30;

MaskPtr valueOf(Result<MaskPtr> result) { return result ? *result : nullptr; }

/// Cell by cell, with hand-written loops over all cells within reach.
template <class Fold>
MaskPtr slowly(const Mask &mask, double frames, double bins, int start, Fold fold)
{
    const auto &grid = mask.grid();
    MaskBuilder builder(*Mask::uniform(grid, mask.background()));
    builder.edit(grid.area(), [&](std::int64_t frame, int bin, std::uint8_t &value) {
        int result = start;
        for (auto f = std::int64_t(-frames); f <= std::int64_t(frames); ++f) {
            for (int b = -int(bins); b <= int(bins); ++b) {
                const double x = frames > 0 ? double(f) / frames : 0, y = bins > 0 ? b / bins : 0;
                const bool inside = frame + f >= 0 && frame + f < grid.frames() && bin + b >= 0 && bin + b < grid.bins();
                if (inside && x * x + y * y <= 1 + 1e-9)
                    result = fold(result, int(mask.at(frame + f, bin + b)));
            }
        }
        value = std::uint8_t(result);
    });
    return builder.finish();
}

bool covers(const Mask &whole, const Mask &part) { return *united(whole, part) == whole; }

} // namespace

class TestMaskAlgebra : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { random_.seed(42); }

    void laws()
    {
        for (int round = 0; round < rounds; ++round) {
            const auto a = randomMask(random_, small), b = randomMask(random_, small), c = randomMask(random_, small);
            const auto none = Mask::uniform(small, 0), all = Mask::uniform(small, 255);
            QVERIFY(*inverted(*inverted(*a)) == *a);
            QVERIFY(*united(*a, *a) == *a);
            QVERIFY(*intersected(*a, *a) == *a);
            QVERIFY(*united(*a, *b) == *united(*b, *a));
            QVERIFY(*intersected(*a, *b) == *intersected(*b, *a));
            QVERIFY(*united(*a, *united(*b, *c)) == *united(*united(*a, *b), *c));
            QVERIFY(*intersected(*a, *united(*b, *c)) == *united(*intersected(*a, *b), *intersected(*a, *c)));
            QVERIFY(*united(*a, *intersected(*a, *b)) == *a);
            QVERIFY(*inverted(*united(*a, *b)) == *intersected(*inverted(*a), *inverted(*b)));
            QVERIFY(*subtracted(*a, *b) == *intersected(*a, *inverted(*b)));
            QVERIFY(*subtracted(*a, *none) == *a);
            QVERIFY(*subtracted(*a, *all) == *none);
            QVERIFY(*united(*a, *none) == *a);
            QVERIFY(*intersected(*a, *all) == *a);
            QVERIFY(covers(*a, *united(*subtracted(*a, *b), *intersected(*a, *b))));
        }
    }

    /// Where all is or is not, nothing is lost between taking and giving back.
    void subtractThenUnite()
    {
        for (int round = 0; round < rounds; ++round) {
            const auto hard = [&](const MaskPtr &mask) {
                MaskBuilder builder(*mask);
                builder.setBackground(mask->background() < 128 ? 0 : 255);
                builder.edit(small.area(), [](std::int64_t, int, std::uint8_t &value) { value = value < 128 ? 0 : 255; });
                return builder.finish();
            };
            const auto a = hard(randomMask(random_, small)), b = hard(randomMask(random_, small));
            QVERIFY(*united(*subtracted(*a, *b), *intersected(*a, *b)) == *a);
            QVERIFY(*united(*subtracted(*a, *b), *b) == *united(*a, *b));
            QVERIFY(intersected(*subtracted(*a, *b), *b)->extent().empty());
        }
    }

    void cellValues()
    {
        for (int round = 0; round < rounds; ++round) {
            const auto a = randomMask(random_, small), b = randomMask(random_, small);
            const double strength = std::uniform_real_distribution<double>(0, 1)(random_);
            const auto less = scaled(*a, strength), minus = subtracted(*a, *b);
            for (int i = 0; i < 500; ++i) {
                const auto f = randomBetween(random_, 0, small.frames() - 1);
                const int bin = int(randomBetween(random_, 0, small.bins() - 1));
                QCOMPARE(int(less->at(f, bin)), int(std::lround(a->at(f, bin) * strength)));
                QCOMPARE(int(minus->at(f, bin)), std::min(int(a->at(f, bin)), 255 - b->at(f, bin)));
            }
            QVERIFY(*scaled(*a, 1) == *a);
            QVERIFY(scaled(*a, 0)->isUniform());
        }
    }

    void combining()
    {
        const auto a = randomMask(random_, small), b = randomMask(random_, small);
        QCOMPARE(combined(a, b, MaskCombine::Replace), b);
        QVERIFY(*combined(a, b, MaskCombine::Add) == *united(*a, *b));
        QVERIFY(*combined(a, b, MaskCombine::Subtract) == *subtracted(*a, *b));
        QVERIFY(*combined(a, b, MaskCombine::Intersect) == *intersected(*a, *b));
    }

    void whatDoesNotChangeIsShared()
    {
        const auto a = randomMask(random_, threeHours, 0);
        MaskBuilder builder(*Mask::uniform(threeHours));
        builder.edit({100, 110, 20, 30}, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
        const auto dot = builder.finish();
        QVERIFY(distinctTiles(*united(*a, *dot), tilesOf(*a)) <= 1);
        const auto inverse = inverted(*a);
        QCOMPARE(inverse->tileCount(), a->tileCount());
        QCOMPARE(distinctTiles(*united(*inverse, *a)), distinctTiles(*a) + 0);
        QVERIFY(intersected(*a, *Mask::uniform(threeHours))->isUniform());
    }

    void differingAreas()
    {
        for (int round = 0; round < rounds; ++round) {
            const auto a = randomMask(random_, small);
            const auto area = randomArea(random_, small);
            MaskBuilder builder(*a);
            builder.edit(area, [](std::int64_t, int, std::uint8_t &value) { value = std::uint8_t(value + 1); });
            const auto b = builder.finish();
            QCOMPARE(differingArea(*a, *b), area);
            QCOMPARE(differingArea(*b, *a), area);
            QVERIFY(differingArea(*a, *a).empty());
            QCOMPARE(differingArea(*Mask::uniform(small, 1), *Mask::uniform(small, 2)), small.area());
        }
    }

    void growAndShrinkAgainstLoops_data()
    {
        QTest::addColumn<double>("frames");
        QTest::addColumn<double>("bins");
        QTest::newRow("nothing") << 0.0 << 0.0;
        QTest::newRow("time") << 3.0 << 0.0;
        QTest::newRow("frequency") << 0.0 << 4.0;
        QTest::newRow("ellipse") << 3.0 << 6.0;
        QTest::newRow("between cells") << 2.6 << 5.3;
    }
    void growAndShrinkAgainstLoops()
    {
        QFETCH(double, frames);
        QFETCH(double, bins);
        const MaskGrid grid{8000, 18000};
        const MaskReach reach{frames * 1000 * grid.stft().hopFrames / 8000, bins * grid.stft().binHz()};
        for (int round = 0; round < 4; ++round) {
            const auto mask = randomMask(random_, grid);
            const auto highest = slowly(*mask, frames, bins, 0, [](int a, int b) { return std::max(a, b); });
            const auto lowest = slowly(*mask, frames, bins, 255, [](int a, int b) { return std::min(a, b); });
            QVERIFY(*valueOf(grown(*mask, reach)) == *highest);
            QVERIFY(*valueOf(shrunk(*mask, reach)) == *lowest);
        }
    }

    void growAndShrinkLaws()
    {
        for (int round = 0; round < 8; ++round) {
            const auto a = randomMask(random_, small), b = randomMask(random_, small);
            const MaskReach reach{double(randomBetween(random_, 0, 200)), double(randomBetween(random_, 0, 500))};
            const auto grownA = valueOf(grown(*a, reach)), shrunkA = valueOf(shrunk(*a, reach));
            QVERIFY(covers(*grownA, *a));
            QVERIFY(covers(*a, *shrunkA));
            QVERIFY(covers(*valueOf(shrunk(*grownA, reach)), *a));
            QVERIFY(covers(*a, *valueOf(grown(*shrunkA, reach))));
            QVERIFY(*valueOf(grown(*united(*a, *b), reach)) == *united(*grownA, *valueOf(grown(*b, reach))));
            QVERIFY(*valueOf(grown(*a, {})) == *a);
        }
    }

    void featherOfUniformIsUniform()
    {
        for (const int opacity : {0, 1, 127, 254, 255}) {
            MaskBuilder builder(*Mask::uniform(small, 7));
            builder.edit(small.area(), [&](std::int64_t, int, std::uint8_t &value) { value = std::uint8_t(opacity); });
            const auto mask = builder.finish();
            QVERIFY(*valueOf(feathered(*mask, {100, 300})) == *mask);
            QVERIFY(*valueOf(feathered(*Mask::uniform(small, std::uint8_t(opacity)), {100, 300})) == *mask);
        }
    }

    /// A step between two frames: the sum of a raised cosine's weights on one side.
    void featherOfAStep()
    {
        const MaskGrid grid{44100, 512 * 400};
        MaskBuilder builder(*Mask::uniform(grid));
        builder.edit({200, 401, 0, 1025}, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
        const auto step = builder.finish();
        const auto soft = valueOf(feathered(*step, {3 * 1000 * 512 / 44100.0, 0}));
        // Weights of 3 cells on each side: 2, 1.7071, 1, 0.2929; together 8.
        const int expected[] = {0, 9, 41, 96, 159, 214, 246, 255};
        for (int i = 0; i < 8; ++i)
            QVERIFY(std::abs(soft->at(196 + i, 500) - expected[i]) <= 1);
        QCOMPARE(soft->extent(), (MaskArea{197, 401, 0, 1025})); // up to Nyquist still
        QVERIFY(*valueOf(feathered(*step, {0, 0})) == *step);
        QVERIFY(*valueOf(feathered(*step, {0, 500})) == *step);
    }

    void featherKeepsTheSum()
    {
        MaskBuilder builder(*Mask::uniform(small));
        builder.edit({100, 140, 80, 120},
                     [](std::int64_t frame, int, std::uint8_t &value) { value = std::uint8_t(100 + frame); });
        const auto mask = builder.finish(), soft = valueOf(feathered(*mask, {90, 200}));
        const auto sum = [](const Mask &m) {
            double total = 0;
            m.forEachTile([&](Mask::TileIndex, const Mask::TilePtr &tile) {
                for (const auto value : *tile)
                    total += value;
            });
            return total;
        };
        QVERIFY(std::abs(sum(*soft) / sum(*mask) - 1) < 0.01);
    }

    /// A selection of frequencies in three hours, and the inverse of a dot: as cheap as what is drawn.
    void longMasksAreCheap()
    {
        MaskBuilder builder(*Mask::uniform(threeHours));
        std::vector<std::uint8_t> cells(64 * 1025);
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i] = i % 1025 > 200 && i % 1025 < 210 ? 255 : 0;
        for (std::int64_t column = 0; column * 64 < threeHours.frames(); ++column)
            builder.setColumn(column, cells.data());
        const auto band = builder.finish();
        QVERIFY(distinctTiles(*band) <= 2);
        for (const auto &mask : {inverted(*band), valueOf(grown(*band, {50, 100})), valueOf(shrunk(*band, {50, 20})),
                                 valueOf(feathered(*band, {50, 100})), united(*band, *scaled(*inverted(*band), 0.5))}) {
            QVERIFY(mask->tileCount() > 14000);
            QVERIFY(distinctTiles(*mask) < 20);
        }
        QCOMPARE(valueOf(grown(*band, {50, 100}))->extent(), (MaskArea{0, threeHours.frames(), 201 - 4, 210 + 4}));
    }

    void outOfRangeAndStopped()
    {
        const auto mask = randomMask(random_, small);
        for (const MaskReach reach : {MaskReach{-1, 0}, MaskReach{0, -1}, MaskReach{10001, 0}, MaskReach{std::nan(""), 0}}) {
            const auto result = grown(*mask, reach);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
            QVERIFY(!feathered(*mask, reach));
            QVERIFY(!shrunk(*mask, reach));
        }
        QVERIFY(grown(*mask, {0, 1e9}).ok());
        std::stop_source source;
        source.request_stop();
        const auto stopped = feathered(*mask, {10, 10}, source.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

private:
    std::mt19937 random_;
};

QTEST_GUILESS_MAIN(TestMaskAlgebra)
#include "test_mask_algebra.moc"
