// SPDX-License-Identifier: GPL-3.0-or-later
// Fine-tuning from tagged mixtures of tones, with a network so small that a step takes milliseconds.
#include <cmath>
#include <cstring>
#include <fstream>
#include <numbers>
#include <set>
#include <thread>

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include "core/training/finetune/blend.h"
#include "core/training/finetune/captions.h"
#include "core/training/finetune/finetune.h"
#include "models/nn/safetensors.h"
#include "test_tiny_model.h"

using namespace partita;
using namespace partita::test;
namespace fs = std::filesystem;

class TestFinetune : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path root() const { return folder_.path().toStdString(); }
    fs::path base_;

    static void write(const fs::path &path, const std::vector<std::string> &names, double seconds = 1.5, int channels = 1)
    {
        const auto written = writeTinySounds(path, names, seconds, channels);
        QVERIFY2(written.ok(), written.ok() ? "" : written.error().message.c_str());
    }
    static FinetuneRecipe recipe()
    {
        FinetuneRecipe r;
        r.mixing.cropSeconds = 0.64;
        r.schedule.steps = 12;
        r.schedule.warmupSteps = 0;
        r.replicas = 2;
        r.mixturesPerReplica = 3;
        r.bfloat16 = false;
        r.newSoundSteps = 30;
        r.validateEvery = 6;
        r.validationMixtures = 4;
        return r;
    }
    std::vector<TaggedRecording> recordings() const
    {
        auto read = readTaggedRecordings(root() / "mine");
        return read ? *read : std::vector<TaggedRecording>();
    }
    FinetunePlace place(const char *output) const { return {base_, root() / output, "mine", DeviceChoice::Cpu, 0}; }
    static std::string slurp(const fs::path &path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    /// Values of a tensor of 16-bit floats.
    static std::vector<float> toFloats(const TensorData &data)
    {
        std::vector<float> values(data.bytes.size() / 2);
        for (size_t i = 0; i < values.size(); ++i) {
            _Float16 half;
            std::memcpy(&half, data.bytes.data() + 2 * i, 2);
            values[i] = float(half);
        }
        return values;
    }
    /// The log without the column that depends on the clock (seconds_per_step, the 15th).
    static std::string lossesOf(const fs::path &log)
    {
        std::ifstream in(log);
        std::string all;
        for (std::string line; std::getline(in, line);) {
            size_t begin = 0;
            for (int comma = 0; comma < 14; ++comma)
                begin = line.find(',', begin) + 1;
            all += line.substr(0, begin) + line.substr(line.find(',', begin)) + '\n';
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeTinyModel(root());
        QVERIFY2(made.ok(), made.ok() ? "" : made.error().message.c_str());
        base_ = *made;
        const auto written = writeTinyMixtures(root() / "mine");
        QVERIFY2(written.ok(), written.ok() ? "" : written.error().message.c_str());
    }

    void tagsAreReadAsPeopleWriteThem()
    {
        QCOMPARE(normalTag("  Church_Bells\t"), std::string("church bells"));
        QCOMPARE(normalTag(" _ "), std::string());
        QCOMPARE(splitTags("Dog|fan; Dog , , bell"), (std::vector<std::string>{"dog", "fan", "bell"}));
        QCOMPARE(splitTags("Ärger"), (std::vector<std::string>{"Ärger"})); // bytes beyond ASCII stay as they are

        QCOMPARE(splitTags("风扇，狗、dog"), (std::vector<std::string>{"风扇", "狗", "dog"}));

        const auto list = root() / "list.csv";
        std::ofstream(list) << "path,tags,isolated,validation\na.wav,dog|fan,,yes\nsub/b.wav,dog,yes,\nc.wav,,,\n";
        const auto read = readTaggedRecordings(list);
        QVERIFY(read.ok());
        QCOMPARE(read->size(), size_t(2)); // one has no tags
        QVERIFY((*read)[0].validation && !(*read)[0].isolated && (*read)[1].isolated);
        QVERIFY((*read)[1].path == root() / "sub/b.wav");
        std::ofstream(list) << "file,tags\na.wav,dog\n";
        QVERIFY(readTaggedRecordings(list).error().code == ErrorCode::InvalidFormat);
        std::ofstream(list) << "path,tags\na.wav,\n";
        QVERIFY(readTaggedRecordings(list).error().code == ErrorCode::InvalidData);
        QVERIFY(readTaggedRecordings(root() / "none").error().code == ErrorCode::NotFound);
        QCOMPARE(recordings().size(), size_t(12));
    }

    void captionsSayWhatIsHeard()
    {
        using Phrases = std::vector<std::string>;
        QCOMPARE(phrasesOfCaption("A dog barks while rain is falling in the background."), (Phrases{"dog barks", "rain falling"}));
        QCOMPARE(phrasesOfCaption("Church bells, a crowd and some birds"), (Phrases{"church bells", "crowd", "birds"}));
        QCOMPARE(phrasesOfCaption("Footsteps followed by a door; footsteps"), (Phrases{"footsteps", "door"}));
        QCOMPARE(phrasesOfCaption("water under the bridge over which cars pass").size(), size_t(3));
        QCOMPARE(phrasesOfCaption(" the . "), Phrases());

        const auto list = root() / "captions.csv";
        std::ofstream(list) << "path,tags,caption\na.wav,fan,a dog barks\nb.wav,,\"A violin, and a piano\"\n";
        const auto read = readTaggedRecordings(list);
        QVERIFY(read.ok());
        QCOMPARE((*read)[0].tags, Phrases{"fan"}); // tags count where there are some
        QCOMPARE((*read)[1].tags, (Phrases{"violin", "piano"}));
        const auto shouted = readTaggedRecordings(list, [](const std::string &caption) { return Phrases{caption + "!"}; });
        QCOMPARE((*shouted)[1].tags, Phrases{"A violin, and a piano!"});
    }

    void someOfEveryTagIsHeldBackAndNeverAll()
    {
        auto a = recordings(), b = a, c = a;
        holdBack(a, 0.25, 1);
        holdBack(b, 0.25, 1);
        std::map<std::string, int> held, kept;
        int count = 0;
        for (size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].validation, b[i].validation);
            count += a[i].validation;
            for (const auto &tag : a[i].tags)
                ++(a[i].validation ? held : kept)[tag];
        }
        QVERIFY(count >= 2 && count <= 6);
        for (const auto &[tag, number] : kept)
            QVERIFY2(number >= 1, tag.c_str());
        QVERIFY(held["warble"] >= 1 && kept["warble"] >= 1);
        holdBack(c, 0, 1);
        QVERIFY(std::none_of(c.begin(), c.end(), [](const auto &r) { return r.validation; }));
    }

    void audioIsDecodedOnceAndTheFilesAreNeededNoMore()
    {
        const auto folder = root() / "cached";
        fs::create_directories(folder);
        std::vector<TaggedRecording> list;
        write(root() / "c/stereo.wav", {"low tone"}, 1.0, 2);
        write(root() / "c/silent.wav", {}, 1.0);
        std::ofstream(root() / "c/broken.wav") << "no audio";
        for (const char *name : {"stereo.wav", "silent.wav", "broken.wav", "missing.wav"})
            list.push_back({root() / "c" / name, {"low tone"}});
        auto cache = RecordingCache::make(folder, list);
        QVERIFY2(cache.ok(), cache.ok() ? "" : cache.error().message.c_str());
        QCOMPARE((*cache)->recordings().size(), size_t(1));
        QCOMPARE((*cache)->unreadable().size(), size_t(3));
        QCOMPARE((*cache)->sound(0).samples.size(), size_t(32000));
        QVERIFY(std::abs((*cache)->sound(0).samples[36] - 0.3 * 32767 * std::sin(2 * std::numbers::pi * 220 * 36 / 32000)) < 3);
        const std::vector<std::int16_t> first((*cache)->sound(0).samples.begin(), (*cache)->sound(0).samples.end());
        fs::remove_all(root() / "c");
        cache = RecordingCache::make(folder, list);
        QVERIFY(cache.ok());
        QVERIFY(std::equal(first.begin(), first.end(), (*cache)->sound(0).samples.begin()));
        list.push_back({root() / "c/other.wav", {"hiss"}}); // another list: read anew, and there is nothing any more
        QVERIFY(RecordingCache::make(folder, list).error().code == ErrorCode::InvalidData);
        QVERIFY(RecordingCache::make(root() / "list.csv/folder", list).error().code == ErrorCode::IoError);
    }

    void mixturesOfMixturesAddUpAndShareNoTag()
    {
        auto cache = RecordingCache::make(root(), recordings());
        QVERIFY(cache.ok());
        const std::vector<std::string> names{"clicking", "clicks", "high tone", "hiss", "low tone", "low tones", "warble"};
        WeakSamplerOptions options;
        options.mixing.cropSeconds = 0.64;
        options.rule.never = {{"Hiss", "high_tone"}};
        const auto sampler = WeakSampler::create(*cache, tinyConfig(), options, names, {});
        QVERIFY(sampler.ok());
        const auto a = sampler->make(8, 5), b = sampler->make(8, 5);
        QVERIFY(a.power == b.power && a.queryName == b.queryName && sampler->make(8, 6).power != a.power);
        const size_t plane = size_t(a.bands * a.frames), N = names.size();
        for (size_t m = 0; m < 8; ++m) {
            for (size_t i = 0; i < plane; ++i) {
                // Re(conj(X) (S0 + S1)) = |X|^2
                const float sum = a.cross[2 * m * plane + i] + a.cross[(2 * m + 1) * plane + i];
                QVERIFY(std::abs(sum - a.power[m * plane + i]) < 1e-4f * a.mixtureEnergy[m]);
            }
            const auto holds = [&](size_t n, size_t name) { return a.tags[(2 * m + n) * N + name] > 0; };
            for (size_t name = 0; name < N; ++name)
                QVERIFY(!(holds(0, name) && holds(1, name)));
            QVERIFY(!(holds(0, 2) && holds(1, 3)) && !(holds(0, 3) && holds(1, 2))); // the person's rule
            QVERIFY(!holds(0, size_t(a.absentName[m])) && !holds(1, size_t(a.absentName[m])));
        }
        for (size_t q = 0; q < a.queryName.size(); ++q)
            QVERIFY(a.tags[size_t(a.queryRecording[q]) * N + size_t(a.queryName[q])] > 0);
        // Sounds whose vectors are alike are not mixed; where all are, nothing can be.
        std::vector<float> same(N * 2, 0.0f);
        for (size_t i = 0; i < N; ++i)
            same[2 * i] = 1;
        QVERIFY(WeakSampler::create(*cache, tinyConfig(), options, names, same).error().code == ErrorCode::InvalidData);
    }

    void recipesSurviveJson()
    {
        auto r = recipe();
        r.objective = Objective::SemiSupervised;
        r.learns = Learns::Everything;
        r.rule.never = {{"a", "b"}};
        r.schedule.kind = ScheduleKind::Cosine;
        const auto again = finetuneRecipeFromJson(toJson(r));
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().message.c_str());
        QCOMPARE(toJson(*again).dump(), toJson(r).dump());
        for (const char *bad : {"[]", R"({"objective":"magic"})", R"({"replicas":0})", R"({"replicas":"two"})", R"({"schedule":{"steps":0}})", R"({"mixing":{"cropSeconds":0}})"})
            QVERIFY2(!finetuneRecipeFromJson(nlohmann::json::parse(bad)).ok(), bad);
        const auto short_ = finetuneRecipeFromJson(nlohmann::json::parse(R"({"learns":"new-sounds","schedule":{"steps":30}})"));
        QVERIFY(short_.ok());
        QCOMPARE(short_->schedule.warmupSteps, std::int64_t(3));
        QCOMPARE(short_->schedule.peakRate, usualRate(Learns::NewSounds));
        QVERIFY(readFinetuneRecipe(root() / "none.json", {}).error().code == ErrorCode::NotFound);
        std::ofstream(root() / "recipe.json") << R"({"evenOdds": true, "learns": "query-path", "schedule": {"steps": 50}})";
        const auto over = readFinetuneRecipe(root() / "recipe.json", nlohmann::json::parse(R"({"learns":"new-sounds","schedule":{"kind":"linear"}})"));
        QVERIFY(over.ok());
        QVERIFY(over->evenOdds && over->learns == Learns::NewSounds && over->schedule.kind == ScheduleKind::Linear);
        QCOMPARE(over->schedule.steps, std::int64_t(50));
        QCOMPARE(over->schedule.peakRate, usualRate(Learns::NewSounds)); // of what learns in the end
    }

    void aTaughtModelKnowsTheNewSoundAndKeepsTheOthers()
    {
        for (const auto learns : {Learns::NewSounds, Learns::QueryPath}) {
            auto r = recipe();
            r.learns = learns;
            FinetuneControl control;
            std::vector<FinetuneValidation> seen;
            FinetuneObserver observer;
            observer.validation = [&](const FinetuneValidation &v) { seen.push_back(v); };
            const auto result = finetune(r, recordings(), place(learnsName(learns)), observer, control, {});
            QVERIFY2(result.ok(), result.ok() ? "" : result.error().message.c_str());
            QCOMPARE(result->newSounds, std::vector<std::string>{"warble"});
            QCOMPARE(seen.size(), size_t(3)); // before, at step 6, at step 12
            QVERIFY(seen[0].agreement > 39); // with itself
            const auto before = readTensorFile(base_), after = readTensorFile(result->model);
            QVERIFY(before.ok() && after.ok());
            QCOMPARE(QByteArray(after->metadata.at("sounds").c_str()), QByteArray(R"(["clicks","high tone","hiss","low tone","warble"])"));
            QVERIFY(after->metadata.contains("recipe") && after->metadata.contains("recordings") && after->metadata.contains("figures"));
            bool changed = false;
            for (const auto &[name, tensor] : before->tensors) {
                const auto &now = after->tensors.at(name);
                if (name == "separator.sound_table")
                    QVERIFY(std::equal(tensor.bytes.begin(), tensor.bytes.end(), now.bytes.begin())); // "warble" comes last
                else
                    changed = changed || tensor.bytes != now.bytes;
                if (name.find("enc0") != std::string::npos)
                    QVERIFY(tensor.bytes == now.bytes);
            }
            QCOMPARE(changed, learns == Learns::QueryPath);
        }
    }

    void aResumedRunEqualsAnUninterruptedOne()
    {
        auto r = recipe();
        r.schedule.steps = 20; // two reports
        r.validateEvery = 10;
        FinetuneControl control;
        const auto once = finetune(r, recordings(), place("whole"), {}, control, {});
        QVERIFY2(once.ok(), once.ok() ? "" : once.error().message.c_str());
        std::stop_source stop;
        FinetuneObserver observer;
        observer.progress = [&](const FinetuneProgress &p) {
            if (p.step == 10)
                stop.request_stop();
        };
        const auto first = finetune(r, recordings(), place("halves"), observer, control, stop.get_token());
        QVERIFY(!first.ok() && first.error().code == ErrorCode::Cancelled);
        // A version that did not know all of today's settings began it.
        auto order = nlohmann::json::parse(slurp(root() / "halves/run.json"));
        QCOMPARE(order["recipe"].erase("wholeQuery"), size_t(1));
        std::ofstream(root() / "halves/run.json") << order.dump();
        fs::rename(root() / "mine", root() / "moved"); // the recordings vanish; the list is known
        auto list = recordings();
        QVERIFY(list.empty());
        fs::rename(root() / "moved", root() / "mine");
        list = recordings();
        fs::rename(root() / "mine", root() / "moved");
        const auto second = finetune(r, list, place("halves"), {}, control, {});
        fs::rename(root() / "moved", root() / "mine");
        QVERIFY2(second.ok(), second.ok() ? "" : second.error().message.c_str());
        QCOMPARE(lossesOf(root() / "halves/log.csv"), lossesOf(root() / "whole/log.csv"));
        const auto a = readTensorFile(once->model), b = readTensorFile(second->model);
        QVERIFY(a.ok() && b.ok());
        for (const auto &[name, tensor] : a->tensors)
            QVERIFY2(tensor.bytes == b->tensors.at(name).bytes, name.c_str()); // to the bit
        // Another recipe does not go on in this folder.
        r.seed = 2;
        QVERIFY(finetune(r, recordings(), place("halves"), {}, control, {}).error().code == ErrorCode::InvalidArgument);
    }

    void aSpikeIsUndoneAtHalfTheRate()
    {
        auto r = recipe();
        r.schedule.steps = 60;
        r.schedule.kind = ScheduleKind::Table; // gentle, and from step 25 on far too much
        r.schedule.table = {{0, 1e-4}, {25, 1e6}};
        r.learns = Learns::Everything;
        FinetuneControl control;
        std::vector<std::int64_t> back;
        FinetuneObserver observer;
        observer.event = [&](std::int64_t step, const Sentence &text) {
            if (text.english().find("half the learning rate") != std::string::npos)
                back.push_back(step);
        };
        const auto result = finetune(r, recordings(), place("astray"), observer, control, {});
        // A million is beyond what six halvings mend: the run says so rather than go on with rubbish.
        QVERIFY(!result.ok());
        QVERIFY2(result.error().code == ErrorCode::InvalidData, result.error().message.c_str());
        QCOMPARE(back.size(), size_t(6));
        for (const auto step : back)
            QVERIFY(step <= 25);
    }

    void theRateIsFoundWhileItRuns()
    {
        auto r = recipe();
        r.automaticRate = true;
        r.schedule.steps = 40;
        r.learns = Learns::Everything;
        FinetuneControl control;
        std::vector<FinetuneProgress> seen;
        FinetuneObserver observer;
        observer.progress = [&](const FinetuneProgress &p) { seen.push_back(p); };
        const auto once = finetune(r, recordings(), place("automatic"), observer, control, {});
        QVERIFY2(once.ok(), once.ok() ? "" : once.error().message.c_str());
        QVERIFY(!seen.empty() && seen.back().step == 40); // steps of the run, without those of the trials
        for (const auto &p : seen)
            QVERIFY(p.learningRate >= r.schedule.peakRate / 100 && p.learningRate <= r.schedule.peakRate * 10);
        std::stop_source stop;
        observer.progress = [&](const FinetuneProgress &p) {
            if (p.step == 20)
                stop.request_stop();
        };
        const auto half = finetune(r, recordings(), place("automatic halves"), observer, control, stop.get_token());
        QVERIFY(!half.ok() && half.error().code == ErrorCode::Cancelled);
        const auto again = finetune(r, recordings(), place("automatic halves"), {}, control, {});
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().message.c_str());
        QCOMPARE(lossesOf(root() / "automatic halves/log.csv"), lossesOf(root() / "automatic/log.csv"));
    }

    void taughtModelsCanBeBlended()
    {
        const auto teach = [&](std::uint64_t seed, const char *output) {
            auto r = recipe();
            r.seed = seed;
            r.learns = Learns::Everything;
            FinetuneControl control;
            return finetune(r, recordings(), place(output), {}, control, {});
        };
        const auto one = teach(1, "one"), two = teach(2, "two");
        QVERIFY(one.ok() && two.ok());
        const auto valueOf = [](const fs::path &model, const char *name) {
            const auto file = readTensorFile(model);
            const auto data = toFloats(file->tensors.at(name));
            return data;
        };
        BlendPart half{one->model}, none{two->model};
        std::fill(std::begin(half.coefficient), std::end(half.coefficient), 0.5);
        std::fill(std::begin(none.coefficient), std::end(none.coefficient), 0.0);
        none.coefficient[int(LayerGroup::Query)] = 2;
        const auto out = root() / "blend.safetensors";
        const auto blended = blendModels(base_, {half, none}, out);
        QVERIFY2(blended.ok(), blended.ok() ? "" : blended.error().message.c_str());
        for (const char *name : {"separator.enc0_0.conv1.weight", "separator.dec0_0.film.weight"}) {
            const bool query = std::string(name).find("film") != std::string::npos;
            const auto b = valueOf(base_, name), x = valueOf(one->model, name), y = valueOf(two->model, name), z = valueOf(out, name);
            QVERIFY(b != x && x != y);
            for (size_t i = 0; i < b.size(); ++i)
                QVERIFY(std::abs(z[i] - (b[i] + 0.5f * (x[i] - b[i]) + (query ? 2.0f : 0.0f) * (y[i] - b[i]))) < 2e-3f * (std::abs(z[i]) + 0.1f));
        }
        const auto file = readTensorFile(out);
        QCOMPARE(file->metadata.at("taught"), std::string(R"(["warble"])"));
        QVERIFY(blendModels(base_, {{root() / "none.safetensors"}}, out).error().code == ErrorCode::NotFound);
        half.coefficient[0] = NAN;
        QVERIFY(blendModels(base_, {half}, out).error().code == ErrorCode::InvalidArgument);
        QCOMPARE(layerGroupOf("down1.weight"), LayerGroup::Encoder);
        QCOMPARE(layerGroupOf("up1.weight"), LayerGroup::Decoder);
        QCOMPARE(layerGroupOf("head_norm.weight"), LayerGroup::Head);
        QCOMPARE(layerGroupOf("tag_scale"), LayerGroup::Bottleneck);
    }

    void everyObjectiveTrains()
    {
        auto list = recordings();
        for (const char *name : {"low tone", "warble", "hiss"}) {
            for (int take = 0; take < 2; ++take) {
                const auto path = root() / "alone" / (std::string(name) + std::to_string(take) + ".wav");
                write(path, {name});
                list.push_back({path, {name}, true});
            }
        }
        for (const auto objective : {Objective::MixAndSeparate, Objective::SemiSupervised, Objective::Supervised}) {
            for (const auto reconstruction : {Reconstruction::Decibels, Reconstruction::WeightedL1}) {
                auto r = recipe();
                r.schedule.steps = 2;
                r.objective = objective;
                r.reconstruction = reconstruction;
                r.freshWeights = objective == Objective::MixAndSeparate;
                r.network = tinyConfig();
                r.learns = Learns::Everything;
                FinetuneControl control;
                const auto output = std::string(objectiveName(objective)) + reconstructionName(reconstruction);
                FinetuneProgress last;
                FinetuneObserver observer;
                observer.progress = [&](const FinetuneProgress &p) { last = p; };
                const auto result = finetune(r, list, place(output.c_str()), observer, control, {});
                QVERIFY2(result.ok(), result.ok() ? "" : result.error().message.c_str());
                QVERIFY(std::isfinite(last.loss) && last.gradientNorm > 0 && last.updateRatio > 0);
                QCOMPARE(last.whole != 0, objective != Objective::Supervised);
                QCOMPARE(last.contrast != 0, objective == Objective::SemiSupervised);
            }
        }
    }

    void onlyUnevenOddsAreAdjusted()
    {
        // Every recording holds two sounds: two of four are asked for as a whole, and one of four by its tag.
        const auto loss = [&](Objective objective, bool even, const char *output) {
            auto r = recipe();
            r.schedule.steps = 10;
            r.objective = objective;
            r.evenOdds = even;
            FinetuneControl control;
            FinetuneObserver observer;
            double last = std::nan("");
            observer.progress = [&](const FinetuneProgress &p) { last = p.loss; };
            const auto result = finetune(r, recordings(), place(output), observer, control, {});
            return result.ok() ? last : std::nan("");
        };
        const double even = loss(Objective::MixAndSeparate, false, "even-0");
        QVERIFY(std::isfinite(even));
        QCOMPARE(loss(Objective::MixAndSeparate, true, "even-1"), even);
        const double with = loss(Objective::Weak, true, "uneven-1"), without = loss(Objective::Weak, false, "uneven-0");
        QVERIFY(std::abs(with - without) > 1e-3);
    }

    void aPersonMayPauseAnnealAndListen()
    {
        auto r = recipe();
        r.schedule.steps = 4000; // far more than a test waits for
        FinetuneControl control;
        control.requestPreview([&](Result<fs::path> preview) {
            QVERIFY2(preview.ok(), preview.ok() ? "" : preview.error().message.c_str());
            QVERIFY(readTensorFile(*preview).ok());
            control.annealNow(10);
        });
        std::vector<double> rates;
        FinetuneObserver observer;
        observer.progress = [&](const FinetuneProgress &p) {
            rates.push_back(p.learningRate);
            QVERIFY(p.steps <= 4000);
        };
        const auto result = finetune(r, recordings(), place("annealed"), observer, control, {});
        QVERIFY2(result.ok(), result.ok() ? "" : result.error().message.c_str());
        QVERIFY(rates.size() <= 3);
        QVERIFY(rates.back() < 0.2 * r.schedule.peakRate);

        FinetuneControl paused;
        paused.pause(true);
        std::stop_source stop;
        std::thread later([&] {
            while (!fs::exists(root() / "paused/checkpoint.safetensors")) // a pause writes one
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stop.request_stop();
        });
        const auto stopped = finetune(r, recordings(), place("paused"), {}, paused, stop.get_token());
        later.join();
        QVERIFY(stopped.error().code == ErrorCode::Cancelled);
        QVERIFY(slurp(root() / "paused/checkpoint.safetensors").find("\\\"step\\\":0") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestFinetune)
#include "test_finetune.moc"
