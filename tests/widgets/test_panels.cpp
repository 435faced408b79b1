// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, the start page, and the export panel.
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include "widgets/export/export_panel.h"
#include "widgets/message/message_bar.h"
#include "widgets/start/start_page.h"

using namespace partita;

template <class T>
static T *withText(const QWidget &widget, const QString &text)
{
    QCoreApplication::processEvents(); // layouts show what is new to them
    for (auto *child : widget.findChildren<T *>()) {
        if (child->isVisible() && child->text().contains(text))
            return child;
    }
    return nullptr;
}

class TestPanels : public QObject {
    Q_OBJECT

    /// As exportPaths() would, of lanes called by their number.
    static Result<std::vector<std::filesystem::path>> paths(const ExportRequest &request)
    {
        if (request.namePattern.find("{stem}") == std::string::npos)
            return Error{ErrorCode::InvalidArgument, "The name pattern must contain {stem}."};
        std::vector<std::filesystem::path> all;
        if (request.lanes.empty() || request.mix)
            all.push_back(request.folder / (request.mix ? "mix.wav" : "mixture.wav"));
        for (const auto id : request.lanes) {
            if (!request.mix)
                all.push_back(request.folder / ("lane" + std::to_string(id) + audioFormatExtension(request.format)));
        }
        return all;
    }
    static void fill(ExportPanel &panel)
    {
        panel.setPathsFunction(paths);
        panel.setLanes({{1, "Violin", Qt::red}, {2, "Residual", Qt::gray}});
        panel.setRecording(48000, {});
        panel.setFolder("/music/out");
        panel.resize(460, 640);
        panel.show();
    }
    static void click(QListWidget *list, int row)
    {
        const QRect item = list->visualItemRect(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {item.left() + 10, item.center().y()});
    }

private Q_SLOTS:
    void messagesQueueByGravity()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new QLineEdit(&window);
        auto *bar = new MessageBar(&window);
        layout->addWidget(bar);
        layout->addWidget(edit);
        window.resize(600, 200);
        window.show();
        window.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QVERIFY(!bar->isVisible());

        bar->post({MessageSeverity::Info, "One.", {}});
        const auto again = bar->post({MessageSeverity::Info, "One.", {}});
        QCOMPARE(bar->count(), 1); // not said twice
        int retried = 0;
        bar->post({MessageSeverity::Error, "Two <b>.", {{"Try again", [&] { ++retried; }}}});
        const auto third = bar->post({MessageSeverity::Warning, "Three.", {}});
        QVERIFY(bar->isVisible() && edit->hasFocus());
        QCOMPARE(bar->accessibleName(), QString("Error: Two <b>.")); // what a screen reader says
        QVERIFY(withText<QLabel>(*bar, "Two <b>.") && withText<QLabel>(*bar, "1 of 3"));
        QTest::mouseClick(withText<QPushButton>(*bar, "Try again"), Qt::LeftButton);
        QCOMPARE(retried, 1);
        QVERIFY(withText<QLabel>(*bar, "Three."));
        QVERIFY(!withText<QPushButton>(*bar, "Try again"));
        bar->withdraw(third);
        QVERIFY(withText<QLabel>(*bar, "One."));
        QVERIFY(edit->hasFocus());
        QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        bar->withdraw(again); // gone already

        bar->post({MessageSeverity::Info, QString("A long sentence that wraps. ").repeated(20), {}});
        auto *text = withText<QLabel>(*bar, "A long");
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width())); // all of it can be read
        bar->findChild<QToolButton *>()->setFocus();
        QTest::keyClick(bar->findChild<QToolButton *>(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void startPageOpensFiles()
    {
        StartPage page;
        page.resize(900, 700);
        page.setRecentFiles({{"/music/street.wav", true}, {"/music/gone.wav", false}, {"/music/rain.flac", true}});
        page.show();
        QSignalSpy open(&page, &StartPage::openRequested), demo(&page, &StartPage::demoRequested),
            chosen(&page, &StartPage::fileChosen);
        QTest::mouseClick(withText<QPushButton>(page, "Open"), Qt::LeftButton);
        QTest::mouseClick(withText<QPushButton>(page, "demo"), Qt::LeftButton);
        QCOMPARE(open.size() * 10 + demo.size(), 11);
        auto *list = page.findChild<QListWidget *>();
        for (int row = 0; row < 2; ++row)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
        QCOMPARE(chosen.size(), 1); // the other one is not there any more
        QCOMPARE(chosen[0][0].toString(), QString("/music/street.wav"));
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains("Not found"));
        list->setFocus();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].toString(), QString("/music/rain.flac"));
        page.setRecentFiles({});
        QVERIFY(!list->isVisible());
    }

    void startPageTakesDroppedFiles()
    {
        StartPage page;
        page.resize(900, 700);
        page.show();
        QSignalSpy dropped(&page, &StartPage::filesDropped);
        QMimeData web, files;
        web.setUrls({QUrl("https://example.org/a.wav")});
        files.setUrls({QUrl::fromLocalFile("/music/a b.wav"), QUrl::fromLocalFile("/music/c.flac")});
        const auto enter = [&](const QMimeData &data) {
            QDragEnterEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
            event.ignore();
            QCoreApplication::sendEvent(&page, &event);
            return event.isAccepted();
        };
        const QImage calm = page.grab().toImage();
        QVERIFY(!enter(web));
        QVERIFY(enter(files));
        QVERIFY(page.grab().toImage() != calm); // says that it takes them
        QDropEvent drop({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&page, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList({"/music/a b.wav", "/music/c.flac"}));
        QCOMPARE(page.grab().toImage(), calm);
    }

    void exportRequests()
    {
        ExportPanel panel;
        fill(panel);
        auto *lanes = panel.findChild<QListWidget *>();
        auto all = panel.requests();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].lanes, (std::vector<LaneId>{1, 2}));
        QVERIFY(all[0].range.empty() && !all[0].mix && !all[0].overwrite);
        QCOMPARE(all[0].folder, std::filesystem::path("/music/out"));
        QVERIFY(withText<QLabel>(panel, "lane1.wav\nlane2.wav"));
        QVERIFY(withText<QPushButton>(panel, "Export 2"));

        click(lanes, 0); // the mixture too
        click(lanes, 2); // without the residual
        all = panel.requests();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].lanes, std::vector<LaneId>{1});
        QVERIFY(all[1].lanes.empty());
        QVERIFY(withText<QLabel>(panel, "lane1.wav\nmixture.wav"));

        panel.setLanes({{1, "Violin", Qt::red}, {2, "Residual", Qt::gray}, {3, "Rain", Qt::blue}});
        QCOMPARE(panel.requests()[0].lanes, (std::vector<LaneId>{1, 3})); // what was taken out stays out

        QTest::mouseClick(withText<QRadioButton>(panel, "One mix"), Qt::LeftButton);
        all = panel.requests();
        QCOMPARE(all.size(), size_t(1));
        QVERIFY(all[0].mix);
        QVERIFY(withText<QLabel>(panel, "mix.wav") && withText<QPushButton>(panel, "Export 1"));
        QTest::mouseClick(withText<QRadioButton>(panel, "One file each"), Qt::LeftButton);

        QTest::mouseClick(withText<QPushButton>(panel, "None"), Qt::LeftButton);
        QVERIFY(panel.requests().empty());
        QVERIFY(!withText<QPushButton>(panel, "Export")->isEnabled());
        QTest::mouseClick(withText<QPushButton>(panel, "All"), Qt::LeftButton);
        QVERIFY(withText<QPushButton>(panel, "Export 4")->isEnabled());
    }

    void exportSettingsAreKept()
    {
        ExportPanel panel;
        fill(panel);
        panel.setRecording(44100, {44100, 88200});
        QVERIFY(withText<QRadioButton>(panel, "Selection (1.00 s)"));
        ExportSettings s;
        s.applyGains = s.selectionOnly = s.overwrite = true;
        s.format = AudioFormat::Flac;
        s.sampleRateHz = 96000;
        s.gainDb = -3.5;
        s.folder = QString::fromUtf8("/music/Bücher");
        s.namePattern = "{stem} of {input}";
        QSignalSpy changed(&panel, &ExportPanel::settingsChanged);
        panel.setSettings(s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(panel.settings() == s);
        const auto request = panel.requests()[0];
        QVERIFY(request.applyGains && request.overwrite && request.format == AudioFormat::Flac);
        QCOMPARE(request.sampleRateHz, 96000);
        QCOMPARE(request.gainDb, -3.5);
        QCOMPARE(request.range, (FrameRange{44100, 88200}));
        QCOMPARE(request.folder.string(), std::string("/music/Bücher"));
        QCOMPARE(request.namePattern, std::string("{stem} of {input}"));
        panel.setRecording(44100, {}); // nothing selected any more
        QVERIFY(panel.requests()[0].range.empty());
    }

    void exportSaysWhatIsWrong()
    {
        ExportPanel panel;
        fill(panel);
        auto *exportButton = withText<QPushButton>(panel, "Export");
        panel.setFolder(" ");
        QVERIFY(!exportButton->isEnabled());
        QVERIFY(withText<QLabel>(panel, "Choose a folder"));
        panel.setFolder("/music");
        auto s = panel.settings();
        s.namePattern = "x";
        panel.setSettings(s);
        QVERIFY(!exportButton->isEnabled());
        QVERIFY(withText<QLabel>(panel, "must contain {stem}"));
        panel.setPathsFunction([](const ExportRequest &) -> Result<std::vector<std::filesystem::path>> {
            return std::vector<std::filesystem::path>{"/a/same.wav", "/a/same.wav"};
        });
        QVERIFY(withText<QLabel>(panel, "same name"));
        panel.setPathsFunction(paths);
        s.namePattern = "{stem}";
        panel.setSettings(s);
        QSignalSpy exported(&panel, &ExportPanel::exportRequested), measured(&panel, &ExportPanel::measureRequested),
            browsed(&panel, &ExportPanel::browseRequested);
        QTest::mouseClick(exportButton, Qt::LeftButton);
        QTest::mouseClick(withText<QPushButton>(panel, "Check levels"), Qt::LeftButton);
        QTest::mouseClick(withText<QPushButton>(panel, "Browse"), Qt::LeftButton);
        QCOMPARE(exported.size() * 100 + measured.size() * 10 + browsed.size(), 111);
    }

    void clippingIsOfferedRemedies()
    {
        ExportPanel panel;
        fill(panel);
        auto s = panel.settings();
        s.format = AudioFormat::Wav16;
        s.gainDb = 1;
        panel.setSettings(s);
        panel.showClipping("It would clip.", 2.31);
        QVERIFY(withText<QLabel>(panel, "It would clip."));
        QTest::mouseClick(withText<QPushButton>(panel, "Lower the gain by 2.4 dB"), Qt::LeftButton);
        QCOMPARE(panel.settings().gainDb, -1.4);
        QVERIFY(!withText<QLabel>(panel, "It would clip.")); // answered
        panel.showClipping("It would clip.", 2.31);
        QTest::mouseClick(withText<QPushButton>(panel, "Use 32-bit float"), Qt::LeftButton);
        QVERIFY(panel.settings().format == AudioFormat::WavFloat32);
        panel.showError("The disk is full.");
        QVERIFY(withText<QLabel>(panel, "The disk is full.") && !withText<QPushButton>(panel, "Use 32-bit float"));
    }

    void everyControlIsNamed()
    {
        StartPage page;
        page.setRecentFiles({{"/a.wav", true}});
        MessageBar bar;
        bar.post({MessageSeverity::Error, "No.", {{"Retry", {}}}});
        ExportPanel panel;
        fill(panel);
        page.show();
        for (const QWidget *window : {static_cast<QWidget *>(&page), static_cast<QWidget *>(&bar), static_cast<QWidget *>(&panel)}) {
            for (auto *control : window->findChildren<QWidget *>()) {
                if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus) || qobject_cast<QLabel *>(control) ||
                    control->objectName().startsWith("qt_"))
                    continue;
                auto *interface = QAccessible::queryAccessibleInterface(control);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), control->metaObject()->className());
                QVERIFY2(!control->toolTip().isEmpty(), control->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestPanels)
#include "test_panels.moc"
