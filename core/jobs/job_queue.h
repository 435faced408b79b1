// SPDX-License-Identifier: GPL-3.0-or-later
// Long work in the background: started, watched, cancelled, one after another or side by side.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "core/base/thread_priority.h"
#include "models/base/result.h"

namespace partita {

enum class JobState { Waiting, Running, Done, Cancelled, Failed };

struct JobProgress {
    double fractionDone = 0; ///< 0 to 1
    double secondsLeft = -1; ///< below 0: not known yet
};

/// What is known of a job at one moment.
struct JobStatus {
    std::uint64_t id = 0;
    std::string title; ///< "Separate the violin from street.wav"
    JobState state = JobState::Waiting;
    JobProgress progress;
    std::optional<Error> error; ///< of a failed job

    bool ended() const { return state != JobState::Waiting && state != JobState::Running; }
};

/// What a running job is given.
struct JobContext {
    std::stop_token stop; ///< a job answers it within one chunk of its work by returning ErrorCode::Cancelled
    std::function<void(const JobProgress &)> progress;
};
/// Takes immutable input by capture. Must not throw; what it throws nevertheless becomes a failure of the job.
using JobWork = std::function<Result<void>(const JobContext &)>;

/// Runs jobs in threads of its own, in the order of their submission. All methods may be called from any thread.
class JobQueue {
public:
    /// `changed` is called from the threads of the queue, and from those that submit or cancel, whenever a status changed:
    /// at most about 20 times a second a job while it runs, and always when its state changed; perhaps twice with the same
    /// status, never with an older one. It must not call the queue and must be quick. Not called after the destructor.
    explicit JobQueue(int workers = 1, std::function<void(const JobStatus &)> changed = {},
                      ThreadPriority priority = ThreadPriority::Normal);
    /// Cancels all jobs and waits for those that run.
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    /// The id of the new job: 1, 2, 3 ...
    std::uint64_t submit(std::string title, JobWork work);
    /// Asks a job to stop; one that still waits is cancelled at once. Nothing happens to one that has ended.
    void cancel(std::uint64_t id);
    void cancelAll();

    /// Jobs that wait or run, oldest first.
    std::vector<JobStatus> active() const;
    /// Waits until the job has ended; not at all for an id that never was.
    void wait(std::uint64_t id) const;

private:
    struct Job;
    void work(ThreadPriority priority);
    void report(Job &job, std::unique_lock<std::mutex> &lock);

    mutable std::mutex mutex_;
    mutable std::condition_variable wake_, ended_;
    std::function<void(const JobStatus &)> changed_;
    std::mutex reporting_; ///< one report at a time, in the order of the changes
    std::deque<std::shared_ptr<Job>> jobs_; ///< that wait or run
    std::uint64_t lastId_ = 0;
    bool closing_ = false;
    std::vector<std::thread> threads_;
};

} // namespace partita
