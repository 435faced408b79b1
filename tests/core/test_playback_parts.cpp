// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>

#include "core/playback/band_filter.h"
#include "core/playback/channel_fold.h"
#include "core/playback/playback_meter.h"
#include "core/playback/timeline.h"

using namespace partita;

namespace {

/// |H(f)| of the digital Butterworth edges, see band_filter.h.
double analyticGain(double lowHz, double highHz, double hz, double rate)
{
    const auto warped = [&](double f) { return std::tan(std::numbers::pi * f / rate); };
    double power = 1;
    if (lowHz > 0)
        power /= 1 + std::pow(warped(lowHz) / warped(hz), 16);
    if (highHz > 0)
        power /= 1 + std::pow(warped(hz) / warped(highHz), 16);
    return std::sqrt(power);
}

/// Amplitude of the sine that comes out, right channel, once it has settled.
double measuredGain(const BandCoefficients &band, double hz, int rate)
{
    BandFilter filter;
    filter.set(band);
    double real = 0, imaginary = 0;
    const int settle = rate, count = rate; // whole periods for whole Hz
    for (int i = 0; i < settle + count; ++i) {
        const double phase = 2 * std::numbers::pi * hz * i / rate;
        float frame[2] = {0, float(std::sin(phase))};
        filter.process(frame, 1);
        if (i >= settle) {
            real += frame[1] * std::cos(phase);
            imaginary += frame[1] * std::sin(phase);
        }
    }
    return std::hypot(real, imaginary) * 2 / count;
}

} // namespace

class TestPlaybackParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsByTheTable_data()
    {
        QTest::addColumn<QVector<float>>("frame");
        QTest::addColumn<float>("left");
        QTest::addColumn<float>("right");
        const float a = float(1 / std::numbers::sqrt2);
        QTest::newRow("mono") << QVector<float>{0.5f} << 0.5f << 0.5f;
        QTest::newRow("stereo") << QVector<float>{0.5f, -0.25f} << 0.5f << -0.25f;
        QTest::newRow("5.1 centre") << QVector<float>{0, 0, 1, 0, 0, 0} << a << a;
        QTest::newRow("5.1 lfe") << QVector<float>{0, 0, 0, 1, 0, 0} << 0.0f << 0.0f;
        QTest::newRow("5.1 sides") << QVector<float>{0.25f, 0, 0, 0, 0.5f, 0.125f} << 0.25f + a * 0.5f << a * 0.125f;
        QTest::newRow("quad") << QVector<float>{0, 0, 1, 0.5f} << a << a * 0.5f;
        QTest::newRow("7.1") << QVector<float>{0, 0, 0, 0, 0.5f, 0, 0, 1} << a * 0.5f << a;
        QTest::newRow("nan") << QVector<float>{std::numeric_limits<float>::quiet_NaN(), 0.5f} << 0.0f << 0.5f;
    }
    void foldsByTheTable()
    {
        QFETCH(QVector<float>, frame);
        QFETCH(float, left);
        QFETCH(float, right);
        float stereo[2];
        ChannelFold(int(frame.size())).apply({frame.constData(), size_t(frame.size())}, stereo);
        QCOMPARE(stereo[0], left);
        QCOMPARE(stereo[1], right);
    }

    void bandIsButterworth_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("rate");
        QTest::newRow("band") << 300.0 << 3000.0 << 48000;
        QTest::newRow("low pass") << 0.0 << 1000.0 << 44100;
        QTest::newRow("high pass") << 100.0 << 1e9 << 44100;
        QTest::newRow("deep, fast") << 25.0 << 60000.0 << 192000;
    }
    void bandIsButterworth()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, rate);
        const auto band = designBand({low, high}, rate);
        const double effectiveHigh = high < rate / 2 ? high : 0;
        for (const double hz : {25.0, 50.0, 100.0, 150.0, 300.0, 1000.0, 1200.0, 3000.0, 4000.0, 15000.0}) {
            const double measured = measuredGain(band, hz, rate), expected = analyticGain(low, effectiveHigh, hz, rate);
            QVERIFY2(std::abs(measured - expected) < 2e-4,
                     qPrintable(QString("%1 Hz: %2, not %3").arg(hz).arg(measured).arg(expected)));
        }
        QVERIFY(std::abs(measuredGain(band, low > 0 ? low : high, rate) - std::sqrt(0.5)) < 1e-3);
    }
    void bandOfEverythingIsNothing() { QCOMPARE(designBand({0, 24000}, 48000).count, 0); }

    void meterBySquaresAndSteps()
    {
        PlaybackMeter meter;
        // Left: +-0.5 square wave, -6.02 dB both. Right: one frame of 4 at 0.8, RMS 0.4.
        const float frames[] = {0.5f, 0, -0.5f, 0.8f, 0.5f, 0, -0.5f, 0};
        meter.process(frames, 2);
        meter.process(frames + 4, 2);
        auto reading = meter.take();
        QVERIFY(std::abs(reading.channels[0].peakDb + 6.0206) < 1e-3);
        QVERIFY(std::abs(reading.channels[0].rmsDb + 6.0206) < 1e-3);
        QVERIFY(std::abs(reading.channels[1].peakDb + 1.9382) < 1e-3);
        QVERIFY(std::abs(reading.channels[1].rmsDb + 7.9588) < 1e-3);
        QVERIFY(!reading.clipped);
        reading = meter.take();
        QCOMPARE(reading.channels[0].peakDb, -std::numeric_limits<double>::infinity());
        QCOMPARE(reading.channels[0].rmsDb, -std::numeric_limits<double>::infinity());

        const float full[] = {1, -1}, over[] = {0, -1.001f};
        meter.process(full, 1);
        QVERIFY(!meter.take().clipped);
        meter.process(over, 1);
        QVERIFY(meter.take().clipped);
        QVERIFY(meter.take().clipped);
        meter.resetClip();
        QVERIFY(!meter.take().clipped);
    }

    void timelineEnds()
    {
        Timeline line;
        line.restart(90, 100);
        auto part = line.at(0, 7);
        QCOMPARE(part.document, 90);
        QCOMPARE(part.frames, 7);
        QVERIFY(!line.end());
        part = line.at(7, 7);
        QCOMPARE(part.frames, 3);
        part = line.at(10, 7);
        QVERIFY(part.silent);
        QCOMPARE(part.frames, 7);
        QCOMPARE(*line.end(), 10);
        QCOMPARE(line.documentAt(9), 99);
        QCOMPARE(line.documentAt(15), 100);
    }
    void timelineLoops()
    {
        Timeline line;
        line.restart(5, 100);
        QVERIFY(line.setLoop(FrameRange{10, 14}, 0));
        std::vector<std::int64_t> frames;
        for (std::int64_t i = 0; i < 15;) {
            const auto part = line.at(i, 3);
            for (std::int64_t k = 0; k < part.frames; ++k)
                frames.push_back(part.document + k);
            i += part.frames;
        }
        frames.resize(15);
        QCOMPARE(frames, (std::vector<std::int64_t>{5, 6, 7, 8, 9, 10, 11, 12, 13, 10, 11, 12, 13, 10, 11}));
        for (size_t i = 0; i < frames.size(); ++i)
            QCOMPARE(line.documentAt(std::int64_t(i)), frames[i]);
        // What was laid down behind frame 6 went round at 14.
        QVERIFY(!line.setLoop({}, 6));
        QVERIFY(!line.setLoop(FrameRange{10, 13}, 6));
        QVERIFY(line.setLoop(FrameRange{10, 14}, 6));
        line.dropBefore(11);
        QCOMPARE(line.documentAt(12), 13);
        QCOMPARE(line.at(12, 1).document, 13);
    }
    void timelineBehindALoopGoesOn()
    {
        Timeline line;
        line.restart(50, 100);
        QVERIFY(line.setLoop(FrameRange{10, 50}, 0));
        QCOMPARE(line.at(0, 10).document, 10); // at its end is in it
        line.restart(51, 100);
        QCOMPARE(line.at(0, 100).frames, 49);
        QVERIFY(line.at(49, 1).silent);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackParts)
#include "test_playback_parts.moc"
