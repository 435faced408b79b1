// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is shipped: window, bundled model and sound server. It plays without a gap while it separates.
#include "tests/app/test_window_jack.h"

using namespace partita;
using namespace partita::test;

namespace {

/// As app/window/main.cpp puts it together.
struct RealWindow {
    QTemporaryDir folder;
    AppSettings settings{std::make_unique<QSettings>(folder.filePath("settings.ini"), QSettings::IniFormat)};
    Languages languages;
    Appearance appearance{*qApp, ThemeChoice::Light};
    JobRunner jobs;
    ModelService models{jobs};
    Player player{jobs, [] { return std::make_unique<RtAudioOutput>(); }};
    PromptScript prompts;
    std::unique_ptr<MainWindow> window;

    explicit RealWindow(const QString &file)
    {
        languages.set("en");
        settings.setAudioDeviceId("jack:system");
        window = std::make_unique<MainWindow>(WindowServices{settings, appearance, languages, jobs, models, player,
                                                             [this](QWidget *) { return std::make_unique<FakePrompts>(prompts); }});
        window->show();
        window->activateWindow();
        window->openFiles({file});
    }
    bool isReady()
    {
        return QTest::qWaitForWindowActive(window.get(), limitMs)
            && QTest::qWaitFor([&] { return models.state() == ModelService::State::Ready && window->page(); }, 4 * limitMs);
    }
    DocumentSession &session() const { return window->page()->session(); }
};

} // namespace

class TestWindowJackModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsOnWhileTheModelSeparates()
    {
        if (!JackServer::isInstalled())
            QSKIP("jackd is not installed");
        JackServer::useName("partita-test-model");
        QTemporaryDir folder;
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder.path()));
        JackServer server(1024);
        QVERIFY(server.start());
        const auto file = writeWav(folder.filePath("song.wav"), 180, 2, jackRateHz);
        double until = 0;
        const auto makeWindow = [&] {
            auto w = std::make_unique<RealWindow>(file);
            return w->isReady() ? std::move(w) : nullptr;
        };
        const auto heard = hear(makeWindow, [&](RealWindow &w) {
            QSignalSpy started(&w.session(), &DocumentSession::separationStarted);
            QSignalSpy finished(&w.session(), &DocumentSession::separationFinished);
            w.player.setListen(Player::Listen::Mixture); // whatever lanes there are
            Q_EMIT w.window->queryBar().submitted({"speech", "dog", "violin"}, false);
            QVERIFY(QTest::qWaitFor([&] { return playSeconds(w.session()) > 50 || finished.size() == 1; }, 4 * limitMs));
            QVERIFY(waitFor([&] { return playSeconds(w.session()) > 3; }));
            QCOMPARE(started.size(), 1);
            QVERIFY(finished.isEmpty() || finished[0][0].value<SeparationEnd>().state == JobState::Done);
            until = playSeconds(w.session());
        });
        QVERIFY(until > 3);
        const auto row = framesInARow(heard, readWav(file));
        QVERIFY2(double(row) > (until - 1) * jackRateHz, qPrintable(QString("%1 of %2").arg(row).arg(until * jackRateHz)));
    }
};

QTEST_MAIN(TestWindowJackModel)
#include "test_window_jack_model.moc"
