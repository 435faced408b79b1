// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/closing_work.h"

#include <chrono>

namespace partita {

void ClosingWork::add(std::function<void()> work)
{
    std::erase_if(running_, [](const auto &one) { return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
    running_.push_back(std::async(std::launch::async, [work = std::move(work)]() mutable {
        work();
        work = {};
    }));
}

} // namespace partita
