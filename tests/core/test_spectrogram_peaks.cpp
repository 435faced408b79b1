// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/spectrogram/peak_source.h"
#include "core/spectrogram/selection_analysis.h"
#include "test_spectrogram_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr double tolerance = 1.01 / 8192;

bool near(const Peak &peak, double min, double max, double rms)
{
    return std::abs(peak.min - min) <= tolerance && std::abs(peak.max - max) <= tolerance && std::abs(peak.rms - rms) <= tolerance;
}

} // namespace

class TestSpectrogramPeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pyramid()
    {
        // Stereo, 3000 frames: the left is 0.5 with one -1 at frame 300, the right is 0.25 in its second half.
        std::vector<float> samples(6000);
        for (size_t i = 0; i < 3000; ++i) {
            samples[2 * i] = i == 300 ? -1.0f : 0.5f;
            samples[2 * i + 1] = i >= 1500 ? 0.25f : 0.0f;
        }
        PeakPyramid pyramid(3000, 2);
        for (std::int64_t from = 0; from < 3000; from += 1024) // in three parts
            pyramid.set(from, std::span(samples).subspan(size_t(2 * from), size_t(2 * std::min<std::int64_t>(1024, 3000 - from))));
        QVERIFY(near(pyramid.peak(0, 0, 256), 0.5, 0.5, 0.5));
        QVERIFY(near(pyramid.peak(0, 256, 512), -1, 0.5, std::sqrt((255 * 0.25 + 1) / 256)));
        QVERIFY(near(pyramid.peak(0, 0, 1024), -1, 0.5, std::sqrt((1023 * 0.25 + 1) / 1024)));
        QVERIFY(near(pyramid.peak(0, 0, 3000), -1, 0.5, std::sqrt((2999 * 0.25 + 1) / 3000)));
        QVERIFY(near(pyramid.peak(1, 0, 3000), 0, 0.25, std::sqrt(0.0625 / 2)));
        QVERIFY(near(pyramid.peak(1, 2816, 5000), 0.25, 0.25, 0.25)); // the last block holds 184 frames
        QVERIFY(near(pyramid.peak(0, 310, 320), -1, 0.5, std::sqrt((255 * 0.25 + 1) / 256))); // its whole block
        QVERIFY(near(pyramid.peak(0, 3000, 4000), 0, 0, 0));
        // Beyond full scale, as far as four times.
        PeakPyramid loud(4, 1);
        const float values[] = {2, -3.5f, 0, 9};
        loud.set(0, values);
        QVERIFY(near(loud.peak(0, 0, 4), -3.5, 32767 / 8192.0, std::sqrt((4 + 12.25 + 81) / 4)));
    }

    void memory()
    {
        // Half a megabyte a minute at most, in stereo at 48 kHz.
        QVERIFY(PeakPyramid(48000 * 600, 2).bytes() < 5 * 1000 * 1000);
        const std::int64_t blocks = 48000 * 600 / 256;
        QVERIFY(std::abs(double(PeakPyramid(48000 * 600, 2).bytes()) / double(blocks) - 2 * 8) < 0.01);
    }

    void sourceAtAllZooms()
    {
        const std::int64_t frames = 1000000;
        const auto samples = noiseOf(2 * frames);
        const auto store = std::make_shared<MemoryStore>(48000, 2, samples);
        WorkerPool pool(3);
        PeakSource source(store, pool, {});
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        // Blocks of four levels: what is aligned is exact.
        for (double perPixel : {256.0, 1024.0, 4096.0}) {
            const auto columns = source.columns({4096 * 7, perPixel}, 100, 1);
            for (size_t x = 0; x < columns.size(); ++x) {
                QVERIFY(columns[x].state == PeakColumn::State::Known);
                const auto from = size_t(2 * (4096 * 7 + double(x) * perPixel));
                const auto expected = Peak::of(std::span(samples).subspan(from, size_t(2 * perPixel)), 2, 1);
                QVERIFY(near(columns[x].peak, expected.min, expected.max, expected.rms));
            }
        }
        // Never a peak less than there is, at any zoom and place.
        for (double perPixel : {300.3, 777.7, 10000.1}) {
            const auto columns = source.columns({12345.6, perPixel}, 60, 0);
            for (size_t x = 0; x < columns.size(); ++x) {
                const auto from = size_t(12345.6 + double(x) * perPixel), to = size_t(12345.6 + double(x + 1) * perPixel);
                const auto exact = Peak::of(std::span(samples).subspan(2 * from, 2 * (to - from)), 2, 0);
                QVERIFY(columns[x].peak.min <= exact.min && columns[x].peak.max >= exact.max);
            }
        }
        // Before the beginning and after the end is silence.
        const auto outside = source.columns({-1000, 1000}, 1003, 0);
        QVERIFY(near(outside[0].peak, 0, 0, 0) && outside[0].state == PeakColumn::State::Known);
        QVERIFY(near(outside[1002].peak, 0, 0, 0) && outside[5].peak.max > 0.4f);
    }

    void fineZoomShowsSamples()
    {
        const auto samples = noiseOf(1000000);
        const auto store = std::make_shared<MemoryStore>(48000, 1, samples);
        WorkerPool pool(2);
        PeakSource source(store, pool, {});
        const TimeAxis close{500000, 10};
        source.setView(close, 100);
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        const auto columns = source.columns(close, 100, 0);
        for (size_t x = 0; x < 100; ++x) {
            const auto exact = Peak::of(std::span(samples).subspan(500000 + 10 * x, 10), 1, 0);
            QCOMPARE(columns[x].peak.min, exact.min);
            QCOMPARE(columns[x].peak.max, exact.max);
            QCOMPARE(columns[x].peak.rms, exact.rms);
        }
        QCOMPARE(source.columns({500000, 0.25}, 8, 0)[7].peak.max, samples[500001]); // four pixels a sample
        // What scrolls a little is there already; far away it comes.
        const int reads = store->reads;
        source.setView({500300, 10}, 100);
        QVERIFY(source.idle());
        QCOMPARE(store->reads.load(), reads);
        source.setView({100, 1}, 100);
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(source.columns({100, 1}, 1, 0)[0].peak.max, samples[100]);
    }

    void fillsIn()
    {
        const std::int64_t chunk = 1 << 18;
        const auto store = std::make_shared<MemoryStore>(48000, 1, std::vector<float>(size_t(4 * chunk), 0.5f), chunk / 2);
        WorkerPool pool(2);
        PeakSource source(store, pool, {});
        const TimeAxis whole = TimeAxis::fitting(4 * chunk, 8);
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(store->reads.load(), 1); // what is not there is not read
        auto columns = source.columns(whole, 8, 0);
        QVERIFY(near(columns[0].peak, 0.5, 0.5, 0.5) && near(columns[1].peak, 0, 0, 0) && near(columns[7].peak, 0, 0, 0));
        store->fillTo(2 * chunk);
        source.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(store->reads.load(), 3);
        columns = source.columns(whole, 8, 0);
        QVERIFY(near(columns[3].peak, 0.5, 0.5, 0.5) && near(columns[4].peak, 0, 0, 0));
        store->scale(0.5f);
        source.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QVERIFY(near(source.columns(whole, 8, 0)[0].peak, 0.25, 0.25, 0.25));
    }

    void estimatesFirst()
    {
        // Longer than 32 parts: a picture from 512 places comes before the whole.
        const std::int64_t frames = 40 << 18;
        const auto store = std::make_shared<MemoryStore>(8000, 1, std::vector<float>(size_t(frames), 0.25f));
        WorkerPool pool(1);
        PeakSource *made = nullptr;
        std::atomic<int> estimatedSeen = 0, events = 0;
        PeakSource source(store, pool, {[&](FrameRange) { ++events; }, {}});
        made = &source;
        const TimeAxis whole = TimeAxis::fitting(frames, 100);
        while (!source.idle()) {
            const auto columns = made->columns(whole, 100, 0);
            for (const auto &column : columns) {
                if (column.state == PeakColumn::State::Estimated) {
                    ++estimatedSeen;
                    QVERIFY(near(column.peak, 0.25, 0.25, 0.25));
                }
            }
        }
        QTRY_COMPARE(events.load(), 16 + 40);
        const auto columns = source.columns(whole, 100, 0);
        QVERIFY(std::all_of(columns.begin(), columns.end(), [](const auto &c) { return c.state == PeakColumn::State::Known; }));
    }

    void errorIsReportedOnce()
    {
        const auto store = std::make_shared<MemoryStore>(8000, 1, noiseOf(5 << 18));
        store->fails = true;
        WorkerPool pool(2);
        std::atomic<int> errors = 0;
        PeakSource source(store, pool, {{}, [&](const Error &) { ++errors; }});
        source.setView({0, 1}, 100);
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QTRY_COMPARE(errors.load(), 1);
        QCOMPARE(store->reads.load(), 6);
        QVERIFY(source.columns({0, 1000}, 1, 0)[0].state == PeakColumn::State::Unknown);
        store->fails = false;
        source.retry();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QVERIFY(source.columns({0, 1000}, 1, 0)[0].state == PeakColumn::State::Known);
        QCOMPARE(errors.load(), 1);
    }

    void averageOfSelection()
    {
        // Half the time -6.02 dB in bin 100, half the time silence.
        auto samples = sineOf(200000, 100.0 / 1024, 0.5);
        samples.resize(400000);
        const MemoryStore store(48000, 1, samples);
        const auto tone = averageSpectrum(store, {0, 200000}, 1024);
        QVERIFY(tone);
        QCOMPARE(tone->binHz, 46.875);
        QCOMPARE(tone->windows, std::int64_t((200000 - 1024) / 512 + 1));
        QCOMPARE(tone->levelDb.size(), size_t(513));
        QVERIFY(std::abs(tone->levelDb[100] + 6.0206) < 0.001);
        QVERIFY(std::abs(tone->levelDb[101] + 12.0412) < 0.001);
        QVERIFY(tone->levelDb[110] < -110);
        const auto half = averageSpectrum(store, {0, 400000}, 1024);
        QVERIFY(std::abs(half->levelDb[100] + 9.03) < 0.02);
        const auto silence = averageSpectrum(store, {300000, 310000}, 1024);
        QCOMPARE(silence->levelDb[100], -INFINITY);
        // White noise of variance v: v * 1.5 (the window's noise bandwidth) * 4 / fftSize in every bin.
        const MemoryStore noise(48000, 1, noiseOf(400000, 0.5f));
        const auto flat = averageSpectrum(noise, {0, 400000}, 1024);
        double mean = 0;
        for (int b = 10; b < 500; ++b)
            mean += std::pow(10, flat->levelDb[size_t(b)] / 10) / 490;
        QVERIFY(std::abs(10 * std::log10(mean / (0.25 / 3 * 1.5 * 4 / 1024))) < 0.1);
        const auto brief = averageSpectrum(store, {0, 100}, 1024); // filled up with zeros
        QCOMPARE(brief->windows, 1);
    }

    void levelsOfSelection()
    {
        auto samples = sineOf(30000, 0.01, 1);
        std::fill(samples.begin() + 10000, samples.begin() + 20000, 0.1f);
        std::fill(samples.begin() + 20000, samples.end(), 0.0f);
        const MemoryStore store(48000, 1, samples);
        const auto levels = levelOverTime(store, {0, 30000}, 10000);
        QVERIFY(levels);
        QCOMPARE(levels->size(), size_t(3));
        QVERIFY(std::abs((*levels)[0] + 3.0103) < 0.001);
        QVERIFY(std::abs((*levels)[1] + 20) < 0.001);
        QCOMPARE((*levels)[2], -INFINITY);
        const auto rest = levelOverTime(store, {9000, 12500}, 2000); // 9000-11000: half of each
        QCOMPARE(rest->size(), size_t(2));
        QVERIFY(std::abs((*rest)[0] - 10 * std::log10((0.5 + 0.01) / 2)) < 0.001);
        QVERIFY(std::abs((*rest)[1] + 20) < 0.001);
    }

    void selectionErrors()
    {
        MemoryStore store(48000, 1, noiseOf(1000000));
        QCOMPARE(averageSpectrum(store, {5, 5}, 1024).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(averageSpectrum(store, {2000000, 2000010}, 1024).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(averageSpectrum(store, {0, 5000}, 1000).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(levelOverTime(store, {0, 5000}, 0).error().code, ErrorCode::InvalidArgument);
        std::stop_source stop;
        double last = 0;
        SelectionOptions options{ChannelView::Sum, stop.get_token(), [&](double done) {
                                     last = done;
                                     if (done > 0.3)
                                         stop.request_stop();
                                 }};
        QCOMPARE(averageSpectrum(store, {0, 1000000}, 1024, options).error().code, ErrorCode::Cancelled);
        QVERIFY(last > 0.3 && last < 0.5);
        store.fails = true;
        QCOMPARE(levelOverTime(store, {0, 5000}, 100).error().code, ErrorCode::IoError);
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramPeaks)
#include "test_spectrogram_peaks.moc"
