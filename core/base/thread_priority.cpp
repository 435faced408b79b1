// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace partita {

void setThreadPriority(ThreadPriority priority)
{
#ifdef __linux__
    constexpr int backgroundNice = 10;
    const auto thread = id_t(gettid());
    // From where the process stands: somebody may have lowered all of it.
    if (priority == ThreadPriority::Background && getpriority(PRIO_PROCESS, thread) < backgroundNice)
        setpriority(PRIO_PROCESS, thread, backgroundNice);
#else
    (void)priority;
#endif
}

} // namespace partita
