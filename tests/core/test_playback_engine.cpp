// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <numbers>

#include "core/audio/resampler.h"
#include "core/playback/mixer.h"
#include "test_playback_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

/// Whether `out` is the grid store from document frame `from` on.
bool isGrid(const std::vector<float> &out, std::int64_t from, size_t skipFrames = 0)
{
    for (size_t i = 2 * skipFrames; i < out.size(); ++i)
        if (out[i] != gridSample(from + std::int64_t(i / 2), int(i % 2)))
            return false;
    return !out.empty();
}

bool isSilent(const std::vector<float> &out)
{
    return std::all_of(out.begin(), out.end(), [](float sample) { return sample == 0; });
}

constexpr int laneRamp = 480, fade = 240; // 10 and 5 ms at 48 kHz

} // namespace

class TestPlaybackEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stemsAddUpToTheMixture()
    {
        Player p;
        std::vector<float> first, second, rest;
        for (std::int64_t i = 0; i < 2 * 20000; ++i) {
            const float mixture = gridSample(i / 2, int(i % 2));
            first.push_back(gridSample(i + 5));
            second.push_back(gridSample(i * 3));
            rest.push_back(mixture - first.back() - second.back());
        }
        const auto store = [](std::vector<float> &samples) { return std::make_shared<MemoryStore>(48000, 2, samples); };
        QVERIFY(p.setLanes({{1, store(first)}, {2, store(second)}, {3, store(rest)}}));
        QVERIFY(p.engine.play());
        QVERIFY(isGrid(p.pull(20000, 300), 0)); // from frame 0 without a fade
        QVERIFY(p.fed);
        QCOMPARE(p.engine.status().underruns, 0);
    }

    void foldsAndGains()
    {
        Player p;
        const auto mono = constantStore(48000, 0.25f, 1);
        const auto surround = std::make_shared<MemoryStore>(48000, 6, [] {
            std::vector<float> s;
            for (int i = 0; i < 48000; ++i)
                s.insert(s.end(), {0.5f, 0, 0, 1, 0, 0.5f});
            return s;
        }());
        QVERIFY(p.setLanes({{1, mono, 1, 0.5f}, {2, surround}, {3, constantStore(48000, 1), 1, 1, false}}));
        QVERIFY(p.engine.play());
        const auto out = p.pull(1000);
        QCOMPARE(out[1998], 0.25f + 0.5f);
        QCOMPARE(out[1999], 0.125f + 0.5f * float(1 / std::numbers::sqrt2));
    }

    void devicesWithOtherChannels_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<QVector<float>>("frame");
        QTest::newRow("mono") << 1 << QVector<float>{0.375f};
        QTest::newRow("five") << 5 << QVector<float>{0.5f, 0.25f, 0, 0, 0};
    }
    void devicesWithOtherChannels()
    {
        QFETCH(int, channels);
        QFETCH(QVector<float>, frame);
        Mixer mixer(48000, channels, 64);
        auto controls = std::make_shared<LaneControls>();
        auto scene = std::make_unique<Scene>();
        scene->voices.push_back(std::make_shared<Voice>(controls, mixer.capacityFrames(), false));
        const float stereo[] = {0.5f, 0.25f};
        scene->voices[0]->write(0, stereo, 1);
        mixer.publish(std::move(scene));
        mixer.setFilled(1, 1);
        mixer.release(false);
        std::vector<float> out(size_t(2 * channels), 9.0f);
        mixer.render(out.data(), 2);
        QCOMPARE(QVector<float>(out.begin(), out.begin() + channels), frame);
        QVERIFY(isSilent({out.begin() + channels, out.end()}));
        QVERIFY(mixer.ended());
    }

    void mutesInAStraightLine()
    {
        Player p;
        QVERIFY(p.setLanes({{1, constantStore(480000, 0.5f)}, {2, constantStore(480000, 0.25f)}}));
        QVERIFY(p.engine.play());
        QCOMPARE(p.pull(1000).back(), 0.75f);
        p.engine.setLaneAudible(1, false);
        auto out = p.output->pull(laneRamp); // heard from the next sample on, without the feeder
        QVERIFY(out[0] < 0.75f);
        QVERIFY(largestJump(out) <= 0.5f / laneRamp * 1.001f);
        QCOMPARE(out.back(), 0.25f);
        p.engine.setLaneAudible(1, true);
        p.engine.setLaneGain(2, 2, 0);
        out = p.pull(laneRamp);
        QVERIFY(largestJump(out) <= 1.0f / laneRamp * 1.001f);
        QCOMPARE(out[2 * laneRamp - 2], 1.0f);
        QCOMPARE(out[2 * laneRamp - 1], 0.5f);
        p.engine.setLaneAudible(99, true); // no such lane
    }

    void endsAndBeginsAgain()
    {
        Player p({}, 48000, 3000);
        QVERIFY(p.setLanes({{1, gridStore(3000)}}));
        QVERIFY(p.engine.play());
        const auto out = p.pull(4000);
        QVERIFY(isGrid({out.begin(), out.begin() + 6000}, 0));
        QVERIFY(isSilent({out.begin() + 6000, out.end()}));
        auto status = p.engine.status();
        QVERIFY(!status.playing);
        QCOMPARE(status.positionFrame, 3000);
        QCOMPARE(status.underruns, 0);
        QVERIFY(p.engine.play());
        QVERIFY(isGrid(p.pull(2000), 0));
        QCOMPARE(p.engine.status().positionFrame, 2000);
    }

    void stopsAndSeeksWithoutAClick()
    {
        Player p;
        QVERIFY(p.setLanes({{1, constantStore(480000, 0.5f)}}));
        p.engine.seek(1000);
        QCOMPARE(p.engine.status().positionFrame, 1000);
        QVERIFY(p.engine.play());
        auto out = p.pull(2000);
        QVERIFY(largestJump(out) <= 0.5f / fade * 1.001f); // fades in inside a sound
        QCOMPARE(out.back(), 0.5f);
        p.engine.seek(100000);
        auto more = p.pull(5000);
        out.insert(out.end(), more.begin(), more.end());
        p.engine.stop();
        QVERIFY(!p.engine.status().playing);
        more = p.pull(2000);
        out.insert(out.end(), more.begin(), more.end());
        QVERIFY(largestJump(out) <= 0.5f / fade * 1.001f);
        QCOMPARE(out.back(), 0.0f);
        const auto stopped = p.engine.status().positionFrame;
        QVERIFY(stopped > 104000 && stopped < 106000);
        QVERIFY(isSilent(p.pull(1000)));
        QCOMPARE(p.engine.status().positionFrame, stopped);
        p.engine.seek(-5);
        QCOMPARE(p.engine.status().positionFrame, 0);
        p.engine.seek(1 << 30);
        QCOMPARE(p.engine.status().positionFrame, 480000);
    }

    void seeksExactly()
    {
        Player p;
        QVERIFY(p.setLanes({{1, gridStore(100000)}}));
        p.engine.seek(54321);
        QVERIFY(p.engine.play());
        QVERIFY(isGrid(p.pull(3000), 54321, fade));
        p.engine.seek(777);
        p.engine.seek(70000); // the latest counts
        QVERIFY(p.engine.waitUntilFed());
        p.output->pull(fade); // fades out, and hands over
        QVERIFY(isGrid(p.pull(3000), 70000, fade));
        QCOMPARE(p.engine.status().positionFrame, 73000);
    }

    void loopsFromSampleToSample()
    {
        Player p;
        QVERIFY(p.setLanes({{1, gridStore(100000)}}));
        const std::int64_t begin = 10000, end = 11003;
        p.engine.setLoop(FrameRange{begin, end});
        QVERIFY(p.engine.play()); // from outside: from its start
        const auto out = p.pull(30000);
        std::int64_t wrong = 0;
        for (std::int64_t i = fade; i < 30000; ++i)
            wrong += out[size_t(2 * i)] != gridSample(begin + i % (end - begin));
        QCOMPARE(wrong, 0);
        QCOMPARE(p.engine.status().positionFrame, begin + 30000 % (end - begin));

        // Out of the loop: what is read ahead went round and must not be heard again.
        p.engine.setLoop({});
        const auto rest = p.pull(20000);
        const auto position = p.engine.status().positionFrame;
        QVERIFY(position > begin + 15000);
        QCOMPARE(rest.back(), gridSample(position - 1, 1));
        p.engine.setLoop(FrameRange{5, 5 + PlaybackEngine::minimumLoopFrames - 1}); // too short
        p.pull(1000);
        QCOMPARE(p.engine.status().positionFrame, position + 1000);
    }

    void aLoopBehindTheReadAheadNeedsNoGap()
    {
        Player p;
        QVERIFY(p.setLanes({{1, gridStore(200000)}}));
        QVERIFY(p.engine.play());
        QVERIFY(isGrid(p.pull(1000), 0));
        p.engine.setLoop(FrameRange{0, 150000});
        QVERIFY(isGrid(p.pull(10000), 1000));
    }

    void lanesComeAndGo()
    {
        Player p;
        const auto base = constantStore(480000, 0.25f);
        QVERIFY(p.setLanes({{1, base}}));
        QVERIFY(p.engine.play());
        auto out = p.pull(1000);
        QVERIFY(p.setLanes({{1, base}, {2, constantStore(480000, 0.5f)}}));
        auto more = p.pull(1000);
        out.insert(out.end(), more.begin(), more.end());
        QCOMPARE(out.back(), 0.75f); // within the ramp, not after the read-ahead
        QVERIFY(p.setLanes({{2, constantStore(480000, -0.5f)}})); // one goes, one gets another store
        more = p.pull(1000);
        QVERIFY(largestJump(more) <= 1.25f / laneRamp * 1.001f);
        QCOMPARE(more.back(), -0.5f);
        out.insert(out.end(), more.begin(), more.end());
        QVERIFY(largestJump(out) <= 1.25f / laneRamp * 1.001f);
        QVERIFY(p.setLanes({}));
        QVERIFY(isSilent({p.pull(1000).end()[-1]}));
        QVERIFY(p.engine.status().playing);
    }

    void aLaneJoinsInStep()
    {
        Player p;
        QVERIFY(p.setLanes({{1, gridStore(100000)}}));
        QVERIFY(p.engine.play());
        p.pull(5000);
        p.setLanes({{2, gridStore(100000)}}).ok();
        p.pull(1000);
        QVERIFY(isGrid(p.pull(40000), 6000));
        QCOMPARE(p.engine.status().underruns, 0);
    }

    void removedStoresAreLetGo()
    {
        Player p;
        auto store = gridStore(1000);
        std::weak_ptr<MemoryStore> watch = store;
        QVERIFY(p.setLanes({{1, store}}));
        QVERIFY(p.engine.play());
        p.pull(500);
        QVERIFY(p.setLanes({}));
        store.reset();
        p.pull(1000);
        QVERIFY(watch.expired());
    }

    void playsWhileItFills()
    {
        Player p;
        const auto store = gridStore(200000);
        store->setAvailable(1000);
        QVERIFY(p.setLanes({{1, store}}));
        QVERIFY(p.engine.play());
        const auto out = p.pull(40000);
        QVERIFY(isGrid({out.begin(), out.begin() + 2000}, 0));
        QVERIFY(isSilent({out.begin() + 2000, out.end()}));
        store->setAvailable(200000);
        p.pull(40000); // what is read ahead already
        QVERIFY(isGrid(p.pull(40000), 80000));
        QCOMPARE(p.engine.status().underruns, 0);
    }

    void aSlowStoreIsAnUnderrun()
    {
        Player p;
        const auto store = gridStore(400000);
        QVERIFY(p.setLanes({{1, store}}));
        QVERIFY(p.engine.play());
        QVERIFY(p.engine.waitUntilFed());
        store->setClosed(true);
        auto out = p.output->pull(120000);
        QCOMPARE(p.engine.status().underruns, 1);
        QVERIFY(p.engine.status().playing);
        const auto position = p.engine.status().positionFrame;
        QVERIFY(position > 19200 && position < 40000); // 0.4 s at least
        QVERIFY(isGrid({out.begin(), out.begin() + 2 * (position - fade)}, 0));
        QVERIFY(isSilent({out.begin() + 2 * position, out.end()}));
        store->setClosed(false);
        out = p.pull(5000);
        QVERIFY(isGrid(out, position, fade)); // goes on where it stopped
        QCOMPARE(p.engine.status().underruns, 1);

        p.output->reportUnderrun();
        p.pull(512);
        QCOMPARE(p.engine.status().deviceUnderruns, 1);
    }

    void aFailingStoreIsSilentAndSaysSo()
    {
        Player p;
        const auto bad = gridStore(400000);
        bad->setFailing(true);
        QVERIFY(p.setLanes({{1, constantStore(400000, 0.25f)}, {2, bad}}));
        QVERIFY(p.engine.play());
        QCOMPARE(p.pull(1000).back(), 0.25f);
        QCOMPARE(p.engine.status().readError->message, "The disk is gone.");
        bad->setFailing(false);
        p.pull(40000);
        QVERIFY(!p.engine.status().readError);
        QVERIFY(p.pull(1000).back() != 0.25f);
    }

    void convertsTheRate()
    {
        Player p({{48000}, 48000, 2, 0}, 44100, 44100);
        const auto sine = [](int rate, std::int64_t i) { return float(0.5 * std::sin(2 * std::numbers::pi * 441 * i / rate)); };
        std::vector<float> samples;
        for (int i = 0; i < 44100; ++i)
            samples.push_back(sine(44100, i));
        const auto store = std::make_shared<MemoryStore>(44100, 1, samples);
        QVERIFY(p.setLanes({{1, store}}));
        QVERIFY(p.engine.play());
        float worst = 0;
        auto out = p.pull(20000);
        for (int i = 200; i < 20000; ++i)
            worst = std::max(worst, std::abs(out[size_t(2 * i)] - sine(48000, i)));
        QVERIFY2(worst < 1e-4f, qPrintable(QString::number(worst)));
        // The same sound as another lane, which joins in step: no jump, and the old phase.
        QVERIFY(p.setLanes({{2, store}}));
        out = p.pull(20000);
        worst = 0;
        for (int i = 1000; i < 20000; ++i)
            worst = std::max(worst, std::abs(out[size_t(2 * i)] - sine(48000, 20000 + i)));
        QVERIFY2(worst < 1e-4f, qPrintable(QString::number(worst)));
        QCOMPARE(p.engine.status().positionFrame, 40000 * 147 / 160);
        out = p.pull(9000);
        QVERIFY(!isSilent({out.begin() + 2 * 7900, out.begin() + 2 * 8000}));
        QVERIFY(isSilent({out.begin() + 2 * 8000, out.end()})); // 48000 frames in all
        QVERIFY(!p.engine.status().playing);
        QCOMPARE(p.engine.status().positionFrame, 44100);
    }

    void auditionBandIsHeardOnly()
    {
        Player p;
        std::vector<float> samples; // 100 Hz and 5 kHz
        for (int i = 0; i < 480000; ++i)
            samples.push_back(float(0.4 * std::sin(2 * std::numbers::pi * 100 * i / 48000) +
                                    0.4 * std::sin(2 * std::numbers::pi * 5000 * i / 48000)));
        QVERIFY(p.setLanes({{1, std::make_shared<MemoryStore>(48000, 1, samples)}}));
        QVERIFY(p.engine.play());
        auto out = p.pull(4800);
        const float steepest = largestJump(out);
        QVERIFY(p.engine.setAuditionBand(AuditionBand{1000, 20000}));
        const auto switching = p.pull(9600);
        QVERIFY(largestJump(switching) <= steepest * 1.05f);
        out = p.pull(4800);
        double real = 0, imaginary = 0;
        for (int i = 0; i < 4800; ++i) {
            real += out[size_t(2 * i)] * std::cos(2 * std::numbers::pi * 100 * i / 48000);
            imaginary += out[size_t(2 * i)] * std::sin(2 * std::numbers::pi * 100 * i / 48000);
        }
        QVERIFY(std::hypot(real, imaginary) * 2 / 4800 < 1e-4);
        QVERIFY(std::abs(*std::max_element(out.begin(), out.end()) - 0.4f) < 0.01f);
        QVERIFY(p.engine.setAuditionBand({}));
        p.pull(laneRamp + 512);
        out = p.pull(1000); // again what the store has, bit by bit
        const auto position = p.engine.status().positionFrame;
        QCOMPARE(out.back(), samples[size_t(position - 1)]);
        QCOMPARE(p.engine.setAuditionBand(AuditionBand{500, 500}).error().code, ErrorCode::InvalidArgument);
    }

    void meters()
    {
        Player p;
        QVERIFY(p.setLanes({{1, constantStore(480000, 0.5f)}, {2, constantStore(480000, -0.25f), 1, 0.5f},
                            {3, constantStore(480000, 0.9f), 1, 1, false}}));
        QVERIFY(p.engine.play());
        p.pull(1000);
        const auto dB = [](double amplitude) { return 20 * std::log10(amplitude); };
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-3; };
        const auto one = p.engine.takeLaneMeter(1), two = p.engine.takeLaneMeter(2), master = p.engine.takeMasterMeter();
        QVERIFY(near(one.channels[0].peakDb, dB(0.5)) && near(one.channels[1].rmsDb, dB(0.5)));
        QVERIFY(near(two.channels[0].peakDb, dB(0.25)) && near(two.channels[1].peakDb, dB(0.125)));
        QVERIFY(near(master.channels[0].peakDb, dB(0.25)) && near(master.channels[1].rmsDb, dB(0.375)));
        QVERIFY(std::isinf(p.engine.takeLaneMeter(3).channels[0].peakDb));
        QVERIFY(std::isinf(p.engine.takeLaneMeter(77).channels[0].peakDb));
        p.engine.setLaneAudible(3, true);
        p.pull(1000);
        QVERIFY(p.engine.takeMasterMeter().clipped);
        QVERIFY(!p.engine.takeLaneMeter(3).clipped);
        p.engine.setLaneAudible(3, false);
        p.pull(1000);
        QVERIFY(p.engine.takeMasterMeter().clipped);
        p.engine.resetClipMarks();
        QVERIFY(!p.engine.takeMasterMeter().clipped);
    }

    void thePositionIsWhatIsHeard()
    {
        Player p({{48000}, 48000, 2, 300});
        QVERIFY(p.setLanes({{1, gridStore(480000)}}));
        QVERIFY(p.engine.play());
        p.pull(200);
        QCOMPARE(p.engine.status().positionFrame, 0);
        p.pull(800);
        QCOMPARE(p.engine.status().positionFrame, 700);
    }

    void aLostDeviceIsSurvived()
    {
        Player p;
        QVERIFY(p.setLanes({{1, gridStore(480000)}}));
        QVERIFY(p.engine.play());
        p.pull(1000);
        p.output->lose({ErrorCode::DeviceUnavailable, "Unplugged."});
        QVERIFY(p.engine.waitUntilFed());
        QCOMPARE(p.lost->message, "Unplugged.");
        auto status = p.engine.status();
        QVERIFY(!status.deviceOpen && !status.playing);
        QCOMPARE(status.deviceError->message, "Unplugged.");
        QCOMPARE(status.positionFrame, 1000);
        QCOMPARE(p.engine.play().error().message, "Unplugged.");
        p.engine.seek(2000);
        QVERIFY(p.engine.openDevice({}));
        QVERIFY(!p.engine.status().deviceError);
        QVERIFY(p.engine.play());
        QVERIFY(isGrid(p.pull(1000), 2000, fade)); // lanes and position are those from before
    }

    void refusesNonsense()
    {
        Player p;
        QCOMPARE(p.setLanes({{1, nullptr}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(p.setLanes({{1, gridStore(10, 2, 44100)}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(p.setLanes({{1, gridStore(10)}, {1, gridStore(10)}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(p.engine.openDevice({"nowhere"}).error().code, ErrorCode::DeviceUnavailable);
        QCOMPARE(p.engine.play().error().code, ErrorCode::DeviceUnavailable);
        QVERIFY(!p.engine.setDocument(0, 10));
        QVERIFY(p.engine.setDocument(48000, 0));
        QVERIFY(p.engine.openDevice({}));
        QCOMPARE(p.engine.play().error().code, ErrorCode::InvalidData);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackEngine)
#include "test_playback_engine.moc"
