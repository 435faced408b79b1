// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/teaching_run.h"

#include <algorithm>

#include "app/window/teaching/teaching_forecast.h"
#include "core/training/finetune/finetune_log.h"
#include "widgets/language/error_text.h"

namespace partita {

namespace {
constexpr int newsMilliseconds = 100, forecastMilliseconds = 5000;
constexpr size_t mostForecastPoints = 2000;
} // namespace

/// From the run's thread to the window's.
struct TeachingRun::News {
    struct Event {
        std::int64_t step;
        Sentence text;
    };
    std::mutex mutex;
    std::vector<FinetuneProgress> progress;
    std::vector<FinetuneValidation> validations;
    std::vector<Event> events;
    std::optional<std::pair<FinetuneStage, double>> stage;
    std::optional<Result<std::filesystem::path>> preview;
};

TeachingRun::TeachingRun(JobRunner &jobs, TeachingEngine engine, QObject *parent)
    : QObject(parent), jobs_(jobs), engine_(std::move(engine)), news_(std::make_shared<News>())
{
    timer_.setInterval(newsMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &TeachingRun::takeNews);
    forecastTimer_.setInterval(forecastMilliseconds);
    connect(&forecastTimer_, &QTimer::timeout, this, &TeachingRun::startForecast);
}

TeachingRun::~TeachingRun()
{
    if (job_)
        jobs_.cancel(job_);
}

void TeachingRun::start(TeachingOrder order)
{
    if (job_)
        return;
    order_ = std::move(order);
    control_ = std::make_shared<FinetuneControl>();
    news_ = std::make_shared<News>();
    progress_.clear();
    result_.reset();
    error_.reset();
    forecastPoints_ = 0;
    plannedSteps_ = 0;
    anneals_ = false;
    auto work = [engine = engine_, asked = order_, control = control_, news = news_](const JobContext &job) -> Result<FinetuneResult> {
        if (auto log = readFinetuneLog(asked.place.output)) { // of a run that goes on
            for (auto &p : log->progress)
                p.steps = asked.recipe.schedule.steps;
            const std::lock_guard lock(news->mutex);
            news->progress = std::move(log->progress);
            news->validations = std::move(log->validations);
        }
        FinetuneObserver observer;
        observer.stage = [&](FinetuneStage stage, double fraction) {
            const std::lock_guard lock(news->mutex);
            news->stage = {stage, fraction};
        };
        observer.progress = [&](const FinetuneProgress &p) {
            job.progress({p.steps > 0 ? double(p.step) / double(p.steps) : 0, double(p.steps - p.step) * p.secondsPerStep});
            const std::lock_guard lock(news->mutex);
            news->progress.push_back(p);
        };
        observer.validation = [&](const FinetuneValidation &v) {
            const std::lock_guard lock(news->mutex);
            news->validations.push_back(v);
        };
        observer.event = [&](std::int64_t step, const Sentence &text) {
            const std::lock_guard lock(news->mutex);
            news->events.push_back({step, text});
        };
        return engine.finetune(asked.recipe, asked.recordings, asked.place, observer, *control, job.stop);
    };
    job_ = jobs_.submitFor<FinetuneResult>(JobKind::Teaching, tr("Teach “%1”").arg(QString::fromStdString(order_.place.name)), std::move(work),
                                           this, [this](Result<FinetuneResult> made) { ended(std::move(made)); });
    timer_.start();
    forecastTimer_.start();
    state_ = State::Preparing;
    Q_EMIT stateChanged();
    Q_EMIT planChanged(plannedSchedule(order_.recipe, {}));
}

void TeachingRun::setState(State state)
{
    if (state == state_)
        return;
    state_ = state;
    Q_EMIT stateChanged();
}

void TeachingRun::pause()
{
    if (!job_ || state_ == State::Stopping)
        return;
    control_->pause(true);
    setState(State::Pausing);
}

void TeachingRun::resume()
{
    if (!job_ || state_ == State::Stopping)
        return;
    control_->pause(false);
    setState(anneals_ ? State::Annealing : State::Running);
}

void TeachingRun::stop()
{
    if (!job_)
        return;
    setState(State::Stopping);
    jobs_.cancel(job_);
}

void TeachingRun::annealNow()
{
    if (!job_ || progress_.empty() || state_ == State::Stopping)
        return;
    control_->annealNow(annealingSteps(progress_.back().step, progress_.back().steps));
    control_->pause(false);
    anneals_ = true;
    setState(State::Annealing);
}

void TeachingRun::requestPreview(QObject *context, PreviewDone done)
{
    answerPreview(Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")}); // an earlier question
    previewContext_ = context;
    previewDone_ = std::move(done);
    if (job_)
        control_->requestPreview([news = news_](Result<std::filesystem::path> file) {
            const std::lock_guard lock(news->mutex);
            news->preview = std::move(file);
        });
    else
        QMetaObject::invokeMethod(this, [this] {
            answerPreview(result_ ? Result<std::filesystem::path>(result_->model)
                                  : Error{ErrorCode::InvalidArgument,
                                          Sentence::tr("The run has stopped: let it go on, to hear what the model has learned.")});
        }, Qt::QueuedConnection);
}

void TeachingRun::answerPreview(const Result<std::filesystem::path> &file)
{
    const auto done = std::exchange(previewDone_, {});
    if (done && previewContext_)
        done(file);
}

double TeachingRun::trainedSeconds() const
{
    double seconds = 0;
    std::int64_t before = 0;
    for (const auto &p : progress_) {
        seconds += double(p.step - before) * p.secondsPerStep;
        before = p.step;
    }
    return seconds;
}

void TeachingRun::take(const FinetuneProgress &p)
{
    addReplacing(progress_, p);
    Q_EMIT progressed(p);
}

void TeachingRun::takeNews()
{
    const auto from = news_;
    News news;
    {
        const std::lock_guard lock(from->mutex);
        news.progress.swap(from->progress);
        news.validations.swap(from->validations);
        news.events.swap(from->events);
        std::swap(news.stage, from->stage);
        std::swap(news.preview, from->preview);
    }
    if (news.stage) {
        Q_EMIT stageChanged(news.stage->first, news.stage->second);
        if (news.stage->first == FinetuneStage::Training && state_ == State::Preparing)
            setState(State::Running);
    }
    for (const auto &p : news.progress)
        take(p);
    for (const auto &v : news.validations)
        Q_EMIT validated(v);
    for (const auto &event : news.events)
        Q_EMIT eventHappened(event.step, sentenceText(event.text));
    if (!progress_.empty() && progress_.back().steps != plannedSteps_) {
        plannedSteps_ = progress_.back().steps;
        Q_EMIT planChanged(plannedSchedule(order_.recipe, progress_));
    }
    if (state_ == State::Pausing && control_->resting())
        setState(State::Paused);
    if (news.preview)
        answerPreview(*news.preview);
}

void TeachingRun::startForecast()
{
    if (forecastJob_ || progress_.size() == forecastPoints_)
        return;
    forecastPoints_ = progress_.size();
    std::vector<FinetuneProgress> some; // of a long run not all: the fit averages them anyway
    const size_t stride = progress_.size() / mostForecastPoints + 1;
    for (size_t i = (progress_.size() - 1) % stride; i < progress_.size(); i += stride)
        some.push_back(progress_[i]);
    forecastJob_ = jobs_.submitFor<TrainingForecast>(
        JobKind::Short, {},
        [recipe = order_.recipe, some = std::move(some)](const JobContext &) -> Result<TrainingForecast> { return makeForecast(recipe, some); },
        this, [this](Result<TrainingForecast> made) {
            forecastJob_ = 0;
            if (made)
                Q_EMIT forecastChanged(*made);
        });
}

void TeachingRun::ended(Result<FinetuneResult> made)
{
    takeNews();
    timer_.stop();
    forecastTimer_.stop();
    job_ = 0;
    answerPreview(Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")});
    if (made) {
        result_ = std::move(*made);
        setState(State::Finished);
    } else if (made.error().code == ErrorCode::Cancelled) {
        setState(State::Stopped);
    } else {
        error_ = made.error();
        setState(State::Failed);
    }
}

} // namespace partita
