// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_queue.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <new>

namespace partita {

namespace {
using Clock = std::chrono::steady_clock;
constexpr auto reportEvery = std::chrono::milliseconds(50);
} // namespace

struct JobQueue::Job {
    JobStatus status;
    JobWork work;
    std::stop_source stop;
    Clock::time_point lastReport{};
};

JobQueue::JobQueue(int workers, std::function<void(const JobStatus &)> changed, ThreadPriority priority)
    : changed_(std::move(changed))
{
    for (int i = 0; i < std::max(1, workers); ++i)
        threads_.emplace_back([this, priority] { work(priority); });
}

JobQueue::~JobQueue()
{
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    cancelAll();
    wake_.notify_all();
    for (auto &thread : threads_)
        thread.join();
}

std::uint64_t JobQueue::submit(std::string title, JobWork work)
{
    std::unique_lock lock(mutex_);
    auto job = std::make_shared<Job>();
    job->status.id = ++lastId_;
    job->status.title = std::move(title);
    job->work = std::move(work);
    const auto id = job->status.id;
    jobs_.push_back(job);
    report(*job, lock);
    lock.unlock();
    wake_.notify_one();
    return id;
}

void JobQueue::cancel(std::uint64_t id)
{
    std::unique_lock lock(mutex_);
    const auto found = std::find_if(jobs_.begin(), jobs_.end(), [&](const auto &job) { return job->status.id == id; });
    if (found == jobs_.end())
        return;
    const auto job = *found;
    job->stop.request_stop();
    if (job->status.state != JobState::Waiting)
        return; // ends by itself
    jobs_.erase(found);
    job->status.state = JobState::Cancelled;
    report(*job, lock);
    lock.unlock();
    ended_.notify_all();
}

void JobQueue::cancelAll()
{
    for (const auto &job : active())
        cancel(job.id);
}

std::vector<JobStatus> JobQueue::active() const
{
    const std::lock_guard lock(mutex_);
    std::vector<JobStatus> all;
    for (const auto &job : jobs_)
        all.push_back(job->status);
    return all;
}

void JobQueue::wait(std::uint64_t id) const
{
    std::unique_lock lock(mutex_);
    ended_.wait(lock, [&] {
        return std::none_of(jobs_.begin(), jobs_.end(), [&](const auto &job) { return job->status.id == id; });
    });
}

/// Called and returns with the lock held, but reports without it.
void JobQueue::report(Job &job, std::unique_lock<std::mutex> &lock)
{
    job.lastReport = Clock::now();
    if (!changed_)
        return;
    lock.unlock();
    {
        const std::lock_guard one(reporting_);
        lock.lock();
        const auto status = job.status; // as it is by now, so that a job never seems to go back
        lock.unlock();
        changed_(status);
    }
    lock.lock();
}

void JobQueue::work(ThreadPriority priority)
{
    setThreadPriority(priority);
    std::unique_lock lock(mutex_);
    for (;;) {
        const auto next = [&] {
            return std::find_if(jobs_.begin(), jobs_.end(), [](const auto &j) { return j->status.state == JobState::Waiting; });
        };
        wake_.wait(lock, [&] { return closing_ || next() != jobs_.end(); });
        if (closing_)
            return;
        const auto job = *next();
        job->status.state = JobState::Running;
        report(*job, lock);
        lock.unlock();

        JobContext context{job->stop.get_token(), [&](const JobProgress &progress) {
            std::unique_lock inner(mutex_);
            job->status.progress = progress;
            if (Clock::now() - job->lastReport >= reportEvery)
                report(*job, inner);
        }};
        Result<void> result;
        try {
            result = job->work(context);
        } catch (const std::bad_alloc &) {
            result = Error{ErrorCode::OutOfMemory, Sentence::tr("There is not enough memory for this.")};
        } catch (const std::exception &e) {
            result = Error{ErrorCode::Internal, Sentence::tr("Something went wrong: %1", e.what())};
        }
        job->work = {}; // what it captured is not needed any more

        lock.lock();
        if (result)
            job->status.progress = {1, 0};
        else if (result.error().code != ErrorCode::Cancelled)
            job->status.error = result.error();
        job->status.state = result ? JobState::Done : job->status.error ? JobState::Failed : JobState::Cancelled;
        std::erase(jobs_, job);
        report(*job, lock);
        ended_.notify_all();
    }
}

} // namespace partita
