// SPDX-License-Identifier: GPL-3.0-or-later
// Painting in the window, with the mouse and the keys: what is made of it, and what is heard.
#include "core/mask/mask_algebra.h"
#include "core/mask/masked_store.h"
#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/message/message_bar.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowMasks : public QObject {
    Q_OBJECT
    static constexpr int rate = 44100;
    static constexpr double seconds = 8;
    static constexpr double toneHz = 2100, toneFrom = 1, toneTo = 2, again = 5; ///< a short tone, twice
    QTemporaryDir folder_;
    QString file_;
    std::vector<float> mixture_;
    std::unique_ptr<TestWindow> w_;

    static float sample(std::int64_t frame, int channel)
    {
        const double s = double(frame) / rate;
        const auto tone = [&](double from) {
            const double x = (s - from) / (toneTo - toneFrom);
            return x < 0 || x > 1 ? 0.0f : toneAt(frame, toneHz, rate, 0.3 * std::sin(std::numbers::pi * x));
        };
        return tone(toneFrom) + tone(again) + toneAt(frame, 250, rate, 0.1) + 0.01f * noiseAt(frame, channel);
    }

    WindowActions &actions() const { return w_->window->actions(); }
    const DrawnMask &drawn() const { return w_->session().document().drawn(); }
    size_t steps() const { return w_->session().history().index(); }
    StoreView *picture(int lane = -1) const { return w_->page().picture(lane < 0 ? 0 : w_->lanes()[size_t(lane)]->id); }
    QPoint at(double s, double hz, int lane = -1) const
    {
        const auto &view = w_->session().view();
        const auto axis = w_->window->display().settings().frequencyAxis(picture(lane)->height(), rate);
        return {int(std::lround(view.axis().xOfFrame(s * rate))), int(std::lround(axis.yOfHz(hz)))};
    }
    void drag(QPoint from, QPoint to, int lane = -1, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(picture(lane), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(picture(lane), from + (to - from) * i / 10);
        QTest::mouseRelease(picture(lane), Qt::LeftButton, modifiers, to);
    }
    void choose(MaskTool tool) const { w_->key(QKeySequence(Qt::Key(Qt::Key_1 + int(tool)))); }
    /// Around the first tone.
    void box(double from = toneFrom - 0.2, double to = toneTo + 0.2, int lane = -1, double low = 1500, double high = 3000) const
    {
        choose(MaskTool::Rectangle);
        drag(at(from, high, lane), at(to, low, lane), lane);
    }
    bool settled() const { return waitFor([&] { return !w_->session().appliesMask() && !w_->page().masks().isBusy(); }); }
    std::vector<float> lane(size_t index) const { return all(*w_->lanes()[index]->content); }
    static std::vector<float> part(const std::vector<float> &stereo, double from, double to)
    {
        return {stereo.begin() + std::int64_t(from * rate) * 2, stereo.begin() + std::int64_t(to * rate) * 2};
    }
    double sumError() const { return differenceFromMixture(w_->session().document()); }
    std::vector<float> masked(const DrawnMask &of) const
    {
        const auto there = w_->session().document().lane(of.lane);
        return all(MaskedStore(there ? StorePtr(there->content) : w_->session().document().mixture(), of.mask));
    }
    QAbstractButton *button(const QString &name) const { return w_->find<QAbstractButton>(name, w_->window->findChild<QWidget *>("maskBar")); }

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
        picture()->setFocus();
        QVERIFY(waitFor([&] { return picture()->isComplete(); }));
    }
    void cleanup() { w_.reset(); }

    /// The stroke's sound is in a lane of its own, nothing is lost, and undo leads back step by step.
    void aStrokeOnTheMixtureIsExtracted()
    {
        choose(MaskTool::Brush);
        QCOMPARE(int(w_->window->maskTools().settings().tool), int(MaskTool::Brush));
        QVERIFY(!actions().extractMask->isEnabled());
        QVERIFY(actions().extractMask->toolTip().contains("Nothing is painted"));
        drag(at(toneFrom - 0.1, toneHz), at(toneTo + 0.1, toneHz));
        QCOMPARE(steps(), size_t(1));
        QVERIFY(drawn().mask);
        QCOMPARE(drawn().lane, LaneId(0));
        const auto mask = drawn().mask;
        QCOMPARE(picture()->mask(), mask);
        const auto under = masked(drawn());

        QTest::mouseClick(button("Extract It"), Qt::LeftButton);
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2; }));
        QVERIFY(settled());
        QVERIFY(sumError() < 1e-6);
        QCOMPARE(w_->laneNames(), QStringList({"painted", "rest"}));
        const auto painted = lane(0), rest = lane(1);
        for (size_t i = 0; i < painted.size(); ++i)
            QVERIFY(std::abs(painted[i] - under[i]) < 1e-6f);
        // The tone went, the low one stayed, and the second tone too.
        QVERIFY(levelDb(part(painted, 1.3, 1.7)) > levelDb(part(mixture_, 1.3, 1.7)) - 3);
        QVERIFY(levelDb(part(painted, 2.5, 8)) < -100);
        QVERIFY(levelDb(part(rest, 1.3, 1.7)) < levelDb(part(mixture_, 1.3, 1.7)) - 6);
        QVERIFY(!drawn().mask && !picture()->mask());

        w_->key(QKeySequence::Undo);
        QVERIFY(w_->lanes().empty());
        QCOMPARE(drawn().mask, mask);
        QCOMPARE(picture()->mask(), mask);
        w_->key(QKeySequence::Undo);
        QVERIFY(!drawn().mask && !picture()->mask());
        QVERIFY(!actions().undo->isEnabled());
        w_->key(QKeySequence("Ctrl+Y"));
        w_->key(QKeySequence("Ctrl+Y"));
        QCOMPARE(lane(0), painted);
        QCOMPARE(lane(1), rest);
    }

    void everyGestureIsOneStep()
    {
        choose(MaskTool::Brush);
        drag(at(1, 1000), at(2, 1000));
        drag(at(3, 1000), at(4, 1000));
        choose(MaskTool::Eraser);
        drag(at(3.4, 1000), at(3.6, 1000));
        QCOMPARE(steps(), size_t(3));
        box(6, 7);
        QCOMPARE(steps(), size_t(4));
        QVERIFY(!drawn().mask->at(std::int64_t(drawn().mask->grid().frameOfSeconds(1.5)), int(drawn().mask->grid().binOfHz(1000))));
        w_->key(QKeySequence::Undo); // the box replaced the strokes
        QVERIFY(drawn().mask->at(std::int64_t(drawn().mask->grid().frameOfSeconds(1.5)), int(drawn().mask->grid().binOfHz(1000))));
        QCOMPARE(picture()->mask(), drawn().mask);
        for (int i = 0; i < 3; ++i)
            w_->key(QKeySequence::Undo);
        QVERIFY(!drawn().mask);
        // Escape in the middle of one is none.
        choose(MaskTool::Brush);
        QTest::mousePress(picture(), Qt::LeftButton, {}, at(1, 1000));
        QTest::mouseMove(picture(), at(2, 1000));
        w_->key(Qt::Key_Escape);
        QTest::mouseRelease(picture(), Qt::LeftButton, {}, at(2, 1000));
        QCOMPARE(steps(), size_t(0));
        QVERIFY(!drawn().mask && !picture()->mask());
    }

    /// A separation that ends meanwhile, a mask that is computed meanwhile: neither takes the brush away.
    void nothingEndsAGestureButThePerson()
    {
        w_->model->allow(0);
        w_->ask("voice");
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2; }));
        picture()->setFocus();
        box(6, 7);
        const auto before = drawn().mask;
        choose(MaskTool::Brush);
        w_->page().masks().wand(0, 1.5, toneHz, MaskCombine::Replace);
        QTest::mousePress(picture(), Qt::LeftButton, {}, at(1, 1000));
        QTest::mouseMove(picture(), at(1.5, 1000));
        QVERIFY(waitFor([&] { return picture()->mask() != before; }));
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QCOMPARE(drawn().mask, before);
        QTest::mouseMove(picture(), at(2, 1000));
        QTest::mouseRelease(picture(), Qt::LeftButton, {}, at(2, 1000));
        const auto &grid = before->grid();
        for (const double s : {1.05, 1.5, 1.95})
            QVERIFY(drawn().mask->at(std::int64_t(grid.frameOfSeconds(s)), int(grid.binOfHz(1000))) > 200);
        QCOMPARE(steps(), size_t(3));
    }

    void anotherLaneStartsAnotherMask()
    {
        QVERIFY(w_->separate("voice"));
        const auto before = steps();
        picture()->setFocus();
        box();
        const auto first = drawn();
        QVERIFY(first.mask);
        box(3, 4, 0);
        QCOMPARE(drawn().lane, w_->lanes()[0]->id);
        QCOMPARE(steps(), before + 2);
        QVERIFY(!picture()->mask());
        QCOMPARE(picture(0)->mask(), drawn().mask);
        w_->key(QKeySequence::Undo);
        QCOMPARE(drawn(), first);
        QCOMPARE(picture()->mask(), first.mask);
        QVERIFY(!picture(0)->mask());
    }

    /// Repainting on an output pushes the sound to another.
    void aBoxMovesBetweenStems()
    {
        QVERIFY(w_->separate("voice; hiss"));
        picture(0)->setFocus();
        const auto voice = lane(0), hiss = lane(1), rest = lane(2);
        box(toneFrom - 0.2, toneTo + 0.2, 0);
        const auto under = masked(drawn());
        QVERIFY(levelDb(part(under, 1.3, 1.7)) > -30);
        QVERIFY(w_->choose([&] { QTest::mouseClick(button("Move It To"), Qt::LeftButton); }, {"hiss"}));
        QVERIFY(waitFor([&] { return !drawn().mask; }));
        QVERIFY(settled());
        QVERIFY(sumError() < 1e-6);
        const auto less = lane(0), more = lane(1);
        for (size_t i = 0; i < voice.size(); ++i) {
            QVERIFY(std::abs(less[i] - (voice[i] - under[i])) < 1e-6f);
            QVERIFY(std::abs(more[i] - (hiss[i] + under[i])) < 1e-6f);
        }
        QCOMPARE(lane(2), rest);
        QVERIFY(w_->lanes()[1]->corrections.given && w_->lanes()[0]->corrections.taken);
        w_->key(QKeySequence::Undo);
        QCOMPARE(lane(0), voice);
        QCOMPARE(lane(1), hiss);
        QVERIFY(drawn().mask);
    }

    void muteIt()
    {
        box();
        const auto under = masked(drawn());
        w_->key(QKeySequence("Shift+M"));
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2; }));
        QVERIFY(settled());
        QVERIFY(w_->lanes()[0]->mute && !w_->lanes()[1]->mute);
        QVERIFY(sumError() < 1e-6);
        w_->key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return w_->player.isPlaying(); }));
        QVERIFY(w_->hears(lane(1)));
    }

    void silenceIsSaid()
    {
        const auto silent = writeWav(folder_.filePath("silent.wav"), 2, 2, rate, [](std::int64_t, int) { return 0.0f; });
        QVERIFY(w_->open({silent}));
        picture()->setFocus();
        box(0.5, 1.5);
        w_->key(Qt::Key_X);
        QVERIFY(waitFor([&] { return w_->says("What was painted is silent"); }));
    }

    /// Only what is painted is heard, and what is painted on while it plays.
    void hearItIsTheMaskAlone()
    {
        box(toneFrom - 0.2, toneTo + 0.2);
        w_->session().view().setSelection({{rate, 2 * rate}, {}});
        w_->key(Qt::Key_L);
        w_->key(Qt::Key_H);
        QVERIFY(actions().hearMask->isChecked());
        QVERIFY(waitFor([&] { return w_->player.isPlaying(); })); // asked to hear it
        const auto hearsNow = [&](const std::vector<float> &stereo) {
            return waitFor([&] {
                w_->speaker->take(1024);
                return isPieceOf(part(stereo, 0.9, 2.1), w_->speaker->take(512));
            });
        };
        QVERIFY(hearsNow(masked(drawn())));
        w_->key(Qt::Key_G); // larger, so more is heard
        QVERIFY(settled());
        QVERIFY(hearsNow(masked(drawn())));
        w_->key(Qt::Key_A); // compared with the mixture
        QVERIFY(hearsNow(mixture_));
        w_->key(Qt::Key_A);
        QVERIFY(hearsNow(masked(drawn())));
        w_->key(Qt::Key_H);
        QVERIFY(hearsNow(mixture_));
    }

    /// While a loop plays, from what a gesture has drawn to what is heard.
    void whatIsPaintedIsHeardAtOnce()
    {
        choose(MaskTool::Brush);
        QVERIFY(actions().hearMask->isEnabled()); // before anything is painted
        w_->key(Qt::Key_H);
        w_->session().view().setSelection({{rate, 2 * rate}, {}});
        w_->key(Qt::Key_L);
        w_->player.seek(rate);
        w_->key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return w_->player.isPlaying(); }));
        QVERIFY(waitFor([&] { // all of it: nothing is painted
            w_->speaker->take(1024);
            return isPieceOf(part(mixture_, 0.9, 2.1), w_->speaker->take(512));
        }));

        MaskPtr painted;
        connect(picture(), &StoreView::maskPainting, w_->window.get(), [&](const MaskPtr &mask) { painted = mask; });
        QTest::mousePress(picture(), Qt::LeftButton, {}, at(0.9, toneHz));
        for (double s = 0.9; s < 2.1; s += 0.1)
            QTest::mouseMove(picture(), at(s, toneHz));
        QVERIFY(waitFor([&] { return painted != nullptr; }));
        // The device goes on in blocks, the engine's thread in between; what is heard are so many frames after the mask.
        const auto alone = part(masked({0, painted}), 0.9, 2.1);
        std::int64_t frames = 0;
        while (frames < 4 * rate) {
            const auto block = w_->speaker->take(256);
            frames += 256;
            if (isPieceOf(alone, block))
                break;
            QTest::qWait(256 * 1000 / rate); // as fast as it sounds
        }
        qInfo("heard %.0f ms after it was painted", 1000.0 * double(frames) / rate);
        QVERIFY(frames <= rate / 5);
        QTest::mouseRelease(picture(), Qt::LeftButton, {}, at(2.1, toneHz));
        QVERIFY(drawn().mask);
        w_->key(QKeySequence::Undo); // nothing is painted again
        QVERIFY(waitFor([&] {
            w_->speaker->take(1024);
            return isPieceOf(part(mixture_, 0.9, 2.1), w_->speaker->take(512));
        }));
    }

    void theWandTakesTheTone()
    {
        choose(MaskTool::Wand);
        QTest::mouseClick(picture(), Qt::LeftButton, {}, at(1.5, toneHz));
        QVERIFY(waitFor([&] { return drawn().mask != nullptr; }));
        QCOMPARE(steps(), size_t(1));
        const auto under = masked(drawn());
        QVERIFY(levelDb(part(under, 1.3, 1.7)) > levelDb(part(mixture_, 1.3, 1.7)) - 3);
        QVERIFY(levelDb(part(under, 3, 4)) < -80);
        w_->key(QKeySequence::Undo);
        QVERIFY(!drawn().mask);
    }

    void similarEventsAreFound()
    {
        box();
        const auto once = drawn().mask;
        w_->key(Qt::Key_R);
        QVERIFY(waitFor([&] { return w_->says("found and added to what is painted"); }));
        QVERIFY(drawn().mask != once);
        const auto under = masked(drawn());
        QVERIFY(levelDb(part(under, again + 0.3, again + 0.7)) > levelDb(part(mixture_, again + 0.3, again + 0.7)) - 3);
        QCOMPARE(steps(), size_t(2));
        w_->key(QKeySequence::Undo);
        QCOMPARE(drawn().mask, once);
    }

    void commandsOnTheMask()
    {
        box();
        const auto mask = drawn().mask;
        const auto area = [](const MaskArea &a) { return double(a.frameEnd - a.frameBegin) * (a.binEnd - a.binBegin); };
        w_->key(Qt::Key_G); // faster than they are computed: none is lost
        w_->key(Qt::Key_G);
        QVERIFY(waitFor([&] { return steps() == 3; }));
        QVERIFY(area(drawn().mask->extent()) > area(mask->extent()));
        w_->key(QKeySequence("Shift+G"));
        QVERIFY(waitFor([&] { return steps() == 4; }));
        w_->key(QKeySequence("Shift+F"));
        QVERIFY(waitFor([&] { return steps() == 5; }));
        const auto soft = drawn().mask;
        w_->key(Qt::Key_I);
        QVERIFY(waitFor([&] { return steps() == 6; }));
        QVERIFY(*drawn().mask == *inverted(*soft));
        w_->key(QKeySequence("Ctrl+Backspace"));
        QVERIFY(!drawn().mask && !picture()->mask());
        QVERIFY(!actions().clearMask->isEnabled());
        for (int i = 0; i < 6; ++i)
            w_->key(QKeySequence::Undo);
        QCOMPARE(drawn().mask, mask);
    }

    /// What is computed for a mask that was changed meanwhile is no use any more.
    void lateResultsAreDropped()
    {
        box();
        w_->page().masks().findSimilarEvents();
        w_->key(QKeySequence("Ctrl+Backspace"));
        QVERIFY(settled());
        QTest::qWait(200);
        QVERIFY(!drawn().mask);
        QCOMPARE(steps(), size_t(2));
        w_->page().masks().wand(0, 1.5, toneHz, MaskCombine::Replace);
        box(3, 4);
        const auto mask = drawn().mask;
        QVERIFY(settled());
        QTest::qWait(200);
        QCOMPARE(drawn().mask, mask);
    }

    /// A query that is confined finds nothing elsewhere.
    void separateInside()
    {
        box(toneFrom - 0.2, toneTo + 0.2);
        w_->key(QKeySequence("Ctrl+Shift+Return"));
        QVERIFY(w_->page().isConfined());
        QCOMPARE(w_->page().targetName(), QString("Mixture, inside the mask"));
        QVERIFY(w_->find("Query")->hasFocus());
        QSignalSpy finished(&w_->session(), &DocumentSession::separationFinished);
        w_->keys("voice");
        w_->key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return finished.size() == 1; }));
        QVERIFY(!w_->page().isConfined());
        QVERIFY(sumError() < 1e-6);
        const auto voice = lane(0);
        QVERIFY(levelDb(part(voice, 1.3, 1.7)) > -30);
        QVERIFY(levelDb(part(voice, 3, 8)) < -100); // the second tone would fit, too
    }

    /// A hint moves what the network was unsure of, all else stays in balance, and undo brings the old stem back.
    void aHintRefinesAStem()
    {
        QVERIFY(w_->separate("half")); // the fake network hears half of everything
        const auto half = lane(0), rest = lane(1);
        const auto lanes = w_->lanes();
        const auto before = steps();
        double last = levelDb(part(half, 1.3, 1.7));
        for (const bool belongs : {true, false}) {
            picture(0)->setFocus();
            box(toneFrom - 0.2, toneTo + 0.2, 0);
            QVERIFY(actions().belongs->isEnabled());
            QVERIFY(actions().belongs->toolTip().contains("half"));
            QSignalSpy finished(&w_->session(), &DocumentSession::separationFinished);
            w_->key(belongs ? Qt::Key_Y : Qt::Key_N);
            QVERIFY(waitFor([&] { return finished.size() == 1; }));
            QVERIFY(!drawn().mask);
            QCOMPARE(w_->lanes().size(), size_t(2));
            QCOMPARE(w_->lanes()[0]->id, lanes[0]->id);
            QCOMPARE(w_->lanes()[1]->id, lanes[1]->id);
            QCOMPARE(w_->lanes()[0]->name, lanes[0]->name);
            QVERIFY(sumError() < 1e-6);
            const double now = levelDb(part(lane(0), 1.3, 1.7));
            QVERIFY(belongs ? now > last + 2 : now < last - 2);
            QVERIFY(std::abs(levelDb(part(lane(0), 3, 4)) - levelDb(part(half, 3, 4))) < 0.1);
            last = now;
        }
        QCOMPARE(steps(), before + 4);
        for (int i = 0; i < 4; ++i)
            w_->key(QKeySequence::Undo);
        QCOMPARE(lane(0), half);
        QCOMPARE(lane(1), rest);
        // Of a lane that no query made there is nothing to ask.
        w_->page().lanes().selectLane(lanes[1]->id);
        box(1, 2, 1);
        QVERIFY(!actions().belongs->isEnabled());
    }

    /// What a person gave to a lane it keeps, whatever the network says.
    void aHintKeepsCorrections()
    {
        QVERIFY(w_->separate("voice"));
        picture(1)->setFocus();
        box(3, 4, 1, 150, 400); // some of the low tone
        const auto given = part(masked(drawn()), 3.3, 3.7);
        QVERIFY(levelDb(given) > -30);
        const auto voice = lane(0);
        w_->page().lanes().selectLane(w_->lanes()[0]->id);
        w_->session().applyMask(MaskAction::Move, w_->lanes()[0]->id);
        QVERIFY(waitFor([&] { return w_->lanes()[0]->corrections.given != nullptr; }));
        QVERIFY(settled());
        QVERIFY(levelDb(part(lane(0), 3.3, 3.7)) > levelDb(given) - 1);
        picture(0)->setFocus();
        box(toneFrom, toneTo, 0);
        QSignalSpy finished(&w_->session(), &DocumentSession::separationFinished);
        w_->key(Qt::Key_N);
        QVERIFY(waitFor([&] { return finished.size() == 1; }));
        QVERIFY(sumError() < 1e-6);
        QVERIFY(levelDb(part(lane(0), 3.3, 3.7)) > levelDb(given) - 1);
        QVERIFY(levelDb(part(lane(0), 6.3, 7.7)) < -35); // the low tone elsewhere is no voice
        QVERIFY(w_->lanes()[0]->corrections.given != nullptr);
    }

    void aRefinementIsCancelled()
    {
        QVERIFY(w_->separate("half"));
        const auto half = lane(0), rest = lane(1);
        picture(0)->setFocus();
        box(1, 2, 0);
        const auto mask = drawn();
        w_->model->allow(0);
        w_->key(Qt::Key_Y);
        QVERIFY(waitFor([&] { return !drawn().mask && w_->session().separates(); }));
        w_->key(QKeySequence("Ctrl+."));
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QCOMPARE(lane(0), half);
        QCOMPARE(lane(1), rest);
        QCOMPARE(drawn(), mask);
        QVERIFY(!actions().redo->isEnabled());
        QVERIFY(!w_->window->messages().isVisible());
    }

    void theLaneGoesAndWithItTheMask()
    {
        QVERIFY(w_->separate("voice"));
        picture(0)->setFocus();
        box(1, 2, 0);
        const auto mask = drawn();
        QVERIFY(mask.lane != 0);
        w_->page().lanes().selectLane(mask.lane);
        w_->key(Qt::Key_Delete);
        QVERIFY(!drawn().mask);
        QVERIFY(!actions().extractMask->isEnabled());
        w_->key(QKeySequence::Undo);
        QCOMPARE(drawn(), mask);
        QCOMPARE(picture(0)->mask(), mask.mask);
        QVERIFY(actions().extractMask->isEnabled());
    }

    void everyRecordingHasItsMask()
    {
        box();
        const auto mask = drawn().mask;
        w_->key(Qt::Key_H);
        QVERIFY(w_->open({writeWav(folder_.filePath("other.wav"), 3)}));
        QVERIFY(!drawn().mask);
        QVERIFY(!actions().extractMask->isEnabled());
        w_->key(QKeySequence("Ctrl+Tab"));
        QCOMPARE(drawn().mask, mask);
        QVERIFY(actions().extractMask->isEnabled());
        // Closed in the middle of it all.
        w_->prompts.answer = 1; // without saving
        w_->key(Qt::Key_X);
        w_->key(QKeySequence::Close);
        w_->key(QKeySequence::Close);
        QVERIFY(waitFor([&] { return w_->window->pageCount() == 0; }));
        QVERIFY(!w_->window->findChild<QWidget *>("maskBar")->isVisible());
    }

    /// Taken back before it was full, it is as if it had never been.
    void undoneWhileItFills()
    {
        w_->model->allow(0);
        w_->ask("voice");
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2; }));
        picture(0)->setFocus();
        box(1, 2, 0);
        w_->key(Qt::Key_X); // waits for the voice
        QVERIFY(waitFor([&] { return w_->lanes().size() == 3; }));
        QVERIFY(w_->session().appliesMask());
        w_->key(QKeySequence::Undo);
        QCOMPARE(w_->lanes().size(), size_t(2));
        QVERIFY(waitFor([&] { return !w_->session().appliesMask(); }));
        QVERIFY(!actions().redo->isEnabled());
        w_->key(Qt::Key_X); // once more, and this time it is waited for
        QVERIFY(waitFor([&] { return w_->lanes().size() == 3; }));
        w_->model->allow(-1);
        QVERIFY(settled());
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        QVERIFY(sumError() < 1e-6);
    }
};

QTEST_MAIN(TestMainWindowMasks)
#include "test_main_window_masks.moc"
