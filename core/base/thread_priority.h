// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

/// Background: what nobody waits for with a hand on the mouse; a window beside it stays quick.
enum class ThreadPriority { Normal, Background };

/// Of the calling thread, and of those that it starts afterwards. On Linux only (a nice value belongs to a thread there);
/// elsewhere nothing happens. Cannot be taken back without rights.
void setThreadPriority(ThreadPriority priority);

} // namespace partita
