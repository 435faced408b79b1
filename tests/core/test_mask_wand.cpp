// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <queue>
#include <set>

#include "core/mask/power_columns.h"
#include "core/mask/wand.h"
#include "test_mask_random.h"
#include "test_spectrogram_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr double binHz = 44100.0 / 2048;

std::vector<float> twoSines(std::int64_t frames, double firstHz, double secondHz)
{
    auto samples = sineOf(frames, firstHz / 44100, 0.5);
    const auto second = sineOf(frames, secondHz / 44100, 0.4);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] += second[i];
    return samples;
}

} // namespace

class TestMaskWand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void powersAreThoseOfTheSpectrogram()
    {
        // Full scale in the centre of a bin is 1, and beside it a quarter; the mean of two channels.
        auto samples = sineOf(60000, 100.0 / 2048, 1.0, 2);
        for (size_t i = 1; i < samples.size(); i += 2)
            samples[i] = 0;
        const MemoryStore store(44100, 2, std::move(samples));
        PowerColumns columns(store);
        std::vector<float> power(size_t(columns.bins()));
        for (const std::int64_t frame : {50, 3, 63, 64, 90, 10}) {
            QVERIFY(columns.read(frame, power.data()));
            QVERIFY(std::abs(power[100] - 0.25f) < 1e-4f);
            QVERIFY(std::abs(power[101] - 0.0625f) < 1e-4f);
            QVERIFY(power[110] < 1e-6f);
        }
        const auto reads = store.reads.load();
        QCOMPARE(reads, 2); // two blocks, whatever the order
    }

    void takesOnePartialAndNotTheOther()
    {
        const MemoryStore store(44100, 1, twoSines(44100 * 5, 100 * binHz, 140 * binHz));
        for (const int bin : {100, 140}) {
            const auto result = magicWand(store, {2.5, bin * binHz}, {.toleranceDb = 12});
            QVERIFY(result.ok());
            QVERIFY(result->complete);
            const auto &mask = *result->mask;
            for (std::int64_t frame = 4; frame < 425; ++frame) {
                for (const int beside : {-1, 0, 1}) // the main lobe: 0 and -6 dB
                    QCOMPARE(int(mask.at(frame, bin + beside)), 255);
                for (const int beside : {-2, 2})
                    QCOMPARE(int(mask.at(frame, bin + beside)), 0);
            }
            QVERIFY(mask.extent().intersected({0, 1000, bin == 100 ? 130 : 0, bin == 100 ? 1025 : 110}).empty());
        }
    }

    void staysWithinAreaAndCount()
    {
        const MemoryStore store(44100, 1, twoSines(44100 * 5, 100 * binHz, 140 * binHz));
        const MaskArea within{100, 200, 90, 101};
        const auto seen = magicWand(store, {150 * 512 / 44100.0, 100 * binHz}, {.within = within, .opacity = 0.5});
        QVERIFY(seen.ok());
        QCOMPARE(seen->mask->extent(), (MaskArea{100, 200, 99, 101}));
        QCOMPARE(seen->cells, 200);
        QCOMPARE(int(seen->mask->at(150, 100)), 128);
        const auto few = magicWand(store, {150 * 512 / 44100.0, 100 * binHz}, {.mostCells = 33});
        QVERIFY(few.ok());
        QVERIFY(!few->complete);
        QCOMPARE(few->mask->extent(), (MaskArea{145, 156, 99, 102})); // around the place
        QCOMPARE(few->cells, 33);
    }

    /// Against a flood cell by cell.
    void againstAPlainFlood()
    {
        const MemoryStore store(8000, 1, noiseOf(30000));
        PowerColumns columns(store);
        const auto &grid = columns.grid();
        std::vector<std::vector<float>> power(size_t(grid.frames()), std::vector<float>(size_t(grid.bins())));
        for (std::int64_t f = 0; f < grid.frames(); ++f)
            QVERIFY(columns.read(f, power[size_t(f)].data()));
        std::mt19937 random(21);
        for (int round = 0; round < 60; ++round) {
            const auto area = round % 2 ? grid.area() : randomArea(random, grid);
            const auto frame = randomBetween(random, area.frameBegin, area.frameEnd - 1);
            const int bin = int(randomBetween(random, area.binBegin, area.binEnd - 1));
            const double tolerance = double(randomBetween(random, 1, 12));
            const MaskPoint place{double(frame) * 128 / 8000, bin * 8000.0 / 512};
            const auto result = magicWand(store, place, {.toleranceDb = tolerance, .within = area});
            QVERIFY(result.ok());
            const auto db = [&](std::int64_t f, int b) { return 10 * std::log10(double(power[size_t(f)][size_t(b)])); };
            std::set<std::pair<std::int64_t, int>> known{{frame, bin}};
            std::queue<std::pair<std::int64_t, int>> waiting({{frame, bin}});
            while (!waiting.empty()) {
                const auto [f, b] = waiting.front();
                waiting.pop();
                for (auto nf = f - 1; nf <= f + 1; ++nf) {
                    for (int nb = b - 1; nb <= b + 1; ++nb) {
                        if (nf >= area.frameBegin && nf < area.frameEnd && nb >= area.binBegin && nb < area.binEnd &&
                            std::abs(db(nf, nb) - db(frame, bin)) <= tolerance + 1e-4 && known.insert({nf, nb}).second)
                            waiting.push({nf, nb});
                    }
                }
            }
            QCOMPARE(result->cells, std::int64_t(known.size()));
            for (std::int64_t f = 0; f < grid.frames(); ++f) {
                for (int b = 0; b < grid.bins(); ++b)
                    QCOMPARE(int(result->mask->at(f, b)), known.count({f, b}) ? 255 : 0);
            }
        }
    }

    void readsOnlyWhatItReaches()
    {
        // A tone of half a second in an hour.
        class LateTone : public MemoryStore {
        public:
            LateTone() : MemoryStore(44100, 1, {}) {}
            std::int64_t frames() const override { return 44100LL * 3600; }
            Result<void> read(std::int64_t from, std::span<float> out) const override
            {
                framesRead += std::int64_t(out.size());
                for (size_t i = 0; i < out.size(); ++i) {
                    const auto at = from + std::int64_t(i) - 44100LL * 1800;
                    out[i] = at >= 0 && at < 22050 ? float(0.5 * std::sin(2 * M_PI * 100 / 2048 * double(at))) : 0.0f;
                }
                return {};
            }
        } store;
        const auto result = magicWand(store, {1800.25, 100 * binHz});
        QVERIFY(result.ok());
        const auto extent = result->mask->extent();
        QVERIFY(extent.frameEnd - extent.frameBegin >= 40 && extent.frameEnd - extent.frameBegin <= 50);
        QVERIFY(store.framesRead < 44100 * 5);
    }

    void silence()
    {
        const MemoryStore store(44100, 1, std::vector<float>(50000));
        const auto result = magicWand(store, {0.5, 1000});
        QVERIFY(result.ok());
        QVERIFY(*result->mask == *Mask::uniform({44100, 50000}, 255));
        auto broken = sineOf(50000, 0.05, 0.5);
        broken[20000] = std::numeric_limits<float>::quiet_NaN();
        const MemoryStore damaged(44100, 1, broken);
        QVERIFY(magicWand(damaged, {0.1, 2205}).ok());
        QVERIFY(magicWand(damaged, {20000 / 44100.0, 2205}).ok());
    }

    void errors()
    {
        MemoryStore store(44100, 1, twoSines(44100, 1000, 2000));
        for (const MaskPoint &place :
             {MaskPoint{-1, 1000}, {2, 1000}, {0.5, 30000}, {0.5, -50}, {std::nan(""), 0}, {1e300, 1e300}}) {
            const auto result = magicWand(store, place);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        }
        std::stop_source source;
        source.request_stop();
        const auto stopped = magicWand(store, {0.5, 1000}, {.stop = source.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        store.fails = true;
        const auto failed = magicWand(store, {0.5, 1000});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::IoError);
    }

    /// A minute of noise of which everything is selected: the most that a view of a minute can cost.
    void minuteOfNoise()
    {
        const MemoryStore store(44100, 2, noiseOf(44100 * 60 * 2));
        QBENCHMARK {
            const auto result = magicWand(store, {30, 5000}, {.toleranceDb = 60, .mostCells = 10'000'000});
            QVERIFY(result.ok());
            QVERIFY(result->cells > 5'000'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestMaskWand)
#include "test_mask_wand.moc"
