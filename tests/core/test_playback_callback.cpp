// SPDX-License-Identifier: GPL-3.0-or-later
// The audio callback allocates, frees and locks nothing, whatever the window does meanwhile.
#include <QtTest>

#include <cerrno>
#include <random>

#include <dlfcn.h>
#include <pthread.h>

#include "test_playback_fakes.h"

// With a sanitizer, these functions are already somebody's; it watches other things then.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr bool trapsWork = false;
namespace { thread_local bool inCallback = false; }
std::atomic<int> trapped{0};
#else
constexpr bool trapsWork = true;
namespace { thread_local bool inCallback = false; }
std::atomic<int> trapped{0};

extern "C" {
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);
void __libc_free(void *);

void *malloc(size_t size)
{
    trapped += inCallback;
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    trapped += inCallback;
    return __libc_calloc(count, size);
}
void *realloc(void *old, size_t size)
{
    trapped += inCallback;
    return __libc_realloc(old, size);
}
void *aligned_alloc(size_t alignment, size_t size)
{
    trapped += inCallback;
    return __libc_memalign(alignment, size);
}
void free(void *memory)
{
    trapped += inCallback;
    __libc_free(memory);
}
int pthread_mutex_lock(pthread_mutex_t *mutex)
{
    static const auto real = reinterpret_cast<int (*)(pthread_mutex_t *)>(dlsym(RTLD_NEXT, "pthread_mutex_lock"));
    trapped += inCallback;
    return real(mutex);
}
}
#endif

using namespace partita;
using namespace partita::test;

namespace {

/// A device that marks its callbacks.
class MarkingOutput : public OfflineOutput {
public:
    Result<AudioOutputFormat> open(const AudioOutputRequest &request, Render render, Lost lost) override
    {
        return OfflineOutput::open(request, [this, render = std::move(render)](float *out, int frames, bool underrun) {
            inCallback = true;
            render(out, frames, underrun);
            inCallback = false;
            played += frames;
        }, std::move(lost));
    }
    std::atomic<std::int64_t> played{0};
};

} // namespace

class TestPlaybackCallback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTrapsSnap()
    {
        if (!trapsWork)
            QSKIP("the sanitizer has the functions");
        inCallback = true;
        auto *block = new int(5);
        asm volatile("" : : "g"(block) : "memory"); // or the compiler leaves both out
        delete block;
        std::mutex mutex;
        mutex.lock();
        mutex.unlock();
        inCallback = false;
        QCOMPARE(trapped.exchange(0), 3);
    }

    void nothingIsTrapped_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("equal rates") << 48000;
        QTest::newRow("converted") << 44100;
    }
    void nothingIsTrapped()
    {
        QFETCH(int, rate);
        trapped = 0;
        auto *output = new MarkingOutput; // it runs at 48000
        PlaybackEngine engine{std::unique_ptr<AudioOutput>(output)};
        const std::int64_t frames = rate * 20;
        QVERIFY(engine.setDocument(rate, frames));
        QVERIFY(engine.openDevice({"", 48000, 2, 256}));
        std::vector<StorePtr> stores;
        for (int channels : {1, 2, 6})
            stores.push_back(gridStore(frames, channels, rate));
        output->startPulling(32);
        std::mt19937 random(7);
        const auto below = [&](int n) { return int(random() % unsigned(n)); };
        std::int64_t lastPosition = -1, moved = 0;
        // A minute of sound, with something done all the time.
        for (int i = 0; i < 400 || output->played < 60 * 48000; ++i) {
            switch (below(10)) {
            case 0: {
                std::vector<PlaybackLane> lanes;
                for (unsigned id = 0; id < 6; ++id)
                    if (below(3))
                        lanes.push_back({id, stores[size_t(below(3))], 0.5f, 0.5f, below(4) > 0});
                QVERIFY(engine.setLanes(lanes));
                break;
            }
            case 1: engine.seek(below(int(frames))); break;
            case 2: engine.setLoop(FrameRange{below(5000), 6000 + below(5000)}); break;
            case 3: engine.setLoop({}); break;
            case 4: QVERIFY(engine.setAuditionBand(AuditionBand{100.0 + below(400), 1000.0 + below(4000)})); break;
            case 5: QVERIFY(engine.setAuditionBand({})); break;
            case 6: engine.stop(); break;
            case 7: engine.setLaneGain(unsigned(below(6)), float(below(100)) / 100, 1); break;
            case 8: engine.setLaneAudible(unsigned(below(6)), below(2)); break;
            default: engine.takeMasterMeter(); engine.takeLaneMeter(1); engine.resetClipMarks();
            }
            QVERIFY(engine.play());
            QTest::qWait(2);
            const auto position = engine.status().positionFrame;
            QVERIFY(position >= 0 && position <= frames);
            moved += position != lastPosition;
            lastPosition = position;
        }
        output->stopPulling();
        QVERIFY(moved > 100);
        QCOMPARE(trapped.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackCallback)
#include "test_playback_callback.moc"
