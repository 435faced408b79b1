// SPDX-License-Identifier: GPL-3.0-or-later
// What must still be done when a recording was closed: files that are let go may wait for a disk.
#pragma once

#include <functional>
#include <future>
#include <vector>

namespace partita {

/// One thread, the UI's. Unlike a job this work is never cancelled, and the end of the program waits for it.
class ClosingWork {
public:
    ClosingWork() = default;
    ClosingWork(const ClosingWork &) = delete;
    ClosingWork &operator=(const ClosingWork &) = delete;
    ~ClosingWork() = default; ///< waits

    /// At once, in a thread of its own; what `work` holds is let go there too.
    void add(std::function<void()> work);

private:
    std::vector<std::future<void>> running_;
};

} // namespace partita
