// SPDX-License-Identifier: GPL-3.0-or-later
// Query by example and the list of a person's own sounds, with a model whose ears are known.
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

#include <QTemporaryDir>
#include <QtTest>

#include "core/document/memory_store.h"
#include "core/query/example_query.h"
#include "core/query/sound_list.h"
#include "core/separation/query_plan.h"
#include "core/separation/separator.h"
#include "tests/core/test_audio_files.h"
#include "tests/core/test_ears.h"
#include "tests/core/test_separation_fakes.h"

using namespace partita;
using test::Ears;

namespace {

constexpr int rate = 32000;
constexpr double lowHz = 200, middleHz = 1500, highHz = 9000;

std::vector<float> tone(double hz, double seconds, double amplitude = 0.3)
{
    std::vector<float> samples(size_t(seconds * rate));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = test::toneAt(std::int64_t(i), hz, rate, amplitude);
    return samples;
}

std::vector<float> operator+(std::vector<float> a, const std::vector<float> &b)
{
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        a[i] += b[i];
    return a;
}

std::vector<float> then(std::vector<float> a, const std::vector<float> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Example exampleOf(std::vector<float> samples)
{
    const auto frames = std::int64_t(samples.size());
    return {std::make_shared<MemoryStore>(std::move(samples), rate), {0, frames}, "test"};
}

/// An hour in stereo that needs no memory; samples by function.
class HourStore : public SampleStore {
public:
    std::function<float(std::int64_t)> function;
    mutable std::int64_t mostRead = 0, framesRead = 0;
    int channels() const override { return 2; }
    int sampleRateHz() const override { return rate; }
    std::int64_t frames() const override { return std::int64_t(3600) * rate; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        const auto count = std::int64_t(interleaved.size() / 2);
        mostRead = std::max(mostRead, count);
        framesRead += count;
        for (std::int64_t i = 0; i < count; ++i)
            interleaved[size_t(2 * i)] = interleaved[size_t(2 * i + 1)] = function(from + i);
        return {};
    }
};

double dot(const std::vector<float> &a, const std::vector<float> &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

} // namespace

class TestQueryExample : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Ears model_;

    std::filesystem::path path(const char *name) const { return folder_.filePath(name).toStdString(); }
    std::filesystem::path file(const char *name, const std::vector<float> &samples, int format = SF_FORMAT_WAV | SF_FORMAT_FLOAT) const
    {
        return test::writeWithSndfile(path(name), format, rate, 1, samples) ? path(name) : std::filesystem::path();
    }
    static std::string contentOf(const std::filesystem::path &file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void put(const std::filesystem::path &file, const std::string &text) { std::ofstream(file, std::ios::binary) << text; }
    NamedSound sound(const std::string &name, std::vector<ExampleFile> examples = {}) const
    {
        NamedSound made;
        made.name = name;
        made.examples = std::move(examples);
        made.setHeard(model_, {name, {0, 1, 0}, {}});
        return made;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    void readsWhatIsTyped()
    {
        const auto one = [](std::string_view text) { return parseExample(text); };
        const auto is = [](const ExampleFile &e, const char *name, std::optional<double> start, std::optional<double> end) {
            return e == ExampleFile{name, start, end};
        };
        QVERIFY(is(one("dog.wav"), "dog.wav", {}, {}));
        QVERIFY(is(one("dog.wav:1.5-3"), "dog.wav", 1.5, 3.0));
        QVERIFY(is(one("dog.wav:1:02.5-1:10"), "dog.wav", 62.5, 70.0));
        QVERIFY(is(one("dog.wav:1:00:02-1:00:03.25"), "dog.wav", 3602.0, 3603.25));
        QVERIFY(is(one("dog.wav:2-"), "dog.wav", 2.0, {}));
        QVERIFY(is(one("dog.wav:-2"), "dog.wav", {}, 2.0));
        QVERIFY(is(one("dog.wav:1.5:2-3"), "dog.wav:1.5", 2.0, 3.0)); // no time has that many parts
        QVERIFY(is(one("dog.wav:1:2:3:4-5"), "dog.wav:1", 7384.0, 5.0));
        // No times: part of the name.
        for (const char *text : {"dog.wav:-", "dog.wav:", "dog.wav:one-two", "dog.wav:1e3-2e3", "dog.wav:1--2",
                                 "dog.wav:inf-nan", "dog.wav:.5-1", "12-13", ":1-2", ""})
            QVERIFY2(is(one(text), text, {}, {}), text);
    }

    void namesWithColonsAreFound()
    {
        const auto whole = file("take 1:2-3", tone(lowHz, 0.2)), part = file("take 1", tone(lowHz, 0.2));
        const auto clock = file("at 10:30", tone(lowHz, 0.2));
        QVERIFY(!whole.empty() && !part.empty() && !clock.empty());
        QCOMPARE(parseExample(whole.string()), (ExampleFile{whole, {}, {}}));
        QCOMPARE(parseExample(whole.string() + ":0-1"), (ExampleFile{whole, 0.0, 1.0}));
        QCOMPARE(parseExample(part.string() + ":4-5"), (ExampleFile{part, 4.0, 5.0}));
        QCOMPARE(parseExample(clock.string() + ":1:02-1:03"), (ExampleFile{clock, 62.0, 63.0})); // not "at 10" from 30:1:02
    }

    void aSpanOfAFileIsListenedTo()
    {
        const auto recording = file("both.wav", then(tone(lowHz, 1), tone(highHz, 1)));
        const auto heard = [&](std::optional<double> start, std::optional<double> end) {
            const auto example = openExample({recording, start, end});
            return example ? listenTo(*example, model_) : Result<HeardExample>(example.error());
        };
        const auto first = heard({}, 0.9), second = heard(1.1, {});
        QVERIFY(first && second);
        QCOMPARE(first->vector, (std::vector<float>{1, 0, 0}));
        QCOMPARE(second->vector, (std::vector<float>{0, 0, 1}));
        QVERIFY(std::abs(second->seconds - 0.9) < 0.01);
        QVERIFY(heard(1.5, 99.0)); // cut at the end
    }

    void errorsAreOneSentenceEach()
    {
        const auto recording = file("second.wav", tone(lowHz, 1));
        const auto silent = file("silent.wav", std::vector<float>(rate));
        put(path("letter.wav"), "This is a letter.");
        const auto code = [&](const ExampleFile &example) {
            const auto sound = hearSound("x", std::span(&example, 1), {}, model_);
            if (sound)
                return std::string("none");
            const auto &message = sound.error().message;
            if (message.empty() || message.back() != '.' || message.find(example.file.filename().string()) == std::string::npos)
                return "bad sentence: " + message;
            return std::string(errorCodeName(sound.error().code));
        };
        QCOMPARE(code({recording, {}, {}}), std::string("none"));
        QCOMPARE(code({path("gone.wav"), {}, {}}), std::string("not-found"));
        QCOMPARE(code({path("letter.wav"), {}, {}}), std::string("invalid-format"));
        QCOMPARE(code({silent, {}, {}}), std::string("invalid-data"));
        QCOMPARE(code({recording, 0.5, 0.55}), std::string("invalid-argument")); // too short
        QCOMPARE(code({recording, 2.0, 3.0}), std::string("invalid-argument"));
        QCOMPARE(code({recording, 0.8, 0.2}), std::string("invalid-argument"));
        auto samples = tone(lowHz, 1);
        samples[100] = std::nanf("");
        const auto notNumbers = listenTo(exampleOf(samples), model_);
        QVERIFY(!notNumbers);
        QCOMPARE(int(notNumbers.error().code), int(ErrorCode::InvalidData));
        QVERIFY(notNumbers.error().message.find("not numbers") != std::string::npos);
        QCOMPARE(int(hearSound("x", std::span<const ExampleFile>(), {}, model_).error().code), int(ErrorCode::InvalidArgument));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(int(listenTo(exampleOf(tone(lowHz, 1)), model_, stop.get_token()).error().code), int(ErrorCode::Cancelled));
    }

    void pausesAreNotListenedTo()
    {
        // A second of tone in ten of hum that is 40 dB lower.
        auto samples = tone(highHz, 10, 0.003);
        const auto loud = tone(lowHz, 1);
        std::copy(loud.begin(), loud.end(), samples.begin() + 4 * rate);
        const auto heard = listenTo(exampleOf(samples), model_);
        QVERIFY(heard);
        QCOMPARE(heard->vector, (std::vector<float>{1, 0, 0}));
        QVERIFY2(std::abs(heard->seconds - 1.2) < 0.11, qPrintable(QString::number(heard->seconds))); // a block on either side
    }

    void anHourIsNotReadAsAWhole()
    {
        auto store = std::make_shared<HourStore>();
        // Low in the first half hour, high in the second.
        store->function = [](std::int64_t frame) { return test::toneAt(frame, frame < 1800ll * rate ? lowHz : highHz, rate, 0.3); };
        Ears model;
        const auto heard = listenTo({store, {0, store->frames()}, "hour"}, model);
        QVERIFY(heard);
        QVERIFY(std::abs(heard->seconds - mostListenedSeconds) < 0.1);
        QVERIFY(double(store->framesRead) < (mostListenedSeconds + 1) * rate);
        QVERIFY(store->mostRead <= 1 << 15);
        QVERIFY(double(model.mostHeard) < (mostListenedSeconds + 1) * rate);
        const auto excerpt = readExample({store, {0, store->frames()}, "hour"}, rate);
        QVERIFY(excerpt);
        const auto half = std::span(*excerpt).first(excerpt->size() / 2), rest = std::span(*excerpt).last(excerpt->size() / 2);
        QCOMPARE(*model.listen(half), (std::vector<float>{1, 0, 0})); // evenly over it
        QCOMPARE(*model.listen(rest), (std::vector<float>{0, 0, 1}));
    }

    void examplesCountByDuration()
    {
        const std::vector<Example> examples{exampleOf(tone(lowHz, 3)), exampleOf(tone(middleHz, 4))};
        const auto sound = hearSound("two", examples, {}, model_);
        QVERIFY(sound);
        QVERIFY(std::abs(sound->like[0] - 0.6f) < 1e-4f && std::abs(sound->like[1] - 0.8f) < 1e-4f); // (3, 4) / 5
        QVERIFY(sound->notLike.empty());
    }

    void theQueryIsThatOfTheNearestSounds()
    {
        const auto query = exampleQuery({"x", {0, 1, 0}, {}}, model_);
        QVERIFY(query);
        QVERIFY(std::abs(dot(*query, *query) - 1) < 1e-5);
        QVERIFY((*query)[1] > 0.999f); // categories are near to everything and take no part
        // What it shares with what is not wanted goes.
        const float h = std::sqrt(0.5f);
        const auto both = exampleQuery({"x", {h, h, 0}, {}}, model_), without = exampleQuery({"x", {h, h, 0}, {1, 0, 0}}, model_);
        QVERIFY(both && without);
        QVERIFY(std::abs((*both)[0] - (*both)[1]) < 1e-4f);
        QVERIFY((*without)[1] > 0.999f && std::abs((*without)[0]) < 1e-3f);
    }

    void ofSimilarSoundsTheOneThatIsThereIsTaken()
    {
        // A little more like high than like middle; the recording has low and middle.
        const HeardSound sound{"x", {0, 0.69f, 0.7238f}, {}};
        const auto recording = exampleOf(tone(lowHz, 4) + tone(middleHz, 4));
        const auto alone = exampleQuery(sound, model_), there = exampleQuery(sound, model_, &recording);
        QVERIFY(alone && there);
        QVERIFY((*alone)[2] > (*alone)[1]);
        QVERIFY((*there)[1] > 0.9f && (*there)[2] < 0.3f);
        QVERIFY(std::abs((*there)[0]) < 1e-3f); // what is there but not alike stays out
        const auto tooShort = exampleOf(tone(lowHz, 0.05));
        QCOMPARE(*exampleQuery(sound, model_, &tooShort), *alone);
    }

    void keysReadAsTheParserDoes()
    {
        QCOMPARE(soundKey("The Old Door"), std::string("old door"));
        QCOMPARE(soundKey("nails and screws"), std::string("nails and screws"));
        QCOMPARE(soundKey("Gr\u00fc\u00dfe"), std::string("gr\u00fc\u00dfe"));
        for (const char *name : {"", "   ", "...", "\"\"", "remove", "\xff\xfe"})
            QVERIFY2(soundKey(name).empty(), name);
        QVERIFY(soundKey(std::string(1000, 'a')).empty());
    }

    void listAddsRenamesRemoves()
    {
        const auto list = path("own/deep/sounds.json");
        const auto change = [&](const std::function<Result<void>(SoundList &)> &edit) {
            const auto done = SoundList::change(list, edit);
            return done ? std::string("ok") : std::string(errorCodeName(done.error().code));
        };
        QVERIFY(SoundList::load(list) && SoundList::load(list)->sounds().empty()); // not there yet
        QCOMPARE(change([&](SoundList &l) { return l.add(sound("Back Door", {{"/a/door.wav", 1.5, {}}})); }), std::string("ok"));
        QCOMPARE(change([&](SoundList &l) { return l.add(sound("nails and screws")); }), std::string("ok"));
        const auto before = contentOf(list);
        QCOMPARE(change([&](SoundList &l) { return l.add(sound("the BACK door")); }), std::string("already-exists"));
        QCOMPARE(change([&](SoundList &l) { return l.add(sound("?!")); }), std::string("invalid-argument"));
        QCOMPARE(change([&](SoundList &l) { return l.rename("back door", "Nails and screws"); }), std::string("already-exists"));
        QCOMPARE(change([&](SoundList &l) { return l.remove("window"); }), std::string("not-found"));
        QCOMPARE(contentOf(list), before); // as it was, to the byte
        QCOMPARE(change([&](SoundList &l) { return l.rename("back door", "Front door"); }), std::string("ok"));
        const auto now = SoundList::load(list);
        QVERIFY(now);
        QCOMPARE(now->sounds().size(), size_t(2));
        QCOMPARE(now->sounds()[0].name, std::string("Front door"));
        QCOMPARE(now->sounds()[0].examples, (std::vector<ExampleFile>{{"/a/door.wav", 1.5, {}}}));
        QCOMPARE(now->find("front door")->heardBy(model_)->like, (std::vector<float>{0, 1, 0}));
        QCOMPARE(now->sounds()[0].created.size(), size_t(20));
        QVERIFY(!now->find("back door"));
    }

    /// As the models of one's own. XDG Base Directory Specification: a path that is not absolute counts as none.
    void theListIsInTheDataFolder()
    {
        const auto before = qgetenv("HOME");
        const auto set = [](const char *data, const QByteArray &home) {
            qputenv("XDG_DATA_HOME", data);
            qputenv("HOME", home);
        };
        set("/data", "/home/anna");
        QCOMPARE(SoundList::defaultFile(), std::filesystem::path("/data/partita/sounds.json"));
        QCOMPARE(ownModelFolder(), std::filesystem::path("/data/partita/models"));
        for (const char *none : {"", "data", "./data"}) {
            set(none, "/home/anna");
            QCOMPARE(SoundList::defaultFile(), std::filesystem::path("/home/anna/.local/share/partita/sounds.json"));
            QCOMPARE(ownModelFolder(), std::filesystem::path("/home/anna/.local/share/partita/models"));
            set(none, "anna");
            QVERIFY(SoundList::defaultFile().empty() && ownModelFolder().empty());
        }
        set("", before);
    }

    void aDamagedListIsKept()
    {
        const auto list = path("damaged.json");
        for (const char *text : {"", "{", "[]", "{\"format\":\"other\",\"version\":1,\"sounds\":[]}",
                                 "{\"format\":\"partita-sounds\",\"version\":99,\"sounds\":[]}",
                                 "{\"format\":\"partita-sounds\",\"version\":1,\"sounds\":[{\"name\":5}]}",
                                 "{\"format\":\"partita-sounds\",\"version\":1,\"sounds\":{\"a\":[]}}"}) {
            put(list, text);
            const auto loaded = SoundList::load(list);
            QVERIFY2(!loaded && loaded.error().code == ErrorCode::InvalidFormat, text);
            QVERIFY(loaded.error().message.find("damaged.json") != std::string::npos);
            QVERIFY(!SoundList::change(list, [&](SoundList &l) { return l.add(sound("door")); }));
            QCOMPARE(contentOf(list), std::string(text));
        }
    }

    void changesOfManyAreAllKept()
    {
        const auto list = path("many.json");
        {
            std::vector<std::jthread> programs;
            for (int p = 0; p < 4; ++p)
                programs.emplace_back([&, p] {
                    for (int i = 0; i < 5; ++i)
                        (void)SoundList::change(list, [&](SoundList &l) { return l.add(sound("sound " + std::to_string(p * 5 + i))); });
                });
        }
        const auto loaded = SoundList::load(list);
        QVERIFY(loaded);
        QCOMPARE(loaded->sounds().size(), size_t(20));
    }

    void ownSoundsAreUnderstoodInQueries()
    {
        const SoundVector named[] = {{"Front Door", {0, 1, 0}}, {"low", {0, 0, 1}}, {"nails and screws", {1, 0, 0}}};
        const auto plan = [&](const std::string &query, UnknownSound *unknown = nullptr) {
            return planQueries(std::span(&query, 1), model_, unknown, {named, {}});
        };
        const auto own = plan("remove the front DOOR");
        QVERIFY(own);
        QCOMPARE(own->split.vectors, (std::vector<std::vector<float>>{{0, 1, 0}}));
        QCOMPARE(own->operations[0].descriptions[0].sound, std::string("Front Door"));
        QCOMPARE(plan("low")->split.vectors[0], (std::vector<float>{0, 0, 1})); // before the model's own
        const auto whole = plan("nails and screws and high");
        QVERIFY(whole);
        QCOMPARE(whole->operations[0].descriptions.size(), size_t(2));
        UnknownSound unknown;
        QVERIFY(!plan("front dor", &unknown));
        QCOMPARE(unknown.nearest.front(), std::string("Front Door"));
        QCOMPARE(unknown.nearest.size(), size_t(3));
        QVERIFY(!planQueries({}, model_));
    }

    void examplesArePlannedAfterQueries()
    {
        const SoundVector example{"bark", {0, 0.8f, 0.6f}};
        const std::string queries[] = {"remove low"};
        const auto plan = planQueries(queries, model_, nullptr, {{}, std::span(&example, 1)});
        QVERIFY(plan);
        QCOMPARE(plan->operations.size(), size_t(2));
        const auto &last = plan->operations.back();
        QVERIFY(last.byExample && !plan->operations.front().byExample);
        QCOMPARE(last.output, 0);
        QCOMPARE(last.descriptions[0].text, std::string("bark"));
        QCOMPARE(last.descriptions[0].sound, std::string("middle")); // what it sounds like most
        QCOMPARE(plan->split.parts[size_t(last.descriptions[0].part)].track, 0);
        QCOMPARE(plan->split.tracks, 2);
        QVERIFY(planQueries({}, model_, nullptr, {{}, std::span(&example, 1)}));
    }

    void aSoundOfAnotherModelIsHeardAgain()
    {
        const auto recording = file("again.wav", tone(highHz, 1));
        SoundList list;
        QVERIFY(list.add(sound("whistle", {{recording, {}, {}}})));
        QVERIFY(list.add(sound("lost", {{path("nowhere.wav"), {}, {}}})));
        QVERIFY(list.add(sound("painted")));
        const Ears other("ears-2"), sameName("ears-1", 0.8f);
        for (const Model *model : {static_cast<const Model *>(&other), static_cast<const Model *>(&sameName)}) {
            const auto ask = [&](const std::string &query, bool *learned = nullptr) {
                return soundVectors(list, std::span(&query, 1), *model, nullptr, learned);
            };
            QVERIFY(ask("low") && ask("low")->empty()); // nobody asks for them
            const auto lost = ask("remove the lost"), painted = ask("painted");
            QVERIFY(!lost && !painted);
            QVERIFY(lost.error().message.find("lost") != std::string::npos && lost.error().message.find("nowhere.wav") != std::string::npos);
            QVERIFY(painted.error().message.find("painted") != std::string::npos);
            bool learned = false;
            const auto whistle = ask("the whistle", &learned);
            QVERIFY(whistle && learned);
            QCOMPARE(whistle->size(), size_t(1));
            QVERIFY(whistle->front().vector[2] > 0.99f);
            learned = false;
            QVERIFY(ask("whistle", &learned) && !learned); // kept
            QCOMPARE(list.find("whistle")->heardBy(*model)->like, (std::vector<float>{0, 0, 1}));
        }
        QCOMPARE(list.find("whistle")->heard.size(), size_t(3));
        QCOMPARE(list.find("whistle")->heardBy(model_)->like, (std::vector<float>{0, 1, 0}));
    }

    void separatesByExample()
    {
        const auto input = file("mix.wav", tone(lowHz, 3) + tone(middleHz, 3));
        const auto like = file("my tone.wav", then(tone(highHz, 1), tone(middleHz, 2)));
        SeparationRequest request;
        request.input = input;
        request.examples = {{like, 1.2, {}}};
        request.outputFolder = path("out");
        const auto result = separate(request, model_);
        QVERIFY2(result.ok(), result ? "" : result.error().message.c_str());
        QCOMPARE(result->stems.size(), size_t(1));
        const auto &stem = result->stems.front();
        QVERIFY(stem.byExample && stem.found);
        QCOMPARE(stem.file.path, path("out/mix_my-tone.wav"));
        QCOMPARE(stem.descriptions[0].sound, std::string("middle"));
        // A tone of amplitude 0.3 in each.
        QVERIFY2(std::abs(stem.file.levelDb - 20 * std::log10(0.3 / std::sqrt(2.0))) < 0.2, qPrintable(QString::number(stem.file.levelDb)));
        QVERIFY(std::abs(result->residual.levelDb - stem.file.levelDb) < 0.3);

        request.examples.clear();
        request.notLike = {{like, {}, {}}};
        request.queries = {"low"};
        request.outputFolder = path("none");
        QCOMPARE(int(separate(request, model_).error().code), int(ErrorCode::InvalidArgument));
        QVERIFY(!std::filesystem::exists(path("none")));
    }
};

QTEST_GUILESS_MAIN(TestQueryExample)
#include "test_query_example.moc"
