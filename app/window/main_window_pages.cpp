// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings in the window: opened, shown, asked, closed.
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabWidget>

#include "app/window/example_controller.h"
#include "app/window/export_controller.h"
#include "app/window/history_panel.h"
#include "app/window/main_window.h"
#include "app/window/selection_controller.h"
#include "app/window/session_controller.h"
#include "widgets/language/quantity_text.h"
#include "widgets/lanes/lane_mime_data.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/language/error_text.h"
#include "widgets/message/message_bar.h"
#include "widgets/query/query_bar.h"
#include "widgets/spectrogram/store_view.h"
#include "widgets/start/start_page.h"
#include "widgets/transport/transport_bar.h"

namespace partita {

namespace {

/// Never a move, even if that is proposed: who gives a file away removes it.
void acceptCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

DocumentPage *MainWindow::page() const
{
    return tabs_ ? qobject_cast<DocumentPage *>(tabs_->currentWidget()) : nullptr;
}

int MainWindow::pageCount() const
{
    return tabs_->count();
}

void MainWindow::openFiles(const QStringList &paths, const QStringList &queries)
{
    if (!queries.isEmpty())
        startQueries_ = queries;
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (SessionController::isSession(absolute)) {
            openSession(absolute);
            continue;
        }
        DocumentSession::open(absolute, services_.jobs, this, [this, absolute](Result<std::unique_ptr<DocumentSession>> opened) {
            if (!opened) {
                startQueries_.clear();
                return say(MessageSeverity::Error, errorText(opened.error()));
            }
            services_.settings.addRecentFile(absolute);
            auto keeper = sessions_->keep(**opened);
            addPage(std::move(*opened), std::move(keeper));
        });
    }
}

void MainWindow::openDemo()
{
    const QString file = demoFile();
    if (file.isEmpty())
        say(MessageSeverity::Error, tr("The demo recording is not installed."));
    else
        openFiles({file}, demoQueries());
}

void MainWindow::addPage(std::unique_ptr<DocumentSession> session, std::unique_ptr<SessionKeeper> keeper)
{
    auto *made = new DocumentPage(std::move(session), std::move(keeper), display_, maskTools_, resources_, *drag_, services_.jobs);
    auto *s = &made->session();
    if (const int height = services_.settings.laneHeight(); height > 0)
        made->lanes().setLaneHeight(height);
    const auto ifCurrent = [this, made](auto what) {
        return [this, made, what] {
            if (page() == made)
                what();
        };
    };
    made->lanes().setLaneActions({actions_->findMore, actions_->alsoLike, actions_->notLike, actions_->saveSound,
                                   actions_->showModelMask, actions_->finishLanes});
    connect(made, &DocumentPage::seekRequested, &services_.player, &Player::seek);
    connect(made, &DocumentPage::targetChanged, this, ifCurrent([this] { showTarget(); }));
    connect(made, &DocumentPage::exportRequested, exporter_, &ExportController::show);
    connect(made, &DocumentPage::clipMarkReset, &services_.player, &Player::resetClipMarks);
    connect(made, &DocumentPage::listenToMixtureToggled, actions_->compare, &QAction::setChecked);
    connect(&made->lanes(), &LaneList::separateRequested, queryBar_, &QueryBar::focusText);
    connect(&made->lanes(), &LaneList::selectedLaneChanged, this, ifCurrent([this] { showSelection(); }));
    connect(s, &DocumentSession::lanesChanged, this, ifCurrent([this] {
        exporter_->lanesChanged();
        showSelection();
    }));
    connectMasks(made);
    connect(s, &DocumentSession::historyChanged, this, ifCurrent([this] { showHistory(); }));
    connect(s, &DocumentSession::message, this, &MainWindow::say);
    connect(&s->view(), &TimeView::selectionChanged, this, ifCurrent([this] { showSelection(); }));
    connect(&s->view(), &TimeView::playFrameChanged, this, ifCurrent([this, s] {
        transport_->setPosition(s->view().secondsOfFrame(double(s->view().playFrame())));
        if (services_.player.isPlaying() && actions_->follow->isChecked())
            s->view().show(double(s->view().playFrame()));
    }));
    tabs_->setCurrentIndex(tabs_->addTab(made, {}));
    connectSession(made);
    showPage();
    if (const QStringList queries = std::exchange(startQueries_, {}); !queries.isEmpty()) {
        queryBar_->setText(queries.join("; "));
        separate(queries, false);
    }
}

void MainWindow::showPage()
{
    auto *current = page();
    stack_->setCurrentWidget(current ? static_cast<QWidget *>(tabs_) : startPage_);
    services_.player.setSession(current ? &current->session() : nullptr);
    for (QAction *action : actions_->documentActions())
        action->setEnabled(current);
    showMask();
    examples_->setPage(current);
    if (bool(current) != panelsShown_ || !current)
        showPanels(current);
    showTitle();
    transport_->resetMeter();
    if (current) {
        const auto &view = current->session().view();
        transport_->setLength(view.secondsOfFrame(double(view.frames())));
        transport_->setPosition(view.secondsOfFrame(double(view.playFrame())));
        current->setLoop(services_.player.isLooping());
        current->lanes().mixtureHeader()->setListening(services_.player.listen() == Player::Listen::Mixture);
    } else {
        transport_->setLength(0);
    }
    exporter_->setSession(current ? &current->session() : nullptr);
    showUnfinished();
    queryBar_->setHistory(queryHistory());
    showTarget();
    showSelection();
    showHistory();
    Q_EMIT pageChanged(current);
}

void MainWindow::showTarget()
{
    if (auto *current = page())
        queryBar_->setTarget(current->targetName());
}

void MainWindow::showSelection()
{
    auto *current = page();
    if (!current) {
        transport_->setSelection({});
        queryBar_->setSelectionSeconds(0);
        selection_->clear();
        return;
    }
    const auto &view = current->session().view();
    const auto &selection = view.selection();
    std::optional<TransportBar::Selection> shown;
    if (!selection.empty()) {
        shown = {view.secondsOfFrame(double(selection.time.begin)), view.secondsOfFrame(double(selection.time.end)), {}};
        if (selection.frequency)
            shown->frequencies = tr("%1 – %2").arg(hertzText(selection.frequency->lowHz), hertzText(selection.frequency->highHz));
    }
    transport_->setSelection(shown);
    queryBar_->setSelectionSeconds(view.secondsOfFrame(double(selection.time.length())));
    actions_->zoomSelection->setEnabled(shown.has_value());
    actions_->selectNone->setEnabled(shown.has_value());
    actions_->band->setEnabled(selection.frequency.has_value());
    exporter_->selectionChanged();
    selection_->show(current->session(), current->lanes().selectedLane());
}

void MainWindow::showHistory()
{
    auto *current = page();
    const auto *history = current ? &current->session().history() : nullptr;
    actions_->undo->setEnabled(history && history->canUndo());
    actions_->redo->setEnabled(history && history->canRedo());
    history_->show(current ? &current->session() : nullptr);
}

void MainWindow::showRecent()
{
    std::vector<RecentFile> files;
    for (const QString &path : services_.settings.recentFiles())
        files.push_back({path, QFileInfo::exists(path)});
    startPage_->setRecentFiles(files);
}

void MainWindow::connectQuery()
{
    examples_ = new ExampleController(services_.jobs, services_.models, *actions_, *shortcutRegistry_, *queryBar_, this);
    connect(queryBar_, &QueryBar::submitted, this, &MainWindow::separate);
    connect(examples_, &ExampleController::askRequested, this, [this] { separate({}, false); });
    connect(examples_, &ExampleController::problem, queryBar_, &QueryBar::showProblem);
    connect(queryBar_, &QueryBar::targetMenuRequested, this, &MainWindow::fillTargets);
}

void MainWindow::fillTargets(QMenu *menu)
{
    auto *current = page();
    if (!current)
        return;
    const auto add = [&](const QString &text, std::optional<LaneId> target) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(current->target() == target);
        connect(action, &QAction::triggered, current, [current, target] { current->setTarget(target); });
    };
    add(tr("What is left over (as usual)"), {});
    menu->addSeparator();
    add(tr("Mixture"), LaneId(0));
    for (const auto &lane : current->session().document().lanes())
        add(QString::fromStdString(lane->name), lane->id);
    if (!current->session().document().drawn().mask)
        return;
    menu->addSeparator();
    auto *inside = menu->addAction(tr("Only inside the mask"));
    inside->setCheckable(true);
    inside->setChecked(current->isConfined());
    connect(inside, &QAction::triggered, current, &DocumentPage::setConfined);
}

void MainWindow::separate(const QStringList &queries, bool selectionOnly)
{
    auto *current = page();
    if (!current)
        return;
    SeparationOrder order;
    order.target = current->target();
    order.queries = queries;
    if (current->isConfined())
        order.within = current->session().document().drawn().mask;
    if (selectionOnly)
        order.span = current->session().view().selection().time;
    auto question = examples_->ask(!queries.isEmpty());
    if (services_.models.state() == ModelService::State::Loading)
        waiting_.push_back({current, std::move(order), std::move(question)});
    else
        ask(current, std::move(order), question);
}

/// What a query is for: where what is left over is still being made, the mixture has its sounds too.
Example MainWindow::recordingOf(DocumentPage &asked, const SeparationOrder &order) const
{
    const auto &document = asked.session().document();
    const auto lane = document.lane(order.target.value_or(asked.session().defaultTarget()));
    const bool ready = lane && !isBeingFilled(*lane->content);
    const auto span = order.span.empty() ? FrameRange{0, document.mixture()->frames()} : order.span;
    return {ready ? StorePtr(lane->content) : document.mixture(), span, asked.session().name().toStdString()};
}

void MainWindow::ask(DocumentPage *asked, SeparationOrder order, const ExampleQuestion &question)
{
    const auto recording = recordingOf(*asked, order);
    const auto job = examples_->library().answer(order.queries, question, recording, asked,
                                                 [this, asked, order, typed = queryBar_->text()](const QueryAnswer &answer) mutable {
        const auto &check = answer.check;
        if (!check.ok()) {
            if (check.error->code == ErrorCode::Cancelled)
                return;
            if (!check.unknown.isEmpty())
                queryBar_->showUnknown(check.unknown, check.nearest);
            else
                queryBar_->showProblem(errorText(*check.error));
            return;
        }
        services_.settings.addQuery(order.queries.join("; ")); // of none, none
        asked->keeper().addQuery(order.queries.join("; "));
        queryBar_->setHistory(queryHistory());
        if (asked->target() == order.target)
            asked->setTarget({});
        if (order.within)
            asked->setConfined(false);
        order.preview = asked->preview();
        order.model = services_.models.model();
        order.named = answer.named;
        order.examples = answer.examples;
        start(asked->session(), std::move(order));
        // So that Space plays and Ctrl+Z takes the separation back, rather than both going into the text. Who types on keeps the focus.
        if (auto *picture = asked->picture(0);
            picture && page() == asked && queryBar_->text() == typed && queryBar_->isAncestorOf(QApplication::focusWidget()))
            picture->setFocus(Qt::OtherFocusReason);
    });
    const auto stop = [&jobs = services_.jobs, job] { jobs.cancel(job); };
    connect(actions_->cancelSeparation, &QAction::triggered, asked, stop);
    connect(asked, &QObject::destroyed, &services_.jobs, stop);
}

void MainWindow::start(DocumentSession &session, SeparationOrder order)
{
    cancelWithOthers(session, session.separate(std::move(order)));
}

void MainWindow::finishLanes(DocumentSession &session)
{
    RemakeOptions options;
    options.model = services_.models.makersOfStems();
    cancelWithOthers(session, session.remakeUnfinished(std::move(options)));
}

void MainWindow::cancelWithOthers(DocumentSession &session, std::uint64_t number)
{
    // Not by the list of jobs: exports and models that are loaded are none of its business.
    connect(actions_->cancelSeparation, &QAction::triggered, &session, [s = &session, number] { s->cancelSeparation(number); });
}

void MainWindow::askWaiting()
{
    if (services_.models.state() == ModelService::State::Loading)
        return;
    for (auto &[asked, order, question] : std::exchange(waiting_, {})) { // without a model: each says why not
        if (asked)
            ask(asked, std::move(order), question);
    }
}

QString MainWindow::demoFile()
{
    const QString beside = QCoreApplication::applicationDirPath() + "/../share/partita/demo/demo.flac";
    for (const QString &file : {beside, QStringLiteral(PARTITA_DEMO_SOURCE "/demo.flac")}) {
        if (QFileInfo::exists(file))
            return QDir::cleanPath(file);
    }
    return {};
}

QStringList MainWindow::demoQueries()
{
    QStringList queries;
    QFile file(QFileInfo(demoFile()).dir().filePath("queries.txt"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &line : QString::fromUtf8(file.readAll()).split('\n')) {
            if (const QString query = line.trimmed(); !query.isEmpty() && !query.startsWith('#'))
                queries << query;
        }
    }
    return queries;
}

QStringList MainWindow::pathsOf(const QMimeData *data)
{
    QStringList paths;
    if (data->hasFormat(laneMimeType))
        return paths; // a lane on its way within the window
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsOf(event->mimeData()).isEmpty())
        acceptCopy(*event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = pathsOf(event->mimeData());
    if (paths.isEmpty())
        return;
    acceptCopy(*event);
    openFiles(paths);
}

} // namespace partita
