// SPDX-License-Identifier: GPL-3.0-or-later
// Broken audio files and odd queries: PARTITA_TEST_FUZZ of each (1000), from PARTITA_TEST_SEED (1). Whatever comes in, the
// answer is a result: samples that are numbers, or one sentence.
#include <QtTest>

#include <QTemporaryDir>

#include <fstream>
#include <random>

#include "core/audio/audio_reader.h"
#include "core/query/instruction.h"
#include "test_audio_files.h"
#include "test_environment.h"

/// libsndfile 1.2 does not free the headers of a Vorbis stream that it then refuses.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:vorbis_info_init\n";
}

using namespace partita;
using namespace partita::test;

namespace {

/// Flips, overwrites, inserts, removes or cuts off, near the beginning as often as anywhere: there the headers are.
std::string mutated(std::string bytes, std::mt19937 &random, std::span<const std::string> words = {})
{
    for (auto changes = 1 + random() % 5; changes > 0; --changes) {
        const auto reach = random() % 2 ? bytes.size() : std::min<size_t>(bytes.size(), 64);
        const auto at = reach > 0 ? random() % reach : 0;
        const auto length = 1 + random() % 16;
        switch (random() % 6) {
        case 0: if (!bytes.empty()) bytes[at] = char(bytes[at] ^ (1 << random() % 8)); break;
        case 1: if (!bytes.empty()) bytes[at] = char(random()); break;
        case 2: bytes.insert(at, length, char(random())); break;
        case 3: bytes.erase(at, length); break;
        case 4: bytes.resize(at); break;
        case 5: bytes.insert(at, words.empty() ? std::string(4, random() % 2 ? char(0xff) : '\0') : words[random() % words.size()]); break;
        }
    }
    return bytes;
}

} // namespace

class TestInputFuzz : public QObject {
    Q_OBJECT

    const int count_ = fromEnvironment("PARTITA_TEST_FUZZ", 1000);
    std::mt19937 random_{std::mt19937::result_type(fromEnvironment("PARTITA_TEST_SEED", 1))};

private Q_SLOTS:
    void audioFiles()
    {
        QTemporaryDir folder;
        const auto file = [&](const std::string &name) { return std::filesystem::path(folder.path().toStdString()) / name; };
        std::vector<std::string> originals;
        for (const int format : {SF_FORMAT_WAV | SF_FORMAT_PCM_16, SF_FORMAT_WAV | SF_FORMAT_FLOAT, SF_FORMAT_AIFF | SF_FORMAT_PCM_24,
                                 SF_FORMAT_FLAC | SF_FORMAT_PCM_16, SF_FORMAT_OGG | SF_FORMAT_VORBIS, SF_FORMAT_OGG | SF_FORMAT_OPUS,
                                 SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, SF_FORMAT_CAF | SF_FORMAT_PCM_16, SF_FORMAT_W64 | SF_FORMAT_PCM_16}) {
            if (!writeWithSndfile(file("original"), format, 48000, 2, sine(48000, 2, 1500, 440)))
                continue; // not by this libsndfile
            std::ifstream in(file("original"), std::ios::binary);
            originals.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
        QVERIFY(originals.size() >= 4);
        int refused = 0, broken = 0, whole = 0;
        std::vector<float> block(4096 * size_t(AudioReader::maximumChannels));
        for (int i = 0; i < count_; ++i) {
            const auto path = file("broken");
            const auto bytes = mutated(originals[random_() % originals.size()], random_);
            std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), std::streamsize(bytes.size()));
            auto reader = AudioReader::open(path);
            if (!reader) {
                ++refused;
                QVERIFY2(reader.error().message.ends_with('.'), reader.error().message.c_str());
                continue;
            }
            const auto &info = reader->info();
            QVERIFY(info.channels >= 1 && info.channels <= AudioReader::maximumChannels);
            QVERIFY(info.sampleRateHz >= AudioReader::minimumRateHz && info.sampleRateHz <= AudioReader::maximumRateHz);
            for (std::int64_t total = 0;;) {
                const auto read = reader->read(block.data(), 4096);
                if (!read) {
                    ++broken;
                    QVERIFY2(read.error().message.ends_with('.'), read.error().message.c_str());
                    break;
                }
                if (*read == 0) {
                    ++whole;
                    break;
                }
                for (std::int64_t k = 0; k < *read * info.channels; ++k)
                    QVERIFY(std::isfinite(block[size_t(k)]));
                total += *read;
                QVERIFY(total < 100'000'000); // it ends
            }
        }
        qInfo("%d audio files: %d refused, %d broken on the way, %d read to the end", count_, refused, broken, whole);
        QCOMPARE(refused + broken + whole, count_);
    }

    void queries()
    {
        const std::vector<std::string> originals{"remove the rain and keep the dog", "everything but the speech",
                                                 "the piano but not the drums", "isolate \"mortar and pestle\", please",
                                                 "la flûte – and 雨"};
        const std::vector<std::string> words{" and ", " but not ", "remove ", "keep ", "the ", "\"", ", ", "everything except ", "\xc3", "\xe9\x9b\xa8", ";"};
        const std::vector<std::string> phrases{"mortar and pestle", "rock and roll"};
        int refused = 0;
        for (int i = 0; i < count_; ++i) {
            const auto text = mutated(originals[random_() % originals.size()], random_, words);
            const auto parsed = parseInstructions(text, phrases);
            if (!parsed) {
                ++refused;
                QVERIFY(!parsed.error().message.empty());
                continue;
            }
            QVERIFY(!parsed->empty());
            for (const auto &instruction : *parsed) {
                QVERIFY(!instruction.descriptions.empty());
                for (const auto &description : instruction.descriptions)
                    QVERIFY(!description.empty() && QString::fromStdString(description).toStdString() == description); // UTF-8
            }
        }
        qInfo("%d queries, %d refused", count_, refused);
        QVERIFY(refused < count_);
    }
};

QTEST_GUILESS_MAIN(TestInputFuzz)
#include "test_input_fuzz.moc"
