// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAccessible>
#include <QComboBox>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>

#include "core/mask/brush.h"
#include "core/mask/mask_algebra.h"
#include "core/mask/mask_shapes.h"
#include "test_spectrogram_fakes.h"
#include "widgets/mask/mask_drawing.h"
#include "widgets/mask/mask_slider.h"
#include "widgets/mask/mask_tool_bar.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr int rate = 8000;
constexpr std::int64_t frames = 40 * rate;
const MaskGrid grid{rate, frames};

/// A lane of 800 by 200 pixels that shows silence, all of it: 50 ms a pixel; linear: 20 Hz a pixel.
struct Fixture {
    explicit Fixture(MaskTool tool = MaskTool::Brush)
        : view(std::make_shared<MemoryStore>(rate, 1, std::vector<float>(frames)), &time, &display,
               {&pool, std::make_shared<TileCache>(std::size_t(32) << 20)})
    {
        DisplaySettings look;
        look.scale = FrequencyScale::Linear;
        look.waveform = false;
        display.set(look);
        time.setRecording(rate, frames);
        view.setMaskTools(&tools);
        view.resize(800, 200);
        view.show();
        tools.setTool(tool);
    }
    void change(const std::function<void(MaskToolSettings &)> &change)
    {
        auto settings = tools.settings();
        change(settings);
        tools.set(settings);
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) { QTest::mousePress(&view, Qt::LeftButton, modifiers, at); }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseRelease(&view, Qt::LeftButton, modifiers, at); }
    void drag(const std::vector<QPoint> &points, Qt::KeyboardModifiers modifiers = {})
    {
        press(points.front(), modifiers);
        for (size_t i = 1; i < points.size(); ++i)
            QTest::mouseMove(&view, points[i]);
        release(points.back(), modifiers);
    }
    void pen(QEvent::Type type, QPointF at, double pressure,
             QPointingDevice::PointerType pointer = QPointingDevice::PointerType::Pen)
    {
        const QPointingDevice device("pen", 1, QInputDevice::DeviceType::Stylus, pointer,
                                     QInputDevice::Capability::Pressure, 1, 1);
        const bool held = type != QEvent::TabletRelease;
        QTabletEvent event(type, &device, at, view.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, {},
                           type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton, held ? Qt::LeftButton : Qt::NoButton);
        QApplication::sendEvent(&view, &event);
        QVERIFY(event.isAccepted());
    }
    QImage grab()
    {
        time.setPointer({});
        view.setFocusPolicy(Qt::NoFocus); // nor its frame, once the window is active
        view.clearFocus();
        [&] { QVERIFY(QTest::qWaitFor([&] { return view.isComplete(); }, 60000)); }();
        return view.grab().toImage();
    }

    WorkerPool pool{2};
    TimeView time;
    DisplayState display;
    MaskToolState tools;
    StoreView view;
};

BrushPoint pointAt(QPointF pixel, double pressure = 1)
{
    return {pixel.x() * 0.05, 4000 - 20 * pixel.y(), pressure};
}

MaskPtr strokeOf(const MaskPtr &before, const MaskToolSettings &settings, const std::vector<QPoint> &points,
                 Brush::Mode mode = Brush::Mode::Paint)
{
    Brush brush = brushOf(settings, FrequencyScale::Linear);
    brush.mode = mode;
    BrushStroke stroke(before ? before : Mask::uniform(grid), brush);
    for (const QPoint point : points)
        stroke.add(pointAt(point));
    return stroke.mask();
}

MaskPtr box(double begin, double end, double low, double high)
{
    return rectangleMask(grid, {begin, end, low, high});
}

const std::vector<QPoint> way{{100, 100}, {150, 60}, {220, 130}};

} // namespace

class TestMaskTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::C); }

    void strokeIsThatOfTheBrush()
    {
        Fixture lane;
        lane.change([](auto &s) { s.sizeMs = 800, s.sizeHz = 300, s.hardness = 0.3, s.strength = 0.8; });
        QSignalSpy painting(&lane.view, &StoreView::maskPainting), painted(&lane.view, &StoreView::maskPainted);
        QSignalSpy seeks(&lane.view, &StoreView::seekRequested);
        lane.press(way[0]);
        QTest::mouseMove(&lane.view, way[1]);
        QTRY_VERIFY_WITH_TIMEOUT(painting.count() > 0, 60000);
        QVERIFY(*painting.last()[0].value<MaskPtr>() == *strokeOf(nullptr, lane.tools.settings(), {way[0], way[1]}));
        QTest::mouseMove(&lane.view, way[2]);
        QCOMPARE(painted.count(), 0);
        lane.release(way[2]);
        QCOMPARE(painted.count(), 1);
        QCOMPARE(painted[0][0].value<EditKind>(), EditKind::Paint);
        QCOMPARE(painted[0][1].value<MaskPtr>(), lane.view.mask());
        QVERIFY(*lane.view.mask() == *strokeOf(nullptr, lane.tools.settings(), way));
        QVERIFY(!lane.view.mask()->isUniform());
        QCOMPARE(seeks.count(), 0);
        QVERIFY(lane.time.selection().empty());
        // The next one goes on from it; a click is a dab.
        const auto before = lane.view.mask();
        lane.drag({{500, 100}});
        QVERIFY(*lane.view.mask() == *strokeOf(before, lane.tools.settings(), {{500, 100}}));
        // Double clicks are two dabs, and select nothing.
        QTest::mouseDClick(&lane.view, Qt::LeftButton, {}, {600, 100});
        QVERIFY(lane.time.selection().empty());
    }

    void zoomChangesNothing()
    {
        Fixture far, near;
        near.time.setAxis({0, 100});
        auto display = near.display.settings();
        display.highHz = 2000; // the lower half: 10 Hz a pixel
        near.display.set(display);
        far.drag({{20, 150}, {60, 120}, {110, 180}});
        near.drag({{80, 100}, {240, 40}, {440, 160}});
        QVERIFY(*far.view.mask() == *near.view.mask());
    }

    void escapeTakesItBack()
    {
        Fixture lane;
        const auto before = box(1, 2, 100, 900);
        lane.view.setMask(before);
        QSignalSpy painted(&lane.view, &StoreView::maskPainted), cancelled(&lane.view, &StoreView::maskGestureCancelled);
        lane.press({100, 100});
        QTest::mouseMove(&lane.view, {200, 100});
        QTRY_VERIFY_WITH_TIMEOUT(lane.view.mask() != before, 60000);
        QTest::keyClick(&lane.view, Qt::Key_Escape);
        QCOMPARE(lane.view.mask(), before);
        QTest::mouseMove(&lane.view, {250, 100});
        lane.release({250, 100});
        QCOMPARE(lane.view.mask(), before);
        QCOMPARE(painted.count(), 0);
        QCOMPARE(cancelled.count(), 1);
        // Another tool does the same, and so does another mask.
        lane.press({100, 100});
        lane.tools.setTool(MaskTool::Lasso);
        QCOMPARE(cancelled.count(), 2);
        lane.tools.setTool(MaskTool::Brush);
        lane.press({100, 100});
        lane.view.setMask(before); // as it was: the gesture goes on
        QCOMPARE(cancelled.count(), 2);
        const auto other = box(3, 4, 100, 900);
        lane.view.setMask(other);
        QCOMPARE(cancelled.count(), 3);
        lane.release({100, 100});
        QCOMPARE(lane.view.mask(), other);
    }

    void eraserTakesAway()
    {
        Fixture lane(MaskTool::Eraser);
        lane.view.setMask(box(0, 40, 0, 4000));
        QSignalSpy painted(&lane.view, &StoreView::maskPainted), cancelled(&lane.view, &StoreView::maskGestureCancelled);
        const auto expected = strokeOf(lane.view.mask(), lane.tools.settings(), way, Brush::Mode::Erase);
        lane.drag(way);
        QVERIFY(*lane.view.mask() == *expected);
        QCOMPARE(painted[0][0].value<EditKind>(), EditKind::Erase);
        lane.drag(way); // changes nothing any more
        QCOMPARE(painted.count(), 1);
        QCOMPARE(cancelled.count(), 1);
        lane.tools.setTool(MaskTool::Brush);
        lane.drag({{500, 50}, {600, 50}}, Qt::AltModifier);
        QCOMPARE(painted.last()[0].value<EditKind>(), EditKind::Erase);
        QCOMPARE(int(lane.view.mask()->at(std::llround(grid.frameOfSeconds(27.5)), int(grid.binOfHz(3000)))), 0);
    }

    void rectangle()
    {
        Fixture lane(MaskTool::Rectangle);
        QSignalSpy painted(&lane.view, &StoreView::maskPainted), seeks(&lane.view, &StoreView::seekRequested);
        lane.drag({{300, 150}, {250, 100}, {200, 50}}); // backwards
        QVERIFY(*lane.view.mask() == *box(10, 15, 1000, 3000));
        QCOMPARE(painted[0][0].value<EditKind>(), EditKind::MaskShape);
        lane.drag({{300, 150}, {200, 50}}, Qt::ControlModifier);
        QVERIFY(*lane.view.mask() == *rectangleMask(grid, {.beginSeconds = 10, .endSeconds = 15}));
        lane.change([](auto &s) { s.rectangle = RectangleSpan::Frequency, s.strength = 0.5; });
        lane.drag({{300, 150}, {200, 50}});
        QVERIFY(*lane.view.mask() == *rectangleMask(grid, {.lowHz = 1000, .highHz = 3000}, 0.5));
        const auto before = lane.view.mask();
        lane.drag({{400, 100}}); // a click does not replace it by nothing
        QCOMPARE(lane.view.mask(), before);
        QCOMPARE(painted.count(), 3);
        QCOMPARE(seeks.count(), 0);
    }

    void keysCombine()
    {
        Fixture lane(MaskTool::Rectangle);
        const std::vector<QPoint> first{{100, 50}, {200, 150}}, second{{150, 100}, {300, 180}};
        const auto a = box(5, 10, 1000, 3000), b = box(7.5, 15, 400, 2000);
        const auto both = [&](Qt::KeyboardModifiers modifiers) {
            lane.view.setMask(a);
            lane.drag(second, modifiers);
            return lane.view.mask();
        };
        lane.drag(first);
        QVERIFY(*lane.view.mask() == *a);
        QVERIFY(*both({}) == *b);
        QVERIFY(*both(Qt::ShiftModifier) == *united(*a, *b));
        QVERIFY(*both(Qt::AltModifier) == *subtracted(*a, *b));
        QVERIFY(*both(Qt::ShiftModifier | Qt::AltModifier) == *intersected(*a, *b));
        lane.change([](auto &s) { s.combine = MaskCombine::Subtract; });
        QVERIFY(*both({}) == *subtracted(*a, *b));
    }

    void lasso()
    {
        Fixture lane(MaskTool::Lasso);
        lane.drag({{100, 40}, {300, 60}, {180, 160}});
        std::vector<MaskPoint> corners;
        for (const QPoint p : {QPoint(100, 40), QPoint(300, 60), QPoint(180, 160)})
            corners.push_back({pointAt(p).seconds, pointAt(p).hz});
        QVERIFY(*lane.view.mask() == *lassoMask(grid, {corners, FrequencyScale::Linear}));
        QVERIFY(!lane.view.mask()->isUniform());
    }

    void wandOnlyAsks()
    {
        Fixture lane(MaskTool::Wand);
        QSignalSpy wand(&lane.view, &StoreView::wandRequested), painted(&lane.view, &StoreView::maskPainted);
        lane.drag({{200, 150}}, Qt::ShiftModifier);
        QCOMPARE(wand.count(), 1);
        QCOMPARE(wand[0][0].toDouble(), 10.0);
        QCOMPARE(wand[0][1].toDouble(), 1000.0);
        QCOMPARE(wand[0][2].value<MaskCombine>(), MaskCombine::Add);
        QCOMPARE(painted.count(), 0);
        QVERIFY(!lane.view.mask());
    }

    void overtonesComeAlong()
    {
        Fixture lane(MaskTool::Harmonics);
        lane.change([](auto &s) { s.partials = 3, s.sizeHz = 100; });
        QSignalSpy painted(&lane.view, &StoreView::maskPainted);
        lane.drag({{200, 160}, {300, 160}}); // 800 Hz
        QCOMPARE(painted[0][0].value<EditKind>(), EditKind::Harmonics);
        const auto at = [&](double hz) {
            return int(lane.view.mask()->at(std::llround(grid.frameOfSeconds(12.5)), int(std::lround(grid.binOfHz(hz)))));
        };
        for (const double hz : {800.0, 1600.0, 2400.0})
            QVERIFY(at(hz) > 200);
        for (const double hz : {400.0, 1200.0, 3200.0})
            QCOMPARE(at(hz), 0);
    }

    void penPressure()
    {
        Fixture lane;
        QSignalSpy painted(&lane.view, &StoreView::maskPainted);
        const auto at = [&](QPointF pixel) {
            const auto point = pointAt(pixel);
            const auto frame = std::llround(grid.frameOfSeconds(point.seconds));
            return int(lane.view.mask()->at(frame, int(std::lround(grid.binOfHz(point.hz)))));
        };
        const auto stroke = [&](double y, double pressure, auto... pointer) {
            lane.pen(QEvent::TabletPress, {200, y}, pressure, pointer...);
            lane.pen(QEvent::TabletMove, {300, y}, pressure, pointer...);
            lane.pen(QEvent::TabletRelease, {300, y}, 0, pointer...);
        };
        lane.change([](auto &s) { s.sizeMs = 500, s.sizeHz = 800, s.hardness = 1, s.pressure = PenPressure::Strength; });
        stroke(100, 0.4);
        QCOMPARE(painted.count(), 1);
        QCOMPARE(at({250, 100}), 102);
        QCOMPARE(at({250, 85}), 102);
        QVERIFY(std::abs(lane.time.pointer()->frame - 300 * 400) < 1);
        lane.view.setMask(nullptr);
        lane.change([](auto &s) { s.pressure = PenPressure::Size; });
        stroke(100, 0.5);
        QCOMPARE(at({250, 100}), 255);
        QCOMPARE(at({250, 93}), 255);
        QCOMPARE(at({250, 85}), 0); // 300 Hz away, with half of the radius of 400 Hz
        lane.change([](auto &s) { s.pressure = PenPressure::Ignored; });
        stroke(100, 0.1);
        QCOMPARE(at({250, 85}), 255);
        stroke(100, 1, QPointingDevice::PointerType::Eraser);
        QCOMPARE(painted.last()[0].value<EditKind>(), EditKind::Erase);
        QCOMPARE(at({250, 85}), 0);
    }

    void keyboard()
    {
        Fixture lane;
        QSignalSpy painted(&lane.view, &StoreView::maskPainted), seeks(&lane.view, &StoreView::seekRequested);
        const auto key = [&](Qt::Key k, Qt::KeyboardModifiers m = {}) { QTest::keyClick(&lane.view, k, m); };
        lane.time.setPointer(ViewPointer{80000, 1000}); // pixel 200, 150
        key(Qt::Key_Return);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_Return);
        QCOMPARE(painted.count(), 1);
        const auto expected = strokeOf(nullptr, lane.tools.settings(), {{200, 150}, {220, 150}, {220, 130}});
        QVERIFY(*lane.view.mask() == *expected);
        QVERIFY(lane.time.selection().empty());
        QCOMPARE(seeks.count(), 0);
        // Taken back.
        key(Qt::Key_Return);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Escape);
        QVERIFY(*lane.view.mask() == *expected);
        // A rectangle that is added.
        lane.tools.setTool(MaskTool::Rectangle);
        key(Qt::Key_Return, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Up, Qt::ControlModifier);
        key(Qt::Key_Return);
        QVERIFY(*lane.view.mask() == *united(*expected, *box(12, 13, 1400, 1800)));
        // Sizes.
        lane.tools.setTool(MaskTool::Brush);
        const auto before = lane.tools.settings();
        key(Qt::Key_BracketRight);
        QVERIFY(std::abs(lane.tools.settings().sizeMs / before.sizeMs - std::exp2(0.125)) < 1e-9);
        key(Qt::Key_BracketLeft);
        key(Qt::Key_BraceRight, Qt::ShiftModifier);
        QVERIFY(std::abs(lane.tools.settings().sizeMs - before.sizeMs) < 1e-9);
        QVERIFY(std::abs(lane.tools.settings().hardness - before.hardness - 0.1) < 1e-9);
    }

    void drawingScrollsAlong()
    {
        Fixture lane(MaskTool::Rectangle);
        lane.time.setAxis({0, 100});
        lane.press({400, 50});
        QTest::mouseMove(&lane.view, {860, 150});
        QTRY_VERIFY_WITH_TIMEOUT(lane.time.axis().firstFrame > 50000, 60000);
        lane.release({860, 150});
        const auto extent = lane.view.mask()->extent();
        QVERIFY(std::abs(double(extent.frameBegin) - grid.frameOfSeconds(5)) <= 1);
        QVERIFY(double(extent.frameEnd) > grid.frameOfSeconds((50000.0 + 80000) / rate));
    }

    void theRestGoesOn()
    {
        Fixture lane;
        QTest::mouseMove(&lane.view, {300, 50});
        QTest::mouseMove(&lane.view, {301, 50});
        QVERIFY(lane.time.pointer() && std::abs(lane.time.pointer()->hz - 3000) < 1);
        const QPointF at(600, 100);
        QWheelEvent wheel(at, lane.view.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&lane.view, &wheel);
        QCOMPARE(lane.time.axis().framesPerPixel, 200.0);
        const double first = lane.time.axis().firstFrame;
        QTest::mousePress(&lane.view, Qt::MiddleButton, {}, {400, 100});
        QTest::mouseMove(&lane.view, {430, 100});
        QTest::mouseRelease(&lane.view, Qt::MiddleButton, {}, {430, 100});
        QVERIFY(std::abs(lane.time.axis().firstFrame - (first - 30 * 200)) < 1);
        QVERIFY(!lane.view.mask());
    }

    void selectIsAsBefore()
    {
        Fixture lane(MaskTool::Select);
        QSignalSpy seeks(&lane.view, &StoreView::seekRequested), painted(&lane.view, &StoreView::maskPainted);
        lane.drag({{300, 50}, {400, 60}, {500, 60}});
        QCOMPARE(lane.time.selection().time, (FrameRange{120000, 200000}));
        lane.drag({{600, 50}});
        QCOMPARE(seeks.count(), 1);
        // Nor is anything drawn where no spectrogram is seen, or where there are no tools any more.
        lane.tools.setTool(MaskTool::Brush);
        auto display = lane.display.settings();
        display.spectrogram = false;
        display.waveform = true;
        lane.display.set(display);
        lane.drag({{600, 50}});
        QCOMPARE(seeks.count(), 2);
        display.spectrogram = true;
        lane.display.set(display);
        lane.view.setMaskTools(nullptr);
        lane.drag({{600, 50}});
        QCOMPARE(seeks.count(), 3);
        QCOMPARE(painted.count(), 0);
    }

    void overlayIsWhereItIsPainted_data()
    {
        QTest::addColumn<double>("framesPerPixel");
        QTest::newRow("all") << 400.0;
        QTest::newRow("some cells a pixel") << 150.0;
        QTest::newRow("some pixels a cell") << 20.0;
    }
    void overlayIsWhereItIsPainted()
    {
        QFETCH(double, framesPerPixel);
        Fixture lane(MaskTool::Select);
        lane.time.setAxis({0, framesPerPixel});
        const QImage bare = lane.grab();
        auto mask = combined(box(1, 1.5, 1000, 2000), box(0.5, 0.9, 300, 3500), MaskCombine::Add);
        lane.view.setMask(mask, Qt::red);
        const QImage image = lane.grab();
        const int hop = grid.stft().hopFrames;
        const double binHz = grid.stft().binHz();
        int tinted = 0;
        for (int x = 0; x < 800; ++x) {
            for (int y = 0; y < 200; ++y) {
                // The cells whose centres lie in the pixel, or else the one around its middle.
                const double from = x * framesPerPixel / hop, to = (x + 1) * framesPerPixel / hop;
                const double low = (4000 - 20 * (y + 1)) / binHz, high = (4000 - 20 * y) / binHz;
                std::vector<std::int64_t> columns;
                std::vector<int> bins;
                for (auto f = std::int64_t(std::ceil(from)); double(f) < to; ++f)
                    columns.push_back(f);
                for (int b = int(std::ceil(low)); double(b) < high; ++b)
                    bins.push_back(b);
                if (columns.empty())
                    columns.push_back(std::llround((from + to) / 2));
                if (bins.empty())
                    bins.push_back(int(std::lround((low + high) / 2)));
                bool painted = false;
                for (const auto f : columns) {
                    for (const int b : bins)
                        painted = painted || mask->at(f, b) >= 8;
                }
                const bool differs = image.pixel(x, y) != bare.pixel(x, y);
                QVERIFY2(differs == painted, qPrintable(QString("%1 %2").arg(x).arg(y)));
                tinted += painted;
            }
        }
        QVERIFY(tinted > 100);
        // Inside it is red, on what is nearly black.
        const QColor inside = image.pixelColor(int(0.7 * rate / framesPerPixel), 100);
        QVERIFY(inside.red() > 80 && inside.green() < 40);
        lane.view.setMask(nullptr);
        QCOMPARE(lane.grab(), bare);
    }

    void overlayFollowsTheMaskAndTheView()
    {
        Fixture lane, fresh;
        for (Fixture *one : {&lane, &fresh})
            one->change([](auto &s) { s.sizeMs = 600; });
        lane.time.setAxis({0, 100});
        lane.grab();
        lane.drag({{100, 100}, {700, 60}});
        lane.grab();
        lane.drag({{650, 30}, {300, 150}});
        lane.grab();
        for (int i = 0; i < 9; ++i)
            lane.time.scrollBy(i < 6 ? 33 : -20);
        fresh.time.setAxis(lane.time.axis());
        fresh.view.setMask(lane.view.mask());
        QCOMPARE(lane.grab(), fresh.grab());
        for (Fixture *one : {&lane, &fresh})
            one->time.setAxis({4000, 37});
        QCOMPARE(lane.grab(), fresh.grab());
        // All around what was painted.
        lane.view.setMask(inverted(*lane.view.mask()));
        const QImage before = fresh.grab(), after = lane.grab();
        QVERIFY(before.pixel(5, 195) != after.pixel(5, 195));
    }

    void readingTellsTheMask()
    {
        Fixture lane;
        lane.grab();
        lane.view.setMask(rectangleMask(grid, {1, 20, 500, 1500}, 0.8));
        lane.time.setPointer(ViewPointer{80000, 1000});
        auto *accessible = QAccessible::queryAccessibleInterface(&lane.view);
        QVERIFY2(accessible->text(QAccessible::Value).endsWith(", painted 80 %"), qPrintable(lane.view.readingText()));
        lane.time.setPointer(ViewPointer{80000, 3000});
        QVERIFY(!lane.view.readingText().contains("painted"));
        const QString drawing = lane.view.accessibleDescription();
        lane.tools.setTool(MaskTool::Select);
        QVERIFY(lane.view.accessibleDescription() != drawing);
    }

    void barAndState()
    {
        MaskToolState tools;
        DisplayState display; // mel
        MaskToolBar bar(&tools, &display);
        bar.resize(1366, bar.sizeHint().height()); // all options of a tool fit
        bar.show();
        const auto shown = [&](const char *name) {
            QCoreApplication::processEvents(); // the layout follows
            return bar.findChild<QWidget *>(name)->isVisibleTo(&bar);
        };
        QVERIFY(bar.action(MaskTool::Select)->isChecked() && !shown("strength"));
        bar.action(MaskTool::Brush)->trigger();
        QCOMPARE(tools.settings().tool, MaskTool::Brush);
        QVERIFY(!bar.action(MaskTool::Select)->isChecked());
        QVERIFY(shown("sizeSemitones") && !shown("sizeHz") && shown("hardness") && !shown("tolerance") && !shown("combine"));
        auto look = display.settings();
        look.scale = FrequencyScale::Linear;
        display.set(look);
        QVERIFY(!shown("sizeSemitones") && shown("sizeHz"));
        tools.setTool(MaskTool::Wand);
        QVERIFY(bar.action(MaskTool::Wand)->isChecked() && shown("tolerance") && shown("combine") && !shown("hardness"));

        auto *strength = bar.findChild<MaskSlider *>("strength");
        strength->setFocus();
        QTest::keyClick(strength, Qt::Key_Home);
        QCOMPARE(tools.settings().strength, 0.01);
        QTest::mouseClick(strength, Qt::LeftButton, {}, strength->rect().center());
        QVERIFY(std::abs(tools.settings().strength - 0.5) < 0.03);
        auto *accessible = QAccessible::queryAccessibleInterface(strength);
        QVERIFY(accessible->text(QAccessible::Value).endsWith(" %"));
        accessible->valueInterface()->setCurrentValue(0.75);
        QVERIFY(std::abs(tools.settings().strength - 0.75) < 1e-9);
        QTest::mouseDClick(strength, Qt::LeftButton, {}, {3, 3});
        QCOMPARE(tools.settings().strength, 1.0);
        auto *combine = bar.findChild<QComboBox *>("combine");
        QTest::keyClick(combine, Qt::Key_Down);
        QCOMPARE(tools.settings().combine, MaskCombine::Add);

        bar.action(MaskTool::Lasso)->setShortcut(MaskToolBar::suggestedKey(MaskTool::Lasso));
        QVERIFY(bar.action(MaskTool::Lasso)->toolTip().endsWith("(5)"));
        look.spectrogram = false;
        display.set(look);
        QVERIFY(!bar.action(MaskTool::Brush)->isEnabled() && bar.action(MaskTool::Select)->isEnabled());
        auto wild = tools.settings();
        wild.sizeMs = 1e9;
        wild.strength = 0;
        wild.partials = 0;
        tools.set(wild);
        QCOMPARE(tools.settings().sizeMs, MaskToolSettings::mostSizeMs);
        QCOMPARE(tools.settings().strength, 0.01);
        QCOMPARE(tools.settings().partials, 1);
    }
};

QTEST_MAIN(TestMaskTools)
#include "test_mask_tools.moc"
