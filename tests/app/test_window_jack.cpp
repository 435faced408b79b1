// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real sound server that needs no sound card.
#include <QStandardPaths>

#include "tests/app/test_main_window_fakes.h"
#include "tests/core/test_jack_server.h"
#include "widgets/message/message_bar.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr int rateHz = jackRateHz;

/// How many frames from `from` on, without the fade in at its begin, are those of the file, all in a row.
std::int64_t framesInARow(const std::vector<float> &heard, const std::vector<float> &file)
{
    constexpr size_t probe = 2 * 4096; // beyond the fade
    size_t begin = 0;
    while (begin < heard.size() && heard[begin] == 0)
        ++begin;
    begin -= begin % 2;
    if (begin + probe + 2 * 4096 > heard.size())
        return 0;
    const std::vector<float> piece(heard.begin() + std::ptrdiff_t(begin + probe), heard.begin() + std::ptrdiff_t(begin + probe + 512));
    const auto at = std::search(file.begin(), file.end(), piece.begin(), piece.end());
    if (at == file.end())
        return 0;
    const size_t from = size_t(at - file.begin());
    size_t i = 0;
    while (begin + probe + i < heard.size() && from + i < file.size() && heard[begin + probe + i] == file[from + i])
        ++i;
    return std::int64_t(i) / 2;
}

} // namespace

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
    static double position(TestWindow &w) { return w.session().view().secondsOfFrame(double(w.session().view().playFrame())); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("jackd").isEmpty())
            QSKIP("jackd is not installed");
        qputenv("JACK_DEFAULT_SERVER", "partita-test-window"); // one name: what a killed server leaves is taken over
        qputenv("JACK_NO_AUDIO_RESERVATION", "1");
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("song.wav"), 40, 2, rateHz);
        samples_ = readWav(file_);
        QVERIFY(!samples_.empty());
    }

    void whatArrivesIsTheFile()
    {
        JackServer server(1024);
        QVERIFY(server.start());
        // A server without real time may drop blocks on a busy machine, and says so; then once more.
        for (int attempt = 0;; ++attempt) {
            auto w = makeWindow();
            QVERIFY(w);
            JackRecorder recorder;
            w->key(Qt::Key_Space);
            if (!waitFor([&] { return w->player.isPlaying() && recorder.connect(); })) {
                QVERIFY(attempt < 4);
                continue;
            }
            QVERIFY(waitFor([&] { return position(*w) > 3; }));
            w->key(Qt::Key_Space);
            QVERIFY(waitFor([&] { return !w->player.isPlaying(); }));
            if ((recorder.xruns() > 0 || w->player.underruns() > 0) && attempt < 4)
                continue;
            QCOMPARE(w->player.underruns(), 0);
            const auto row = framesInARow(recorder.soFar(), samples_);
            QVERIFY2(row > 2 * rateHz, qPrintable(QString::number(row)));
            return;
        }
    }

    void playsOnWhileItSeparates()
    {
        JackServer server(1024);
        QVERIFY(server.start());
        for (int attempt = 0;; ++attempt) {
            auto w = makeWindow();
            QVERIFY(w);
            JackRecorder recorder;
            w->key(Qt::Key_Space);
            if (!waitFor([&] { return w->player.isPlaying() && recorder.connect(); })) {
                QVERIFY(attempt < 4);
                continue;
            }
            QVERIFY(waitFor([&] { return position(*w) > 0.2; }));
            QSignalSpy finished(&w->session(), &DocumentSession::separationFinished);
            w->key(Qt::Key_A); // the mixture, whatever lanes there are
            w->ask("rumble; voice");
            QVERIFY(waitFor([&] { return finished.size() == 1; }));
            QVERIFY(waitFor([&] { return position(*w) > 3; }));
            w->player.stop();
            if ((recorder.xruns() > 0 || w->player.underruns() > 0) && attempt < 4)
                continue;
            QCOMPARE(w->player.underruns(), 0);
            QVERIFY(framesInARow(recorder.soFar(), samples_) > 2 * rateHz);
            QVERIFY(differenceFromMixture(w->session().document()) < 1e-6);
            return;
        }
    }

    void theServerDies()
    {
        if (!qEnvironmentVariableIsSet("PARTITA_TEST_SERVER_DEATH"))
            QSKIP("libjack itself now and then hangs where its server dies; set PARTITA_TEST_SERVER_DEATH to try");
        auto server = std::make_unique<JackServer>(1024);
        QVERIFY(server->start());
        auto w = makeWindow();
        QVERIFY(w);
        w->key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return position(*w) > 0.3; }));
        server->kill();
        QVERIFY(waitFor([&] { return !w->player.isPlaying(); }));
        QVERIFY(waitFor([&] { return w->says("system (Jack)", &w->window->transport()); }));
        QVERIFY(position(*w) > 0.2);
        // The window lives: it separates, and plays again when there is a server.
        QVERIFY(w->separate("voice"));
        QCOMPARE(w->lanes().size(), size_t(2));
        server = std::make_unique<JackServer>(1024);
        QVERIFY(server->start());
        const double before = position(*w);
        QTest::mouseClick(w->find("Play"), Qt::LeftButton);
        QVERIFY(waitFor([&] { return w->player.isPlaying() && position(*w) > before + 0.5; }));
        QVERIFY(!w->says("system (Jack)", &w->window->transport()) || w->says("kHz", &w->window->transport()));
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
