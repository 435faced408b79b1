// SPDX-License-Identifier: GPL-3.0-or-later
// What the model decided, shown as a mask, corrected by hand, and kept.
#include "core/mask/ratio_mask.h"
#include "tests/app/test_main_window_fakes.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowModelMask : public QObject {
    Q_OBJECT
    static constexpr int rate = 44100;
    static constexpr double seconds = 8;
    static constexpr double toneHz = 2100, lowHz = 250;
    QTemporaryDir folder_;
    QString file_;
    std::vector<float> mixture_;
    std::unique_ptr<TestWindow> w_;

    /// A tone that is the voice, and a low one that is not.
    static float sample(std::int64_t frame, int) { return toneAt(frame, toneHz, rate, 0.2) + toneAt(frame, lowHz, rate, 0.2); }

    WindowActions &actions() const { return w_->window->actions(); }
    const DrawnMask &drawn() const { return w_->session().document().drawn(); }
    size_t steps() const { return w_->session().history().index(); }
    QPoint at(double s, double hz) const
    {
        const auto *picture = w_->page().picture(0);
        const auto axis = w_->window->display().settings().frequencyAxis(picture->height(), rate);
        return {int(std::lround(w_->session().view().axis().xOfFrame(s * rate))), int(std::lround(axis.yOfHz(hz)))};
    }
    /// A box with the mouse, on the mixture.
    void box(double from, double to, double low, double high, Qt::KeyboardModifiers modifiers) const
    {
        auto *picture = w_->page().picture(0);
        w_->key(QKeySequence("4"));
        const QPoint begin = at(from, high), end = at(to, low);
        QTest::mousePress(picture, Qt::LeftButton, modifiers, begin);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(picture, begin + (end - begin) * i / 10);
        QTest::mouseRelease(picture, Qt::LeftButton, modifiers, end);
    }
    int opacity(double s, double hz) const
    {
        const auto &grid = drawn().mask->grid();
        return drawn().mask->at(std::int64_t(grid.frameOfSeconds(s)), int(std::lround(grid.binOfHz(hz))));
    }
    /// Level of a tone in a lane, beside that in the recording.
    double toneDb(size_t lane, double hz, double from, double to) const
    {
        const auto samples = all(*w_->lanes()[lane]->content);
        const auto level = [&](const std::vector<float> &stereo) {
            double re = 0, im = 0;
            for (auto f = std::int64_t(from * rate); f < std::int64_t(to * rate); ++f) {
                re += double(stereo[size_t(f) * 2]) * std::cos(2 * std::numbers::pi * hz * double(f) / rate);
                im += double(stereo[size_t(f) * 2]) * std::sin(2 * std::numbers::pi * hz * double(f) / rate);
            }
            return 10 * std::log10(re * re + im * im + 1e-12);
        };
        return level(samples) - level(mixture_);
    }
    bool show(size_t lane)
    {
        w_->page().picture(0)->setFocus();
        w_->page().lanes().selectLane(w_->lanes()[lane]->id);
        actions().showModelMask->trigger();
        return waitFor([&] { return !w_->page().masks().isBusy(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("tones.wav"), seconds, 2, rate, sample);
        mixture_ = readWav(file_);
        QCOMPARE(mixture_.size(), size_t(seconds * rate) * 2);
    }
    void init()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
        QVERIFY(w_->open({file_}));
        QVERIFY(waitFor([&] { return w_->page().picture(0)->isComplete(); }));
    }
    void cleanup() { w_.reset(); }

    void whatTheModelDecidedIsDrawnAsOneStep()
    {
        QVERIFY(!actions().showModelMask->isEnabled());
        QVERIFY(w_->separate("voice"));
        w_->page().lanes().selectLane(w_->lanes()[1]->id);
        QVERIFY(!actions().showModelMask->isEnabled()); // nobody asked for what is left over
        w_->page().lanes().selectLane(w_->lanes()[0]->id);
        QVERIFY(actions().showModelMask->isEnabled());
        const auto before = steps();
        w_->key(QKeySequence("W"));
        QVERIFY(waitFor([&] { return drawn().mask != nullptr; }));
        QCOMPARE(steps(), before + 1);
        QCOMPARE(drawn().lane, LaneId(0));
        for (const double s : {1.0, 4.0, 7.0}) {
            QVERIFY(opacity(s, toneHz) > 250);
            QVERIFY(opacity(s, lowHz) < 5);
        }
        QVERIFY(w_->window->findChild<QWidget *>("maskBar")->isVisible());
        QVERIFY(w_->window->findChild<QWidget *>("maskBar")->accessibleDescription().contains("The model's mask of voice"));
        QVERIFY(actions().correctLane->isVisible() && !actions().correctLane->isEnabled()); // nothing was changed yet
        w_->key(QKeySequence::Undo);
        QVERIFY(!drawn().mask && !actions().correctLane->isVisible());
    }

    void onlyOfTheSelectedTime()
    {
        QVERIFY(w_->separate("voice"));
        w_->session().view().setSelection({{2 * rate, 4 * rate}, {}});
        QVERIFY(show(0));
        QVERIFY(opacity(3, toneHz) > 250);
        QVERIFY(opacity(1, toneHz) == 0 && opacity(5, toneHz) == 0);
    }

    void correctionsByHandAreKept()
    {
        QVERIFY(w_->separate("voice"));
        QVERIFY(show(0));
        box(4.5, 6.5, 1500, 3000, Qt::AltModifier);  // too much
        QCOMPARE(opacity(5.5, toneHz), 0);
        box(1.5, 3.5, 150, 400, Qt::ShiftModifier); // missing
        QCOMPARE(opacity(2.5, lowHz), 255);
        QVERIFY(opacity(1, toneHz) > 250); // the rest is as the model has it
        QVERIFY(actions().correctLane->isEnabled());
        const auto corrected = drawn().mask;
        const auto before = steps();
        w_->key(QKeySequence("Shift+W"));
        QVERIFY(waitFor([&] { return steps() == before + 1 && !w_->session().separates(); }));
        QVERIFY(!drawn().mask);
        QCOMPARE(w_->laneNames(), QStringList({"voice", "rest"}));
        const auto asCorrected = [&] {
            return toneDb(0, toneHz, 5, 6) < -40 && toneDb(1, toneHz, 5, 6) > -1 && toneDb(0, lowHz, 2, 3) > -1 &&
                   toneDb(0, lowHz, 5, 7) < -40 && toneDb(0, toneHz, 0.5, 4) > -1;
        };
        QVERIFY(asCorrected());
        QVERIFY(differenceFromMixture(w_->session().document()) < 1e-6);
        QVERIFY(w_->lanes()[0]->corrections.given && w_->lanes()[0]->corrections.taken);

        w_->key(QKeySequence::Undo); // lane and mask as they were, in one step
        QCOMPARE(drawn().mask, corrected);
        QVERIFY(toneDb(0, toneHz, 5, 6) > -1 && !w_->lanes()[0]->corrections.given);
        w_->key(QKeySequence("Ctrl+Y"));
        QVERIFY(asCorrected());

        // Made again with a hint, the corrections hold.
        box(7, 7.8, 1500, 3000, {});
        w_->page().lanes().selectLane(w_->lanes()[0]->id);
        w_->key(QKeySequence("N"));
        QVERIFY(waitFor([&] { return !drawn().mask && !w_->session().separates(); }));
        QVERIFY(asCorrected());
        QVERIFY(toneDb(0, toneHz, 7.2, 7.6) < toneDb(0, toneHz, 0.5, 1.5));

        // And once more by hand: what was corrected first stays, but for where that says something else.
        QVERIFY(show(0));
        QVERIFY(opacity(2.5, lowHz) > 250 && opacity(5.5, toneHz) < 5);
        box(1.5, 3.5, 150, 400, Qt::AltModifier);
        w_->key(QKeySequence("Shift+W"));
        QVERIFY(waitFor([&] { return !drawn().mask && !w_->session().separates(); }));
        QVERIFY(toneDb(0, lowHz, 2, 3) < -40 && toneDb(0, toneHz, 5, 6) < -40);
        QVERIFY(differenceFromMixture(w_->session().document()) < 1e-6);
    }

    void theShownMaskIsOneLikeOthers()
    {
        QVERIFY(w_->separate("voice"));
        QVERIFY(show(0));
        w_->key(QKeySequence("X"));
        QVERIFY(waitFor([&] { return w_->lanes().size() == 3 && !w_->session().appliesMask(); }));
        QCOMPARE(w_->laneNames()[0], QString("painted"));
        QVERIFY(toneDb(0, toneHz, 1, 7) > -1 && toneDb(0, lowHz, 1, 7) < -40);
        QVERIFY(differenceFromMixture(w_->session().document()) < 1e-6);
    }

    void whatIsPaintedAfterwardsCorrectsNothing()
    {
        QVERIFY(w_->separate("voice"));
        QVERIFY(show(0));
        w_->key(QKeySequence("Ctrl+Backspace"));
        QVERIFY(!drawn().mask);
        box(1, 2, 1500, 3000, {});
        QVERIFY(drawn().mask && !actions().correctLane->isVisible());
    }
};

QTEST_MAIN(TestMainWindowModelMask)
#include "test_main_window_model_mask.moc"
