// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed set of threads that run small jobs, urgent ones first.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/thread_priority.h"

namespace partita {

/// Every method may be called from any thread. Jobs must not throw and must not submit to a pool that is being destroyed.
class WorkerPool {
public:
    enum class Urgency { Normal, Urgent };

    /// `workers` < 1 takes one thread per core.
    explicit WorkerPool(int workers, ThreadPriority priority = ThreadPriority::Normal);
    /// Drops the jobs that wait, waits for those that run.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    int size() const { return int(threads_.size()); }

    /// Runs `job` after all waiting jobs of the same urgency.
    void submit(Urgency urgency, std::function<void()> job);

    /// Number of threads that `workers` stands for, at least 1.
    static int threadCount(int workers);

private:
    void work();

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::function<void()>> urgent_, normal_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

} // namespace partita
