// SPDX-License-Identifier: GPL-3.0-or-later
// Playback on a real PulseAudio server that needs no sound card, and that ends, dies and hangs.
#include <cmath>
#include <csignal>
#include <cstring>
#include <limits>
#include <numbers>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/prctl.h>

#include "core/playback/rtaudio_output.h"
#include "test_playback_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr int rateHz = 48000;
const char *const deviceId = "pulse:Partita_test";

/// Of this user or of root, on a socket of its own.
class PulseServer {
public:
    static bool isInstalled()
    {
        return !QStandardPaths::findExecutable("pulseaudio").isEmpty() && !QStandardPaths::findExecutable("parec").isEmpty()
            && !QStandardPaths::findExecutable("pactl").isEmpty();
    }
    /// For the servers and clients of this program; no other server, cookie, setting or bus is touched.
    static void useFolder(const QString &folder)
    {
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"})
            qputenv(name, folder.toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket(folder).toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        qunsetenv("DISPLAY");
        qputenv("LC_ALL", "C"); // what pactl and the log say is read
    }

    explicit PulseServer(const QString &folder) : folder_(folder) {}
    bool start()
    {
        process_.setProcessChannelMode(QProcess::MergedChannels);
        process_.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); }); // where the test crashes
        process_.start("pulseaudio", {"-n", "--daemonize=no", "--system=no", "--exit-idle-time=-1", "--use-pid-file=no",
                                      "--disable-shm=yes", "--log-level=debug", "--log-target=stderr",
                                      "-L", "module-native-protocol-unix socket=" + socket(folder_),
                                      "-L", "module-null-sink sink_name=partita_test rate=48000 format=float32le channels=2 "
                                            "sink_properties=device.description=Partita_test"});
        return process_.waitForStarted() && QTest::qWaitFor([] { return !tell({"info"}).isEmpty(); }, 20000);
    }
    void kill()
    {
        process_.kill();
        process_.waitForFinished();
    }
    /// SIGSTOP, SIGCONT
    void signal(int number) { ::kill(pid_t(process_.processId()), number); }
    /// Times that a stream had nothing to play, as the server says itself: on a busy machine it may.
    int underruns()
    {
        log_ += process_.readAllStandardOutput();
        return int(log_.count("underrun of 'Playback'"));
    }
    /// What pactl answers; nothing where it failed.
    static QString tell(const QStringList &command)
    {
        QProcess pactl;
        pactl.start("pactl", command);
        return pactl.waitForFinished(10000) && pactl.exitCode() == 0 ? QString::fromUtf8(pactl.readAllStandardOutput())
                                                                     : QString();
    }
    ~PulseServer()
    {
        process_.terminate();
        if (!process_.waitForFinished(5000))
            kill();
    }

private:
    static QString socket(const QString &folder) { return folder + "/native"; }

    QString folder_;
    QProcess process_;
    QByteArray log_;
};

/// Hears what the device plays.
class PulseRecorder {
public:
    /// True once it hears, if only silence.
    bool start()
    {
        process_.start("parec", {"--device=partita_test.monitor", "--format=float32le", "--rate=48000", "--channels=2",
                                 "--raw", "--latency-msec=20"});
        return QTest::qWaitFor([this] { return !stereo().empty(); }, 20000);
    }
    /// What it heard from the first sound on; at least `frames` of it, or what came within 20 seconds.
    std::vector<float> waitForSound(size_t frames)
    {
        std::vector<float> sound;
        (void)QTest::qWaitFor([&] {
            const auto all = stereo();
            const auto first = std::find_if(all.begin(), all.end(), [](float v) { return v != 0; });
            const auto frame = (first - all.begin()) / 2; // the first channel's first sample may be zero
            sound.assign(all.begin() + frame * 2, all.end());
            return sound.size() >= 2 * frames;
        }, 20000);
        return sound;
    }
    ~PulseRecorder()
    {
        process_.kill();
        process_.waitForFinished();
    }

private:
    std::vector<float> stereo()
    {
        bytes_ += process_.readAllStandardOutput();
        std::vector<float> samples(size_t(bytes_.size()) / (2 * sizeof(float)) * 2);
        if (!samples.empty())
            std::memcpy(samples.data(), bytes_.constData(), samples.size() * sizeof(float));
        return samples;
    }

    QProcess process_;
    QByteArray bytes_;
};

bool isListed()
{
    const auto devices = RtAudioOutput().devices();
    return std::any_of(devices.begin(), devices.end(), [](const AudioDevice &d) { return d.id == deviceId; });
}

} // namespace

class TestPlaybackPulse : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::atomic<int> lost_{0};
    std::unique_ptr<PlaybackEngine> engine_;
    std::unique_ptr<PulseServer> server_;

    Result<AudioOutputFormat> open(std::shared_ptr<MemoryStore> store = gridStore(1000000))
    {
        engine_ = std::make_unique<PlaybackEngine>(std::make_unique<RtAudioOutput>(), [this](const Error &) { ++lost_; });
        if (auto set = engine_->setDocument(store->sampleRateHz(), store->frames()); !set)
            return set.error();
        if (auto set = engine_->setLanes({{1, store}}); !set)
            return set.error();
        return engine_->openDevice({deviceId, 0, 2, 512});
    }
    bool startServer()
    {
        server_.reset();
        server_ = std::make_unique<PulseServer>(folder_.path());
        return server_->start();
    }
    bool plays()
    {
        const auto before = engine_->status().positionFrame;
        return engine_->play() && QTest::qWaitFor([&] { return engine_->status().positionFrame > before + 5000; }, 20000);
    }
    /// Told once, in a sentence, and nothing is open any more.
    bool isLost()
    {
        if (!QTest::qWaitFor([this] { return lost_ > 0; }, 20000))
            return false;
        const auto status = engine_->status();
        const auto message = QString::fromStdString(status.deviceError ? status.deviceError->message : "");
        return lost_ == 1 && !status.deviceOpen && !engine_->play() && message.contains("Partita_test")
            && message.endsWith('.');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PulseServer::isInstalled())
            QSKIP("pulseaudio and its tools are not installed");
        QVERIFY(folder_.isValid());
        PulseServer::useFolder(folder_.path());
    }
    void init() { lost_ = 0; }
    void cleanup()
    {
        engine_.reset();
        server_.reset();
    }

    void withoutAServer()
    {
        QVERIFY(!isListed());
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DeviceUnavailable);
        QVERIFY(QString::fromStdString(opened.error().message).endsWith('.'));
    }

    void listsTheDevice()
    {
        QVERIFY(startServer());
        const auto devices = RtAudioOutput().devices();
        const auto found = std::find_if(devices.begin(), devices.end(), [](const auto &d) { return d.id == deviceId; });
        QVERIFY(found != devices.end());
        QCOMPARE(found->name, std::string("Partita_test (Pulse)"));
        QCOMPARE(found->outputChannels, 2);
        QCOMPARE(found->preferredRateHz, rateHz);
        QVERIFY(found->isDefault);
    }

    void sendsWhatTheStoreHas()
    {
        QVERIFY(startServer());
        for (int attempt = 0;; ++attempt) {
            PulseRecorder recorder;
            QVERIFY(recorder.start());
            const auto opened = open();
            QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
            QCOMPARE(opened->deviceName, std::string("Partita_test (Pulse)"));
            QCOMPARE(opened->sampleRateHz, rateHz);
            QCOMPARE(opened->channels, 2);
            const int underruns = server_->underruns();
            QVERIFY(engine_->play());
            const auto samples = recorder.waitForSound(rateHz);
            if (server_->underruns() > underruns && attempt < 10)
                continue; // a busy machine without real time
            QCOMPARE(engine_->status().underruns, 0);
            QVERIFY(samples.size() > 2 * rateHz - 2);
            std::int64_t wrong = 0;
            for (size_t i = 0; i < samples.size(); ++i)
                wrong += samples[i] != gridSample(std::int64_t(i) / 2, int(i % 2));
            QCOMPARE(wrong, 0);
            return;
        }
    }

    /// A change is heard soon, and the playhead shows what is heard: PulseAudio's own buffer would be two seconds.
    void keepsLittleWaiting()
    {
        QVERIFY(startServer());
        RtAudioOutput output;
        std::atomic<int> rendered{0};
        QVERIFY(output.open({deviceId, rateHz, 2, 512}, [&](float *samples, int frames, bool) {
            std::fill_n(samples, 2 * frames, 0.25f);
            rendered += frames;
        }, [this](const Error &) { ++lost_; }));
        QVERIFY(output.start());
        QTRY_VERIFY_WITH_TIMEOUT(rendered > rateHz, 20000);
        int waitingUs = 0, lines = 0; // in the stream's buffer and in the device's
        auto latencies = QRegularExpression("(Buffer|Sink) Latency: (\\d+) usec")
                             .globalMatch(PulseServer::tell({"list", "sink-inputs"}));
        for (; latencies.hasNext(); ++lines)
            waitingUs += latencies.next().captured(2).toInt();
        QCOMPARE(lines, 2);
        QVERIFY2(waitingUs <= 200000, qPrintable(QString::number(waitingUs)));
        QVERIFY(output.latencyFrames() >= 512);
        QVERIFY(output.latencyFrames() <= rateHz * 3 / 20);
        QCOMPARE(lost_.load(), 0);
    }

    void limitsToFullScale()
    {
        QVERIFY(startServer());
        PulseRecorder recorder;
        QVERIFY(recorder.start());
        RtAudioOutput output;
        QVERIFY(output.open({deviceId, rateHz, 2, 512}, [](float *samples, int frames, bool) {
            for (int i = 0; i < frames; ++i) {
                samples[2 * i] = std::numeric_limits<float>::quiet_NaN();
                samples[2 * i + 1] = -3;
            }
        }, [](const Error &) {}));
        QVERIFY(output.start());
        const auto heard = recorder.waitForSound(4096);
        QVERIFY(heard.size() >= 2 * 4096);
        for (size_t i = 0; i < 2 * 512; i += 2) {
            QCOMPARE(heard[i], 0.0f);
            QCOMPARE(heard[i + 1], -1.0f);
        }
    }

    void playsOtherRates_data()
    {
        QTest::addColumn<int>("documentRateHz");
        QTest::addColumn<int>("deviceRateHz");
        QTest::newRow("one that the server takes") << 44100 << 44100;
        QTest::newRow("one that it does not offer") << 88200 << rateHz;
    }
    void playsOtherRates()
    {
        QFETCH(int, documentRateHz);
        QFETCH(int, deviceRateHz);
        QVERIFY(startServer());
        std::vector<float> sine;
        for (int i = 0; i < 4 * documentRateHz; ++i)
            sine.push_back(0.25f * float(std::sin(2 * std::numbers::pi * 1000 * i / documentRateHz)));
        for (int attempt = 0;; ++attempt) {
            PulseRecorder recorder;
            QVERIFY(recorder.start());
            const auto opened = open(std::make_shared<MemoryStore>(documentRateHz, 1, sine));
            QVERIFY(opened);
            QCOMPARE(opened->sampleRateHz, deviceRateHz);
            const int underruns = server_->underruns();
            QVERIFY(engine_->play());
            const auto heard = recorder.waitForSound(3 * rateHz / 2);
            if (server_->underruns() > underruns && attempt < 10)
                continue;
            QVERIFY(heard.size() >= 3 * rateHz);
            int upward = 0; // zero crossings in one second: one more or less where it begins and ends
            float peak = 0;
            for (size_t frame = rateHz / 4; frame < rateHz / 4 + rateHz; ++frame) {
                upward += heard[2 * frame - 2] < 0 && heard[2 * frame] >= 0;
                peak = std::max(peak, std::abs(heard[2 * frame + 1]));
            }
            QVERIFY2(std::abs(upward - 1000) <= 1, qPrintable(QString::number(upward)));
            QVERIFY2(std::abs(peak - 0.25f) < 0.005f, qPrintable(QString::number(double(peak))));
            return;
        }
    }

    void theServerDiesWhilePlaying()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(plays());
        server_->kill();
        QVERIFY(isLost());
        QVERIFY(!isListed());
        QVERIFY(!engine_->openDevice({deviceId}));

        QVERIFY(startServer());
        PulseRecorder recorder;
        QVERIFY(recorder.start());
        QVERIFY(engine_->openDevice({deviceId}));
        QVERIFY(engine_->status().positionFrame > 4000);
        QVERIFY(plays());
        QVERIFY(recorder.waitForSound(5000).size() >= 10000);
        QCOMPARE(lost_.load(), 1);
    }

    void theServerDiesAndNobodyWaits()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(engine_->play());
        server_->kill();
        engine_.reset(); // at once
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(plays());
    }

    void theServerHangs()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(plays());
        server_->signal(SIGSTOP);
        QVERIFY(isLost());
        engine_.reset(); // does not wait for it
        server_->signal(SIGCONT);
    }

    /// A server that hangs is a sentence, not a wait without end; when it goes on, so does everything.
    void theServerHangsBeforeItIsOpened()
    {
        QVERIFY(startServer());
        server_->signal(SIGSTOP);
        const auto opened = open();
        server_->signal(SIGCONT);
        QVERIFY(!opened);
        QVERIFY(QString::fromStdString(opened.error().message).endsWith('.'));
        QVERIFY(open());
        QVERIFY(plays());
    }

    /// Nothing plays, so nobody notices, until somebody wants to.
    void theServerDiesWhileStopped()
    {
        QVERIFY(startServer());
        RtAudioOutput output;
        const auto noRender = [](float *, int, bool) {};
        QVERIFY(output.open({deviceId}, noRender, [this](const Error &) { ++lost_; }));
        QVERIFY(output.start());
        output.stop();
        server_->kill();
        if (output.start())
            QTRY_COMPARE_WITH_TIMEOUT(lost_.load(), 1, 20000);
        QVERIFY(startServer());
        QVERIFY(output.open({deviceId}, noRender, [](const Error &) {}));
        QVERIFY(output.start());
    }

    void theDeviceIsUnplugged()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(plays());
        QCOMPARE(QProcess::execute("pactl", {"unload-module", "module-null-sink"}), 0);
        QVERIFY(isLost());
        QVERIFY(!isListed());
    }

    void manyOpensAndCloses()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        for (int i = 0; i < 4; ++i) {
            QVERIFY(engine_->openDevice({deviceId}));
            QVERIFY(engine_->play());
            const auto set = engine_->setDocument(rateHz, 1000000); // stops and starts the stream
            QVERIFY2(set, set ? "" : set.error().message.c_str());
            QVERIFY(engine_->setLanes({{1, gridStore(100000)}}));
            QVERIFY(plays());
        }
        QCOMPARE(lost_.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackPulse)
#include "test_playback_pulse.moc"
