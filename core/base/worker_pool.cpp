// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker_pool.h"

#include <algorithm>

namespace partita {

int WorkerPool::threadCount(int workers)
{
    return workers >= 1 ? workers : std::max(1, int(std::thread::hardware_concurrency()));
}

WorkerPool::WorkerPool(int workers, ThreadPriority priority)
{
    const int count = threadCount(workers);
    threads_.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        threads_.emplace_back([this, priority] {
            setThreadPriority(priority);
            work();
        });
}

WorkerPool::~WorkerPool()
{
    std::deque<std::function<void()>> urgent, normal; // dropped outside of the lock: what they hold may use the pool
    {
        std::lock_guard lock(mutex_);
        stopping_ = true;
        urgent.swap(urgent_);
        normal.swap(normal_);
    }
    wake_.notify_all();
    for (auto &thread : threads_)
        thread.join();
}

void WorkerPool::submit(Urgency urgency, std::function<void()> job)
{
    {
        std::lock_guard lock(mutex_);
        (urgency == Urgency::Urgent ? urgent_ : normal_).push_back(std::move(job));
    }
    wake_.notify_one();
}

void WorkerPool::work()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [this] { return stopping_ || !urgent_.empty() || !normal_.empty(); });
        if (stopping_)
            return;
        auto &queue = urgent_.empty() ? normal_ : urgent_;
        {
            const auto job = std::move(queue.front());
            queue.pop_front();
            lock.unlock();
            job();
        } // what the job holds is freed outside the lock
        lock.lock();
    }
}

} // namespace partita
