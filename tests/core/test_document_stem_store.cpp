// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include <atomic>
#include <random>
#include <thread>

#include <unistd.h>

#include "core/document/stem_store.h"
#include "test_document_stores.h"
#include "test_file_size_limit.h"

using namespace partita;
using namespace partita::test;
namespace fs = std::filesystem;

namespace {

int openDescriptors()
{
    return int(std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

} // namespace

class TestDocumentStemStore : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    fs::path folder() const { return folder_.path().toStdString(); }
    std::shared_ptr<StemStore> make(int channels, std::int64_t frames) const
    {
        auto store = StemStore::create(channels, 8000, frames, folder());
        return store ? *store : nullptr;
    }

private Q_SLOTS:
    void fillsInAnyOrder()
    {
        const auto store = make(2, 10);
        QVERIFY(store);
        QCOMPARE(store->channels(), 2);
        QCOMPARE(store->sampleRateHz(), 8000);
        QCOMPARE(store->frames(), 10);
        QCOMPARE(samplesOf(*store), std::vector<float>(20));
        QVERIFY(store->available(0).empty());
        QCOMPARE(store->revision(), 0u);

        QVERIFY(store->write(4, std::vector<float>{1, 2, 3, 4})); // a preview: frames 4 and 5
        QCOMPARE(store->available(0), (FrameRange{4, 6}));
        QCOMPARE(store->available(5), (FrameRange{5, 6}));
        QVERIFY(store->available(6).empty());
        QCOMPARE(store->revision(), 1u);
        QCOMPARE(samplesOf(*store, 3, 4), (std::vector<float>{0, 0, 1, 2, 3, 4, 0, 0}));

        QVERIFY(store->write(0, std::vector<float>{-1, -2, -3, -4}));
        QVERIFY(store->write(8, std::vector<float>{5, 6}));
        QCOMPARE(store->available(0), (FrameRange{0, 2}));
        QCOMPARE(store->available(2), (FrameRange{4, 6}));
        QVERIFY(store->write(2, std::vector<float>{7, 7, 8, 8, 9, 9})); // joins, and over the preview
        QCOMPARE(store->available(0), (FrameRange{0, 6}));
        QCOMPARE(store->revision(), 4u);
        const std::vector<float> whole{0, 0, -1, -2, -3, -4, 7, 7, 8, 8, 9, 9, 3, 4, 0, 0, 0, 0, 5, 6, 0, 0, 0, 0};
        QCOMPARE(samplesOf(*store, -1, 12), whole);

        QCOMPARE(store->state(), StemStore::State::Filling);
        store->finish();
        QCOMPARE(store->state(), StemStore::State::Finished);
        QCOMPARE(store->available(0), (FrameRange{0, 10})); // what was left out is silent
        QCOMPARE(store->revision(), 5u);
        QCOMPARE(samplesOf(*store, 6, 2), std::vector<float>(4));
        QCOMPARE(store->write(0, std::vector<float>{1, 1}).error().code, ErrorCode::InvalidArgument);
        store->fail({ErrorCode::Cancelled, "Too late."});
        QCOMPARE(store->state(), StemStore::State::Finished);
        QVERIFY(!store->error());
    }

    void outside()
    {
        const auto store = make(2, 10);
        const std::vector<float> two{1, 1, 1, 1};
        for (std::int64_t from : {std::int64_t(-1), std::int64_t(9), std::int64_t(10), INT64_MAX, INT64_MIN})
            QCOMPARE(store->write(from, two).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store->write(0, std::vector<float>{1}).error().code, ErrorCode::InvalidArgument);
        QVERIFY(store->write(10, {}));
        QCOMPARE(store->revision(), 0u);
        QCOMPARE(store->state(), StemStore::State::Filling);
        QCOMPARE(StemStore::create(0, 8000, 10, folder()).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(StemStore::create(2, 8000, 0, folder()).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(StemStore::create(2, 8000, INT64_MAX, folder()).error().code, ErrorCode::InvalidArgument);
    }

    void randomWrites()
    {
        // Against a plain array.
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            const std::int64_t frames = 300;
            const auto store = make(1, frames);
            std::vector<float> expected(frames);
            std::vector<bool> written(frames);
            for (int i = 0; i < 25; ++i) {
                const auto from = randomBetween(random, 0, frames - 1);
                const auto count = randomBetween(random, 1, std::min<std::int64_t>(30, frames - from));
                const auto samples = randomSamples(random, size_t(count));
                QVERIFY(store->write(from, samples));
                std::copy(samples.begin(), samples.end(), expected.begin() + from);
                std::fill_n(written.begin() + from, count, true);
                QCOMPARE(samplesOf(*store), expected);
                for (std::int64_t at = 0; at <= frames; ++at) {
                    const auto first = std::find(written.begin() + at, written.end(), true) - written.begin();
                    const auto last = std::find(written.begin() + first, written.end(), false) - written.begin();
                    QCOMPARE(store->available(at), (FrameRange{first, last}));
                }
            }
        }
    }

    void longOnes()
    {
        // Twelve hours of stereo; only what is written takes space.
        const std::int64_t frames = 12ll * 3600 * 48000;
        const auto store = make(2, frames);
        QVERIFY(store);
        std::mt19937 random(3);
        const auto samples = randomSamples(random, 2000);
        QVERIFY(store->write(frames - 1000, samples));
        QCOMPARE(samplesOf(*store, frames - 1000, 1000), samples);
        QCOMPARE(samplesOf(*store, frames / 2, 1000), std::vector<float>(2000));
        QCOMPARE(store->available(0), (FrameRange{frames - 1000, frames}));
    }

    void failure()
    {
        const auto store = make(1, 10);
        QVERIFY(store->write(0, std::vector<float>{1, 2}));
        store->fail({ErrorCode::Cancelled, "The separation was cancelled."});
        QCOMPARE(store->state(), StemStore::State::Failed);
        QCOMPARE(store->error()->code, ErrorCode::Cancelled);
        QCOMPARE(store->available(0), (FrameRange{0, 2}));
        QCOMPARE(samplesOf(*store, 0, 3), (std::vector<float>{1, 2, 0}));
        QCOMPARE(store->write(2, std::vector<float>{3}).error().code, ErrorCode::Cancelled);
        store->finish();
        store->fail({ErrorCode::Internal, "Another."});
        QCOMPARE(store->error()->message, std::string("The separation was cancelled."));
    }

    void diskFull()
    {
        const auto store = make(1, 100000);
        const std::vector<float> block(10000, 0.5f); // 40 kB
        QVERIFY(store->write(0, block));
        Error error;
        {
            FileSizeLimit limit(60000);
            const auto second = store->write(10000, block); // half of it finds room
            QVERIFY(!second);
            error = second.error();
        }
        QCOMPARE(error.code, ErrorCode::NoSpace);
        const auto text = QString::fromStdString(error.message);
        QVERIFY2(text.contains(folder_.path()) && text.endsWith('.') && !text.contains('\n'), qPrintable(text));
        QCOMPARE(store->state(), StemStore::State::Failed);
        QCOMPARE(store->error()->code, ErrorCode::NoSpace);
        QCOMPARE(store->write(50000, block).error().code, ErrorCode::NoSpace);
        QCOMPARE(store->available(0), (FrameRange{0, 10000}));
        auto expected = block;
        expected.resize(20000);
        QCOMPARE(samplesOf(*store, 0, 20000), expected); // and nothing of the half
    }

    void nothingStays()
    {
        const int before = openDescriptors();
        {
            const auto store = make(1, 1000);
            QVERIFY(store->write(0, std::vector<float>(1000, 0.5f)));
            QVERIFY(fs::is_empty(folder()));
            QCOMPARE(store->folder(), folder());
        }
        QCOMPARE(openDescriptors(), before);
    }

    void folders()
    {
        const auto missing = StemStore::create(1, 8000, 10, folder() / "missing");
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(QString::fromStdString(missing.error().message).contains("missing"));

        qputenv("XDG_CACHE_HOME", folder_.path().toUtf8() + "/cache");
        auto store = StemStore::create(1, 8000, 10);
        QVERIFY(store);
        QCOMPARE((*store)->folder(), folder() / "cache" / "partita");
        // No cache folder to be had, or one that the specification forbids.
        qputenv("HOME", folder_.path().toUtf8());
        qputenv("TMPDIR", folder_.path().toUtf8() + "/cache");
        qputenv("XDG_CACHE_HOME", "/dev/null");
        store = StemStore::create(1, 8000, 10);
        QVERIFY(store);
        QCOMPARE((*store)->folder(), folder() / "cache");
        qputenv("XDG_CACHE_HOME", "relative");
        store = StemStore::create(1, 8000, 10);
        QVERIFY(store);
        QCOMPARE((*store)->folder(), folder() / ".cache" / "partita");
    }

    void forbiddenFolder()
    {
        const auto path = folder() / "forbidden";
        fs::create_directory(path);
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_exec);
        fs::permissions(folder(), fs::perms::all);
        const bool root = ::geteuid() == 0;
        if (root && ::seteuid(65534) != 0)
            QSKIP("root here may not become another user");
        const auto store = StemStore::create(1, 8000, 10, path);
        if (root)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::PermissionDenied);
    }

    void writtenWhileRead()
    {
        // Sample i is i + 1, but for previews, which are twice that: a reader never sees anything else than zero or these,
        // and no zero where it was told that the samples are there.
        const std::int64_t frames = 60000, chunk = 500;
        const auto store = make(1, frames);
        const auto write = [&](std::int64_t from, float factor) {
            std::vector<float> samples(chunk);
            for (size_t i = 0; i < samples.size(); ++i)
                samples[i] = factor * float(from + std::int64_t(i) + 1);
            return store->write(from, samples).ok();
        };
        std::atomic<int> wrong = 0;
        std::vector<std::thread> readers, writers;
        for (unsigned t = 0; t < 3; ++t) {
            readers.emplace_back([&, t] {
                std::mt19937 random(t);
                std::vector<float> block(700);
                while (store->state() == StemStore::State::Filling) {
                    const auto from = randomBetween(random, 0, frames - 1);
                    const auto there = store->available(from);
                    const auto revision = store->revision();
                    wrong += store->read(from, block) ? 0 : 1;
                    for (std::int64_t i = 0; i < 700; ++i) {
                        const auto at = from + i;
                        const float v = block[size_t(i)], right = float(at + 1);
                        const bool mayBeZero = at < there.begin || at >= there.end;
                        wrong += v == right || v == 2 * right || (v == 0 && mayBeZero) ? 0 : 1;
                    }
                    wrong += store->revision() >= revision ? 0 : 1;
                }
            });
        }
        for (int t = 0; t < 2; ++t) {
            writers.emplace_back([&, t] {
                for (std::int64_t from = 20000 + t * chunk; from < 30000; from += 2 * chunk)
                    wrong += write(from, 2) ? 0 : 1;
                for (std::int64_t from = t * chunk; from < frames; from += 2 * chunk)
                    wrong += write(from, 1) ? 0 : 1;
            });
        }
        for (auto &thread : writers)
            thread.join();
        store->finish();
        for (auto &thread : readers)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        const auto all = samplesOf(*store);
        for (size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i], float(i + 1));
        QCOMPARE(store->available(0), (FrameRange{0, frames}));
    }
};

QTEST_GUILESS_MAIN(TestDocumentStemStore)
#include "test_document_stem_store.moc"
