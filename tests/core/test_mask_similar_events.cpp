// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <random>

#include "core/mask/mask_shapes.h"
#include "core/mask/similar_events.h"
#include "test_mask_random.h"
#include "test_spectrogram_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr int rate = 22050;
constexpr std::int64_t hop = 256;

/// A decaying chirp with two overtones.
void addBird(std::vector<float> &samples, std::int64_t at, double gain)
{
    for (std::int64_t i = 0; i < rate * 3 / 10 && at + i < std::int64_t(samples.size()); ++i) {
        const double t = double(i) / rate, phase = 2 * M_PI * (2500 * t + 3000 * t * t);
        const double fade = std::exp(-t / 0.12) * std::min(1.0, t / 0.005);
        const double tone = 0.2 * std::sin(phase) + 0.1 * std::sin(2 * phase) + 0.05 * std::sin(3 * phase);
        samples[size_t(at + i)] += float(gain * fade * tone);
    }
}

/// Another sound, in the same band: a hard burst of noise.
void addClap(std::vector<float> &samples, std::int64_t at, double gain)
{
    const auto noise = noiseOf(rate / 4, 0.3f);
    for (size_t i = 0; i < noise.size() && size_t(at) + i < samples.size(); ++i)
        samples[size_t(at) + i] += float(gain * std::exp(-double(i) / rate / 0.05)) * noise[i];
}

MaskPtr birdMask(std::int64_t samples, std::int64_t at)
{
    return rectangleMask({rate, samples}, {double(at) / rate, double(at) / rate + 0.3, 2000, 9000});
}

} // namespace

class TestMaskSimilarEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatComesAgain()
    {
        for (const unsigned seed : {1u, 2u, 3u}) {
            std::mt19937 random(seed);
            const std::int64_t length = rate * 60;
            auto samples = noiseOf(length, 0.01f);
            std::vector<std::int64_t> places;
            for (std::int64_t at = rate * 2; at < length - rate * 3; at += rate * 2 + randomBetween(random, 0, rate * 4))
                places.push_back(at);
            for (size_t i = 0; i < places.size(); ++i) {
                addBird(samples, places[i], i == 2 ? 1.0 : 0.3 + 0.15 * double(i % 5));
                addClap(samples, places[i] + rate, 1);
            }
            const MemoryStore store(rate, 1, samples);
            const auto mask = birdMask(length, places[2]);
            double done = 0;
            const auto progress = [&](double part) {
                QVERIFY(part > done);
                done = part;
            };
            const auto found = findSimilarEvents(store, *mask, {.progress = progress});
            QVERIFY(found.ok());
            QCOMPARE(done, 1.0);
            QCOMPARE(found->size(), places.size() - 1);
            size_t i = 0;
            for (const auto &event : *found) {
                i += i == 2;
                const double shift = double(places[i] - places[2]) / hop;
                QVERIFY2(std::abs(double(event.shiftFrames) - shift) <= 1,
                         qPrintable(QString("%1 instead of %2").arg(event.shiftFrames).arg(shift)));
                QVERIFY(event.score > 0.6 && event.score <= 1.0001);
                ++i;
            }
            // The mask of all of them.
            const auto all = repeatedMask(*mask, *found);
            for (const auto at : places) {
                const auto middle = (at + rate * 15 / 100) / hop;
                QCOMPARE(int(all->at(middle, 200)), 255);
                QCOMPARE(int(all->at((at + rate) / hop, 200)), 0);
            }
        }
    }

    void longPatternsArePooled()
    {
        // 4 s of random notes, twice; in between other notes.
        const std::int64_t length = rate * 60;
        auto samples = noiseOf(length, 0.003f);
        const auto melody = [&](std::int64_t at, unsigned seed) {
            std::mt19937 random(seed);
            for (int note = 0; note < 16; ++note) {
                const double hz = double(randomBetween(random, 200, 4000));
                for (std::int64_t i = 0; i < rate / 4; ++i) {
                    const double t = double(i) / rate;
                    samples[size_t(at + note * rate / 4 + i)] += float(0.2 * std::sin(2 * M_PI * hz * t) * std::exp(-t / 0.1));
                }
            }
        };
        melody(rate * 5, 1);
        melody(rate * 15, 2);
        melody(rate * 31 + 77, 1);
        melody(rate * 45, 3);
        const MemoryStore store(rate, 1, samples);
        const auto mask = rectangleMask({rate, length}, {5, 9, 100, 6000});
        const auto found = findSimilarEvents(store, *mask);
        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(std::abs(double(found->front().shiftFrames) - (26.0 * rate + 77) / hop) <= 1);
    }

    void noTwoOverlap()
    {
        // A rhythm without a gap: each beat is found once.
        const std::int64_t length = rate * 30;
        auto samples = noiseOf(length, 0.01f);
        for (std::int64_t at = rate; at < length - rate; at += rate * 3 / 10)
            addBird(samples, at, 1);
        const MemoryStore store(rate, 1, samples);
        const auto mask = birdMask(length, rate + rate * 9 / 10);
        const auto found = findSimilarEvents(store, *mask, {.threshold = 0.3});
        QVERIFY(found.ok());
        const auto extent = mask->extent();
        std::int64_t before = -1000000;
        bool selfSeen = false;
        for (const auto &event : *found) {
            QVERIFY(event.shiftFrames - before >= extent.frameEnd - extent.frameBegin);
            QVERIFY(std::abs(event.shiftFrames) >= extent.frameEnd - extent.frameBegin);
            before = event.shiftFrames;
            selfSeen |= event.shiftFrames == 0;
        }
        QVERIFY(!selfSeen);
        QVERIFY(found->size() > 30);
    }

    void nothingInNoise()
    {
        const std::int64_t length = rate * 60;
        auto samples = noiseOf(length, 0.02f);
        addBird(samples, rate * 20, 1);
        const MemoryStore store(rate, 1, samples);
        const auto found = findSimilarEvents(store, *birdMask(length, rate * 20));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(0));
    }

    void errors()
    {
        const std::int64_t length = rate * 70;
        MemoryStore store(rate, 1, std::vector<float>(size_t(length)));
        const MaskGrid grid{rate, length};
        for (const auto &mask : {Mask::uniform(grid), Mask::uniform(grid, 255), rectangleMask(grid, {0, 65, 100, 200}),
                                 rectangleMask(grid, {1, 2, 100, 200})}) {
            const auto found = findSimilarEvents(store, *mask);
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::InvalidArgument);
        }
        std::stop_source source;
        source.request_stop();
        const auto stopped = findSimilarEvents(store, *rectangleMask(grid, {1, 2, 100, 200}), {.stop = source.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        store.fails = true;
        const auto failed = findSimilarEvents(store, *rectangleMask(grid, {1, 2, 100, 200}));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::IoError);
    }

    /// The file is read in order, in pieces, and not much more than once.
    void streams()
    {
        const std::int64_t length = rate * 120;
        auto samples = noiseOf(length, 0.01f);
        addBird(samples, rate * 20, 1);
        addBird(samples, rate * 110, 1);
        const MemoryStore store(rate, 1, samples);
        const auto found = findSimilarEvents(store, *birdMask(length, rate * 20));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(store.framesRead < length * 3 / 2);
        QVERIFY(store.framesRead / store.reads < 64 * hop + 1024);
    }
};

QTEST_GUILESS_MAIN(TestMaskSimilarEvents)
#include "test_mask_similar_events.moc"
