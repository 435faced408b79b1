// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments for teaching, made from labelled clips, and what a model hears in recordings before it is taught.
#include <cmath>
#include <fstream>
#include <numbers>
#include <set>

#include <QTemporaryDir>
#include <QtTest>

#include "core/audio/audio_writer.h"
#include "core/audio/whole_file.h"
#include "core/base/csv.h"
#include "core/training/finetune/label_review.h"
#include "core/training/finetune/tagged_mixtures.h"

using namespace partita;
namespace fs = std::filesystem;

class TestFinetuneData : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }

    void write(const fs::path &path, double hertz, double seconds)
    {
        fs::create_directories(path.parent_path());
        std::vector<float> x(size_t(seconds * 32000));
        for (size_t i = 0; i < x.size(); ++i)
            x[i] = 0.2f * float(std::sin(2 * std::numbers::pi * hertz * double(i) / 32000));
        auto writer = AudioWriter::create(path, {32000, 1, AudioFormat::Wav16}, true);
        QVERIFY(writer.ok());
        QVERIFY(writer->write(x.data(), std::int64_t(x.size())).ok());
        QVERIFY(writer->commit().ok());
    }

private Q_SLOTS:
    void initTestCase()
    {
        fs::create_directories(root() / "data");
        std::ofstream manifest(root() / "data/manifest.csv");
        manifest << "path,split,group,label,fold\n";
        const auto add = [&](const char *name, const char *split, const char *label, int fold, double hertz, double seconds) {
            write(root() / "data/audio" / name, hertz, seconds);
            manifest << name << ',' << split << ",test," << label << ',' << fold << '\n';
        };
        add("bell1.wav", "teach", "bell", 1, 500, 1.0);
        add("bell2.wav", "teach", "bell", 2, 510, 0.3);
        add("bell4.wav", "teach", "bell", 4, 520, 1.0);
        add("fan1.wav", "train", "fan", 1, 1000, 1.0);
        add("fan2.wav", "train", "fan", 2, 1010, 0.5);
        add("dog1.wav", "train", "dog", 1, 2000, 1.0);
        add("dog4.wav", "dev", "dog", 4, 2020, 1.0);
    }

    void experimentsKeepWhatIsScoredApart()
    {
        TaggedMixtureOptions o;
        o.data = root() / "data";
        o.folds = {"1", "2"};
        o.perClip = 3;
        o.others = 2;
        o.pairsPerClip = 2;
        const auto made = makeTaggedMixtures(o, root() / "mix");
        QVERIFY2(made.ok(), made.ok() ? "" : made.error().message.c_str());
        QCOMPARE(made->mixtures, 2 * 3 + 2);
        QCOMPARE(made->isolated, 2);
        QCOMPARE(made->pairs, 2);
        const auto recordings = readTaggedRecordings(root() / "mix");
        QVERIFY(recordings.ok());
        QCOMPARE(recordings->size(), size_t(8));
        for (const auto &r : *recordings) {
            QCOMPARE(r.tags.size(), size_t(2));
            QVERIFY(!r.isolated);
            const auto audio = readWholeMono(r.path, 32000);
            QVERIFY(audio.ok());
            float peak = 0;
            for (const float v : *audio)
                peak = std::max(peak, std::abs(v));
            QVERIFY(std::abs(peak - 0.7f) < 0.01f);
        }
        const auto alone = readTaggedRecordings(root() / "mix/isolated.csv");
        QVERIFY(alone.ok());
        for (const auto &r : *alone)
            QVERIFY(r.isolated && fs::exists(r.path) && r.path.filename() != "bell4.wav");
        const auto pairs = readCsv(root() / "mix/pairs.csv");
        QVERIFY(pairs.ok());
        for (const auto &pair : *pairs) {
            QCOMPARE(pair.at("src_wav"), std::string("bell4.wav"));
            QCOMPARE(pair.at("noise_wav"), std::string("dog4.wav"));
            QCOMPARE(pair.at("caption"), std::string("bell"));
        }
        // The same again, and never over what is there.
        QVERIFY(makeTaggedMixtures(o, root() / "again").ok());
        QCOMPARE(*readWholeMono(root() / "mix/0003.wav", 32000), *readWholeMono(root() / "again/0003.wav", 32000));
        QVERIFY(makeTaggedMixtures(o, root() / "again").error().code == ErrorCode::AlreadyExists);
        o.split = "none";
        QVERIFY(makeTaggedMixtures(o, root() / "none").error().code == ErrorCode::InvalidData);
        o.data = root() / "nowhere";
        QVERIFY(makeTaggedMixtures(o, root() / "none").error().code == ErrorCode::NotFound);
    }

    /// What a made-up ear hears: the features of new sounds lie apart, known ones are heard with a probability.
    void tagsAreDoubtedWhereTheEarHearsSomethingElse()
    {
        std::vector<TaggedRecording> list;
        std::vector<HeardRecording> heard;
        for (int i = 0; i < 60; ++i) {
            const bool bell = i % 2 == 0, wrong = i == 10 || i == 31;
            const auto path = root() / "review" / (std::to_string(i) + ".wav");
            write(path, bell ? 500 : 900, 0.3);
            list.push_back({path, {bell != wrong ? "bell" : "hum", i % 3 ? "dog" : "fan"}});
            HeardRecording h;
            for (int k = 0; k < 8; ++k)
                h.features.push_back((bell ? 1.0f : -1.0f) * (k % 2 ? 0.3f : -0.3f) + 0.05f * float((i * 7 + k * 3) % 11 - 5));
            const bool deaf = i == 20; // it is tagged dog, and the ear hears a fan alone
            h.ofTags = {-1.0f, deaf ? 0.001f : 0.8f};
            h.sounds = {{deaf ? "fan" : i % 3 ? "dog" : "fan", 0.8f}};
            heard.push_back(h);
        }
        const auto cache = RecordingCache::make(root() / "review cache", list);
        QVERIFY(cache.ok());
        const auto doubts = doubtfulTags(**cache, heard);
        QVERIFY2(doubts.ok(), doubts.ok() ? "" : doubts.error().message.c_str());
        std::set<size_t> found;
        for (const auto &doubt : *doubts) {
            found.insert(doubt.recording);
            if (doubt.recording == 20) {
                QCOMPARE(doubt.tag, std::string("dog"));
                QCOMPARE(doubt.suggested, std::string("fan"));
            }
            if (doubt.recording == 10) {
                QCOMPARE(doubt.tag, std::string("hum"));
                QCOMPARE(doubt.suggested, std::string("bell"));
            }
        }
        QCOMPARE(found, (std::set<size_t>{10, 20, 31}));
    }

    /// The shipped model on recordings that it cannot mistake.
    void theModelHearsWhatItKnows()
    {
        write(root() / "heard/tone.wav", 440, 1.0);
        const auto cache = RecordingCache::make(root() / "heard cache", {{root() / "heard/tone.wav", {"dog", "zither"}}});
        QVERIFY(cache.ok());
        const auto heard = hearRecordings(**cache, PARTITA_SOURCE_DIR "/models/bundled/partita-1.safetensors", DeviceChoice::Cpu, 1);
        QVERIFY2(heard.ok(), heard.ok() ? "" : heard.error().message.c_str());
        const auto &h = heard->front();
        QCOMPARE(h.features.size(), size_t(128));
        QCOMPARE(h.ofTags.size(), size_t(2));
        QVERIFY(h.ofTags[0] >= 0 && h.ofTags[0] < 0.2f); // a tone is no dog
        QVERIFY(h.ofTags[1] < 0);                        // no sound that it knows
        for (size_t i = 1; i < h.sounds.size(); ++i)
            QVERIFY(h.sounds[i - 1].probability >= h.sounds[i].probability);
        QVERIFY(!hearRecordings(**cache, root() / "none.safetensors", DeviceChoice::Cpu).ok());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(hearRecordings(**cache, PARTITA_SOURCE_DIR "/models/bundled/partita-1.safetensors", DeviceChoice::Cpu, 1, {}, stop.get_token())
                    .error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFinetuneData)
#include "test_finetune_data.moc"
