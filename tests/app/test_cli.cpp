// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a person or a script meets it: the built program, real files, the bundled model.
#include <cmath>
#include <csignal>
#include <map>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/session/session_file.h"
#include "models/model/model.h"

using namespace partita;

class TestCli : public QObject {
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    QTemporaryDir folder_;
    const QString demo_ = QStringLiteral(PARTITA_SOURCE_DIR "/packaging/demo/demo.flac");

    Run run(const QStringList &arguments, int timeoutMs = 300000)
    {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start(QStringLiteral(PARTITA_CLI), arguments);
        process.closeWriteChannel();
        Run result;
        if (process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit)
            result.code = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }
    QString path(const QString &name) const { return folder_.filePath(name); }
    static bool hasModel() { return findModel("").ok(); }

    static std::vector<float> samplesOf(const QString &file)
    {
        auto reader = AudioReader::open(file.toStdString());
        std::vector<float> all;
        if (!reader)
            return all;
        all.resize(size_t(reader->info().frames * reader->info().channels));
        const auto got = reader->read(all.data(), reader->info().frames);
        return got && *got == reader->info().frames ? all : std::vector<float>();
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    /// The files of a folder by name, and what they hold.
    static std::map<QString, QByteArray> filesIn(const QString &folder)
    {
        std::map<QString, QByteArray> files;
        for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            files[name] = bytesOf(folder + '/' + name);
        return files;
    }
    /// One sentence on standard error, as "partita-cli: Sentence."
    static bool isOneSentence(const QByteArray &err)
    {
        const auto lines = err.trimmed().split('\n');
        return lines.size() == 1 && lines[0].startsWith("partita-cli: ") && lines[0].endsWith('.');
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8()); } // a list of sounds of its own

    void helpTellsWhatThereIs()
    {
        const auto help = run({"--help"});
        QCOMPARE(help.code, 0);
        for (const char *command : {"separate", "render", "evaluate", "train", "finetune", "forecast", "blend", "sounds", "models", "info", "bench"}) {
            QVERIFY2(help.out.contains(command), command);
            const auto own = run({command, "--help"});
            QCOMPARE(own.code, 0);
            QVERIFY(own.out.size() > 100);
        }
        QVERIFY(run({"--version"}).out.startsWith("partita-cli "));
    }

    void wrongUsage()
    {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({"serenade"}).code, 2);
        QCOMPARE(run({"separate", demo_}).code, 2); // no query
        QCOMPARE(run({"render"}).code, 2);
        QCOMPARE(run({"separate", demo_, "--not-like", demo_}).code, 2);
        QCOMPARE(run({"sounds", "--add", "door"}).code, 2);
        QCOMPARE(run({"sounds", "--example", demo_}).code, 2);
        QCOMPARE(run({"evaluate"}).code, 2);
        QCOMPARE(run({"evaluate", "--by-example"}).code, 2);
        if (!hasModel())
            QSKIP("no model is bundled");
        QCOMPARE(run({"separate", demo_, "--query", "speech", "--format", "mp7"}).code, 2);
        QCOMPARE(run({"separate", demo_, "--query", "speech", "--device", "abacus"}).code, 2);
        QCOMPARE(run({"separate", demo_, "--query", ""}).code, 2);
    }

    void infoOnAGoodFile()
    {
        const auto text = run({"info", demo_});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("44100 Hz"));
        const auto json = run({"info", demo_, "--json"}).json();
        QCOMPARE(json["channels"].toInt(), 2);
        QCOMPARE(json["sampleRateHz"].toInt(), 44100);
        QVERIFY(json["seconds"].toDouble() >= 10 && json["seconds"].toDouble() <= 20);
    }

    void badFilesGetOneSentence()
    {
        QFile(path("empty.wav")).open(QIODevice::WriteOnly);
        QFile letter(path("letter \u00fc.wav"));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("This is a letter and no audio at all.");
        letter.close();
        QFile whole(demo_), cut(path("cut.flac"));
        QVERIFY(whole.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(whole.size() / 2));
        cut.close();
        for (const QString &name : {path("empty.wav"), path("letter \u00fc.wav"), path("cut.flac"), path("nothing.wav"), folder_.path()}) {
            const auto result = run({"info", name, "--json"});
            QCOMPARE(result.code, 1);
            QVERIFY2(isOneSentence(result.err), result.err.constData());
            QVERIFY(result.err.contains(QFileInfo(name).fileName().toUtf8()));
            QVERIFY(!result.json()["error"].toObject()["code"].toString().isEmpty());
            if (hasModel()) {
                const auto separated = run({"separate", name, "--query", "speech", "--out", path("none")});
                QCOMPARE(separated.code, 1);
                QVERIFY(QDir(path("none")).entryList(QDir::Files | QDir::Hidden).isEmpty()); // nothing half-written
            }
        }
    }

    void forecastsTheEndOfARun()
    {
        // A run whose losses follow the law: 1 + 0.5 S1^-0.5 - 0.5 S2, at a rate that falls in a line.
        QDir().mkpath(path("run"));
        QFile recipe(path("run/run.json")), log(path("run/log.csv"));
        QVERIFY(recipe.open(QIODevice::WriteOnly) && log.open(QIODevice::WriteOnly));
        recipe.write(R"({"recordings": [], "base": "", "name": "", "recipe": {"schedule": {"kind": "linear", "steps": 1000, "peakRate": 1e-3, "warmupSteps": 0}}})");
        recipe.close();
        log.write("step,kind,loss,learning_rate\n0,validation,9,\n");
        double s1 = 0, s2 = 0, momentum = 0, before = 1e-3, sum = 0, last = 0;
        for (int step = 0; step < 1000; ++step) {
            const double rate = 1e-3 * (1 - step / 1000.0);
            momentum = 0.999 * momentum + before - rate;
            before = rate;
            s1 += rate;
            s2 += momentum;
            sum += 1 + 0.5 / std::sqrt(s1) - 0.5 * s2;
            if (step % 10 == 9) { // the mean of ten, as a run reports it
                last = sum / 10;
                log.write(QByteArray::number(step + 1) + ",train," + QByteArray::number(last, 'g', 6) + ',' + QByteArray::number(rate) + '\n');
                sum = 0;
            }
        }
        log.close();
        const auto made = run({"forecast", path("run"), "--until", "700", "--schedule", "constant", "--against", path("run"), "--share", "0.01", "--json"});
        QCOMPARE(made.code, 0);
        const auto runs = made.json()["runs"].toArray();
        QCOMPARE(runs.size(), 3);
        QVERIFY(std::abs(runs[0]["measured"].toDouble() - last) < 1e-4);
        QVERIFY2(std::abs(runs[0]["forecast"].toDouble() - last) < 0.02 * last, made.out);
        QCOMPARE(runs[1]["schedule"].toString(), QString("constant"));
        QVERIFY(runs[1]["forecast"].toDouble() > runs[0]["forecast"].toDouble()); // nothing anneals
        QCOMPARE(runs[2]["forecast"].toDouble(), runs[0]["forecast"].toDouble());
        QVERIFY(run({"forecast", path("run")}).out.contains("measured"));

        const auto early = run({"forecast", path("run"), "--until", "100"});
        QCOMPARE(early.code, 1);
        QVERIFY2(isOneSentence(early.err), early.err);
        QVERIFY(isOneSentence(run({"forecast", path("none")}).err));
        QVERIFY(isOneSentence(run({"forecast", path("run"), "--schedule", "sideways"}).err));
    }

    void anUnknownModelIsNamed()
    {
        const auto result = run({"sounds", "--model", "no-such-model"});
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains("no-such-model"));
    }

    /// Its words would be taken for new sounds.
    void aCaptionNeedsTheBaseModel()
    {
        QFile list(path("captions.csv")), base(path("broken.safetensors"));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("path,caption\na.wav,a dog barks\nb.wav,rain\n") > 0);
        QVERIFY(base.open(QIODevice::WriteOnly) && base.write("no model") > 0);
        list.close();
        base.close();
        const auto result = run({"finetune", list.fileName(), "--base", base.fileName(), "--out", path("taught")});
        QCOMPARE(result.code, 1);
        QVERIFY2(isOneSentence(result.err) && result.err.contains("broken.safetensors"), result.err);
        QVERIFY(!QFile::exists(path("taught")));
    }

    void soundsAndModels()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const auto sounds = run({"sounds", "--json"}).json()["sounds"].toArray();
        QVERIFY(sounds.size() > 200);
        QVERIFY(sounds.contains(QJsonValue("dog")));
        QVERIFY(!sounds.contains(QJsonValue("church bells"))); // left for people to teach
        QVERIFY(!sounds.contains(QJsonValue("vacuum cleaner")));
        QVERIFY(!run({"models", "--json"}).json()["models"].toArray().isEmpty());
    }

    void separatesTheDemo()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const auto out = path("St\u00fccke \u97f3");
        const QStringList arguments{"separate", demo_, "--query", "speech", "--query", "the violin", "--out", out, "--json"};
        const auto result = run(arguments);
        QVERIFY2(result.code == 0, result.err.constData());
        const auto json = result.json();
        QVERIFY(!json["device"].toString().isEmpty() && !json["model"].toString().isEmpty());
        QVERIFY(json["audioSeconds"].toDouble() > 10 && json["wallSeconds"].toDouble() > 0);
        const auto stems = json["stems"].toArray();
        QCOMPARE(stems.size(), 2);
        const auto mixture = samplesOf(demo_);
        QVERIFY(!mixture.empty());
        std::vector<double> sum(mixture.size());
        QStringList files{json["residual"].toObject()["path"].toString()};
        for (const auto &stem : stems) {
            QCOMPARE(stem.toObject()["operation"].toString(), QString("extract"));
            QVERIFY(stem.toObject()["found"].toBool());
            files += stem.toObject()["path"].toString();
        }
        for (const auto &file : files) {
            const auto part = samplesOf(file);
            QCOMPARE(part.size(), mixture.size());
            for (size_t i = 0; i < part.size(); ++i)
                sum[i] += double(part[i]);
        }
        double worst = 0;
        for (size_t i = 0; i < sum.size(); ++i)
            worst = std::max(worst, std::abs(sum[i] - double(mixture[i])));
        QVERIFY2(worst <= 1e-6, qPrintable(QString::number(worst)));

        const auto again = run(arguments); // never over existing files unasked
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("exists"));
        QCOMPARE(run(arguments + QStringList{"--overwrite"}).code, 0);
    }

    void theTableNamesWhatAPersonWantsToKnow()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const auto result = run({"separate", demo_, "--query", "remove the rain", "--start", "3", "--end", "6", "--out", path("table")});
        QVERIFY2(result.code == 0, result.err.constData());
        for (const char *word : {"stem", "file", "level", "residual", "times real time", "CPU", "model partita-"})
            QVERIFY2(result.out.contains(word), word);
        auto reader = AudioReader::open(path("table/demo_residual.wav").toStdString());
        QVERIFY(reader.ok());
        QCOMPARE(reader->info().frames, std::int64_t(3 * 44100));
    }

    void anUnknownSoundIsSaidToBe()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const auto result = run({"separate", demo_, "--query", "qwxzv blorf", "--out", path("unknown"), "--json"});
        QCOMPARE(result.code, 3);
        QVERIFY(result.err.contains("qwxzv blorf") && result.err.contains("nearest"));
        QCOMPARE(result.json()["error"].toObject()["code"].toString(), QString("unknown-sound"));
        QVERIFY(!QDir(path("unknown")).exists() || QDir(path("unknown")).isEmpty());
    }

    void separatesByExample()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        QVERIFY(run({"separate", demo_, "--query", "speech", "--query", "the violin", "--out", path("typed")}).code == 0);
        QVERIFY(QFile::rename(path("typed/demo_speech.wav"), path("a voice 1:2.wav"))); // a name with a colon
        const auto like = path("a voice 1:2.wav"), unlike = path("typed/demo_violin.wav");
        const auto result = run({"separate", demo_, "--example", like + ":0:01-12", "--not-like", unlike, "--query", "the violin",
                                 "--out", path("like"), "--json"});
        QVERIFY2(result.code == 0, result.err.constData());
        const auto stems = result.json()["stems"].toArray();
        QCOMPARE(stems.size(), 2);
        const auto stem = stems[1].toObject();
        QCOMPARE(stem["path"].toString(), path("like/demo_a-voice-1-2.wav"));
        QVERIFY(stem["found"].toBool());
        const auto example = stem["examples"].toArray()[0].toObject();
        QCOMPARE(example["file"].toString(), like);
        QCOMPARE(example["startSeconds"].toDouble(), 1.0);
        QCOMPARE(example["endSeconds"].toDouble(), 12.0);
        QCOMPARE(stem["notLike"].toArray()[0].toObject()["file"].toString(), unlike);
        QVERIFY(!stems[0].toObject().contains("examples"));
        // The voice again, rather than anything else.
        const auto typed = samplesOf(like), again = samplesOf(path("like/demo_a-voice-1-2.wav"));
        QVERIFY(!typed.empty() && typed.size() == again.size());
        double both = 0, one = 0, other = 0;
        for (size_t i = 0; i < typed.size(); ++i) {
            both += double(typed[i]) * double(again[i]);
            one += double(typed[i]) * double(typed[i]);
            other += double(again[i]) * double(again[i]);
        }
        QVERIFY2(both / std::sqrt(one * other) > 0.8, qPrintable(QString::number(both / std::sqrt(one * other))));

        const auto missing = run({"separate", demo_, "--example", path("none.wav") + ":1-2", "--out", path("none")});
        QCOMPARE(missing.code, 1);
        QVERIFY2(isOneSentence(missing.err) && missing.err.contains("none.wav"), missing.err.constData());
        QVERIFY(!QDir(path("none")).exists());
    }

    void aSessionIsRenderedByteByByte()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const auto session = path("St\u00fccke.partita"), recording = path("street.flac");
        QVERIFY(QFile::copy(demo_, recording));
        const QStringList separate{"separate", recording, "--query", "speech", "--query", "the violin"};
        const auto made = run(separate + QStringList{"--out", path("made"), "--session", session, "--json"});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.json()["session"].toString(), session);
        QCOMPARE(run(separate + QStringList{"--out", path("without")}).code, 0);
        const auto stems = filesIn(path("made"));
        QCOMPARE(stems.size(), size_t(3));
        QVERIFY(stems == filesIn(path("without"))); // a session changes nothing about the stems

        QTest::qWait(1100); // no file holds the time
        const auto rendered = run({"render", session, "--out", path("rendered"), "--json"});
        QVERIFY2(rendered.code == 0, rendered.err.constData());
        QVERIFY(filesIn(path("rendered")) == stems);
        const auto lanes = rendered.json()["lanes"].toArray();
        QCOMPARE(lanes.size(), 3);
        for (const auto &lane : lanes)
            QVERIFY(lane.toObject()["madeAgain"].toBool());
        QCOMPARE(rendered.json()["note"].toString(), QString());
        {
            // Also while a window has it open, and with one thread.
            const auto open = SessionFile::open(session.toStdString(), SessionAccess::ReadWrite);
            QVERIFY(open.ok());
            QCOMPARE(run({"render", session, "--out", path("again"), "--threads", "1"}).code, 0);
            QVERIFY(filesIn(path("again")) == stems);
        }
        QCOMPARE(run({"render", session, "--stored", "--out", path("stored")}).code, 0);
        QVERIFY(filesIn(path("stored")) == stems);

        // One lane, a part of it, another format.
        QCOMPARE(run({"render", session, "--lane", "violin", "--start", "3", "--end", "5", "--format", "flac", "--out", path("part")}).code, 0);
        QCOMPARE(QDir(path("part")).entryList(QDir::Files), QStringList{"street_violin.flac"});
        QCOMPARE(samplesOf(path("part/street_violin.flac")).size(), size_t(2 * 2 * 44100));

        const auto refused = [&](const QStringList &arguments, int code, const char *word) {
            const auto result = run(QStringList{"render", "--out", path("refused")} + arguments);
            const auto sentence = result.err.mid(result.err.lastIndexOf("partita-cli: "));
            return result.code == code && isOneSentence(sentence) && sentence.contains(word) && !QDir(path("refused")).exists();
        };
        QVERIFY(run({"render", session, "--out", path("made")}).err.contains("exists already"));
        QVERIFY(filesIn(path("made")) == stems);
        QVERIFY(refused({session, "--lane", "oboe"}, 2, "\"violin\""));
        QVERIFY(refused({session, "--start", "100"}, 2, "100"));
        QVERIFY(refused({session, "--device", "abacus"}, 2, "abacus"));
        QVERIFY(refused({session, "--model", "no-such-model"}, 1, "no-such-model"));
        QVERIFY(refused({recording}, 1, "not a Partita session"));
        QVERIFY(refused({path("none.partita")}, 1, "none.partita"));
        QVERIFY(!run(separate + QStringList{"--session", session}).err.contains("Separating")); // refused before it begins
        QVERIFY(!QFile::exists(path("street_speech.wav")));
        QCOMPARE(run(separate + QStringList{"--session", recording, "--overwrite"}).code, 2);
        QCOMPARE(bytesOf(recording), bytesOf(demo_));

        // The recording has gone elsewhere.
        QVERIFY(QDir(folder_.path()).mkdir("moved") && QFile::rename(recording, path("moved/road.flac")));
        QVERIFY(refused({session}, 1, "street.flac"));
        QVERIFY(refused({session, "--source", path("made/street_speech.wav")}, 1, "street_speech.wav"));
        QCOMPARE(run({"render", session, "--source", path("moved/road.flac"), "--lane", "speech", "--out", path("found")}).code, 0);
        QCOMPARE(bytesOf(path("found/road_speech.wav")), stems.at("street_speech.wav"));
        QCOMPARE(run({"render", session, "--stored", "--lane", "speech", "--out", path("found")}).code, 0);
        QCOMPARE(bytesOf(path("found/street_speech.wav")), stems.at("street_speech.wav"));
    }

    void renderAsksForTheModelThatWasUsed()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        // The same weights under the same name in another file: a letter of what it says of its training differs.
        auto model = bytesOf(QString::fromStdString(findModel("")->file.string()));
        const auto name = QString::fromStdString(findModel("")->file.filename().string());
        const auto at = model.indexOf("\"trainedOn\":\"");
        QVERIFY(at > 0 && QDir(folder_.path()).mkdir("models"));
        model[at + 13] = 'x';
        QFile other(path("models/" + name));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(model) == model.size());
        other.close();
        const auto session = path("part.partita");
        QCOMPARE(run({"separate", demo_, "--query", "speech", "--start", "3", "--end", "6", "--session", session}).code, 0);
        QVERIFY(!QFile::exists(path("demo_speech.wav"))); // without --out the session alone
        QCOMPARE(run({"render", session, "--out", path("same")}).code, 0);
        qputenv("PARTITA_MODELS", path("models").toUtf8());
        const auto refused = run({"render", session, "--out", path("other")});
        const auto chosen = run({"render", session, "--out", path("other"), "--model", path("models/" + name), "--json"});
        qunsetenv("PARTITA_MODELS");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("another version"), refused.err.constData());
        QVERIFY2(chosen.code == 0, chosen.err.constData());
        QVERIFY(!chosen.json()["note"].toString().isEmpty());
        QVERIFY(filesIn(path("other")) == filesIn(path("same")));
    }

    void ownSoundsAreKeptAndAskedFor()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const auto own = [&] { return run({"sounds", "--json"}).json()["own"].toArray(); };
        QVERIFY(own().isEmpty());
        QCOMPARE(run({"sounds", "--add", "The Narrator", "--example", demo_ + ":0-5"}).code, 0);
        QCOMPARE(run({"sounds", "--add", "narrator", "--example", demo_}).code, 1); // taken
        QCOMPARE(own(), QJsonArray{"The Narrator"});
        QVERIFY(QFile::exists(path("data/partita/sounds.json")));
        const auto separated = run({"separate", demo_, "--query", "remove the narrator", "--start", "0", "--end", "3", "--out", path("own"), "--json"});
        QVERIFY2(separated.code == 0, separated.err.constData());
        const auto description = separated.json()["stems"].toArray()[0].toObject()["descriptions"].toArray()[0].toObject();
        QCOMPARE(description["sound"].toString(), QString("The Narrator"));
        QCOMPARE(run({"sounds", "--rename", "narrator", "--to", "Teller"}).code, 0);
        QCOMPARE(own(), QJsonArray{"Teller"});
        QCOMPARE(run({"sounds", "--remove", "teller"}).code, 0);
        QVERIFY(own().isEmpty());
        QCOMPARE(run({"sounds", "--remove", "teller"}).code, 1);

        QFile list(path("data/partita/sounds.json"));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("{ damaged") > 0);
        list.close();
        const auto damaged = run({"separate", demo_, "--query", "speech", "--out", path("damaged")});
        QCOMPARE(damaged.code, 1);
        QVERIFY2(isOneSentence(damaged.err) && damaged.err.contains("sounds.json"), damaged.err.constData());
        QCOMPARE(run({"sounds", "--add", "door", "--example", demo_}).code, 1);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), QByteArray("{ damaged"));
        list.close();
        QVERIFY(list.remove());
    }

    void evaluatesByExample()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const std::pair<const char *, double> tones[] = {{"hum-a", 110}, {"hum-b", 120}, {"noise-a", 3000}};
        for (const auto &[name, hz] : tones) {
            std::vector<float> samples(32000 * 2);
            for (size_t i = 0; i < samples.size(); ++i)
                samples[i] = 0.3f * float(std::sin(6.2831853 * hz * double(i) / 32000));
            auto writer = AudioWriter::create(path(QString(name) + ".wav").toStdString(), {32000, 1, AudioFormat::WavFloat32});
            QVERIFY(writer->write(samples.data(), std::int64_t(samples.size())).ok() && writer->commit().ok());
        }
        const auto table = [&](const QByteArray &rows) {
            QFile csv(path("pairs.csv"));
            return csv.open(QIODevice::WriteOnly) && csv.write("idx,caption,src_wav,noise_wav\n" + rows) > 0;
        };
        const QStringList evaluate{"evaluate", "--pairs", path("pairs.csv"), "--audio", folder_.path(), "--by-example", "--json"};
        // "hum-a" and "hum-b" are taken for parts of one recording; "other.wav" is another.
        QVERIFY(QFile::copy(path("hum-b.wav"), path("other.wav")));
        QVERIFY(table("0,engine,hum-a.wav,noise-a.wav\n1,engine,hum-b.wav,noise-a.wav\n"));
        const auto none = run(evaluate);
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("caption"));
        QVERIFY(table("0,engine,hum-a.wav,noise-a.wav\n1,engine,other.wav,noise-a.wav\n2,siren,noise-a.wav,hum-a.wav\n"));
        const auto report = run(evaluate + QStringList{"--scores", path("scores.csv")});
        QVERIFY2(report.code == 0, report.err.constData());
        QCOMPARE(report.json()["pairs"].toInt(), 2);
        QCOMPARE(report.json()["leftOut"].toInt(), 1);
        for (const char *kind : {"typed", "example"})
            QVERIFY(report.json()[kind].toObject()["sdri"].toObject()["mean"].isDouble());
        QFile scores(path("scores.csv"));
        QVERIFY(scores.open(QIODevice::ReadOnly));
        const auto lines = scores.readAll().split('\n');
        QVERIFY(lines[1].startsWith("0,\"engine\",other.wav,"));
        QVERIFY(lines[2].startsWith("1,\"engine\",hum-a.wav,"));
        scores.close();

        const auto hinted = run({"evaluate", "--pairs", path("pairs.csv"), "--audio", folder_.path(), "--rectangles", "4", "--json",
                                 "--scores", path("hinted.csv")});
        QVERIFY2(hinted.code == 0, hinted.err.constData());
        const auto rows = bytesOf(path("hinted.csv")).trimmed().split('\n');
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0], QByteArray("idx,caption,rectangles,share,typed_sisdri,typed_sdri,hinted_sisdri,hinted_sdri"));
        double typed = 0, share = 0;
        for (int i = 0; i < 3; ++i) {
            const auto cells = rows[i + 1].split(',');
            QCOMPARE(cells.size(), 8);
            QCOMPARE(cells[0].toInt(), i);
            QCOMPARE(cells[1], QByteArray(i < 2 ? "\"engine\"" : "\"siren\""));
            share += cells[3].toDouble() / 3;
            typed += cells[5].toDouble() / 3;
        }
        const auto mean = [&](const QJsonValue &summary) { return summary.toObject()["mean"].toDouble(); };
        QVERIFY(std::abs(share - mean(hinted.json()["share"])) < 1e-4);
        QVERIFY(std::abs(typed - mean(hinted.json()["typed"].toObject()["sdri"])) < 1e-3);
    }

    void clippingIsReported()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        std::vector<float> loud(44100 * 2);
        for (size_t i = 0; i < loud.size(); ++i)
            loud[i] = 3.0f * float(std::sin(0.05 * double(i)));
        auto writer = AudioWriter::create(path("loud.wav").toStdString(), {44100, 1, AudioFormat::WavFloat32});
        QVERIFY(writer->write(loud.data(), std::int64_t(loud.size())).ok());
        QVERIFY(writer->commit().ok());
        const auto result = run({"separate", path("loud.wav"), "--query", "dog", "--format", "wav16", "--out", path("loud")});
        QCOMPARE(result.code, 0);
        QVERIFY(result.err.contains("limited") && result.err.contains("wav32f"));
    }

    void interruptingLeavesNothing()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        std::vector<float> block(44100 * 2);
        auto writer = AudioWriter::create(path("long.wav").toStdString(), {44100, 2, AudioFormat::Wav16});
        for (int i = 0; i < 600; ++i) {
            for (size_t k = 0; k < block.size(); ++k)
                block[k] = 0.1f * float(std::sin(0.01 * double(k * size_t(1 + i % 7))));
            QVERIFY(writer->write(block.data(), 44100).ok());
        }
        QVERIFY(writer->commit().ok());
        QProcess process;
        process.setReadChannel(QProcess::StandardError);
        process.start(QStringLiteral(PARTITA_CLI), {"separate", path("long.wav"), "--query", "speech", "--out", path("stopped")});
        QVERIFY(process.waitForStarted());
        QByteArray said;
        while (!said.contains("Separating") && process.waitForReadyRead(60000))
            said += process.readAllStandardError();
        QVERIFY2(said.contains("Separating"), said.constData());
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QDir(path("stopped")).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void understandingOfTheBundledModel()
    {
        if (!hasModel())
            QSKIP("no model is bundled");
        const QString data(PARTITA_TEST_DATA);
        const auto json = run({"evaluate", "--phrases", data + "/paraphrases.csv", "--nonsense", data + "/nonsense_queries.txt", "--json"}).json();
        QCOMPARE(json["paraphrases"].toObject()["phrases"].toInt(), 100);
        QVERIFY(json["paraphrases"].toObject()["right"].toInt() >= 85);
        QCOMPARE(json["nonsense"].toObject()["refused"].toInt(), 20);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
