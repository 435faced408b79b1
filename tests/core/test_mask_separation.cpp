// SPDX-License-Identifier: GPL-3.0-or-later
// Painted masks as edits of a document: whatever is painted, the lanes keep adding up.
#include <QTemporaryDir>
#include <QtTest>

#include "core/document/clipped_read.h"
#include "core/document/undo_history.h"
#include "core/mask/mask_algebra.h"
#include "core/mask/mask_shapes.h"
#include "core/mask/masked_store.h"
#include "core/separation/mask_separation.h"
#include "tests/core/test_mask_random.h"

using namespace partita;
using partita::test::randomBetween;
using partita::test::randomMask;

namespace {

constexpr std::int64_t frames = 70'011; // at 8 kHz: some blocks
constexpr int channels = 2;
const MaskGrid grid{8000, frames};

using Samples = std::vector<float>;

/// Stereo samples in memory, at 8 kHz.
class StereoStore : public SampleStore {
public:
    explicit StereoStore(Samples samples) : samples_(std::move(samples)) {}
    int channels() const override { return ::channels; }
    int sampleRateHz() const override { return 8000; }
    std::int64_t frames() const override { return ::frames; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        const auto part = detail::clipRead(*this, from, interleaved);
        std::copy_n(samples_.begin() + std::ptrdiff_t(part.range.begin * ::channels), part.samples.size(), part.samples.begin());
        return {};
    }

private:
    const Samples samples_;
};

Samples randomSamples(std::mt19937 &random)
{
    Samples samples(size_t(frames * channels));
    for (float &v : samples)
        v = std::uniform_real_distribution<float>(-0.5f, 0.5f)(random);
    return samples;
}

Samples samplesOf(const SampleStore &store)
{
    Samples samples(size_t(frames * channels));
    return store.read(0, samples) ? samples : Samples();
}

Samples sumOf(const Document &document)
{
    Samples sum(size_t(frames * channels), 0.0f);
    for (const auto &lane : document.lanes()) {
        const auto samples = samplesOf(*lane->content);
        std::transform(sum.begin(), sum.end(), samples.begin(), sum.begin(), std::plus<>());
    }
    return sum;
}

double difference(const Samples &a, const Samples &b)
{
    double most = a.size() == b.size() ? 0 : 1e9;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        most = std::max(most, double(std::abs(a[i] - b[i])));
    return most;
}

std::vector<Samples> readsOf(const Document &document)
{
    std::vector<Samples> all;
    for (const auto &lane : document.lanes())
        all.push_back(samplesOf(*lane->content));
    return all;
}

} // namespace

class TestMaskSeparation : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::mt19937 random_{7};
    struct Made {
        std::unique_ptr<Document> document;
        std::unique_ptr<UndoHistory> history;
    };

    /// A recording that `lanes` random stems add up to; no lane: the recording alone.
    Made make(int lanes)
    {
        std::vector<Lane> stems(static_cast<size_t>(lanes));
        Samples sum = randomSamples(random_);
        Samples rest = sum;
        Made made;
        for (int i = 0; i < lanes; ++i) {
            auto part = i + 1 < lanes ? randomSamples(random_) : rest;
            for (size_t k = 0; k < rest.size(); ++k)
                rest[k] -= part[k];
            stems[size_t(i)].name = "stem " + std::to_string(i);
            stems[size_t(i)].content = LaneContent::of(std::make_shared<StereoStore>(std::move(part)));
        }
        made.document = std::make_unique<Document>("noise.wav", std::make_shared<StereoStore>(std::move(sum)));
        made.history = std::make_unique<UndoHistory>(*made.document);
        if (lanes > 0)
            made.history->push(*edits::addLanes(*made.document, std::move(stems), 0));
        return made;
    }
    void draw(Made &made, LaneId lane, MaskPtr mask)
    {
        auto edit = edits::draw(*made.document, EditKind::Paint, {lane, std::move(mask)});
        QVERIFY(edit.ok());
        made.history->push(std::move(*edit));
    }
    Result<MaskSeparation> prepare(const Made &made, MaskAction action, LaneId to = 0)
    {
        return MaskSeparation::prepare(made.document->snapshot(), action, to, "painted", folder_.path().toStdString());
    }
    static void push(Made &made, const MaskSeparation &separation)
    {
        auto edit = separation.edit(*made.document, 1, "rest", 2);
        QVERIFY(edit.ok());
        QVERIFY(edit->brings(separation.rest()));
        made.history->push(std::move(*edit));
    }

private Q_SLOTS:
    void whateverIsPaintedTheSumStays_data()
    {
        QTest::addColumn<int>("lanes");
        QTest::addColumn<int>("on"); // index of a lane; -1: the mixture
        QTest::addColumn<int>("background");
        for (const int background : {0, 255, 90}) {
            QTest::addRow("the mixture alone, %d", background) << 0 << -1 << background;
            QTest::addRow("one lane, %d", background) << 3 << 1 << background;
            QTest::addRow("all lanes, %d", background) << 3 << -1 << background;
        }
    }
    void whateverIsPaintedTheSumStays()
    {
        QFETCH(int, lanes);
        QFETCH(int, on);
        QFETCH(int, background);
        for (const auto action : {MaskAction::Extract, MaskAction::Mute, MaskAction::Move}) {
            if (action == MaskAction::Move && lanes == 0)
                continue;
            auto made = make(lanes);
            auto &document = *made.document;
            const auto mixture = samplesOf(*document.mixture());
            const LaneId to = action == MaskAction::Move ? document.lanes()[2]->id : 0;
            const LaneId lane = on < 0 ? 0 : document.lanes()[size_t(on)]->id;
            const auto mask = randomMask(random_, grid, background);
            draw(made, lane, mask);
            const auto before = readsOf(document);
            const auto separation = prepare(made, action, to);
            QVERIFY2(separation.ok(), separation.ok() ? "" : separation.error().message.c_str());
            QVERIFY(separation->fits(document) && separation->inputIsComplete());
            push(made, *separation);
            QVERIFY(!document.drawn().mask && !separation->fits(document));
            const auto peak = separation->run();
            QVERIFY(peak.ok() && *peak > 0.01f);

            QVERIFY(difference(sumOf(document), mixture) <= 1e-6);
            // What was taken is what the mask lets through.
            Samples under(mixture.size(), 0.0f);
            for (size_t i = 0; i < std::max<size_t>(1, before.size()); ++i) {
                if (on >= 0 ? int(i) != on : action == MaskAction::Move && i == 2)
                    continue;
                const auto input = std::make_shared<StereoStore>(before.empty() ? mixture : before[i]);
                const auto part = samplesOf(MaskedStore(input, mask));
                std::transform(under.begin(), under.end(), part.begin(), under.begin(), std::plus<>());
            }
            const auto after = readsOf(document);
            if (action == MaskAction::Move) {
                auto expected = before[2];
                std::transform(expected.begin(), expected.end(), under.begin(), expected.begin(), std::plus<>());
                QVERIFY(difference(after[2], expected) <= 2e-6);
                QCOMPARE(document.lane(to)->corrections.given, mask);
                QCOMPARE(document.lanes().size(), size_t(lanes));
            } else {
                const size_t at = on < 0 ? 0 : size_t(on);
                QVERIFY(difference(after[at], under) <= 2e-6);
                QCOMPARE(document.lanes()[at]->mute, action == MaskAction::Mute);
                QCOMPARE(document.lanes().size(), size_t(lanes == 0 ? 2 : lanes + 1));
            }

            // Undo brings the mask and the old samples back, redo the same bytes as before.
            made.history->undo();
            QCOMPARE(document.drawn().mask, mask);
            QVERIFY(readsOf(document) == before);
            made.history->redo();
            QVERIFY(readsOf(document) == after);
        }
    }

    void onlyWhatWasPaintedIsWritten()
    {
        auto made = make(2);
        const LaneId lane = made.document->lanes()[0]->id;
        const auto before = readsOf(*made.document);
        draw(made, lane, rectangleMask(grid, {1.0, 1.5, 500, 2000}));
        const auto separation = prepare(made, MaskAction::Extract);
        QVERIFY(separation.ok());
        const auto range = separation->range();
        QVERIFY(range.begin > 7000 && range.end < 13'000);
        push(made, *separation);
        QVERIFY(separation->run().ok());
        const auto painted = samplesOf(*made.document->lanes()[0]->content), rest = samplesOf(*made.document->lanes()[1]->content);
        for (std::int64_t i = 0; i < frames * channels; ++i) {
            if (i / channels >= range.begin && i / channels < range.end)
                continue;
            QCOMPARE(painted[size_t(i)], 0.0f);
            QCOMPARE(rest[size_t(i)], before[0][size_t(i)]);
        }
    }

    /// Nothing that is left out of one is missing in the other.
    void aMaskAndItsInverseShareTheLane()
    {
        auto made = make(1);
        const LaneId lane = made.document->lanes()[0]->id;
        const auto mask = randomMask(random_, grid, 0);
        std::vector<Samples> painted;
        for (const auto &drawn : {mask, inverted(*mask)}) {
            draw(made, lane, drawn);
            const auto separation = prepare(made, MaskAction::Extract);
            QVERIFY(separation.ok());
            push(made, *separation);
            QVERIFY(separation->run().ok());
            painted.push_back(samplesOf(*made.document->lanes()[0]->content));
            made.history->undo();
        }
        auto sum = painted[0];
        std::transform(sum.begin(), sum.end(), painted[1].begin(), sum.begin(), std::plus<>());
        QVERIFY(difference(sum, samplesOf(*made.document->lanes()[0]->content)) <= 2e-6);
    }

    void againAndAgain()
    {
        auto made = make(2);
        auto &document = *made.document;
        const auto mixture = samplesOf(*document.mixture());
        std::vector<std::vector<Samples>> states{readsOf(document)};
        for (int i = 0; i < 12; ++i) {
            const auto pick = [&] { return document.lanes()[size_t(randomBetween(random_, 0, std::int64_t(document.lanes().size()) - 1))]->id; };
            const LaneId on = randomBetween(random_, 0, 3) == 0 ? 0 : pick();
            LaneId to = pick();
            const auto action = to == on || i % 3 == 0 ? MaskAction::Extract : MaskAction::Move;
            draw(made, on, randomMask(random_, grid));
            const auto separation = prepare(made, action, to);
            QVERIFY(separation.ok());
            push(made, *separation);
            QVERIFY(separation->run().ok());
            QVERIFY(difference(sumOf(document), mixture) <= 1e-5); // one rounding a lane and step
            states.push_back(readsOf(document));
        }
        while (states.size() > 1) {
            QVERIFY(readsOf(document) == states.back());
            states.pop_back();
            made.history->undo();
            made.history->undo(); // the painting
        }
        QVERIFY(readsOf(document) == states.back());
    }

    void cancelledInTheMiddle()
    {
        auto made = make(1);
        const LaneId lane = made.document->lanes()[0]->id;
        draw(made, lane, Mask::uniform(grid, 100)); // all of the recording
        const auto separation = prepare(made, MaskAction::Extract);
        QVERIFY(separation.ok());
        push(made, *separation);
        std::stop_source stop;
        const auto run = separation->run([&](const SplitProgress &progress) {
            QVERIFY(progress.fractionDone > 0 && progress.fractionDone < 1);
            stop.request_stop();
        }, stop.get_token());
        QVERIFY(!run.ok());
        QVERIFY(run.error().code == ErrorCode::Cancelled);
        QVERIFY(separation->inputIsComplete());
        // What was made stays, and adds up as far as it goes.
        const auto made0 = made.document->lanes()[0]->content->available(0), made1 = made.document->lanes()[1]->content->available(0);
        QVERIFY(made0 == made1 && made0.begin == 0 && made0.end > 0 && made0.end < frames);
        auto sum = sumOf(*made.document), mixture = samplesOf(*made.document->mixture());
        sum.resize(size_t(made0.end * channels));
        mixture.resize(sum.size());
        QVERIFY(difference(sum, mixture) <= 1e-6);
        made.history->undo();
        QVERIFY(difference(sumOf(*made.document), samplesOf(*made.document->mixture())) <= 1e-6);
    }

    /// Who would read a lane before it is filled would lose what comes later.
    void waitsForALaneThatIsStillFilled()
    {
        auto made = make(1);
        draw(made, made.document->lanes()[0]->id, randomMask(random_, grid, 0));
        const auto first = prepare(made, MaskAction::Extract);
        QVERIFY(first.ok());
        push(made, *first);
        draw(made, made.document->lanes()[1]->id, randomMask(random_, grid, 0));
        const auto second = prepare(made, MaskAction::Extract);
        QVERIFY(second.ok());
        push(made, *second);
        QVERIFY(!second->inputIsComplete());
        QVERIFY(first->run().ok());
        QVERIFY(second->inputIsComplete());
        QVERIFY(second->run().ok());
        QVERIFY(difference(sumOf(*made.document), samplesOf(*made.document->mixture())) <= 1e-6);
    }

    /// Of what never ran nothing is waited for.
    void whatWasGivenUpIsWaitedForNoMore()
    {
        auto made = make(1);
        draw(made, made.document->lanes()[0]->id, randomMask(random_, grid, 0));
        const auto first = prepare(made, MaskAction::Extract);
        QVERIFY(first.ok());
        push(made, *first);
        draw(made, made.document->lanes()[1]->id, randomMask(random_, grid, 0));
        const auto second = prepare(made, MaskAction::Extract);
        QVERIFY(second.ok() && !second->inputIsComplete());
        first->fail({ErrorCode::Cancelled, "It was cancelled."});
        QVERIFY(second->inputIsComplete());
    }

    void silenceIsTold()
    {
        Document document("silence.wav", std::make_shared<StereoStore>(Samples(size_t(frames * channels), 0.0f)));
        edits::draw(document, EditKind::Paint, {0, Mask::uniform(grid, 255)})->apply(document);
        const auto separation = MaskSeparation::prepare(document.snapshot(), MaskAction::Extract, 0, "painted", folder_.path().toStdString());
        QVERIFY(separation.ok());
        const auto peak = separation->run();
        QVERIFY(peak.ok());
        QCOMPARE(*peak, 0.0f);
    }

    void newLanesSoundAsTheOldOneDid()
    {
        auto made = make(2);
        const LaneId lane = made.document->lanes()[1]->id;
        made.history->push(*edits::setGain(*made.document, lane, -6));
        made.history->push(*edits::setPan(*made.document, lane, 0.5));
        made.history->push(*edits::setSolo(*made.document, lane, true));
        draw(made, lane, randomMask(random_, grid, 0));
        const auto separation = prepare(made, MaskAction::Extract);
        QVERIFY(separation.ok());
        push(made, *separation);
        QVERIFY(separation->run().ok());
        const auto &painted = *made.document->lanes()[1];
        QCOMPARE(painted.name, std::string("painted"));
        QCOMPARE(painted.gainDb, -6.0);
        QCOMPARE(painted.pan, 0.5);
        QVERIFY(painted.solo && !painted.mute);
    }

    /// What goes away again is no correction any more.
    void correctionsFollow()
    {
        auto made = make(2);
        auto &document = *made.document;
        const LaneId a = document.lanes()[0]->id, b = document.lanes()[1]->id;
        MaskBuilder builder(*Mask::uniform(grid));
        builder.edit({30, 90, 10, 70}, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
        const auto mask = builder.finish();
        for (const auto &[from, to] : {std::pair(a, b), {b, a}}) {
            draw(made, from, mask);
            const auto separation = prepare(made, MaskAction::Move, to);
            QVERIFY(separation.ok());
            push(made, *separation);
            QVERIFY(separation->run().ok());
            QVERIFY(*document.lane(from)->corrections.taken == *mask && !document.lane(from)->corrections.given);
            QVERIFY(*document.lane(to)->corrections.given == *mask && !document.lane(to)->corrections.taken);
        }
    }

    void whatCannotBeDone()
    {
        auto made = make(1);
        QVERIFY(!prepare(made, MaskAction::Extract).ok()); // nothing is painted
        draw(made, 0, Mask::uniform(grid, 0));
        QVERIFY(!prepare(made, MaskAction::Extract).ok());
        const LaneId lane = made.document->lanes()[0]->id;
        draw(made, lane, Mask::uniform(grid, 200));
        QVERIFY(!prepare(made, MaskAction::Move, lane).ok());
        QVERIFY(!prepare(made, MaskAction::Move, 99).ok());
        draw(made, 0, Mask::uniform(grid, 200));
        QVERIFY(!prepare(made, MaskAction::Move, lane).ok()); // there is nothing else
        const auto stale = prepare(made, MaskAction::Extract);
        QVERIFY(stale.ok());
        made.history->push(*edits::remove(*made.document, lane));
        QVERIFY(!stale->fits(*made.document));
    }
};

QTEST_GUILESS_MAIN(TestMaskSeparation)
#include "test_mask_separation.moc"
