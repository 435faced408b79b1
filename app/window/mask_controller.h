// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a mask by computing: the wand, growing and its like, similar events.
#pragma once

#include <deque>
#include <functional>

#include <QObject>

#include "app/window/services/document_session.h"
#include "widgets/mask/mask_tool_state.h"
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
    // Nothing happens where nothing is drawn.
    void change(Change change);
    void findSimilarEvents();
    void clear();
    void drop(); ///< what is being computed, and what was to follow
    bool isBusy() const { return job_ != 0; }

Q_SIGNALS:
    void message(partita::MessageSeverity severity, const QString &text);

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
};

} // namespace partita
