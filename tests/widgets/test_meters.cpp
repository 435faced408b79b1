// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>

#include <QAccessible>
#include <QLocale>

#include "widgets/meters/level_meter_view.h"
#include "widgets/meters/level_text.h"
#include "widgets/meters/meter_accessibility.h"

using namespace partita;

namespace {

constexpr double silent = MeterBar::silent;

MeterReading reading(double leftDb, double rightDb, bool clipped = false)
{
    MeterReading made;
    made.channels = {Level{leftDb, leftDb - 10}, Level{rightDb, rightDb - 10}};
    made.clipped = clipped;
    return made;
}

} // namespace

class TestMeters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        installMeterAccessibility();
    }

    void risesAtOnceAndFallsSteadily()
    {
        MeterBar bar = meterBarAfter({}, {-6, -12}, 0);
        QCOMPARE(bar.peakDb, -6.0);
        QCOMPARE(bar.rmsDb, -12.0);
        bar = meterBarAfter(bar, {silent, silent}, 0.5);
        QCOMPARE(bar.peakDb, -6 - 0.5 * meterFallDbPerSecond);
        QCOMPARE(bar.rmsDb, -12 - 0.5 * meterFallDbPerSecond);
        bar = meterBarAfter(bar, {silent, silent}, 60);
        QCOMPARE(bar, MeterBar());
    }

    void fallsTheSameHoweverOftenItIsAsked()
    {
        const MeterBar start = meterBarAfter({}, {0, -3}, 0);
        const MeterBar once = meterBarAfter(start, {silent, silent}, 2.0);
        MeterBar often = start;
        for (int i = 0; i < 200; ++i)
            often = meterBarAfter(often, {silent, silent}, 0.01);
        QVERIFY(std::abs(once.peakDb - often.peakDb) < 1e-9);
        QVERIFY(std::abs(once.heldPeakDb - often.heldPeakDb) < 1e-9);
    }

    void holdsThePeakForAWhile()
    {
        MeterBar bar = meterBarAfter({}, {-3, -9}, 0);
        bar = meterBarAfter(bar, {-40, -50}, meterHoldSeconds);
        QCOMPARE(bar.heldPeakDb, -3.0);
        bar = meterBarAfter(bar, {-40, -50}, 1);
        QCOMPARE(bar.heldPeakDb, -3 - meterHoldFallDbPerSecond);
        bar = meterBarAfter(bar, {-1, -9}, 0.03); // a higher one is held anew
        QCOMPARE(bar.heldPeakDb, -1.0);
        QCOMPARE(bar.heldForSeconds, 0.0);
    }

    void standsNonsense()
    {
        const MeterBar start = meterBarAfter({}, {-3, -9}, 0);
        QCOMPARE(meterBarAfter(start, {std::nan(""), std::nan("")}, -5).peakDb, -3.0);
        QCOMPARE(meterPosition(std::nan("")), 0.0);
        QCOMPARE(meterPosition(silent), 0.0);
        QCOMPARE(meterPosition(meterFloorDb), 0.0);
        QCOMPARE(meterPosition(100), 1.0);
        QVERIFY(meterPosition(-6) < meterPosition(0));
    }

    void writesLevels()
    {
        QCOMPARE(levelText(-3), QStringLiteral("−3.0 dB"));
        QCOMPARE(levelText(2.25), QStringLiteral("+2.3 dB"));
        QCOMPARE(levelText(-0.04), QStringLiteral("0.0 dB"));
        QCOMPARE(levelText(silent), QStringLiteral("−∞ dB"));
    }

    void keepsTheClipMarkUntilItIsClicked()
    {
        LevelMeterView meter(Qt::Vertical);
        QSignalSpy reset(&meter, &LevelMeterView::clipMarkReset);
        meter.resize(12, 100);
        meter.show();
        QTest::mouseClick(&meter, Qt::LeftButton);
        QCOMPARE(reset.size(), 0); // nothing to reset
        meter.setReading(reading(1, -3, true), 0.03);
        meter.setReading(reading(-20, -20), 0.03);
        QVERIFY(meter.clipped());
        QTest::mouseClick(&meter, Qt::LeftButton);
        QVERIFY(!meter.clipped());
        QCOMPARE(reset.size(), 1);

        meter.setReading(reading(1, -3, true), 0.03);
        QTest::keyClick(&meter, Qt::Key_Return);
        QVERIFY(!meter.clipped());
        QCOMPARE(reset.size(), 2);

        meter.setReading(reading(1, -3, true), 0.03);
        meter.reset(); // by the application, for another recording
        QVERIFY(!meter.clipped());
        QCOMPARE(reset.size(), 2);
        QCOMPARE(meter.bar(0), MeterBar());
    }

    void tellsScreenReaders()
    {
        LevelMeterView meter(Qt::Horizontal);
        QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(&meter);
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("Peak −∞ dB"));
        meter.setReading(reading(-6, -3, true), 0.03);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("Peak −3.0 dB, clipped"));
        QVERIFY(accessible->valueInterface());
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), -3.0);
        accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!meter.clipped());
        meter.setChannels(1); // the second is not shown
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("Peak −6.0 dB"));
    }

    void paintsLouderLonger()
    {
        LevelMeterView meter(Qt::Horizontal);
        meter.resize(200, 12);
        const auto filled = [&](double db) {
            meter.reset();
            const QImage empty = meter.grab().toImage();
            meter.setReading(reading(db, db), 0);
            const QImage image = meter.grab().toImage();
            int columns = 0;
            for (int x = 0; x < image.width(); ++x)
                columns += image.pixel(x, image.height() / 4) != empty.pixel(x, image.height() / 4);
            return columns;
        };
        QCOMPARE(filled(-70), 0);
        QVERIFY(filled(-30) > 0);
        QVERIFY(filled(-10) > filled(-30));
    }
};

QTEST_MAIN(TestMeters)
#include "test_meters.moc"
