// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real sound server that needs no sound card.
#include "tests/app/test_window_jack.h"
#include "widgets/message/message_bar.h"

using namespace partita;
using namespace partita::test;

class TestWindowJack : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString file_;
    std::vector<float> samples_;

    std::unique_ptr<TestWindow> makeWindow()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        auto window = std::make_unique<TestWindow>(folder_.filePath("settings.ini"), [] { return std::make_unique<RtAudioOutput>(); });
        window->settings.setAudioDeviceId("jack:system");
        return window->show() && window->open({file_}) ? std::move(window) : nullptr;
    }
    std::unique_ptr<JackServer> startServer()
    {
        auto server = std::make_unique<JackServer>(1024);
        return server->start() ? std::move(server) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!JackServer::isInstalled())
            QSKIP("jackd is not installed");
        JackServer::useName("partita-test-window");
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("song.wav"), 40, 2, jackRateHz);
        samples_ = readWav(file_);
        QVERIFY(!samples_.empty());
    }

    void whatArrivesIsTheFile()
    {
        const auto server = startServer();
        QVERIFY(server);
        const auto heard = hear([&] { return makeWindow(); }, [](TestWindow &w) {
            QVERIFY(waitFor([&] { return playSeconds(w.session()) > 3; }));
            w.key(Qt::Key_Space);
            QVERIFY(waitFor([&] { return !w.player.isPlaying(); }));
        });
        QVERIFY(framesInARow(heard, samples_) > 2 * jackRateHz);
    }

    void playsOnWhileItSeparates()
    {
        const auto server = startServer();
        QVERIFY(server);
        const auto heard = hear([&] { return makeWindow(); }, [](TestWindow &w) {
            QSignalSpy finished(&w.session(), &DocumentSession::separationFinished);
            w.key(Qt::Key_A); // the mixture, whatever lanes there are
            w.ask("rumble; voice");
            QVERIFY(waitFor([&] { return finished.size() == 1; }));
            QVERIFY(waitFor([&] { return playSeconds(w.session()) > 3; }));
            QVERIFY(differenceFromMixture(w.session().document()) < 1e-6);
        });
        QVERIFY(framesInARow(heard, samples_) > 2 * jackRateHz);
    }

    void theServerDies()
    {
        auto server = startServer();
        QVERIFY(server);
        auto w = makeWindow();
        QVERIFY(w);
        w->key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return playSeconds(w->session()) > 0.3; }));
        server->kill();
        QVERIFY(waitFor([&] { return !w->player.isPlaying(); }));
        QVERIFY(waitFor([&] { return w->says("system (JACK)", &w->window->transport()); }));
        QVERIFY(playSeconds(w->session()) > 0.2);
        // The window lives: it separates, and plays again when there is a server.
        QVERIFY(w->separate("voice"));
        QCOMPARE(w->lanes().size(), size_t(2));
        server = startServer();
        QVERIFY(server);
        const double before = playSeconds(w->session());
        QTest::mouseClick(w->find("Play"), Qt::LeftButton);
        QVERIFY(waitFor([&] { return w->player.isPlaying() && playSeconds(w->session()) > before + 0.5; }));
        QVERIFY(!w->says("system (JACK)", &w->window->transport()) || w->says("kHz", &w->window->transport()));
    }

    void withoutAServerAndSoundCard()
    {
        auto w = makeWindow();
        QVERIFY(w);
        w->key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return w->window->messages().isVisible() || w->player.isPlaying(); }));
        QVERIFY(w->separate("voice"));
    }
};

QTEST_MAIN(TestWindowJack)
#include "test_window_jack.moc"
