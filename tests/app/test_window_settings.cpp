// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QProxyStyle>
#include <QProcess>
#include <QStyle>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/window/settings/appearance.h"
#include "app/window/settings/languages.h"
#include "app/window/settings/shortcuts.h"
#include "widgets/theme/theme.h"

using namespace partita;

class TestWindowSettings : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString file_;

    std::unique_ptr<QSettings> store() const { return std::make_unique<QSettings>(file_, QSettings::IniFormat); }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        file_ = folder_.filePath(QStringLiteral("settings%1.ini").arg(++count));
    }

    void valuesComeBack()
    {
        DisplaySettings display;
        display.fftSize = 8192;
        display.scale = FrequencyScale::Log;
        display.colorMap = ColorMap::InvertedGrey;
        display.channel = ChannelView::Side;
        display.floorDb = -90.5;
        display.lowHz = 20;
        display.waveform = false;
        ExportSettings exporting;
        exporting.format = AudioFormat::Flac;
        exporting.sampleRateHz = 48000;
        exporting.namePattern = "{stem}, {input}";
        exporting.folder = "/tmp/stems";
        exporting.applyGains = exporting.mix = true;
        MaskToolSettings tools;
        tools.sizeMs = 250;
        tools.sizeHz = 900;
        tools.sizeSemitones = 5;
        tools.followAxis = false;
        tools.hardness = 0.9;
        tools.strength = 0.25;
        tools.toleranceDb = 30;
        tools.partials = 12;
        tools.combine = MaskCombine::Subtract;
        tools.rectangle = RectangleSpan::Time;
        tools.pressure = PenPressure::Strength;
        {
            AppSettings settings(store());
            QVERIFY(settings.theme() == ThemeChoice::System);
            QVERIFY(settings.maskTools() == MaskToolSettings());
            auto with = tools;
            with.tool = MaskTool::Lasso; // is not kept
            settings.setMaskTools(with);
            QCOMPARE(settings.language(), QString());
            QVERIFY(settings.display() == DisplaySettings());
            QVERIFY(settings.exporting() == ExportSettings());
            QVERIFY(settings.asksBefore("close"));
            QCOMPARE(settings.laneHeight(), 0);
            QSignalSpy theme(&settings, &AppSettings::themeChanged), model(&settings, &AppSettings::modelChanged);
            settings.setTheme(ThemeChoice::Dark);
            settings.setTheme(ThemeChoice::Dark);
            QCOMPARE(theme.size(), 1);
            settings.setLanguage("zh_CN");
            settings.setAudioDeviceId("jack:system, playback");
            settings.setModel("/models/my model.safetensors");
            settings.setComputeDevice(DeviceChoice::Cuda);
            QCOMPARE(model.size(), 2);
            settings.setDisplay(display);
            settings.setExporting(exporting);
            settings.setWindowGeometry(QByteArray("\0\1geometry", 10));
            settings.setWindowState("state");
            settings.setLaneHeight(120);
            settings.setAsksBefore("close", false);
        }
        AppSettings settings(store());
        QVERIFY(settings.theme() == ThemeChoice::Dark);
        QCOMPARE(settings.language(), QString("zh_CN"));
        QCOMPARE(settings.audioDeviceId(), QString("jack:system, playback"));
        QCOMPARE(settings.model(), QString("/models/my model.safetensors"));
        QVERIFY(settings.computeDevice() == DeviceChoice::Cuda);
        QVERIFY(settings.display() == display);
        QVERIFY(settings.exporting() == exporting);
        QVERIFY(settings.maskTools() == tools);
        QCOMPARE(settings.windowGeometry(), QByteArray("\0\1geometry", 10));
        QCOMPARE(settings.windowState(), QByteArray("state"));
        QCOMPARE(settings.laneHeight(), 120);
        QVERIFY(!settings.asksBefore("close"));
        settings.askEverythingAgain();
        QVERIFY(settings.asksBefore("close"));
    }

    void listsAreShortAndNewestFirst()
    {
        AppSettings settings(store());
        QSignalSpy files(&settings, &AppSettings::recentFilesChanged);
        for (int i = 0; i < 20; ++i)
            settings.addRecentFile(QStringLiteral("/music/%1.wav").arg(i));
        settings.addRecentFile("/music/../music/15.wav");
        QVERIFY(files.size() >= 20);
        QVERIFY(settings.recentFiles().size() <= AppSettings::mostRecentFiles);
        settings.addRecentFile("/music/10.wav");
        QCOMPARE(settings.recentFiles()[0], QString("/music/10.wav"));
        QCOMPARE(settings.recentFiles().count("/music/10.wav"), 1);
        settings.removeRecentFile("/music/10.wav");
        QVERIFY(!settings.recentFiles().contains("/music/10.wav"));
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
        settings.addQuery("  the  violin ");
        settings.addQuery("dog");
        settings.addQuery("the violin");
        settings.addQuery("   ");
        QCOMPARE(settings.queryHistory(), (QStringList{"the violin", "dog"}));
    }

    void corruptValuesAreDefaults()
    {
        std::ofstream(file_.toStdString())
            << "[appearance]\ntheme=purple\n[model]\ndevice=7\n[display]\nfftSize=banana\nfloorDb=nan\nceilingDb=900\n"
               "scale=@Invalid()\ncolorMap=\nwaveform=perhaps\nlowHz=-5\n[export]\nformat=mp17\nsampleRateHz=-3\nnamePattern=same\n"
               "[window]\nlaneHeight=1e9\ngeometry=@ByteArray(xx)\n[history]\nfiles=@Variant(\\0\\0)\n"
               "[mask]\nsizeMs=-3\nstrength=nan\npartials=1e99\ncombine=4\nfollowAxis=\n"
               "[shortcuts]\nplay=Ctrl+Bananas\nstop=1, 2, three\n";
        AppSettings settings(store());
        QVERIFY(settings.theme() == ThemeChoice::System);
        QVERIFY(settings.computeDevice() == DeviceChoice::Auto);
        const auto display = settings.display();
        QCOMPARE(display.fftSize, DisplaySettings().fftSize);
        QCOMPARE(display.floorDb, DisplaySettings().floorDb);
        QVERIFY(display.ceilingDb <= 12);
        QVERIFY(display.scale == DisplaySettings().scale && display.colorMap == DisplaySettings().colorMap);
        QVERIFY(display.waveform && display.lowHz == 0);
        QVERIFY(settings.exporting() == ExportSettings());
        MaskToolSettings tools;
        tools.sizeMs = MaskToolSettings::leastSizeMs;
        tools.partials = MaskToolSettings::mostPartials;
        QVERIFY(settings.maskTools() == tools);
        QCOMPARE(settings.laneHeight(), 0);
        QVERIFY(settings.recentFiles().isEmpty());
        QAction play("Play"), stop("Stop");
        ShortcutRegistry registry(settings.store());
        registry.add("play", ShortcutCategory::Playback, &play, {Qt::Key_Space});
        registry.add("stop", ShortcutCategory::Playback, &stop, {Qt::Key_Escape});
        QCOMPARE(play.shortcut(), QKeySequence(Qt::Key_Space));
        QCOMPARE(stop.shortcut(), QKeySequence(Qt::Key_Escape));
    }

    void shortcutsAreChangedAndKept()
    {
        const QKeySequence space(Qt::Key_Space), comma(Qt::CTRL | Qt::Key_Comma), chord("Ctrl+K, P");
        {
            auto settings = store();
            ShortcutRegistry registry(*settings);
            QAction play("&Play/Stop"), prefs("Settings..."), open("文件(&F)…");
            registry.add("play", ShortcutCategory::Playback, &play, {space});
            registry.add("settings", ShortcutCategory::Window, &prefs, {comma, QKeySequence(Qt::Key_F10)});
            registry.add("open", ShortcutCategory::File, &open);
            QCOMPARE(registry.entries().size(), size_t(3));
            QCOMPARE(registry.actionText("play"), QString("Play/Stop"));
            QCOMPARE(registry.actionText("settings"), QString("Settings"));
            QCOMPARE(registry.actionText("open"), QString("文件"));
            QCOMPARE(prefs.shortcuts().size(), 2);
            QSignalSpy changed(&registry, &ShortcutRegistry::changed);

            auto conflict = registry.setKeys("open", {comma});
            QVERIFY(conflict);
            QCOMPARE(conflict->other, QString("settings"));
            QVERIFY(conflict->sentence.contains("Settings") && conflict->sentence.contains("Ctrl+,"));
            QVERIFY(open.shortcuts().isEmpty());
            QVERIFY(!registry.setKeys("play", {chord}));
            QVERIFY(registry.setKeys("open", {QKeySequence(Qt::CTRL | Qt::Key_K)})); // would swallow the chord
            QVERIFY(!registry.setKeys("open", {space}));
            QVERIFY(registry.reset("play")); // its keys are taken
            QCOMPARE(play.shortcut(), chord);
            QVERIFY(!registry.setKeys("settings", {}));
            QVERIFY(prefs.shortcuts().isEmpty());
            QVERIFY(!registry.isDefault("play") && !registry.isDefault("settings"));
            QCOMPARE(changed.size(), 3);
        }
        auto settings = store();
        ShortcutRegistry registry(*settings);
        QAction play("Play"), prefs("Settings"), open("Open");
        registry.add("play", ShortcutCategory::Playback, &play, {space});
        registry.add("settings", ShortcutCategory::Window, &prefs, {comma});
        registry.add("open", ShortcutCategory::File, &open);
        QCOMPARE(play.shortcut(), chord);
        QVERIFY(prefs.shortcuts().isEmpty());
        QCOMPARE(open.shortcut(), space);
        registry.resetAll();
        QCOMPARE(play.shortcut(), space);
        QCOMPARE(prefs.shortcut(), comma);
        QVERIFY(open.shortcuts().isEmpty());
        QVERIFY(settings->childGroups().isEmpty());
        for (int c = 0; c <= int(ShortcutCategory::Help); ++c)
            QVERIFY(!ShortcutRegistry::categoryText(ShortcutCategory(c)).isEmpty());
    }

    void lightAndDark()
    {
        bool systemIsDark = false;
        QWidget window;
        window.show();
        Appearance appearance(*qApp, ThemeChoice::System, [&] { return systemIsDark; });
        QSignalSpy changed(&appearance, &Appearance::changed);
        const auto dark = [] { return Theme::of(QApplication::palette()).dark; };
        QVERIFY(!dark());
        appearance.setChoice(ThemeChoice::Dark);
        QVERIFY(dark() && appearance.isDark());
        appearance.setChoice(ThemeChoice::System);
        QVERIFY(!dark());
        QCOMPARE(changed.size(), 2);

        systemIsDark = true;
        QEvent systemChanged(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window.windowHandle(), &systemChanged);
        QTRY_VERIFY(dark());
        appearance.setChoice(ThemeChoice::Light); // the system does not matter any more
        QCoreApplication::sendEvent(window.windowHandle(), &systemChanged);
        QTest::qWait(20);
        QVERIFY(!dark());

        appearance.setChoice(ThemeChoice::Dark);
        QTRY_VERIFY(Theme::of(&window).dark); // widgets learn of it from the event loop
        const auto *style = qobject_cast<QProxyStyle *>(qApp->style());
        QVERIFY(style);
        QCOMPARE(style->baseStyle()->name().toLower(), QString("fusion"));
    }

    void theSystemsOwnPaletteIsSeen()
    {
        Appearance appearance(*qApp, ThemeChoice::Dark);
        QVERIFY(appearance.isDark());
        appearance.setChoice(ThemeChoice::System); // offscreen, nothing says dark; our dark palette must not either
        QVERIFY(!appearance.isDark());
    }

    void allLanguagesAreBuiltIn()
    {
        QStringList codes;
        for (const auto &language : Languages().available())
            codes << language.code;
        codes.sort();
        QCOMPARE(codes, (QStringList{"de", "en", "es", "zh_CN"}));
    }

    void languagesChangeWhileItRuns()
    {
        const auto source = folder_.filePath("partita_de.ts");
        std::ofstream(source.toStdString())
            << "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"de\"><context><name>Test</name>"
               "<message><source>Open</source><translation>Öffnen</translation></message></context></TS>";
        QCOMPARE(QProcess::execute(PARTITA_LRELEASE, {"-silent", source}), 0);
        QFile::copy(folder_.filePath("partita_de.qm"), folder_.filePath("partita_zh_CN.qm"));

        Languages languages(folder_.path());
        QStringList codes;
        for (const auto &language : languages.available()) {
            codes << language.code;
            QVERIFY(!language.name.isEmpty());
        }
        codes.sort();
        QCOMPARE(codes, (QStringList{"de", "en", "zh_CN"}));

        struct Window : QWidget {
            int changes = 0;
            void changeEvent(QEvent *event) override { changes += event->type() == QEvent::LanguageChange; }
        } window;
        QCOMPARE(languages.current(), QString("en"));
        QCOMPARE(languages.set("de"), QString("de"));
        QCoreApplication::processEvents();
        QVERIFY(window.changes > 0);
        QCOMPARE(QCoreApplication::translate("Test", "Open"), QString("Öffnen"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(languages.set("de_AT"), QString("de"));
        QCOMPARE(languages.set("zh-Hans-CN"), QString("zh_CN"));
        QCOMPARE(languages.set("tlh"), QString("en"));
        QCOMPARE(QCoreApplication::translate("Test", "Open"), QString("Open"));
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

QTEST_MAIN(TestWindowSettings)
#include "test_window_settings.moc"
