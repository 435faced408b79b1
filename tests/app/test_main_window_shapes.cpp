// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes over a recording so long that making their masks takes a while: nobody waits for it, and nothing gets out of order.
#include "core/mask/mask_algebra.h"
#include "tests/app/test_main_window_fakes.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowShapes : public QObject {
    Q_OBJECT
    static constexpr int rate = 8000;
    static constexpr double seconds = 900;
    QTemporaryDir folder_;
    QString file_;
    std::unique_ptr<TestWindow> w_;

    const DrawnMask &drawn() const { return w_->session().document().drawn(); }
    const UndoHistory &history() const { return w_->session().history(); }
    MaskController &masks() const { return w_->page().masks(); }
    StoreView *picture() const { return w_->page().picture(0); }
    bool settled() const { return waitFor([&] { return !masks().isBusy(); }); }
    /// In parts of the picture.
    QPoint at(QPointF part) const { return {int(part.x() * picture()->width()), int(part.y() * picture()->height())}; }
    void press(QPointF part, Qt::KeyboardModifiers keys = {}) const { QTest::mousePress(picture(), Qt::LeftButton, keys, at(part)); }
    /// Around these corners; what it shall become on its own.
    MaskPtr lasso(const std::vector<QPointF> &corners, Qt::KeyboardModifiers keys = {}) const
    {
        const auto &view = w_->session().view();
        const auto axis = w_->window->display().settings().frequencyAxis(picture()->height(), rate);
        MaskLasso shape{{}, axis.scale, MaskLasso::Fill::NonZero};
        press(corners[0], keys);
        for (const auto &corner : corners) {
            const QPoint place = at(corner);
            QTest::mouseMove(picture(), place);
            shape.points.push_back({view.secondsOfFrame(view.axis().frameOfX(place.x())), axis.hzOfY(place.y())});
        }
        QTest::mouseRelease(picture(), Qt::LeftButton, keys, at(corners.back()));
        return lassoMask({rate, view.frames()}, shape);
    }
    const std::vector<QPointF> wide{{0.1, 0.3}, {0.8, 0.2}, {0.9, 0.6}, {0.2, 0.7}}, other{{0.3, 0.1}, {0.95, 0.4}, {0.5, 0.9}};

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("long.wav"), seconds, 1, rate,
                         [](std::int64_t frame, int) { return toneAt(frame, 700, rate, 0.1); }, AudioFormat::Wav16);
        QVERIFY(!file_.isEmpty());
    }
    void init()
    {
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
        QVERIFY(w_->open({file_}));
        picture()->setFocus();
        QVERIFY(waitFor([&] { return picture()->width() > 300; }));
        w_->key(QKeySequence(Qt::Key(Qt::Key_1 + int(MaskTool::Lasso))));
    }
    void cleanup() { w_.reset(); }

    void aGestureIsAStep()
    {
        const auto wanted = lasso(wide);
        QVERIFY(masks().isBusy()); // not made while the window waits
        QVERIFY(!drawn().mask && history().edits().empty());
        QVERIFY(settled());
        QVERIFY(*drawn().mask == *wanted);
        QCOMPARE(drawn().lane, LaneId(0));
        QCOMPARE(picture()->mask(), drawn().mask);
        QCOMPARE(history().edits().size(), size_t(1));
        QCOMPARE(history().edits()[0].kind(), EditKind::MaskShape);
        w_->key(QKeySequence::Undo);
        QVERIFY(!drawn().mask && !picture()->mask());
        w_->key(QKeySequence("Ctrl+Y"));
        QVERIFY(*drawn().mask == *wanted);
    }

    /// Each finds what the one before has made.
    void inTheOrderOfTheGestures()
    {
        const auto first = lasso(wide);
        const auto second = lasso(other, Qt::ShiftModifier);
        QCOMPARE(history().edits().size(), size_t(1));
        QVERIFY(*drawn().mask == *first);
        w_->key(Qt::Key_I); // invert
        QVERIFY(settled());
        QCOMPARE(history().edits().size(), size_t(3));
        QVERIFY(*drawn().mask == *inverted(*combined(first, second, MaskCombine::Add)));
        w_->key(QKeySequence::Undo);
        w_->key(QKeySequence::Undo);
        QVERIFY(*drawn().mask == *first);
    }

    void undoneAtOnce()
    {
        const auto wanted = lasso(wide);
        w_->key(QKeySequence::Undo);
        QVERIFY(!masks().isBusy());
        QVERIFY(!drawn().mask && history().canRedo() && !history().canUndo());
        w_->key(QKeySequence("Ctrl+Y"));
        QVERIFY(*drawn().mask == *wanted);
    }

    void takenBackWithEscape()
    {
        press(wide[0]);
        QTest::mouseMove(picture(), at(wide[1]));
        QTest::mouseMove(picture(), at(wide[2]));
        w_->key(Qt::Key_Escape);
        QTest::mouseRelease(picture(), Qt::LeftButton, {}, at(wide[2]));
        QVERIFY(!masks().isBusy());
        QTest::qWait(50);
        QVERIFY(!drawn().mask && !picture()->mask() && history().edits().empty());
    }

    void notLostWhenTheWindowCloses()
    {
        const auto wanted = lasso(wide);
        w_->prompts.answer = 2; // cancel
        QVERIFY(!w_->window->close());
        QCOMPARE(w_->prompts.asked.size(), size_t(1));
        QVERIFY(*drawn().mask == *wanted);
    }
};

QTEST_MAIN(TestMainWindowShapes)
#include "test_main_window_shapes.moc"
