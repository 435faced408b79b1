// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/job_words.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "widgets/language/error_text.h"

namespace partita {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(partita::JobWords)
};

} // namespace

QString timeLeftText(double secondsLeft)
{
    if (!(secondsLeft >= 0))
        return {};
    if (secondsLeft < 5)
        return Words::tr("a few seconds left");
    if (secondsLeft < 55)
        return Words::tr("about %n second(s) left", nullptr, int(std::lround(secondsLeft / 10)) * 10);
    const double minutes = secondsLeft / 60;
    if (minutes < 58)
        return Words::tr("about %n minute(s) left", nullptr,
                         int(minutes < 10 ? std::lround(minutes) : std::lround(minutes / 5) * 5));
    return Words::tr("about %n hour(s) left", nullptr, int(std::min(std::lround(minutes / 60), 1000L)));
}

QString jobStateText(const JobStatus &status)
{
    switch (status.state) {
    case JobState::Waiting:
        return Words::tr("Waiting");
    case JobState::Running: {
        const QString left = timeLeftText(status.progress.secondsLeft);
        const int percent = int(std::clamp(status.progress.fractionDone, 0.0, 1.0) * 100);
        return left.isEmpty() ? Words::tr("%1 %").arg(percent) : Words::tr("%1 %, %2").arg(percent).arg(left);
    }
    case JobState::Done:
        return Words::tr("Done");
    case JobState::Cancelled:
        return Words::tr("Cancelled");
    case JobState::Failed:
        break;
    }
    return status.error ? errorText(*status.error) : Words::tr("Failed");
}

} // namespace partita
