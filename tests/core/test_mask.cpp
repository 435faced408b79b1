// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <map>
#include <random>

#include "test_mask_random.h"

using namespace partita;
using namespace partita::test;

class TestMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gridFollowsTheRate_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("window");
        for (const auto &[rate, window] : std::map<int, int>{{8000, 512}, {11025, 512}, {16000, 1024}, {22050, 1024},
                                                            {32000, 2048}, {44100, 2048}, {48000, 2048}, {88200, 4096},
                                                            {96000, 4096}, {192000, 8192}, {1, 16}, {0, 16}})
            QTest::addRow("%d Hz", rate) << rate << window;
    }
    void gridFollowsTheRate()
    {
        QFETCH(int, rate);
        QFETCH(int, window);
        const auto spec = MaskGrid{rate, 0}.stft();
        QCOMPARE(spec.windowFrames, window);
        QCOMPARE(spec.fftSize, window);
        QCOMPARE(spec.hopFrames, window / 4);
        QCOMPARE(spec.sampleRateHz, std::max(rate, 1));
        QCOMPARE((MaskGrid{rate, 0}.frames()), 1);
    }

    void areas()
    {
        const MaskArea a{0, 10, 5, 8}, b{4, 12, 7, 20}, apart{20, 30, 5, 8};
        QCOMPARE(a.intersected(b), (MaskArea{4, 10, 7, 8}));
        QCOMPARE(a.united(b), (MaskArea{0, 12, 5, 20}));
        QVERIFY(a.intersected(apart).empty());
        QCOMPARE(a.united(MaskArea{}), a);
        QCOMPARE(MaskArea{}.united(a), a);
        QVERIFY(MaskArea{}.united(MaskArea{}).empty());
    }

    void uniformIsTheSameEverywhere()
    {
        for (const std::int64_t samples : {std::int64_t(0), std::int64_t(1), halfMinute.samples, std::int64_t(1) << 60}) {
            const auto mask = Mask::uniform({44100, samples}, 77);
            const auto frames = mask->grid().frames();
            QVERIFY(mask->isUniform());
            QCOMPARE(int(mask->at(0, 0)), 77);
            QCOMPARE(int(mask->at(frames - 1, 1024)), 77);
            QCOMPARE(int(mask->at(frames, 0)), 0);
            QCOMPARE(int(mask->at(-1, 0)), 0);
            QCOMPARE(int(mask->at(0, 1025)), 0);
            QVERIFY(mask->extent().empty());
            QVERIFY(mask->soundingRange().empty());
            QVERIFY(*mask == *Mask::uniform({44100, samples}, 77));
            QVERIFY(!(*mask == *Mask::uniform({44100, samples}, 78)));
        }
    }

    /// Against a plain array, by all ways of reading and writing.
    void behavesAsAnArray()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            const MaskGrid grid{int(randomBetween(random, 300, 12000)), randomBetween(random, 0, 60000)};
            const auto frames = grid.frames();
            const int bins = grid.bins();
            auto background = std::uint8_t(randomBetween(random, 0, 255));
            std::vector<std::uint8_t> cells(size_t(frames * bins), background);
            auto mask = Mask::uniform(grid, background);
            for (int step = 0; step < 6; ++step) {
                MaskBuilder builder(*mask);
                for (int i = 0; i < 3; ++i) {
                    const auto area = randomArea(random, grid);
                    const bool noise = randomBetween(random, 0, 1) == 1;
                    const auto drawn = std::uint8_t(randomBetween(random, 0, 255));
                    const auto opacity = randomBetween(random, 0, 3) ? drawn : background;
                    builder.edit(area, [&](std::int64_t frame, int bin, std::uint8_t &value) {
                        QCOMPARE(value, cells[size_t(frame * bins + bin)]);
                        value = noise ? std::uint8_t(random()) : opacity;
                        cells[size_t(frame * bins + bin)] = value;
                    });
                }
                const auto column = randomBetween(random, 0, (frames - 1) / Mask::tileFrames);
                std::vector<std::uint8_t> made(size_t(Mask::tileFrames * bins));
                for (auto &value : made)
                    value = std::uint8_t(random() % 3);
                builder.setColumn(column, made.data());
                for (std::int64_t f = column * 64; f < std::min(frames, column * 64 + 64); ++f)
                    std::copy_n(made.data() + (f - column * 64) * bins, bins, cells.data() + f * bins);
                // Tiles of one column in another too: they share their memory.
                const auto other = randomBetween(random, column, (frames - 1) / Mask::tileFrames);
                for (int row = 0; other != column && row * Mask::tileBins < bins; ++row) {
                    builder.setTile({other, row}, builder.tileSoFar({column, row}));
                    const int bin = row * Mask::tileBins, count = std::min(Mask::tileBins, bins - bin);
                    for (std::int64_t f = 0; f < std::min<std::int64_t>(frames - other * 64, 64); ++f)
                        std::copy_n(cells.data() + (column * 64 + f) * bins + bin, count, cells.data() + (other * 64 + f) * bins + bin);
                }
                mask = builder.finish();
                verifySame(*mask, cells);
            }
        }
    }

    void extentHoldsAllThatDiffers()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 50; ++round) {
            const auto area = randomArea(random, halfMinute, 500, 500);
            MaskBuilder builder(*Mask::uniform(halfMinute, 9));
            builder.edit(area, [&](std::int64_t, int, std::uint8_t &value) { value = 10; });
            const auto mask = builder.finish();
            QCOMPARE(mask->extent(), area);
            QCOMPARE(mask->soundingRange(), (FrameRange{std::max<std::int64_t>(area.frameBegin * 512 - 1024, 0),
                                                        std::min((area.frameEnd - 1) * 512 + 1024, halfMinute.samples)}));
        }
    }

    void oneCellCopiesOneTile()
    {
        std::mt19937 random(3);
        const auto mask = randomMask(random, halfMinute, 0);
        for (int round = 0; round < 50; ++round) {
            const auto frame = randomBetween(random, 0, halfMinute.frames() - 1);
            const int bin = int(randomBetween(random, 0, halfMinute.bins() - 1));
            MaskBuilder builder(*mask);
            builder.edit({frame, frame + 1, bin, bin + 1}, [](std::int64_t, int, std::uint8_t &value) { value ^= 0x55; });
            const auto changed = builder.finish();
            QVERIFY(!(*changed == *mask));
            QVERIFY(distinctTiles(*changed, tilesOf(*mask)) <= 1);
            QVERIFY(changed->at(frame, bin) == (mask->at(frame, bin) ^ 0x55));
        }
        MaskBuilder same(*mask);
        same.edit(halfMinute.area(), [](std::int64_t, int, std::uint8_t &) {});
        QCOMPARE(distinctTiles(*same.finish(), tilesOf(*mask)), size_t(0));
    }

    void memoryIsThatOfWhatWasPainted()
    {
        MaskBuilder builder(*Mask::uniform(threeHours));
        builder.edit({500000, 500100, 300, 360}, [](std::int64_t frame, int bin, std::uint8_t &value) {
            value = std::uint8_t(1 + frame % 100 + bin % 100);
        });
        const auto painted = builder.finish();
        QCOMPARE(painted->tileCount(), size_t(3 * 2)); // frames 499968 to 500160, bins 256 to 384
        // Everything at once: tiles that are alike along time are one.
        MaskBuilder all(*Mask::uniform({44100, 44100 * 600}));
        all.edit({0, 1 << 30, 0, 700}, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
        const auto band = all.finish();
        QVERIFY(band->tileCount() > size_t(800 * 11));
        QVERIFY(distinctTiles(*band) <= 22); // the last column is cut off by the end
        // What became the background again takes nothing.
        MaskBuilder cleared(*band);
        cleared.edit({0, 1 << 30, 0, 700}, [](std::int64_t, int, std::uint8_t &value) { value = 0; });
        QVERIFY(cleared.finish()->isUniform());
    }

    void theBuilderGoesOn()
    {
        MaskBuilder builder(*Mask::uniform(halfMinute));
        builder.tile({3, 2})[5] = 200;
        const auto first = builder.finish();
        builder.tile({3, 2})[6] = 100;
        builder.setTile({4, 2}, first->tile({3, 2}));
        const auto second = builder.finish();
        QCOMPARE(int(first->at(3 * 64, 2 * 64 + 5)), 200);
        QCOMPARE(int(first->at(3 * 64, 2 * 64 + 6)), 0);
        QCOMPARE(int(second->at(3 * 64, 2 * 64 + 6)), 100);
        QCOMPARE(int(second->at(4 * 64, 2 * 64 + 5)), 200);
        builder.setTile({4, 2}, nullptr);
        QCOMPARE(int(builder.finish()->at(4 * 64, 2 * 64 + 5)), 0);
    }

    /// Tiles that became shared within a builder are not written to through each other.
    void sharedTilesAreCopiedBeforeWriting()
    {
        std::vector<std::uint8_t> cells(64 * 1025, 50);
        MaskBuilder builder(*Mask::uniform(halfMinute));
        builder.tile({3, 2}).fill(50);
        builder.setColumn(4, cells.data());
        builder.edit({5 * 64, 6 * 64, 128, 192}, [](std::int64_t, int, std::uint8_t &value) { value = 50; });
        builder.setTile({6, 2}, builder.tileSoFar({5, 2}));
        builder.tile({3, 2})[0] = 3;
        builder.tile({5, 2})[0] = 5;
        const auto mask = builder.finish();
        QCOMPARE(int(mask->at(3 * 64, 128)), 3);
        QCOMPARE(int(mask->at(4 * 64, 128)), 50);
        QCOMPARE(int(mask->at(5 * 64, 128)), 5);
        QCOMPARE(int(mask->at(6 * 64, 128)), 50);
    }

    void anotherBackground()
    {
        MaskBuilder builder(*Mask::uniform(halfMinute, 0));
        builder.edit({10, 20, 1000, 1025}, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
        builder.setBackground(255);
        const auto mask = builder.finish();
        QCOMPARE(int(mask->at(9, 1024)), 0); // had a tile already
        QCOMPARE(int(mask->at(15, 1024)), 255);
        QCOMPARE(int(mask->at(2000, 0)), 255);
        MaskBuilder back(*mask);
        back.edit({0, 64, 0, 1025}, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
        const auto whole = back.finish();
        QVERIFY(whole->isUniform());
        QVERIFY(*whole == *Mask::uniform(halfMinute, 255));
    }

    void equalWhateverTheBackground()
    {
        const MaskGrid tiny{8000, 5000};
        MaskBuilder a(*Mask::uniform(tiny, 0)), b(*Mask::uniform(tiny, 200));
        for (auto *builder : {&a, &b})
            builder->edit(tiny.area(), [](std::int64_t frame, int bin, std::uint8_t &value) {
                value = std::uint8_t(1 + (frame + bin) % 90);
            });
        const auto first = a.finish(), second = b.finish();
        QVERIFY(*first == *second);
        b.edit({0, 1, 0, 1}, [](std::int64_t, int, std::uint8_t &value) { value = 0; });
        QVERIFY(!(*first == *b.finish()));
    }

private:
    static void verifySame(const Mask &mask, const std::vector<std::uint8_t> &cells)
    {
        const int bins = mask.grid().bins();
        std::vector<std::uint8_t> column(static_cast<size_t>(bins));
        size_t tiles = 0;
        for (std::int64_t frame = 0; frame < mask.grid().frames(); ++frame) {
            mask.column(frame, column.data());
            QVERIFY(std::equal(column.begin(), column.end(), cells.begin() + frame * bins));
            for (int bin = 0; bin < bins; bin += 7)
                QCOMPARE(mask.at(frame, bin), column[size_t(bin)]);
        }
        mask.forEachTile([&](Mask::TileIndex index, const Mask::TilePtr &tile) {
            ++tiles;
            bool different = false;
            for (int f = 0; f < 64; ++f) {
                for (int b = 0; b < 64; ++b) {
                    const auto value = (*tile)[size_t(f * 64 + b)];
                    different |= value != mask.background();
                    if (index.column * 64 + f >= mask.grid().frames() || index.row * 64 + b >= bins)
                        QCOMPARE(value, mask.background());
                }
            }
            QVERIFY(different);
        });
        QCOMPARE(tiles, mask.tileCount());
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "test_mask.moc"
