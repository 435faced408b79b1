// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <future>

#include "core/separation/masked_splitter.h"
#include "core/separation/mixture_survey.h"
#include "core/separation/presence.h"
#include "core/separation/span_plan.h"
#include "test_separation_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

/// One track a vector.
SplitPlan planOf(std::vector<std::vector<float>> vectors)
{
    SplitPlan plan;
    plan.vectors = std::move(vectors);
    plan.tracks = int(plan.vectors.size());
    for (int v = 0; v < plan.tracks; ++v)
        plan.parts.push_back({v, v, 1.0f});
    return plan;
}

/// A separation that does not end cannot be stopped from here: it ends the test.
Result<SplitReport> splitInTime(const SampleSource &source, const MaskEstimator &estimator, SplitSink &sink,
                                const SplitOptions &options)
{
    auto report = std::async(std::launch::async, [&] {
        return splitRecording(source, estimator, planOf({{0, 1000, 1, 0}}), sink, options);
    });
    if (report.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
        qFatal("The separation hangs: %d workers, spans of %d frames, chunks of %lld samples, %lld samples in all",
               options.workers, options.longestSpanFrames, static_cast<long long>(options.chunkSamples),
               static_cast<long long>(source.expectedFrames()));
    return report.get();
}

const int allRates[] = {8000, 11025, 16000, 22050, 32000, 37800, 44100, 48000, 96000, 192000};

} // namespace

class TestSeparationSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chunksMakeNoDifference_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {11025, 32000, 44100})
            QTest::newRow(std::to_string(rate).c_str()) << rate;
    }

    void chunksMakeNoDifference()
    {
        QFETCH(int, rate);
        const FakeEstimator estimator;
        // Noise whose level moves, so that the masks do.
        const FunctionSource source(rate, 2, rate * 9 + 123, [rate](std::int64_t i, int c) {
            return noiseAt(i, c) * float(0.3 + 0.25 * std::sin(double(i) / rate * 2.1));
        });
        const auto plan = planOf({{0, 2000, 0.7f, 1}, {500, 16000, 0.8f, 1}});
        const auto run = [&](int span, std::int64_t chunk, int workers) {
            MemorySink sink(3);
            SplitOptions options;
            options.longestSpanFrames = span;
            options.chunkSamples = chunk;
            options.workers = workers;
            const auto report = splitRecording(source, estimator, plan, sink, options);
            if (!report)
                qFatal("%s", report.error().message.c_str());
            return sink.signals;
        };
        const auto whole = run(1 << 20, std::int64_t(1) << 40, 1);
        const auto chunked = run(48, 4000, 3);
        for (size_t k = 0; k < whole.size(); ++k) {
            QCOMPARE(chunked[k].size(), whole[k].size());
            std::vector<float> difference(whole[k].size());
            for (size_t i = 0; i < difference.size(); ++i)
                difference[i] = whole[k][i] - chunked[k][i];
            QVERIFY(levelDb(whole[k]) > -40);
            QVERIFY2(levelDb(difference) - levelDb(whole[k]) < -120,
                     std::to_string(levelDb(difference) - levelDb(whole[k])).c_str());
        }
    }

    void toneLandsInItsStem_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : allRates)
            QTest::newRow(std::to_string(rate).c_str()) << rate;
    }

    void toneLandsInItsStem()
    {
        QFETCH(int, rate);
        const FakeEstimator estimator;
        const double low = 300, high = 2600;
        const FunctionSource source(rate, 1, rate * 2 + 1, [=](std::int64_t i, int) {
            return toneAt(i, low, rate) + toneAt(i, high, rate, 0.4);
        });
        MemorySink sink(3);
        const auto report =
            splitRecording(source, estimator, planOf({{0, 1000, 1, 0}, {1400, 4000, 1, 0}}), sink);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        // Away from the ends, where cutting a tone makes it broad.
        const size_t from = size_t(rate / 5), count = size_t(rate * 3 / 2);
        for (int k = 0; k < 2; ++k) {
            double signal = 0, error = 0;
            for (size_t i = from; i < from + count; ++i) {
                const double wanted = double(k == 0 ? toneAt(std::int64_t(i), low, rate)
                                                    : toneAt(std::int64_t(i), high, rate, 0.4));
                signal += wanted * wanted;
                error += std::pow(double(sink.signals[size_t(k)][i]) - wanted, 2);
            }
            QVERIFY2(10 * std::log10(signal / error) > 30, std::to_string(10 * std::log10(signal / error)).c_str());
        }
    }

    void masksGoOnAboveTheNetwork()
    {
        const FakeEstimator estimator;
        for (const int rate : {44100, 48000, 96000}) {
            const FunctionSource source(rate, 1, rate, [=](std::int64_t i, int) { return toneAt(i, 20000, rate); });
            MemorySink sink(3);
            QVERIFY(splitRecording(source, estimator, planOf({{9000, 16000, 1, 0}, {0, 8000, 1, 0}}), sink));
            QVERIFY(std::abs(levelDb(sink.signals[0]) - 20 * std::log10(0.5 / std::sqrt(2.0))) < 0.1);
            QVERIFY(levelDb(sink.signals[1]) < -60);
            QVERIFY(levelDb(sink.signals[2]) < -40);
        }
    }

    void gainFadesFromTheTopBandToTheMean()
    {
        const Bands bands(64, 24, 1000, 16000);
        const auto spec = StftSpec::forSampleRate(48000);
        const auto positions = gainPositions(bands, spec);
        const auto upper = [&](double hz) { return positions[size_t(std::lround(hz / spec.binHz()))]; };
        QCOMPARE(upper(23000).lower, bands.count() - 1);
        QCOMPARE(upper(23000).upperWeight, 1.0f);
        QCOMPARE(upper(17000).lower, bands.count() - 1);
        QVERIFY(std::abs(upper(17000).upperWeight - 0.5f) < 0.02f);
        QVERIFY(upper(15000).lower < bands.count() - 1);
    }

    void overlapIsDivided()
    {
        const FakeEstimator estimator;
        const FunctionSource source(32000, 1, 64000, [](std::int64_t i, int c) { return 0.3f * noiseAt(i, c); });
        // Gains of 1, 1 and 0.5 everywhere: 0.4, 0.4 and 0.2 of the mixture.
        MemorySink sink(4);
        const auto report = splitRecording(
            source, estimator, planOf({{0, 16000, 1, 0}, {0, 16000, 1, 0}, {0, 16000, 0.5f, 0}}), sink);
        QVERIFY(report);
        const float wanted[] = {0.4f, 0.4f, 0.2f, 0.0f};
        for (size_t k = 0; k < 4; ++k) {
            for (std::int64_t i = 0; i < source.frames(); ++i)
                QVERIFY(std::abs(sink.signals[k][size_t(i)] - wanted[k] * source.at(i, 0)) < 1e-5f);
        }
        QVERIFY(std::abs(report->parts[0].energyRatioDb - 20 * std::log10(0.4)) < 0.01);
        QVERIFY(std::abs(report->parts[2].energyRatioDb - 20 * std::log10(0.2)) < 0.01);
    }

    void networkHearsItsReferenceLevel()
    {
        double energy[2];
        for (const int quiet : {0, 1}) {
            const FakeEstimator estimator;
            const FunctionSource source(32000, 2, 32000, [=](std::int64_t i, int c) {
                return (quiet ? 0.002f : 0.5f) * noiseAt(i, c);
            });
            MemorySink sink(2);
            QVERIFY(splitRecording(source, estimator, planOf({{0, 1000, 1, 0}}), sink));
            energy[quiet] = estimator.heardEnergy;
        }
        QVERIFY(std::abs(energy[0] / energy[1] - 1) < 1e-3);
        // White noise of mean square m has |X|^2 = m * (sum of the squared window) = m * 3/8 * 2048 at every bin.
        const double perFrame = 0.01 * (3.0 / 8) * 2048 * 1025 * std::pow(4.0 / 2048, 2);
        const double frames = 51;
        QVERIFY2(std::abs(energy[0] / (perFrame * frames) - 1) < 0.1,
                 std::to_string(energy[0] / (perFrame * frames)).c_str());
    }

    void channelsThatCancelAreHeard()
    {
        const FakeEstimator estimator;
        const FunctionSource source(44100, 2, 44100, [](std::int64_t i, int c) {
            return (c == 0 ? 1.0f : -0.99f) * 0.3f * noiseAt(i, 0);
        });
        const auto survey = surveyMixture(source, {}, {});
        QVERIFY(survey);
        QCOMPARE(survey->downmix.channel, 0);
        const FunctionSource wide(44100, 2, 44100, [](std::int64_t i, int c) { return 0.3f * noiseAt(i, c); });
        QCOMPARE(surveyMixture(wide, {}, {})->downmix.channel, -1);
    }

    void pausesDoNotCountForTheLevel()
    {
        GatedLevel level;
        for (int i = 0; i < 100; ++i)
            level.add(0.01);
        QVERIFY(std::abs(level.meanSquare() - 0.01) < 1e-9);
        for (int i = 0; i < 900; ++i)
            level.add(1e-8);
        QVERIFY(std::abs(level.meanSquare() - 0.01) < 1e-9);
        QCOMPARE(GatedLevel().meanSquare(), 0.0);
        GatedLevel silent;
        silent.add(0);
        QCOMPARE(silent.meanSquare(), 0.0);
    }

    void memoryDoesNotGrow()
    {
        SplitReport reports[2];
        for (const int k : {0, 1}) {
            const FakeEstimator estimator;
            const FunctionSource source(8000, 2, 8000 * (k ? 1200 : 120), [](std::int64_t i, int c) { return noiseAt(i, c); });
            MemorySink sink(2, false);
            SplitOptions options;
            options.workers = 2;
            options.longestSpanFrames = 256;
            options.chunkSamples = 16000;
            const auto report = splitRecording(source, estimator, planOf({{0, 1000, 1, 0}}), sink, options);
            QVERIFY(report);
            reports[k] = *report;
            QVERIFY(estimator.longestFrames <= 256 + 64);
        }
        QVERIFY(reports[1].mostHeldMaskFrames <= 4 * 256);
        QVERIFY(reports[1].mostHeldChunks <= 4);
        // One span with its context, and what a block of samples brings beyond.
        QVERIFY2(reports[1].mostHeldBandFrames <= 256 + 64 + 110, std::to_string(reports[1].mostHeldBandFrames).c_str());
    }

    void everyCombinationOfOptionsEnds_data()
    {
        QTest::addColumn<int>("alignment");
        QTest::addColumn<int>("context");
        QTest::addColumn<int>("span");
        for (const auto &[alignment, context] : {std::pair(16, 32), {16, 0}, {1, 0}, {64, 640}}) {
            for (const int span : {1, 32, 200, SplitOptions().longestSpanFrames})
                QTest::addRow("aligned to %d, context %d, spans of %d", alignment, context, span) << alignment << context << span;
        }
    }

    /// A chunk may need the gains of one span or of hundreds.
    void everyCombinationOfOptionsEnds()
    {
        QFETCH(int, alignment);
        QFETCH(int, context);
        QFETCH(int, span);
        FakeEstimator estimator;
        estimator.alignment = alignment;
        estimator.context = context;
        for (const int workers : {1, 2, 5, 64}) {
            for (const std::int64_t chunk : {std::int64_t(1), SplitOptions().chunkSamples, std::int64_t(1) << 40}) {
                for (const std::int64_t frames : {1, 79, 4000, 4000 * 11 + 1}) {
                    const FunctionSource source(4000, 1, frames, [](std::int64_t i, int c) { return noiseAt(i, c); });
                    MemorySink sink(2);
                    SplitOptions options;
                    options.workers = workers;
                    options.longestSpanFrames = span;
                    options.chunkSamples = chunk;
                    const auto report = splitInTime(source, estimator, sink, options);
                    QVERIFY2(report, report ? "" : report.error().message.c_str());
                    for (const auto &signal : sink.signals)
                        QCOMPARE(std::int64_t(signal.size()), frames);
                    // 256 hops of 20 ms, and what reaches over their ends.
                    const std::int64_t longest = std::max(estimator.alignment, span);
                    QVERIFY(report->mostHeldMaskFrames <= std::max((workers + 2) * longest, 256 + 8 + 2 * longest));
                }
            }
        }
    }

    void failuresArePassedOn()
    {
        const FunctionSource source(16000, 1, 16000 * 30, [](std::int64_t i, int c) { return noiseAt(i, c); });
        SplitOptions options;
        options.longestSpanFrames = 128;
        {
            FakeEstimator estimator;
            estimator.failOnCall = 3;
            MemorySink sink(2);
            const auto report = splitRecording(source, estimator, planOf({{0, 1000, 1, 0}}), sink, options);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::Internal);
        }
        {
            FakeEstimator estimator;
            estimator.throwBadAlloc = true;
            MemorySink sink(2);
            const auto report = splitRecording(source, estimator, planOf({{0, 1000, 1, 0}}), sink, options);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::OutOfMemory);
        }
        {
            const FakeEstimator estimator;
            MemorySink sink(2);
            sink.failOutput = 1;
            const auto report = splitRecording(source, estimator, planOf({{0, 1000, 1, 0}}), sink, options);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::NoSpace);
        }
        {
            const FakeEstimator estimator;
            MemorySink sink(1);
            QCOMPARE(splitRecording(source, estimator, SplitPlan(), sink, options).error().code, ErrorCode::InvalidArgument);
            const FunctionSource empty(16000, 1, 0, [](std::int64_t, int) { return 0.0f; });
            QCOMPARE(splitRecording(empty, estimator, planOf({{0, 1, 1, 0}}), sink, options).error().code,
                     ErrorCode::InvalidData);
        }
    }

    void cancelsWithinASpan()
    {
        FakeEstimator estimator;
        estimator.millisecondsPerCall = 50;
        const FunctionSource source(8000, 1, 8000 * 600, [](std::int64_t i, int c) { return noiseAt(i, c); });
        MemorySink sink(2, false);
        SplitOptions options;
        options.longestSpanFrames = 128;
        options.workers = 2;
        std::stop_source stop;
        QElapsedTimer sinceStop;
        const auto report = splitRecording(
            source, estimator, planOf({{0, 1000, 1, 0}}), sink, options,
            [&](const SplitProgress &progress) {
                if (progress.fractionDone > 0.1 && !stop.stop_requested()) {
                    sinceStop.start();
                    stop.request_stop();
                }
            },
            stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY2(sinceStop.elapsed() < 500, std::to_string(sinceStop.elapsed()).c_str());
    }

    void progressRises()
    {
        FakeEstimator estimator;
        estimator.millisecondsPerCall = 20;
        const FunctionSource source(8000, 1, 8000 * 200, [](std::int64_t i, int c) { return noiseAt(i, c); });
        MemorySink sink(2, false);
        SplitOptions options;
        options.longestSpanFrames = 128;
        options.workers = 1;
        double last = 0;
        bool rises = true, timed = false;
        QVERIFY(splitRecording(source, estimator, planOf({{0, 1000, 1, 0}}), sink, options, [&](const SplitProgress &p) {
            rises = rises && p.fractionDone >= last && p.fractionDone <= 1;
            timed = timed || p.secondsLeft > 0;
            last = p.fractionDone;
        }));
        QVERIFY(rises);
        QVERIFY(timed);
        QVERIFY(last > 0.8);
    }

    void spansCoverEverything()
    {
        for (const std::int64_t frames : {1, 15, 16, 17, 500, 1000, 9001, 30000, 180001}) {
            for (const int workers : {1, 2, 4, 16}) {
                const SpanRules rules{16, 512, workers, 2048};
                const auto spans = planSpans(frames, rules);
                std::int64_t at = 0;
                for (const auto &span : spans) {
                    QCOMPARE(span.begin, at);
                    QVERIFY(span.size() > 0 && span.size() <= 2048 && span.size() % 16 == 0);
                    at = span.end;
                }
                QCOMPARE(at, (frames + 15) / 16 * 16);
            }
        }
        // 3 minutes on 4 workers: nobody waits for the last one.
        QVERIFY(planSpans(9001, {16, 512, 4, 2560}).size() % 4 == 0);
    }

    void presenceIsAboutOneSecond()
    {
        PresencePeak peak;
        // Linear softmax: (0.81 + 3 * 0.36) / (0.9 + 3 * 0.6) = 0.7; silence around it changes nothing.
        for (const float p : {0.0f, 0.9f, 0.0f, 0.0f, 0.6f, 0.6f, 0.6f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f})
            peak.add(p);
        QVERIFY(std::abs(peak.peak() - 0.7) < 1e-6);
        PresencePeak brief;
        brief.add(0.8f);
        QVERIFY(std::abs(brief.peak() - 0.8) < 1e-6);
        QVERIFY(isFound(0.9, -20));
        QVERIFY(!isFound(0.9, -80));
        QVERIFY(!isFound(0.1, -3));
    }
};

QTEST_GUILESS_MAIN(TestSeparationSplitter)
#include "test_separation_splitter.moc"
