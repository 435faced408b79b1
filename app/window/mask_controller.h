// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a mask by computing: large shapes, the wand, growing and its like, similar events.
#pragma once

#include <deque>
#include <functional>

#include <QObject>

#include "app/window/services/document_session.h"
#include "widgets/mask/mask_drawing.h"
#include "widgets/view/display_state.h"

namespace partita {

/// UI thread. Of one recording. Works in jobs, one after the other; what is found for a mask that is another one by then is
/// dropped, with what was to follow.
class MaskController : public QObject {
    Q_OBJECT

public:
    enum class Change { Invert, Grow, Shrink, Feather };

    /// All outlive it.
    MaskController(DocumentSession &session, DisplayState &display, MaskToolState &tools, JobRunner &jobs,
                   QObject *parent = nullptr);
    ~MaskController() override;

    /// A mask of connected energy around that place, put together with what is drawn on the lane. Takes the place of one that
    /// is still looked for.
    void wand(LaneId lane, double seconds, double hz, MaskCombine combine);
    /// A shape that takes long, drawn on the lane as it is now. Takes the place of what is still looked for.
    void make(LaneId lane, std::shared_ptr<MaskDrawing> drawing);
    /// A shape that is still made is there now: before whatever a person does next.
    void settle();
    // Nothing happens where nothing is drawn.
    void change(Change change);
    void findSimilarEvents();
    /// Draws on the mixture what a separation gave to a lane: of the selected time, or else of all, as far as is sensible.
    void showMaskOf(LaneId lane);
    /// The lane, and what it had, of which the drawn mask was shown and may have been changed since.
    struct Shown {
        LaneId lane = 0;
        LaneContentPtr content;
        MaskPtr mask;
    };
    const Shown *shown() const; ///< null: the drawn mask was not shown, or the lane is another by now
    void clear();
    void drop(); ///< what is being computed, and what was to follow
    bool isBusy() const { return job_ != 0; }

Q_SIGNALS:
    void message(partita::MessageSeverity severity, const QString &text);
    void shownChanged();

private:
    struct Made {
        MaskPtr mask;
        bool complete = true; ///< of the wand
        int events = 0;       ///< of similar events
    };
    struct Order {
        EditKind kind;
        LaneId lane;
        QString title; ///< in the list of jobs; empty: it is there before anybody reads that
        /// From what is drawn; a worker's.
        std::function<Result<Made>(const StorePtr &store, const MaskPtr &drawn, const JobContext &job)> make;
        Shown shown{}; ///< ShowMask: but for the mask
        std::shared_ptr<MaskDrawing> drawing{}; ///< of make()
    };

    void add(Order order);
    void startNext();
    void take(const Order &order, Result<Made> made);

    DocumentSession &session_;
    DisplayState &display_;
    MaskToolState &tools_;
    JobRunner &jobs_;
    std::deque<Order> orders_; ///< the first is carried out
    std::uint64_t job_ = 0;
    DrawnMask before_; ///< for which the job works
    Shown shown_;
};

} // namespace partita
