// SPDX-License-Identifier: GPL-3.0-or-later
// Playing in the window: what the keys and controls do, and what comes out of the loudspeaker.
#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/message/message_bar.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowPlayback : public QObject {
    Q_OBJECT
    static constexpr int rate = 44100;
    static constexpr double seconds = 20;
    QTemporaryDir folder_;
    QString file_;
    std::vector<float> mixture_;
    std::unique_ptr<TestWindow> w_;

    bool playing(bool expected = true) const { return waitFor([&] { return w_->player.isPlaying() == expected; }); }
    std::vector<float> lane(size_t index) const { return all(*w_->lanes()[index]->content); }
    LaneHeader *header(size_t index) const { return w_->page().lanes().header(w_->lanes()[index]->id); }
    static std::vector<float> scaled(std::vector<float> samples, float factor)
    {
        for (auto &s : samples)
            s *= factor;
        return samples;
    }
    /// All are heard together.
    std::vector<float> sum(std::initializer_list<size_t> lanes) const
    {
        std::vector<float> total(mixture_.size());
        for (const size_t index : lanes) {
            const auto samples = lane(index);
            for (size_t i = 0; i < total.size(); ++i)
                total[i] += samples[i];
        }
        return total;
    }
    void startPlaying()
    {
        QTest::mouseClick(w_->find("Play"), Qt::LeftButton);
        QVERIFY(playing());
    }
    void dragInPicture(double fromSeconds, double toSeconds, Qt::KeyboardModifiers modifiers = {}, double fromY = 0.5, double toY = 0.5)
    {
        auto *picture = w_->page().picture(0);
        const auto &view = w_->session().view();
        const auto at = [&](double s, double y) {
            return QPoint(int(std::lround(view.axis().xOfFrame(s * rate))), int(picture->height() * y));
        };
        QTest::mousePress(picture, Qt::LeftButton, modifiers, at(fromSeconds, fromY));
        QTest::mouseMove(picture, at((fromSeconds + toSeconds) / 2, (fromY + toY) / 2));
        QTest::mouseMove(picture, at(toSeconds, toY));
        QTest::mouseRelease(picture, Qt::LeftButton, modifiers, at(toSeconds, toY));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("song.wav"), seconds, 2, rate);
        mixture_ = readWav(file_);
        QCOMPARE(mixture_.size(), size_t(seconds * rate * 2));
    }
    void init()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
        QVERIFY(w_->open({file_}));
    }
    void cleanup() { w_.reset(); }

    void spacePlaysAndStops()
    {
        w_->key(Qt::Key_Space);
        QVERIFY(playing());
        QVERIFY(w_->hears(mixture_));
        QVERIFY(waitFor([&] { return w_->session().view().playFrame() > 0; }));
        QVERIFY(w_->find("Stop")); // the button says what it does now
        w_->key(Qt::Key_Space);
        QVERIFY(playing(false));
        QVERIFY(w_->find("Play"));
        const auto stoppedAt = w_->session().view().playFrame();
        QVERIFY(stoppedAt > 0);
        w_->key(Qt::Key_Space);
        QVERIFY(w_->hears(mixture_));
        QVERIFY(w_->session().view().playFrame() >= stoppedAt);
        w_->key(QKeySequence("Ctrl+Home"));
        QVERIFY(w_->hears(std::vector(mixture_.begin(), mixture_.begin() + rate * 2)));
    }

    void spaceBelongsToWhatHasTheFocus()
    {
        auto *query = w_->find("Query");
        w_->type("the");
        w_->key(Qt::Key_Space);
        w_->keys("voice");
        QCOMPARE(w_->window->queryBar().text(), QString("the voice"));
        QVERIFY(!w_->player.isPlaying());

        auto *loop = w_->find<QAbstractButton>("Loop");
        loop->setFocus();
        w_->key(Qt::Key_Space);
        QVERIFY(loop->isChecked());
        QVERIFY(!w_->player.isPlaying());

        // In a picture it plays.
        auto *picture = w_->page().picture(0);
        picture->setFocus();
        w_->key(Qt::Key_Space);
        QVERIFY(playing());
        // After Enter the query still has the focus, and letters are letters there.
        QTest::mouseClick(query, Qt::LeftButton);
        w_->keys("mls");
        QVERIFY(w_->window->queryBar().text().endsWith("mls"));
    }

    void aClickInThePictureSeeks()
    {
        auto *picture = w_->page().picture(0);
        QTest::mouseClick(picture, Qt::LeftButton, {}, {picture->width() / 2, picture->height() / 2});
        auto &view = w_->session().view();
        QVERIFY(std::abs(double(view.playFrame()) - 10 * rate) < 0.1 * rate);
        const auto from = view.playFrame();
        w_->key(Qt::Key_Space);
        QVERIFY(playing());
        QVERIFY(waitFor([&] { return isPieceOf({mixture_.begin() + from * 2, mixture_.end()}, w_->speaker->take(1024)); }));
        // Also while it plays.
        QTest::mouseClick(picture, Qt::LeftButton, {}, {picture->width() / 10, picture->height() / 2});
        QVERIFY(waitFor([&] {
            w_->speaker->take(512);
            return isPieceOf({mixture_.begin() + rate * 3, mixture_.begin() + rate * 12}, w_->speaker->take(512));
        }));
    }

    void loopsTheSelection()
    {
        dragInPicture(2, 3);
        const auto time = w_->session().view().selection().time;
        QVERIFY(std::abs(double(time.begin) - 2 * rate) < 0.1 * rate && std::abs(double(time.end) - 3 * rate) < 0.1 * rate);
        w_->key(Qt::Key_L);
        QVERIFY(w_->find<QAbstractButton>("Loop")->isChecked());
        w_->player.seek(time.begin);
        w_->key(Qt::Key_Space);
        QVERIFY(playing());
        // Three seconds of it, all from the selection.
        std::int64_t heard = 0;
        std::int64_t last = 0;
        int jumps = 0;
        QVERIFY(waitFor([&] {
            if (!isSilent(w_->speaker->take(512)))
                heard += 512;
            QCoreApplication::processEvents();
            const auto now = w_->session().view().playFrame();
            jumps += now < last;
            last = now;
            return heard > 3 * rate && jumps >= 2;
        }));
        QVERIFY(last >= time.begin && last <= time.end);
        QVERIFY(w_->player.isPlaying());
        w_->key(Qt::Key_L);
        QVERIFY(!w_->player.isLooping());
    }

    void comparesMixtureAndLanes()
    {
        QVERIFY(w_->separate("voice"));
        QVERIFY(w_->click("Mute", header(1))); // so that the lanes are not the mixture
        startPlaying();
        QVERIFY(w_->hears(lane(0)));
        w_->page().picture(0)->setFocus();
        w_->key(Qt::Key_A);
        QVERIFY(w_->hears(mixture_));
        QVERIFY(w_->find<QAbstractButton>("Hear the mixture", &w_->window->transport())->isChecked());
        w_->key(Qt::Key_A);
        QVERIFY(w_->hears(lane(0)));
        auto *button = w_->find<QAbstractButton>("Hear the mixture", &w_->window->transport());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(w_->hears(mixture_));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(w_->hears(lane(0)));
    }

    void soloMuteAndGainAreHeard()
    {
        QVERIFY(w_->separate("rumble; voice"));
        QCOMPARE(w_->lanes().size(), size_t(3));
        startPlaying();
        QVERIFY(w_->hears(mixture_)); // the lanes add up to it
        QVERIFY(w_->click("Solo", header(1)));
        QVERIFY(w_->hears(lane(1)));
        QVERIFY(w_->click("Solo", header(0)));
        QVERIFY(w_->hears(sum({0, 1})));
        QVERIFY(w_->click("Solo", header(0)));
        QVERIFY(w_->click("Solo", header(1)));
        QVERIFY(w_->click("Mute", header(1)));
        QVERIFY(w_->hears(sum({0, 2})));
        QVERIFY(w_->click("Mute", header(0)));
        QVERIFY(w_->click("Mute", header(2)));
        QVERIFY(w_->hearsSilence());
        for (size_t i = 0; i < 3; ++i)
            QVERIFY(w_->click("Mute", header(i)));
        QVERIFY(w_->hears(mixture_));

        // Keys, for the lane that was clicked last.
        QTest::mouseClick(header(0), Qt::LeftButton, {}, {2, 2});
        w_->key(Qt::Key_S);
        QVERIFY(w_->lanes()[0]->solo);
        auto *gain = w_->find("Gain", header(0));
        gain->setFocus();
        w_->key(Qt::Key_PageDown);
        const double gainDb = w_->lanes()[0]->gainDb;
        QVERIFY(gainDb < 0);
        QVERIFY(w_->hears(scaled(lane(0), float(std::pow(10, gainDb / 20)))));
        w_->key(Qt::Key_0);
        QCOMPARE(w_->lanes()[0]->gainDb, 0.0);
        auto *pan = w_->find("Pan", header(0));
        pan->setFocus();
        for (int i = 0; i < 40; ++i)
            w_->key(Qt::Key_PageDown);
        QCOMPARE(w_->lanes()[0]->pan, -1.0);
        QVERIFY(waitFor([&] {
            w_->speaker->take(1024);
            const auto block = w_->speaker->take(512);
            double left = 0, right = 0;
            for (size_t i = 0; i + 1 < block.size(); i += 2)
                left = std::max(left, std::abs(double(block[i]))), right = std::max(right, std::abs(double(block[i + 1])));
            return left > 0.01 && right < 1e-6;
        }));
    }

    void lanesAreHeardWhileTheyFill()
    {
        w_->model->allow(0);
        w_->ask("voice");
        QVERIFY(waitFor([&] { return w_->lanes().size() == 2; }));
        startPlaying();
        w_->page().picture(0)->setFocus();
        QVERIFY(waitFor([&] { return isSilent(w_->speaker->take(512)); })); // nothing is there yet
        w_->model->allow(-1);
        QVERIFY(waitFor([&] { return !w_->session().separates(); }));
        w_->player.seek(0);
        QVERIFY(w_->hears(mixture_));
    }

    void onlyTheSelectedFrequencies()
    {
        QVERIFY(!w_->find<QAbstractButton>("Hear only the band")->isEnabled());
        dragInPicture(1, 19, Qt::AltModifier, 0.45, 0.6);
        QVERIFY(w_->session().view().selection().frequency);
        QVERIFY(w_->click("Hear only the band"));
        QVERIFY(w_->window->actions().band->isChecked());
        startPlaying();
        const double whole = levelDb(mixture_);
        QVERIFY(waitFor([&] {
            w_->speaker->take(2048);
            const double part = levelDb(w_->speaker->take(2048));
            return part > -80 && part < whole - 2;
        }));
        QVERIFY(w_->click("Hear only the band"));
        QVERIFY(w_->hears(mixture_));
    }

    void theDeviceVanishesWhilePlaying()
    {
        startPlaying();
        QVERIFY(w_->hears(mixture_));
        w_->speaker->output->lose({ErrorCode::DeviceUnavailable, "The loudspeaker was unplugged."});
        QVERIFY(playing(false));
        QVERIFY(waitFor([&] { return w_->says("The loudspeaker was unplugged.", &w_->window->transport()); }));
        const auto position = w_->session().view().playFrame();
        QVERIFY(position > 0);
        QTest::mouseClick(w_->find("Play"), Qt::LeftButton);
        QVERIFY(playing());
        QVERIFY(w_->hears(mixture_));
        QVERIFY(!w_->says("The loudspeaker was unplugged.", &w_->window->transport()));
        QVERIFY(w_->session().view().playFrame() >= position);
    }

    void noDeviceAtAll()
    {
        w_->speaker->missing = true;
        w_->key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return w_->says("The loudspeaker is not plugged in."); }));
        QVERIFY(playing(false));
        QVERIFY(w_->find("Play"));
        w_->speaker->missing = false;
        w_->key(Qt::Key_Space);
        QVERIFY(playing());
        QVERIFY(w_->hears(mixture_));
    }

    void everyRecordingKeepsItsPlace()
    {
        const auto other = writeWav(folder_.filePath("other.wav"), 5, 2, rate, [](std::int64_t f, int c) { return 0.2f * noiseAt(f + 1000000, c); });
        w_->player.seek(3 * rate);
        QVERIFY(w_->open({other}));
        QCOMPARE(w_->session().view().playFrame(), 0);
        w_->key(Qt::Key_Space);
        QVERIFY(playing());
        QVERIFY(w_->hears(readWav(other)));
        w_->key(QKeySequence("Ctrl+Tab"));
        QVERIFY(playing(false));
        QCOMPARE(w_->session().view().playFrame(), 3 * rate);
        w_->key(Qt::Key_Space);
        QVERIFY(playing());
        QVERIFY(w_->hears(mixture_));
        w_->key(QKeySequence::Close); // while it plays
        w_->key(QKeySequence::Close);
        QVERIFY(playing(false));
        QCOMPARE(w_->window->pageCount(), 0);
    }
};

QTEST_MAIN(TestMainWindowPlayback)
#include "test_main_window_playback.moc"
