// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAccessible>
#include <QSignalSpy>

#include "widgets/rulers/frequency_range.h"
#include "widgets/rulers/frequency_ruler.h"
#include "widgets/language/time_text.h"
#include "widgets/rulers/ticks.h"
#include "widgets/rulers/time_ruler.h"
#include "widgets/rulers/time_scroll_bar.h"

using namespace partita;

namespace {

double widthOf(const QString &text) { return 7.0 * double(text.size()); }

void wheel(QWidget *widget, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class TestRulers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::C); }

    void times()
    {
        QCOMPARE(timeText(0, 0, 0), QString("0:00"));
        QCOMPARE(timeText(65.25, 0, 2), QString("1:05.25"));
        QCOMPARE(timeText(3723.5, 0, 1), QString("1:02:03.5"));
        QCOMPARE(timeText(59.9999), QString("1:00.000")); // never 0:60
        QCOMPARE(timeText(10800, 0, 0), QString("3:00:00"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(timeText(1.5, 0, 1), QString("0:01,5"));
        QCOMPARE(decimalsFor(1.0), 0);
        QCOMPARE(decimalsFor(0.004), 3);
    }

    void timeTicksNeverOverlap_data()
    {
        QTest::addColumn<double>("framesPerPixel");
        QTest::addColumn<double>("firstFrame");
        for (double perPixel = 1.0 / 32; perPixel < 1e6; perPixel *= 1.7) {
            for (const double first : {0.0, 12345.6, 3600.0 * 48000 * 2.9})
                QTest::addRow("%g from %g", perPixel, first) << perPixel << first;
        }
    }
    void timeTicksNeverOverlap()
    {
        QFETCH(double, framesPerPixel);
        QFETCH(double, firstFrame);
        const TimeAxis axis{firstFrame, framesPerPixel};
        const auto ticks = timeTicks(axis, 1200, 48000, widthOf, 10);
        double before = -1e9, lastTick = -1e9;
        int labels = 0;
        for (const Tick &tick : ticks) {
            QVERIFY(tick.at - lastTick >= 4.9);
            lastTick = tick.at;
            if (tick.label.isEmpty())
                continue;
            QVERIFY2(tick.at >= before, qPrintable(tick.label));
            before = tick.at + widthOf(tick.label);
            labels += tick.at >= 0 ? 1 : 0;
        }
        QVERIFY2(labels >= 2, qPrintable(QString::number(labels)));
    }
    void timeTicksLieRight()
    {
        const auto ticks = timeTicks({0, 480}, 1000, 48000, widthOf, 10); // 10 s in 1000 pixels
        QCOMPARE(ticks.front().label, QString("0:00"));
        for (const Tick &tick : ticks) {
            if (tick.label == "0:05")
                QCOMPARE(tick.at, 500.0);
        }
        // Far in, samples are counted: 16 pixels each.
        const auto samples = timeTicks({1000, 1.0 / 16}, 1000, 48000, widthOf, 10);
        const auto found = std::find_if(samples.begin(), samples.end(),
                                        [](const Tick &t) { return t.label == "Sample 1010" || t.label == "Sample 1,010"; });
        QVERIFY(found != samples.end());
        QCOMPARE(found->at, 160.0);
    }

    void frequencyTicksNeverOverlap()
    {
        for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}) {
            for (const int height : {40, 100, 290, 800, 2000}) {
                for (const auto &[low, high] : {std::pair(0.0, 24000.0), std::pair(20.0, 22050.0), std::pair(300.0, 1200.0),
                                                std::pair(435.0, 485.0), std::pair(9000.0, 11000.0)}) {
                    const FrequencyAxis axis{scale, low, high, height};
                    double before = -1e9;
                    int labels = 0;
                    for (const Tick &tick : frequencyTicks(axis, 20)) {
                        QVERIFY(tick.at > -0.5 && tick.at < height + 0.5);
                        if (tick.label.isEmpty())
                            continue;
                        QVERIFY(tick.at - before >= 19.99);
                        before = tick.at;
                        ++labels;
                    }
                    QVERIFY2(labels >= (height >= 290 ? 4 : 1),
                             qPrintable(QString("%1 labels in %2 px, %3 to %4 Hz").arg(labels).arg(height).arg(low).arg(high)));
                }
            }
        }
        const FrequencyAxis axis{FrequencyScale::Log, 20, 20000, 300};
        QStringList labels;
        for (const Tick &tick : frequencyTicks(axis, 20)) {
            if (!tick.label.isEmpty())
                labels << tick.label;
        }
        QVERIFY(labels.contains("1k") && labels.contains("100") && labels.contains("10k"));
    }

    void frequencyZoomAndScroll()
    {
        for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}) {
            DisplaySettings all;
            all.scale = scale;
            const double there = all.frequencyAxis(400, 48000).hzOfY(100);
            const auto close = zoomedFrequency(all, 48000, 0.25, 4);
            QVERIFY(std::abs(close.frequencyAxis(400, 48000).hzOfY(100) / there - 1) < 1e-6);
            const auto back = zoomedFrequency(close, 48000, 0.25, 1.0 / 16);
            QCOMPARE(back.lowHz, 0.0);
            QCOMPARE(back.highHz, 0.0);
            const auto top = scrolledFrequency(close, 48000, -100);
            QCOMPARE(top.highHz, 0.0); // all the way up, and the range is as large as before
            QVERIFY(top.lowHz > close.lowHz);
            auto tiny = all;
            for (int i = 0; i < 100; ++i)
                tiny = zoomedFrequency(tiny, 48000, 0.5, 2);
            const auto axis = tiny.frequencyAxis(400, 48000);
            QVERIFY(axis.highHz - axis.lowHz >= 50);
        }
    }

    void timeRuler()
    {
        TimeView time;
        time.setRecording(48000, 480000);
        TimeRuler ruler(&time);
        ruler.resize(1000, ruler.sizeHint().height());
        time.setWidth(1000);
        time.fit();
        ruler.show();
        QSignalSpy seeks(&ruler, &TimeRuler::seekRequested);
        QTest::mouseClick(&ruler, Qt::LeftButton, {}, {500, 10});
        QCOMPARE(seeks.count(), 1);
        QCOMPARE(seeks[0][0].toLongLong(), 240000);
        QTest::mousePress(&ruler, Qt::LeftButton, {}, {200, 10});
        QTest::mouseMove(&ruler, {260, 10});
        QTest::mouseMove(&ruler, {300, 10});
        QTest::mouseRelease(&ruler, Qt::LeftButton, {}, {300, 10});
        QCOMPARE(time.selection().time, (FrameRange{96000, 144000}));
        QVERIFY(!time.selection().frequency);
        QCOMPARE(seeks.count(), 1);
        time.setPlayFrame(240000);
        QTest::keyClick(&ruler, Qt::Key_Right);
        QCOMPARE(seeks.last()[0].toLongLong(), 288000);
        QTest::keyClick(&ruler, Qt::Key_Home);
        QCOMPARE(seeks.last()[0].toLongLong(), 0);

        auto *accessible = QAccessible::queryAccessibleInterface(&ruler);
        QVERIFY(accessible && accessible->valueInterface());
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 5.0);
        QCOMPARE(accessible->text(QAccessible::Value), QString("0:05.000"));
        // The loop is seen.
        const QImage without = ruler.grab().toImage();
        ruler.setLoop(FrameRange{400000, 440000});
        QVERIFY(ruler.grab().toImage() != without);
    }

    void frequencyRuler()
    {
        TimeView time;
        time.setRecording(48000, 480000);
        DisplayState display;
        FrequencyRuler ruler(&time, &display);
        ruler.resize(ruler.sizeHint().width(), 300);
        ruler.show();
        wheel(&ruler, {10, 150}, {0, 240});
        const auto zoomed = display.settings();
        QVERIFY(zoomed.lowHz > 0 && zoomed.highHz > zoomed.lowHz && zoomed.highHz < 24000);
        QTest::mousePress(&ruler, Qt::LeftButton, {}, {10, 100});
        QTest::mouseMove(&ruler, {10, 140});
        QTest::mouseRelease(&ruler, Qt::LeftButton, {}, {10, 140});
        QVERIFY(display.settings().highHz > zoomed.highHz || display.settings().highHz == 0); // what was grabbed moves down
        QTest::mouseDClick(&ruler, Qt::LeftButton, {}, {10, 100});
        QCOMPARE(display.settings().highHz, 0.0);
        QCOMPARE(display.settings().lowHz, 0.0);
        QTest::keyClick(&ruler, Qt::Key_Plus);
        QVERIFY(display.settings().highHz > 0);
        QTest::keyClick(&ruler, Qt::Key_Home);
        QCOMPARE(display.settings().highHz, 0.0);
        QVERIFY(!ruler.grab().isNull());
    }

    void scrollBar()
    {
        TimeView time;
        const std::int64_t frames = 48000LL * 3600 * 50; // more than an int
        time.setRecording(48000, frames);
        time.setWidth(1000);
        TimeScrollBar bar(&time);
        bar.resize(1000, bar.sizeHint().height());
        QCOMPARE(bar.maximum(), 0); // all is visible
        time.setAxis({double(frames) / 2, 1000});
        QVERIFY(std::abs(double(bar.value()) / bar.maximum() - 0.5) < 0.01);
        QCOMPARE(time.axis().firstFrame, double(frames) / 2); // the rounded value did not come back
        bar.setValue(bar.maximum());
        QVERIFY(std::abs(time.axis().firstFrame - double(frames - 1000 * 1000)) < 100);
        QTest::keyClick(&bar, Qt::Key_Home);
        QCOMPARE(time.axis().firstFrame, 0.0);
    }
};

QTEST_MAIN(TestRulers)
#include "test_rulers.moc"
