// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include <algorithm>
#include <set>

#include "core/audio/audio_reader.h"
#include "core/separation/output_names.h"
#include "core/separation/query_plan.h"
#include "core/separation/separator.h"
#include "test_separation_fakes.h"

using namespace partita;
using namespace partita::test;
namespace fs = std::filesystem;

namespace {

/// A small generator with a fixed seed: a failure can be run again.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed * 2 + 1) {}
    int below(int n)
    {
        state_ = state_ * 6364136223846793005ull + 1442695040888963407ull;
        return int((state_ >> 33) % std::uint64_t(n));
    }

private:
    std::uint64_t state_;
};

struct Recording {
    int rate = 0, channels = 0;
    std::vector<float> samples; // interleaved
};

void writeFile(const fs::path &path, const Recording &recording, AudioFormat format = AudioFormat::WavFloat32)
{
    auto writer = AudioWriter::create(path, {recording.rate, recording.channels, format});
    if (!writer || !writer->write(recording.samples.data(), std::int64_t(recording.samples.size()) / recording.channels) ||
        !writer->commit())
        qFatal("cannot write %s", path.c_str());
}

Recording readFile(const fs::path &path)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        qFatal("%s", reader.error().message.c_str());
    Recording recording{reader->info().sampleRateHz, reader->info().channels, {}};
    recording.samples.resize(size_t(reader->info().frames * recording.channels));
    const auto got = reader->read(recording.samples.data(), reader->info().frames);
    if (!got || *got != reader->info().frames)
        qFatal("cannot read %s", path.c_str());
    return recording;
}

Recording noise(int rate, int channels, std::int64_t frames, float level = 0.3f)
{
    Recording recording{rate, channels, {}};
    for (std::int64_t i = 0; i < frames; ++i) {
        for (int c = 0; c < channels; ++c)
            recording.samples.push_back(level * noiseAt(i, c));
    }
    return recording;
}

/// Every file of a result once, with the residual.
std::set<fs::path> filesOf(const SeparationResult &result)
{
    std::set<fs::path> paths{result.residual.path};
    for (const auto &stem : result.stems)
        paths.insert(stem.file.path);
    return paths;
}

double worstSumError(const SeparationResult &result, const Recording &mixture)
{
    std::vector<double> sum(mixture.samples.size(), 0.0);
    for (const auto &path : filesOf(result)) {
        const auto stem = readFile(path);
        if (stem.samples.size() != mixture.samples.size() || stem.rate != mixture.rate || stem.channels != mixture.channels)
            return 1e9;
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += double(stem.samples[i]);
    }
    double worst = 0;
    for (size_t i = 0; i < sum.size(); ++i)
        worst = std::max(worst, std::abs(sum[i] - double(mixture.samples[i])) /
                                    std::max(1.0, std::abs(double(mixture.samples[i]))));
    return worst;
}

size_t entriesIn(const fs::path &folder)
{
    return fs::exists(folder) ? size_t(std::distance(fs::directory_iterator(folder), fs::directory_iterator())) : 0;
}

} // namespace

class TestSeparationFiles : public QObject {
    Q_OBJECT

    QTemporaryDir directory_;
    fs::path folder_;
    FakeModel model_;

    SeparationRequest request(const fs::path &input, std::vector<std::string> queries) const
    {
        SeparationRequest r;
        r.input = input;
        r.queries = std::move(queries);
        r.outputFolder = folder_ / "out";
        return r;
    }

private Q_SLOTS:
    void init()
    {
        folder_ = fs::path(directory_.path().toStdString()) / QTest::currentTestFunction();
        if (QTest::currentDataTag())
            folder_ /= QTest::currentDataTag();
        fs::create_directories(folder_);
        model_.fakeEstimator().presence = 0.9f;
        model_.fakeEstimator().millisecondsPerCall = 0;
    }

    void stemsAddUp_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed)
            QTest::newRow(std::to_string(seed).c_str()) << seed;
    }

    void stemsAddUp()
    {
        QFETCH(int, seed);
        Random random{std::uint64_t(seed)};
        const int rates[] = {22050, 44100, 48000, 96000, 11025, 37800, 8000, 32000, 192000};
        const int channelCounts[] = {1, 2, 6};
        const std::vector<std::vector<std::string>> queries{
            {"dog"}, {"dog", "rain"}, {"dog and rain"}, {"dog", "puppy"}, {"remove the rain"},
            {"remove the rain", "remove the dog"}, {"the dog but not the rain"}, {"dog", "remove the hiss", "voice"},
            {"everything loud", "dog", "rain"}, {"everything but the voice"}};
        const int rate = rates[random.below(9)], channels = channelCounts[random.below(3)];
        // One sample, a few, around a hop and a window, up to seconds.
        const int lengths[] = {1, 2, 3 + random.below(50), rate / 50 + random.below(3) - 1, rate / 16 + random.below(50),
                               rate / 2 + random.below(rate), rate * 2 + random.below(rate)};
        const int frames = lengths[seed % 7];
        const float level = random.below(4) == 0 ? 6.0f : 0.7f; // sometimes beyond full scale
        const auto mixture = noise(rate, channels, frames, level);
        const auto input = folder_ / "mixture.wav";
        writeFile(input, mixture);
        auto r = request(input, queries[size_t(random.below(int(queries.size())))]);
        r.options.longestSpanFrames = 32 + random.below(200);
        r.options.chunkSamples = 1 + random.below(100000);
        r.options.workers = 1 + random.below(4);
        const auto result = separate(r, model_);
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QCOMPARE(result->frames, std::int64_t(frames));
        const double worst = worstSumError(*result, mixture);
        QVERIFY2(worst <= 1e-6, std::to_string(worst * 1e6).c_str());
        QCOMPARE(entriesIn(r.outputFolder), filesOf(*result).size());
    }

    void integerFormatsAddUpToTheirSteps()
    {
        const auto input = folder_ / "in.wav";
        writeFile(input, noise(44100, 2, 50001), AudioFormat::Wav16);
        const auto mixture = readFile(input);
        for (const auto format : {AudioFormat::Wav16, AudioFormat::Wav24, AudioFormat::Flac}) {
            auto r = request(input, {"dog", "rain"});
            r.format = format;
            r.overwrite = true;
            const auto result = separate(r, model_);
            QVERIFY2(result, result ? "" : result.error().message.c_str());
            QVERIFY(worstSumError(*result, mixture) <= 3 * (format == AudioFormat::Wav16 ? 1.0 / 32768 : 1.0 / 8388608));
        }
    }

    void extractAndRemoveGiveTheRightFiles()
    {
        const int rate = 44100;
        Recording mixture{rate, 1, {}};
        for (int i = 0; i < rate * 2; ++i)
            mixture.samples.push_back(toneAt(i, 200, rate, 0.3) + toneAt(i, 2000, rate, 0.2) + toneAt(i, 12000, rate, 0.1));
        const auto input = folder_ / "tones.wav";
        writeFile(input, mixture);
        const auto level = [](const SeparatedFile &file) { return levelDb(readFile(file.path).samples); };
        const auto tone = [](double amplitude) { return 20 * std::log10(amplitude / std::sqrt(2.0)); };

        auto r = request(input, {"the rumble but not the hiss"});
        const auto result = separate(r, model_);
        QVERIFY(result);
        QCOMPARE(result->stems.size(), size_t(2));
        QCOMPARE(result->stems[0].file.path.filename(), fs::path("tones_rumble.wav"));
        QCOMPARE(result->stems[1].file.path.filename(), fs::path("tones_without-hiss.wav"));
        QCOMPARE(result->residual.path.filename(), fs::path("tones_residual.wav"));
        QVERIFY(std::abs(level(result->stems[0].file) - tone(0.3)) < 0.1);
        QVERIFY(std::abs(level(result->stems[1].file) - tone(0.2)) < 0.1);
        QVERIFY(std::abs(level(result->residual) - tone(0.1)) < 0.1);
        QVERIFY(std::abs(result->stems[0].file.levelDb - tone(0.3)) < 0.1);
        QVERIFY(std::abs(result->stems[0].file.peakDb - 20 * std::log10(0.3)) < 0.5);
        QCOMPARE(result->stems[1].operation, Operation::Remove);
        QVERIFY(result->stems[0].found && result->stems[1].found);
        QCOMPARE(result->stems[0].descriptions[0].sound, std::string("rumble"));
        QCOMPARE(result->modelName, std::string("fake-1"));

        // Two removals, asked separately, are one kept stem.
        auto both = request(input, {"remove the hiss", "remove the voice"});
        both.overwrite = true;
        const auto kept = separate(both, model_);
        QVERIFY2(kept, kept ? "" : kept.error().message.c_str());
        QCOMPARE(kept->stems[0].file.path, kept->stems[1].file.path);
        QVERIFY(std::abs(level(kept->stems[0].file) - tone(0.3)) < 0.1);
    }

    void sameSoundTwiceIsHalved()
    {
        const auto input = folder_ / "noise.wav";
        const auto mixture = noise(32000, 1, 32000);
        writeFile(input, mixture);
        // "half" has gain 0.5: two of it would fit, but it is one sound.
        const auto result = separate(request(input, {"half", "the half"}), model_);
        QVERIFY(result);
        const auto a = readFile(result->stems[0].file.path), b = readFile(result->stems[1].file.path);
        QVERIFY(result->stems[0].file.path != result->stems[1].file.path);
        for (size_t i = 0; i < a.samples.size(); ++i) {
            QVERIFY(std::abs(a.samples[i] - 0.25f * mixture.samples[i]) < 1e-5f);
            QVERIFY(std::abs(b.samples[i] - 0.25f * mixture.samples[i]) < 1e-5f);
        }
    }

    void unknownSoundIsSaid()
    {
        const auto input = folder_ / "noise.wav";
        writeFile(input, noise(32000, 1, 3200));
        const auto result = separate(request(input, {"dog", "the bagpipes"}), model_);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::UnknownSound);
        QCOMPARE(result.error().message,
                 std::string("I do not know \"bagpipes\". The nearest sounds I know are rumble, voice, hiss."));
        QVERIFY(!fs::exists(folder_ / "out"));
        const std::string queries[] = {"dog", "voice and the bagpipes"};
        UnknownSound unknown;
        QCOMPARE(planQueries(queries, model_, &unknown).error().message, result.error().message);
        QCOMPARE(unknown.description, std::string("bagpipes"));
        QCOMPARE(unknown.nearest, (std::vector<std::string>{"rumble", "voice", "hiss"}));
        QVERIFY(separate(request(input, {"mortar and pestle"}), model_));
        QCOMPARE(separate(request(input, {}), model_).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(separate(request(input, {"remove"}), model_).error().code, ErrorCode::InvalidArgument);
    }

    void nothingIsOverwritten()
    {
        const auto input = folder_ / "noise.wav";
        writeFile(input, noise(32000, 1, 3200));
        auto r = request(input, {"dog"});
        fs::create_directories(r.outputFolder);
        writeFile(r.outputFolder / "noise_residual.wav", noise(8000, 1, 10));
        const int calls = model_.fakeEstimator().calls;
        const auto refused = separate(r, model_);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(int(model_.fakeEstimator().calls), calls);
        QCOMPARE(entriesIn(r.outputFolder), size_t(1));
        QCOMPARE(readFile(r.outputFolder / "noise_residual.wav").samples.size(), size_t(10));
        r.overwrite = true;
        QVERIFY(separate(r, model_));
        QCOMPARE(readFile(r.outputFolder / "noise_residual.wav").samples.size(), size_t(3200));

        // Not even when told to, the recording itself.
        r.outputFolder = folder_;
        r.stemNamePattern = "{stem}";
        writeFile(folder_ / "dog.wav", noise(32000, 1, 3200));
        r.input = folder_ / "dog.wav";
        const auto itself = separate(r, model_);
        QVERIFY(!itself);
        QCOMPARE(itself.error().code, ErrorCode::InvalidArgument);
    }

    void cancelLeavesNothing()
    {
        const auto input = folder_ / "long.wav";
        writeFile(input, noise(8000, 1, 8000 * 60));
        model_.fakeEstimator().millisecondsPerCall = 30;
        auto r = request(input, {"dog"});
        r.options.longestSpanFrames = 128;
        r.options.workers = 2;
        std::stop_source stop;
        const auto result = separate(
            r, model_, [&](const SplitProgress &p) { if (p.fractionDone > 0.3) stop.request_stop(); }, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(!fs::exists(r.outputFolder));
    }

    void badInputLeavesNothing()
    {
        auto bad = noise(44100, 2, 44100);
        bad.samples[60000] = std::nanf("");
        const auto input = folder_ / "nan.wav";
        writeFile(input, bad);
        auto r = request(input, {"dog"});
        const auto result = separate(r, model_);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidData);
        QVERIFY(!fs::exists(r.outputFolder));
        r.input = folder_ / "none.wav";
        QCOMPARE(separate(r, model_).error().code, ErrorCode::NotFound);
        QVERIFY(!fs::exists(r.outputFolder));
        // A file where the folder should be.
        r.input = folder_ / "good.wav";
        writeFile(r.input, noise(44100, 1, 100));
        r.outputFolder = r.input;
        QVERIFY(!separate(r, model_));
    }

    void silenceIsNotFound()
    {
        const auto input = folder_ / "silence.wav";
        writeFile(input, noise(44100, 2, 30000, 0));
        const auto result = separate(request(input, {"dog"}), model_);
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QVERIFY(!result->stems[0].found);
        QVERIFY(std::isinf(result->stems[0].file.levelDb));
        QCOMPARE(meanSquare(readFile(result->stems[0].file.path).samples), 0.0);

        const auto audible = folder_ / "noise.wav";
        writeFile(audible, noise(44100, 2, 30000));
        QVERIFY(separate(request(audible, {"dog"}), model_)->stems[0].found);
        model_.fakeEstimator().presence = 0.1f;
        auto r = request(audible, {"dog"});
        r.overwrite = true;
        QVERIFY(!separate(r, model_)->stems[0].found);
    }

    void partOfARecording()
    {
        const auto input = folder_ / "noise.wav";
        const auto mixture = noise(44100, 2, 44100 * 3);
        writeFile(input, mixture);
        auto r = request(input, {"dog"});
        r.startSeconds = 0.5;
        r.endSeconds = 1.75;
        const auto result = separate(r, model_);
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QCOMPARE(result->frames, std::int64_t(55125));
        const Recording part{44100, 2, {mixture.samples.begin() + 22050 * 2, mixture.samples.begin() + (22050 + 55125) * 2}};
        QVERIFY(worstSumError(*result, part) <= 1e-6);
        r.overwrite = true;
        r.endSeconds = 100; // cut at the end of the file
        QCOMPARE(separate(r, model_)->frames, std::int64_t(44100 * 3 - 22050));
        r.startSeconds = 3.0;
        QCOMPARE(separate(r, model_).error().code, ErrorCode::InvalidArgument);
        r.startSeconds = 1.0;
        r.endSeconds = 0.5;
        QCOMPARE(separate(r, model_).error().code, ErrorCode::InvalidArgument);
        r.startSeconds = -1.0;
        QCOMPARE(separate(r, model_).error().code, ErrorCode::InvalidArgument);
    }

    void clippingIsReported()
    {
        const auto input = folder_ / "loud.wav";
        writeFile(input, noise(32000, 1, 32000, 4.0f));
        auto r = request(input, {"half"});
        r.format = AudioFormat::Wav16;
        const auto result = separate(r, model_);
        QVERIFY(result);
        QVERIFY(result->stems[0].file.clippedSamples > 10000);
        QVERIFY(result->stems[0].file.peakDb > 5);
        r.format = AudioFormat::WavFloat32;
        r.overwrite = true;
        QCOMPARE(separate(r, model_)->stems[0].file.clippedSamples, std::int64_t(0));
    }

    void namesAreUniqueAndSafe()
    {
        const auto names = [&](std::vector<std::string> queries, const fs::path &input, const std::string &pattern) {
            const auto plan = planQueries(queries, model_);
            if (!plan)
                qFatal("%s", plan.error().message.c_str());
            return outputPaths(*plan, input, "/x", pattern, ".wav");
        };
        const auto twice = names({"dog", "dog", "a puppy"}, "/in/Stra\u00DFe \u72AC.flac", std::string(defaultStemPattern));
        QVERIFY(twice);
        QCOMPARE((*twice)[0], fs::path("/x/Stra\u00DFe \u72AC_dog.wav"));
        QCOMPARE((*twice)[1], fs::path("/x/Stra\u00DFe \u72AC_dog-2.wav"));
        QCOMPARE((*twice)[2], fs::path("/x/Stra\u00DFe \u72AC_puppy.wav"));
        QCOMPARE((*twice)[3], fs::path("/x/Stra\u00DFe \u72AC_residual.wav"));
        QVERIFY(!names({"dog"}, "a.wav", "{input}"));
        QVERIFY(!names({"dog"}, "a.wav", "../{stem}"));
        const auto lengthy = names({"dog"}, std::string(80, 'a') + std::string(100, '\xC3') + ".wav", "{input}_{stem}");
        QVERIFY((*lengthy)[0].filename().string().size() < 255);
    }

    void worksFromOtherFormats()
    {
        const auto input = folder_ / "in.flac";
        writeFile(input, noise(48000, 2, 48000 * 2 + 7), AudioFormat::Flac);
        const auto result = separate(request(input, {"dog", "remove the hiss"}), model_);
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QVERIFY(worstSumError(*result, readFile(input)) <= 1e-6);
        auto r = request(input, {"dog"});
        r.format = AudioFormat::OggVorbis;
        QVERIFY(separate(r, model_));
    }
};

QTEST_GUILESS_MAIN(TestSeparationFiles)
#include "test_separation_files.moc"
