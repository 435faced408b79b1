// SPDX-License-Identifier: GPL-3.0-or-later
// Playback on a real sound server that needs no sound card, and that ends, dies and hangs.
#include "core/playback/rtaudio_output.h"
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
    bool startServer()
    {
        server_ = std::make_unique<JackServer>(512);
        return server_->start();
    }
    bool heardSomething() { return engine_->takeMasterMeter().channels[0].peakDb > -60; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!JackServer::isInstalled())
            QSKIP("jackd is not installed");
        JackServer::useName("partita-test-device");
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
        QVERIFY(startServer());
        const auto devices = RtAudioOutput().devices();
        const auto found = std::find_if(devices.begin(), devices.end(), [](const auto &d) { return d.id == "jack:system"; });
        QVERIFY(found != devices.end());
        QCOMPARE(found->name, std::string("system (JACK)"));
        QCOMPARE(found->outputChannels, 2);
        QCOMPARE(found->sampleRatesHz, std::vector<int>{rateHz});
        QVERIFY(found->isDefault);

        for (int attempt = 0;; ++attempt) {
            JackRecorder recorder;
            QVERIFY(recorder.start());
            const auto opened = open();
            QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
            QCOMPARE(opened->sampleRateHz, rateHz);
            QCOMPARE(opened->bufferFrames, 512);
            QVERIFY(recorder.waitUntilConnected());
            QVERIFY(engine_->play());
            QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > rateHz, 20000);
            const auto status = engine_->status();
            const auto heard = recorder.finish();
            QVERIFY(heard);
            if ((heard->xruns > 0 || status.deviceUnderruns > 0) && attempt < 10)
                continue; // a server without real time on a busy machine
            QCOMPARE(status.underruns, 0);
            QCOMPARE(status.deviceUnderruns, 0);
            const auto &samples = heard->stereo;
            size_t begin = 0;
            while (begin < samples.size() && samples[begin] == 0)
                begin += 2;
            QVERIFY(samples.size() - begin > rateHz);
            std::int64_t wrong = 0;
            for (size_t i = begin; i < samples.size(); ++i)
                wrong += samples[i] != gridSample(std::int64_t(i - begin) / 2, int(i % 2));
            QCOMPARE(wrong, 0);
            return;
        }
    }

    /// What it was connected to by hand stays so while another document is played.
    void staysConnected()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        JackRecorder recorder;
        QVERIFY(recorder.start());
        QVERIFY(recorder.waitUntilConnected());
        QVERIFY(engine_->setDocument(rateHz, 1000000));
        QVERIFY(engine_->setLanes({{1, gridStore(1000000)}}));
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 10000, 20000);
        const auto heard = recorder.finish();
        QVERIFY(heard);
        QVERIFY(std::count_if(heard->stereo.begin(), heard->stereo.end(), [](float v) { return v != 0; }) > 5000);
    }

    /// Also while it plays, through the client that is open.
    void listsDevicesWhilePlaying()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(engine_->play());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(JackOutput().devices().size(), size_t(1));
        QCOMPARE(lost_.load(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 5000, 20000);
    }

    void convertsToTheServersRate()
    {
        QVERIFY(startServer());
        const auto opened = open(44100);
        QVERIFY(opened);
        QCOMPARE(opened->sampleRateHz, rateHz);
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 10000, 20000);
        QVERIFY(heardSomething());
    }

    void theServerDiesWhilePlaying()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 5000, 20000);
        server_->kill();
        QTRY_COMPARE_WITH_TIMEOUT(lost_.load(), 1, 20000);
        const auto status = engine_->status();
        QVERIFY(!status.deviceOpen);
        QVERIFY(QString::fromStdString(status.deviceError->message).contains("system (JACK)"));
        QVERIFY(QString::fromStdString(status.deviceError->message).endsWith('.'));
        QVERIFY(!engine_->play());
        const auto again = engine_->openDevice({});
        QVERIFY(!again || again->deviceName != "system (JACK)"); // no such server now

        QVERIFY(startServer());
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
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(engine_->play());
        server_->kill();
        engine_.reset(); // at once
        QVERIFY(startServer());
        QVERIFY(open());
    }

    void theServerHangs()
    {
        QVERIFY(startServer());
        QVERIFY(open());
        QVERIFY(engine_->play());
        QTRY_VERIFY_WITH_TIMEOUT(engine_->status().positionFrame > 5000, 20000);
        server_->signal(SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(lost_.load(), 1, 20000);
        engine_.reset();
        server_->signal(SIGCONT);
    }

    /// A server that hangs is a sentence, not a wait without end; when it goes on, so does everything.
    void theServerHangsBeforeItIsOpened()
    {
        QVERIFY(startServer());
        server_->signal(SIGSTOP);
        const auto opened = open();
        QVERIFY(!opened);
        QVERIFY(opened.error().message.find("does not answer") != std::string::npos);
        QVERIFY(QString::fromStdString(opened.error().message).endsWith('.'));
        server_->signal(SIGCONT);
        QVERIFY(open());
    }

    /// Nothing plays, so nobody notices, until somebody wants to.
    void theServerDiesWhileStopped()
    {
        QVERIFY(startServer());
        JackOutput output;
        const auto noRender = [](float *, int, bool) {};
        QVERIFY(output.open({"jack:system"}, noRender, [this](const Error &) { ++lost_; }));
        QVERIFY(output.start());
        output.stop();
        server_->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!output.start() || lost_ == 1, 20000);
        QVERIFY(output.devices().empty());
        QVERIFY(startServer());
        QVERIFY(output.open({"jack:system"}, noRender, [](const Error &) {}));
        QVERIFY(output.start());
    }

    void manyOpensAndCloses()
    {
        QVERIFY(startServer());
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
