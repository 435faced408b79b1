// SPDX-License-Identifier: GPL-3.0-or-later
// One open recording: its lanes, its edits, what is seen of it, and the separations that run on it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "app/window/services/job_runner.h"
#include "core/document/undo_history.h"
#include "core/separation/lane_refinement.h"
#include "core/separation/lane_remaking.h"
#include "core/separation/mask_separation.h"
#include "core/session/source_reference.h"
#include "widgets/message/severity.h"
#include "widgets/view/time_view.h"

namespace partita {

struct SeparationOrder {
    std::optional<LaneId> target; ///< the lane to take apart; 0: the mixture; none: DocumentSession::defaultTarget()
    QStringList queries;          ///< as typed
    FrameRange span;              ///< empty: all
    FrameRange preview;           ///< what is looked at, made first; may be empty
    std::shared_ptr<const Model> model;
    SplitOptions options;
    std::filesystem::path folder; ///< for the samples; empty: StemStore's own
    MaskPtr within;               ///< stems have nothing elsewhere; null: they may
    std::vector<SoundVector> named, examples; ///< see QuerySounds
    /// Makes the target again, in its place, with a hint; `queries`, `span` and `within` are then those that it was made with.
    struct Hint {
        MaskPtr mask;
        bool belongs = true; ///< what sounds under the mask is the target's, or is not
        MaskPtr shown;       ///< if any: what the target has, and the mask is what exactly it shall have
    };
    std::optional<Hint> hint;
};

struct SeparationEnd {
    std::uint64_t number = 0;        ///< as separate() gave it
    JobState state = JobState::Done; ///< Done, Cancelled or Failed
    std::optional<Error> error;      ///< Failed: why
    QStringList notFound;            ///< Done: the queries of which nothing was heard
    bool lanesStay = false;          ///< whether there are lanes of it
};

/// UI thread. Edits that cannot be done change nothing and send a message().
class DocumentSession : public QObject {
    Q_OBJECT

public:
    using Opened = std::function<void(Result<std::unique_ptr<DocumentSession>>)>;
    /// Opens the file in a job; `opened` is called from the event loop, not where `context` is gone. Returns the job's id.
    static std::uint64_t open(const QString &path, JobRunner &runner, QObject *context, Opened opened);

    DocumentSession(std::filesystem::path path, StorePtr mixture, JobRunner &runner, QObject *parent = nullptr);
    /// As it was saved: `source` is the recording.
    DocumentSession(const DocumentSnapshot &saved, SourceReference source, JobRunner &runner);
    /// Cancels its separations. Nothing is delivered afterwards.
    ~DocumentSession() override;

    QString path() const;
    QString name() const; ///< the file's, without folder
    const SourceReference &source() const { return source_; }
    /// Where the recording is now, or its checksum.
    void setSource(SourceReference source);
    const Document &document() const { return document_; }
    const UndoHistory &history() const { return history_; }
    TimeView &view() { return view_; }

    // Edits; every call is a step of its own, but for gain and pan until endGesture().
    void rename(LaneId lane, const QString &name);
    void setGain(LaneId lane, double gainDb);
    void setPan(LaneId lane, double pan);
    void endGesture() { history_.endGesture(); }
    void setMute(LaneId lane, bool mute);
    void setSolo(LaneId lane, bool solo);
    void setColour(LaneId lane, int colourIndex);
    void duplicate(LaneId lane);
    void remove(LaneId lane);
    void reorder(LaneId lane, size_t index);
    void merge(LaneId lane, LaneId merged);
    void moveTimeSpan(LaneId from, LaneId to, FrameRange range);
    /// How it was drawn, and what is drawn now; a mask that lets nothing through is none.
    void draw(EditKind kind, DrawnMask drawn);
    void undo() { history_.undo(); }
    void redo() { history_.redo(); }
    void goTo(size_t index) { history_.goTo(index); }
    void setClean() { history_.setClean(); }

    /// The residual: what nobody asked for yet. The mixture (0) where there is no residual.
    LaneId defaultTarget() const;
    /// Takes a lane apart. Its new lanes replace it at once (as one edit) and fill while a job runs; those of the mixture
    /// come below all others. Orders are carried out one after the other, so that each finds the lanes of the one before.
    /// Returns a number for cancelSeparation() and SeparationEnd.
    ///
    /// A separation that is cancelled or fails is undone for good, together with those that take its lanes apart; where other
    /// edits were made on top of it, what was made of it stays, and a message says so. Undoing the edit while it runs cancels
    /// it.
    std::uint64_t separate(SeparationOrder order);
    void cancelSeparation(std::uint64_t number);
    bool separates() const { return !runs_.empty() || remaking_; }

    /// Lanes that are not whole, and that remakeUnfinished() is not making.
    std::vector<LaneId> unfinishedLanes() const;
    bool canRemakeUnfinished() const { return !remaking_ && !unfinishedLanes().empty(); }
    /// Makes again, in a job, what of them is not finished. They stay as they are until all is there, and then change in one
    /// edit, also where they were edited meanwhile; cancelled or failed, nothing changes. Returns a number for
    /// cancelSeparation() and SeparationEnd; 0: there are none.
    std::uint64_t remakeUnfinished(RemakeOptions options);

    /// Takes what is painted out of its lane. The lanes are there as soon as they are prepared, as one edit, and fill while a
    /// job runs; where that cannot be done or is undone it is as with separate(). `to`: for Move. Does nothing while another
    /// is being prepared.
    void applyMask(MaskAction action, LaneId to = 0);
    bool appliesMask() const { return !maskRuns_.empty(); }
    std::optional<double> progressOf(LaneId lane) const; ///< of a lane that is being filled, 0 to 1

Q_SIGNALS:
    void lanesChanged(const std::vector<partita::LaneChange> &changes); ///< no slot may edit; the history follows
    void drawnChanged(); ///< as lanesChanged(), which may follow
    void historyChanged();
    /// The lanes are there. For remakeUnfinished() too.
    void separationStarted(quint64 number, quint64 job, const std::vector<partita::LaneId> &lanes);
    void laneProgress(partita::LaneId lane, double fraction);
    void separationFinished(const partita::SeparationEnd &end);
    void message(partita::MessageSeverity severity, const QString &text);

private:
    struct Run {
        std::uint64_t number = 0;
        SeparationOrder order;
        LaneId target = 0;
        LaneContentPtr input;  ///< of the target when it was prepared
        std::uint64_t job = 0; ///< that prepares, then that separates; 0: waits for others to be prepared
        std::shared_ptr<const LaneSeparation> separation; ///< null while it is being prepared
        std::vector<LaneId> lanes;                        ///< likewise empty
        double fraction = 0;
    };
    struct MaskRun {
        std::uint64_t number = 0;
        MaskAction action = MaskAction::Extract;
        LaneId to = 0;
        DrawnMask drawn;
        std::shared_ptr<const MaskSeparation> separation; ///< null while it is being prepared
        std::uint64_t job = 0;                            ///< that fills; 0: waits for what it reads
    };

    struct Remaking {
        std::uint64_t number = 0, job = 0;
        std::vector<LaneId> lanes;
        double fraction = 0;
    };

    bool push(Result<DocumentEdit> edit, bool ownStep = true);
    void say(const Error &error);
    QString laneName(LaneId lane) const; ///< or the mixture's
    Run *find(std::uint64_t number);

    void prepareNext();
    void prepareRefinement(Run &run);
    void prepared(std::uint64_t number, Result<LaneSeparation> separation);
    void refinementPrepared(std::uint64_t number, Result<LaneRefinement> made);
    void start(Run &run, const QString &title, Result<DocumentEdit> edit);
    std::vector<Lane> lanesOf(const LaneSeparation &separation, LaneId target) const;
    void onJobChanged(const JobStatus &status);
    void separated(std::uint64_t number, Result<std::vector<LaneFinding>> findings);
    void finish(std::uint64_t number, JobState state, std::optional<Error> error);
    void finishOne(std::uint64_t number, JobState state, std::optional<Error> error);
    void finishDone(const Run &run, const std::vector<LaneFinding> &findings);
    std::optional<size_t> stepWith(const LaneContentPtr &content) const;
    bool isUndone(const LaneContentPtr &content) const;
    void takeBack(const LaneContentPtr &content);
    void onHistoryChanged();

    void remade(Result<RemadeLanes> made);

    void prepareMask(MaskRun &run);
    void maskPrepared(std::uint64_t number, Result<MaskSeparation> made);
    void fillMasks();
    void finishMask(std::uint64_t number, Result<float> peak);
    MaskRun *findMask(std::uint64_t number);

    JobRunner &runner_;
    Document document_;
    SourceReference source_;
    UndoHistory history_;
    TimeView view_;
    std::uint64_t lastNumber_ = 0;
    std::vector<Run> runs_;        ///< that wait, are prepared or run; oldest first
    std::vector<MaskRun> maskRuns_; ///< likewise
    std::optional<Remaking> remaking_;
};

} // namespace partita
