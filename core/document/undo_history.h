// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a document that can be taken back.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/document/edit.h"

namespace partita {

/// All changes of the document's lanes go through here while it lives. Thread of the document.
class UndoHistory {
public:
    static constexpr size_t defaultLimit = 200;

    /// `document` must outlive it. Beyond `limit` edits (at least 1) the oldest are forgotten.
    explicit UndoHistory(Document &document, size_t limit = defaultLimit);

    /// Applies the edit and forgets what could be redone. Joins the edit before if that allows it (DocumentEdit::absorb)
    /// and endGesture() was not called in between; what changes nothing is not kept. The edit must fit the document.
    void push(DocumentEdit edit);
    /// A slider was let go: the next edit is a step of its own.
    void endGesture() { joining_ = false; }

    bool canUndo() const { return index_ > 0; }
    bool canRedo() const { return index_ < edits_.size(); }
    void undo() { goTo(index_ - (canUndo() ? 1 : 0)); }
    void redo() { goTo(index_ + (canRedo() ? 1 : 0)); }
    void goTo(size_t index); ///< undoes or redoes until index() is `index`
    /// Forgets what could be redone, from edit `from` on, as if it had never been done.
    void dropRedo(size_t from = 0);

    const std::vector<DocumentEdit> &edits() const { return edits_; } ///< oldest first; title() and subject() for a list
    size_t index() const { return index_; }                           ///< edits() before this one are done

    /// The state that was saved last; at first the one at the beginning. None once no undo or redo leads there.
    std::optional<size_t> cleanIndex() const { return clean_; }
    bool isClean() const { return clean_ == index_; }
    void setClean();

    /// Fills in what a separation found out at its end, in all lanes that come from its lane `origin`, also in those that
    /// undo and redo bring back. This is no step; the document counts as unsaved afterwards.
    void setOutcome(LaneId origin, bool found, double presence);

    /// Called after every change of the list, of index() or of isClean().
    void setObserver(std::function<void()> observer) { observer_ = std::move(observer); }

private:
    void notify() const;
    void forgetFrom(size_t index);

    Document &document_;
    size_t limit_;
    std::vector<DocumentEdit> edits_;
    size_t index_ = 0;
    std::optional<size_t> clean_ = 0;
    bool joining_ = false;
    std::function<void()> observer_;
};

} // namespace partita
