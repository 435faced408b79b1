// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAccessible>
#include <QSignalSpy>
#include <QToolButton>

#include "test_spectrogram_fakes.h"
#include "widgets/spectrogram/store_view.h"
#include "widgets/spectrogram/waveform.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr int rate = 8000;
constexpr std::int64_t frames = 40 * rate;

/// 1 kHz at full scale, on both channels.
std::shared_ptr<MemoryStore> tone(double amplitude = 1, std::int64_t filled = -1)
{
    return std::make_shared<MemoryStore>(rate, 2, sineOf(frames, 0.125, amplitude, 2), filled);
}

/// A lane of 800 by 200 pixels, all of it visible: 400 frames a pixel; linear: 20 Hz a pixel.
struct ShownLane {
    explicit ShownLane(StorePtr store)
        : view(std::move(store), &time, &display, {&pool, std::make_shared<TileCache>(std::size_t(32) << 20)})
    {
        DisplaySettings settings;
        settings.scale = FrequencyScale::Linear;
        settings.waveform = false;
        display.set(settings);
        time.setRecording(rate, frames);
        view.resize(800, 200);
        view.show();
    }
    bool complete()
    {
        return QTest::qWaitFor([&] { return view.isComplete(); }, 60000);
    }
    QColor at(int x, double hz) { return view.grab().toImage().pixelColor(x, int(200 - hz / 20)); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&view, from + (to - from) / 2);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
    }
    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }

    WorkerPool pool{2};
    TimeView time;
    DisplayState display;
    StoreView view;
};

QColor colorOf(double db, const DisplaySettings &settings)
{
    const auto table = colorTableForLevels(settings.colorMap, settings.floorDb, settings.ceilingDb);
    const Rgb rgb = table[levelOfPower(std::pow(10, db / 10))];
    return {rgb.red, rgb.green, rgb.blue};
}

} // namespace

class TestSpectrogramWidget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::C); }

    void showsTheToneAndReadsIt()
    {
        ShownLane lane(tone());
        QVERIFY(lane.complete());
        QCOMPARE(lane.at(400, 1010), colorOf(0, lane.display.settings()));
        QCOMPARE(lane.at(400, 3000), colorOf(-200, lane.display.settings()));
        QVERIFY(std::abs(*lane.view.levelAt(160000, 1000)) < 0.5);
        QVERIFY(*lane.view.levelAt(160000, 3000) < -80);
        QVERIFY(!lane.view.levelAt(-5, 1000));
        QVERIFY(!lane.view.levelAt(double(frames), 1000));
    }

    void coloursNeedNoReading()
    {
        const auto store = tone(0.01); // -40 dB
        ShownLane lane(store);
        QVERIFY(lane.complete());
        const int reads = store->reads;
        auto settings = lane.display.settings();
        for (const auto map : {ColorMap::Viridis, ColorMap::InvertedGrey}) {
            settings.colorMap = map;
            settings.floorDb = -70;
            lane.display.set(settings);
            QVERIFY(lane.view.isComplete());
            QCOMPARE(lane.at(400, 1010), colorOf(-40, settings));
        }
        QCOMPARE(int(store->reads), reads);
    }

    void everySettingEndsComplete()
    {
        ShownLane lane(tone());
        for (const int fftSize : {512, 16384}) {
            for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}) {
                auto settings = lane.display.settings();
                settings.fftSize = fftSize;
                settings.scale = scale;
                lane.display.set(settings);
                QVERIFY(lane.complete());
                QVERIFY(std::abs(*lane.view.levelAt(160000, 1000)) < 0.5);
            }
        }
        auto settings = lane.display.settings();
        settings.channel = ChannelView::Side; // the channels are the same
        settings.scale = FrequencyScale::Linear;
        lane.display.set(settings);
        QVERIFY(lane.complete());
        QCOMPARE(lane.at(400, 1010), colorOf(-200, settings));
    }

    void scrolledIsAsPaintedAnew()
    {
        auto samples = noiseOf(frames);
        const auto store = std::make_shared<MemoryStore>(rate, 1, samples);
        ShownLane scrolled(store), fresh(store);
        scrolled.time.setAxis({20000, 100});
        QVERIFY(scrolled.complete());
        for (int i = 0; i < 20; ++i)
            scrolled.time.scrollBy(i < 15 ? 17 : -9);
        fresh.time.setAxis(scrolled.time.axis());
        QVERIFY(scrolled.complete());
        QVERIFY(fresh.complete());
        QCOMPARE(scrolled.view.grab().toImage(), fresh.view.grab().toImage());
    }

    void fillsFromTheLeft()
    {
        const auto store = tone(1, frames / 2);
        ShownLane lane(store);
        QVERIFY(lane.complete());
        QCOMPARE(lane.at(300, 1010), colorOf(0, lane.display.settings()));
        QVERIFY(lane.at(600, 1010) != colorOf(0, lane.display.settings()));
        store->fillTo(frames); // seen without anyone's telling
        QTRY_COMPARE_WITH_TIMEOUT(lane.at(600, 1010), colorOf(0, lane.display.settings()), 60000);
    }

    void anotherStore()
    {
        ShownLane lane(tone());
        QVERIFY(lane.complete());
        const auto before = lane.at(400, 1010);
        lane.view.setStore(tone(0.01));
        const auto after = lane.at(400, 1010); // of the old store, or already of the new one: no flicker
        QVERIFY(after == before || after == colorOf(-40, lane.display.settings()));
        QTRY_COMPARE_WITH_TIMEOUT(lane.at(400, 1010), colorOf(-40, lane.display.settings()), 60000);
        lane.view.setStore(nullptr);
        QVERIFY(!lane.view.grab().isNull());
        QVERIFY(!lane.view.levelAt(100, 1000));
    }

    void editedInPlace()
    {
        const auto store = tone();
        ShownLane lane(store);
        QVERIFY(lane.complete());
        QTest::qWait(300); // it has stopped to look by itself
        store->scale(0.01f);
        lane.view.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(lane.at(400, 1010), colorOf(-40, lane.display.settings()), 60000);
    }

    void errorsAreALineOfText()
    {
        const auto store = tone();
        store->fails = true;
        ShownLane lane(store);
        QSignalSpy failures(&lane.view, &StoreView::failed);
        QVERIFY(QTest::qWaitFor([&] { return !lane.view.errorText().isEmpty(); }, 60000));
        auto *button = lane.view.findChild<QToolButton *>();
        QVERIFY(button->isVisible() && button->accessibleName().contains("x.wav"));
        QVERIFY(lane.view.rect().contains(button->geometry()));
        QVERIFY(failures.count() >= 1);
        store->fails = false;
        // What was being read when the store failed may fail a moment later: then it is clicked again.
        for (int clicks = 0; clicks < 20 && button->isVisible(); ++clicks) {
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(lane.complete());
            QTest::qWait(50);
        }
        QVERIFY(lane.view.errorText().isEmpty() && !button->isVisible());
        QCOMPARE(lane.at(400, 1010), colorOf(0, lane.display.settings()));
    }

    void clickSeeks()
    {
        ShownLane lane(tone());
        QSignalSpy seeks(&lane.view, &StoreView::seekRequested);
        QTest::mouseClick(&lane.view, Qt::LeftButton, {}, {200, 100});
        QCOMPARE(seeks.count(), 1);
        QCOMPARE(seeks[0][0].toLongLong(), 80000);
        QVERIFY(lane.time.selection().empty());
    }

    void dragSelects()
    {
        ShownLane lane(tone());
        QSignalSpy seeks(&lane.view, &StoreView::seekRequested);
        lane.drag({500, 50}, {300, 60}); // backwards
        QCOMPARE(lane.time.selection().time, (FrameRange{120000, 200000}));
        QVERIFY(!lane.time.selection().frequency);
        // Its right edge, then its left one.
        lane.drag({500, 100}, {600, 100});
        QCOMPARE(lane.time.selection().time, (FrameRange{120000, 240000}));
        lane.drag({301, 100}, {351, 100});
        QCOMPARE(lane.time.selection().time, (FrameRange{140400, 240000}));
        QCOMPARE(seeks.count(), 0);
        // With Shift a box; its upper edge moves alone.
        lane.drag({100, 50}, {200, 150}, Qt::ShiftModifier);
        QCOMPARE(lane.time.selection().time, (FrameRange{40000, 80000}));
        QVERIFY(lane.time.selection().frequency == (FrequencyRange{1000, 3000}));
        lane.drag({150, 50}, {150, 30});
        QVERIFY(lane.time.selection().frequency == (FrequencyRange{1000, 3400}));
        QCOMPARE(lane.time.selection().time, (FrameRange{40000, 80000}));
        // Escape during a drag takes it back.
        QTest::mousePress(&lane.view, Qt::LeftButton, {}, {600, 50});
        QTest::mouseMove(&lane.view, {700, 50});
        QTest::keyClick(&lane.view, Qt::Key_Escape);
        QTest::mouseRelease(&lane.view, Qt::LeftButton, {}, {700, 50});
        QCOMPARE(lane.time.selection().time, (FrameRange{40000, 80000}));
        QCOMPARE(seeks.count(), 0);
    }

    void doubleClickSelectsAllOrNothing()
    {
        ShownLane lane(tone());
        QTest::mouseDClick(&lane.view, Qt::LeftButton, {}, {200, 100});
        QCOMPARE(lane.time.selection().time, (FrameRange{0, frames}));
        QTest::mouseDClick(&lane.view, Qt::LeftButton, {}, {200, 100});
        QVERIFY(lane.time.selection().empty());
    }

    void selectingScrollsAlong()
    {
        ShownLane lane(tone());
        lane.time.setAxis({0, 100});
        QTest::mousePress(&lane.view, Qt::LeftButton, {}, {400, 100});
        QTest::mouseMove(&lane.view, {600, 100});
        QTest::mouseMove(&lane.view, {860, 100});
        QTRY_VERIFY_WITH_TIMEOUT(lane.time.axis().firstFrame > 50000, 60000);
        QTest::mouseRelease(&lane.view, Qt::LeftButton, {}, {860, 100});
        QVERIFY(lane.time.selection().time.end > 50000 + 80000);
        QCOMPARE(lane.time.selection().time.begin, 40000);
    }

    void wheelZoomsAndScrolls()
    {
        ShownLane lane(tone());
        const double there = lane.time.axis().frameOfX(600);
        lane.wheel({600, 100}, {0, 240});
        QCOMPARE(lane.time.axis().framesPerPixel, 200.0);
        QVERIFY(std::abs(lane.time.axis().frameOfX(600) - there) < 1);
        const double first = lane.time.axis().firstFrame;
        lane.wheel({600, 100}, {0, 120}, Qt::ShiftModifier); // a tenth of the width to the left
        QVERIFY(std::abs(lane.time.axis().firstFrame - (first - 80 * 200)) < 1);
        lane.wheel({600, 100}, {-120, 0});
        QVERIFY(std::abs(lane.time.axis().firstFrame - first) < 1);
        lane.wheel({600, 100}, {0, 240}, Qt::ControlModifier);
        QCOMPARE(lane.time.axis().framesPerPixel, 200.0);
        QVERIFY(std::abs(lane.display.settings().lowHz - 1000) < 1 && std::abs(lane.display.settings().highHz - 3000) < 1);
        // The middle button carries the picture along.
        QTest::mousePress(&lane.view, Qt::MiddleButton, {}, {400, 100});
        QTest::mouseMove(&lane.view, {430, 100});
        QTest::mouseRelease(&lane.view, Qt::MiddleButton, {}, {430, 100});
        QVERIFY(std::abs(lane.time.axis().firstFrame - (first - 30 * 200)) < 1);
    }

    void keyboardCursor()
    {
        ShownLane lane(tone());
        QVERIFY(lane.complete());
        QSignalSpy seeks(&lane.view, &StoreView::seekRequested);
        lane.time.setPointer(ViewPointer{80000, 1000});
        const auto key = [&](Qt::Key k, Qt::KeyboardModifiers m = Qt::NoModifier) { QTest::keyClick(&lane.view, k, m); };
        key(Qt::Key_Right);
        QCOMPARE(lane.time.pointer()->frame, 80400.0);
        key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(lane.time.pointer()->frame, 72400.0);
        key(Qt::Key_Up);
        QVERIFY(std::abs(lane.time.pointer()->hz - 1020) < 1e-6);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(lane.time.selection().time, (FrameRange{72400, 80800}));
        QVERIFY(!lane.time.selection().frequency);
        key(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(lane.time.selection().frequency.has_value());
        key(Qt::Key_Return);
        QCOMPARE(seeks.last()[0].toLongLong(), 80800);
        key(Qt::Key_Escape);
        QVERIFY(lane.time.selection().empty());
        key(Qt::Key_Plus);
        QVERIFY(lane.time.axis().framesPerPixel < 300);
        key(Qt::Key_End); // the view follows
        QCOMPARE(lane.time.pointer()->frame, double(frames));
        QVERIFY(lane.time.axis().frameOfX(800) > double(frames) - 1);
        key(Qt::Key_Home);
        QCOMPARE(lane.time.axis().firstFrame, 0.0);
    }

    void accessible()
    {
        ShownLane lane(tone());
        QVERIFY(lane.complete());
        lane.time.setPointer(ViewPointer{80000, 1000});
        auto *accessible = QAccessible::queryAccessibleInterface(&lane.view);
        QVERIFY(accessible && accessible->valueInterface());
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty() && !accessible->text(QAccessible::Description).isEmpty());
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 10.0);
        QCOMPARE(accessible->valueInterface()->maximumValue().toDouble(), 40.0);
        const QString text = accessible->text(QAccessible::Value);
        QVERIFY2(text.startsWith("0:10.00, 1.00 kHz, B5 +21 ct, ") && text.endsWith(" dB"), qPrintable(text));
        accessible->valueInterface()->setCurrentValue(20.0);
        QCOMPARE(lane.time.pointer()->frame, 160000.0);
    }

    void pinchOnATouchpadZooms()
    {
        ShownLane lane(tone());
        const double before = lane.time.axis().framesPerPixel, there = lane.time.axis().frameOfX(200);
        const auto send = [&](Qt::NativeGestureType type, double value) {
            QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, {200, 100}, {200, 100},
                                      lane.view.mapToGlobal(QPointF(200, 100)), value, {});
            QApplication::sendEvent(&lane.view, &event);
        };
        // As X11 and Wayland tell it: by how much the distance of the fingers, 1 at first, has grown since the last event.
        send(Qt::BeginNativeGesture, 0);
        for (int i = 0; i < 30; ++i)
            send(Qt::ZoomNativeGesture, 0.1); // to four times
        send(Qt::RotateNativeGesture, 20);
        send(Qt::EndNativeGesture, 0);
        QVERIFY(std::abs(before / lane.time.axis().framesPerPixel - 4) < 1e-6);
        QVERIFY(std::abs(lane.time.axis().frameOfX(200) - there) < 1);
        send(Qt::BeginNativeGesture, 0);
        for (int i = 0; i < 5; ++i)
            send(Qt::ZoomNativeGesture, -0.1); // the next one begins at 1 again
        send(Qt::EndNativeGesture, 0);
        QVERIFY(std::abs(before / lane.time.axis().framesPerPixel - 2) < 1e-6);
        send(Qt::BeginNativeGesture, 0);
        send(Qt::ZoomNativeGesture, -3); // no such distance
        QVERIFY(lane.time.axis().framesPerPixel <= before);
    }

    void pinchOnATouchScreenZooms()
    {
        ShownLane lane(tone());
        QVERIFY(QTest::qWaitForWindowExposed(&lane.view));
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        const double before = lane.time.axis().framesPerPixel, there = lane.time.axis().frameOfX(400);
        QSignalSpy seeks(&lane.view, &StoreView::seekRequested);
        // One finger comes first, and moves as a mouse would that selects.
        QTest::touchEvent(&lane.view, screen.get()).press(0, {350, 100}, &lane.view);
        QTest::touchEvent(&lane.view, screen.get()).move(0, {325, 100}, &lane.view);
        QTest::touchEvent(&lane.view, screen.get()).move(0, {325, 100}, &lane.view).press(1, {475, 100}, &lane.view);
        for (int reach = 80; reach <= 150; reach += 5)
            QTest::touchEvent(&lane.view, screen.get()).move(0, {400 - reach, 100}, &lane.view).move(1, {400 + reach, 100}, &lane.view);
        QTest::touchEvent(&lane.view, screen.get()).release(0, {250, 100}, &lane.view).release(1, {550, 100}, &lane.view);
        QVERIFY(std::abs(before / lane.time.axis().framesPerPixel - 2) < 1e-6); // from 150 to 300 pixels
        QVERIFY(std::abs(lane.time.axis().frameOfX(400) - there) < 1);
        QVERIFY(lane.time.selection().empty()); // it was no selection in the end
        QCOMPARE(seeks.size(), 0);
        // The next one begins anew, here with both fingers at once, and goes back to all.
        QTest::touchEvent(&lane.view, screen.get()).press(0, {100, 100}, &lane.view).press(1, {500, 100}, &lane.view);
        for (int x = 500; x >= 260; x -= 40)
            QTest::touchEvent(&lane.view, screen.get()).move(0, {100, 100}, &lane.view).move(1, {x, 100}, &lane.view);
        QVERIFY(std::abs(lane.time.axis().framesPerPixel - before) < 1e-6);
        QTest::touchEvent(&lane.view, screen.get()).release(0, {100, 100}, &lane.view).release(1, {260, 100}, &lane.view);
        // One finger alone still selects.
        QTest::touchEvent(&lane.view, screen.get()).press(0, {200, 100}, &lane.view);
        QTest::touchEvent(&lane.view, screen.get()).move(0, {300, 100}, &lane.view);
        QTest::touchEvent(&lane.view, screen.get()).move(0, {400, 100}, &lane.view);
        QTest::touchEvent(&lane.view, screen.get()).release(0, {400, 100}, &lane.view);
        QVERIFY(!lane.time.selection().empty());
    }

    void pointerIsSharedBetweenLanes()
    {
        ShownLane lane(tone());
        StoreView second(tone(), &lane.time, &lane.display, {&lane.pool, std::make_shared<TileCache>(std::size_t(8) << 20)});
        second.resize(800, 200);
        second.move(0, 300); // a real pointer over the first one is not over this one
        second.show();
        QVERIFY(lane.complete());
        QTRY_VERIFY_WITH_TIMEOUT(second.isComplete(), 60000);
        const QImage a = lane.view.grab().toImage(), b = second.grab().toImage();
        QTest::mouseMove(&lane.view, {300, 50});
        QTest::mouseMove(&lane.view, {301, 50});
        QVERIFY(lane.time.pointer().has_value());
        QVERIFY(std::abs(lane.time.pointer()->frame - 120400) < 1 && std::abs(lane.time.pointer()->hz - 3000) < 1);
        QVERIFY(lane.view.grab().toImage() != a);
        QVERIFY(second.grab().toImage() != b);
        // The readout is in the lane with the pointer only: the other one shows nothing but the cross.
        QVERIFY(second.grab().toImage().pixel(350, 30) == b.pixel(350, 30));
    }

    void playCursorIsSeenOnAnyPicture()
    {
        ShownLane lane(tone());
        QVERIFY(lane.complete());
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
            lane.view.setPalette(theme->palette());
            lane.time.setPlayFrame(160000);
            const QImage image = lane.view.grab().toImage();
            QCOMPARE(image.pixelColor(400, 20), theme->playCursor);
            QCOMPARE(image.pixelColor(399, 20), theme->playCursorOutline);
            QCOMPARE(image.pixelColor(401, 20), theme->playCursorOutline);
        }
    }

    void waveform()
    {
        ShownLane lane(tone(0.5));
        auto settings = lane.display.settings();
        settings.spectrogram = false;
        lane.display.set(settings);
        lane.view.setTint(Qt::red);
        QVERIFY(lane.complete());
        const QImage image = lane.view.grab().toImage();
        QVERIFY(image.pixelColor(400, 100).red() > 200 && image.pixelColor(400, 100).green() < 100);
        QVERIFY(image.pixelColor(400, 60) != image.pixelColor(400, 40)); // half of full scale ends at 50
        QCOMPARE(image.pixelColor(400, 40), Theme::of(&lane.view).canvas);
        lane.time.setAxis({80000, 0.05}); // down to the samples
        QVERIFY(lane.complete());
        QVERIFY(lane.view.grab().toImage() != image);
    }

    void sideOfEqualChannelsIsSilent()
    {
        WorkerPool pool(1);
        PeakSource peaks(tone(), pool, {});
        QTRY_VERIFY_WITH_TIMEOUT(peaks.idle(), 60000);
        const auto side = peaksOf(peaks, ChannelView::Side, {0, 400}, 800), sum = peaksOf(peaks, ChannelView::Sum, {0, 400}, 800);
        QCOMPARE(side[400].peak.max, 0.0f);
        QVERIFY(std::abs(sum[400].peak.max - 1) < 0.01);
    }

    void stepsAreMeasured()
    {
        ShownLane lane(tone());
        QVERIFY(lane.complete());
        lane.view.grab();
        QVERIFY(!lane.view.paintTimes().paintMs.empty());
        QVERIFY(!lane.view.paintTimes().assembleMs.empty());
    }

    void endsWhileWorkersRead()
    {
        // Many short lives: nothing arrives at what is gone.
        for (int i = 0; i < 20; ++i) {
            ShownLane lane(tone());
            QTest::qWait(i % 5);
        }
    }
};

QTEST_MAIN(TestSpectrogramWidget)
#include "test_spectrogram_widget.moc"
