// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include <atomic>
#include <cstring>
#include <limits>
#include <random>
#include <thread>

#include "core/document/file_store.h"
#include "test_audio_files.h"
#include "test_document_stores.h"

using namespace partita;
using namespace partita::test;
namespace fs = std::filesystem;

namespace {

/// How often this process has a file open.
int descriptorsOf(const fs::path &path)
{
    int count = 0;
    for (const auto &entry : fs::directory_iterator("/proc/self/fd")) {
        std::error_code error;
        count += fs::read_symlink(entry.path(), error).string().starts_with(path.string()) ? 1 : 0;
    }
    return count;
}

bool isPlainSentence(const Error &error, const fs::path &path)
{
    const auto text = QString::fromStdString(error.message);
    return text.endsWith('.') && !text.contains('\n') && text.contains(QString::fromStdString(path.filename().string())) &&
           text.at(0).isUpper();
}

std::vector<float> readInOrder(const fs::path &path)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        return {};
    std::vector<float> all(size_t(reader->info().frames * reader->info().channels));
    const auto got = reader->read(all.data(), reader->info().frames);
    return got && *got == reader->info().frames ? all : std::vector<float>();
}

/// The same with zeros around it, as a store gives it.
std::vector<float> part(const std::vector<float> &all, std::int64_t from, std::int64_t frames, int channels)
{
    return samplesOf(MemoryStore(channels, all), from, frames);
}

} // namespace

class TestDocumentFileStore : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    fs::path at(const char *name) const { return fs::canonical(folder_.path().toStdString()) / name; }

private Q_SLOTS:
    void randomAccess_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("wav16") << int(SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 0.0;
        QTest::newRow("wav-float") << int(SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 0.0;
        QTest::newRow("flac") << int(SF_FORMAT_FLAC | SF_FORMAT_PCM_24) << 0.0;
        QTest::newRow("ogg") << int(SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 0.0;
        QTest::newRow("mp3") << int(SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << 1e-6;
    }
    void randomAccess()
    {
        QFETCH(int, format);
        QFETCH(double, tolerance);
        const auto path = at("random");
        if (!writeWithSndfile(path, format, 44100, 2, noise(44100)))
            QSKIP("this libsndfile does not write the format");
        const auto all = readInOrder(path);
        QCOMPARE(all.size(), size_t(2 * 44100));
        const auto store = FileStore::open(path);
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        QCOMPARE((*store)->frames(), 44100);
        QCOMPARE((*store)->channels(), 2);
        QCOMPARE((*store)->sampleRateHz(), 44100);
        QCOMPARE((*store)->available(100), (FrameRange{100, 44100}));
        std::mt19937 random(1);
        std::int64_t from = 0;
        for (int i = 0; i < 150; ++i) {
            const auto frames = randomBetween(random, 0, 3000);
            const auto got = samplesOf(**store, from, frames);
            const double difference = largestDifference(got, part(all, from, frames, 2));
            QVERIFY2(difference <= tolerance, qPrintable(QString("%1 from %2").arg(difference).arg(from)));
            from = i % 3 == 0 ? from + frames : randomBetween(random, -1000, 45000);
        }
        // Whole, far outside, and where numbers end.
        QVERIFY(largestDifference(samplesOf(**store, -3, 44106), part(all, -3, 44106, 2)) <= tolerance);
        for (std::int64_t outside : {std::numeric_limits<std::int64_t>::min(), std::int64_t(-100), std::int64_t(44100),
                                     std::numeric_limits<std::int64_t>::max()})
            QCOMPARE(samplesOf(**store, outside, 100), std::vector<float>(200));
    }

    void readersInUse()
    {
        const auto path = at("readers.flac");
        QVERIFY(writeWithSndfile(path, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 44100, 2, noise(44100)));
        const auto all = readInOrder(path);
        {
            const auto store = FileStore::open(path);
            QVERIFY(store);
            for (std::int64_t from = 0; from < 20000; from += 1000)
                QCOMPARE(samplesOf(**store, from, 1000), part(all, from, 1000, 2));
            QCOMPARE(descriptorsOf(path), 1); // in order: one reader that goes on
            for (std::int64_t step = 0; step < 10; ++step) {
                for (std::int64_t start : {20000, 30000, 7000})
                    QCOMPARE(samplesOf(**store, start + step * 100, 100), part(all, start + step * 100, 100, 2));
            }
            QCOMPARE(descriptorsOf(path), 3); // three at once, each with its own
            for (std::int64_t from = 0; from < 44000; from += 777)
                QCOMPARE(samplesOf(**store, 44000 - from, 50), part(all, 44000 - from, 50, 2));
            QCOMPARE(descriptorsOf(path), FileStore::mostReaders);
        }
        QCOMPARE(descriptorsOf(path), 0);
    }

    void manyThreads()
    {
        const auto path = at("threads.flac");
        QVERIFY(writeWithSndfile(path, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 44100, 2, noise(44100)));
        const auto all = readInOrder(path);
        const auto store = FileStore::open(path);
        QVERIFY(store);
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (unsigned t = 0; t < 7; ++t) {
            threads.emplace_back([&, t] {
                std::mt19937 random(t);
                std::int64_t from = randomBetween(random, 0, 20000);
                for (int i = 0; i < 60; ++i) {
                    wrong += samplesOf(**store, from, 400) != part(all, from, 400, 2) ? 1 : 0;
                    from = t % 2 == 0 ? from + 400 : randomBetween(random, 0, 44000);
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(descriptorsOf(path) <= FileStore::mostReaders);
    }

    void changedMeanwhile()
    {
        const auto path = at("changed.wav"), elsewhere = at("elsewhere.wav");
        QVERIFY(writeWithSndfile(path, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 44100, 2, noise(44100)));
        const auto store = FileStore::open(path);
        QVERIFY(store);
        const auto before = samplesOf(**store, 100, 50);
        const auto time = fs::last_write_time(path);
        std::vector<float> block(200);
        const auto errorOfRead = [&] {
            const auto read = (*store)->read(5000, block);
            return read ? Error{ErrorCode::Internal, "no error"} : read.error();
        };

        fs::last_write_time(path, time + std::chrono::seconds(2));
        QCOMPARE(errorOfRead().code, ErrorCode::InvalidData);
        QVERIFY2(isPlainSentence(errorOfRead(), path), errorOfRead().message.c_str());
        fs::last_write_time(path, time);
        QCOMPARE(samplesOf(**store, 100, 50), before);

        fs::rename(path, elsewhere);
        QCOMPARE(errorOfRead().code, ErrorCode::NotFound);
        QVERIFY2(isPlainSentence(errorOfRead(), path), errorOfRead().message.c_str());
        QCOMPARE(descriptorsOf(elsewhere), 0); // a disk can be taken out
        fs::rename(elsewhere, path);
        QCOMPARE(samplesOf(**store, 100, 50), before);

        // Cut off, at the same time.
        fs::resize_file(path, 10000);
        fs::last_write_time(path, time);
        QCOMPARE(errorOfRead().code, ErrorCode::InvalidData);
        QVERIFY2(isPlainSentence(errorOfRead(), path), errorOfRead().message.c_str());
    }

    void notANumber()
    {
        const auto path = at("nan.wav");
        auto samples = noise(44100);
        samples[2 * 22050] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(writeWithSndfile(path, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 44100, 2, samples));
        const auto store = FileStore::open(path);
        QVERIFY(store);
        for (int i = 0; i < 10; ++i) { // more often than there are readers
            std::vector<float> block(2000);
            const auto read = (*store)->read(22000, block);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::InvalidData);
            QVERIFY2(isPlainSentence(read.error(), path) && read.error().message.find("0.500 s") != std::string::npos,
                     read.error().message.c_str());
            QCOMPARE(samplesOf(**store, 22051, 300), part(samples, 22051, 300, 2));
        }
    }

    void bad()
    {
        const auto missing = FileStore::open(at("missing.wav"));
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(isPlainSentence(missing.error(), at("missing.wav")));
        QCOMPARE(FileStore::open(at("")).error().code, ErrorCode::InvalidFormat);
    }
};

QTEST_GUILESS_MAIN(TestDocumentFileStore)
#include "test_document_file_store.moc"
