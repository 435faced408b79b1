// SPDX-License-Identifier: GPL-3.0-or-later
// What a DocumentSession makes of what is painted: from the order to lanes that are full, or gone again.
#include <algorithm>

#include "app/window/services/document_session.h"
#include "app/window/services/edit_texts.h"
#include "app/window/services/lane_looks.h"

namespace partita {

namespace {

constexpr double silencePeak = 1e-5;  ///< -100 dBFS
constexpr double listedFromSeconds = 60; ///< of sound; what is made of less is there before anybody reads a list

EditKind editKind(MaskAction action)
{
    switch (action) {
    case MaskAction::Extract: return EditKind::ExtractPainted;
    case MaskAction::Mute: return EditKind::MutePainted;
    case MaskAction::Move: break;
    }
    return EditKind::MovePainted;
}

} // namespace

DocumentSession::MaskRun *DocumentSession::findMask(std::uint64_t number)
{
    const auto run = std::find_if(maskRuns_.begin(), maskRuns_.end(), [&](const MaskRun &r) { return r.number == number; });
    return run != maskRuns_.end() ? &*run : nullptr;
}

void DocumentSession::applyMask(MaskAction action, LaneId to)
{
    if (std::any_of(maskRuns_.begin(), maskRuns_.end(), [](const MaskRun &run) { return !run.separation; }))
        return;
    maskRuns_.push_back({++lastNumber_, action, to, document_.drawn(), nullptr, 0});
    prepareMask(maskRuns_.back());
}

/// In a job: new files on the disk.
void DocumentSession::prepareMask(MaskRun &run)
{
    LaneLooks looks;
    for (const auto &lane : document_.lanes())
        looks.use(*lane);
    runner_.submitFor<MaskSeparation>(
        JobKind::Quick, {},
        [snapshot = document_.snapshot(), action = run.action, to = run.to,
         name = looks.freeName(tr("painted").toStdString())](const JobContext &) {
            return MaskSeparation::prepare(snapshot, action, to, name);
        },
        this, [this, number = run.number](Result<MaskSeparation> made) { maskPrepared(number, std::move(made)); });
}

void DocumentSession::maskPrepared(std::uint64_t number, Result<MaskSeparation> made)
{
    MaskRun *run = findMask(number);
    if (!run)
        return;
    if (!made)
        return finishMask(number, made.error());
    if (document_.drawn() != run->drawn) // what was meant is painted no more
        return finishMask(number, Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")});
    if (!made->fits(document_)) // edited meanwhile: once more, with what is there now
        return prepareMask(*run);
    LaneLooks looks;
    for (const auto &lane : document_.lanes())
        looks.use(*lane);
    auto edit = made->edit(document_, looks.freeColour(), tr("rest").toStdString(), LaneLooks::restColour);
    if (!edit)
        return finishMask(number, edit.error());
    run->separation = std::make_shared<const MaskSeparation>(std::move(*made));
    push(std::move(edit));
    fillMasks();
}

/// Those that can be filled: all that they read is there.
void DocumentSession::fillMasks()
{
    for (auto &run : maskRuns_) {
        if (!run.separation || run.job != 0 || !run.separation->inputIsComplete())
            continue;
        const double seconds = double(run.separation->range().length()) / document_.mixture()->sampleRateHz();
        run.job = runner_.submitFor<float>(
            JobKind::Short, seconds > listedFromSeconds ? editText(editKind(run.action)) : QString(),
            [separation = run.separation](const JobContext &job) {
                return separation->run([&](const SplitProgress &progress) { job.progress({progress.fractionDone, progress.secondsLeft}); },
                                       job.stop);
            },
            this, [this, number = run.number](Result<float> peak) { finishMask(number, std::move(peak)); });
    }
}

void DocumentSession::finishMask(std::uint64_t number, Result<float> peak)
{
    MaskRun *const found = findMask(number);
    if (!found)
        return;
    const MaskRun run = std::move(*found);
    maskRuns_.erase(maskRuns_.begin() + (found - maskRuns_.data()));
    if (!peak) {
        if (run.separation) {
            run.separation->fail(peak.error());
            takeBack(run.separation->rest());
            if (!isUndone(run.separation->rest()))
                Q_EMIT message(MessageSeverity::Info, tr("What was painted was only partly taken out, because you edited the lanes "
                                                         "meanwhile. Undo brings it back."));
        }
        if (peak.error().code != ErrorCode::Cancelled)
            say(peak.error());
    } else if (double(*peak) < silencePeak) {
        Q_EMIT message(MessageSeverity::Info, tr("What was painted is silent, so nothing was taken out."));
    }
    fillMasks();
    prepareNext();
}

} // namespace partita
