// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/teaching_trial.h"

#include <algorithm>
#include <limits>

#include "widgets/language/error_text.h"

namespace partita {

namespace {

constexpr double lowestShare = 1e-3, highestShare = 30; ///< of the peak rate

/// One trial as a job does it; the recordings are few, so nothing of it takes long but its steps.
Result<std::vector<FinetuneProgress>> runTrial(const TeachingEngine &engine, const TeachingOrder &order,
                                               const std::function<void(const FinetuneProgress &)> &progressed, bool endsAtEvent,
                                               const JobContext &job)
{
    std::error_code ec;
    std::filesystem::remove_all(order.place.output, ec);
    std::vector<FinetuneProgress> progress;
    std::stop_source ends;
    const std::stop_callback stops(job.stop, [&] { ends.request_stop(); });
    FinetuneObserver observer;
    observer.progress = [&](const FinetuneProgress &p) {
        progress.push_back(p);
        progressed(p);
    };
    observer.event = [&](std::int64_t step, const Sentence &) {
        if (!endsAtEvent || step == 0)
            return;
        auto gone = progress.empty() ? FinetuneProgress() : progress.back();
        gone.loss = std::numeric_limits<double>::quiet_NaN(); // it went astray
        gone.learningRate *= 1.5;
        progress.push_back(gone);
        ends.request_stop();
    };
    FinetuneControl control;
    const auto done = engine.finetune(order.recipe, order.recordings, order.place, observer, control, ends.get_token());
    std::filesystem::remove_all(order.place.output, ec);
    if (job.stop.stop_requested())
        return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
    if (!done && progress.empty())
        return done.error();
    return progress;
}

} // namespace

TeachingTrial::TeachingTrial(JobRunner &jobs, TeachingEngine engine, std::filesystem::path folder, QObject *parent)
    : QObject(parent), jobs_(jobs), engine_(std::move(engine)), folder_(std::move(folder))
{
    connect(&jobs_, &JobRunner::changed, this, [this](const JobStatus &status) {
        if (status.id == job_ && ofRange_)
            Q_EMIT rangeProgress(status.progress.fractionDone);
    });
}

TeachingTrial::~TeachingTrial()
{
    cancel();
}

void TeachingTrial::cancel()
{
    ++number_;
    if (job_)
        jobs_.cancel(std::exchange(job_, 0));
}

/// No checkpoint, no validation, and no time for the vectors of new sounds.
void TeachingTrial::prepare(TeachingOrder &order) const
{
    for (auto &recording : order.recordings)
        recording.validation = false;
    auto &recipe = order.recipe;
    recipe.validationShare = 0;
    recipe.validateEvery = 1'000'000;
    recipe.validationMixtures = 1;
    recipe.checkpointSeconds = 1e9;
    recipe.newSoundSteps = std::min(recipe.newSoundSteps, 1);
    recipe.automaticRate = false;
    order.place.output = folder_;
    order.place.name = "trial";
}

void TeachingTrial::measureSpeed(TeachingOrder order)
{
    cancel();
    ofRange_ = false;
    prepare(order);
    // The shape of the schedule changes nothing about the time.
    order.recipe.schedule = {};
    order.recipe.schedule.steps = speedSteps;
    order.recipe.schedule.peakRate = 1e-5;
    job_ = jobs_.submitFor<double>(
        JobKind::Teaching, tr("Measure how fast this computer learns"),
        [engine = engine_, order = std::move(order)](const JobContext &job) -> Result<double> {
            const auto progress = runTrial(engine, order, [&](const FinetuneProgress &p) { job.progress({double(p.step) / speedSteps, -1}); },
                                           false, job);
            if (!progress)
                return progress.error();
            return progress->back().secondsPerStep; // the first steps are slower
        },
        this, [this, number = number_](Result<double> seconds) {
            if (number != number_)
                return;
            job_ = 0;
            if (seconds)
                Q_EMIT measured(*seconds);
            else if (seconds.error().code != ErrorCode::Cancelled)
                Q_EMIT measureFailed(errorText(seconds.error()));
        });
}

void TeachingTrial::testRange(TeachingOrder order)
{
    cancel();
    ofRange_ = true;
    prepare(order);
    const double lowest = order.recipe.schedule.peakRate * lowestShare, highest = order.recipe.schedule.peakRate * highestShare;
    order.recipe.mixturesPerReplica = std::max(1, order.recipe.mixturesPerReplica / 2); // a rough answer soon
    auto &schedule = order.recipe.schedule;
    schedule = {};
    schedule.kind = ScheduleKind::Table;
    schedule.steps = rangeSteps;
    schedule.tableHolds = true;
    for (std::int64_t step = 0; step < rangeSteps; step += 10) // a report covers ten steps
        schedule.table.push_back({step, rangeTestRate(step, rangeSteps, lowest, highest)});
    job_ = jobs_.submitFor<RangeTestResult>(
        JobKind::Teaching, tr("Find a good learning rate"),
        [engine = engine_, order = std::move(order)](const JobContext &job) -> Result<RangeTestResult> {
            const auto progress = runTrial(engine, order, [&](const FinetuneProgress &p) {
                job.progress({double(p.step) / rangeSteps, double(rangeSteps - p.step) * p.secondsPerStep});
            }, true, job);
            if (!progress)
                return progress.error();
            std::vector<RangeTestPoint> points;
            for (const auto &p : *progress)
                points.push_back({p.learningRate, p.loss});
            return analyseRangeTest(points, {0.7, 0.25, 6});
        },
        this, [this, number = number_](Result<RangeTestResult> result) {
            if (number != number_)
                return;
            job_ = 0;
            if (result)
                Q_EMIT rangeTested(*result);
            else if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT rangeFailed(errorText(result.error()));
        });
}

} // namespace partita
