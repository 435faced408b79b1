// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>

#include "core/audio/level.h"
#include "core/audio/resampler.h"
#include "test_audio_files.h"

using namespace partita;
using namespace partita::test;

namespace {

/// Energy of `wanted` over that of the difference, in dB, without `edge` frames at both ends.
double signalToNoiseDb(const std::vector<float> &wanted, const std::vector<float> &got, size_t edge)
{
    double signal = 0, error = 0;
    for (size_t i = edge; i + edge < wanted.size(); ++i) {
        signal += double(wanted[i]) * wanted[i];
        error += (double(got[i]) - wanted[i]) * (double(got[i]) - wanted[i]);
    }
    return 10 * std::log10(signal / error);
}

std::vector<float> inBlocks(const std::vector<float> &samples, int from, int to, int channels, size_t blockFrames)
{
    auto resampler = Resampler::create(from, to, channels);
    if (!resampler)
        qFatal("%s", resampler.error().message.c_str());
    std::vector<float> out;
    for (size_t at = 0; at < samples.size(); at += blockFrames * size_t(channels)) {
        const auto block = std::span(samples).subspan(at, std::min(blockFrames * size_t(channels), samples.size() - at));
        if (!resampler->process(block, out))
            qFatal("process");
    }
    if (!resampler->finish(out))
        qFatal("finish");
    return out;
}

} // namespace

class TestAudioResampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sineStaysSine_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (int from : {8000, 11025, 16000, 22050, 44100, 48000, 96000, 192000}) {
            for (int to : {8000, 16000, 32000, 44100, 48000, 192000})
                QTest::addRow("%d-%d", from, to) << from << to;
        }
    }
    void sineStaysSine()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        // The same sine, sampled at the other rate: a wrong delay by a hundredth of a sample would show.
        for (auto quality : {ResamplerQuality::High, ResamplerQuality::VeryHigh}) {
            const auto got = resample(sine(from, 2, from, 1000), from, to, 2, quality);
            QVERIFY(got);
            const auto wanted = sine(to, 2, to, 1000);
            QCOMPARE(got->size(), wanted.size());
            const double snr = signalToNoiseDb(wanted, *got, size_t(to) / 5);
            QVERIFY2(snr > 100, qPrintable(QString("%1 dB").arg(snr)));
        }
    }

    void exactLength()
    {
        for (auto [from, to] : {std::pair(44100, 32000), {32000, 44100}, {48000, 32000}, {8000, 192000}, {192000, 8000}, {44100, 48000}, {44100, 44100}}) {
            for (std::int64_t frames : {0, 1, 2, 3, 440, 441, 1000, 44099, 44100, 44101, 100003}) {
                const auto out = inBlocks(sine(from, 1, frames, 100), from, to, 1, 1000);
                QCOMPARE(std::int64_t(out.size()), std::int64_t(std::llround(double(frames) * to / from)));
            }
        }
    }

    void blocksDoNotMatter()
    {
        const auto samples = noise(20000);
        const auto whole = *resample(samples, 44100, 32000, 2);
        for (size_t block : {1, 7, 1000, 4096, 50000})
            QVERIFY(inBlocks(samples, 44100, 32000, 2, block) == whole);
    }

    void channelsStayApart()
    {
        const int rate = 44100;
        std::vector<float> samples(size_t(rate) * 8, 0.0f);
        for (size_t i = 0; i < size_t(rate); ++i)
            samples[i * 8 + 3] = 0.5f;
        const auto out = *resample(samples, rate, 32000, 8);
        for (size_t i = 0; i < out.size(); ++i) {
            if (i % 8 != 3)
                QCOMPARE(out[i], 0.0f);
        }
        QVERIFY(std::abs(out[out.size() / 2 / 8 * 8 + 3] - 0.5f) < 1e-5f);
    }

    void sameRateKeepsSamples()
    {
        const auto samples = noise(5000);
        QVERIFY(*resample(samples, 44100, 44100, 2) == samples);
        QVERIFY(inBlocks(samples, 44100, 44100, 2, 333) == samples);
    }

    void aboveTheNewNyquistIsGone()
    {
        const auto out = *resample(sine(48000, 1, 48000, 20000), 48000, 32000, 1);
        double largest = 0;
        for (size_t i = 3200; i + 3200 < out.size(); ++i)
            largest = std::max(largest, std::abs(double(out[i])));
        QVERIFY2(largest < 0.5e-5, qPrintable(QString::number(largest))); // 100 dB below
    }

    void memoryDoesNotGrow()
    {
        // Ten minutes in blocks: what each gives stays about as long as it is, so nothing piles up inside.
        auto resampler = Resampler::create(44100, 32000, 1);
        const auto block = sine(44100, 1, 44100, 100);
        for (int second = 0; second < 600; ++second) {
            std::vector<float> out;
            QVERIFY(resampler->process(block, out));
            QVERIFY(out.size() < 40000 && (second == 0 || out.size() > 24000));
        }
    }

    void nonsense()
    {
        QCOMPARE(Resampler::create(0, 44100, 1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(Resampler::create(44100, -1, 1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(Resampler::create(44100, 32000, 0).error().code, ErrorCode::InvalidArgument);
    }

    void downmix()
    {
        const std::vector<float> samples = {1, 0, -1, 0.5f, 0.25f, 0.75f};
        std::vector<float> mono(2);
        downmixToMono(samples, 3, mono.data());
        QCOMPARE(mono, (std::vector<float>{0.0f, 0.5f}));
        std::vector<float> same(6);
        downmixToMono(samples, 1, same.data());
        QCOMPARE(same, samples);
    }

    void levels()
    {
        LevelMeter meter(2);
        QCOMPARE(meter.level().peakDb, -std::numeric_limits<double>::infinity());
        QCOMPARE(meter.level().rmsDb, -std::numeric_limits<double>::infinity());
        std::vector<float> samples; // left: sine of half the scale; right: square wave of full scale
        for (int i = 0; i < 44100; ++i) {
            samples.push_back(0.5f * float(std::sin(2 * std::numbers::pi * 441 * i / 44100)));
            samples.push_back(i % 100 < 50 ? 1.0f : -1.0f);
        }
        for (std::int64_t at = 0; at < 44100; at += 4410)
            meter.process(samples.data() + at * 2, 4410);
        QCOMPARE(meter.frames(), 44100);
        QVERIFY(std::abs(meter.channelLevel(0).peakDb + 6.0206) < 1e-3);
        QVERIFY(std::abs(meter.channelLevel(0).rmsDb + 9.0309) < 1e-3);
        QVERIFY(std::abs(meter.channelLevel(1).peakDb) < 1e-9);
        QVERIFY(std::abs(meter.channelLevel(1).rmsDb) < 1e-9);
        QVERIFY(std::abs(meter.level().peakDb) < 1e-9);
        QVERIFY(std::abs(meter.level().rmsDb - 10 * std::log10((0.125 + 1) / 2)) < 1e-3);

        meter.reset();
        const float odd[] = {std::numeric_limits<float>::quiet_NaN(), 2.0f, std::numeric_limits<float>::infinity(), -2.0f};
        meter.process(odd, 2);
        QCOMPARE(meter.invalidSamples(), 2);
        QCOMPARE(meter.frames(), 2);
        QCOMPARE(meter.channelLevel(0).peakDb, -std::numeric_limits<double>::infinity());
        QVERIFY(std::abs(meter.level().peakDb - 6.0206) < 1e-3);
        QVERIFY(std::abs(meter.level().rmsDb - 6.0206) < 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestAudioResampler)
#include "test_audio_resampler.moc"
