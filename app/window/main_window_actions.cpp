// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions, player and model do.
#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

#include "app/window/about.h"
#include "app/window/export_controller.h"
#include "app/window/history_panel.h"
#include "app/window/main_window.h"
#include "app/window/settings_dialog.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/teaching/teaching_controller.h"
#include "core/spectrogram/axes.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/language/error_text.h"
#include "widgets/mask/mask_tool_bar.h"
#include "widgets/message/message_bar.h"
#include "widgets/query/query_bar.h"
#include "widgets/spectrogram/display_bar.h"
#include "widgets/transport/transport_bar.h"

namespace partita {

void MainWindow::connectActions()
{
    auto &a = *actions_;
    const auto onPage = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (auto *current = page())
                what(*current);
        });
    };
    const auto onLane = [&](QAction *action, auto what) { // of the selected lane, not of the mixture
        onPage(action, [what](DocumentPage &p) {
            if (const LaneId lane = p.lanes().selectedLane())
                what(p, lane);
        });
    };
    connect(a.open, &QAction::triggered, this, [this] { openFiles(prompts_->openFiles()); });
    connect(a.demo, &QAction::triggered, this, &MainWindow::openDemo);
    onPage(a.exportLanes, [this](DocumentPage &) { exporter_->show(); });
    onLane(a.exportSelected, [this](DocumentPage &, LaneId lane) { exporter_->show(lane); });
    connect(a.closeTab, &QAction::triggered, this, [this] { closePage(tabs_->currentIndex()); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);

    onPage(a.undo, [](DocumentPage &p) { p.session().undo(); });
    onPage(a.redo, [](DocumentPage &p) { p.session().redo(); });
    onPage(a.selectAll, [](DocumentPage &p) { p.session().view().setSelection({{0, p.session().view().frames()}, {}}); });
    onPage(a.selectNone, [](DocumentPage &p) { p.session().view().setSelection({}); });

    connect(a.focusQuery, &QAction::triggered, queryBar_, &QueryBar::focusText);
    onLane(a.separateLane, [](DocumentPage &p, LaneId lane) { p.setTarget(lane); });
    connect(a.separateLane, &QAction::triggered, queryBar_, &QueryBar::focusText);

    onPage(a.mute, [](DocumentPage &p) { p.lanes().toggleMute(); });
    onPage(a.solo, [](DocumentPage &p) { p.lanes().toggleSolo(); });
    onPage(a.rename, [](DocumentPage &p) { p.lanes().renameSelected(); });
    onLane(a.duplicate, [](DocumentPage &p, LaneId lane) { p.session().duplicate(lane); });
    onLane(a.remove, [](DocumentPage &p, LaneId lane) { p.session().remove(lane); });
    onPage(a.moveUp, [](DocumentPage &p) { p.lanes().moveSelected(-1); });
    onPage(a.moveDown, [](DocumentPage &p) { p.lanes().moveSelected(1); });
    onPage(a.previousLane, [](DocumentPage &p) { p.lanes().selectPrevious(); });
    onPage(a.nextLane, [](DocumentPage &p) { p.lanes().selectNext(); });

    const auto zoom = [](DocumentPage &p, double factor) {
        auto &view = p.session().view();
        // At the pointer where it is seen, as the wheel does; else at the play position, else in the middle.
        const auto x = [&](double frame) { return view.axis().xOfFrame(frame); };
        const auto seen = [&](double at) { return at >= 0 && at < view.width(); };
        double at = view.pointer() ? x(view.pointer()->frame) : -1;
        if (!seen(at))
            at = x(double(view.playFrame()));
        view.zoomAt(seen(at) ? at : view.width() / 2.0, factor);
    };
    onPage(a.zoomIn, [zoom](DocumentPage &p) { zoom(p, 1.5); });
    onPage(a.zoomOut, [zoom](DocumentPage &p) { zoom(p, 1 / 1.5); });
    onPage(a.zoomFit, [](DocumentPage &p) { p.session().view().fit(); });
    onPage(a.zoomSelection, [](DocumentPage &p) { p.session().view().zoomTo(p.session().view().selection().time); });
    onPage(a.tallerLanes, [](DocumentPage &p) { p.lanes().scaleLaneHeights(1.25); });
    onPage(a.lowerLanes, [](DocumentPage &p) { p.lanes().scaleLaneHeights(0.8); });

    const auto step = [this](int by) {
        if (tabs_->count() > 0)
            tabs_->setCurrentIndex((tabs_->currentIndex() + by + tabs_->count()) % tabs_->count());
    };
    connect(a.nextTab, &QAction::triggered, this, [step] { step(1); });
    connect(a.previousTab, &QAction::triggered, this, [step] { step(-1); });
    connect(a.resetLayout, &QAction::triggered, this, [this] {
        const bool shown = panelsShown_;
        panelState_.clear();
        panelsShown_ = false;
        for (auto *dock : panels_) {
            dock->setFloating(false);
            addDockWidget(Qt::RightDockWidgetArea, dock);
            if (dock != panels_.front())
                tabifyDockWidget(panels_.front(), dock);
        }
        addToolBar(Qt::TopToolBarArea, fileBar_);
        addToolBar(Qt::TopToolBarArea, displayBar_);
        addToolBarBreak();
        addToolBar(Qt::TopToolBarArea, maskToolBar_);
        showPanels(shown);
    });
    connect(a.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(a.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectPlayer()
{
    auto &player = services_.player;
    auto &a = *actions_;
    player.setDevice(services_.settings.audioDeviceId());
    connect(&services_.settings, &AppSettings::audioDeviceChanged, this,
            [this] { services_.player.setDevice(services_.settings.audioDeviceId()); });

    connect(a.play, &QAction::triggered, &player, &Player::toggle);
    connect(a.toStart, &QAction::triggered, this, [this] {
        services_.player.seek(0);
        if (auto *current = page())
            current->session().view().show(0);
    });
    connect(a.loop, &QAction::toggled, &player, &Player::setLooping);
    connect(a.follow, &QAction::toggled, transport_, &TransportBar::setFollowing);
    connect(a.band, &QAction::toggled, &player, &Player::setAuditioning);
    connect(a.compare, &QAction::toggled, &player, [&player](bool mixture) {
        player.setListen(mixture ? Player::Listen::Mixture : Player::Listen::Lanes);
    });
    a.follow->setChecked(true);

    connect(transport_, &TransportBar::playRequested, &player, &Player::play);
    connect(transport_, &TransportBar::stopRequested, &player, &Player::stop);
    connect(transport_, &TransportBar::toStartRequested, a.toStart, &QAction::trigger);
    connect(transport_, &TransportBar::loopToggled, a.loop, &QAction::setChecked);
    connect(transport_, &TransportBar::followToggled, a.follow, &QAction::setChecked);
    connect(transport_, &TransportBar::compareToggled, a.compare, &QAction::setChecked);
    connect(transport_, &TransportBar::bandAuditionToggled, a.band, &QAction::setChecked);
    connect(transport_, &TransportBar::seekRequested, this, [this](double seconds) {
        if (auto *current = page()) {
            services_.player.seek(std::int64_t(seconds * current->session().view().sampleRateHz()));
            current->session().view().show(double(current->session().view().playFrame()));
        }
    });
    connect(transport_, &TransportBar::clipMarkReset, &player, &Player::resetClipMarks);
    connect(transport_, &TransportBar::deviceActivated, this, &MainWindow::showSettings);

    connect(&player, &Player::playingChanged, transport_, &TransportBar::setPlaying);
    connect(&player, &Player::loopingChanged, this, [this](bool on) {
        actions_->loop->setChecked(on);
        transport_->setLooping(on);
        if (auto *current = page())
            current->setLoop(on);
    });
    connect(&player, &Player::auditioningChanged, this, [this](bool on) {
        actions_->band->setChecked(on);
        transport_->setBandAudition(on);
    });
    connect(&player, &Player::listenChanged, this, [this](Player::Listen listen) {
        const bool mixture = listen == Player::Listen::Mixture;
        actions_->compare->setChecked(mixture);
        transport_->setComparing(mixture);
        for (int i = 0; i < tabs_->count(); ++i)
            static_cast<DocumentPage *>(tabs_->widget(i))->lanes().mixtureHeader()->setListening(mixture);
    });
    connect(&player, &Player::meters, this, [this](const MeterReading &master, const std::vector<LaneMeter> &lanes) {
        transport_->setReading(master);
        if (auto *current = page()) {
            for (const auto &[lane, reading] : lanes)
                current->lanes().setReading(lane, reading);
        }
    });
    connect(&player, &Player::deviceOpened, this, [this](const AudioOutputFormat &format) {
        transport_->setDevice(tr("%1, %2 kHz").arg(QString::fromStdString(format.deviceName),
                                                   locale().toString(format.sampleRateHz / 1000.0, 'g', 5)));
    });
    connect(&player, &Player::deviceLost, transport_, &TransportBar::setDeviceLost);
    connect(&player, &Player::failed, this, [this](const QString &sentence) { say(MessageSeverity::Error, sentence); });
}

void MainWindow::connectModels()
{
    auto &models = services_.models;
    const auto load = [this] { services_.models.load(services_.settings.model(), services_.settings.computeDevice()); };
    connect(&services_.settings, &AppSettings::modelChanged, this, load);
    connect(&models, &ModelService::stateChanged, this, [this] {
        showModel();
        askWaiting();
    });
    load();
}

void MainWindow::showModel()
{
    const auto &models = services_.models;
    using State = ModelService::State;
    const QString device = models.deviceText();
    modelLabel_->setText(models.state() == State::Ready ? tr("%1 on %2").arg(models.modelName(),
                                                                              sentenceText(models.model()->info().deviceName))
                                                        : models.stateText());
    modelLabel_->setStatusTip(device);
    modelLabel_->setAccessibleName(tr("Model and device: %1").arg(modelLabel_->text()));
    modelLabel_->setAccessibleDescription(device);
    queryBar_->setSounds(models.sounds());
    // While it is loaded a query can be typed, and waits.
    queryBar_->setUnavailable(models.state() == State::Failed || models.state() == State::None ? models.stateText() : QString());
}

void MainWindow::makeTeaching()
{
    const auto &teaching = services_.teaching;
    actions_->teach->setVisible(bool(teaching.engine));
    if (!teaching.engine)
        return;
    teaching_ = std::make_unique<TeachingController>(
        WizardServices{teaching.engine, teaching.folder, services_.jobs, services_.models, services_.player, services_.settings, *prompts_,
                       [this] { return page() ? &page()->session() : nullptr; }},
        *messages_, this);
    connect(actions_->teach, &QAction::triggered, teaching_.get(), &TeachingController::show);
    connect(teaching_.get(), &TeachingController::useRequested, this, [this](const QString &model, const QStringList &sounds) {
        services_.settings.setModel(model);
        if (page())
            queryBar_->setText(sounds.join("; "));
        activateWindow();
        queryBar_->focusText();
    });
}

void MainWindow::showSettings()
{
    if (!settingsDialog_)
        settingsDialog_ = new SettingsDialog({services_.settings, services_.appearance, services_.languages, services_.models,
                                              services_.player}, this);
    settingsDialog_->show();
    settingsDialog_->raise();
    settingsDialog_->activateWindow();
}

void MainWindow::showShortcuts()
{
    if (!shortcutsDialog_)
        shortcutsDialog_ = new ShortcutsDialog(*shortcutRegistry_, this);
    shortcutsDialog_->show();
    shortcutsDialog_->raise();
    shortcutsDialog_->activateWindow();
}

void MainWindow::showAbout()
{
    partita::showAbout(this, services_.models);
}

void MainWindow::say(MessageSeverity severity, const QString &text)
{
    messages_->post({severity, text, {}});
}

bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::TabletPress || type == QEvent::KeyPress || type == QEvent::ShortcutOverride) {
        if (auto *current = page())
            current->masks().settle();
    }
    // Space plays, but on a control that it operates (and that a person went to by Tab) it operates that.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier &&
            (qobject_cast<QAbstractButton *>(object) || qobject_cast<QComboBox *>(object) ||
             qobject_cast<QAbstractItemView *>(object))) {
            event->accept();
            return true;
        }
    }
    // A file that is dropped on a line of text is opened, not written there as an address.
    if (event->type() == QEvent::DragEnter && qobject_cast<QLineEdit *>(object) &&
        !pathsOf(static_cast<QDragEnterEvent *>(event)->mimeData()).isEmpty()) {
        event->ignore(); // so the window is asked next
        return true;
    }
    return QMainWindow::eventFilter(object, event);
}

} // namespace partita
