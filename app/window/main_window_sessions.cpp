// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions in the window: saved, shown as modified, closed with a question.
#include <algorithm>

#include <QCloseEvent>
#include <QLocale>
#include <QTabWidget>

#include "app/window/main_window.h"
#include "app/window/page_view_state.h"
#include "app/window/session_controller.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/message/message_bar.h"
#include "widgets/query/query_bar.h"

namespace partita {

void MainWindow::connectSessions()
{
    sessions_ = std::make_unique<SessionController>(
        SessionServices{services_.jobs, services_.settings, *prompts_, *messages_, services_.recoveryFolder,
                        [this](DocumentSession &session) { finishLanes(session); }},
        [this](std::unique_ptr<DocumentSession> session, std::unique_ptr<SessionKeeper> keeper) {
            addPage(std::move(session), std::move(keeper));
        });
    const auto onKeeper = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (auto *current = page())
                what(current->keeper());
        });
    };
    onKeeper(actions_->save, [this](SessionKeeper &k) { sessions_->save(k); });
    onKeeper(actions_->saveAs, [this](SessionKeeper &k) { sessions_->saveAs(k); });
    onKeeper(actions_->embedRecording, [this](SessionKeeper &k) { k.setEmbedsRecording(actions_->embedRecording->isChecked()); });
    onKeeper(actions_->findRecording, [this](SessionKeeper &k) { sessions_->findRecording(k); });
    onKeeper(actions_->finishLanes, [this](SessionKeeper &k) { finishLanes(k.session()); });
    sessions_->offerRecovery();
}

void MainWindow::openSession(const QString &path)
{
    for (int i = 0; i < tabs_->count(); ++i) {
        if (pageAt(i)->keeper().path() == path)
            return tabs_->setCurrentIndex(i);
    }
    sessions_->open(path, [this] { startQueries_.clear(); });
}

DocumentPage *MainWindow::pageAt(int index) const
{
    return static_cast<DocumentPage *>(tabs_->widget(index));
}

/// A page that is new: what it looked like, and what its session tells from now on.
void MainWindow::connectSession(DocumentPage *made)
{
    auto &keeper = made->keeper();
    restoreViewState(*made, keeper.loadedView());
    keeper.setViewState([made] { return viewStateOf(*made); });
    connect(&made->lanes(), &LaneList::selectedLaneChanged, &keeper, &SessionKeeper::viewChanged);
    connect(made, &DocumentPage::targetChanged, &keeper, &SessionKeeper::viewChanged);
    connect(&keeper, &SessionKeeper::stateChanged, this, [this, made] { showSession(made); });
    connect(&keeper, &SessionKeeper::saved, this, [this, made](const SaveEnd &end) { closeSaved(made, end); });
    const auto *session = &made->session();
    connect(session, &DocumentSession::lanesChanged, this, &MainWindow::showUnfinished);
    connect(session, &DocumentSession::separationStarted, this, &MainWindow::showUnfinished);
    connect(session, &DocumentSession::separationFinished, this, &MainWindow::showUnfinished);
    showSession(made);
}

void MainWindow::showUnfinished()
{
    actions_->finishLanes->setEnabled(page() && page()->session().canRemakeUnfinished());
}

void MainWindow::showSession(DocumentPage *shown)
{
    auto &keeper = shown->keeper();
    const QString path = keeper.path().isEmpty() ? shown->session().path() : keeper.path();
    const QString name = keeper.isReadOnly() ? tr("%1 (read-only)").arg(keeper.name()) : keeper.name();
    if (const int index = tabs_->indexOf(shown); index >= 0) {
        tabs_->setTabText(index, keeper.isModified() ? tr("%1*", "a recording with unsaved changes").arg(name) : name);
        tabs_->setTabToolTip(index, keeper.isModified() ? tr("%1, not saved yet").arg(path) : path);
    }
    shown->lanes().mixtureHeader()->setName(shown->session().name());
    if (page() == shown)
        showTitle();
}

void MainWindow::showTitle()
{
    auto *current = page();
    auto *keeper = current ? &current->keeper() : nullptr;
    setWindowTitle(keeper ? tr("%1 – Partita").arg(keeper->name() + "[*]") : tr("Partita"));
    setWindowModified(keeper && keeper->isModified());
    actions_->embedRecording->setChecked(keeper && keeper->embedsRecording());
    actions_->embedRecording->setEnabled(keeper && !(keeper->embedsRecording() && keeper->recordingIsInSession()));
    actions_->findRecording->setEnabled(keeper && keeper->missingSource());
}

/// Those of the recording first.
QStringList MainWindow::queryHistory() const
{
    QStringList queries = page() ? page()->keeper().queries() : QStringList();
    queries += services_.settings.queryHistory();
    queries.removeDuplicates();
    return queries;
}

bool MainWindow::closePage(int index)
{
    auto *closing = qobject_cast<DocumentPage *>(tabs_->widget(index));
    if (!closing)
        return true;
    if (!mayClose({closing}))
        return false;
    if (const int at = tabs_->indexOf(closing); at >= 0)
        removePage(at);
    return true;
}

void MainWindow::removePage(int index)
{
    auto *closing = pageAt(index);
    if (page() == closing) {
        services_.player.setSession(nullptr);
        if (const auto &lanes = closing->session().document().lanes(); !lanes.empty())
            services_.settings.setLaneHeight(closing->lanes().laneHeight(lanes.front()->id));
    }
    auto files = closing->keeper().closeForGood();
    tabs_->removeTab(index);
    delete closing;
    sessions_->finish(std::move(files));
    showPage();
}

/// Asks about what would be lost. False: not now; those in closing_ are closed once they are saved.
bool MainWindow::mayClose(const std::vector<DocumentPage *> &pages)
{
    std::vector<DocumentPage *> unsaved, saving;
    bool separates = false;
    for (auto *closing : pages) {
        closing->masks().settle();
        if (closing->keeper().isSaving()) {
            saving.push_back(closing);
        } else if (closing->keeper().isModified()) {
            unsaved.push_back(closing);
            separates = separates || closing->session().separates();
        } else if (closing->session().separates() && services_.settings.asksBefore("close-while-separating")) {
            const Question question{MessageSeverity::Warning, tr("Separation is running"),
                                    tr("%1 is still being separated. Closing it stops that.").arg(closing->session().name()), {},
                                    {tr("Close"), tr("Keep open")}, 1, 1};
            if (prompts_->ask(question) != 0)
                return false;
        }
    }
    const int answer = unsaved.empty() ? 1 : prompts_->ask(unsavedQuestion(unsaved, separates));
    // Meanwhile a save may have ended, or failed.
    const auto saves = [](DocumentPage *p) { return p->keeper().isSaving(); };
    const auto unsaves = [&](DocumentPage *p) { return !saves(p) && p->keeper().isModified(); };
    if (answer == 2 || std::any_of(saving.begin(), saving.end(), unsaves))
        return false;
    std::erase_if(saving, [&](DocumentPage *p) { return !saves(p); });
    for (auto *closing : unsaved) {
        if (answer == 0 && !sessions_->save(closing->keeper()))
            return false;
        if (answer == 0)
            saving.push_back(closing);
        else if (!saving.empty())
            removePage(tabs_->indexOf(closing)); // the window waits for others
    }
    closing_.insert(closing_.end(), saving.begin(), saving.end());
    return saving.empty();
}

Question MainWindow::unsavedQuestion(const std::vector<DocumentPage *> &unsaved, bool separates) const
{
    QStringList names;
    for (auto *closing : unsaved)
        names << closing->keeper().name();
    Question question;
    question.title = tr("Save the changes?");
    question.text = tr("%1 has changes that are not saved. Without saving they are lost.").arg(names.front());
    question.buttons = {tr("Save"), tr("Do not save"), tr("Cancel")};
    if (names.size() > 1) {
        question.text = tr("There are changes that are not saved in: %1. Without saving they are lost.")
                            .arg(QLocale().createSeparatedList(names));
        question.buttons = {tr("Save all"), tr("Save none"), tr("Cancel")};
    }
    if (separates)
        question.text += ' ' + tr("A separation is running; closing stops it, and its lanes are kept as far as they are.");
    question.escape = 2;
    return question;
}

/// A page was saved, or could not be: it, or the window, may have waited for that to close.
void MainWindow::closeSaved(DocumentPage *saved, const SaveEnd &end)
{
    if (end.error || !end.report.incompleteLanes.empty()) { // to be seen first
        closing_.clear();
        quitting_ = false;
    }
    const bool waited = std::erase(closing_, saved) > 0;
    std::erase_if(closing_, [](const auto &closing) { return !closing; });
    if (quitting_ && closing_.empty())
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    else if (waited && !quitting_) // not while it tells
        QMetaObject::invokeMethod(this, [this, saved = QPointer(saved)] {
            if (saved)
                closePage(tabs_->indexOf(saved));
        }, Qt::QueuedConnection);
    if (!quitting_ || closing_.empty())
        messages_->withdraw(std::exchange(waitingMessage_, 0));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    std::vector<DocumentPage *> pages;
    for (int i = 0; i < tabs_->count(); ++i)
        pages.push_back(pageAt(i));
    closing_.clear();
    if (tabs_->count() > 0)
        storeLayout(); // while the panels are there
    if (!mayClose(pages)) {
        quitting_ = !closing_.empty();
        if (quitting_)
            waitingMessage_ = messages_->post({MessageSeverity::Info, tr("Partita closes as soon as everything is saved."), {}});
        event->ignore();
        return;
    }
    while (tabs_->count() > 0)
        removePage(tabs_->count() - 1);
    storeLayout();
    event->accept();
}

} // namespace partita
