// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>
#include <random>

#include <QtTest>

#include "models/dsp/bands.h"
#include "models/dsp/gated_level.h"
#include "models/dsp/stft.h"
#include "models/separator/band_input.h"

using namespace partita;

class TestDsp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void specKeepsWindowAndHopInSeconds()
    {
        for (int rate : {8000, 16000, 22050, 32000, 44100, 48000, 96000, 192000}) {
            const auto spec = StftSpec::forSampleRate(rate);
            QVERIFY(std::abs(double(spec.windowFrames) / rate - 0.064) < 1.5 / rate);
            QCOMPARE(spec.hopFrames, rate / 50); // 20 ms is a whole number of samples at all of these
            QVERIFY(spec.fftSize >= spec.windowFrames && spec.fftSize % 2 == 0);
        }
        QCOMPARE(StftSpec::forSampleRate(32000).fftSize, 2048);
    }

    void sineOfAmplitudeOnePeaksAtAQuarterOfTheWindow()
    {
        const Stft stft{StftSpec{}};
        std::vector<float> samples(2048);
        for (size_t i = 0; i < samples.size(); ++i) // bin 64 = 1000 Hz
            samples[i] = float(std::sin(2 * std::numbers::pi * 64 * double(i) / 2048));
        std::vector<std::complex<float>> out(1025);
        stft.forwardFrame(samples.data(), out.data());
        // Hann: the sum of the window is N / 2, a sine splits into two halves: N / 4 = 512.
        QVERIFY(std::abs(std::abs(out[64]) - 512) < 0.01);
        QVERIFY(std::abs(std::abs(out[65]) - 256) < 0.01); // Hann's neighbour is half of the peak
        QVERIFY(std::abs(out[70]) < 0.01);
    }

    void analysisThenSynthesisIsIdentity_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("samples");
        for (int rate : {11025, 22050, 32000, 44100, 48000})
            for (int samples : {1, 2, 639, 641, 5000, 44101})
                QTest::addRow("%d Hz, %d samples", rate, samples) << rate << samples;
    }
    void analysisThenSynthesisIsIdentity()
    {
        QFETCH(int, rate);
        QFETCH(int, samples);
        std::mt19937 rng(7);
        std::uniform_real_distribution<float> noise(-1, 1);
        std::vector<float> x(static_cast<size_t>(samples));
        for (auto &v : x)
            v = noise(rng);
        const Stft stft(StftSpec::forSampleRate(rate));
        const auto y = stft.synthesize(stft.analyze(x), samples);
        QCOMPARE(y.size(), x.size());
        for (size_t i = 0; i < x.size(); ++i)
            QVERIFY2(std::abs(x[i] - y[i]) < 2e-5f, qPrintable(QString("sample %1: %2 against %3").arg(i).arg(y[i]).arg(x[i])));
    }

    void windowPowerIsTheOverlapAddDivisor()
    {
        const Stft stft{StftSpec{}};
        // Brute force: sum of squared windows at a sample far from the edges.
        const auto &spec = stft.spec();
        for (int sample : {0, 1, 317, 639}) {
            double sum = 0;
            for (int frame = -4; frame <= 4; ++frame) {
                const int at = sample - frame * spec.hopFrames + spec.windowFrames / 2;
                if (at >= 0 && at < spec.windowFrames)
                    sum += double(stft.window()[size_t(at)]) * stft.window()[size_t(at)];
            }
            QVERIFY(std::abs(sum - stft.windowPower()[size_t(sample)]) < 1e-5);
        }
    }

    void bandsAreLinearThenLogarithmic()
    {
        const Bands bands(192, 64, 1000, 16000);
        QCOMPARE(bands.count(), 192);
        QCOMPARE(bands.centersHz()[0], 0.0);
        QCOMPARE(bands.centersHz()[32], 500.0);
        QCOMPARE(bands.centersHz()[64], 1000.0);
        QVERIFY(std::abs(bands.centersHz()[191] - 16000) < 1e-6);
        const double ratio = bands.centersHz()[66] / bands.centersHz()[65];
        QVERIFY(std::abs(bands.centersHz()[191] / bands.centersHz()[190] - ratio) < 1e-9);
        QCOMPARE(bands.position(507.8125).lower, 32); // half way between 500 and 515.625 Hz
        QVERIFY(std::abs(bands.position(507.8125).upperWeight - 0.5f) < 1e-6f);
        QCOMPARE(bands.position(20000).lower, 190);   // above the top the last band holds
        QCOMPARE(bands.position(20000).upperWeight, 1.0f);
    }

    void foldingKeepsThePower()
    {
        const Bands bands(192, 64, 1000, 16000);
        const auto positions = bands.positions(1025, 15.625);
        std::vector<float> power(1025), folded(192);
        for (size_t i = 0; i < power.size(); ++i)
            power[i] = float(1 + i % 7);
        foldIntoBands(positions, power.data(), folded);
        double before = 0, after = 0;
        for (float p : power)
            before += p;
        for (float p : folded)
            after += p;
        QVERIFY(std::abs(before - after) < 1e-2);
    }

    void gatedLevelIgnoresSilence()
    {
        GatedLevel level;
        for (int i = 0; i < 100; ++i)
            level.add(0.01);
        for (int i = 0; i < 900; ++i)
            level.add(1e-9); // 70 dB below
        QVERIFY(std::abs(level.meanSquare() - 0.01) < 1e-9);
        GatedLevel silence;
        silence.add(0);
        QCOMPARE(silence.meanSquare(), 0.0);
    }

    void levelledInputHasTheWantedLevel()
    {
        // A sine of amplitude a at 1000 Hz, levelled to -20 dB RMS: amplitude sqrt(2) * 0.1, band power about 0.02.
        std::vector<float> x(32000);
        for (size_t i = 0; i < x.size(); ++i)
            x[i] = 0.7f * float(std::sin(2 * std::numbers::pi * 1000 * double(i) / 32000));
        const BandInput input{SeparatorConfig{}};
        const auto power = input.levelled(x);
        QCOMPARE(power.size() % (192 * 16), size_t(0));
        double sum = 0; // the main lobe's bins: 1, 1/4, 1/4 of the peak power
        for (int band = 0; band < 192; ++band)
            sum += power[size_t(25 * 192 + band)];
        QVERIFY(std::abs(sum - 0.02 * 1.5) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(TestDsp)
#include "test_dsp.moc"
