// SPDX-License-Identifier: GPL-3.0-or-later
// Work of one owner in a shared pool, in units that the owner picks when a thread is free.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/base/worker_pool.h"

namespace partita {

/// What waits in a pool cannot be reordered or taken back. So what waits here is no job but a permission to do whatever is
/// the most urgent when its turn comes. Declare it as the owner's last member: its destructor waits for running units.
class PoolUnits {
public:
    /// `runUnit` does one unit and returns the urgency of what is left, nothing where there was nothing to do. It runs in
    /// the pool's threads, several at once. The pool must outlive this object.
    PoolUnits(WorkerPool &pool, std::function<std::optional<WorkerPool::Urgency>()> runUnit);
    /// Not from within a unit.
    ~PoolUnits();
    PoolUnits(const PoolUnits &) = delete;
    PoolUnits &operator=(const PoolUnits &) = delete;

    /// There is new work. Any thread.
    void wake(WorkerPool::Urgency urgency);

private:
    struct State;
    std::shared_ptr<State> state_;
};

} // namespace partita
