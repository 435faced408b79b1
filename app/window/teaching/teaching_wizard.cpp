// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: steps, buttons, and the way from one to the next.
#include "app/window/teaching/teaching_wizard.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/language/error_text.h"
#include "widgets/message/message_bar.h"
#include "widgets/query/accent_button.h"
#include "widgets/teaching/label_review_view.h"
#include "widgets/teaching/learning_choice.h"
#include "widgets/teaching/result_view.h"
#include "widgets/teaching/schedule_editor.h"
#include "widgets/theme/character_width.h"
#include "widgets/theme/theme.h"

namespace partita {

TeachingWizard::TeachingWizard(WizardServices services, QWidget *parent)
    : QWidget(parent, Qt::Window), services_(std::move(services)),
      audition_(new Audition(services_.player, services_.jobs, services_.windowSession, this)),
      run_(new TeachingRun(services_.jobs, services_.engine, this)),
      trial_(new TeachingTrial(services_.jobs, services_.engine, services_.folder / "trial", this)),
      samples_(new HeldBackSamples(services_.jobs, services_.engine, *audition_, this))
{
    setObjectName("teaching");
    setAcceptDrops(true);
    makePages();
    connectChoices();
    connectRun();
    connect(audition_, &Audition::failed, this,
            [this](const QString &sentence) { messages_->post({MessageSeverity::Error, sentence, {}}); });
    retranslate();
    showModels();
    resize(characterWidth(fontMetrics()) * 130, fontMetrics().height() * 50);
}

TeachingWizard::~TeachingWizard()
{
    if (checking_)
        services_.jobs.cancel(checking_);
}

QWidget *TeachingWizard::makePage(TeachingStep step, QWidget *content)
{
    auto *page = new QWidget;
    auto &explanation = explanations_[size_t(step)];
    explanation = new QLabel;
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(explanation);
    layout->addWidget(content, 1);
    return page;
}

void TeachingWizard::makePages()
{
    messages_ = new MessageBar;
    recordings_ = new RecordingsStep({services_.jobs, services_.engine, services_.prompts, *audition_, services_.folder});
    labels_ = new LabelReviewView;
    learning_ = new LearningChoice;
    schedule_ = new ScheduleEditor;
    training_ = new TrainingView;
    result_ = new ResultView;
    pages_ = new QStackedWidget;
    QWidget *const contents[] = {recordings_, labels_, learning_, schedule_, training_, result_};
    for (int i = 0; i < steps; ++i)
        pages_->addWidget(makePage(TeachingStep(i), contents[i]));

    auto *way = new QHBoxLayout;
    way->setSpacing(characterWidth(fontMetrics()) * 2);
    for (auto &label : stepLabels_) {
        label = new QLabel;
        way->addWidget(label);
    }
    way->addStretch();
    hint_ = new QLabel;
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    back_ = new QPushButton;
    back_->setAutoDefault(false);
    back_->setObjectName("back");
    next_ = new AccentButton({});
    next_->setObjectName("next");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(hint_, 1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(14, 10, 14, 12);
    inner->setSpacing(12);
    inner->addLayout(way);
    inner->addWidget(pages_, 1);
    inner->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(messages_);
    layout->addLayout(inner, 1);
    connect(back_, &QPushButton::clicked, this, &TeachingWizard::back);
    connect(next_, &QPushButton::clicked, this, &TeachingWizard::next);
}

void TeachingWizard::retranslate()
{
    setWindowTitle(tr("Teach Your Own Sounds"));
    titles_ = {tr("Recordings and tags"), tr("Label check"), tr("What to learn"), tr("Time and schedule"), tr("Learning"), tr("Result")};
    const QString explanations[] = {
        tr("Add recordings and say what is heard in each: “fan, dog”. The sounds need not be apart; that is what the model learns."),
        QString(), // it says so itself
        tr("Choose the model to build on and what it learns from your recordings."),
        tr("More steps learn more and take longer. The rate says how much each step changes."),
        tr("A checkpoint is kept every minute. The run goes on when this window is closed."),
        tr("Compare before and after, then save the model: window and partita-cli find it by its name.")};
    for (size_t i = 0; i < steps; ++i) {
        explanations_[i]->setText(explanations[i]);
        explanations_[i]->setVisible(!explanations[i].isEmpty());
    }
    back_->setText(tr("&Back"));
    back_->setToolTip(tr("To the step before"));
    if (samplesShown_)
        training_->setSamples(samples_->names());
    result_->setSamples(samples_->names());
    showStep();
}

QString TeachingWizard::nextProblem() const
{
    switch (step_) {
    case TeachingStep::Recordings:
        return recordings_->problem();
    case TeachingStep::Labels:
        return {};
    case TeachingStep::Learning:
        if (learning_->basePath().isEmpty())
            return tr("There is no model to build on: install one.");
        return nameProblem(learning_->name());
    case TeachingStep::Schedule: {
        const auto made = Schedule::make(schedule_->settings());
        if (!made)
            return errorText(made.error());
        return choosingFolder_ ? tr("The run is being prepared.") : run_->isActive() ? tr("Another run is still going on.") : QString();
    }
    case TeachingStep::Training:
        return run_->state() == TeachingRun::State::Finished ? QString() : tr("The result comes when the model has finished learning.");
    case TeachingStep::Result:
        return saving_ ? tr("The model is being saved.") : QString();
    }
    return {};
}

QString TeachingWizard::backProblem() const
{
    if (step_ == TeachingStep::Training && run_->isActive())
        return tr("Stop the run before you change what it learns.");
    return {};
}

void TeachingWizard::showStep()
{
    const Theme &theme = Theme::of(this);
    for (int i = 0; i < steps; ++i) {
        auto *label = stepLabels_[size_t(i)];
        const bool current = i == int(step_);
        label->setText(tr("%1  %2", "number and title of a step").arg(locale().toString(i + 1), titles_[i]));
        QFont font = label->font();
        font.setBold(current);
        label->setFont(font);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, current ? theme.accent : i < int(step_) ? theme.text : theme.dimText);
        label->setPalette(colours);
        label->setAccessibleName(current ? tr("Step %1 of %2: %3, the current one").arg(i + 1).arg(int(steps)).arg(titles_[i])
                                         : label->text());
    }
    const QString problem = nextProblem(), backwards = backProblem();
    next_->setText(step_ == TeachingStep::Schedule ? tr("&Start Teaching") : step_ == TeachingStep::Result ? tr("&Done") : tr("&Next"));
    next_->setAccented(step_ != TeachingStep::Result || !saved_.isEmpty()); // there saving comes first
    next_->setEnabled(problem.isEmpty());
    next_->setToolTip(problem.isEmpty() ? tr("To the next step") : problem);
    next_->setAccessibleDescription(next_->toolTip());
    back_->setEnabled(step_ != TeachingStep::Recordings && backwards.isEmpty());
    back_->setToolTip(backwards.isEmpty() ? tr("To the step before") : backwards);
    explanations_[size_t(TeachingStep::Recordings)]->setVisible(!recordings_->table().recordings().empty()); // else it says so itself
    QString hint = problem;
    if (hint.isEmpty() && step_ == TeachingStep::Recordings)
        hint = recordings_->note();
    if (hint.isEmpty() && step_ == TeachingStep::Result && saved_.isEmpty())
        hint = tr("It is not saved yet; until then it is offered again when you come back.");
    hint_->setText(hint);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.dimText);
    hint_->setPalette(colours);
    for (auto *explanation : explanations_)
        explanation->setPalette(colours);
    next_->updateGeometry();
}

void TeachingWizard::goTo(TeachingStep step)
{
    audition_->stop();
    samples_->stop();
    if (step_ == TeachingStep::Schedule)
        trial_->cancel();
    step_ = step;
    pages_->setCurrentIndex(int(step));
    switch (step) {
    case TeachingStep::Labels:
        checkLabels();
        break;
    case TeachingStep::Learning:
        showLearning();
        break;
    case TeachingStep::Schedule:
        measure();
        break;
    case TeachingStep::Result:
        showResult();
        break;
    default:
        break;
    }
    showStep();
    if (next_->isEnabled() && (back_->hasFocus() || !focusWidget()))
        next_->setFocus();
}

void TeachingWizard::next()
{
    if (!nextProblem().isEmpty())
        return;
    switch (step_) {
    case TeachingStep::Labels:
        applyDecisions();
        if (const QString problem = recordings_->problem(); !problem.isEmpty()) { // tags were removed
            goTo(TeachingStep::Recordings);
            return;
        }
        break;
    case TeachingStep::Schedule:
        return start();
    case TeachingStep::Result:
        return finish();
    default:
        break;
    }
    goTo(TeachingStep(int(step_) + 1));
}

void TeachingWizard::back()
{
    if (step_ == TeachingStep::Recordings || !backProblem().isEmpty())
        return;
    goTo(TeachingStep(int(step_) - 1));
    if (step_ == TeachingStep::Schedule)
        offerKeptRuns(); // the one that was stopped can still go on
}

void TeachingWizard::say(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        messages_->post({MessageSeverity::Error, errorText(error), {}});
}

void TeachingWizard::closeEvent(QCloseEvent *event)
{
    audition_->stop();
    samples_->stop();
    trial_->cancel();
    event->accept();
    if (run_->isActive())
        Q_EMIT closedWhileRunning();
}

void TeachingWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    services_.models.refreshEntries();
    offerKeptRuns();
    offerRefinedSchedule(false);
    if (step_ == TeachingStep::Schedule)
        measure();
    showStep();
}

void TeachingWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && hint_)
        showStep();
}

void TeachingWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (step_ != TeachingStep::Recordings || !event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void TeachingWizard::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->setDropAction(Qt::CopyAction); // never a move
    event->accept();
    recordings_->addPaths(paths);
}

} // namespace partita
