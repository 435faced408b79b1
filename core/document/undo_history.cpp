// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/undo_history.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace partita {

UndoHistory::UndoHistory(Document &document, size_t limit) : document_(document), limit_(std::max<size_t>(1, limit)) {}

void UndoHistory::notify() const
{
    if (observer_)
        observer_();
}

void UndoHistory::forgetFrom(size_t index)
{
    if (clean_ && *clean_ > index)
        clean_.reset();
    edits_.erase(edits_.begin() + long(index), edits_.end());
}

void UndoHistory::push(DocumentEdit edit)
{
    assert(edit.fits(document_));
    if (!edit.fits(document_) || edit.changesNothing())
        return;
    forgetFrom(index_);
    edit.apply(document_);
    if (joining_ && index_ > 0 && edits_.back().absorb(edit)) {
        if (edits_.back().changesNothing()) { // dragged there and back
            edits_.back().revert(document_); // equal lanes, but the next edit back knows these
            edits_.pop_back();
            --index_;
            joining_ = false;
        }
    } else {
        edits_.push_back(std::move(edit));
        ++index_;
        joining_ = true;
    }
    if (edits_.size() > limit_) {
        edits_.erase(edits_.begin());
        --index_;
        clean_ = clean_ && *clean_ > 0 ? std::optional(*clean_ - 1) : std::nullopt;
    }
    notify();
}

void UndoHistory::goTo(size_t index)
{
    joining_ = false;
    index = std::min(index, edits_.size());
    if (index == index_)
        return;
    while (index_ > index)
        edits_[--index_].revert(document_);
    while (index_ < index)
        edits_[index_++].apply(document_);
    notify();
}

void UndoHistory::dropRedo(size_t from)
{
    from = std::max(from, index_);
    if (from >= edits_.size())
        return;
    forgetFrom(from);
    notify();
}

void UndoHistory::setClean()
{
    joining_ = false; // or the saved state would change under its mark
    clean_ = index_;
    notify();
}

void UndoHistory::setOutcome(LaneId origin, bool found, double presence)
{
    // One new lane for each old one, or the edits would no longer fit each other.
    std::map<LanePtr, LanePtr> replaced;
    const auto replace = [&](const LanePtr &lane) {
        if (lane->provenance.origin != origin)
            return lane;
        auto &replacement = replaced[lane];
        if (!replacement) {
            auto changed = std::make_shared<Lane>(*lane);
            changed->provenance.found = found;
            changed->provenance.presence = presence;
            replacement = std::move(changed);
        }
        return replacement;
    };
    for (auto &edit : edits_)
        edit.replaceLanes(replace);
    auto state = document_.state();
    std::transform(state.lanes.begin(), state.lanes.end(), state.lanes.begin(), replace);
    if (replaced.empty())
        return;
    document_.setState(std::move(state));
    clean_.reset();
    notify();
}

} // namespace partita
