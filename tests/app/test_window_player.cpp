// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/player.h"
#include "tests/app/test_window_fakes.h"

using namespace partita;
using namespace partita::test;

/// An offline device that can be missing, and remembers who was asked for.
class ScriptedOutput : public OfflineOutput {
public:
    struct Script {
        std::recursive_mutex mutex;
        std::vector<std::string> asked;
        int failures = 0; ///< of opening, whatever was asked for
    };
    explicit ScriptedOutput(std::shared_ptr<Script> script) : script_(std::move(script)) {}
    Result<AudioOutputFormat> open(const AudioOutputRequest &request, Render render, Lost lost) override
    {
        const std::lock_guard lock(script_->mutex);
        script_->asked.push_back(request.deviceId);
        if (script_->failures > 0) {
            --script_->failures;
            return Error{ErrorCode::DeviceUnavailable, "The loudspeaker is not plugged in."};
        }
        auto any = request;
        any.deviceId.clear();
        return OfflineOutput::open(any, std::move(render), std::move(lost));
    }

    void close() override
    {
        const std::lock_guard lock(script_->mutex);
        OfflineOutput::close();
    }
    /// Also while the player has it opened or closed in a job.
    std::vector<float> take(int frames)
    {
        const std::lock_guard lock(script_->mutex);
        return pull(frames);
    }

private:
    std::shared_ptr<Script> script_;
};

class TestWindowPlayer : public QObject {
    Q_OBJECT
    static constexpr std::int64_t frames = 44100 * 20;
    static constexpr int limit = 60'000;
    static constexpr float level = 0.25f;
    QTemporaryDir folder_;
    std::unique_ptr<JobRunner> runner_;
    std::unique_ptr<DocumentSession> session_;
    std::shared_ptr<ScriptedOutput::Script> script_;
    ScriptedOutput *output_ = nullptr; ///< that plays
    std::unique_ptr<Player> player_;

    /// Level of the last pulled block, {left, right}; {-1, -1} where it is not steady.
    std::pair<float, float> heard()
    {
        std::vector<float> block;
        for (int i = 0; i < 8; ++i)
            block = output_->take(512);
        if (block.empty())
            return {-1, -1};
        for (size_t i = 2; i < block.size(); ++i) {
            if (std::abs(block[i] - block[i - 2]) > 1e-4f)
                return {-1, -1};
        }
        return {block[0], block[1]};
    }
    bool hears(float left, float right)
    {
        const auto [l, r] = heard();
        return std::abs(l - left) < 2e-3f && std::abs(r - right) < 2e-3f;
    }
    bool hears(float both) { return hears(both, both); }
    /// Not QTRY_VERIFY: that would ask, and so pull, once more.
    static bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, limit); }
    /// "voice" is silent, "rest" all of the constant.
    void separate()
    {
        SessionLog log(*session_);
        SeparationOrder order;
        order.queries = QStringList{"voice"};
        order.model = std::make_shared<FakeModel>();
        order.options.workers = 1;
        order.folder = folder_.path().toStdString();
        session_->separate(order);
        QTRY_COMPARE_WITH_TIMEOUT(log.ends.size(), size_t(1), limit);
    }
    LaneId voice() const { return session_->document().lanes()[0]->id; }
    LaneId rest() const { return session_->document().lanes()[1]->id; }
    void start()
    {
        QSignalSpy opened(player_.get(), &Player::deviceOpened);
        player_->play();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, limit);
    }
    /// Plays on from the beginning where the end comes near.
    void rewind()
    {
        player_->seek(44100);
        if (!player_->isPlaying())
            player_->play();
    }

private Q_SLOTS:
    void init()
    {
        runner_ = std::make_unique<JobRunner>();
        session_ = std::make_unique<DocumentSession>("/music/constant.wav", constantStore(frames, level), *runner_);
        script_ = std::make_shared<ScriptedOutput::Script>();
        output_ = nullptr;
        player_ = std::make_unique<Player>(*runner_, [this, script = script_] {
            auto output = std::make_unique<ScriptedOutput>(script);
            if (!output_)
                output_ = output.get();
            return output;
        });
        player_->setSession(session_.get());
    }
    void cleanup()
    {
        player_.reset();
        session_.reset();
        runner_.reset();
    }

    void opensTheDeviceWhenFirstPlayed()
    {
        QTest::qWait(50);
        QVERIFY(script_->asked.empty());
        QSignalSpy playing(player_.get(), &Player::playingChanged), meters(player_.get(), &Player::meters);
        start();
        QCOMPARE(script_->asked, std::vector<std::string>{""});
        QVERIFY(player_->isPlaying());
        QVERIFY(waitFor([&] { return hears(level); }));
        QTRY_VERIFY_WITH_TIMEOUT(!meters.empty() && session_->view().playFrame() > 0, limit);
        player_->stop();
        QVERIFY(!player_->isPlaying());
        QCOMPARE(playing.size(), 2);
        const auto place = session_->view().playFrame();
        player_->play(); // goes on, on the same device
        QVERIFY(player_->isPlaying());
        QVERIFY(waitFor([&] { return hears(level) && session_->view().playFrame() > place; }));
        QCOMPARE(script_->asked.size(), size_t(1));
    }

    void stopsAtTheEnd()
    {
        player_->seek(frames - 4096);
        QCOMPARE(session_->view().playFrame(), frames - 4096);
        start();
        QVERIFY(waitFor([&] { return output_->take(512), !player_->isPlaying(); }));
        QCOMPARE(session_->view().playFrame(), frames);
    }

    void stoppedBeforeTheDeviceIsOpen()
    {
        QSignalSpy opened(player_.get(), &Player::deviceOpened);
        player_->play();
        player_->stop();
        QTRY_VERIFY_WITH_TIMEOUT(opened.size() == 1 || script_->asked.empty(), limit);
        QTest::qWait(50);
        QVERIFY(!player_->isPlaying());
        player_->play();
        QVERIFY(waitFor([&] { return hears(level); }));
    }

    void lanesGainsMuteAndSoloAreHeard()
    {
        separate();
        start();
        QVERIFY(waitFor([&] { return hears(level); }));
        session_->setGain(rest(), 20 * std::log10(0.5));
        QVERIFY(waitFor([&] { return hears(level / 2); }));
        session_->setPan(rest(), -1);
        QVERIFY(waitFor([&] { return hears(level / 2, 0); }));
        session_->goTo(1);
        rewind();
        QVERIFY(waitFor([&] { return hears(level); }));
        session_->setMute(rest(), true);
        QVERIFY(waitFor([&] { return hears(0); }));
        session_->undo();
        rewind();
        QVERIFY(waitFor([&] { return hears(level); }));
        session_->setSolo(voice(), true);
        QVERIFY(waitFor([&] { return hears(0); }));
        session_->setSolo(rest(), true);
        QVERIFY(waitFor([&] { return hears(level); }));
        session_->remove(rest());
        QVERIFY(waitFor([&] { return hears(0); }));
    }

    void comparesWithTheMixture()
    {
        separate();
        session_->setMute(rest(), true);
        start();
        QVERIFY(waitFor([&] { return hears(0); }));
        player_->setListen(Player::Listen::Mixture);
        rewind();
        QVERIFY(waitFor([&] { return hears(level); }));
        player_->setListen(Player::Listen::Lanes);
        QVERIFY(waitFor([&] { return hears(0); }));
    }

    void loopsTheSelectionAndAuditionsItsBand()
    {
        const ViewSelection selection{{10'000, 20'000}, FrequencyRange{2000, 4000}};
        session_->view().setSelection(selection);
        player_->setLooping(true);
        start();
        for (int i = 0; i < 120; ++i)
            output_->take(512);
        QVERIFY(waitFor([&] { return hears(level); }));
        QVERIFY(player_->isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(session_->view().playFrame() >= 10'000, limit);
        QVERIFY(session_->view().playFrame() <= 20'000);
        player_->setAuditioning(true);
        QVERIFY(waitFor([&] { return hears(0); })); // the constant has 0 Hz
        session_->view().setSelection({{10'000, 20'000}, {}});
        QVERIFY(waitFor([&] { return hears(level); }));
        player_->setLooping(false);
        QVERIFY(waitFor([&] { return output_->take(4096), session_->view().playFrame() > 20'000; }));
    }

    void aDeviceThatCannotBeOpened()
    {
        script_->failures = 1;
        QSignalSpy failed(player_.get(), &Player::failed);
        player_->play();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, limit);
        QCOMPARE(failed[0][0].toString(), QString("The loudspeaker is not plugged in."));
        QVERIFY(!player_->isPlaying());
        player_->play();
        QVERIFY(waitFor([&] { return hears(level); }));
    }

    void aLostDeviceIsSurvived()
    {
        player_->setDevice("usb");
        start();
        QVERIFY(waitFor([&] { return hears(level); }));
        QSignalSpy lost(player_.get(), &Player::deviceLost), playing(player_.get(), &Player::playingChanged);
        output_->lose({ErrorCode::DeviceUnavailable, "The loudspeaker was unplugged."});
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, limit);
        QCOMPARE(lost[0][0].toString(), QString("The loudspeaker was unplugged."));
        QVERIFY(!player_->isPlaying());
        QCOMPARE(playing.size(), 1);
        const auto place = session_->view().playFrame();
        QVERIFY(place > 0);
        player_->play(); // where it was, on the default device
        QVERIFY(waitFor([&] { return hears(level); }));
        QCOMPARE(script_->asked, (std::vector<std::string>{"usb", ""}));
        QTRY_VERIFY_WITH_TIMEOUT(session_->view().playFrame() > place, limit);
        QCOMPARE(lost.size(), 1);
    }

    void anotherDeviceWhilePlaying()
    {
        start();
        QVERIFY(waitFor([&] { return hears(level); }));
        QSignalSpy opened(player_.get(), &Player::deviceOpened);
        player_->setDevice("usb");
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, limit);
        QVERIFY(player_->isPlaying());
        QVERIFY(waitFor([&] { return hears(level); }));
        QSignalSpy devices(player_.get(), &Player::devicesChanged);
        player_->refreshDevices();
        QTRY_COMPARE_WITH_TIMEOUT(devices.size(), 1, limit);
        QVERIFY(player_->isPlaying());
    }

    void underrunsAreCounted()
    {
        start();
        QVERIFY(waitFor([&] { return hears(level); }));
        QSignalSpy underruns(player_.get(), &Player::underrunsChanged);
        const auto before = player_->underruns();
        output_->reportUnderrun();
        output_->take(512);
        QTRY_VERIFY_WITH_TIMEOUT(player_->underruns() > before, limit);
        QVERIFY(!underruns.empty());
    }

    void everySessionHasItsPlace()
    {
        DocumentSession other("/music/other.wav", constantStore(44100, -0.125f), *runner_);
        player_->seek(123'456);
        start();
        QVERIFY(waitFor([&] { return hears(level); }));
        player_->setSession(&other);
        QVERIFY(!player_->isPlaying());
        const auto place = session_->view().playFrame();
        QVERIFY(place > 123'456);
        player_->setLooping(true);
        other.view().setSelection({{0, 44100}, {}});
        start();
        QVERIFY(waitFor([&] { return hears(-0.125f); }));
        QCOMPARE(session_->view().playFrame(), place);
        player_->setSession(session_.get());
        start();
        QVERIFY(waitFor([&] { return hears(level); }));
        QTRY_VERIFY_WITH_TIMEOUT(session_->view().playFrame() > place, limit);
        session_.reset(); // closed while it plays
        QVERIFY(!player_->isPlaying());
        player_->play();
        QVERIFY(!player_->isPlaying());
        player_->setSession(&other);
        start();
        QVERIFY(waitFor([&] { return hears(-0.125f); }));
        player_.reset(); // while it plays; `other` goes after it
    }
};

QTEST_MAIN(TestWindowPlayer)
#include "test_window_player.moc"
