// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace partita {

namespace {

Error invalid(Sentence why) { return {ErrorCode::InvalidArgument, std::move(why)}; }
Error noLane() { return invalid(Sentence::tr("That lane is not there any more.")); }

} // namespace

const char *editTitle(EditKind kind)
{
    switch (kind) {
    case EditKind::AddLanes: return "Add lanes";
    case EditKind::RenameLane: return "Rename lane";
    case EditKind::DuplicateLane: return "Duplicate lane";
    case EditKind::DeleteLane: return "Delete lane";
    case EditKind::MoveLane: return "Move lane";
    case EditKind::MergeLanes: return "Merge lanes";
    case EditKind::MoveTimeSpan: return "Move time span";
    case EditKind::Paint: return "Paint";
    case EditKind::Erase: return "Erase";
    case EditKind::MaskShape: return "Select an area";
    case EditKind::MagicWand: return "Magic wand";
    case EditKind::Harmonics: return "Paint harmonics";
    case EditKind::SimilarEvents: return "Select similar events";
    case EditKind::GrowMask: return "Grow the mask";
    case EditKind::ShrinkMask: return "Shrink the mask";
    case EditKind::FeatherMask: return "Feather the mask";
    case EditKind::InvertMask: return "Invert the mask";
    case EditKind::ClearMask: return "Clear the mask";
    case EditKind::ShowMask: return "Show the model's mask";
    case EditKind::ExtractPainted: return "Extract what is painted";
    case EditKind::MutePainted: return "Mute what is painted";
    case EditKind::MovePainted: return "Move what is painted";
    case EditKind::RefineLane: return "Refine lane";
    case EditKind::RemakeLanes: return "Finish lanes";
    case EditKind::Gain: return "Change gain";
    case EditKind::Pan: return "Change pan";
    case EditKind::Mute: return "Mute";
    case EditKind::Solo: return "Solo";
    case EditKind::Colour: return "Change colour";
    }
    return "";
}

DocumentEdit::DocumentEdit(EditKind kind, std::string subject, DocumentState before, DocumentState after, LaneId lane)
    : kind_(kind), subject_(std::move(subject)), lane_(lane), before_(std::move(before)), after_(std::move(after))
{
    const auto there = [&](const LanePtr &other) { return other->id == after_.drawn.lane; };
    if (after_.drawn.lane != 0 && std::none_of(after_.lanes.begin(), after_.lanes.end(), there))
        after_.drawn = {};
}

std::vector<LaneId> DocumentEdit::addedLanes() const
{
    std::vector<LaneId> added;
    for (const auto &lane : after_.lanes) {
        if (std::none_of(before_.lanes.begin(), before_.lanes.end(), [&](const LanePtr &old) { return old->id == lane->id; }))
            added.push_back(lane->id);
    }
    return added;
}

bool DocumentEdit::brings(const LaneContentPtr &content) const
{
    const auto in = [&](const DocumentState &state) {
        return std::any_of(state.lanes.begin(), state.lanes.end(), [&](const LanePtr &lane) { return lane->content == content; });
    };
    return in(after_) && !in(before_);
}

bool DocumentEdit::changesNothing() const
{
    const auto &a = before_.lanes, &b = after_.lanes;
    return before_.drawn == after_.drawn &&
           std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const LanePtr &x, const LanePtr &y) { return *x == *y; });
}

void DocumentEdit::apply(Document &document) const
{
    assert(fits(document));
    document.setState(after_);
}

void DocumentEdit::revert(Document &document) const
{
    assert(document.state() == after_);
    document.setState(before_);
}

bool DocumentEdit::absorb(const DocumentEdit &next)
{
    if (kind_ < EditKind::Gain || kind_ != next.kind_ || lane_ != next.lane_ || after_ != next.before_)
        return false;
    after_ = next.after_;
    return true;
}

void DocumentEdit::replaceLanes(const std::function<LanePtr(const LanePtr &)> &replace)
{
    for (auto *lanes : {&before_.lanes, &after_.lanes})
        std::transform(lanes->begin(), lanes->end(), lanes->begin(), replace);
}

namespace edits {

namespace {

using Lanes = std::vector<LanePtr>;

Lanes without(Lanes lanes, size_t at)
{
    lanes.erase(lanes.begin() + long(at));
    return lanes;
}

void insert(Lanes &lanes, size_t at, LanePtr lane)
{
    lanes.insert(lanes.begin() + long(std::min(at, lanes.size())), std::move(lane));
}

/// A copy in the place of lane `at`, to be changed.
Lane &replaceByCopy(Lanes &lanes, size_t at)
{
    auto copy = std::make_shared<Lane>(*lanes[at]);
    lanes[at] = copy;
    return *copy;
}

/// A change of the lanes alone.
DocumentEdit edit(EditKind kind, std::string subject, const Document &document, Lanes lanes, LaneId lane = 0)
{
    return DocumentEdit(kind, std::move(subject), document.state(), {std::move(lanes), document.drawn()}, lane);
}

template <class T>
Result<DocumentEdit> setProperty(const Document &document, EditKind kind, LaneId id, T Lane::*property, T value)
{
    const auto at = document.indexOf(id);
    if (!at)
        return noLane();
    auto lanes = document.lanes();
    replaceByCopy(lanes, *at).*property = std::move(value);
    return edit(kind, document.lane(id)->name, document, std::move(lanes), id);
}

} // namespace

Result<DocumentEdit> addLanes(Document &document, std::vector<Lane> added, size_t index, std::optional<LaneId> replaced)
{
    auto lanes = document.lanes();
    index = std::min(index, lanes.size());
    if (replaced) {
        const auto at = document.indexOf(*replaced);
        if (!at)
            return noLane();
        lanes = without(std::move(lanes), *at);
        index -= *at < index ? 1 : 0;
    }
    std::string names;
    for (auto &lane : added) {
        if (!lane.content || !haveSameShape(*lane.content, *document.mixture()))
            return invalid(Sentence::tr(
                "The lane \"%1\" does not have the length, rate and channels of the recording.", lane.name));
        if (lane.id == 0)
            lane.id = document.newLaneId();
        if (std::any_of(lanes.begin(), lanes.end(), [&](const LanePtr &other) { return other->id == lane.id; }))
            return invalid(Sentence::tr("The lane \"%1\" is there already.", lane.name));
        if (lane.provenance.origin == 0)
            lane.provenance.origin = lane.id;
        names += (names.empty() ? "" : ", ") + lane.name;
        insert(lanes, index++, std::make_shared<const Lane>(std::move(lane)));
    }
    return edit(EditKind::AddLanes, names, document, std::move(lanes));
}

Result<DocumentEdit> rename(const Document &document, LaneId lane, const std::string &name)
{
    if (name.empty())
        return invalid(Sentence::tr("A lane needs a name."));
    return setProperty(document, EditKind::RenameLane, lane, &Lane::name, name);
}

Result<DocumentEdit> duplicate(Document &document, LaneId lane, const std::string &nameOfCopy)
{
    const auto at = document.indexOf(lane);
    if (!at)
        return noLane();
    auto lanes = document.lanes();
    insert(lanes, *at + 1, lanes[*at]);
    Lane &copy = replaceByCopy(lanes, *at + 1);
    copy.id = document.newLaneId();
    copy.name = nameOfCopy;
    return edit(EditKind::DuplicateLane, lanes[*at]->name, document, lanes);
}

Result<DocumentEdit> remove(const Document &document, LaneId lane)
{
    const auto at = document.indexOf(lane);
    if (!at)
        return noLane();
    const auto &lanes = document.lanes();
    return edit(EditKind::DeleteLane, lanes[*at]->name, document, without(lanes, *at));
}

Result<DocumentEdit> reorder(const Document &document, LaneId lane, size_t index)
{
    const auto at = document.indexOf(lane);
    if (!at)
        return noLane();
    const auto moved = document.lanes()[*at];
    auto lanes = without(document.lanes(), *at);
    insert(lanes, index, moved);
    return edit(EditKind::MoveLane, moved->name, document, std::move(lanes));
}

Result<DocumentEdit> merge(const Document &document, LaneId lane, LaneId merged)
{
    const auto at = document.indexOf(lane), other = document.indexOf(merged);
    if (!at || !other)
        return noLane();
    if (at == other)
        return invalid(Sentence::tr("A lane cannot be merged with itself."));
    auto lanes = document.lanes();
    const auto a = lanes[*at], b = lanes[*other];
    replaceByCopy(lanes, *at).content = LaneContent::sum(*a->content, *b->content);
    return edit(EditKind::MergeLanes, a->name + ", " + b->name, document, without(std::move(lanes), *other));
}

Result<DocumentEdit> moveTimeSpan(const Document &document, LaneId from, LaneId to, FrameRange range)
{
    const auto source = document.indexOf(from), target = document.indexOf(to);
    if (!source || !target)
        return noLane();
    if (source == target)
        return invalid(Sentence::tr("A time span can only be moved to another lane."));
    if (std::max<std::int64_t>(range.begin, 0) >= std::min(range.end, document.mixture()->frames()))
        return invalid(Sentence::tr("The time span to move lies outside of the recording; select another."));
    auto lanes = document.lanes();
    const auto a = lanes[*source], b = lanes[*target];
    auto moved = LaneContent::withSpanMoved(*a->content, *b->content, range);
    replaceByCopy(lanes, *source).content = std::move(moved.from);
    replaceByCopy(lanes, *target).content = std::move(moved.to);
    return edit(EditKind::MoveTimeSpan, a->name + ", " + b->name, document, std::move(lanes));
}

Result<DocumentEdit> setGain(const Document &document, LaneId lane, double gainDb)
{
    if (std::isnan(gainDb))
        return invalid(Sentence::tr("A gain must be a number."));
    return setProperty(document, EditKind::Gain, lane, &Lane::gainDb, std::clamp(gainDb, minimumGainDb, maximumGainDb));
}

Result<DocumentEdit> setPan(const Document &document, LaneId lane, double pan)
{
    if (std::isnan(pan))
        return invalid(Sentence::tr("A pan must be a number."));
    return setProperty(document, EditKind::Pan, lane, &Lane::pan, std::clamp(pan, -1.0, 1.0));
}

Result<DocumentEdit> setMute(const Document &document, LaneId lane, bool mute)
{
    return setProperty(document, EditKind::Mute, lane, &Lane::mute, mute);
}

Result<DocumentEdit> setSolo(const Document &document, LaneId lane, bool solo)
{
    return setProperty(document, EditKind::Solo, lane, &Lane::solo, solo);
}

Result<DocumentEdit> draw(const Document &document, EditKind kind, DrawnMask drawn)
{
    const auto lane = document.lane(drawn.lane);
    const auto &mixture = *document.mixture();
    if (drawn.lane != 0 && !lane)
        return noLane();
    if (drawn.mask && drawn.mask->grid() != MaskGrid{mixture.sampleRateHz(), mixture.frames()})
        return invalid(Sentence::tr("The mask was drawn on another recording."));
    return DocumentEdit(kind, lane ? lane->name : std::string(), document.state(), {document.lanes(), std::move(drawn)});
}

Result<DocumentEdit> setColour(const Document &document, LaneId lane, int colourIndex)
{
    return setProperty(document, EditKind::Colour, lane, &Lane::colourIndex, colourIndex);
}

Result<DocumentEdit> replaceStores(const Document &document, const std::map<StorePtr, StorePtr> &stores)
{
    auto lanes = document.lanes();
    std::string names;
    for (size_t i = 0; i < lanes.size(); ++i) {
        auto spans = lanes[i]->content->spans();
        bool changed = false;
        for (auto &span : spans) {
            for (auto &store : span.stores) {
                const auto other = stores.find(store);
                changed = changed || other != stores.end();
                store = other != stores.end() ? other->second : store;
            }
        }
        if (!changed)
            continue;
        auto content = LaneContent::ofSpans(*document.mixture(), std::move(spans));
        if (!content)
            return content.error();
        replaceByCopy(lanes, i).content = std::move(*content);
        names += (names.empty() ? "" : ", ") + lanes[i]->name;
    }
    return edit(EditKind::RemakeLanes, names, document, std::move(lanes));
}

} // namespace edits

} // namespace partita
