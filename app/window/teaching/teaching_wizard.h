// SPDX-License-Identifier: GPL-3.0-or-later
// Teaching a model one's own sounds, step by step: a window beside the window.
#pragma once

#include <array>

#include <QWidget>

#include "app/window/settings/app_settings.h"
#include "app/window/teaching/held_back_samples.h"
#include "app/window/teaching/recordings_step.h"
#include "app/window/teaching/teaching_run.h"
#include "app/window/teaching/teaching_trial.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace partita {

class AccentButton;
class LabelReviewView;
class LearningChoice;
class MessageBar;
class ResultView;
class ScheduleEditor;

struct WizardServices {
    TeachingEngine engine;
    std::filesystem::path folder; ///< of runs
    JobRunner &jobs;
    ModelService &models;
    Player &player;
    AppSettings &settings;
    Prompts &prompts;
    std::function<DocumentSession *()> windowSession; ///< the recording that is looked at; null: none
};

enum class TeachingStep { Recordings, Labels, Learning, Schedule, Training, Result };

/// UI thread. Closing it keeps everything, and a run goes on.
class TeachingWizard : public QWidget {
    Q_OBJECT

public:
    static constexpr int steps = 6;

    TeachingWizard(WizardServices services, QWidget *parent);
    ~TeachingWizard() override;

    TeachingStep step() const { return step_; }
    TeachingRun &run() { return *run_; }
    RecordingsStep &recordings() { return *recordings_; }
    MessageBar &messages() { return *messages_; }
    /// Why one cannot go on; empty: one can.
    QString nextProblem() const;
    /// Goes on where a run was left.
    void resume(const TeachingOrder &order);

Q_SIGNALS:
    void closedWhileRunning();
    /// A taught model is to be used from now on, and asked for these sounds.
    void useRequested(const QString &model, const QStringList &sounds);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    QWidget *makePage(TeachingStep step, QWidget *content);
    void retranslate();
    void goTo(TeachingStep step);
    void next();
    void back();
    QString backProblem() const;
    void showStep(); ///< title, buttons, and why not
    void say(const Error &error);

    // teaching_wizard_choices.cpp
    void connectChoices();
    void checkLabels();
    void applyDecisions();
    void showModels();
    void loadKnownSounds();
    void showLearning();
    QString nameProblem(const QString &name) const;
    std::vector<TaggedRecording> learned() const;
    TeachingOrder trialOrder() const;
    void measure();

    // teaching_wizard_run.cpp
    void connectRun();
    void start();
    void showRunState();
    void exportChart(ChartFile format, TrainingChart chart);
    void offerKeptRuns();
    void offerRefinedSchedule(bool ended);
    void showResult();
    void save(const QString &name, bool thenUse);
    void useNow();
    void finish();

    WizardServices services_;
    Audition *audition_;
    TeachingRun *run_;
    TeachingTrial *trial_;
    HeldBackSamples *samples_;

    MessageBar *messages_;
    QStringList titles_;
    std::array<QLabel *, steps> stepLabels_{}, explanations_{};
    QStackedWidget *pages_;
    QLabel *hint_;
    QPushButton *back_;
    AccentButton *next_;
    RecordingsStep *recordings_;
    LabelReviewView *labels_;
    LearningChoice *learning_;
    ScheduleEditor *schedule_;
    TrainingView *training_;
    ResultView *result_;

    TeachingStep step_ = TeachingStep::Recordings;
    QStringList known_;                           ///< of the base model, as normalTag() writes it
    QString knownOf_;                             ///< its path
    std::uint64_t checking_ = 0;                  ///< the job
    std::vector<TaggedRecording> checked_;        ///< the list that was checked last
    std::vector<std::filesystem::path> checkedPaths_; ///< of what doubts count
    QStringList measuring_, measuredFor_;         ///< what the time of a step depends on
    bool baseChosen_ = false;                     ///< by the person
    bool choosingFolder_ = false, saving_ = false, samplesShown_ = false;
    std::vector<std::uint64_t> offers_;
    QString saved_; ///< the name; empty: not yet
};

} // namespace partita
