// SPDX-License-Identifier: GPL-3.0-or-later
// A model that is being taught, seen from the UI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/window/teaching/teaching_engine.h"
#include "app/window/teaching/teaching_order.h"
#include "widgets/teaching/training_view.h"

namespace partita {

/// UI thread. One run at a time, as a job of its own kind: separations go on beside it. What the run tells is collected in
/// its thread and handed over ten times a second. When the object goes, the run stops after a checkpoint.
class TeachingRun : public QObject {
    Q_OBJECT

public:
    using State = TrainingView::State;
    using PreviewDone = std::function<void(Result<std::filesystem::path>)>;

    TeachingRun(JobRunner &jobs, TeachingEngine engine, QObject *parent = nullptr);
    ~TeachingRun() override;

    /// A new run, or an old one that goes on; not while another is active.
    void start(TeachingOrder order);
    bool isActive() const { return job_ != 0; }
    bool hasOrder() const { return !order_.place.output.empty(); }
    const TeachingOrder &order() const { return order_; }
    State state() const { return state_; }

    void pause();
    void resume(); ///< after pause()
    void stop();   ///< start(order()) goes on
    void annealNow();
    /// The model as it is now, as a file; once it has ended, the taught model. `done` is called from the event loop, unless
    /// `context` is gone, with Cancelled where the run ends before.
    void requestPreview(QObject *context, PreviewDone done);

    const std::vector<FinetuneProgress> &progress() const { return progress_; } ///< steps rise
    const std::optional<FinetuneResult> &result() const { return result_; }     ///< of State::Finished
    const std::optional<Error> &error() const { return error_; }                ///< of State::Failed
    double trainedSeconds() const;

Q_SIGNALS:
    void stateChanged();
    void stageChanged(partita::FinetuneStage stage, double fraction);
    void progressed(const partita::FinetuneProgress &progress);
    void validated(const partita::FinetuneValidation &validation);
    void eventHappened(qint64 step, const QString &text);
    void planChanged(const std::optional<partita::Schedule> &plan);
    void forecastChanged(const partita::TrainingForecast &forecast);

private:
    struct News;
    void setState(State state);
    void takeNews();
    void take(const FinetuneProgress &progress);
    void startForecast();
    void ended(Result<FinetuneResult> result);
    void answerPreview(const Result<std::filesystem::path> &file);

    JobRunner &jobs_;
    TeachingEngine engine_;
    TeachingOrder order_;
    State state_ = State::Preparing;
    std::shared_ptr<FinetuneControl> control_;
    std::shared_ptr<News> news_;
    QTimer timer_, forecastTimer_;
    std::uint64_t job_ = 0, forecastJob_ = 0;
    std::vector<FinetuneProgress> progress_;
    size_t forecastPoints_ = 0; ///< when it was made last
    std::int64_t plannedSteps_ = 0;
    bool anneals_ = false;
    std::optional<FinetuneResult> result_;
    std::optional<Error> error_;
    QPointer<QObject> previewContext_;
    PreviewDone previewDone_;
};

} // namespace partita
