// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes edited in the window, and all of it undone and done again.
#include <QLineEdit>
#include <QListWidget>

#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/message/message_bar.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowEdits : public QObject {
    Q_OBJECT
    static constexpr int rate = 16000;
    QTemporaryDir folder_;
    std::unique_ptr<TestWindow> w_;

    LaneHeader *header(size_t index) const { return w_->page().lanes().header(w_->lanes()[index]->id); }
    /// By a click on its header.
    void select(size_t index) { QTest::mouseClick(header(index), Qt::LeftButton, {}, {2, 2}); }
    bool fromMenu(size_t index, const QStringList &path)
    {
        auto *more = w_->find<QAbstractButton>("More", header(index));
        return more && w_->choose([&] { QTest::mouseClick(more, Qt::LeftButton); }, path);
    }
    std::vector<float> samples(size_t index) const { return all(*w_->lanes()[index]->content); }
    double sumError() const { return differenceFromMixture(w_->session().document()); }
    QListWidget *history() const
    {
        w_->window->findChild<QWidget *>("historyPanel")->raise();
        QCoreApplication::processEvents();
        return w_->find<QListWidget>("History of edits");
    }
    /// All that a person can see of the lanes.
    QStringList state() const
    {
        QStringList all;
        for (const auto &lane : w_->lanes())
            all << QString("%1 %2 %3 %4 %5").arg(QString::fromStdString(lane->name)).arg(lane->gainDb).arg(lane->pan)
                       .arg(lane->mute).arg(lane->solo);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        QVERIFY(!writeWav(folder_.filePath("song.wav"), 4, 2, rate).isEmpty());
    }
    void init()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
        QVERIFY(w_->open({folder_.filePath("song.wav")}));
        QVERIFY(w_->separate("rumble; voice"));
        QCOMPARE(w_->lanes().size(), size_t(3));
    }
    void cleanup() { w_.reset(); }

    void renamedWithF2()
    {
        select(1);
        w_->key(Qt::Key_F2);
        auto *edit = w_->find<QLineEdit>("Name of the lane");
        QVERIFY(edit && edit->hasFocus());
        w_->keys("m s 1"); // mute, solo and play elsewhere
        w_->key(Qt::Key_Return);
        QCOMPARE(w_->laneNames()[1], QString("m s 1"));
        QVERIFY(!w_->lanes()[1]->mute && !w_->lanes()[1]->solo && !w_->player.isPlaying());
        QVERIFY(header(1)->accessibleName().contains("m s 1"));
        w_->key(Qt::Key_F2);
        edit = w_->find<QLineEdit>("Name of the lane");
        QVERIFY(edit);
        w_->keys("not this");
        w_->key(Qt::Key_Escape);
        QCOMPARE(w_->laneNames()[1], QString("m s 1"));
        w_->key(QKeySequence::Undo);
        QCOMPARE(w_->laneNames()[1], QString("voice"));
        w_->key(QKeySequence("Ctrl+Y"));
        QCOMPARE(w_->laneNames()[1], QString("m s 1"));
        w_->key(QKeySequence::Undo);
        w_->key(QKeySequence("Ctrl+Shift+Z"));
        QCOMPARE(w_->laneNames()[1], QString("m s 1"));
    }

    void deletedDuplicatedMoved()
    {
        const auto lanes = w_->session().document().lanes();
        select(0);
        w_->key(Qt::Key_Delete);
        QCOMPARE(w_->lanes().size(), size_t(2));
        QVERIFY(!w_->page().lanes().strip(lanes[0]->id));
        w_->key(QKeySequence::Undo);
        QCOMPARE(w_->lanes(), lanes);
        QVERIFY(w_->page().lanes().strip(lanes[0]->id)->isVisible());

        select(1);
        w_->key(QKeySequence("Ctrl+D"));
        QCOMPARE(w_->lanes().size(), size_t(4));
        QCOMPARE(samples(2), samples(1));
        w_->key(QKeySequence::Undo);

        select(0);
        w_->key(QKeySequence("Ctrl+Shift+Down"));
        QCOMPARE(w_->laneNames()[1], QString("rumble"));
        w_->key(QKeySequence("Ctrl+Shift+Up"));
        QCOMPARE(w_->lanes(), lanes);
        w_->key(QKeySequence("Alt+Down"));
        QCOMPARE(w_->page().lanes().selectedLane(), lanes[1]->id);
        w_->key(QKeySequence("Alt+Up"));
        QCOMPARE(w_->page().lanes().selectedLane(), lanes[0]->id);
        w_->key(QKeySequence("Alt+Up")); // the mixture, of which there is nothing to delete
        QCOMPARE(w_->page().lanes().selectedLane(), LaneId(0));
        w_->key(Qt::Key_Delete);
        QCOMPARE(w_->lanes(), lanes);
    }

    void aDragOfTheGainIsOneStep()
    {
        auto *gain = w_->find("Gain", header(0));
        const auto steps = w_->session().history().index();
        const QPoint middle = gain->rect().center();
        QTest::mousePress(gain, Qt::LeftButton, {}, middle);
        for (int i = 1; i <= 20; ++i)
            QTest::mouseMove(gain, middle - QPoint(i * 2, 0));
        QTest::mouseRelease(gain, Qt::LeftButton, {}, middle - QPoint(40, 0));
        QVERIFY(w_->lanes()[0]->gainDb < 0);
        QCOMPARE(w_->session().history().index(), steps + 1);
        w_->key(QKeySequence::Undo);
        QCOMPARE(w_->lanes()[0]->gainDb, 0.0);
    }

    void twoLanesAreMerged()
    {
        const auto rumble = samples(0), voice = samples(1);
        QVERIFY(fromMenu(0, {"Merge with", "voice"}));
        QCOMPARE(w_->lanes().size(), size_t(2));
        const auto merged = samples(0);
        double most = 0;
        for (size_t i = 0; i < merged.size(); ++i)
            most = std::max(most, double(std::abs(merged[i] - rumble[i] - voice[i])));
        QVERIFY(most < 1e-6);
        QVERIFY(sumError() < 1e-6);
        QVERIFY(waitFor([&] { return w_->page().picture(w_->lanes()[0]->id)->isComplete(); }));
        w_->key(QKeySequence::Undo);
        QCOMPARE(w_->lanes().size(), size_t(3));
        QCOMPARE(samples(0), rumble);
    }

    void aTimeSpanGoesToAnotherLane()
    {
        QVERIFY(!fromMenu(0, {"Move selected span to", "voice"})); // nothing is selected
        w_->session().view().setSelection({{rate, 2 * rate}, {}});
        const auto rumble = samples(0), voice = samples(1);
        QVERIFY(fromMenu(0, {"Move selected span to", "voice"}));
        const auto left = samples(0), given = samples(1);
        QVERIFY(sumError() < 1e-6);
        // Well inside of the span all of it went; well outside nothing did. At the edges it may fade.
        double inside = 0, outside = 0;
        for (size_t i = 0; i < left.size(); ++i) {
            const auto frame = std::int64_t(i) / 2;
            const double moved = std::abs(given[i] - voice[i]), stays = std::abs(left[i]);
            if (frame > rate * 11 / 10 && frame < rate * 19 / 10)
                inside = std::max(inside, stays);
            else if (frame < rate * 9 / 10 || frame > rate * 21 / 10)
                outside = std::max(outside, moved);
        }
        QCOMPARE(inside, 0.0);
        QCOMPARE(outside, 0.0);
        w_->key(QKeySequence::Undo);
        QCOMPARE(samples(0), rumble);
        QCOMPARE(samples(1), voice);
    }

    void theHistoryPanelGoesAnywhere()
    {
        QVector<QStringList> states{state()};
        const auto step = [&](auto what) {
            what();
            states << state();
        };
        QVERIFY(w_->click("Mute", header(0)));
        states << state();
        step([&] { QVERIFY(w_->click("Solo", header(1))); });
        step([&] { select(2), w_->key(QKeySequence("Ctrl+D")); });
        step([&] { w_->key(Qt::Key_Delete); });
        auto *list = history();
        QVERIFY(list);
        const int first = list->count() - int(states.size()); // before: "As opened"; the separation
        QCOMPARE(first, 1);
        QCOMPARE(list->currentRow(), list->count() - 1);
        for (const int row : {0, 2, 4, 1, 3, 0, 4}) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(first + row)).center());
            QVERIFY(waitFor([&] { return state() == states[row]; }));
            QVERIFY(waitFor([&] { return list->currentRow() == first + row; }));
            QCOMPARE(list->count(), first + int(states.size()));
        }
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(waitFor([&] { return w_->lanes().empty(); }));
        QVERIFY(!w_->window->actions().undo->isEnabled());
        w_->key(Qt::Key_End); // by keyboard
        QVERIFY(waitFor([&] { return state() == states.back(); }));
        QVERIFY(!w_->window->actions().redo->isEnabled());
    }

    void anEditAfterUndoEndsTheRedo()
    {
        QVERIFY(w_->click("Mute", header(0)));
        w_->key(QKeySequence::Undo);
        QVERIFY(w_->window->actions().redo->isEnabled());
        QVERIFY(w_->click("Mute", header(1)));
        QVERIFY(!w_->window->actions().redo->isEnabled());
        w_->key(QKeySequence("Ctrl+Y"));
        QVERIFY(!w_->lanes()[0]->mute && w_->lanes()[1]->mute);
    }

    void everythingBackAndForth()
    {
        const int y = w_->page().picture(0)->height() / 2;
        auto *picture = w_->page().picture(0);
        QVERIFY(fromMenu(1, {"Duplicate"}));
        QVERIFY(fromMenu(0, {"Merge with", "voice"}));
        QTest::mousePress(picture, Qt::LeftButton, {}, {10, y});
        QTest::mouseMove(picture, {60, y});
        QTest::mouseMove(picture, {100, y});
        QTest::mouseRelease(picture, Qt::LeftButton, {}, {100, y});
        QVERIFY(fromMenu(0, {"Move selected span to", w_->laneNames()[1]}));
        QVERIFY(fromMenu(1, {"Delete"}));
        const auto end = w_->session().document().lanes();
        const int steps = int(w_->session().history().index());
        for (int i = 0; i < steps; ++i)
            w_->key(QKeySequence::Undo);
        QVERIFY(w_->lanes().empty());
        for (int i = 0; i < steps; ++i)
            w_->key(QKeySequence("Ctrl+Y"));
        QCOMPARE(w_->lanes(), end);
        w_->key(QKeySequence("Ctrl+Y")); // nothing more
        QVERIFY(!w_->window->messages().isVisible());
    }

    /// What is pressed after a lane has gone is still meant for the lanes.
    void theFocusStaysWithTheLanes()
    {
        select(0);
        QVERIFY(w_->page().lanes().isAncestorOf(QApplication::focusWidget()));
        w_->key(Qt::Key_Delete);
        QVERIFY(w_->page().lanes().isAncestorOf(QApplication::focusWidget()));
        w_->key(Qt::Key_S);
        QCOMPARE(w_->lanes()[0]->solo, true);
        w_->key(QKeySequence::Undo);
        w_->key(QKeySequence::Undo);
        w_->key(QKeySequence::Undo); // the separation
        QVERIFY(w_->lanes().empty());
        QVERIFY(w_->page().lanes().isAncestorOf(QApplication::focusWidget()));
        w_->key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return w_->player.isPlaying(); }));
    }

    void tallerAndLowerLanes()
    {
        const LaneId lane = w_->lanes()[0]->id;
        const int before = w_->page().lanes().laneHeight(lane);
        w_->key(QKeySequence("Ctrl+Alt++"));
        QVERIFY(w_->page().lanes().laneHeight(lane) > before);
        w_->key(QKeySequence("Ctrl+Alt+-"));
        w_->key(QKeySequence("Ctrl+Alt+-"));
        QVERIFY(w_->page().lanes().laneHeight(lane) < before);
    }
};

QTEST_MAIN(TestMainWindowEdits)
#include "test_main_window_edits.moc"
