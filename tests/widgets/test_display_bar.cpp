// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QComboBox>
#include <QSpinBox>

#include "widgets/spectrogram/display_bar.h"

using namespace partita;

class TestDisplayBar : public QObject {
    Q_OBJECT

    /// Chooses with the keyboard, as people do.
    static void choose(QComboBox *combo, const QString &text)
    {
        combo->setFocus();
        combo->setCurrentIndex(combo->findText(text) > 0 ? combo->findText(text) - 1 : 1);
        QTest::keyClick(combo, combo->findText(text) > 0 ? Qt::Key_Down : Qt::Key_Up);
    }

private Q_SLOTS:
    void controlsChangeTheState()
    {
        DisplayState display;
        DisplayBar bar(&display);
        bar.show();
        choose(bar.findChild<QComboBox *>("fftSize"), "FFT 16384");
        QCOMPARE(display.settings().fftSize, 16384);
        choose(bar.findChild<QComboBox *>("fftSize"), "FFT 512");
        QCOMPARE(display.settings().fftSize, 512);
        choose(bar.findChild<QComboBox *>("scale"), "Log");
        QCOMPARE(display.settings().scale, FrequencyScale::Log);
        choose(bar.findChild<QComboBox *>("channel"), "Side");
        QCOMPARE(display.settings().channel, ChannelView::Side);
        choose(bar.findChild<QComboBox *>("colorMap"), "Viridis");
        QCOMPARE(display.settings().colorMap, ColorMap::Viridis);
        auto *floor = bar.findChild<QSpinBox *>("floor"), *ceiling = bar.findChild<QSpinBox *>("ceiling");
        floor->setValue(-80);
        QCOMPARE(display.settings().floorDb, -80.0);
        // An end that passes the other one takes it along.
        floor->setValue(-4);
        QCOMPARE(display.settings().floorDb, -4.0);
        QCOMPARE(ceiling->value(), 2);
        ceiling->setValue(-60);
        QCOMPARE(display.settings().floorDb, -66.0);
        QCOMPARE(floor->value(), -66);
    }

    void neverNothing()
    {
        DisplayState display;
        DisplayBar bar(&display);
        auto *spectrogram = bar.findChild<QAction *>("spectrogram"), *waveform = bar.findChild<QAction *>("waveform");
        waveform->trigger();
        QVERIFY(!display.settings().waveform && display.settings().spectrogram);
        spectrogram->trigger();
        QVERIFY(display.settings().waveform && !display.settings().spectrogram);
        QVERIFY(waveform->isChecked() && !spectrogram->isChecked());
        QVERIFY(!bar.findChild<QComboBox *>("fftSize")->isEnabled());
    }

    void followsTheState()
    {
        DisplayState display;
        DisplayBar bar(&display);
        QVERIFY(!bar.findChild<QAction *>("allFrequencies")->isEnabled());
        DisplaySettings settings;
        settings.fftSize = 4096;
        settings.scale = FrequencyScale::Linear;
        settings.colorMap = ColorMap::Grey;
        settings.floorDb = -70;
        settings.highHz = 5000;
        display.set(settings);
        QCOMPARE(bar.findChild<QComboBox *>("fftSize")->currentText(), QString("FFT 4096"));
        QCOMPARE(bar.findChild<QComboBox *>("scale")->currentText(), QString("Linear"));
        QCOMPARE(bar.findChild<QComboBox *>("colorMap")->currentText(), QString("Grey"));
        QCOMPARE(bar.findChild<QSpinBox *>("floor")->value(), -70);
        QVERIFY(bar.findChild<QAction *>("allFrequencies")->isEnabled());
        bar.findChild<QAction *>("allFrequencies")->trigger();
        QCOMPARE(display.settings().highHz, 0.0);
        QCOMPARE(display.settings().fftSize, 4096);
    }

    void everyControlHasANameAndATip()
    {
        DisplayState display;
        DisplayBar bar(&display);
        for (const auto *control : bar.findChildren<QWidget *>()) {
            if (!qobject_cast<const QComboBox *>(control) && !qobject_cast<const QSpinBox *>(control))
                continue;
            QVERIFY(!control->accessibleName().isEmpty());
            QVERIFY(!control->toolTip().isEmpty());
            QVERIFY(control->focusPolicy() & Qt::TabFocus);
        }
    }
};

QTEST_MAIN(TestDisplayBar)
#include "test_display_bar.moc"
