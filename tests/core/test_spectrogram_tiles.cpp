// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <future>
#include <set>
#include <thread>

#include "core/spectrogram/spectrogram_source.h"
#include "core/spectrogram/spectrogram_view.h"
#include "test_spectrogram_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

using Tile = std::shared_ptr<const SpectrogramTile>;

/// A tile with all its passes, without threads.
Tile wholeTile(const SampleStore &store, const TileKey &key, int *units = nullptr)
{
    const Stft stft(tileStft(key, store.sampleRateHz()));
    const auto now = Availability::of(store);
    Tile tile;
    do {
        tile = advanceTile(store, stft, key, tile, now).value();
        if (units)
            ++*units;
    } while (nextPass(*tile) != TilePass::None);
    return tile;
}

int loudestBin(const SpectrogramTile &tile, int column)
{
    const auto *levels = tile.column(column);
    return int(std::max_element(levels, levels + tile.key.bins()) - levels);
}

/// What a source reported.
struct Log {
    std::mutex mutex;
    std::vector<TileKey> ready;
    std::vector<Error> errors;

    SpectrogramSource::Events events()
    {
        return {[this](const TileKey &key) {
                    std::lock_guard lock(mutex);
                    ready.push_back(key);
                },
                [this](const Error &error) {
                    std::lock_guard lock(mutex);
                    errors.push_back(error);
                }};
    }
    std::set<std::int64_t> take()
    {
        std::lock_guard lock(mutex);
        std::set<std::int64_t> indices;
        for (const auto &key : ready)
            indices.insert(key.index);
        ready.clear();
        return indices;
    }
};

std::shared_ptr<TileCache> cacheOf(std::size_t tiles, const TileKey &key = {})
{
    return std::make_shared<TileCache>(tiles * (SpectrogramTile::bytesOf(key) + 64));
}

/// Holds the only thread of a pool until it is let go.
class Blocker {
public:
    explicit Blocker(WorkerPool &pool)
    {
        std::promise<void> started;
        auto running = started.get_future();
        pool.submit(WorkerPool::Urgency::Urgent, [gate = gate_.get_future().share(), &started] {
            started.set_value();
            gate.wait();
        });
        running.wait();
    }
    void release() { gate_.set_value(); }

private:
    std::promise<void> gate_;
};

} // namespace

class TestSpectrogramTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels()
    {
        QCOMPARE(levelOfPower(0), std::uint8_t(0));
        QCOMPARE(levelOfPower(std::nan("")), std::uint8_t(0));
        QCOMPARE(levelOfPower(1e30), std::uint8_t(255));
        QCOMPARE(dbOfLevel(0), -INFINITY);
        QCOMPARE(dbOfLevel(255), 12.0);
        for (double db = -140.4; db <= 12; db += 0.1)
            QVERIFY(std::abs(dbOfLevel(levelOfPower(std::pow(10, db / 10))) - db) <= 0.3 + 1e-6);
    }

    void sineInItsBin_data()
    {
        QTest::addColumn<int>("fftSize");
        QTest::addColumn<int>("hopLog2");
        for (int fftSize = 512; fftSize <= 16384; fftSize *= 2) {
            for (int hopLog2 : {7, 11, 14, 16})
                QTest::addRow("%d-%d", fftSize, hopLog2) << fftSize << hopLog2;
        }
    }
    void sineInItsBin()
    {
        QFETCH(int, fftSize);
        QFETCH(int, hopLog2);
        // A quarter of full scale, in bin 37 of this size: -12.04 dB.
        const MemoryStore store(48000, 1, sineOf(400000, 37.0 / fftSize, 0.25));
        const std::int64_t at = 100000 >> hopLog2;
        const auto tile = wholeTile(store, {fftSize, hopLog2, ChannelView::Sum, at / TileKey::columns});
        const int column = int(at % TileKey::columns);
        QCOMPARE(loudestBin(*tile, column), 37);
        QVERIFY(std::abs(dbOfLevel(tile->column(column)[37]) + 12.04) <= 0.3);
        // Neighbours of a Hann peak are 6.02 dB lower; the second next are not there.
        QVERIFY(std::abs(dbOfLevel(tile->column(column)[38]) + 18.06) <= 0.3);
        QVERIFY(dbOfLevel(tile->column(column)[40]) < -100);
    }

    void channelViews()
    {
        // Left 0.5, right 0.25 at the same phase: mean 0.375, half the difference 0.125.
        auto samples = sineOf(20000, 64.0 / 2048, 0.5, 2);
        for (size_t i = 1; i < samples.size(); i += 2)
            samples[i] *= 0.5f;
        const MemoryStore store(48000, 2, samples);
        const std::pair<ChannelView, double> expected[] = {
            {ChannelView::Sum, 0.375}, {ChannelView::Left, 0.5}, {ChannelView::Right, 0.25}, {ChannelView::Side, 0.125}};
        for (const auto &[view, amplitude] : expected) {
            const auto tile = wholeTile(store, {2048, 9, view, 0});
            QVERIFY(std::abs(dbOfLevel(tile->column(20)[64]) - 20 * std::log10(amplitude)) <= 0.3);
        }
    }

    void impulseInItsColumn()
    {
        for (int hopLog2 : {7, 10, 12, 15}) {
            std::vector<float> samples(600000);
            samples[320100] = 1;
            const MemoryStore store(48000, 1, samples);
            const auto tile = wholeTile(store, {2048, hopLog2, ChannelView::Sum, 320100 / (256 << hopLog2)});
            int loudest = 0;
            for (int c = 0; c < TileKey::columns; ++c)
                loudest = tile->column(c)[300] > tile->column(loudest)[300] ? c : loudest;
            QCOMPARE(tile->key.firstColumn() + loudest, std::int64_t(320100) >> hopLog2);
            // Under the middle of a window it has 4 / 2048; a quarter of a window beside it 6.02 dB less.
            const double best = 20 * std::log10(4.0 / 2048), shown = dbOfLevel(tile->column(loudest)[300]);
            QVERIFY2(shown <= best + 0.3 && shown >= best - 6.32, qPrintable(QString::number(shown)));
        }
    }

    void coarseIsMaximumOfFine()
    {
        const MemoryStore store(44100, 2, noiseOf(2 * 300000));
        const auto fine = wholeTile(store, {1024, 9, ChannelView::Sum, 0}); // one window a column: every 512 frames
        for (int hopLog2 : {10, 12, 14}) { // up to 32 windows a column
            const auto coarse = wholeTile(store, {1024, hopLog2, ChannelView::Sum, 0});
            const int ratio = 1 << (hopLog2 - 9);
            for (int c = 0; c < TileKey::columns / ratio; ++c) {
                for (int b = 0; b < 513; ++b) {
                    std::uint8_t most = 0;
                    for (int f = 0; f < ratio; ++f)
                        most = std::max(most, fine->column(c * ratio + f)[b]);
                    QCOMPARE(coarse->column(c)[b], most);
                }
            }
        }
    }

    void boundedWork()
    {
        // An hour in some columns: at most 64 windows each, however long a column is.
        QCOMPARE(windowsPerColumn({2048, 10}), 1);
        QCOMPARE(windowsPerColumn({2048, 12}), 4);
        QCOMPARE(windowsPerColumn({2048, 16}), 64);
        QCOMPARE(windowsPerColumn({2048, 24}), 64);
        QCOMPARE(windowOffset({2048, 12}, 0), std::int64_t(512));
        QCOMPARE(windowOffset({2048, 12}, 3), std::int64_t(3584));
        QCOMPARE(windowOffset({2048, 8}, 0), std::int64_t(128));

        const MemoryStore store(8000, 1, noiseOf(20 << 16));
        const TileKey key{512, 16, ChannelView::Sum, 0}; // 20 columns
        const Stft stft(tileStft(key, 8000));
        const auto now = Availability::of(store);
        const auto first = advanceTile(store, stft, key, nullptr, now).value();
        QCOMPARE(store.framesRead.load(), std::int64_t(3 * 512)); // columns 4, 12 and 19 stand for all
        QCOMPARE(nextPass(*first), TilePass::Columns);
        QVERIFY(std::equal(first->column(0), first->column(0) + 257, first->column(4)));
        const auto second = advanceTile(store, stft, key, first, now).value();
        QCOMPARE(store.framesRead.load(), std::int64_t(20 * 512));
        QCOMPARE(nextPass(*second), TilePass::Full);
        QVERIFY(std::equal(second->column(4), second->column(4) + 257, first->column(4)));
        int units = 0;
        const auto whole = wholeTile(store, key, &units);
        QVERIFY(whole->final() && units > 3);
        for (int c = 0; c < 20; ++c) {
            for (int b = 0; b < 257; ++b)
                QVERIFY(whole->column(c)[b] >= second->column(c)[b]); // refining adds
        }
        QVERIFY(std::all_of(whole->column(20), whole->column(255) + 257, [](auto l) { return l == 0; }));
    }

    void cacheBound()
    {
        const auto make = [](std::int64_t index) {
            auto tile = std::make_shared<SpectrogramTile>();
            tile->key = {512, 10, ChannelView::Sum, index};
            tile->levels.resize(257 * 256);
            return tile;
        };
        const std::size_t size = make(0)->bytes();
        TileCache cache(3 * size);
        const auto a = cache.newOwner(), b = cache.newOwner();
        QVERIFY(a != b);
        for (int i = 0; i < 3; ++i)
            cache.put(a, make(i));
        QVERIFY(cache.get(a, make(0)->key)); // used: 1 is the oldest now
        cache.put(b, make(0));
        QCOMPARE(cache.bytes(), 3 * size);
        QVERIFY(cache.get(a, make(0)->key) && !cache.get(a, make(1)->key) && cache.get(a, make(2)->key));
        cache.put(b, make(0)); // replaces
        QCOMPARE(cache.bytes(), 3 * size);
        cache.drop(a);
        QCOMPARE(cache.bytes(), size);
        QVERIFY(cache.get(b, make(0)->key));
        TileCache small(size - 1);
        small.put(1, make(0));
        QCOMPARE(small.bytes(), std::size_t(0));
    }

    void sourceComputesWhatIsWanted()
    {
        const auto store = std::make_shared<MemoryStore>(48000, 2, noiseOf(2 * 3000000));
        WorkerPool pool(3);
        Log log;
        SpectrogramSource source(store, pool, cacheOf(20), log.events());
        std::vector<TileKey> keys;
        for (int i = 0; i < 6; ++i)
            keys.push_back({2048, 11, ChannelView::Sum, i});
        auto asked = keys;
        asked.insert(asked.end(), {keys[0], {2000, 11, ChannelView::Sum, 0}, {2048, 11, ChannelView::Sum, 6}});
        source.setWanted(asked); // twice the same, no power of two, beyond the end
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(log.take(), (std::set<std::int64_t>{0, 1, 2, 3, 4, 5}));
        for (const auto &key : keys) {
            const auto tile = source.tile(key);
            QVERIFY(tile && tile->final());
            QVERIFY(tile->levels == wholeTile(*store, key)->levels);
        }
        QVERIFY(!source.tile({4096, 11, ChannelView::Sum, 0}));
        const int reads = store->reads;
        source.setWanted({keys[2]});
        source.setWanted(keys); // from the cache
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(store->reads.load(), reads);
    }

    void orderAndStaleRequests()
    {
        const auto store = std::make_shared<MemoryStore>(48000, 1, noiseOf(2000000));
        WorkerPool pool(1);
        Log log;
        SpectrogramSource source(store, pool, cacheOf(20), log.events());
        const auto key = [](int i) { return TileKey{2048, 10, ChannelView::Sum, i}; };
        Blocker blocker(pool);
        source.setWanted({key(0), key(1), key(2)});
        source.setWanted({key(5), key(2), key(4)}); // scrolled away before anything ran
        blocker.release();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(log.ready, (std::vector<TileKey>{key(5), key(2), key(4)}));
        QVERIFY(!source.tile(key(0)) && !source.tile(key(1)));
    }

    void firstPictureBeforeRefinement()
    {
        const auto store = std::make_shared<MemoryStore>(8000, 1, noiseOf(3 << 22));
        WorkerPool pool(1);
        Log log;
        SpectrogramSource source(store, pool, cacheOf(20), log.events());
        Blocker blocker(pool);
        source.setWanted({{2048, 14, ChannelView::Sum, 1}, {2048, 14, ChannelView::Sum, 0}, {2048, 14, ChannelView::Sum, 2}});
        blocker.release();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QVERIFY(log.ready.size() > 9); // three passes, and the last in steps
        QCOMPARE(log.ready[0].index, 1);
        QCOMPARE(log.ready[1].index, 0);
        QCOMPARE(log.ready[2].index, 2);
    }

    void wantedMustFit()
    {
        const auto store = std::make_shared<MemoryStore>(48000, 1, noiseOf(2000000));
        WorkerPool pool(2);
        Log log;
        const auto cache = cacheOf(3);
        SpectrogramSource source(store, pool, cache, log.events());
        std::vector<TileKey> keys;
        for (int i = 0; i < 7; ++i)
            keys.push_back({2048, 10, ChannelView::Sum, i});
        source.setWanted(keys);
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(log.take(), (std::set<std::int64_t>{0, 1, 2}));
        QVERIFY(cache->bytes() <= cache->capacityBytes());
    }

    void fillsIn()
    {
        const int tileFrames = 256 << 10;
        const auto store = std::make_shared<MemoryStore>(48000, 1, noiseOf(4 * tileFrames), tileFrames + 5000);
        WorkerPool pool(2);
        Log log;
        SpectrogramSource source(store, pool, cacheOf(20), log.events());
        std::vector<TileKey> keys;
        for (int i = 0; i < 4; ++i)
            keys.push_back({2048, 10, ChannelView::Sum, i});
        source.setWanted(keys);
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(log.take(), (std::set<std::int64_t>{0, 1, 2, 3}));
        QVERIFY(std::all_of(source.tile(keys[3])->levels.begin(), source.tile(keys[3])->levels.end(),
                            [](auto level) { return level == 0; }));
        const auto read = store->framesRead.load();

        // Only tiles over what came are computed, and of those only its columns.
        store->fillTo(tileFrames + 105000);
        source.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(log.take(), (std::set<std::int64_t>{1}));
        QVERIFY(store->framesRead - read < 100000 + 4 * 2048);

        store->fillTo(4 * tileFrames);
        source.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(log.take(), (std::set<std::int64_t>{1, 2, 3}));
        for (const auto &key : keys)
            QVERIFY(source.tile(key)->levels == wholeTile(*store, key)->levels);

        // Samples that change in place, with nothing said about where: everything.
        const auto before = source.tile(keys[0])->column(100)[200];
        store->scale(0.5f);
        source.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QCOMPARE(log.take(), (std::set<std::int64_t>{0, 1, 2, 3}));
        QVERIFY(std::abs(dbOfLevel(before) - 6.02 - dbOfLevel(source.tile(keys[0])->column(100)[200])) <= 0.61);
        source.refresh(); // nothing happened
        QVERIFY(source.idle() && log.take().empty());
    }

    void outOfDateInTheCache()
    {
        const int tileFrames = 256 << 10;
        const auto store = std::make_shared<MemoryStore>(48000, 1, noiseOf(2 * tileFrames), tileFrames / 2);
        WorkerPool pool(2);
        Log log;
        SpectrogramSource source(store, pool, cacheOf(20), log.events());
        const TileKey key{2048, 10, ChannelView::Sum, 0};
        source.setWanted({key});
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        source.setWanted({});
        store->fillTo(2 * tileFrames); // while nobody looks
        source.refresh();
        source.setWanted({key});
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QVERIFY(source.tile(key)->levels == wholeTile(*store, key)->levels);
    }

    void changedPartsOfRanges()
    {
        const auto of = [](std::vector<FrameRange> ranges) { return Availability{1, 0, std::move(ranges)}; };
        using Ranges = std::vector<FrameRange>;
        QCOMPARE(changedParts(of({{0, 10}}), of({{0, 25}}), 100), (Ranges{{10, 25}}));
        QCOMPARE(changedParts(of({{0, 10}, {50, 60}}), of({{0, 12}, {40, 70}}), 100), (Ranges{{10, 12}, {40, 50}, {60, 70}}));
        QCOMPARE(changedParts(of({{0, 10}, {20, 30}}), of({{0, 30}}), 100), (Ranges{{10, 20}}));
        QCOMPARE(changedParts(of({}), of({}), 100), Ranges{});
        QVERIFY(!intersects({{0, 10}, {20, 30}}, {10, 20}) && intersects({{0, 10}, {20, 30}}, {9, 10}));
    }

    void errorIsReportedOnce()
    {
        const auto store = std::make_shared<MemoryStore>(48000, 1, noiseOf(2000000));
        store->fails = true;
        WorkerPool pool(3);
        Log log;
        SpectrogramSource source(store, pool, cacheOf(20), log.events());
        std::vector<TileKey> keys;
        for (int i = 0; i < 5; ++i)
            keys.push_back({2048, 10, ChannelView::Sum, i});
        source.setWanted(keys);
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QTRY_COMPARE(int(log.errors.size()), 1);
        QCOMPARE(log.errors[0].code, ErrorCode::IoError);
        QCOMPARE(store->reads.load(), 5); // each tile once: no loop
        source.setWanted(keys);
        source.refresh();
        QVERIFY(source.idle());
        store->fails = false;
        source.retry();
        QTRY_VERIFY_WITH_TIMEOUT(source.idle(), 60000);
        QVERIFY(source.tile(keys[4])->final());
        QCOMPARE(int(log.errors.size()), 1);
    }

    void manyThreads()
    {
        // Views, reads, a filling store and sources that come and go, all at once: for the thread sanitizer.
        const auto store = std::make_shared<MemoryStore>(48000, 2, noiseOf(2 * 1000000), 1000);
        WorkerPool pool(4);
        const auto cache = cacheOf(6, {512});
        std::atomic<int> events = 0, seen = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int round = 0; round < 3; ++round) {
                    SpectrogramSource source(store, pool, cache, {[&](const TileKey &) { ++events; }, {}});
                    for (int i = 0; i < 20; ++i) {
                        const TileKey key{512, 9, ChannelView::Sum, (i + t) % 7};
                        source.setWanted({key, {512, 9, ChannelView::Side, i % 7}});
                        source.refresh();
                        for (int wait = 0; wait < 100 && !source.tile(key); ++wait)
                            std::this_thread::yield();
                        seen += source.tile(key) ? 1 : 0;
                    }
                }
            });
        }
        for (int i = 1; i <= 50; ++i)
            store->fillTo(20000 * i);
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(cache->bytes(), std::size_t(0)); // each source took its own with it
        SpectrogramSource last(store, pool, cache, {});
        last.setWanted({{512, 9, ChannelView::Sum, 3}});
        QTRY_VERIFY_WITH_TIMEOUT(last.idle(), 60000);
        QVERIFY(last.tile({512, 9, ChannelView::Sum, 3})->levels == wholeTile(*store, {512, 9, ChannelView::Sum, 3})->levels);
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramTiles)
#include "test_spectrogram_tiles.moc"
