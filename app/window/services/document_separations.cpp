// SPDX-License-Identifier: GPL-3.0-or-later
// The separations of a DocumentSession: from the order to lanes that are full, or gone again.
#include <algorithm>

#include <QLocale>

#include "app/window/services/document_session.h"
#include "app/window/services/lane_looks.h"

namespace partita {

LaneId DocumentSession::defaultTarget() const
{
    const auto &lanes = document_.lanes();
    const auto residual = std::find_if(lanes.rbegin(), lanes.rend(),
                                       [](const LanePtr &lane) { return lane->kind == LaneKind::Residual; });
    return residual != lanes.rend() ? (*residual)->id : 0;
}

std::uint64_t DocumentSession::separate(SeparationOrder order)
{
    if (order.span.empty())
        order.span = {0, document_.mixture()->frames()};
    Run run;
    run.number = ++lastNumber_;
    run.order = std::move(order);
    runs_.push_back(std::move(run));
    prepareNext();
    return lastNumber_;
}

DocumentSession::Run *DocumentSession::find(std::uint64_t number)
{
    const auto run = std::find_if(runs_.begin(), runs_.end(), [&](const Run &r) { return r.number == number; });
    return run != runs_.end() ? &*run : nullptr;
}

/// The text encoder and new files on the disk may take a few milliseconds, so preparing is a job too.
void DocumentSession::prepareNext()
{
    const auto next = std::find_if(runs_.begin(), runs_.end(), [](const Run &run) { return !run.separation; });
    if (next == runs_.end() || next->job != 0 || appliesMask() || remaking_) // that may still fill what is to be read
        return;
    next->target = next->order.target.value_or(defaultTarget());
    if (next->order.hint)
        return prepareRefinement(*next);
    const auto target = document_.lane(next->target);
    next->input = target ? target->content : nullptr;
    std::vector<std::string> queries;
    for (const auto &query : next->order.queries)
        queries.push_back(query.toStdString());
    next->job = runner_.submitFor<LaneSeparation>(
        JobKind::Quick, {},
        [snapshot = document_.snapshot(), lane = next->target, queries = std::move(queries), span = next->order.span,
         model = next->order.model, folder = next->order.folder,
         within = next->order.within, named = next->order.named,
         examples = next->order.examples](const JobContext &) -> Result<LaneSeparation> {
            if (!model)
                return Error{ErrorCode::NotFound,
                             Sentence::tr("There is no model to separate with; choose one in the settings.")};
            TrackHints hints;
            hints.within = within;
            return LaneSeparation::prepare(snapshot, lane, queries, span, model, folder, {named, examples}, hints);
        },
        this, [this, number = next->number](Result<LaneSeparation> made) { prepared(number, std::move(made)); });
}

void DocumentSession::prepared(std::uint64_t number, Result<LaneSeparation> made)
{
    Run *run = find(number);
    if (!run)
        return;
    const auto target = document_.lane(run->target);
    const bool edited = run->order.target.value_or(defaultTarget()) != run->target ||
                        (target ? target->content : nullptr) != run->input;
    if (made && edited) { // meanwhile: once more, with what is there now
        run->job = 0;
        return prepareNext();
    }
    auto edit = made ? edits::addLanes(document_, lanesOf(*made, run->target),
                                       document_.indexOf(run->target).value_or(document_.lanes().size()),
                                       run->target != 0 ? std::optional(run->target) : std::nullopt)
                     : Result<DocumentEdit>(made.error());
    if (!edit) {
        const bool cancelled = edit.error().code == ErrorCode::Cancelled;
        return finish(number, cancelled ? JobState::Cancelled : JobState::Failed, edit.error());
    }
    const bool onTop = run->target == 0 && !document_.lanes().empty();
    auto sounds = run->order.queries;
    for (const auto &example : run->order.examples)
        sounds << QString::fromStdString(example.name);
    const auto title = tr("Separate “%1” from %2").arg(QLocale().createSeparatedList(sounds), laneName(run->target));
    run->separation = std::make_shared<const LaneSeparation>(std::move(*made));
    run->lanes = edit->addedLanes();
    start(*run, title, std::move(edit));
    if (onTop)
        Q_EMIT message(MessageSeverity::Info, tr("The new lanes come from the whole recording, so together with the other lanes they "
                                                 "sound louder than it."));
    prepareNext();
}

void DocumentSession::start(Run &run, const QString &title, Result<DocumentEdit> edit)
{
    using Findings = std::vector<LaneFinding>;
    const auto number = run.number;
    run.job = runner_.submitFor<Findings>(
        JobKind::Separation, title,
        [separation = run.separation, preview = run.order.preview, options = run.order.options](const JobContext &job) {
            return separation->run(
                preview, options,
                [&](const SplitProgress &progress) { job.progress({progress.fractionDone, progress.secondsLeft}); }, job.stop);
        },
        this, [this, number](Result<Findings> findings) { separated(number, std::move(findings)); });
    const auto job = run.job;
    const auto lanes = run.lanes;
    push(std::move(edit));
    Q_EMIT separationStarted(number, job, lanes);
}

void DocumentSession::prepareRefinement(Run &run)
{
    run.job = runner_.submitFor<LaneRefinement>(
        JobKind::Quick, {},
        [snapshot = document_.snapshot(), lane = run.target, hint = *run.order.hint, model = run.order.model,
         folder = run.order.folder](const JobContext &) -> Result<LaneRefinement> {
            if (!model)
                return Error{ErrorCode::NotFound,
                             Sentence::tr("There is no model to separate with; choose one in the settings.")};
            return hint.shown ? LaneRefinement::prepareExact(snapshot, lane, hint.shown, hint.mask, model, folder)
                              : LaneRefinement::prepare(snapshot, lane, hint.mask, hint.belongs, model, folder);
        },
        this, [this, number = run.number](Result<LaneRefinement> made) { refinementPrepared(number, std::move(made)); });
}

void DocumentSession::refinementPrepared(std::uint64_t number, Result<LaneRefinement> made)
{
    Run *run = find(number);
    if (!run)
        return;
    if (made && !made->fits(document_)) { // edited meanwhile: once more, with what is there now
        run->job = 0;
        return prepareNext();
    }
    auto edit = made ? made->edit(document_, tr("rest").toStdString(), LaneLooks::restColour) : Result<DocumentEdit>(made.error());
    if (!edit) {
        const bool cancelled = edit.error().code == ErrorCode::Cancelled;
        return finish(number, cancelled ? JobState::Cancelled : JobState::Failed, edit.error());
    }
    run->separation = std::make_shared<const LaneSeparation>(made->separation());
    run->lanes = made->lanes();
    start(*run, tr("Refine %1").arg(laneName(run->target)), std::move(edit));
    prepareNext();
}

/// With colours that are not in use, names in the language of the window that are not in use either, and the mix of the
/// lane that they replace.
std::vector<Lane> DocumentSession::lanesOf(const LaneSeparation &separation, LaneId target) const
{
    auto lanes = separation.lanes();
    const bool removes = std::any_of(lanes.begin(), lanes.end(), [](const Lane &l) { return l.provenance.operation == "remove"; });
    LaneLooks looks;
    for (const auto &lane : document_.lanes()) {
        if (lane->id != target)
            looks.use(*lane);
    }
    const auto apart = document_.lane(target);
    const auto residualName = QString::fromStdString(lanes.back().name);
    for (auto &lane : lanes) {
        if (lane.kind == LaneKind::Residual && !removes)
            lane.name = tr("rest").toStdString();
        else if (lane.provenance.operation == "remove")
            lane.name = tr("without %1").arg(residualName).toStdString();
        lane.name = looks.freeName(lane.name);
        lane.colourIndex = lane.kind == LaneKind::Residual ? LaneLooks::restColour : looks.freeColour();
        looks.use(lane);
        if (apart) { // together they sound as it did
            lane.gainDb = apart->gainDb;
            lane.pan = apart->pan;
            lane.mute = apart->mute;
            lane.solo = apart->solo;
        }
    }
    return lanes;
}

std::optional<double> DocumentSession::progressOf(LaneId lane) const
{
    for (const auto &run : runs_) {
        if (std::find(run.lanes.begin(), run.lanes.end(), lane) != run.lanes.end())
            return run.fraction;
    }
    if (remaking_ && std::find(remaking_->lanes.begin(), remaking_->lanes.end(), lane) != remaking_->lanes.end())
        return remaking_->fraction;
    return {};
}

void DocumentSession::onJobChanged(const JobStatus &status)
{
    const auto run = std::find_if(runs_.begin(), runs_.end(), [&](const Run &r) { return r.job == status.id; });
    const bool remakes = remaking_ && remaking_->job == status.id;
    if ((run == runs_.end() && !remakes) || status.state != JobState::Running)
        return;
    const double fraction = status.progress.fractionDone;
    (remakes ? remaking_->fraction : run->fraction) = fraction;
    for (const auto lane : std::vector(remakes ? remaking_->lanes : run->lanes))
        Q_EMIT laneProgress(lane, fraction);
}

void DocumentSession::cancelSeparation(std::uint64_t number)
{
    if (remaking_ && remaking_->number == number)
        return runner_.cancel(remaking_->job); // which tells its end
    Run *run = find(number);
    if (!run)
        return;
    runner_.cancel(run->job);
    if (!run->separation) // else the job tells its end
        finish(number, JobState::Cancelled, {});
}

void DocumentSession::separated(std::uint64_t number, Result<std::vector<LaneFinding>> findings)
{
    Run *run = find(number);
    if (!run)
        return;
    if (!findings) {
        const bool cancelled = findings.error().code == ErrorCode::Cancelled;
        return finish(number, cancelled ? JobState::Cancelled : JobState::Failed, findings.error());
    }
    const Run done = std::move(*run);
    runs_.erase(runs_.begin() + (run - runs_.data()));
    finishDone(done, *findings);
}

void DocumentSession::finishDone(const Run &run, const std::vector<LaneFinding> &findings)
{
    SeparationEnd end{run.number, JobState::Done, {}, {}, true};
    for (size_t lane = 0; lane < run.lanes.size(); ++lane) {
        bool asked = false, found = false;
        double presence = 0;
        for (const auto &finding : findings) {
            if (finding.lane != lane)
                continue;
            asked = true;
            found = found || finding.found;
            presence = std::max(presence, finding.presence);
            if (!finding.found)
                end.notFound << QString::fromStdString(finding.query);
        }
        if (asked) {
            const auto made = document_.lane(run.lanes[lane]); // a refined one may be a copy
            history_.setOutcome(made ? made->provenance.origin : run.lanes[lane], found, presence);
        }
    }
    end.notFound.removeDuplicates();
    fillMasks();
    for (const auto lane : run.lanes)
        Q_EMIT laneProgress(lane, 1);
    for (const auto &query : std::as_const(end.notFound))
        Q_EMIT message(MessageSeverity::Info, tr("Nothing was heard that fits “%1”.").arg(query));
    Q_EMIT separationFinished(end);
}

void DocumentSession::finish(std::uint64_t number, JobState state, std::optional<Error> error)
{
    finishOne(number, state, std::move(error));
    fillMasks();
    prepareNext();
}

void DocumentSession::finishOne(std::uint64_t number, JobState state, std::optional<Error> error)
{
    Run *const found = find(number);
    if (!found)
        return;
    const Run run = std::move(*found);
    runs_.erase(runs_.begin() + (found - runs_.data()));

    // Whoever waits to take these lanes apart would wait for something that never comes; they lie on top, so they go first.
    const auto takesApart = [&](const Run &other) {
        return other.job != 0 && std::find(run.lanes.begin(), run.lanes.end(), other.target) != run.lanes.end();
    };
    for (auto other = std::find_if(runs_.rbegin(), runs_.rend(), takesApart); other != runs_.rend();
         other = std::find_if(runs_.rbegin(), runs_.rend(), takesApart)) {
        runner_.cancel(other->job);
        finishOne(other->number, JobState::Cancelled, {});
    }

    SeparationEnd end{number, state, state == JobState::Failed ? error : std::nullopt, {}, false};
    if (run.separation) {
        const auto &content = run.separation->lanes().front().content;
        run.separation->fail(error.value_or(Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")}));
        takeBack(content);
        const auto isThere = [&](LaneId lane) { return document_.lane(lane) != nullptr; };
        end.lanesStay = !isUndone(content) && std::any_of(run.lanes.begin(), run.lanes.end(), isThere);
    }
    if (end.error)
        say(*end.error);
    if (end.lanesStay)
        Q_EMIT message(MessageSeverity::Info, tr("The lanes stay as far as they were made, because you edited them meanwhile. "
                                                 "Undo takes them away."));
    Q_EMIT separationFinished(end);
}

/// The step of the history that made a lane of it.
std::optional<size_t> DocumentSession::stepWith(const LaneContentPtr &content) const
{
    const auto &steps = history_.edits();
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const DocumentEdit &edit) { return edit.brings(content); });
    return step != steps.end() ? std::optional(size_t(step - steps.begin())) : std::nullopt;
}

bool DocumentSession::isUndone(const LaneContentPtr &content) const
{
    const auto step = stepWith(content);
    const auto &lanes = document_.lanes();
    return step ? *step >= history_.index()
                : std::none_of(lanes.begin(), lanes.end(), [&](const LanePtr &lane) { return lane->content == content; });
}

/// Takes back the step that made a lane of it, if it is the last. Once taken back it is forgotten: it is only partly filled.
void DocumentSession::takeBack(const LaneContentPtr &content)
{
    if (const auto step = stepWith(content)) {
        if (*step + 1 == history_.index())
            history_.undo();
        if (*step >= history_.index())
            history_.dropRedo(*step);
    }
}

void DocumentSession::onHistoryChanged()
{
    for (const auto &run : runs_) {
        if (run.separation && isUndone(run.separation->lanes().front().content))
            runner_.cancel(run.job);
    }
    for (const auto &run : maskRuns_) {
        if (!run.separation || !isUndone(run.separation->rest()))
            continue;
        if (run.job != 0)
            runner_.cancel(run.job);
        else // not while the history is being changed
            QMetaObject::invokeMethod(this, [this, number = run.number] {
                finishMask(number, Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")});
            }, Qt::QueuedConnection);
    }
    Q_EMIT historyChanged();
}

} // namespace partita
