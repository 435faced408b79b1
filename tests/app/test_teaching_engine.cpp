// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard with the engine that teaches, a network so small that a step takes milliseconds, and real recordings.
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

#include "tests/app/test_teaching_fakes.h"
#include "tests/app/test_text_encoder.h"
#include "tests/core/test_file_size_limit.h"
#include "tests/core/test_tiny_model.h"
#include "widgets/charts/chart.h"
#include "widgets/message/message_bar.h"
#include "widgets/teaching/result_view.h"

using namespace partita;
using namespace partita::test;
using State = TeachingRun::State;
namespace fs = std::filesystem;

class TestTeachingEngine : public QObject {
    Q_OBJECT
    QTemporaryDir models_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<TeachingWindow> t_;

    /// core's, with shorter and fewer mixtures than a person gets.
    static TeachingEngine quickEngine()
    {
        auto engine = TeachingEngine::installed();
        engine.finetune = [installed = engine.finetune](FinetuneRecipe recipe, std::vector<TaggedRecording> recordings, const FinetunePlace &place,
                                                        const FinetuneObserver &observer, FinetuneControl &control, std::stop_token stop) {
            recipe.mixing.cropSeconds = 0.64;
            recipe.replicas = 2;
            recipe.mixturesPerReplica = 2;
            recipe.newSoundSteps = std::min(recipe.newSoundSteps, 20);
            recipe.validationMixtures = 4;
            return installed(recipe, std::move(recordings), place, observer, control, std::move(stop));
        };
        return engine;
    }
    QString path(const QString &name) const { return folder_->filePath(name); }
    fs::path file(const QString &name) const { return path(name).toStdString(); }
    QString run(const QString &name) const { return path("runs/my-sounds/" + name); }
    static int recordingsIn(const std::vector<TaggedRecording> &recordings, const std::string &tag)
    {
        return int(std::count_if(recordings.begin(), recordings.end(),
                                 [&](const auto &r) { return std::find(r.tags.begin(), r.tags.end(), tag) != r.tags.end(); }));
    }
    /// As a person does it: what was there is replaced.
    bool type(const QString &name, const QString &text) const
    {
        auto *field = t_->w.find(name, t_->wizard());
        if (!field)
            return false;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        return true;
    }
    bool choose(const QString &name) const
    {
        for (auto *choice : t_->wizard()->findChildren<QRadioButton *>()) {
            if (choice->isVisible() && choice->isEnabled() && choice->accessibleName() == name) {
                QTest::mouseClick(choice, Qt::LeftButton, {}, {8, choice->height() / 2});
                return choice->isChecked();
            }
        }
        return false;
    }
    /// With so many steps, to the page before the run.
    bool prepare(const QString &steps) const
    {
        if (!dropFiles(t_->wizard(), middleIn(t_->wizard(), &t_->wizard()->recordings()), {path("mine")}))
            return false;
        return waitFor([this] { return t_->table().recordings().size() == 12; }) && t_->goOn(TeachingStep::Labels) &&
               t_->goOn(TeachingStep::Learning) && choose("Quick: only the new sounds") && t_->goOn(TeachingStep::Schedule) &&
               type("Steps", steps);
    }
    bool start(const QString &steps) const { return prepare(steps) && t_->goOn(TeachingStep::Training); }
    size_t drawnPoints() const
    {
        const auto &lines = t_->view()->chart(TrainingChart::Loss)->series();
        return lines.empty() ? 0 : lines.front().points.size();
    }
    /// What the page says when a run has failed.
    QString problem() const
    {
        return t_->run().error() ? QString::fromStdString(t_->run().error()->message) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const fs::path root(models_.path().toStdString());
        const auto separator = makeTinyModel(root / "made");
        QVERIFY2(separator.ok(), separator.ok() ? "" : separator.error().message.c_str());
        fs::create_directory(root / "models");
        const auto whole = addTextEncoder(*separator, root / "models/tiny.safetensors");
        QVERIFY2(whole.ok(), whole.ok() ? "" : whole.error().message.c_str());
        qputenv("PARTITA_MODELS", QFile::encodeName(models_.filePath("models")));
    }
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(writeTinyMixtures(file("mine")));
        t_ = std::make_unique<TeachingWindow>(folder_->path(), quickEngine(), ModelCatalogue::installed());
        t_->w.settings.setModel("tiny");
        QVERIFY(t_->show());
        QCOMPARE(t_->w.models.modelName(), "tiny");
        QCOMPARE(t_->w.models.state(), ModelService::State::Ready);
    }
    void cleanup()
    {
        t_.reset();
        folder_.reset();
    }

    void fromRecordingsToAModelInUse()
    {
        QVERIFY(t_->w.open({writeWav(path("song.wav"), 2)}));
        QVERIFY(dropFiles(t_->wizard(), middleIn(t_->wizard(), &t_->wizard()->recordings()), {path("mine")}));
        QTRY_COMPARE_WITH_TIMEOUT(t_->table().recordings().size(), size_t(12), limitMs);
        QCOMPARE(recordingsIn(t_->table().recordings(), "warble"), 6);
        QVERIFY(t_->goOn(TeachingStep::Labels));
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.jobs.statuses().empty(), limitMs); // every recording was listened to
        QVERIFY(t_->wizard()->messages().count() == 0);
        QVERIFY(t_->goOn(TeachingStep::Learning));
        QVERIFY(t_->says("warble"));
        QVERIFY(type("Name of the new model", "street"));
        QVERIFY(t_->goOn(TeachingStep::Schedule));
        QVERIFY(type("Steps", "40"));
        QTRY_VERIFY_WITH_TIMEOUT(t_->says("on this machine"), limitMs); // it was measured
        QVERIFY(t_->goOn(TeachingStep::Training));
        QVERIFY(t_->reaches(State::Finished));
        QCOMPARE(t_->run().progress().size(), size_t(4));
        QCOMPARE(t_->run().progress().back().step, 40);
        for (const auto &p : t_->run().progress())
            QVERIFY(std::isfinite(p.loss) && p.gradientNorm > 0);
        for (const auto chart : {"Loss", "Quality", "Learning rate", "Gradient norm"}) {
            QVERIFY(choose(chart));
            QTRY_VERIFY_WITH_TIMEOUT(!t_->view()->chart(t_->view()->currentChart())->series().empty(), limitMs);
        }

        QVERIFY(t_->goOn(TeachingStep::Result));
        QVERIFY(t_->says("warble"));
        const auto &recordings = t_->run().order().recordings;
        const auto heldBack = std::count_if(recordings.begin(), recordings.end(), [](const auto &r) { return r.validation; });
        QVERIFY(heldBack > 0 && t_->says(QStringLiteral("%1 held back").arg(heldBack)));
        QVERIFY(type("Name", "my street"));
        QVERIFY(t_->press("Save model"));
        const QString saved = t_->w.temporary.filePath("data/partita/models/my street.safetensors");
        QTRY_VERIFY_WITH_TIMEOUT(t_->says(saved), limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(t_->w.models.entries().begin(), t_->w.models.entries().end(),
                                             [&](const auto &entry) { return entry.name == "my street" && entry.file == saved.toStdString(); }),
                                 limitMs);
        QVERIFY(t_->press("Use now on \"song.wav\""));
        QTRY_COMPARE_WITH_TIMEOUT(t_->w.settings.model(), "my street", limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.models.state() == ModelService::State::Ready && t_->w.models.modelName() == "my street", limitMs);
        QVERIFY(t_->w.models.sounds().contains("warble"));
        QCOMPARE(t_->w.window->queryBar().text(), "warble");
        QVERIFY(t_->w.separate("warble"));
        QCOMPARE(t_->w.laneNames(), QStringList({"warble", "rest"}));
        QVERIFY(differenceFromMixture(t_->w.session().document()) < 1e-4);
    }

    void chartsGoOnWhileARecordingIsSeparated()
    {
        QVERIFY(t_->w.open({writeWav(path("song.wav"), 30)}));
        QVERIFY(start("1000000") && t_->reachesStep(10));
        QElapsedTimer timer;
        timer.start();
        bool drawnMeanwhile = false;
        for (int i = 0; !drawnMeanwhile && timer.elapsed() < limitMs; ++i) { // where the machine is quick: more than one
            const size_t before = drawnPoints();
            QSignalSpy finished(&t_->w.session(), &DocumentSession::separationFinished);
            Q_EMIT t_->w.window->queryBar().submitted({i % 2 ? "hiss" : "clicks"}, false);
            QVERIFY(waitFor([&] {
                drawnMeanwhile = drawnMeanwhile || (t_->w.session().separates() && drawnPoints() > before);
                return finished.size() == 1 && !t_->w.session().separates();
            }));
            QVERIFY(!t_->w.lanes().empty());
        }
        QVERIFY(drawnMeanwhile);
        QCOMPARE(t_->run().state(), State::Running);
    }

    void whatWasStoppedGoesOn()
    {
        QVERIFY(start("1000000") && t_->reachesStep(20));
        QVERIFY(t_->press("Stop"));
        QVERIFY(t_->reaches(State::Stopped));
        const auto first = t_->run().progress();
        QSignalSpy progressed(&t_->run(), &TeachingRun::progressed);
        QVERIFY(t_->press("Go on learning"));
        QVERIFY(t_->reachesStep(first.back().step + 20));
        QVERIFY(t_->press("Anneal now and finish"));
        QVERIFY(t_->reaches(State::Finished));
        // What was known is told again, and then come the steps after it, each once.
        const auto &all = t_->run().progress();
        QCOMPARE(size_t(progressed.size()), all.size());
        for (size_t i = 0; i < all.size(); ++i) {
            if (i + 1 < all.size())
                QCOMPARE(all[i].step, std::int64_t(i + 1) * 10);
            if (i < first.size())
                QCOMPARE(QString::number(all[i].loss, 'g', 5), QString::number(first[i].loss, 'g', 5)); // not learned anew
        }
        QVERIFY(t_->run().result()->model == run("my-sounds.safetensors").toStdString());
        QVERIFY(t_->goOn(TeachingStep::Result));
    }

    void aRecordingThatVanishesIsNoMatter()
    {
        QVERIFY(prepare("1000000"));
        QVERIFY(QFile::remove(path("mine/Warble, low tones/a.wav"))); // it was there when the list was made
        QSignalSpy events(&t_->run(), &TeachingRun::eventHappened);
        QVERIFY(t_->goOn(TeachingStep::Training) && t_->reachesStep(10));
        QCOMPARE(events.size(), 1);
        QVERIFY2(events[0][1].toString().contains("a.wav"), qPrintable(events[0][1].toString()));
        QVERIFY(QDir(path("mine")).removeRecursively()); // all of them: what is needed was decoded
        QVERIFY(t_->press("Stop"));
        QVERIFY(t_->reaches(State::Stopped));
        const auto step = t_->run().progress().back().step;
        QVERIFY(t_->press("Go on learning"));
        QVERIFY(t_->reachesStep(step + 10));
        QVERIFY(t_->press("Anneal now and finish"));
        QVERIFY(t_->reaches(State::Finished));
    }

    void allThatVanishAreToldAndReadWhenTheyAreBack()
    {
        QVERIFY(prepare("20"));
        QVERIFY(QDir().rename(path("mine"), path("elsewhere")));
        QVERIFY(t_->goOn(TeachingStep::Training) && t_->reaches(State::Failed));
        QVERIFY2(t_->says("None of the recordings can be used"), qPrintable(problem()));
        QVERIFY(!t_->says("checkpoint."));
        QVERIFY(QDir().rename(path("elsewhere"), path("mine")));
        QVERIFY(t_->press("Go on learning"));
        QVERIFY(t_->reaches(State::Finished));
        QCOMPARE(t_->run().progress().back().step, 20);
    }

    void aFullDiskIsToldAndTheRunGoesOnLater()
    {
        QVERIFY(prepare("1000000"));
        {
            const FileSizeLimit full(20'000);
            QVERIFY(t_->goOn(TeachingStep::Training) && t_->reaches(State::Failed)); // while recordings are decoded
            QCOMPARE(t_->run().error()->code, ErrorCode::NoSpace);
            QVERIFY2(t_->says("audio.pcm"), qPrintable(problem()));
        }
        QVERIFY(t_->press("Go on learning"));
        QVERIFY(t_->reachesStep(20));
        QVERIFY(t_->press("Pause"));
        QVERIFY(t_->reaches(State::Paused)); // with a checkpoint
        const auto kept = t_->run().progress().back().step;
        QVERIFY(t_->press("Resume"));
        QVERIFY(t_->reachesStep(kept + 20));
        {
            const FileSizeLimit full(20'000);
            QVERIFY(t_->press("Pause"));
            QVERIFY(t_->reaches(State::Failed));
            QCOMPARE(t_->run().error()->code, ErrorCode::NoSpace);
            QVERIFY2(t_->says("checkpoint.safetensors") && t_->says("Nothing is lost"), qPrintable(problem()));
        }
        const auto names = QDir(run({})).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(std::none_of(names.begin(), names.end(), [](const auto &name) { return name.contains("partial"); }),
                 qPrintable(names.join(' '))); // nothing that is not whole stays behind
        QVERIFY(t_->press("Go on learning"));
        QVERIFY(t_->reachesStep(kept + 40));
        QCOMPARE(t_->run().progress().front().step, 10);
        QVERIFY(t_->press("Anneal now and finish"));
        QVERIFY(t_->reaches(State::Finished) && t_->goOn(TeachingStep::Result));
        const QString saved = t_->w.temporary.filePath("data/partita/models/my-sounds.safetensors");
        {
            const FileSizeLimit full(20'000);
            QVERIFY(t_->press("Save model"));
            QTRY_VERIFY_WITH_TIMEOUT(t_->says("larger than is allowed"), limitMs);
            QVERIFY(!QFileInfo::exists(saved));
        }
        QVERIFY(t_->press("Save model"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(saved) && t_->says(saved), limitMs);
    }
};

QTEST_MAIN(TestTeachingEngine)
#include "test_teaching_engine.moc"
