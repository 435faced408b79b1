// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/document/edit.h"
#include "core/separation/lane_separation.h"
#include "tests/core/test_separation_fakes.h"

using namespace partita;
using namespace partita::test;

/// Noise in memory, never read outside of its own thread's call.
class NoiseStore : public SampleStore {
public:
    NoiseStore(int channels, std::int64_t frames) : channels_(channels), frames_(frames) {}
    int channels() const override { return channels_; }
    int sampleRateHz() const override { return 44100; }
    std::int64_t frames() const override { return frames_; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        for (size_t i = 0; i < interleaved.size(); ++i) {
            const auto frame = from + std::int64_t(i) / channels_;
            interleaved[i] = frame < 0 || frame >= frames_ ? 0.0f : 0.3f * noiseAt(frame, int(i) % channels_);
        }
        return {};
    }

private:
    int channels_;
    std::int64_t frames_;
};

static std::vector<float> all(const SampleStore &store)
{
    std::vector<float> samples(size_t(store.frames() * store.channels()));
    return store.read(0, samples) ? samples : std::vector<float>();
}

class TestLaneSeparation : public QObject {
    Q_OBJECT
    static constexpr std::int64_t frames = 200'001;
    QTemporaryDir folder_;
    std::shared_ptr<FakeModel> model_ = std::make_shared<FakeModel>();
    std::shared_ptr<NoiseStore> mixture_ = std::make_shared<NoiseStore>(2, frames);
    SplitOptions options_;

    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    Result<LaneSeparation> prepare(const Document &document, LaneId lane, std::vector<std::string> queries, FrameRange span)
    {
        return LaneSeparation::prepare(document.snapshot(), lane, queries, span, model_, folder());
    }
    /// Largest difference between the sum of the lanes and a signal.
    static double difference(const std::vector<LanePtr> &lanes, std::vector<float> signal)
    {
        for (const auto &lane : lanes) {
            const auto samples = all(*lane->content);
            for (size_t i = 0; i < signal.size(); ++i)
                signal[i] -= samples[i];
        }
        double most = 0;
        for (float v : signal)
            most = std::max(most, double(std::abs(v)));
        return most;
    }

private Q_SLOTS:
    void initTestCase()
    {
        options_.workers = 2;
        QVERIFY(folder_.isValid());
    }

    void lanesSumToTheInputEverywhere()
    {
        Document document("noise.wav", mixture_);
        const FrameRange span{50'000, 150'000};
        const auto separation = prepare(document, 0, {"voice", "hiss and rumble"}, span);
        QVERIFY2(separation.ok(), separation.ok() ? "" : separation.error().message.c_str());
        const auto &lanes = separation->lanes();
        QCOMPARE(lanes.size(), size_t(3));
        QCOMPARE(lanes[0].name, std::string("voice"));
        QCOMPARE(lanes[1].name, std::string("hiss and rumble"));
        QVERIFY(lanes[2].kind == LaneKind::Residual);
        QCOMPARE(lanes[1].provenance.query, std::string("hiss and rumble"));
        QCOMPARE(lanes[1].provenance.modelName, std::string("fake-1"));

        auto edit = edits::addLanes(document, lanes, 0);
        QVERIFY(edit.ok());
        edit->apply(document);
        // At once there, and silent within the span until they are filled.
        QVERIFY(lanes[0].content->available(span.begin).begin != span.begin);
        QVERIFY(difference(document.lanes(), all(*mixture_)) > 0.1);

        int steps = 0;
        const auto findings = separation->run({90'000, 110'000}, options_, [&](const SplitProgress &) { ++steps; });
        QVERIFY2(findings.ok(), findings.ok() ? "" : findings.error().message.c_str());
        QVERIFY(steps > 0);
        QCOMPARE(findings->size(), size_t(2));
        QCOMPARE((*findings)[1].lane, size_t(1));
        QVERIFY((*findings)[0].found);
        QVERIFY(difference(document.lanes(), all(*mixture_)) <= 1e-6);
        // Only inside of the span.
        const auto voice = all(*lanes[0].content);
        QVERIFY(std::all_of(voice.begin(), voice.begin() + 2 * span.begin, [](float v) { return v == 0; }));
        QVERIFY(std::all_of(voice.begin() + 2 * span.end, voice.end(), [](float v) { return v == 0; }));
        QVERIFY(std::any_of(voice.begin() + 2 * span.begin, voice.begin() + 2 * span.end, [](float v) { return v != 0; }));
        QVERIFY(lanes[0].content->available(0) == (FrameRange{0, frames})); // finished

        // The residual can be taken apart again, and the sum stays.
        const auto rest = document.lanes()[2]->id;
        const auto again = prepare(document, rest, {"remove the dog"}, {0, frames});
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().message.c_str());
        QCOMPARE(again->lanes().size(), size_t(2));
        QCOMPARE(again->lanes()[0].name, std::string("without dog"));
        QCOMPARE(again->lanes()[1].name, std::string("dog"));
        QVERIFY(again->lanes()[0].kind == LaneKind::Residual);
        QCOMPARE(again->lanes()[1].provenance.operation, std::string("removed"));
        auto second = edits::addLanes(document, again->lanes(), 2, rest);
        QVERIFY(second.ok());
        second->apply(document);
        QVERIFY(again->run({}, options_).ok());
        QCOMPARE(document.lanes().size(), size_t(4));
        QVERIFY(difference(document.lanes(), all(*mixture_)) <= 1e-6);
    }

    void removingFromASpanKeepsTheRest()
    {
        Document document("noise.wav", mixture_);
        const auto separation = prepare(document, 0, {"remove the dog"}, {50'000, 150'000});
        QVERIFY(separation.ok());
        QVERIFY(separation->run({}, options_).ok());
        const auto kept = all(*separation->lanes()[0].content), removed = all(*separation->lanes()[1].content), input = all(*mixture_);
        QVERIFY(std::equal(kept.begin(), kept.begin() + 2 * 50'000, input.begin()));
        QVERIFY(std::all_of(removed.begin() + 2 * 150'000, removed.end(), [](float v) { return v == 0; }));
        QVERIFY(std::any_of(removed.begin(), removed.end(), [](float v) { return v != 0; }));
    }

    void thePreviewComesFirst()
    {
        Document document("noise.wav", mixture_);
        const auto separation = prepare(document, 0, {"voice"}, {0, frames});
        QVERIFY(separation.ok());
        const auto &stem = separation->lanes()[0].content;
        bool seen = false;
        const FrameRange preview{120'000, 140'000};
        const auto done = separation->run(preview, options_, [&](const SplitProgress &progress) {
            if (progress.phase == SplitPhase::Listening && !seen) {
                seen = true;
                QVERIFY(stem->available(0) == preview); // what is looked at is there before the whole begins
            }
        });
        QVERIFY(done.ok());
        QVERIFY(seen);
    }

    void cancellingLeavesAFailedStore()
    {
        Document document("noise.wav", mixture_);
        const auto separation = prepare(document, 0, {"voice"}, {0, frames});
        QVERIFY(separation.ok());
        std::stop_source stop;
        stop.request_stop();
        const auto done = separation->run({}, options_, {}, stop.get_token());
        QVERIFY(!done.ok());
        QVERIFY(done.error().code == ErrorCode::Cancelled);
    }

    void whatCannotBeDoneIsRefused()
    {
        Document document("noise.wav", mixture_);
        QVERIFY(prepare(document, 0, {"zither"}, {0, frames}).error().code == ErrorCode::UnknownSound);
        QVERIFY(prepare(document, 0, {}, {0, frames}).error().code == ErrorCode::InvalidArgument);
        QVERIFY(prepare(document, 0, {"voice"}, {frames, frames + 5}).error().code == ErrorCode::InvalidArgument);
        QVERIFY(prepare(document, 42, {"voice"}, {0, frames}).error().code == ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestLaneSeparation)
#include "test_lane_separation.moc"
