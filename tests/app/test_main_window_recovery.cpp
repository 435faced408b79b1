// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are not as they should be: open elsewhere, damaged, newer, their recording moved; and work that was not saved.
#include <QTabBar>
#include <QTabWidget>

#include "core/session/sqlite_connection.h"
#include "tests/app/test_session_window.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/lanes/lane_list.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowRecovery : public QObject, SessionWindow {
    Q_OBJECT

    std::string file(const QString &name) const { return path(name).toStdString(); }
    /// band.partita, of band.wav, with two lanes; closed.
    void makeSession()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(w_->separate("voice"));
        QVERIFY(saveAs("band.partita"));
        QVERIFY(restart());
    }
    std::vector<std::vector<float>> samples() const
    {
        std::vector<std::vector<float>> samples;
        for (const auto &lane : w_->lanes())
            samples.push_back(all(*lane->content));
        return samples;
    }
    bool undoAll()
    {
        while (w_->session().history().canUndo())
            w_->key(QKeySequence::Undo);
        return w_->lanes().empty();
    }
    QAction &finishLanes() const { return *w_->window->actions().finishLanes; }
    /// band.partita, saved while it was separated, closed and open again; `whole` is what it would have become.
    void makeUnfinished(std::vector<std::vector<float>> &whole)
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(w_->separate("voice"));
        whole = samples();
        QVERIFY(undoAll());
        w_->model->allow(0);
        w_->ask("voice");
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2; }));
        w_->session().setGain(w_->lanes()[0]->id, -6);
        QVERIFY(!finishLanes().isEnabled()); // it is being made
        closeUnfinished();
    }
    void closeUnfinished()
    {
        QVERIFY(saveAs("band.partita"));
        w_->prompts.answer = 1; // it does not matter what comes later
        w_->key(QKeySequence::Close);
        QVERIFY(isClosed());
        w_->model->allow(-1);
        QVERIFY(w_->open({path("band.partita")}));
        QVERIFY(says("not finished"));
        QVERIFY(says("voice"));
        QVERIFY(finishLanes().isEnabled());
    }
    bool finished() const
    {
        return waitFor([&] { return !w_->session().separates(); });
    }
    bool change(const QString &session, const std::string &sql)
    {
        auto db = detail::Connection::open(file(session), detail::Connection::Mode::ReadWrite);
        return db && (*db)->run(sql.c_str());
    }

private Q_SLOTS:
    void init() { QVERIFY(begin(2)); }
    void cleanup() { w_.reset(); }

    void openedTwiceItShowsItsTab()
    {
        makeSession();
        QVERIFY(w_->open({path("band.partita"), path("band.wav")}));
        const auto current = &w_->page();
        w_->window->openFiles({path("band.partita")});
        QTRY_VERIFY(w_->page().keeper().path() == path("band.partita"));
        QVERIFY(&w_->page() != current || w_->window->pageCount() == 2);
        w_->window->openFiles({path("band.partita"), path("band.partita")});
        QTest::qWait(100);
        QCOMPARE(w_->window->pageCount(), 2);
    }

    void droppedAndAmongTheRecentFiles()
    {
        makeSession();
        QCOMPARE(w_->settings.recentFiles().value(0), path("band.partita"));
        QVERIFY(dropFiles(w_->window.get(), middleIn(w_->window.get(), w_->window->centralWidget()), {path("band.partita")}));
        QVERIFY(waitFor([&] { return w_->window->pageCount() == 1; }));
        QCOMPARE(w_->lanes().size(), size_t(2));
    }

    void aSecondWindowIsTold()
    {
        makeSession();
        auto held = SessionFile::open(file("band.partita"), SessionAccess::ReadWrite);
        QVERIFY(held);
        w_->prompts.answer = 1; // no
        w_->window->openFiles({path("band.partita")});
        QVERIFY(waitFor([&] { return w_->prompts.asked.size() == 1; }));
        QVERIFY(w_->prompts.asked[0].text.contains("process " + QString::number(QCoreApplication::applicationPid())));
        QTest::qWait(50);
        QCOMPARE(w_->window->pageCount(), 0);

        w_->prompts.answer = 0; // read-only
        QVERIFY(w_->open({path("band.partita")}));
        QVERIFY(says("reading only"));
        QVERIFY(w_->window->findChild<QTabWidget *>("documents")->tabBar()->tabText(0).contains("(read-only)"));
        w_->session().setGain(w_->lanes()[0]->id, -6);
        QVERIFY(save("mine.partita")); // asks for another name
        QCOMPARE(w_->prompts.suggested, path("band copy.partita"));
        QCOMPARE(keeper().path(), path("mine.partita"));
        QVERIFY(!keeper().isReadOnly() && !keeper().isModified());
        QCOMPARE((*held)->load()->state.document.lanes[0]->gainDb, 0.0);
    }

    void aMovedRecordingIsFound()
    {
        makeSession();
        QVERIFY(QDir(folder_).mkpath("moved"));
        for (const QString name : {"band.wav", "band.partita"})
            QVERIFY(QFile::rename(path(name), path("moved/" + name)));
        QVERIFY(w_->open({path("moved/band.partita")}));
        QTest::qWait(50);
        QCOMPARE(messages().count(), 0);
        QCOMPARE(w_->session().path(), path("moved/band.wav"));
        QVERIFY(!w_->window->actions().findRecording->isEnabled());
    }

    void aMissingRecordingIsAskedFor()
    {
        makeSession();
        const auto mixture = readWav(path("band.wav"));
        QVERIFY(QDir(folder_).mkpath("else"));
        QVERIFY(QFile::rename(path("band.wav"), path("else/new name.wav")));
        QVERIFY(w_->open({path("band.partita")}));
        QVERIFY(says("band.wav"));
        QCOMPARE(w_->lanes().size(), size_t(2)); // these are there
        QVERIFY(waitFor([&] { return w_->page().picture(w_->lanes()[0]->id)->isComplete(); }));

        QVERIFY(w_->click("Find the recording…", &messages())); // and cancelled
        QVERIFY(says("band.wav"));
        QVERIFY(!writeWav(path("short.wav"), 1).isEmpty());
        w_->prompts.recording = path("short.wav");
        QVERIFY(w_->click("Find the recording…", &messages()));
        QVERIFY(says("short.wav"));
        QVERIFY(keeper().missingSource());
        QVERIFY(w_->click("Close this message"));

        w_->prompts.recording = path("else/new name.wav");
        w_->window->actions().findRecording->trigger();
        QVERIFY(waitFor([&] { return !keeper().missingSource(); }));
        QVERIFY(w_->prompts.asked.empty());
        QVERIFY(waitFor([&] { return w_->page().picture(0)->isComplete() && w_->page().picture(0)->errorText().isEmpty(); }));
        QVERIFY(all(*w_->session().document().mixture()) == mixture);
        QCOMPARE(w_->session().path(), path("else/new name.wav"));
        // The session learns it.
        QVERIFY(keeper().isModified());
        w_->key(QKeySequence::Save);
        QVERIFY(waitFor([&] { return !keeper().isModified(); }));
        QVERIFY(restart());
        QVERIFY(w_->open({path("band.partita")}));
        QTest::qWait(50);
        QCOMPARE(messages().count(), 0);
    }

    void anotherRecordingOfTheSameShape()
    {
        makeSession();
        QVERIFY(QFile::remove(path("band.wav")));
        QVERIFY(!writeWav(path("take2.wav"), 2, 2, 44100, [](std::int64_t f, int) { return 0.1f * noiseAt(f, 3); }).isEmpty());
        QVERIFY(w_->open({path("band.partita")}));
        w_->prompts.recording = path("take2.wav");
        w_->prompts.answer = 1; // no
        QVERIFY(says("band.wav"));
        QVERIFY(w_->click("Find the recording…", &messages()));
        QVERIFY(waitFor([&] { return w_->prompts.asked.size() == 1; }));
        QVERIFY(says("band.wav"));
        QVERIFY(keeper().missingSource());
        w_->prompts.answer = 0;
        QVERIFY(w_->click("Find the recording…", &messages()));
        QVERIFY(waitFor([&] { return !keeper().missingSource(); }));
        QVERIFY(all(*w_->session().document().mixture()) == readWav(path("take2.wav")));
    }

    void aDamagedSession()
    {
        makeSession();
        QVERIFY(change("band.partita", "PRAGMA foreign_keys = OFF; DELETE FROM store WHERE id = (SELECT store FROM lane_sum "
                                       "WHERE lane = (SELECT id FROM lane WHERE name = 'voice'))"));
        const auto before = bytesOf(path("band.partita"));
        QVERIFY(w_->open({path("band.partita")}));
        QVERIFY(says("is damaged"));
        QVERIFY(says(QString::fromStdString(w_->lanes()[0]->name)));
        QVERIFY(!keeper().canSave());
        w_->session().setGain(w_->lanes()[1]->id, -6);
        QVERIFY(save("whole.partita"));
        QVERIFY(QFile::exists(path("whole.partita")));
        QVERIFY(bytesOf(path("band.partita")) == before);
    }

    void whatIsNoSessionSaysWhy()
    {
        makeSession();
        QVERIFY(QFile::copy(path("band.partita"), path("newer.partita")));
        QVERIFY(change("newer.partita", "PRAGMA user_version = 99"));
        QFile letter(path("letter.partita"));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write(QByteArray(5000, 'x')) == 5000);
        letter.close();
        for (const QString name : {"newer.partita", "letter.partita", "gone.partita"}) {
            w_->window->openFiles({path(name)});
            QVERIFY2(says(name), qPrintable(name));
            QVERIFY(w_->click("Close this message"));
        }
        QCOMPARE(w_->window->pageCount(), 0);
        QCOMPARE(w_->settings.recentFiles().value(0), path("band.partita"));
    }

    void unfinishedLanesAreFinished_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"message", "menu", "lane"})
            QTest::newRow(by) << by;
    }
    void unfinishedLanesAreFinished()
    {
        QFETCH(QString, by);
        std::vector<std::vector<float>> whole;
        makeUnfinished(whole);
        QVERIFY(samples() != whole);
        if (by == "message") {
            QVERIFY(w_->click("Finish them", &messages()));
        } else if (by == "menu") {
            finishLanes().trigger();
        } else {
            auto *more = w_->find<QAbstractButton>("More", w_->page().lanes().header(w_->lanes()[0]->id));
            QVERIFY(more && w_->choose([&] { QTest::mouseClick(more, Qt::LeftButton); }, {"Finish Unfinished Lanes"}));
        }
        QVERIFY(finished());
        QVERIFY(samples() == whole);
        const auto &voice = *w_->lanes()[0];
        QCOMPARE(voice.gainDb, -6.0);
        QVERIFY(voice.provenance.query == "voice" && voice.provenance.found && voice.provenance.presence > 0.5);
        QVERIFY(!finishLanes().isEnabled());
        QVERIFY(waitFor([&] { return keeper().isModified(); }));
        // One step, with its name in the history.
        QCOMPARE(w_->session().history().edits().size(), size_t(1));
        w_->key(QKeySequence::Undo);
        QVERIFY(samples() != whole);
        QVERIFY(finishLanes().isEnabled());
        w_->key(QKeySequence::Redo);
        QVERIFY(samples() == whole);
        w_->key(QKeySequence::Save);
        QVERIFY(waitFor([&] { return !keeper().isModified(); }));
        QVERIFY(restart());
        QVERIFY(w_->open({path("band.partita")}));
        QTest::qWait(50);
        QCOMPARE(messages().count(), 0);
        QVERIFY(samples() == whole);
    }

    /// Also what waited for its turn, and what was made with a hint on top of corrections by hand.
    void howeverItWasMade_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("one query after the other") << false;
        QTest::newRow("a hint and corrections") << true;
    }
    void howeverItWasMade()
    {
        QFETCH(bool, byHand);
        QVERIFY(w_->open({path("band.wav")}));
        auto &session = w_->session();
        const auto paint = [&](size_t lane, MaskArea area) {
            MaskBuilder builder(*Mask::uniform({44100, session.document().mixture()->frames()}));
            builder.edit(area, [](std::int64_t, int, std::uint8_t &value) { value = 255; });
            session.draw(EditKind::Paint, {w_->lanes()[lane]->id, builder.finish()});
        };
        std::vector<std::vector<float>> whole;
        for (const bool held : {false, true}) {
            if (byHand) {
                QVERIFY(w_->separate("voice"));
                paint(1, {10, 40, 5, 20});
                session.applyMask(MaskAction::Move, w_->lanes()[0]->id);
                QVERIFY(waitFor([&] { return w_->lanes()[0]->corrections.given && !session.appliesMask(); }));
                paint(0, {60, 90, 40, 200});
                w_->page().lanes().selectLane(w_->lanes()[0]->id);
                w_->model->allow(held ? 0 : -1);
                QSignalSpy started(&session, &DocumentSession::separationStarted);
                w_->key(Qt::Key_N);
                QVERIFY(waitFor([&] { return started.size() == 1; }));
            } else {
                w_->model->allow(held ? 0 : -1);
                w_->ask("voice");
                QVERIFY(waitFor([&] { return w_->lanes().size() == 2; })); // it is understood
                w_->ask("hiss");
                QVERIFY(waitFor([&] { return w_->lanes().size() == 3; }));
            }
            if (held)
                break;
            QVERIFY(finished());
            whole = samples();
            QVERIFY(undoAll());
        }
        closeUnfinished();
        QVERIFY(samples() != whole);
        QVERIFY(w_->click("Finish them", &messages()));
        QVERIFY(finished());
        QVERIFY(samples() == whole);
        QCOMPARE(w_->lanes()[0]->corrections.given != nullptr, byHand);
    }

    /// What changes meanwhile stays changed; what waits gets the finished lanes.
    void workGoesOnMeanwhile()
    {
        std::vector<std::vector<float>> whole;
        makeUnfinished(whole);
        w_->model->allow(0);
        QVERIFY(w_->click("Finish them", &messages()));
        QVERIFY(!finishLanes().isEnabled());
        auto &session = w_->session();
        session.rename(w_->lanes()[0]->id, "Anna");
        session.duplicate(w_->lanes()[0]->id);
        QCOMPARE(w_->lanes().size(), size_t(3));
        w_->ask("hiss"); // of the rest
        QTest::qWait(50);
        QCOMPARE(w_->lanes().size(), size_t(3));
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return w_->lanes().size() == 4; }) && finished());
        QCOMPARE(w_->laneNames(), (QStringList{"Anna", "Anna copy", "hiss", "rest"}));
        QVERIFY(samples()[0] == whole[0] && samples()[1] == whole[0]);
        session.remove(w_->lanes()[1]->id);
        QVERIFY(differenceFromMixture(session.document()) < 1e-6);
    }

    void finishingIsCancelled()
    {
        std::vector<std::vector<float>> whole;
        makeUnfinished(whole);
        const auto before = w_->session().document().state();
        w_->model->allow(0);
        finishLanes().trigger();
        QVERIFY(w_->session().separates());
        QTest::qWait(50);
        w_->window->actions().cancelSeparation->trigger();
        w_->model->allow(-1);
        QVERIFY(finished());
        QVERIFY(w_->session().document().state() == before);
        QVERIFY(!keeper().isModified());
        QVERIFY(finishLanes().isEnabled());
        finishLanes().trigger();
        QVERIFY(finished());
        QVERIFY(samples() == whole);
    }

    void whatCannotBeFinishedSaysWhy_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::newRow("model") << "fake-1";
        QTest::newRow("recording") << "band.wav";
        QTest::newRow("how it was made") << "known";
    }
    void whatCannotBeFinishedSaysWhy()
    {
        QFETCH(QString, missing);
        std::vector<std::vector<float>> whole;
        makeUnfinished(whole);
        w_.reset();
        if (missing == "band.wav")
            QVERIFY(QFile::rename(path("band.wav"), path("moved.wav")));
        else if (missing == "known")
            QVERIFY(change("band.partita", "UPDATE store SET recipe = NULL"));
        w_ = another();
        w_->modelMissing = missing == "fake-1";
        QVERIFY(w_->show());
        QVERIFY(w_->open({path("band.partita")}));
        const auto before = w_->session().document().state();
        while (messages().count() > 0)
            QVERIFY(w_->click("Close this message"));
        finishLanes().trigger();
        QVERIFY(finished());
        QVERIFY(says(missing));
        QVERIFY(w_->session().document().state() == before);
        QVERIFY(finishLanes().isEnabled());
        if (missing != "band.wav")
            return;
        w_->prompts.recording = path("moved.wav");
        w_->window->actions().findRecording->trigger();
        QVERIFY(waitFor([&] { return !keeper().missingSource(); }));
        finishLanes().trigger();
        QVERIFY(finished());
        QVERIFY(samples() == whole);
    }

    /// Killed in the middle, and never saved.
    void recoveredLanesAreFinished()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(w_->separate("voice"));
        const auto whole = samples();
        QVERIFY(undoAll());
        w_->model->allow(0);
        w_->ask("voice");
        // As the disk is at some moment: without the lock of who lives on.
        const auto copied = [&] {
            QDir(path("killed")).removeRecursively();
            QDir().mkpath(path("killed"));
            for (const auto &name : QDir(path("recovery")).entryList({"*.partita-recovery*"}, QDir::Files))
                QFile::copy(path("recovery/" + name), path("killed/" + name));
            const auto found = listRecoverable(file("killed"));
            return found.size() == 1 && !found[0].error && found[0].lanes == 2;
        };
        QVERIFY(waitFor(copied));
        w_->model->allow(-1);
        w_ = another();
        w_->recoveryFolder = path("killed");
        QVERIFY(w_->show());
        QVERIFY(recover());
        QVERIFY(says("not finished"));
        QVERIFY(samples() != whole);
        QVERIFY(w_->click("Finish them", &messages()));
        QVERIFY(finished());
        QVERIFY(samples() == whole);
    }

    void unsavedWorkIsOffered_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::newRow("never saved") << false;
        QTest::newRow("on top of a session") << true;
    }
    void unsavedWorkIsOffered()
    {
        QFETCH(bool, saved);
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(w_->separate("voice"));
        const auto voice = all(*w_->lanes()[0]->content);
        if (saved)
            QVERIFY(saveAs("band.partita"));
        w_->session().rename(w_->lanes()[0]->id, "Anna");
        w_->session().view().setSelection({{1000, 2000}, {}});
        QVERIFY(restart()); // without closing
        QVERIFY(says(saved ? "band.partita" : "band.wav"));
        QVERIFY(says("1 recording") || w_->languages.available().size() < 2);
        QVERIFY(recover());
        QVERIFY(keeper().isModified() && w_->window->isWindowModified());
        QCOMPARE(w_->laneNames()[0], QString("Anna"));
        QVERIFY(all(*w_->lanes()[0]->content) == voice);
        QCOMPARE(w_->session().view().selection().time.begin, 1000);
        QCOMPARE(keeper().path(), saved ? path("band.partita") : QString());
        // It goes on: another crash, and it is there again; saved, and it is offered no more.
        w_->session().rename(w_->lanes()[0]->id, "Berta");
        QVERIFY(restart());
        QVERIFY(recover());
        QCOMPARE(w_->laneNames()[0], QString("Berta"));
        w_->prompts.session = path("band.partita");
        w_->key(QKeySequence::Save);
        QVERIFY(waitFor([&] { return !keeper().isModified(); }));
        QVERIFY(restart());
        QTest::qWait(200);
        QCOMPARE(messages().count(), 0);
        QVERIFY(w_->open({path("band.partita")}));
        QCOMPARE(w_->laneNames()[0], QString("Berta"));
        QVERIFY(all(*w_->lanes()[0]->content) == voice);
    }

    void unsavedWorkIsDiscarded()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(w_->separate("voice"));
        QVERIFY(restart());
        QVERIFY(says("band.wav"));
        w_->prompts.answer = 1; // no, keep it
        QVERIFY(w_->click("Discard", &messages()));
        QVERIFY(says("band.wav"));
        w_->prompts.answer = 0;
        QVERIFY(w_->click("Discard", &messages()));
        QCOMPARE(messages().count(), 0);
        QVERIFY(restart());
        QTest::qWait(200);
        QCOMPARE(messages().count(), 0);
        QCOMPARE(w_->window->pageCount(), 0);
    }

    void anotherWindowsWorkIsNotOffered()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(w_->separate("voice"));
        QVERIFY(waitFor([&] { return !QDir(path("recovery")).isEmpty(); }));
        auto second = another();
        QVERIFY(second->show());
        QTest::qWait(200);
        QCOMPARE(second->window->messages().count(), 0);
    }

    void whatCannotBeReadIsSaid()
    {
        w_.reset();
        QVERIFY(QDir(folder_).mkpath("recovery"));
        QFile broken(path("recovery/1-2.partita-recovery"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(5000, 'x')) == 5000);
        broken.close();
        QVERIFY(restart());
        QVERIFY(says("cannot be read"));
        QVERIFY(w_->click("Discard", &messages()));
        QVERIFY(waitFor([&] { return !broken.exists(); }));
    }

    /// Said once, and taken back when it goes well again.
    void whenUnsavedWorkCannotBeKept()
    {
        QFile inTheWay(path("recovery"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(w_->separate("voice"));
        QVERIFY(says("save it soon"));
        w_->session().setGain(w_->lanes()[0]->id, -6);
        QTest::qWait(1500);
        QCOMPARE(messages().count(), 1);
        QVERIFY(inTheWay.remove());
        QVERIFY(waitFor([&] { return messages().count() == 0; }));
        QCOMPARE(w_->lanes()[0]->gainDb, -6.0);
    }
};

QTEST_MAIN(TestMainWindowRecovery)
#include "test_main_window_recovery.moc"
