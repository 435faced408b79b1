// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions through the window: saved and opened again, modified or not, closed with a question, saves that fail.
#include <QTabBar>
#include <QTabWidget>

#include "core/session/session_file.h"
#include "tests/app/test_session_window.h"
#include "tests/app/test_somebody_else.h"
#include "tests/core/test_file_size_limit.h"
#include "widgets/lanes/lane_list.h"

using namespace partita;
using namespace partita::test;
namespace fs = std::filesystem;

enum Answer { Save, Discard, Cancel };

class TestMainWindowSession : public QObject, SessionWindow {
    Q_OBJECT

    QTabBar *tabs() const { return w_->window->findChild<QTabWidget *>("documents")->tabBar(); }
    bool marked() const { return w_->window->isWindowModified(); }
    bool reopen(const QString &name) { return w_->open({path(name)}); }
    /// Two lanes, of which one is edited, and a mask.
    bool edit()
    {
        if (!w_->separate("voice"))
            return false;
        auto &s = w_->session();
        const LaneId voice = w_->lanes()[0]->id;
        s.rename(voice, "Anna & co");
        s.setGain(voice, -3.25);
        s.setPan(voice, 0.5);
        s.setMute(w_->lanes()[1]->id, true);
        const auto grid = MaskGrid{44100, s.document().mixture()->frames()};
        MaskBuilder builder(*Mask::uniform(grid));
        builder.edit({0, 40, 10, 90}, [](std::int64_t frame, int band, std::uint8_t &value) { value = std::uint8_t(frame + band); });
        s.draw(EditKind::Paint, {voice, builder.finish()});
        return true;
    }
    fs::path recovery() const { return path("recovery").toStdString(); }
    int recoveryFiles() const
    {
        int count = 0;
        std::error_code error;
        for (fs::directory_iterator entry(recovery(), error), end; !error && entry != end; entry.increment(error))
            count += entry->path().extension() == recoverySuffix;
        return count;
    }

private Q_SLOTS:
    void init() { QVERIFY(begin(3)); }
    void cleanup() { w_.reset(); }

    void anOpenedFileIsNotModified()
    {
        QVERIFY(w_->open({path("band.wav")}));
        w_->session().view().zoomTo({1000, 20000});
        w_->session().view().setSelection({{2000, 3000}, {}});
        QTest::qWait(50);
        QVERIFY(!marked() && !keeper().isModified());
        QCOMPARE(tabs()->tabText(0), QString("band.wav"));
        w_->key(QKeySequence::Close);
        QVERIFY(isClosed());
        QVERIFY(w_->prompts.asked.empty());
        QCOMPARE(recoveryFiles(), 0);
    }

    void anEditIsMarkedAndUndoTakesTheMarkAway()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        QVERIFY(waitFor([&] { return marked() && tabs()->tabText(0) == "band.wav*"; }));
        QVERIFY(w_->window->windowTitle().contains("band.wav[*]"));
        QVERIFY(waitFor([&] { return recoveryFiles() == 1; }));
        while (w_->session().history().canUndo())
            w_->key(QKeySequence::Undo);
        QVERIFY(waitFor([&] { return !marked() && tabs()->tabText(0) == "band.wav"; }));
        QVERIFY(waitFor([&] { return recoveryFiles() == 0; }));
    }

    void savedClosedAndOpenedAgain_data()
    {
        QTest::addColumn<bool>("embedded");
        QTest::newRow("beside its recording") << false;
        QTest::newRow("with its recording") << true;
    }
    void savedClosedAndOpenedAgain()
    {
        QFETCH(bool, embedded);
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        auto &view = w_->session().view();
        view.zoomTo({30000, 60000});
        view.setSelection({{40000, 50000}, FrequencyRange{200, 4000}});
        view.setPlayFrame(45000);
        w_->page().lanes().selectLane(w_->lanes()[1]->id);
        w_->page().setTarget(LaneId(0));
        if (embedded)
            w_->window->actions().embedRecording->trigger();
        const auto axis = view.axis();
        const auto lanes = w_->lanes();
        const auto drawn = w_->session().document().drawn();
        const auto mixture = all(*w_->session().document().mixture());
        std::vector<std::vector<float>> samples;
        for (const auto &lane : lanes)
            samples.push_back(all(*lane->content));

        QVERIFY(save("band.partita"));
        QCOMPARE(w_->prompts.suggested, path("band.partita"));
        QVERIFY(waitFor([&] { return !marked() && tabs()->tabText(0) == "band.partita"; }));
        QVERIFY(waitFor([&] { return recoveryFiles() == 0; }));
        QCOMPARE(w_->settings.recentFiles(), (QStringList{path("band.partita"), path("band.wav")}));
        w_->key(QKeySequence::Close);
        QVERIFY(isClosed());
        QVERIFY(w_->prompts.asked.empty());
        if (embedded)
            QVERIFY(QFile::remove(path("band.wav")));

        QVERIFY(restart());
        QVERIFY(reopen("band.partita"));
        QCOMPARE(messages().count(), 0);
        QVERIFY(!marked());
        QCOMPARE(w_->lanes().size(), lanes.size());
        for (size_t i = 0; i < lanes.size(); ++i) {
            auto lane = *w_->lanes()[i];
            QVERIFY(all(*lane.content) == samples[i]);
            lane.content = lanes[i]->content;
            QVERIFY(lane == *lanes[i]);
        }
        QCOMPARE(w_->session().document().drawn().lane, drawn.lane);
        QVERIFY(*w_->session().document().drawn().mask == *drawn.mask);
        QVERIFY(all(*w_->session().document().mixture()) == mixture);
        const auto &again = w_->session().view();
        QCOMPARE(again.axis().firstFrame, axis.firstFrame);
        QCOMPARE(again.axis().framesPerPixel, axis.framesPerPixel);
        QVERIFY((again.selection() == ViewSelection{{40000, 50000}, FrequencyRange{200, 4000}}));
        QCOMPARE(again.playFrame(), 45000);
        QCOMPARE(w_->page().lanes().selectedLane(), lanes[1]->id);
        QVERIFY(w_->page().target() == LaneId(0));
        QCOMPARE(w_->window->queryBar().history(), QStringList{"voice"});
        QCOMPARE(w_->window->actions().embedRecording->isChecked(), embedded);
        QCOMPARE(w_->window->actions().embedRecording->isEnabled(), !embedded);
        // It goes on: edited, saved into the same file, without a dialog.
        w_->prompts.suggested.clear();
        w_->session().setGain(lanes[0]->id, 6);
        QVERIFY(waitFor([&] { return marked(); }));
        QVERIFY(save({}));
        QVERIFY(w_->prompts.suggested.isEmpty());
        QVERIFY(restart());
        QVERIFY(reopen("band.partita"));
        QCOMPARE(w_->lanes()[0]->gainDb, 6.0);
        QVERIFY(w_->separate("hiss"));
        QCOMPARE(w_->lanes().size(), size_t(4)); // of the recording that is its target
    }

    void closingAsks()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        w_->prompts.answer = Cancel;
        w_->key(QKeySequence::Close);
        QCOMPARE(w_->prompts.asked.size(), size_t(1));
        QVERIFY(w_->prompts.asked[0].text.contains("band.wav"));
        QVERIFY(!w_->window->close());
        QCOMPARE(w_->prompts.asked.size(), size_t(2));
        QVERIFY(w_->window->isVisible());
        QCOMPARE(w_->lanes().size(), size_t(2));

        w_->prompts.answer = Save; // but no name is given
        w_->key(QKeySequence::Close);
        QVERIFY(!w_->window->close());
        QCOMPARE(w_->window->pageCount(), 1);
        QVERIFY(waitFor([&] { return recoveryFiles() == 1; }));

        w_->prompts.answer = Discard;
        w_->key(QKeySequence::Close);
        QVERIFY(isClosed());
        QVERIFY(waitFor([&] { return recoveryFiles() == 0; }));
        QCOMPARE(QDir(folder_).entryList({"*.partita"}).size(), 0);
    }

    void closingSaves()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        w_->prompts.answer = Save;
        w_->prompts.session = path("band.partita");
        w_->key(QKeySequence::Close);
        QVERIFY(isClosed());
        QVERIFY(reopen("band.partita"));
        QCOMPARE(w_->laneNames(), (QStringList{"Anna & co", "rest"}));
    }

    /// Several at once: one question; the window closes when all are saved.
    void quittingSavesAll()
    {
        QVERIFY(!writeWav(path("street.wav"), 1).isEmpty());
        for (const QString name : {"band", "street"}) {
            QVERIFY(w_->open({path(name + ".wav")}));
            QVERIFY(w_->separate("voice"));
            QVERIFY(save(name + ".partita"));
            w_->session().setGain(w_->lanes()[0]->id, -6);
        }
        QVERIFY(w_->open({path("band.wav")})); // not edited
        w_->prompts.answer = Save;
        QVERIFY(!w_->window->close()); // not yet
        QCOMPARE(w_->prompts.asked.size(), size_t(1));
        QVERIFY(w_->prompts.asked[0].text.contains("band.partita") && w_->prompts.asked[0].text.contains("street.partita"));
        QVERIFY(waitFor([&] { return !w_->window->isVisible(); }));
        QCOMPARE(w_->prompts.asked.size(), size_t(1));
        QVERIFY(restart());
        for (const QString name : {"band.partita", "street.partita"}) {
            QVERIFY(reopen(name));
            QCOMPARE(w_->lanes()[0]->gainDb, -6.0);
        }
    }

    void quittingDiscardsAll()
    {
        for (int i = 0; i < 2; ++i) {
            QVERIFY(w_->open({path("band.wav")}));
            QVERIFY(w_->separate("voice"));
        }
        w_->prompts.answer = Discard;
        QVERIFY(w_->window->close());
        QCOMPARE(w_->prompts.asked.size(), size_t(1));
        w_.reset();
        QCOMPARE(recoveryFiles(), 0);
    }

    /// Whatever the reason: it is said, and all is still there, marked, and can be saved elsewhere.
    void aSaveThatFails_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a file is in the way") << "band.wav/x.partita";
        QTest::newRow("no folder") << "nowhere/x.partita";
        QTest::newRow("a folder of that name") << "cache";
    }
    void aSaveThatFails()
    {
        QFETCH(QString, target);
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        const auto before = w_->session().document().state();
        QVERIFY(!save(target));
        QVERIFY(waitFor([&] { return messages().isVisible(); }));
        QVERIFY(w_->session().document().state() == before);
        QVERIFY(marked() && keeper().isModified() && keeper().path().isEmpty());
        QVERIFY(waitFor([&] { return recoveryFiles() == 1; }));
        // Nor does the window close with it.
        w_->prompts.answer = Save;
        QVERIFY(!w_->window->close());
        QVERIFY(waitFor([&] { return !keeper().isSaving(); }));
        QTest::qWait(50);
        QVERIFY(w_->window->isVisible());
        QCOMPARE(w_->window->pageCount(), 1);
        QVERIFY(save("band.partita"));
        QVERIFY(waitFor([&] { return !marked(); }));
    }

    /// A disk that is full while an old session is written over.
    void aFullDiskLeavesTheOldSession()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        QVERIFY(save("band.partita"));
        const auto saved = bytesOf(path("band.partita"));
        QVERIFY(w_->separate("hiss"));
        const auto lanes = w_->lanes().size();
        {
            const FileSizeLimit full(saved.size());
            QVERIFY(!save({}));
        }
        QVERIFY(says("band.partita"));
        QVERIFY(marked());
        QCOMPARE(w_->lanes().size(), lanes);
        QVERIFY(bytesOf(path("band.partita")) == saved);
        QVERIFY(save({}));
        QVERIFY(restart());
        QVERIFY(reopen("band.partita"));
        QCOMPARE(w_->lanes().size(), lanes);
    }

    /// Edits go on while it is saved: what was saved is what was there when it was asked for.
    void editedWhileItIsSaved()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        QVERIFY(save("band.partita"));
        auto *save = w_->window->actions().save; // by key, and it might be done at once
        save->trigger();
        QVERIFY(keeper().isSaving());
        w_->session().rename(w_->lanes()[0]->id, "later");
        QVERIFY(waitFor([&] { return !keeper().isSaving(); }));
        QVERIFY(keeper().isModified());
        save->trigger();
        w_->session().rename(w_->lanes()[0]->id, "last");
        save->trigger(); // another follows
        QVERIFY(waitFor([&] { return !keeper().isSaving() && !keeper().isModified(); }));
        QVERIFY(restart());
        QVERIFY(reopen("band.partita"));
        QCOMPARE(w_->laneNames()[0], QString("last"));
    }

    void savedWhileItSeparates()
    {
        QVERIFY(w_->open({path("band.wav")}));
        w_->model->allow(0);
        w_->ask("voice");
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2; }));
        QVERIFY(save("band.partita"));
        QVERIFY(keeper().isModified()); // there is more to come
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QVERIFY(keeper().isModified());
        QVERIFY(save({}));
        QVERIFY(!keeper().isModified());
        const auto voice = all(*w_->lanes()[0]->content);
        QVERIFY(restart());
        QVERIFY(reopen("band.partita"));
        QVERIFY(all(*w_->lanes()[0]->content) == voice);
        QCOMPARE(messages().count(), 0);
    }

    void saveAsLetsTheOldSessionGo_data()
    {
        QTest::addColumn<bool>("embedded");
        QTest::newRow("beside its recording") << false;
        QTest::newRow("with its recording") << true;
    }
    void saveAsLetsTheOldSessionGo()
    {
        QFETCH(bool, embedded);
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        if (embedded)
            w_->window->actions().embedRecording->trigger();
        QVERIFY(save("old.partita"));
        QVERIFY(restart());
        QVERIFY(reopen("old.partita"));
        QVERIFY(!SessionFile::open(path("old.partita").toStdString(), SessionAccess::ReadWrite));
        const auto mixture = all(*w_->session().document().mixture());
        const auto voice = all(*w_->lanes()[0]->content), rest = all(*w_->lanes()[1]->content);
        w_->session().remove(w_->lanes()[1]->id); // only undo knows it now
        QVERIFY(saveAs("new.partita"));
        QCOMPARE(keeper().path(), path("new.partita"));

        // It is free, while the tab is open and all of it is there: not for another who opens it, nor for one who destroys it.
        QVERIFY(waitFor([&] { return SessionFile::open(path("old.partita").toStdString(), SessionAccess::ReadWrite).ok(); }));
        QFile old(path("old.partita"));
        QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Truncate) && old.write(QByteArray(100000, 'x')) == 100000);
        old.close();
        QVERIFY(all(*w_->session().document().mixture()) == mixture);
        QVERIFY(all(*w_->lanes()[0]->content) == voice);
        w_->key(QKeySequence::Undo);
        QVERIFY(all(*w_->lanes()[1]->content) == rest);
        QVERIFY(waitFor([&] { return keeper().isModified(); }));
        QVERIFY(save({}));
        QVERIFY(restart());
        QVERIFY(reopen("new.partita"));
        QCOMPARE(messages().count(), 0);
        QVERIFY(all(*w_->session().document().mixture()) == mixture);
        QVERIFY(all(*w_->lanes()[0]->content) == voice);
        QVERIFY(all(*w_->lanes()[1]->content) == rest);
    }

    void aSaveAsThatFailsKeepsTheOldSession()
    {
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        QVERIFY(save("old.partita"));
        QVERIFY(restart());
        QVERIFY(reopen("old.partita"));
        const auto voice = all(*w_->lanes()[0]->content);
        w_->session().setGain(w_->lanes()[0]->id, 3);
        QVERIFY(!saveAs("nowhere/new.partita"));
        QCOMPARE(keeper().path(), path("old.partita"));
        QVERIFY(!SessionFile::open(path("old.partita").toStdString(), SessionAccess::ReadWrite));
        QVERIFY(all(*w_->lanes()[0]->content) == voice && keeper().isModified());
        QVERIFY(save({}));
        QVERIFY(!keeper().isModified());
    }

    void whatMayNotBeWritten_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("later");
        QTest::newRow("the folder") << "archive" << false;
        QTest::newRow("the file") << "archive/band.partita" << false;
        QTest::newRow("the folder, once it is open") << "archive" << true;
    }
    void whatMayNotBeWritten()
    {
        QFETCH(QString, what);
        QFETCH(bool, later);
        QVERIFY(QDir(folder_).mkpath("archive"));
        QVERIFY(w_->open({path("band.wav")}));
        QVERIFY(edit());
        QVERIFY(save("archive/band.partita"));
        const auto saved = bytesOf(path("archive/band.partita"));
        w_.reset();
        for (const char *folder : {"recovery", "cache"})
            QDir(path(folder)).removeRecursively(); // they are made again
        QFile::setPermissions(path("archive"), QFile::Permissions(0x7777));
        QFile::setPermissions(path("archive/band.partita"), QFile::Permissions(0x6666));
        const QStringList everybodys{root_.path(), folder_, path("settings.ini")};
        std::optional<NotWritable> fixed;
        std::optional<SomebodyElse> somebody;
        const auto forbid = [&](bool forbidden) {
            somebody.reset();
            fixed.reset();
            if (forbidden)
                fixed.emplace(path(what));
            somebody.emplace(everybodys);
            return somebody->done();
        };
        QVERIFY(forbid(!later));
        QVERIFY(restart());
        QVERIFY(reopen("archive/band.partita"));
        QCOMPARE(keeper().isReadOnly(), !later);
        if (later) {
            QVERIFY(forbid(true));
        } else {
            QVERIFY(says("band.partita is open for reading only"));
            QCOMPARE(messages().count(), 1);
            QCOMPARE(tabs()->tabText(0), QString("band.partita (read-only)"));
            QVERIFY(w_->click("Close this message"));
        }
        const auto voice = all(*w_->lanes()[0]->content);
        w_->session().setGain(w_->lanes()[0]->id, -12);

        // What is not saved is kept elsewhere.
        QVERIFY(waitFor([&] { return recoveryFiles() == 1; }));
        QVERIFY(restart());
        QVERIFY(recover());
        QCOMPARE(w_->lanes()[0]->gainDb, -12.0);
        QVERIFY(all(*w_->lanes()[0]->content) == voice);
        QVERIFY(keeper().isModified());
        w_->prompts.answer = Discard;
        w_->key(QKeySequence::Close);
        QVERIFY(isClosed());
        if (later)
            QVERIFY(forbid(false));
        while (messages().count() > 0)
            QVERIFY(w_->click("Close this message"));
        w_->prompts.asked.clear();
        QVERIFY(reopen("archive/band.partita"));
        w_->session().setGain(w_->lanes()[0]->id, -6);
        if (later) {
            QVERIFY(forbid(true));
            QVERIFY(!save({}));
            QVERIFY(says("band.partita"));
        } else {
            QVERIFY(w_->click("Close this message"));
            w_->prompts.answer = 1;
            w_->key(QKeySequence::Save);
            QCOMPARE(w_->prompts.asked.size(), size_t(1));
            QVERIFY(w_->prompts.asked[0].text.contains("band.partita is open for reading only"));
            QVERIFY(w_->prompts.suggested.isEmpty() && !keeper().isSaving());
            w_->prompts.answer = 0;
            // Where nobody may write, again: it is said, with a way out.
            QVERIFY(!save(what == "archive" ? "archive/other.partita" : "nowhere/other.partita"));
            QVERIFY(says("other.partita"));
            QCOMPARE(w_->prompts.asked.size(), size_t(2));
        }
        QVERIFY(keeper().isModified() && marked());
        w_->prompts.session = path("mine.partita");
        QVERIFY(w_->click("Save As…", &messages()));
        QVERIFY(waitFor([&] { return keeper().path() == path("mine.partita") && !keeper().isModified(); }));
        QVERIFY(!keeper().isReadOnly());
        QVERIFY(bytesOf(path("archive/band.partita")) == saved);
        w_->session().setGain(w_->lanes()[0]->id, -7);
        QVERIFY(save({}));
        QVERIFY(restart());
        QVERIFY(reopen("mine.partita"));
        QCOMPARE(w_->lanes()[0]->gainDb, -7.0);
        QVERIFY(all(*w_->lanes()[0]->content) == voice);
        w_.reset();
        somebody.reset();
    }
};

QTEST_MAIN(TestMainWindowSession)
#include "test_main_window_session.moc"
