// SPDX-License-Identifier: GPL-3.0-or-later
// The window: recordings in tabs, the query above them, playback below, panels beside.
#pragma once

#include <memory>
#include <vector>

#include <QMainWindow>
#include <QPointer>

#include "app/window/document_page.h"
#include "app/window/services/lane_file_drag.h"
#include "app/window/services/sound_library.h"
#include "app/window/services/player.h"
#include "app/window/services/prompts.h"
#include "app/window/settings/app_settings.h"
#include "app/window/settings/appearance.h"
#include "app/window/settings/languages.h"
#include "app/window/teaching/teaching_engine.h"
#include "app/window/window_actions.h"
#include "core/base/worker_pool.h"

class QDockWidget;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QToolBar;
class QToolButton;

namespace partita {

class DisplayBar;
class ExampleController;
class ExportController;
class HistoryPanel;
class JobIndicator;
class JobList;
class MaskBar;
class MaskToolBar;
class MessageBar;
class QueryBar;
class SelectionController;
class SessionController;
class SettingsDialog;
class ShortcutsDialog;
class StartPage;
class TeachingController;
class TransportBar;

/// What the window works with; a test gives its own.
struct WindowServices {
    AppSettings &settings;
    Appearance &appearance;
    Languages &languages;
    JobRunner &jobs;
    ModelService &models;
    Player &player;
    /// Made for the window once it is there.
    std::function<std::unique_ptr<Prompts>(QWidget *)> makePrompts;
    /// For unsaved work, in case the program is killed; empty: it is not kept.
    std::filesystem::path recoveryFolder = {};
    TeachingServices teaching = {};
};

/// UI thread. The services outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    /// Audio files and sessions. Each becomes a tab; one that cannot be opened gives a message. `queries` are asked of the first, once it and the model
    /// are there.
    void openFiles(const QStringList &paths, const QStringList &queries = {});
    void openDemo();

    DocumentPage *page() const;        ///< the one that is looked at; null: none
    int pageCount() const;
    WindowActions &actions() { return *actions_; }
    DisplayState &display() { return *display_; }
    QueryBar &queryBar() { return *queryBar_; }
    TransportBar &transport() { return *transport_; }
    MessageBar &messages() { return *messages_; }
    MaskToolState &maskTools() { return *maskTools_; }
    StartPage &startPage() { return *startPage_; }
    ExportController &exporter() { return *exporter_; }
    ExampleController &examples() { return *examples_; }
    Prompts &prompts() { return *prompts_; }
    TeachingController *teaching() const { return teaching_.get(); } ///< null: there is nothing that teaches
    SettingsDialog *settingsDialog() const { return settingsDialog_; }
    ShortcutsDialog *shortcutsDialog() const { return shortcutsDialog_; }

    void say(MessageSeverity severity, const QString &text);
    /// The demo recording's file and queries; empty where it is not installed.
    static QString demoFile();
    static QStringList demoQueries();

Q_SIGNALS:
    void pageChanged(partita::DocumentPage *page);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeCentre();
    void makeToolBars();
    void makeMenus();
    void makePanels();
    void makeStatusBar();
    QDockWidget *addPanel(QWidget *panel, const char *objectName);
    void connectActions();
    void connectPlayer();
    void connectModels();
    void connectQuery();
    void makeMaskTools();
    QMenu *makeMaskMenu();
    void connectMasks();
    void connectMasks(DocumentPage *made);
    void showMask();
    void hearMask(bool on);
    void fillMoveMenu();
    LanePtr refinable() const;
    void refine(bool belongs);
    void correctLane();
    QString maskText() const;
    void retranslate();
    void restoreLayout();
    void storeLayout();

    void addPage(std::unique_ptr<DocumentSession> session, std::unique_ptr<SessionKeeper> keeper);
    DocumentPage *pageAt(int index) const;
    void connectSessions();
    void connectSession(DocumentPage *made);
    void openSession(const QString &path);
    void showSession(DocumentPage *shown);
    void showTitle();
    QStringList queryHistory() const;
    bool closePage(int index);
    void removePage(int index);
    bool mayClose(const std::vector<DocumentPage *> &pages);
    Question unsavedQuestion(const std::vector<DocumentPage *> &unsaved, bool separates) const;
    void closeSaved(DocumentPage *saved, const SaveEnd &end);
    void showPage();
    void showPanels(bool shown);
    void showTarget();
    void showSelection();
    void showHistory();
    void showModel();
    void showRecent();
    void fillTargets(QMenu *menu);
    void separate(const QStringList &queries, bool selectionOnly);
    void ask(DocumentPage *asked, SeparationOrder order, const ExampleQuestion &question);
    Example recordingOf(DocumentPage &asked, const SeparationOrder &order) const;
    void start(DocumentSession &session, SeparationOrder order);
    void finishLanes(DocumentSession &session);
    void cancelWithOthers(DocumentSession &session, std::uint64_t number);
    void showUnfinished();
    void askWaiting();
    void makeTeaching();
    void showSettings();
    void showShortcuts();
    void showAbout();
    static QStringList pathsOf(const QMimeData *data);

    WindowServices services_;
    std::unique_ptr<Prompts> prompts_;
    std::unique_ptr<WorkerPool> pool_;
    ViewResources resources_;
    DisplayState *display_;
    ShortcutRegistry *shortcutRegistry_;
    WindowActions *actions_;
    LaneFileDrag *drag_;

    MessageBar *messages_ = nullptr;
    QueryBar *queryBar_ = nullptr;
    QStackedWidget *stack_ = nullptr;
    StartPage *startPage_ = nullptr;
    QTabWidget *tabs_ = nullptr;
    TransportBar *transport_ = nullptr;
    QToolBar *fileBar_ = nullptr;
    DisplayBar *displayBar_ = nullptr;
    MaskToolState *maskTools_ = nullptr;
    MaskToolBar *maskToolBar_ = nullptr;
    MaskBar *maskBar_ = nullptr;
    QMenu *maskMenu_ = nullptr, *moveMenu_ = nullptr;
    QMenu *panelsMenu_ = nullptr;
    std::vector<QMenu *> menus_;
    std::vector<QDockWidget *> panels_;
    JobList *jobList_ = nullptr;
    JobIndicator *jobIndicator_ = nullptr;
    HistoryPanel *history_ = nullptr;
    SelectionController *selection_ = nullptr;
    ExportController *exporter_ = nullptr;
    ExampleController *examples_ = nullptr;
    QToolButton *modelLabel_ = nullptr;
    SettingsDialog *settingsDialog_ = nullptr;
    ShortcutsDialog *shortcutsDialog_ = nullptr;

    std::unique_ptr<SessionController> sessions_;
    std::unique_ptr<TeachingController> teaching_;
    std::vector<QPointer<DocumentPage>> closing_; ///< once they are saved
    bool quitting_ = false;                       ///< then the window too
    std::uint64_t waitingMessage_ = 0;            ///< that tells so
    QStringList startQueries_; ///< to be asked of the page that comes
    struct WaitingOrder {
        QPointer<DocumentPage> page;
        SeparationOrder order;
        ExampleQuestion question;
    };
    std::vector<WaitingOrder> waiting_; ///< for the model
    bool panelsShown_ = false;
    QByteArray panelState_; ///< while no recording is open and panels are hidden
};

} // namespace partita
