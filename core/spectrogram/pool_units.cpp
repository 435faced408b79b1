// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/pool_units.h"

#include <array>
#include <condition_variable>
#include <mutex>

namespace partita {

struct PoolUnits::State : std::enable_shared_from_this<State> {
    WorkerPool &pool;
    std::function<std::optional<WorkerPool::Urgency>()> runUnit;
    std::mutex mutex;
    std::condition_variable quiet;
    bool closed = false;
    int running = 0;
    std::array<int, 2> waiting{}; ///< permissions in the pool, by urgency: never more than it has threads

    State(WorkerPool &p, std::function<std::optional<WorkerPool::Urgency>()> run) : pool(p), runUnit(std::move(run)) {}

    /// With the mutex held.
    void submit(WorkerPool::Urgency urgency)
    {
        if (closed || waiting[size_t(urgency)] >= pool.size())
            return;
        ++waiting[size_t(urgency)];
        pool.submit(urgency, [self = shared_from_this(), urgency] { self->run(urgency); });
    }

    void run(WorkerPool::Urgency urgency)
    {
        std::unique_lock lock(mutex);
        --waiting[size_t(urgency)];
        if (closed)
            return;
        ++running;
        lock.unlock();
        const auto left = runUnit();
        lock.lock();
        if (left)
            submit(*left);
        if (--running == 0)
            quiet.notify_all();
    }
};

PoolUnits::PoolUnits(WorkerPool &pool, std::function<std::optional<WorkerPool::Urgency>()> runUnit)
    : state_(std::make_shared<State>(pool, std::move(runUnit)))
{
}

PoolUnits::~PoolUnits()
{
    std::unique_lock lock(state_->mutex);
    state_->closed = true;
    state_->quiet.wait(lock, [this] { return state_->running == 0; });
}

void PoolUnits::wake(WorkerPool::Urgency urgency)
{
    std::lock_guard lock(state_->mutex);
    for (int i = 0; i < state_->pool.size(); ++i)
        state_->submit(urgency);
}

} // namespace partita
