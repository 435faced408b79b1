// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <algorithm>
#include <cassert>

namespace partita {

namespace {

size_t find(const std::vector<LanePtr> &lanes, LaneId id)
{
    return size_t(std::find_if(lanes.begin(), lanes.end(), [id](const LanePtr &lane) { return lane->id == id; }) -
                  lanes.begin());
}

template <class T>
void moveElement(std::vector<T> &list, size_t from, size_t to)
{
    const auto begin = list.begin();
    if (from < to)
        std::rotate(begin + long(from), begin + long(from) + 1, begin + long(to) + 1);
    else
        std::rotate(begin + long(to), begin + long(from), begin + long(from) + 1);
}

std::vector<LaneChange> changesBetween(std::vector<LanePtr> lanes, const std::vector<LanePtr> &wanted)
{
    using Kind = LaneChange::Kind;
    std::vector<LaneChange> changes;
    for (size_t i = lanes.size(); i-- > 0;) {
        if (find(wanted, lanes[i]->id) == wanted.size()) {
            changes.push_back({Kind::Removed, lanes[i]->id, i});
            lanes.erase(lanes.begin() + long(i));
        }
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const LaneId id = wanted[i]->id;
        const size_t at = find(lanes, id);
        if (at == lanes.size()) {
            changes.push_back({Kind::Added, id, i});
            lanes.insert(lanes.begin() + long(i), wanted[i]);
            continue;
        }
        if (at == i)
            continue;
        // Where one lane moved down, that is one step and not one for every lane that it passed.
        const bool down = at == i + 1;
        const size_t from = down ? i : at;
        const size_t to = down ? std::min(find(wanted, lanes[i]->id), lanes.size() - 1) : i;
        changes.push_back({Kind::Moved, lanes[from]->id, to, from});
        moveElement(lanes, from, to);
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Lane &a = *lanes[i], &b = *wanted[i];
        if (a == b)
            continue;
        LaneChange change{Kind::Changed, b.id, i};
        change.name = a.name != b.name || a.kind != b.kind;
        change.content = a.content != b.content;
        change.colour = a.colourIndex != b.colourIndex;
        change.mix = a.gainDb != b.gainDb || a.pan != b.pan || a.mute != b.mute || a.solo != b.solo;
        change.provenance = a.provenance != b.provenance;
        changes.push_back(change);
    }
    return changes;
}

} // namespace

LanePtr DocumentSnapshot::lane(LaneId id) const
{
    const size_t at = find(lanes, id);
    return at < lanes.size() ? lanes[at] : nullptr;
}

Document::Document(std::filesystem::path sourcePath, StorePtr mixture)
    : state_{std::move(sourcePath), std::move(mixture), {}, {}}
{
    assert(state_.mixture);
}

std::optional<size_t> Document::indexOf(LaneId id) const
{
    const size_t at = find(lanes(), id);
    return at < lanes().size() ? std::optional(at) : std::nullopt;
}

void Document::setState(DocumentState state)
{
    auto &lanes = state.lanes;
    for (size_t i = 0; i < lanes.size(); ++i) {
        assert(lanes[i]->id != 0 && find(lanes, lanes[i]->id) == i);
        assert(lanes[i]->content && haveSameShape(*lanes[i]->content, *mixture()));
        nextId_ = std::max(nextId_, lanes[i]->id + 1);
    }
    const auto changes = changesBetween(state_.lanes, lanes);
    state_.lanes = std::move(lanes);
    assert(state.drawn.lane == 0 || state_.lane(state.drawn.lane));
    const bool drawn = state_.drawn != state.drawn;
    state_.drawn = std::move(state.drawn);
    if (drawn && drawnObserver_)
        drawnObserver_();
    if (observer_ && !changes.empty())
        observer_(changes);
}

} // namespace partita
