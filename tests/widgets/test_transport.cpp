// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "widgets/language/time_text.h"
#include "widgets/transport/transport_bar.h"

using namespace partita;

namespace {

QToolButton *button(QWidget &bar, const char *name)
{
    for (QToolButton *each : bar.findChildren<QToolButton *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    qFatal("there is no button %s", name);
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void writesTimes()
    {
        QCOMPARE(timeText(0), QStringLiteral("0:00.000"));
        QCOMPARE(timeText(83.456), QStringLiteral("1:23.456"));
        QCOMPARE(timeText(59.9996), QStringLiteral("1:00.000"));
        QCOMPARE(timeText(3723.004), QStringLiteral("1:02:03.004"));
        QCOMPARE(timeText(83.456, 3600), QStringLiteral("0:01:23.456"));
        QCOMPARE(timeText(-3), QStringLiteral("0:00.000"));
        QCOMPARE(timeText(std::nan("")), QStringLiteral("0:00.000"));
        QVERIFY(!timeText(std::numeric_limits<double>::infinity()).isEmpty());
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds"); // below 0: refused
        const auto row = [](const char *text, double seconds) { QTest::newRow(text) << QString::fromUtf8(text) << seconds; };
        row("83.4", 83.4);
        row(" 83,4 ", 83.4);
        row(".5", 0.5);
        row("1:23.456", 83.456);
        row("1:2", 62);
        row("90:00", 5400);
        row("1:02:03", 3723);
        row("2 min", 120);
        row("1.5min", 90);
        row("1 h 3 min 5 s", 3785);
        row("2m 250 ms", 120.25);
        row("12 S", 12);
        for (const char *nonsense : {"", " ", "-3", "-1:00", "1:60", "1:75:00", "1:2:3:4", "abc", "1:", ":5", "5 min 1 h", "1e3",
                                     "nan", "inf", "3 x", "1..2", "99999999999", "1:2.3.4", "s", "."})
            row(nonsense, -1);
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(double, seconds);
        const auto read = secondsOfTimeText(text);
        QCOMPARE(read.has_value(), seconds >= 0);
        if (read)
            QVERIFY(std::abs(*read - seconds) < 1e-9);
    }

    void readsWhatItWrites()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 2000; ++i) {
            const double seconds = std::uniform_int_distribution<int>(0, 20'000'000)(random) / 1000.0;
            const auto read = secondsOfTimeText(timeText(seconds, i % 2 ? 3600 : 0));
            QVERIFY(read && std::abs(*read - seconds) < 1e-6);
        }
    }

    void tellsOnlyWhatAPersonDoes()
    {
        TransportBar bar;
        bar.setLength(100);
        QSignalSpy play(&bar, &TransportBar::playRequested), stop(&bar, &TransportBar::stopRequested);
        QSignalSpy loop(&bar, &TransportBar::loopToggled), follow(&bar, &TransportBar::followToggled);
        QSignalSpy seek(&bar, &TransportBar::seekRequested), compare(&bar, &TransportBar::compareToggled);
        bar.setLooping(true);
        bar.setFollowing(true);
        bar.setComparing(true);
        bar.setPosition(3);
        bar.setPlaying(true);
        bar.setPlaying(false);
        for (const auto *spy : {&play, &stop, &loop, &follow, &seek, &compare})
            QCOMPARE(spy->size(), 0);

        QTest::mouseClick(button(bar, "Play"), Qt::LeftButton);
        QCOMPARE(play.size(), 1);
        QVERIFY(button(bar, "Play")); // until it really plays
        bar.setPlaying(true);
        QTest::mouseClick(button(bar, "Stop"), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        QTest::mouseClick(button(bar, "Loop"), Qt::LeftButton);
        QCOMPARE(loop.takeFirst().at(0).toBool(), false);
        QTest::keyClick(button(bar, "Follow playback"), Qt::Key_Space);
        QCOMPARE(follow.takeFirst().at(0).toBool(), false);
    }

    void comparesByClickAndByHolding()
    {
        TransportBar bar;
        bar.setLength(100);
        bar.show();
        QSignalSpy compare(&bar, &TransportBar::compareToggled);
        QToolButton *const mixture = button(bar, "Hear the mixture");
        QTest::mouseClick(mixture, Qt::LeftButton);
        QVERIFY(mixture->isChecked());
        QTest::mouseClick(mixture, Qt::LeftButton);
        QVERIFY(!mixture->isChecked());
        QCOMPARE(compare.size(), 2);

        QTest::mousePress(mixture, Qt::LeftButton);
        QCOMPARE(compare.size(), 3);
        QCOMPARE(compare.last().at(0).toBool(), true);
        QTest::qWait(800);
        QTest::mouseRelease(mixture, Qt::LeftButton);
        QCOMPARE(compare.size(), 4);
        QCOMPARE(compare.last().at(0).toBool(), false);
        QVERIFY(!mixture->isChecked());
    }

    void seeksToATypedTime()
    {
        TransportBar bar;
        bar.setLength(100);
        bar.setPosition(83.456);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy seek(&bar, &TransportBar::seekRequested);
        auto *const field = bar.findChild<QLineEdit *>();
        QCOMPARE(field->text(), QStringLiteral("1:23.456"));

        const auto type = [&](const char *text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QLatin1String(text));
        };
        type("0:12.5");
        bar.setPosition(84); // playback goes on below it
        QCOMPARE(field->text(), QStringLiteral("0:12.5"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(seek.takeFirst().at(0).toDouble(), 12.5);
        QVERIFY(!field->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("0:12.500"));

        type("-5");
        QTest::keyClick(field, Qt::Key_Enter);
        QCOMPARE(seek.size(), 0);
        QVERIFY(field->hasFocus()); // to be put right
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QStringLiteral("0:12.500"));

        type("2 min"); // beyond the end
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(seek.takeFirst().at(0).toDouble(), 100.0);
    }

    void auditionsABandOnlyWhereOneIsSelected()
    {
        TransportBar bar;
        QToolButton *const band = button(bar, "Hear only the band");
        QVERIFY(!band->isEnabled());
        bar.setLength(100);
        bar.setSelection(TransportBar::Selection{1, 2, {}});
        QVERIFY(!band->isEnabled());
        bar.setSelection(TransportBar::Selection{1, 2, QStringLiteral("200 Hz – 1 kHz")});
        QVERIFY(band->isEnabled());
        QSignalSpy toggled(&bar, &TransportBar::bandAuditionToggled);
        QTest::mouseClick(band, Qt::LeftButton);
        QCOMPARE(toggled.takeFirst().at(0).toBool(), true);
        bar.setSelection({});
        QVERIFY(band->isEnabled()); // it is on: it can be switched off
        bar.setBandAudition(false);
        QVERIFY(!band->isEnabled());
    }

    void saysWhenTheDeviceIsLost()
    {
        TransportBar bar;
        const QString sentence = QStringLiteral("The output device is gone. Choose another in the settings.");
        const auto shown = [&] {
            for (QLabel *label : bar.findChildren<QLabel *>()) {
                if (label->text() == sentence && label->isVisible())
                    return true;
            }
            return false;
        };
        bar.show();
        bar.setDevice(QStringLiteral("Headphones"));
        QVERIFY(button(bar, "Output: Headphones"));
        bar.setDeviceLost(sentence);
        QVERIFY(shown());
        bar.setDevice(QStringLiteral("Headphones"));
        QVERIFY(!shown());
    }

    void hasNothingToPlayWithoutARecording()
    {
        TransportBar bar;
        QVERIFY(!button(bar, "Play")->isEnabled());
        bar.setLength(1);
        QVERIFY(button(bar, "Play")->isEnabled());
        bar.setLength(0);
        QVERIFY(!button(bar, "Play")->isEnabled());
    }

    void namesEveryControl()
    {
        TransportBar bar;
        for (QToolButton *each : bar.findChildren<QToolButton *>()) {
            if (each->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QVERIFY(!each->accessibleName().isEmpty());
            QVERIFY(!each->toolTip().isEmpty());
            QVERIFY(each->focusPolicy() & Qt::TabFocus);
        }
    }
};

QTEST_MAIN(TestTransport)
#include "test_transport.moc"
