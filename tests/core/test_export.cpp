// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <fstream>

#include <QTemporaryDir>
#include <QtTest>

#include "core/audio/audio_reader.h"
#include "core/document/edit.h"
#include "core/export/exporter.h"

using namespace partita;
namespace fs = std::filesystem;

/// A constant on each channel: `level` left, half of it right.
class ConstantStore : public SampleStore {
public:
    explicit ConstantStore(float level) : level_(level) {}
    int channels() const override { return 2; }
    int sampleRateHz() const override { return 44100; }
    std::int64_t frames() const override { return 50'001; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        if (std::isnan(level_))
            return Error{ErrorCode::IoError, "The disk is gone."};
        for (size_t i = 0; i < interleaved.size(); ++i) {
            const auto frame = from + std::int64_t(i) / 2;
            interleaved[i] = frame < 0 || frame >= frames() ? 0.0f : i % 2 == 0 ? level_ : level_ / 2;
        }
        return {};
    }

private:
    float level_;
};

class TestExport : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::vector<LaneId> ids_;

    fs::path root() const { return folder_.path().toStdString(); }
    static std::pair<AudioInfo, std::vector<float>> samplesOf(const fs::path &path)
    {
        auto reader = AudioReader::open(path);
        if (!reader)
            return {};
        std::vector<float> samples(size_t(reader->info().frames * reader->info().channels));
        const auto got = reader->read(samples.data(), reader->info().frames);
        return {reader->info(), got && *got == reader->info().frames ? samples : std::vector<float>()};
    }
    ExportRequest request(const std::string &folder) const
    {
        ExportRequest r;
        r.document = document_->snapshot();
        r.lanes = ids_;
        r.folder = root() / folder;
        return r;
    }

private Q_SLOTS:
    void init()
    {
        document_ = std::make_unique<Document>("/music/street.wav", std::make_shared<ConstantStore>(0.75f));
        std::vector<Lane> lanes(3);
        const float levels[] = {0.5f, 0.25f, 0.9f};
        const char *names[] = {"Dog barking", "rest", "rest"};
        for (size_t i = 0; i < 3; ++i) {
            lanes[i].name = names[i];
            lanes[i].content = LaneContent::of(std::make_shared<ConstantStore>(levels[i]));
        }
        lanes[1].gainDb = 20 * std::log10(2.0);
        lanes[1].pan = 1; // right only
        lanes[2].mute = true;
        auto edit = edits::addLanes(*document_, lanes, 0);
        QVERIFY(edit.ok());
        edit->apply(*document_);
        ids_.clear();
        for (const auto &lane : document_->lanes())
            ids_.push_back(lane->id);
    }

    void lanesAreFilesOfTheirOwn()
    {
        int calls = 0;
        const auto done = exportLanes(request("lanes"), [&](double fraction) {
            ++calls;
            QVERIFY(fraction > 0 && fraction <= 1);
        });
        QVERIFY2(done.ok(), done.ok() ? "" : done.error().message.c_str());
        QVERIFY(calls > 1);
        QCOMPARE(done->size(), size_t(3));
        QVERIFY((*done)[0].path == root() / "lanes/street_dog-barking.wav");
        QVERIFY((*done)[2].path == root() / "lanes/street_rest-2.wav");
        QVERIFY(std::abs((*done)[0].peakDb + 6.0206) < 1e-3);
        const auto [info, samples] = samplesOf((*done)[1].path);
        QCOMPARE(info.frames, std::int64_t(50'001));
        QCOMPARE(samples[100], 0.25f); // as it is, without its gain
        QCOMPARE(samples[101], 0.125f);
    }

    void gainsAreAppliedWhereAsked()
    {
        auto r = request("gains");
        r.applyGains = true;
        r.gainDb = 20 * std::log10(0.5);
        r.range = {1000, 3000};
        const auto done = exportLanes(r);
        QVERIFY(done.ok());
        const auto [info, samples] = samplesOf((*done)[1].path);
        QCOMPARE(info.frames, std::int64_t(2000));
        QVERIFY(std::abs(samples[0]) < 1e-7);                // panned away
        QVERIFY(std::abs(samples[1] - 0.125f) < 1e-6);       // 0.125 doubled, then halved
    }

    void theMixIsWhatIsHeard()
    {
        auto r = request("mix");
        r.mix = true;
        const auto done = exportLanes(r);
        QVERIFY(done.ok());
        QCOMPARE(done->size(), size_t(1));
        const auto samples = samplesOf(done->front().path).second;
        QVERIFY(std::abs(samples[0] - 0.5f) < 1e-6);           // the first lane; the second is panned away, the third muted
        QVERIFY(std::abs(samples[1] - (0.25f + 0.25f)) < 1e-6);
    }

    void anotherRateKeepsTheLength()
    {
        auto r = request("rate");
        r.lanes = {ids_[0]};
        r.sampleRateHz = 48000;
        const auto done = exportLanes(r);
        QVERIFY2(done.ok(), done.ok() ? "" : done.error().message.c_str());
        const auto [info, samples] = samplesOf(done->front().path);
        QCOMPARE(info.sampleRateHz, 48000);
        QCOMPARE(info.frames, std::int64_t(std::lround(50'001 * 48000.0 / 44100)));
        QVERIFY(std::abs(samples[size_t(info.frames / 2) * 2] - 0.5f) < 1e-4); // the middle, left
    }

    void clippingIsSaidBeforeAnythingIsWritten()
    {
        auto r = request("clip");
        r.format = AudioFormat::Wav16;
        r.gainDb = 6;
        const auto refused = exportLanes(r);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().code == ErrorCode::InvalidData);
        QVERIFY2(refused.error().message.find("5.1 dB over full scale") != std::string::npos, refused.error().message.c_str());
        QVERIFY(!fs::exists(r.folder));
        const auto measured = measureExport(r);
        QVERIFY(measured.ok());
        QCOMPARE((*measured)[0].clippedSamples, std::int64_t(0)); // 0.5 + 6 dB is 0.998
        QCOMPARE((*measured)[2].clippedSamples, std::int64_t(50'001));
        r.allowClipping = true;
        const auto done = exportLanes(r);
        QVERIFY(done.ok());
        QCOMPARE((*done)[2].clippedSamples, std::int64_t(50'001));
        r.folder = root() / "float";
        r.format = AudioFormat::WavFloat32;
        r.allowClipping = false;
        QVERIFY(exportLanes(r).ok()); // holds it
    }

    void nothingIsLost()
    {
        auto r = request("twice");
        QVERIFY(exportLanes(r).ok());
        const auto again = exportLanes(r);
        QVERIFY(!again.ok());
        QVERIFY(again.error().code == ErrorCode::AlreadyExists);
        r.overwrite = true;
        QVERIFY(exportLanes(r).ok());

        r = request("cancelled");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(exportLanes(r, {}, stop.get_token()).error().code == ErrorCode::Cancelled);
        QVERIFY(!fs::exists(r.folder));

        r = request("gone");
        r.document.mixture = std::make_shared<ConstantStore>(NAN);
        r.lanes.clear();
        QVERIFY(exportLanes(r).error().code == ErrorCode::IoError);
        QVERIFY(!fs::exists(r.folder));

        // Never over the recording itself, even where overwriting was allowed.
        fs::create_directories(root() / "own");
        std::ofstream(root() / "own/street_mixture.wav") << "recording";
        r = request("own");
        r.lanes.clear();
        r.overwrite = true;
        r.document.sourcePath = root() / "own/street_mixture.wav";
        r.namePattern = "street_{stem}";
        QVERIFY(exportLanes(r).error().code == ErrorCode::InvalidArgument);
        QCOMPARE(fs::file_size(root() / "own/street_mixture.wav"), std::uintmax_t(9));
    }

    void badRequestsAreRefused()
    {
        auto r = request("bad");
        r.namePattern = "name";
        QVERIFY(exportPaths(r).error().code == ErrorCode::InvalidArgument);
        r = request("bad");
        r.lanes.push_back(999);
        QVERIFY(exportLanes(r).error().code == ErrorCode::InvalidArgument);
        r = request("bad");
        r.range = {60'000, 70'000};
        QVERIFY(exportLanes(r).error().code == ErrorCode::InvalidArgument);
        QVERIFY(!fs::exists(root() / "bad"));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
