// SPDX-License-Identifier: GPL-3.0-or-later
// The mask that a separation comes down to, and corrections of it.
#include <cmath>
#include <limits>

#include <QtTest>

#include "core/mask/masked_store.h"
#include "core/mask/ratio_mask.h"
#include "tests/core/test_separation_fakes.h"
#include "tests/core/test_spectrogram_fakes.h"

using namespace partita;
using namespace partita::test;

class TestMaskRatio : public QObject {
    Q_OBJECT
    static constexpr int rate = 44100;
    static constexpr std::int64_t frames = 3 * rate;
    static constexpr double lowHz = 500, highHz = 6000;

    /// Samples by frame and channel, in stereo.
    static StorePtr store(const std::function<float(std::int64_t, int)> &sample, std::int64_t length = frames)
    {
        std::vector<float> samples(size_t(length) * 2);
        for (size_t i = 0; i < samples.size(); ++i)
            samples[i] = sample(std::int64_t(i / 2), int(i % 2));
        return std::make_shared<test::MemoryStore>(rate, 2, std::move(samples));
    }
    static Result<MaskPtr> ratio(const StorePtr &stem, const StorePtr &mixture, FrameRange within = {0, frames})
    {
        RatioMaskOptions options;
        options.within = within;
        return ratioMask(*stem, *mixture, options);
    }
    static int binOf(const Mask &mask, double hz) { return int(std::lround(mask.grid().binOfHz(hz))); }
    /// What HintedGains makes of a gain.
    static double corrected(double gain, const Corrections &by, std::int64_t frame, int bin)
    {
        const double given = by.given ? by.given->at(frame, bin) / 255.0 : 0, taken = by.taken ? by.taken->at(frame, bin) / 255.0 : 0;
        return given + (1 - given) * (1 - taken) * gain;
    }

private Q_SLOTS:
    void tonesApartAreAllOrNothing()
    {
        const auto low = store([](std::int64_t f, int) { return toneAt(f, lowHz, rate, 0.3); });
        const auto both = store([](std::int64_t f, int) { return toneAt(f, lowHz, rate, 0.3) + toneAt(f, highHz, rate, 0.1); });
        const auto mask = ratio(low, both);
        QVERIFY(mask);
        for (const std::int64_t frame : {20, 100, 200}) {
            QCOMPARE(int((*mask)->at(frame, binOf(**mask, lowHz))), 255);
            QVERIFY((*mask)->at(frame, binOf(**mask, highHz)) <= 1);
        }
        // What is under it is the stem again.
        std::vector<float> under(size_t(rate) * 2), stem(under.size());
        QVERIFY(MaskedStore(both, *mask).read(rate, under) && low->read(rate, stem));
        for (size_t i = 0; i < under.size(); ++i)
            under[i] -= stem[i];
        QVERIFY(levelDb(under) < levelDb(stem) - 35);
    }

    /// By power over the channels: what cancels in their sum is there all the same.
    void aPartIsThatPart()
    {
        for (const float part : {0.0f, 0.25f, 0.5f, 1.0f, 2.0f}) {
            const auto opposite = [](float gain) {
                return store([gain](std::int64_t f, int c) { return gain * (c == 0 ? 0.3f : -0.3f) * noiseAt(f, 0); });
            };
            const auto mask = ratio(opposite(part), opposite(1));
            QVERIFY(mask);
            const auto &grid = (*mask)->grid();
            const int expected = int(std::lround(255 * std::min(part, 1.0f)));
            for (std::int64_t frame = 0; frame < grid.frames(); frame += 7) {
                for (int bin = 1; bin + 1 < grid.bins(); bin += 13)
                    QVERIFY(std::abs((*mask)->at(frame, bin) - expected) <= 1);
            }
        }
    }

    void silenceHasNone()
    {
        const auto silence = store([](std::int64_t, int) { return 0.0f; });
        const auto mask = ratio(silence, silence);
        QVERIFY(mask && (*mask)->isUniform() && (*mask)->background() == 0);
    }

    void onlyWithinTheRange()
    {
        const auto noise = store([](std::int64_t f, int c) { return 0.3f * noiseAt(f, c); });
        const FrameRange range{rate, 2 * rate + 100};
        const auto mask = ratio(noise, noise, range);
        QVERIFY(mask);
        const auto hop = (*mask)->grid().stft().hopFrames;
        QCOMPARE((*mask)->extent(), (MaskArea{range.begin / hop, (range.end + hop - 1) / hop, 0, (*mask)->grid().bins()}));
        QVERIFY((*ratio(noise, noise, {-100, 10 * frames}))->extent() == (*mask)->grid().area());
        QVERIFY((*ratio(noise, noise, {500, 500}))->isUniform());
    }

    void whatCannotBeDoneSaysWhy()
    {
        const auto noise = store([](std::int64_t f, int c) { return 0.3f * noiseAt(f, c); });
        const auto shorter = store([](std::int64_t, int) { return 0.1f; }, frames - 1);
        QVERIFY(ratio(shorter, noise).error().code == ErrorCode::InvalidArgument);
        std::stop_source stop;
        stop.request_stop();
        RatioMaskOptions options;
        options.within = {0, frames};
        options.stop = stop.get_token();
        QVERIFY(ratioMask(*noise, *noise, options).error().code == ErrorCode::Cancelled);
        std::vector<double> told;
        options = {{0, frames}, {}, [&](double fraction) { told.push_back(fraction); }};
        QVERIFY(ratioMask(*noise, *noise, options));
        QVERIFY(told.size() > 1 && std::is_sorted(told.begin(), told.end()) && told.back() == 1);
    }

    /// Every pair of opacities, and what is corrected again: within the steps of a byte.
    void correctionsGiveWhatWasWanted()
    {
        const MaskGrid grid{rate, 512 * 256};
        const auto filled = [&](auto value) {
            MaskBuilder builder(*Mask::uniform(grid));
            builder.edit({0, 256, 0, 256}, [&](std::int64_t frame, int bin, std::uint8_t &v) { v = std::uint8_t(value(int(frame), bin)); });
            return builder.finish();
        };
        const auto shown = filled([](int frame, int) { return frame; });
        const auto wanted = filled([](int, int bin) { return bin; });
        const auto then = filled([](int frame, int bin) { return (frame * 37 + bin * 101) % 256; });
        const auto first = correctionsFor(*shown, *wanted);
        const auto second = correctionsFor(*wanted, *then, first);
        for (int frame = 0; frame < 256; ++frame) {
            for (int bin = 0; bin < 256; ++bin) {
                const double gain = frame / 255.0;
                QVERIFY(std::abs(corrected(gain, first, frame, bin) - bin / 255.0) < 0.51 / 255);
                QVERIFY(std::abs(corrected(gain, second, frame, bin) - then->at(frame, bin) / 255.0) < 2.0 / 255);
            }
        }
    }

    void nothingIsCorrectedWhereNothingDiffers()
    {
        const MaskGrid grid{rate, frames};
        const auto mask = Mask::uniform(grid, 100);
        const auto none = correctionsFor(*mask, *mask);
        QVERIFY(!none.given && !none.taken);
        const Corrections before{Mask::uniform(grid, 50), nullptr};
        const auto kept = correctionsFor(*mask, *mask, before);
        QVERIFY(*kept.given == *before.given && !kept.taken);
    }
};

QTEST_GUILESS_MAIN(TestMaskRatio)
#include "test_mask_ratio.moc"
