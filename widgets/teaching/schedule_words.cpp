// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/schedule_words.h"

#include <QCoreApplication>

namespace partita {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(partita::ScheduleWords)
};

} // namespace

QString scheduleText(ScheduleKind kind)
{
    switch (kind) {
    case ScheduleKind::Constant:
        return Words::tr("Constant");
    case ScheduleKind::Linear:
        return Words::tr("Linear decay");
    case ScheduleKind::Cosine:
        return Words::tr("Cosine");
    case ScheduleKind::Step:
        return Words::tr("In steps");
    case ScheduleKind::OneCycle:
        return Words::tr("One cycle");
    case ScheduleKind::WarmupStableDecay:
        return Words::tr("Stable, then decay");
    case ScheduleKind::Rex:
        return Words::tr("REX");
    case ScheduleKind::Refined:
        return Words::tr("Refined from an earlier run");
    case ScheduleKind::Table:
        return Words::tr("Table");
    }
    return {};
}

QString scheduleAdvice(ScheduleKind kind)
{
    switch (kind) {
    case ScheduleKind::Constant:
        return Words::tr("The same rate throughout. For trying things out: the loss stays higher than where the rate "
                         "falls in the end.");
    case ScheduleKind::Linear:
        return Words::tr("Falls evenly to the end. A safe choice for short and for long runs.");
    case ScheduleKind::Cosine:
        return Words::tr(
            "Falls slowly at first and at last. For long runs; in short ones too few steps are made at a high rate.");
    case ScheduleKind::Step:
        return Words::tr(
            "Falls at once after every so many steps. When you know from earlier runs where the loss stops falling.");
    case ScheduleKind::OneCycle:
        return Words::tr("Rises, then falls. When a high peak rate is unstable from the start.");
    case ScheduleKind::WarmupStableDecay:
        return Words::tr("Holds the peak, and falls in the last part. When you do not know yet how long to go on: "
                         "annealing can begin at "
                         "any time.");
    case ScheduleKind::Rex:
        return Words::tr(
            "Stays high for long, then falls faster and faster. The usual choice: in short runs it makes the most of "
            "few steps, which is why it is taken unless you choose another (arXiv 2107.04197).");
    case ScheduleKind::Refined:
        return Words::tr("Follows how steady the gradients of an earlier run on these recordings were (arXiv "
                         "2310.07831). For a second run.");
    case ScheduleKind::Table:
        return Words::tr("Rates at given steps.");
    }
    return {};
}

} // namespace partita
