// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, keys, language and layout of the window; names for everything in it.
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTreeWidget>

#include "app/window/settings_dialog.h"
#include "app/window/shortcuts_dialog.h"
#include "tests/app/test_main_window_fakes.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/spectrogram/store_view.h"

using namespace partita;
using namespace partita::test;

class TestMainWindowSettings : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString file_;
    std::unique_ptr<TestWindow> w_;

    /// A second start with the same settings.
    void restart()
    {
        w_.reset();
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
    }
    SettingsDialog *settings()
    {
        w_->key(QKeySequence("Ctrl+,"));
        return waitFor([&] { return w_->window->settingsDialog() && w_->window->settingsDialog()->isVisible(); })
                   ? w_->window->settingsDialog()
                   : nullptr;
    }
    ShortcutsDialog *shortcuts()
    {
        w_->key(Qt::Key_F1);
        return waitFor([&] { return w_->window->shortcutsDialog() && w_->window->shortcutsDialog()->isVisible(); })
                   ? w_->window->shortcutsDialog()
                   : nullptr;
    }
    static void chooseData(QComboBox *box, const QVariant &data)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentData() != data && box->currentIndex() < box->count() - 1)
            QTest::keyClick(box, Qt::Key_Down);
    }
    /// Selects the action and types keys for it.
    void assign(ShortcutsDialog &dialog, const QString &id, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *tree = dialog.findChild<QTreeWidget *>();
        for (int g = 0; g < tree->topLevelItemCount(); ++g) {
            for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i) {
                auto *item = tree->topLevelItem(g)->child(i);
                if (item->data(0, Qt::UserRole) == id) {
                    tree->scrollToItem(item);
                    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(item).center());
                }
            }
        }
        auto *edit = dialog.findChild<QKeySequenceEdit *>();
        edit->setFocus();
        edit->clear();
        QTest::keyClick(edit, key, modifiers);
        QSignalSpy finished(edit, &QKeySequenceEdit::editingFinished);
        QVERIFY(finished.wait(limitMs));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(folder_.filePath("cache")));
        file_ = writeWav(folder_.filePath("song.wav"), 2);
        QVERIFY(!file_.isEmpty());
    }
    void init()
    {
        QFile::remove(folder_.filePath("settings.ini"));
        w_ = std::make_unique<TestWindow>(folder_.filePath("settings.ini"));
        QVERIFY(w_->show());
    }
    void cleanup()
    {
        w_.reset();
        qApp->setPalette({});
    }

    void theThemeChangesAtOnce()
    {
        QVERIFY(w_->open({file_}));
        auto *dialog = settings();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        const auto before = w_->window->palette().window().color();
        chooseData(dialog->findChild<QComboBox *>("theme"), int(ThemeChoice::Dark));
        QVERIFY(w_->appearance.isDark());
        QVERIFY2(waitFor([&] { return w_->window->palette().window().color().lightness() < before.lightness() / 2; }),
                 qPrintable(before.name() + w_->window->palette().window().color().name()));
        QVERIFY(waitFor([&] { return w_->page().picture(0)->isComplete(); }));
        chooseData(dialog->findChild<QComboBox *>("theme"), int(ThemeChoice::Light));
        QVERIFY(waitFor([&] { return w_->window->palette().window().color() == before; }));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void theLanguageChangesAtOnce()
    {
        if (w_->languages.available().size() < 2)
            QSKIP("built without translations");
        QVERIFY(w_->open({file_}));
        QVERIFY(w_->separate("voice"));
        auto *dialog = settings();
        const QString title = dialog->windowTitle(), fileMenu = w_->window->menuBar()->actions()[0]->text();
        for (const auto &[code, name] : w_->languages.available()) {
            if (code == "en")
                continue;
            chooseData(dialog->findChild<QComboBox *>("language"), code);
            QCOMPARE(w_->languages.current(), code);
            QVERIFY2(waitFor([&] { return dialog->windowTitle() != title; }), qPrintable(code));
            QVERIFY(w_->window->menuBar()->actions()[0]->text() != fileMenu);
            for (const char *english : {"Play", "Mute", "Query"}) // the tool bars, panels and lanes too
                QVERIFY2(waitFor([&] { return !w_->find(english); }), english);
        }
        chooseData(dialog->findChild<QComboBox *>("language"), "en");
        QVERIFY(waitFor([&] { return w_->find("Play") && w_->find("Mute") && w_->find("Query"); }));
    }

    void devicesAndModels()
    {
        auto *dialog = settings();
        auto *sound = dialog->findChild<QComboBox *>("audioDevice"), *model = dialog->findChild<QComboBox *>("model");
        QVERIFY(waitFor([&] { return sound->count() >= 2 && model->count() >= 2; }));
        sound->setFocus();
        QTest::keyClick(sound, Qt::Key_End);
        QVERIFY(!w_->settings.audioDeviceId().isEmpty());
        QCOMPARE(w_->player.deviceId(), w_->settings.audioDeviceId());
        chooseData(model, "fake-1");
        QCOMPARE(w_->settings.model(), QString("fake-1"));
        QVERIFY(waitFor([&] { return w_->models.state() == ModelService::State::Ready; }));
        QVERIFY(w_->says("fake-1", dialog));
    }

    void aShortcutIsChanged()
    {
        QVERIFY(w_->open({file_}));
        auto *dialog = shortcuts();
        QVERIFY(dialog && !dialog->isModal());
        assign(*dialog, "playback.toggle", Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(w_->window->actions().play->shortcut(), QKeySequence("Ctrl+P"));
        dialog->close();
        QVERIFY(w_->activate());
        w_->page().picture(0)->setFocus();
        w_->key(Qt::Key_Space);
        QVERIFY(!w_->player.isPlaying());
        w_->key(QKeySequence("Ctrl+P"));
        QVERIFY(w_->player.isPlaying());
        restart();
        QCOMPARE(w_->window->actions().play->shortcut(), QKeySequence("Ctrl+P"));
    }

    void aConflictIsRefused()
    {
        auto *dialog = shortcuts();
        assign(*dialog, "playback.loop", Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w_->says("Ctrl+Z is already used for “Undo”.", dialog));
        QCOMPARE(w_->window->actions().loop->shortcut(), QKeySequence("L"));
        QCOMPARE(w_->window->actions().undo->shortcut(), QKeySequence("Ctrl+Z"));
        // It can be looked for.
        auto *search = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(search, "Ctrl+E");
        auto *tree = dialog->findChild<QTreeWidget *>();
        int shown = 0;
        for (int g = 0; g < tree->topLevelItemCount(); ++g) {
            for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i)
                shown += !tree->topLevelItem(g)->child(i)->isHidden();
        }
        QCOMPARE(shown, 1);
    }

    void layoutAndSettingsAreThereAgain()
    {
        QVERIFY(w_->open({file_}));
        QVERIFY(w_->separate("voice"));
        w_->window->resize(1000, 700);
        auto *jobs = w_->window->findChild<QDockWidget *>("jobPanel"), *history = w_->window->findChild<QDockWidget *>("historyPanel");
        jobs->toggleViewAction()->trigger(); // hidden
        w_->window->addDockWidget(Qt::LeftDockWidgetArea, history);
        auto *fft = w_->window->findChild<QComboBox *>("fftSize");
        fft->setFocus();
        w_->key(Qt::Key_End);
        QCOMPARE(w_->window->display().settings().fftSize, 16384);
        w_->page().picture(0)->setFocus();
        w_->key(QKeySequence("2")); // the brush
        w_->key(QKeySequence("]"));
        const double brushMs = w_->window->maskTools().settings().sizeMs;
        QVERIFY(brushMs > MaskToolSettings().sizeMs);
        w_->key(QKeySequence("Ctrl+Alt++"));
        const int laneHeight = w_->page().lanes().laneHeight(0);
        QCoreApplication::processEvents();
        const QSize size = w_->window->size();
        w_->prompts.answer = 1; // without saving
        QVERIFY(w_->window->close());

        restart();
        QVERIFY(!w_->window->findChild<QDockWidget *>("historyPanel")->isVisible()); // without a recording
        QVERIFY(w_->open({file_}));
        QCOMPARE(w_->window->size(), size);
        QVERIFY(!w_->window->findChild<QDockWidget *>("jobPanel")->isVisible());
        QCOMPARE(w_->window->dockWidgetArea(w_->window->findChild<QDockWidget *>("historyPanel")), Qt::LeftDockWidgetArea);
        QCOMPARE(w_->window->display().settings().fftSize, 16384);
        QCOMPARE(w_->window->maskTools().settings().sizeMs, brushMs);
        QCOMPARE(int(w_->window->maskTools().settings().tool), int(MaskTool::Select));
        QCOMPARE(w_->page().lanes().laneHeight(0), laneHeight);
        QCOMPARE(w_->settings.recentFiles(), QStringList{file_});
        QCOMPARE(w_->window->queryBar().history(), QStringList{"voice"});

        w_->window->actions().resetLayout->trigger();
        QVERIFY(w_->window->findChild<QDockWidget *>("jobPanel")->toggleViewAction()->isChecked());
        QCOMPARE(w_->window->dockWidgetArea(w_->window->findChild<QDockWidget *>("historyPanel")), Qt::RightDockWidgetArea);
    }

    void brokenSettingsDoNoHarm()
    {
        w_.reset();
        QFile file(folder_.filePath("settings.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ngeometry=nonsense\nstate=@ByteArray(\\x1\\x2)\n[display]\nfftSize=7\n[\xff\xfe garbage");
        file.close();
        restart();
        QVERIFY(w_->open({file_}));
        QVERIFY(waitFor([&] { return w_->page().picture(0)->isComplete(); }));
    }

    void everyActionHasATextAndIsInAMenu()
    {
        QSet<QAction *> inMenus;
        for (auto *top : w_->window->menuBar()->actions()) {
            QVERIFY(!top->text().isEmpty());
            for (auto *action : top->menu()->actions())
                inMenus << action;
        }
        int count = 0;
        for (auto *action : w_->window->actions().findChildren<QAction *>()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            ++count;
        }
        QVERIFY(count > 35);
        // No two entries of a menu have the same letter.
        for (auto *top : w_->window->menuBar()->actions()) {
            QMap<QChar, QString> letters;
            for (auto *action : top->menu()->actions()) {
                const auto at = action->text().indexOf('&');
                if (at < 0)
                    continue;
                const QChar letter = action->text()[at + 1].toUpper();
                QVERIFY2(!letters.contains(letter), qPrintable(letters[letter] + " / " + action->text()));
                letters[letter] = action->text();
            }
        }
    }

    /// What the keyboard can reach, a screen reader can name.
    void everyFocusableWidgetHasAName()
    {
        QVERIFY(w_->open({file_}));
        QVERIFY(w_->separate("voice; hiss"));
        w_->ask("voise");
        QTest::qWait(100);
        w_->window->say(MessageSeverity::Error, "Something went wrong.");
        w_->window->actions().settings->trigger();
        w_->window->actions().shortcuts->trigger();
        QStringList without;
        int named = 0;
        for (auto *widget : w_->window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->isHidden())
                continue;
            const auto *parent = widget->parentWidget();
            const auto *label = qobject_cast<QLabel *>(widget);
            // Parts of Qt's own: within a scroll area, spin box, combo box, key field, and tab bars, which name their tabs.
            if (qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                qobject_cast<const QComboBox *>(parent) || qobject_cast<const QKeySequenceEdit *>(parent) ||
                qobject_cast<const QTabBar *>(widget) || qobject_cast<const QTabBar *>(parent) || (label && label->text().isEmpty()) ||
                QString(parent->metaObject()->className()).startsWith("QComboBoxPrivate"))
                continue;
            // Buttons are called what is written on them, fields what the label beside them says.
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            if (interface && !interface->text(QAccessible::Name).isEmpty())
                ++named;
            else
                without << QString("%1 %2 in %3 %4").arg(widget->metaObject()->className(), widget->objectName(),
                                                         parent->metaObject()->className(), parent->objectName());
        }
        QVERIFY(named > 60);
        QVERIFY2(without.isEmpty(), qPrintable(without.join("; ")));
    }

    void lanesTellThemselves()
    {
        QVERIFY(w_->open({file_}));
        QVERIFY(w_->separate("voice"));
        const LaneId voice = w_->lanes()[0]->id;
        const auto name = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name); };
        QVERIFY(name(w_->page().lanes().strip(voice)).contains("voice"));
        QCOMPARE(QAccessible::queryAccessibleInterface(w_->page().lanes().strip(voice))->role(), QAccessible::ListItem);
        auto *gain = QAccessible::queryAccessibleInterface(w_->find("Gain", w_->page().lanes().header(voice)));
        QVERIFY(gain->valueInterface());
        QCOMPARE(gain->valueInterface()->currentValue().toDouble(), 0.0);
        auto *picture = QAccessible::queryAccessibleInterface(w_->page().picture(voice));
        QVERIFY(picture->valueInterface());
    }

    /// By Tab alone, from anywhere back to the same place, past everything that matters.
    void everythingIsReachedByTab()
    {
        QVERIFY(w_->open({file_}));
        QVERIFY(w_->separate("voice"));
        auto *start = w_->find("Query");
        start->setFocus();
        QSet<QString> names;
        QWidget *at = start;
        int steps = 0;
        do {
            w_->key(Qt::Key_Tab);
            at = QApplication::focusWidget();
            QVERIFY(at && at->isVisible());
            names << at->accessibleName();
        } while (at != start && ++steps < 300);
        QCOMPARE(at, start);
        for (const char *name : {"Mute", "Solo", "Gain", "Pan", "Play", "Loop", "Position"})
            QVERIFY2(names.contains(name), name);
    }
};

QTEST_MAIN(TestMainWindowSettings)
#include "test_main_window_settings.moc"
