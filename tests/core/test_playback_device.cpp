// SPDX-License-Identifier: GPL-3.0-or-later
// RtAudio on a real sound server that needs no sound card.
#include <QtTest>

#include <QStandardPaths>

#include <cstring>

#include "test_jack_server.h"
#include "test_playback_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr int rateHz = jackRateHz;

} // namespace

class TestPlaybackDevice : public QObject {
    Q_OBJECT

    std::atomic<int> lost_{0};
    std::unique_ptr<PlaybackEngine> engine_;
    std::unique_ptr<JackServer> server_;

    Result<AudioOutputFormat> open(int documentRateHz = rateHz)
    {
        engine_ = std::make_unique<PlaybackEngine>(std::make_unique<RtAudioOutput>(), [this](const Error &) { ++lost_; });
        if (auto set = engine_->setDocument(documentRateHz, 1000000); !set)
            return set.error();
        if (auto set = engine_->setLanes({{1, gridStore(1000000, 2, documentRateHz)}}); !set)
            return set.error();
        return engine_->openDevice({"jack:system", 0, 2, 512});
    }
    bool heardSomething() { return engine_->takeMasterMeter().channels[0].peakDb > -60; }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("jackd").isEmpty())
            QSKIP("jackd is not installed");
        qputenv("JACK_DEFAULT_SERVER", "partita-test-device"); // one name: what a killed server leaves is taken over
        qputenv("JACK_NO_AUDIO_RESERVATION", "1");
        lost_ = 0;
    }
    void init() { lost_ = 0; }
    void cleanup()
    {
        engine_.reset(); // first: while its server lives, leaving it is harmless
        server_.reset();
    }

    void withoutAServer()
    {
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DeviceUnavailable);
        QVERIFY(QString::fromStdString(opened.error().message).endsWith('.'));
    }

    void sendsWhatTheStoreHas()
    {
        JackServer &server = *(server_ = std::make_unique<JackServer>(512));
        QVERIFY(server.start());
        const auto devices = RtAudioOutput().devices();
        const auto found = std::find_if(devices.begin(), devices.end(), [](const auto &d) { return d.id == "jack:system"; });
        QVERIFY(found != devices.end());
        QCOMPARE(found->outputChannels, 2);
        QCOMPARE(found->sampleRatesHz, std::vector<int>{rateHz});
        QVERIFY(found->isDefault);

        // A server without real time may drop blocks on a busy machine, and says so; then once more.
        for (int attempt = 0;; ++attempt) {
            const auto opened = open();
            QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
            QCOMPARE(opened->sampleRateHz, rateHz);
            QCOMPARE(opened->bufferFrames, 512);
            JackRecorder recorder;
            QVERIFY(recorder.connect());
            QVERIFY(engine_->play());
            QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > rateHz, 20000);
            const auto status = engine_->status();
            if ((recorder.xruns() || status.underruns || status.deviceUnderruns) && attempt < 10)
                continue;
            QCOMPARE(status.underruns, 0);
            const auto heard = recorder.soFar();
            size_t begin = 0;
            while (begin < heard.size() && heard[begin] == 0)
                begin += 2;
            QVERIFY(heard.size() - begin > rateHz);
            std::int64_t wrong = 0;
            for (size_t i = begin; i < heard.size(); ++i)
                wrong += heard[i] != gridSample(std::int64_t(i - begin) / 2, int(i % 2));
            QCOMPARE(wrong, 0);
            return;
        }
    }

    void convertsToTheServersRate()
    {
        JackServer &server = *(server_ = std::make_unique<JackServer>(512));
        QVERIFY(server.start());
        const auto opened = open(44100);
        QVERIFY(opened);
        QCOMPARE(opened->sampleRateHz, rateHz);
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 10000, 20000);
        QVERIFY(heardSomething());
    }

    void theServerDiesWhilePlaying()
    {
        if (!qEnvironmentVariableIsSet("PARTITA_TEST_SERVER_DEATH"))
            QSKIP("libjack itself now and then hangs where its server dies; set PARTITA_TEST_SERVER_DEATH to try");
        auto server = std::make_unique<JackServer>(512);
        QVERIFY(server->start());
        QVERIFY(open());
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 5000, 20000);
        server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(lost_.load(), 1, 20000);
        const auto status = engine_->status();
        QVERIFY(!status.deviceOpen);
        QVERIFY(QString::fromStdString(status.deviceError->message).contains("system (Jack)"));
        QVERIFY(QString::fromStdString(status.deviceError->message).endsWith('.'));
        QVERIFY(!engine_->play());
        const auto again = engine_->openDevice({});
        QVERIFY(!again || again->deviceName != "system (Jack)"); // no such server now

        server = std::make_unique<JackServer>(512);
        QVERIFY(server->start());
        QVERIFY(engine_->openDevice({"jack:system"}));
        QVERIFY(engine_->status().positionFrame > 4000);
        const auto before = engine_->status().positionFrame;
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > before + 5000, 20000);
        QVERIFY(heardSomething());
        QCOMPARE(lost_.load(), 1);
    }

    void theServerDiesAndNobodyWaits()
    {
        if (!qEnvironmentVariableIsSet("PARTITA_TEST_SERVER_DEATH"))
            QSKIP("libjack itself now and then hangs where its server dies; set PARTITA_TEST_SERVER_DEATH to try");
        auto server = std::make_unique<JackServer>(512);
        QVERIFY(server->start());
        QVERIFY(open());
        QVERIFY(engine_->play());
        server->kill();
        engine_.reset(); // at once
        server = std::make_unique<JackServer>(512);
        QVERIFY(server->start());
        QVERIFY(open());
    }

    void theServerHangs()
    {
        if (!qEnvironmentVariableIsSet("PARTITA_TEST_SERVER_DEATH"))
            QSKIP("libjack itself now and then hangs where its server dies; set PARTITA_TEST_SERVER_DEATH to try");
        JackServer &server = *(server_ = std::make_unique<JackServer>(512));
        QVERIFY(server.start());
        QVERIFY(open());
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 5000, 20000);
        server.signal(SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(lost_.load(), 1, 20000);
        engine_.reset();
        server.signal(SIGCONT);
    }

    void manyOpensAndCloses()
    {
        JackServer &server = *(server_ = std::make_unique<JackServer>(512));
        QVERIFY(server.start());
        QVERIFY(open());
        for (int i = 0; i < 10; ++i) {
            QVERIFY(engine_->openDevice({"jack:system"}));
            QVERIFY(engine_->play());
            QVERIFY(engine_->setDocument(rateHz, 1000000)); // stops and starts the stream
            QVERIFY(engine_->setLanes({{1, gridStore(100000)}}));
            QVERIFY(engine_->play());
            QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 0, 20000);
        }
        QCOMPARE(lost_.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackDevice)
#include "test_playback_device.moc"
