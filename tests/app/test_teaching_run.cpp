// SPDX-License-Identifier: GPL-3.0-or-later
// A run in the window: charts beside a separation, pause, stop, resume, closed windows, full disks, recordings that vanish.
#include "tests/app/test_teaching_fakes.h"
#include "widgets/charts/chart.h"
#include "widgets/message/message_bar.h"
#include "widgets/teaching/training_view.h"

using namespace partita;
using namespace partita::test;
using State = TeachingRun::State;

class TestTeachingRun : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<TeachingWindow> t_;

    QString path(const QString &name) const { return folder_->filePath(name); }
    TrainingView *view() const { return t_->view(); }
    bool reachesStep(std::int64_t step) const { return t_->reachesStep(step); }
    void goOnLearning() const
    {
        QVERIFY(!t_->next()->isEnabled()); // there is no result yet
        QVERIFY(t_->press("Go on learning"));
    }
    int rows() const { return int(view()->chartCsv(TrainingChart::Loss).count('\n')); }
    void begin()
    {
        t_ = std::make_unique<TeachingWindow>(folder_->path());
        QVERIFY(t_->show());
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        begin();
    }
    void cleanup()
    {
        t_.reset();
        folder_.reset();
    }

    void chartsGoOnWhileARecordingIsSeparated()
    {
        QVERIFY(t_->w.open({writeWav(path("song.wav"), 4)}));
        t_->teacher.allow(20);
        QVERIFY(t_->start() && reachesStep(20));
        t_->w.model->allow(0);
        t_->w.window->queryBar().setText("voice");
        Q_EMIT t_->w.window->queryBar().submitted({"voice"}, false);
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.session().separates(), limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!t_->w.lanes().empty(), limitMs);
        view()->refreshNow();
        const int before = rows();
        t_->teacher.allow(100);
        QVERIFY(reachesStep(120)); // it does not wait for the separation
        QVERIFY(t_->w.session().separates());
        QTRY_VERIFY_WITH_TIMEOUT(rows() > before, limitMs);
        QCOMPARE(t_->run().state(), State::Running);
        t_->w.model->allow(-1);
        QTRY_VERIFY_WITH_TIMEOUT(!t_->w.session().separates(), limitMs); // nor the other way round
        QCOMPARE(t_->w.lanes().size(), size_t(2));
        QVERIFY(t_->run().isActive());
    }

    void pauseResumeAndStop()
    {
        t_->teacher.allow(30);
        QVERIFY(t_->start() && reachesStep(30));
        QVERIFY(!t_->back()->isEnabled());
        Q_EMIT view()->pauseRequested();
        QVERIFY(t_->reaches(State::Paused));
        QVERIFY(QFileInfo::exists(path("runs/my-sounds/checkpoint.safetensors")));
        t_->teacher.allow(-1);
        QTest::qWait(100);
        QCOMPARE(t_->run().progress().back().step, 30);
        QCOMPARE(view()->state(), State::Paused);
        t_->teacher.allow(30);
        Q_EMIT view()->resumeRequested();
        QVERIFY(reachesStep(60));
        Q_EMIT view()->stopRequested();
        QVERIFY(t_->reaches(State::Stopped));
        QVERIFY(t_->back()->isEnabled());
        t_->teacher.allow(-1);
        goOnLearning();
        QVERIFY(t_->reaches(State::Finished));
        QCOMPARE(t_->teacher.begun, (std::vector<std::int64_t>{0, 60}));
        QCOMPARE(t_->run().progress().size(), size_t(40)); // each ten steps once
        QVERIFY(t_->next()->isEnabled());
    }

    void annealNowEndsEarly()
    {
        t_->teacher.allow(100);
        QVERIFY(t_->start() && reachesStep(100));
        Q_EMIT view()->annealRequested();
        QCOMPARE(t_->run().state(), State::Annealing);
        t_->teacher.allow(-1);
        QVERIFY(t_->reaches(State::Finished));
        const auto last = t_->run().progress().back().step; // a tenth of what was done, but not less than 20
        QVERIFY(last == 120 || last == 121);                // it may have been at a step when it was asked
        QVERIFY(t_->run().progress().back().learningRate < t_->run().progress()[9].learningRate / 4);
    }

    void theForecastIsMadeBesides()
    {
        QSignalSpy spy(&t_->run(), &TeachingRun::forecastChanged);
        t_->teacher.allow(350);
        QVERIFY(t_->start() && reachesStep(350));
        QTRY_VERIFY_WITH_TIMEOUT(!spy.empty() && spy.back()[0].value<TrainingForecast>().state == ForecastState::Ready, limitMs);
        const auto forecast = spy.back()[0].value<TrainingForecast>();
        QCOMPARE(forecast.planned.back().step, 400);
        QVERIFY(forecast.planned.back().loss > 0.2 && forecast.planned.back().loss < 0.6);
        QVERIFY(forecast.others.size() >= 5);
        QVERIFY(!forecast.annealNow.empty() && forecast.annealNow.back().step == 385);
    }

    void goesOnInAnotherWindow()
    {
        t_->teacher.allow(50);
        QVERIFY(t_->start() && reachesStep(50));
        t_.reset(); // the program ends: the run stops after a checkpoint
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(t_->says("has not finished learning"), limitMs);
        QVERIFY(t_->says("50 of 400") || t_->says("of 400"));
        for (auto *button : t_->wizard()->messages().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Go On")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(t_->wizard()->step(), TeachingStep::Training);
        QVERIFY(t_->reaches(State::Finished));
        QVERIFY(t_->teacher.begun.at(0) >= 50);
        QCOMPARE(t_->run().progress().size(), size_t(40)); // with those of the first window
        QCOMPARE(t_->teacher.orders.at(0).recordings.size(), size_t(8));
        QVERIFY(t_->goOn(TeachingStep::Result));
    }

    void closingTheWindowKeepsTheRun()
    {
        t_->teacher.allow(20);
        QVERIFY(t_->start() && reachesStep(20));
        t_->wizard()->close();
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.says("goes on learning"), limitMs);
        QVERIFY(t_->run().isActive());
        t_->teacher.allow(-1);
        QVERIFY(t_->reaches(State::Finished));
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.says("has finished learning"), limitMs);
        t_->w.window->actions().teach->trigger();
        QVERIFY(t_->wizard()->isVisible());
        QCOMPARE(t_->wizard()->step(), TeachingStep::Result);
    }

    void aRecordingThatVanishesIsNoMatter()
    {
        t_->teacher.allow(20);
        QVERIFY(t_->start() && reachesStep(20));
        QVERIFY(QDir(path("sounds")).removeRecursively());
        t_->teacher.allow(20);
        QVERIFY(reachesStep(40));
        Q_EMIT view()->stopRequested();
        QVERIFY(t_->reaches(State::Stopped));
        t_->teacher.allow(-1);
        goOnLearning(); // what was decoded is there
        QVERIFY(t_->reaches(State::Finished));
    }

    void oneThatIsGoneBeforeTheRunIsToldAndLeftOut()
    {
        QVERIFY(t_->prepare());
        QVERIFY(QFile::remove(path("sounds/kazoo/kazoo-1.wav")));
        QSignalSpy events(&t_->run(), &TeachingRun::eventHappened);
        QVERIFY(t_->goOn(TeachingStep::Training) && t_->reaches(State::Finished));
        QCOMPARE(events.size(), 1);
        QVERIFY(events[0][1].toString().contains("kazoo-1.wav"));
    }

    void aFullDiskIsToldAndTheRunGoesOnLater()
    {
        t_->teacher.failure = {ErrorCode::NoSpace, "The disk is full."};
        t_->teacher.failsAt = 30;
        QVERIFY(t_->start() && t_->reaches(State::Failed));
        QVERIFY(t_->says("The disk is full."));
        QVERIFY(t_->says("Nothing is lost"));
        QVERIFY(!t_->w.find<QPushButton>("Pause", t_->wizard()));
        goOnLearning();
        QVERIFY(t_->reaches(State::Finished));
        QCOMPARE(t_->teacher.orders.size(), size_t(2));
        QCOMPARE(t_->teacher.orders[0].place.output, t_->teacher.orders[1].place.output);
    }

    void heldBackMixturesAreHeardBeforeAndAfter()
    {
        t_->teacher.allow(40);
        QVERIFY(t_->start() && reachesStep(40));
        Q_EMIT view()->hearRequested(0, true);
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.player.isPlaying(), limitMs);
        QVERIFY(QFileInfo::exists(path("runs/my-sounds/hear/mixture-0.wav")));
        {
            const std::lock_guard lock(t_->teacher.mutex);
            QVERIFY(QString::fromStdString(t_->teacher.loaded.back()).endsWith("preview.safetensors"));
        }
        Q_EMIT view()->hearRequested(0, false); // in place of it
        QTRY_VERIFY_WITH_TIMEOUT(t_->teacher.loaded.back() == "/fake-1" && t_->w.player.isPlaying(), limitMs);
        Q_EMIT view()->stopHearingRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!t_->w.player.isPlaying(), limitMs);
        QCOMPARE(t_->run().state(), State::Running); // it went on meanwhile
    }

    void thePlayerIsGivenBack()
    {
        const QString song = writeWav(path("song.wav"), 2);
        QVERIFY(t_->w.open({song}));
        t_->wizard()->recordings().addPaths({t_->recordings()});
        QTRY_COMPARE_WITH_TIMEOUT(t_->table().recordings().size(), size_t(8), limitMs);
        Q_EMIT t_->table().playRequested(0, 0.25);
        QTRY_VERIFY_WITH_TIMEOUT(t_->w.player.isPlaying(), limitMs);
        QVERIFY(waitFor([&] {
            t_->w.speaker->take(1024);
            return !isSilent(t_->w.speaker->take(256));
        }));
        Q_EMIT t_->table().stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!t_->w.player.isPlaying(), limitMs);
        t_->w.player.play();
        QVERIFY(t_->w.hears(readWav(song)));
    }
};

QTEST_MAIN(TestTeachingRun)
#include "test_teaching_run.moc"
