// SPDX-License-Identifier: GPL-3.0-or-later
// A DocumentSession finishes lanes that a program which was closed or killed had begun.
#include <algorithm>

#include <QLocale>

#include "app/window/services/document_session.h"

namespace partita {

std::vector<LaneId> DocumentSession::unfinishedLanes() const
{
    auto lanes = partita::unfinishedLanes(document_.snapshot());
    std::erase_if(lanes, [&](LaneId lane) {
        return remaking_ && std::find(remaking_->lanes.begin(), remaking_->lanes.end(), lane) != remaking_->lanes.end();
    });
    return lanes;
}

std::uint64_t DocumentSession::remakeUnfinished(RemakeOptions options)
{
    if (!canRemakeUnfinished())
        return 0;
    const auto lanes = unfinishedLanes();
    QStringList names;
    for (const auto lane : lanes)
        names << laneName(lane);
    options.onlyUnfinished = true;
    remaking_ = Remaking{++lastNumber_, 0, lanes, 0};
    remaking_->job = runner_.submitFor<RemadeLanes>(
        JobKind::Separation, tr("Finish %1").arg(QLocale().createSeparatedList(names)),
        [snapshot = document_.snapshot(), lanes, options = std::move(options)](const JobContext &job) {
            return remakeLanes(snapshot, lanes, options, [&](double done) { job.progress({done, -1}); }, job.stop);
        },
        this, [this](Result<RemadeLanes> made) { remade(std::move(made)); });
    const auto number = remaking_->number, job = remaking_->job;
    for (const auto lane : lanes)
        Q_EMIT laneProgress(lane, 0);
    Q_EMIT separationStarted(number, job, lanes);
    return number;
}

void DocumentSession::remade(Result<RemadeLanes> made)
{
    SeparationEnd end{remaking_->number, JobState::Done, {}, {}, true};
    remaking_.reset();
    if (!made) {
        const bool cancelled = made.error().code == ErrorCode::Cancelled;
        end.state = cancelled ? JobState::Cancelled : JobState::Failed;
        if (!cancelled)
            say(*(end.error = made.error()));
    } else {
        push(edits::replaceStores(document_, made->stores));
        for (const auto &[id, found, presence] : made->heard) {
            if (const auto lane = document_.lane(id))
                history_.setOutcome(lane->provenance.origin, found, presence);
        }
        QStringList asStored;
        for (const auto lane : made->asStored)
            asStored << laneName(lane);
        if (!asStored.isEmpty())
            Q_EMIT message(MessageSeverity::Info, tr("Not all of how these lanes were made is known, so they cannot be finished: %1. "
                                                     "Ask for their sounds again.").arg(QLocale().createSeparatedList(asStored)));
    }
    fillMasks();
    prepareNext();
    Q_EMIT separationFinished(end);
}

} // namespace partita
