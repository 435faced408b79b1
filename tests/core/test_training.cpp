// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstring>
#include <fstream>
#include <numbers>
#include <random>
#include <set>

#include <QTemporaryDir>
#include <QtTest>

#include "core/audio/audio_writer.h"
#include "core/base/csv.h"
#include "core/training/finetune/finetune.h"
#include "core/training/mixture_sampler.h"
#include "core/training/recipe.h"
#include "core/training/text_corpus.h"
#include "models/model/model.h"
#include "models/nn/safetensors.h"
#include "test_tiny_model.h"

using namespace partita;
namespace fs = std::filesystem;

class TestTraining : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }

    ModelRecipe recipe() const
    {
        ModelRecipe r;
        r.name = "partita-test";
        r.trainedOn = "tones";
        r.separator.network = test::tinyConfig();
        r.separator.mixing.cropSeconds = 0.64;
        r.separator.steps = 6;
        r.separator.laterFromStep = 4;
        r.separator.laterMixing = r.separator.mixing;
        r.separator.laterMixing.absentQuery = 0.5;
        r.separator.replicas = 2;
        r.separator.mixturesPerReplica = 4;
        r.separator.warmupSteps = 2;
        r.separator.bfloat16 = false;
        r.separator.logEvery = 1;
        r.separator.validateEvery = 3;
        r.separator.validationBatches = 1;
        r.text.corpus = root() / "corpus";
        r.text.wordnet = root() / "wordnet";
        r.text.steps = 600;
        r.text.batch = 32;
        r.text.wordDim = 16;
        return r;
    }
    static std::string slurp(const fs::path &path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    /// The columns of a log that do not depend on the clock.
    static std::string lossesOf(const fs::path &log)
    {
        std::ifstream in(log);
        std::string all;
        for (std::string line; std::getline(in, line);)
            all += line.substr(0, line.rfind(',')) + "\n";
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        fs::create_directories(root() / "data/audio");
        fs::create_directories(root() / "corpus");
        fs::create_directories(root() / "wordnet");
        std::ofstream manifest(root() / "data/manifest.csv");
        manifest << "path,split,group,label,tags,caption\n";
        std::mt19937 rng(1);
        std::normal_distribution<float> noise(0, 0.1f);
        const char *labels[] = {"low tone", "high tone", "hiss", "clicks"};
        for (int kind = 0; kind < 4; ++kind) {
            for (int take = 0; take < 3; ++take) {
                std::vector<float> x(size_t(48000 + 1000 * take));
                for (size_t i = 0; i < x.size(); ++i) {
                    const double t = double(i) / 32000;
                    x[i] = kind == 0   ? 0.3f * float(std::sin(2 * std::numbers::pi * 220 * t))
                           : kind == 1 ? 0.3f * float(std::sin(2 * std::numbers::pi * 3000 * t))
                           : kind == 2 ? noise(rng)
                                       : (i % 8000 < 80 ? 0.5f : 0.0f);
                }
                const auto name = std::to_string(kind) + "-" + std::to_string(take) + ".wav";
                auto writer = AudioWriter::create(root() / "data/audio" / name, {32000, 1, AudioFormat::Wav16});
                QVERIFY(writer->write(x.data(), std::int64_t(x.size())).ok());
                QVERIFY(writer->commit().ok());
                manifest << name << ',' << (take < 2 ? "train" : "dev") << ",test," << labels[kind] << ','
                         << (kind < 2 ? "tonal|tone" : "noisy") << ",\"a caption, with a comma\"\n";
            }
        }
        manifest << "gone.wav,teach,test,secret,secret,\n"; // another split: never read
        std::ofstream(root() / "corpus/phrases.tsv") << "# comment\nlow tone\tdeep hum\nhigh tone\tpiercing whistle\nhiss\tsteam escaping\nclicks\tticking\n";
        std::ofstream(root() / "corpus/synsets.tsv") << "hiss\thiss.n.1\n";
        std::ofstream(root() / "corpus/negatives.tsv") << "tax return\npurple democracy\n";
        // Three senses in WordNet's own format; columns as wndb(5WN) describes them.
        std::ofstream(root() / "wordnet/data.noun")
            << "  1 licence text\n"
               "00000010 11 n 02 hiss 0 sibilation 0 001 ~ 00000020 n 0000 | a fricative sound; \"the hiss of the crowd\"\n"
               "00000020 11 n 01 fizz_sound 0 000 | an effervescing sound\n"
               "00000030 04 n 01 invoice 0 000 | a statement of money owed\n";
        std::ofstream(root() / "wordnet/index.noun") << "  1 licence text\nhiss n 1 1 ~ 1 0 00000010\ninvoice n 1 0 1 0 00000030\n";
        std::ofstream(root() / "wordnet/data.verb") << "00000040 29 v 01 owe 0 000 01 + 08 00 | be in debt\n";
        std::ofstream(root() / "wordnet/index.verb") << "owe v 1 0 1 0 00000040\n";
    }

    void csv()
    {
        std::ofstream(root() / "t.csv") << "a,b\r\n1,\"x, \"\"y\"\"\nz\"\n\n2,\n";
        const auto rows = readCsv(root() / "t.csv");
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE((*rows)[0].at("b"), std::string("x, \"y\"\nz"));
        QCOMPARE((*rows)[1].at("b"), std::string());
        std::ofstream(root() / "bad.csv") << "a,b\n1\n";
        QVERIFY(!readCsv(root() / "bad.csv").ok());
        QVERIFY(readCsv(root() / "none.csv").error().code == ErrorCode::NotFound);
    }

    void datasetKnowsItsNames()
    {
        DatasetOptions options;
        options.minimumTagClips = 4;
        options.alsoCalled = {{"hiss", "steam"}};
        const auto data = Dataset::load(root() / "data", options);
        QVERIFY2(data.ok(), data.ok() ? "" : data.error().message.c_str());
        QCOMPARE(data->clips.size(), size_t(8));
        // Labels always, tags of at least four clips; "steam" has two, "secret" is of another split.
        QCOMPARE(data->names, (std::vector<std::string>{"clicks", "high tone", "hiss", "low tone", "noisy", "tonal", "tone"}));
        QVERIFY(data->nameIsLabel[size_t(data->nameIndex("hiss"))]);
        QVERIFY(!data->nameIsLabel[size_t(data->nameIndex("tone"))]);
        QCOMPARE(data->nameIndex("secret"), -1);
        QVERIFY(!Dataset::load(root() / "nowhere", {}).ok());
    }

    void mixturesRepeatAndAddUp()
    {
        const auto data = Dataset::load(root() / "data", {});
        MixingOptions mixing;
        mixing.cropSeconds = 0.64;
        const MixtureSampler sampler(*data, test::tinyConfig(), mixing);
        QCOMPARE(sampler.frames(), 32);
        const auto a = sampler.make(6, 42), b = sampler.make(6, 42), c = sampler.make(6, 43);
        QVERIFY(a.power == b.power && a.cross == b.cross && a.queryName == b.queryName);
        QVERIFY(a.power != c.power);
        for (int m = 0; m < 6; ++m) {
            const size_t plane = size_t(a.bands * a.frames);
            double power = 0;
            for (size_t i = 0; i < plane; ++i)
                power += a.power[size_t(m) * plane + i];
            QVERIFY(std::abs(power / a.mixtureEnergy[size_t(m)] - 1) < 1e-3); // folding loses nothing
            for (int q = 2 * m; q < 2 * m + 2; ++q) {
                // The error of an all-pass mask: |X|^2 - 2 Re(X* S) + |S|^2 = |X - S|^2, never negative.
                double cross = 0;
                for (size_t i = 0; i < plane; ++i)
                    cross += a.cross[size_t(q) * plane + i];
                QVERIFY(power - 2 * cross + a.targetEnergy[size_t(q)] > -1e-3 * power);
                const bool tagged = a.tags[size_t(m) * data->names.size() + size_t(a.queryName[size_t(q)])] > 0;
                QCOMPARE(a.targetEnergy[size_t(q)] > 0, tagged); // asked and there, or asked and not
            }
        }
    }

    void recipeIsReadAndChecked()
    {
        const auto file = root() / "r.json";
        std::ofstream(file) << R"({"name":"x","mixing":{"absentQuery":0.1},"laterMixing":{"fromStep":7,"absentQuery":0.4},
            "training":{"steps":9},"text":{"corpus":"words"}} // comments are allowed)";
        const auto r = readModelRecipe(file);
        QVERIFY2(r.ok(), r.ok() ? "" : r.error().message.c_str());
        QCOMPARE(r->separator.steps, std::int64_t(9));
        QCOMPARE(r->separator.mixing.absentQuery, 0.1);
        QCOMPARE(r->separator.laterMixing.absentQuery, 0.4);
        QCOMPARE(r->separator.laterFromStep, std::int64_t(7));
        QVERIFY(r->text.corpus == root() / "words");
        // A recipe over a base: what it does not say is as there.
        std::ofstream(root() / "over.json") << R"({"base":"r.json","name":"y","mixing":{"notch":0.5},"laterMixing":null,
            "training":{"keepSounds":true},"text":{"steps":0}})";
        const auto over = readModelRecipe(root() / "over.json");
        QVERIFY2(over.ok(), over.ok() ? "" : over.error().message.c_str());
        QVERIFY(over->base && over->base->name == "x" && over->name == "y");
        QCOMPARE(over->separator.steps, std::int64_t(9));
        QCOMPARE(over->separator.mixing.absentQuery, 0.1);
        QCOMPARE(over->separator.mixing.notch, 0.5);
        QCOMPARE(over->separator.laterFromStep, std::int64_t(-1));
        QVERIFY(over->separator.keepSounds && !over->base->separator.keepSounds);
        std::ofstream(root() / "self.json") << R"({"base":"self.json"})";
        QVERIFY(!readModelRecipe(root() / "self.json").ok());
        for (const char *bad : {"[]", "{", R"({"base":"none.json"})", R"({"base":7})", R"({"text":{"steps":0}})", R"({"training":{"steps":0}})", R"({"training":{"steps":"many"}})", R"({"network":{"bands":7}})"}) {
            std::ofstream(file) << bad;
            QVERIFY2(!readModelRecipe(file).ok(), bad);
        }
        QVERIFY(readModelRecipe(root() / "none.json").error().code == ErrorCode::NotFound);
    }

    void heldOutPhrasesAreNotTrainedOn()
    {
        std::set<std::string> corpus;
        for (const char *file : {"phrases.tsv", "negatives.tsv"}) {
            std::ifstream in(fs::path(PARTITA_SOURCE_DIR "/models/text/corpus") / file);
            for (std::string line; std::getline(in, line);)
                corpus.insert(line.substr(line.find('\t') + 1));
        }
        QVERIFY(corpus.size() > 10000);
        const auto rows = readCsv(PARTITA_TEST_DATA "/paraphrases.csv");
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), size_t(100));
        for (const auto &row : *rows)
            QVERIFY2(!corpus.contains(row.at("phrase")), row.at("phrase").c_str());
        std::ifstream nonsense(PARTITA_TEST_DATA "/nonsense_queries.txt");
        for (std::string line; std::getline(nonsense, line);)
            QVERIFY2(!corpus.contains(line), line.c_str());
    }

    void wordnetIsRead()
    {
        const auto net = WordNet::load(root() / "wordnet");
        QVERIFY(net.ok());
        const auto *hiss = net->find("hiss.n.1");
        QVERIFY(hiss);
        QCOMPARE(hiss->lemmas, (std::vector<std::string>{"hiss", "sibilation"}));
        QCOMPARE(hiss->gloss, std::string("a fricative sound; "));
        QCOMPARE(hiss->examples, (std::vector<std::string>{"the hiss of the crowd"}));
        QCOMPARE(net->below("hiss.n.1", 10).size(), size_t(2));
        QCOMPARE(net->below("hiss.n.1", 10)[1]->lemmas[0], std::string("fizz sound"));
        QVERIFY(!net->find("hiss.n.2"));
        QVERIFY(!net->find("nonsense"));
        QVERIFY(!WordNet::load(root()).ok());
    }

    void aResumedRunEqualsAnUninterruptedOne()
    {
        const auto r = recipe();
        TrainingPlace whole{root() / "data", root() / "whole", DeviceChoice::Cpu, 0}, halves = whole;
        halves.output = root() / "halves";
        const auto once = trainSeparator(r.separator, whole, [](const TrainingProgress &) {}, {});
        QVERIFY2(once.ok(), once.ok() ? "" : once.error().message.c_str());

        std::stop_source stop;
        const auto first = trainSeparator(r.separator, halves, [&](const TrainingProgress &p) {
            if (p.step == 3)
                stop.request_stop();
        }, stop.get_token());
        QVERIFY(!first.ok());
        QVERIFY(first.error().code == ErrorCode::Cancelled);
        QVERIFY(fs::exists(root() / "halves/checkpoint.safetensors"));
        const auto second = trainSeparator(r.separator, halves, [](const TrainingProgress &) {}, {});
        QVERIFY2(second.ok(), second.ok() ? "" : second.error().message.c_str());
        QCOMPARE(slurp(*second), slurp(*once)); // to the bit
        QCOMPARE(lossesOf(root() / "halves/log.csv"), lossesOf(root() / "whole/log.csv"));
    }

    void aRecipeMakesAModelThatUnderstands()
    {
        const auto r = recipe();
        TrainingPlace place{root() / "data", root() / "whole", DeviceChoice::Cpu, 0}; // the separator is there already
        const auto file = trainModel(r, place, [](const TrainingProgress &) {}, [](const std::string &) {}, {});
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
        const auto model = Model::load(*file, DeviceChoice::Cpu);
        QVERIFY2(model.ok(), model.ok() ? "" : model.error().message.c_str());
        QCOMPARE((*model)->info().name, std::string("partita-test"));
        QCOMPARE((*model)->info().trainedOn, std::string("tones"));
        const auto nameOf = [&](const std::string &text) {
            const auto match = (*model)->match(text);
            return match.known ? (*model)->sounds()[size_t(match.nearest.front().sound)].name : std::string();
        };
        QCOMPARE(nameOf("hiss"), std::string("hiss"));
        QCOMPARE(nameOf("The Hiss!"), std::string("hiss"));
        QCOMPARE(nameOf("piercing whistles"), std::string("high tone"));
        QCOMPARE(nameOf("zqx vrrk"), std::string());
        QCOMPARE(nameOf(""), std::string());
        QCOMPARE((*model)->match("tax return").nearest.size(), size_t(4));
        std::vector<float> silence(32000);
        QVERIFY(!(*model)->listen(silence).ok());
        for (size_t i = 0; i < silence.size(); ++i)
            silence[i] = i % 8000 < 80 ? 0.5f : 0.0f;
        const auto heard = (*model)->listen(silence);
        QVERIFY(heard.ok());
        double norm = 0;
        for (float v : *heard)
            norm += double(v) * v;
        QVERIFY(std::abs(norm - 1) < 1e-4);
    }

    void tuningKeepsTheSoundsAndTheText()
    {
        auto r = recipe();
        r.base = std::make_shared<const ModelRecipe>(recipe());
        r.name = "partita-tuned";
        r.separator.keepSounds = true;
        r.text.steps = 0;
        r.separator.mixing.notch = r.separator.mixing.overhang = 0.5;
        r.separator.baseShare = 0.25;
        r.separator.data.splits = {"train", "dev"};
        TrainingPlace place{root() / "data", root() / "tuned", DeviceChoice::Cpu, 0};
        fs::create_directories(place.output);
        fs::copy(root() / "whole", place.output / "base", fs::copy_options::recursive);
        const auto file = trainModel(r, place, [](const TrainingProgress &) {}, [](const std::string &) {}, {});
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
        const auto before = readTensorFile(root() / "whole/partita-test.safetensors"), after = readTensorFile(*file);
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(before->tensors.size(), after->tensors.size());
        const auto trained = readTensorFile(place.output / "separator.safetensors");
        QVERIFY(trained.ok());
        int compared = 0; // weights are averaged with those of the base
        for (const auto &[name, tensor] : trained->tensors) {
            if (tensor.type != TensorType::Float32 || name.starts_with("text."))
                continue;
            float values[3];
            const TensorFile *const files[] = {&*trained, &*before, &*after};
            for (int i = 0; i < 3; ++i)
                std::memcpy(&values[i], files[i]->tensors.at(name).bytes.data(), sizeof(float));
            QVERIFY(std::abs(values[2] - (0.75f * values[0] + 0.25f * values[1])) < 1e-5f);
            compared += values[0] != values[1];
        }
        QVERIFY(compared > 0);
        for (const auto &[name, tensor] : before->tensors) {
            const bool kept = name.starts_with("text.") || name == "separator.sound_table";
            if (kept || name == "separator.stem.weight")
                QCOMPARE(after->tensors.at(name).bytes == tensor.bytes, kept);
        }
        QVERIFY(Model::load(*file, DeviceChoice::Cpu).ok());
    }

    void aDamagedModelIsRefused()
    {
        const auto good = root() / "whole/partita-test.safetensors";
        const auto text = slurp(good);
        QVERIFY(!text.empty());
        const auto bad = root() / "bad.safetensors";
        std::ofstream(bad, std::ios::binary) << text.substr(0, text.size() / 2);
        QVERIFY(Model::load(bad, DeviceChoice::Cpu).error().code == ErrorCode::InvalidFormat);
        auto file = readTensorFile(good);
        for (const char *key : {"config", "sounds", "vocabulary", "wordDim", "categories", "format"}) {
            auto changed = *file;
            changed.metadata[key] = "[1";
            QVERIFY(writeTensorFile(bad, changed).ok());
            QVERIFY2(!Model::load(bad, DeviceChoice::Cpu).ok(), key);
        }
    }

    void aRecordingIsAskedForByItsCaption()
    {
        QVERIFY(test::writeTinyMixtures(root() / "mixtures").ok());
        const auto list = readTaggedRecordings(root() / "mixtures");
        QVERIFY(list.ok());
        const auto wholeLoss = [&](WholeQuery by, const std::function<std::string(const TaggedRecording &)> &caption, const char *output) {
            FinetuneRecipe r;
            r.objective = Objective::MixAndSeparate;
            r.wholeQuery = by;
            r.mixing.cropSeconds = 0.64;
            r.schedule.steps = 10;
            r.schedule.warmupSteps = 0;
            r.replicas = 2;
            r.newSoundSteps = 10;
            r.bfloat16 = false;
            auto recordings = *list;
            for (auto &recording : recordings)
                recording.caption = caption(recording);
            FinetuneControl control;
            FinetuneObserver observer;
            double loss = 0;
            observer.progress = [&](const FinetuneProgress &p) { loss = p.whole; };
            const auto result = finetune(r, recordings, {root() / "whole/partita-test.safetensors", root() / output, "taught", DeviceChoice::Cpu, 0}, observer, control, {});
            if (!result)
                qWarning("%s", result.error().message.c_str());
            return result.ok() ? loss : std::nan("");
        };
        const auto none = [](const TaggedRecording &) { return std::string(); };
        const auto name = [](const std::string &tag) { return tag == "clicking" ? "clicks" : tag; }; // as the model calls it
        const auto joined = [&](const TaggedRecording &r) { return name(r.tags.front()) + " and " + name(r.tags.back()); };
        const auto other = [](const TaggedRecording &) { return std::string("hiss"); };
        const double byTags = wholeLoss(WholeQuery::Tags, none, "by-tags"), byCaption = wholeLoss(WholeQuery::Caption, none, "by-caption");
        QVERIFY(byTags != byCaption && std::isfinite(byTags) && std::isfinite(byCaption));
        QCOMPARE(wholeLoss(WholeQuery::Caption, joined, "by-joined"), byCaption); // what is said where there is no caption
        QVERIFY(wholeLoss(WholeQuery::Caption, other, "by-other") != byCaption);
        QCOMPARE(wholeLoss(WholeQuery::Tags, other, "by-tags-again"), byTags);
    }

    void cudaIsNeverReplacedSilently()
    {
        const auto model = Model::load(root() / "whole/partita-test.safetensors", DeviceChoice::Cuda);
        if (model.ok())
            QVERIFY((*model)->info().deviceName.english().starts_with("CUDA"));
        else
            QVERIFY(model.error().code == ErrorCode::DeviceUnavailable);
    }
};

QTEST_APPLESS_MAIN(TestTraining)
#include "test_training.moc"
