// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a job.
#pragma once

#include <QString>

#include "core/jobs/job_queue.h"

namespace partita {

/// "about 2 minutes left", rounded as far as it can be trusted; empty where it is not known (below 0).
QString timeLeftText(double secondsLeft);

/// "Waiting", "43 %, about 2 minutes left", "Done", "Cancelled", the sentence of a failure.
QString jobStateText(const JobStatus &status);

} // namespace partita
