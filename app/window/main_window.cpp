// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of; what it does is in main_window_actions.cpp.
#include "app/window/main_window.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/window/example_controller.h"
#include "app/window/export_controller.h"
#include "app/window/history_panel.h"
#include "app/window/selection_controller.h"
#include "app/window/session_controller.h"
#include "app/window/settings_dialog.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/teaching/teaching_controller.h"
#include "widgets/jobs/job_indicator.h"
#include "widgets/jobs/job_list.h"
#include "widgets/lanes/lane_accessibility.h"
#include "widgets/mask/mask_tool_bar.h"
#include "widgets/mask_bar/mask_bar.h"
#include "widgets/message/message_bar.h"
#include "widgets/meters/meter_accessibility.h"
#include "widgets/query/query_bar.h"
#include "widgets/spectrogram/display_bar.h"
#include "widgets/start/start_page.h"
#include "widgets/transport/transport_bar.h"

namespace partita {

namespace {

constexpr std::size_t tileCacheBytes = std::size_t(128) << 20;
/// Of saveState(): another arrangement of bars and panels needs another number.
constexpr int layoutVersion = 2;

/// Scrolls up and down only: never narrower than its widget can be.
class TallArea : public QScrollArea {
public:
    explicit TallArea(QWidget *widget)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // its controls have it
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(widget);
    }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry(); // another language
        return QScrollArea::eventFilter(object, event);
    }
};

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : services_(services), prompts_(services.makePrompts(this)), pool_(std::make_unique<WorkerPool>(0, ThreadPriority::Background)),
      resources_{pool_.get(), std::make_shared<TileCache>(tileCacheBytes)}, display_(new DisplayState(this)),
      shortcutRegistry_(new ShortcutRegistry(services.settings.store(), this)),
      actions_(new WindowActions(*shortcutRegistry_, this)), drag_(new LaneFileDrag(services.jobs, {}, this))
{
    installLaneAccessibility();
    installMeterAccessibility();
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    display_->set(services_.settings.display());

    makeMaskTools();
    makeCentre();
    makeToolBars();
    makePanels();
    makeStatusBar();
    makeMenus();
    connectActions();
    connectPlayer();
    connectModels();
    connectQuery();
    connectMasks();
    connectSessions();
    makeTeaching();
    connect(drag_, &LaneFileDrag::failed, this,
            [this](LaneId, const QString &sentence) { say(MessageSeverity::Error, sentence); });
    connect(display_, &DisplayState::changed, this, [this] { services_.settings.setDisplay(display_->settings()); });
    qApp->installEventFilter(this);

    retranslate();
    restoreLayout();
    showRecent();
    showPage();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    teaching_.reset(); // it may play
    // Hidden while the keys that they show are there: a field that loses the focus takes what was typed.
    for (QDialog *dialog : std::initializer_list<QDialog *>{settingsDialog_, shortcutsDialog_}) {
        if (dialog)
            dialog->hide();
        delete dialog;
    }
    services_.player.setSession(nullptr);
    // Pages first: they use the pool, the display and the drag.
    while (tabs_->count() > 0)
        delete tabs_->widget(0);
}

void MainWindow::makeCentre()
{
    messages_ = new MessageBar;
    queryBar_ = new QueryBar;
    startPage_ = new StartPage;
    tabs_ = new QTabWidget;
    tabs_->setObjectName("documents");
    tabs_->setDocumentMode(true);
    tabs_->setTabsClosable(true);
    tabs_->setMovable(true);
    tabs_->setElideMode(Qt::ElideMiddle);
    stack_ = new QStackedWidget;
    stack_->addWidget(startPage_);
    stack_->addWidget(tabs_);
    transport_ = new TransportBar;

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(messages_);
    layout->addWidget(queryBar_);
    layout->addWidget(maskBar_);
    layout->addWidget(stack_, 1);
    layout->addWidget(transport_);
    setCentralWidget(centre);

    connect(tabs_, &QTabWidget::currentChanged, this, &MainWindow::showPage);
    connect(tabs_, &QTabWidget::tabCloseRequested, this, &MainWindow::closePage);
    connect(startPage_, &StartPage::openRequested, actions_->open, &QAction::trigger);
    connect(startPage_, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(startPage_, &StartPage::fileChosen, this, [this](const QString &path) { openFiles({path}); });
    connect(startPage_, &StartPage::filesDropped, this, [this](const QStringList &paths) { openFiles(paths); });
    connect(&services_.settings, &AppSettings::recentFilesChanged, this, &MainWindow::showRecent);
}

void MainWindow::makeToolBars()
{
    fileBar_ = addToolBar(QString());
    fileBar_->setObjectName("fileBar");
    for (QAction *action : {actions_->open, actions_->save, actions_->exportLanes})
        fileBar_->addAction(action);
    fileBar_->addSeparator();
    for (QAction *action : {actions_->undo, actions_->redo})
        fileBar_->addAction(action);
    fileBar_->addSeparator();
    for (QAction *action : {actions_->zoomOut, actions_->zoomIn, actions_->zoomFit, actions_->zoomSelection})
        fileBar_->addAction(action);
    displayBar_ = new DisplayBar(display_, this);
    displayBar_->setObjectName("displayBar");
    addToolBar(displayBar_);
    addToolBarBreak();
    addToolBar(maskToolBar_);
}

QDockWidget *MainWindow::addPanel(QWidget *panel, const char *objectName)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(objectName);
    dock->setWidget(panel);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    if (!panels_.empty())
        tabifyDockWidget(panels_.front(), dock);
    panels_.push_back(dock);
    return dock;
}

void MainWindow::makePanels()
{
    selection_ = new SelectionController(services_.jobs, *display_, this);
    addPanel(selection_->panel(), "selectionPanel");
    history_ = new HistoryPanel;
    addPanel(history_, "historyPanel");
    exporter_ = new ExportController(services_.jobs, services_.settings, *prompts_, this);
    auto *exportDock = addPanel(new TallArea(exporter_->panel()), "exportPanel"); // it has many rows, and screens are small
    jobList_ = new JobList;
    auto *jobDock = addPanel(jobList_, "jobPanel");
    panels_.front()->raise();

    connect(exporter_, &ExportController::shown, exportDock, [exportDock] {
        exportDock->show();
        exportDock->raise();
    });
    connect(exporter_, &ExportController::message, this, &MainWindow::say);
    connect(&services_.jobs, &JobRunner::changed, jobList_, &JobList::setStatus);
    connect(jobList_, &JobList::cancelRequested, &services_.jobs, &JobRunner::cancel);

    jobIndicator_ = new JobIndicator;
    connect(&services_.jobs, &JobRunner::changed, jobIndicator_, &JobIndicator::setStatus);
    connect(jobIndicator_, &JobIndicator::showListRequested, jobDock, [jobDock] {
        jobDock->show();
        jobDock->raise();
    });
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(jobIndicator_, 1);
    modelLabel_ = new QToolButton;
    modelLabel_->setAutoRaise(true);
    modelLabel_->setFocusPolicy(Qt::TabFocus);
    statusBar()->addPermanentWidget(modelLabel_);
    connect(modelLabel_, &QToolButton::clicked, actions_->settings, &QAction::trigger);
}

void MainWindow::makeMenus()
{
    const auto menu = [this](std::initializer_list<QAction *> entries) {
        auto *made = menuBar()->addMenu(QString());
        for (QAction *entry : entries) {
            if (entry)
                made->addAction(entry);
            else
                made->addSeparator();
        }
        menus_.push_back(made);
        return made;
    };
    const auto &a = *actions_;
    menu({a.open, a.demo, nullptr, a.save, a.saveAs, a.embedRecording, a.findRecording, nullptr, a.exportLanes, a.exportSelected, nullptr, a.closeTab, a.quit});
    menu({a.undo, a.redo, nullptr, a.selectAll, a.selectNone, nullptr, a.settings});
    menu({a.focusQuery, a.separateLane, nullptr, a.findMore, a.alsoLike, a.notLike, a.saveSound, a.sounds, nullptr, a.teach, nullptr,
          a.finishLanes, a.cancelSeparation})
        ->setToolTipsVisible(true);
    menu({a.play, a.toStart, nullptr, a.loop, a.follow, nullptr, a.compare, a.band});
    menu({a.mute, a.solo, nullptr, a.rename, a.duplicate, a.remove, nullptr, a.moveUp, a.moveDown, nullptr, a.previousLane,
          a.nextLane});
    maskMenu_ = makeMaskMenu();
    menuBar()->addMenu(maskMenu_);
    menus_.push_back(maskMenu_);
    auto *view = menu({a.zoomIn, a.zoomOut, a.zoomFit, a.zoomSelection, nullptr, a.tallerLanes, a.lowerLanes, nullptr});
    panelsMenu_ = view->addMenu(QString());
    for (auto *dock : panels_)
        panelsMenu_->addAction(dock->toggleViewAction());
    for (auto *bar : std::initializer_list<QToolBar *>{fileBar_, displayBar_, maskToolBar_})
        panelsMenu_->addAction(bar->toggleViewAction());
    view->addAction(a.resetLayout);
    view->addSeparator();
    view->addAction(a.nextTab);
    view->addAction(a.previousTab);
    menu({a.shortcuts, nullptr, a.about});
    for (QAction *action : a.documentActions())
        addAction(action); // so that their keys work wherever the focus is
}

void MainWindow::retranslate()
{
    actions_->retranslate();
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&Separation"), tr("&Playback"), tr("&Lanes"),
                              tr("&Mask"), tr("&View"), tr("&Help")};
    for (size_t i = 0; i < menus_.size(); ++i)
        menus_[i]->setTitle(titles[i]);
    panelsMenu_->setTitle(tr("&Panels and Tool Bars"));
    const QString names[] = {tr("Selection"), tr("History"), tr("Export"), tr("Jobs")};
    for (size_t i = 0; i < panels_.size(); ++i)
        panels_[i]->setWindowTitle(names[i]);
    fileBar_->setWindowTitle(tr("File and Zoom"));
    displayBar_->setWindowTitle(tr("Display"));
    maskToolBar_->setWindowTitle(tr("Mask Tools"));
    moveMenu_->setTitle(tr("&Move It To"));
    modelLabel_->setToolTip(tr("Model and device: opens the settings"));
    showTitle();
    for (int i = 0; i < tabs_->count(); ++i)
        showSession(pageAt(i));
    showModel();
    showTarget();
    showMask();
    examples_->showActions();
    showSelection();
    showHistory();
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(services_.settings.windowGeometry()))
        resize(1360, 860);
    panelState_ = services_.settings.windowState();
    showPanels(false);
}

void MainWindow::storeLayout()
{
    services_.settings.setWindowGeometry(saveGeometry());
    services_.settings.setWindowState(panelsShown_ ? saveState(layoutVersion) : panelState_);
}

void MainWindow::showPanels(bool shown)
{
    if (!shown) {
        if (panelsShown_)
            panelState_ = saveState(layoutVersion);
        for (auto *dock : panels_)
            dock->hide();
    } else if (!panelsShown_) {
        if (panelState_.isEmpty() || !restoreState(panelState_, layoutVersion)) {
            for (auto *dock : panels_)
                dock->show();
            panels_.front()->raise();
            resizeDocks({panels_.front()}, {340}, Qt::Horizontal);
        }
    }
    panelsShown_ = shown;
    for (auto *bar : std::initializer_list<QToolBar *>{fileBar_, displayBar_, maskToolBar_})
        bar->setVisible(shown);
    queryBar_->setVisible(shown);
    transport_->setVisible(shown);
    panelsMenu_->menuAction()->setVisible(shown);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && panelsMenu_)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && examples_)
        examples_->library().refresh(); // the command line may have named sounds meanwhile
}

} // namespace partita
