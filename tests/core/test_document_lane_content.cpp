// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <random>

#include "core/document/lane_content.h"
#include "core/document/stem_store.h"
#include "test_document_stores.h"

using namespace partita;
using namespace partita::test;

namespace {

StorePtr memory(std::vector<float> samples, int channels = 1)
{
    return std::make_shared<MemoryStore>(channels, std::move(samples));
}

class FailingStore : public MemoryStore {
public:
    using MemoryStore::MemoryStore;
    Result<void> read(std::int64_t, std::span<float>) const override
    {
        return Error{ErrorCode::IoError, "The disk is gone."};
    }
};

/// Without gaps from beginning to end, and no two neighbours alike.
bool isNormal(const LaneContent &content)
{
    std::int64_t at = 0;
    const LaneContent::Span *before = nullptr;
    for (const auto &span : content.spans()) {
        if (span.range.begin != at || span.range.empty() ||
            (before && std::is_permutation(before->stores.begin(), before->stores.end(), span.stores.begin(), span.stores.end())))
            return false;
        at = span.range.end;
        before = &span;
    }
    return at == content.frames();
}

} // namespace

class TestDocumentLaneContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneStore()
    {
        const auto content = LaneContent::of(memory({1, 2, 3, 4, 5, 6}, 2));
        QCOMPARE(content->channels(), 2);
        QCOMPARE(content->sampleRateHz(), 8000);
        QCOMPARE(content->frames(), 3);
        QCOMPARE(samplesOf(*content, -1, 5), (std::vector<float>{0, 0, 1, 2, 3, 4, 5, 6, 0, 0}));
        QCOMPARE(samplesOf(*content, 1, 1), (std::vector<float>{3, 4}));
        QCOMPARE(content->spans().size(), size_t(1));
        QCOMPARE(content->available(1), (FrameRange{1, 3}));
        QVERIFY(content->available(3).empty());
        QCOMPARE(content->revision(), 0u);
    }

    void sums()
    {
        const auto a = LaneContent::of(memory({1, 2, 3})), b = LaneContent::of(memory({10, 20, 30}));
        const auto both = LaneContent::sum(*a, *b);
        QCOMPARE(samplesOf(*both), (std::vector<float>{11, 22, 33}));
        QCOMPARE(samplesOf(*LaneContent::sum(*both, *a)), (std::vector<float>{12, 24, 36})); // a lane and its duplicate
        QCOMPARE(samplesOf(*a), (std::vector<float>{1, 2, 3}));
    }

    void movesAndComesBack()
    {
        const auto a = LaneContent::of(memory({1, 2, 3, 4})), b = LaneContent::of(memory({10, 20, 30, 40}));
        const auto moved = LaneContent::withSpanMoved(*a, *b, {1, 3});
        QCOMPARE(samplesOf(*moved.from), (std::vector<float>{1, 0, 0, 4}));
        QCOMPARE(samplesOf(*moved.to), (std::vector<float>{10, 22, 33, 40}));
        QCOMPARE(moved.from->spans().size(), size_t(3));
        QVERIFY(moved.from->spans()[1].stores.empty());
        QCOMPARE(moved.to->spans()[1].range, (FrameRange{1, 3}));

        // The rest after it: all in one piece again.
        auto rest = LaneContent::withSpanMoved(*moved.from, *moved.to, {-5, 100});
        QCOMPARE(rest.from->spans().size(), size_t(1));
        QCOMPARE(rest.to->spans().size(), size_t(1));
        QCOMPARE(samplesOf(*rest.from), std::vector<float>(4));
        QCOMPARE(samplesOf(*rest.to), (std::vector<float>{11, 22, 33, 44}));
        // What is nowhere moves nothing.
        for (FrameRange nothing : {FrameRange{2, 2}, FrameRange{3, 1}, FrameRange{4, 9}, FrameRange{-4, 0}}) {
            rest = LaneContent::withSpanMoved(*a, *b, nothing);
            QCOMPARE(samplesOf(*rest.from), samplesOf(*a));
            QCOMPARE(samplesOf(*rest.to), samplesOf(*b));
            QVERIFY(isNormal(*rest.from) && isNormal(*rest.to));
        }
    }

    void sumOfAllStays()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 10; ++round) {
            const int channels = 1 + round % 2;
            const std::int64_t frames = round == 0 ? 20000 : 400; // also longer than the blocks that are read
            std::vector<LaneContentPtr> lanes;
            std::vector<double> mixture(size_t(frames * channels));
            for (int i = 0; i < 6; ++i) {
                const auto samples = randomSamples(random, mixture.size());
                lanes.push_back(LaneContent::of(memory(samples, channels)));
                for (size_t k = 0; k < samples.size(); ++k)
                    mixture[k] += double(samples[k]);
            }
            while (lanes.size() > 1) {
                const auto a = size_t(randomBetween(random, 0, std::int64_t(lanes.size()) - 1));
                const auto b = (a + size_t(randomBetween(random, 1, std::int64_t(lanes.size()) - 1))) % lanes.size();
                if (randomBetween(random, 0, 9) == 0) {
                    lanes[a] = LaneContent::sum(*lanes[a], *lanes[b]);
                    lanes.erase(lanes.begin() + long(b));
                } else {
                    const auto begin = randomBetween(random, -20, frames);
                    auto moved = LaneContent::withSpanMoved(*lanes[a], *lanes[b], {begin, begin + randomBetween(random, 0, 200)});
                    lanes[a] = moved.from;
                    lanes[b] = moved.to;
                }
                std::vector<double> sum(mixture.size());
                for (const auto &lane : lanes) {
                    QVERIFY(isNormal(*lane));
                    const auto samples = samplesOf(*lane);
                    QCOMPARE(samples.size(), sum.size());
                    for (size_t k = 0; k < sum.size(); ++k)
                        sum[k] += double(samples[k]);
                    // A part is the same part of the whole.
                    const auto from = randomBetween(random, 0, frames - 50);
                    QVERIFY(std::equal(samples.begin() + from * channels, samples.begin() + (from + 50) * channels,
                                       samplesOf(*lane, from, 50).begin()));
                }
                double largest = 0;
                for (size_t k = 0; k < sum.size(); ++k)
                    largest = std::max(largest, std::abs(sum[k] - mixture[k]));
                QVERIFY2(largest <= 1e-6, qPrintable(QString::number(largest)));
            }
        }
    }

    void availableWhereAllAre()
    {
        const auto stem = [] { return *StemStore::create(1, 8000, 100); };
        const auto a = stem(), b = stem();
        const auto fill = [](StemStore &store, std::int64_t from, std::int64_t to) {
            return store.write(from, std::vector<float>(size_t(to - from), 1.0f)).ok();
        };
        const auto sum = LaneContent::sum(*LaneContent::of(a), *LaneContent::of(b));
        QVERIFY(sum->available(0).empty());
        QVERIFY(fill(*a, 0, 30) && fill(*a, 60, 90));
        QVERIFY(sum->available(0).empty());
        QVERIFY(fill(*b, 20, 70));
        QCOMPARE(sum->available(0), (FrameRange{20, 30}));
        QCOMPARE(sum->available(25), (FrameRange{25, 30}));
        QCOMPARE(sum->available(30), (FrameRange{60, 70}));
        QVERIFY(sum->available(70).empty());
        QCOMPARE(sum->revision(), 3u);

        // [40, 80) of a moved to b: silence there in a, both needed there in b.
        const auto moved = LaneContent::withSpanMoved(*LaneContent::of(a), *LaneContent::of(b), {40, 80});
        QCOMPARE(moved.from->available(0), (FrameRange{0, 30}));
        QCOMPARE(moved.from->available(30), (FrameRange{40, 90}));
        QCOMPARE(moved.to->available(0), (FrameRange{20, 40}));
        QCOMPARE(moved.to->available(40), (FrameRange{60, 70}));
        b->finish();
        QCOMPARE(moved.to->available(0), (FrameRange{0, 40}));
        QCOMPARE(moved.to->available(40), (FrameRange{60, 100}));
        QCOMPARE(moved.to->revision(), 4u); // every store counts once, in however many spans it sounds
    }

    void errorsPass()
    {
        const auto good = LaneContent::of(memory({1, 2, 3, 4}));
        const auto bad = LaneContent::of(std::make_shared<FailingStore>(1, std::vector<float>(4)));
        const auto moved = LaneContent::withSpanMoved(*bad, *good, {2, 3});
        std::vector<float> block(2);
        QVERIFY(moved.to->read(0, block));
        QCOMPARE(block, (std::vector<float>{1, 2}));
        QCOMPARE(moved.to->read(1, block).error().code, ErrorCode::IoError);
        QCOMPARE(moved.from->read(0, block).error().message, std::string("The disk is gone."));
    }
};

QTEST_GUILESS_MAIN(TestDocumentLaneContent)
#include "test_document_lane_content.moc"
