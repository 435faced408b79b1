// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of schedules. Pure functions, in the language of the moment.
#pragma once

#include <QString>

#include "core/training/schedule/schedule.h"

namespace partita {

QString scheduleText(ScheduleKind kind);   ///< "Linear decay"
QString scheduleAdvice(ScheduleKind kind); ///< what it does, and when to take it

} // namespace partita
