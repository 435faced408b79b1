// SPDX-License-Identifier: GPL-3.0-or-later
// Reversible changes of a document, as values.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/document/document.h"

namespace partita {

enum class EditKind {
    AddLanes, RenameLane, DuplicateLane, DeleteLane, MoveLane, MergeLanes, MoveTimeSpan,
    Paint, Erase, MaskShape, MagicWand, Harmonics, SimilarEvents, GrowMask, ShrinkMask, FeatherMask, InvertMask, ClearMask, ShowMask,
    ExtractPainted, MutePainted, MovePainted, RefineLane, RemakeLanes,
    Gain, Pan, Mute, Solo, Colour ///< these may join with their like
};

/// "Rename lane": constant English; the window translates it.
const char *editTitle(EditKind kind);

/// Made for the state that a document is in, and only applied to that one. Keeps pointers to the lanes before and after, so
/// it is small and undoing cannot fail. Thread of the document.
class DocumentEdit {
public:
    /// `lane`: the one whose property it sets, if it may join with the next of its kind.
    /// What is drawn on a lane that is gone `after` goes with it.
    DocumentEdit(EditKind kind, std::string subject, DocumentState before, DocumentState after, LaneId lane = 0);

    EditKind kind() const { return kind_; }
    std::string title() const { return editTitle(kind_); }
    const std::string &subject() const { return subject_; } ///< the lanes by name, for the list of edits
    std::vector<LaneId> addedLanes() const;
    bool brings(const LaneContentPtr &content) const; ///< some lane has it from here on, and none before
    bool changesNothing() const;
    /// Whether the document is as this was made for.
    bool fits(const Document &document) const { return document.state() == before_; }

    void apply(Document &document) const;
    void revert(Document &document) const;

    /// Takes in an edit that follows this one, if both set the same gain, pan, mute, solo or colour of the same lane.
    bool absorb(const DocumentEdit &next);
    /// Puts another lane wherever `replace` gives one.
    void replaceLanes(const std::function<LanePtr(const LanePtr &)> &replace);

private:
    EditKind kind_;
    std::string subject_;
    LaneId lane_;
    DocumentState before_, after_;
};

/// The edits. They change nothing themselves. Errors: InvalidArgument with a sentence, for a lane that is not there, for
/// values that make no sense, for contents that do not fit the recording.
namespace edits {

/// New lanes before `index`; ids that are 0 are filled in. Where a separation took a lane apart (the residual, or a stem),
/// `replaced` is that lane: it goes in the same step, so that the sum over all lanes stays.
Result<DocumentEdit> addLanes(Document &document, std::vector<Lane> lanes, size_t index,
                              std::optional<LaneId> replaced = {});
Result<DocumentEdit> rename(const Document &document, LaneId lane, const std::string &name);
/// A copy below it.
Result<DocumentEdit> duplicate(Document &document, LaneId lane, const std::string &nameOfCopy);
Result<DocumentEdit> remove(const Document &document, LaneId lane);
/// `index` is its place afterwards.
Result<DocumentEdit> reorder(const Document &document, LaneId lane, size_t index);
/// `lane` sounds as both did at 0 dB and in the middle, and keeps all else; `merged` goes.
Result<DocumentEdit> merge(const Document &document, LaneId lane, LaneId merged);
/// See LaneContent::withSpanMoved(). InvalidArgument also where nothing of the range lies in the recording.
Result<DocumentEdit> moveTimeSpan(const Document &document, LaneId from, LaneId to, FrameRange range);
/// Gain and pan are limited to their ranges.
Result<DocumentEdit> setGain(const Document &document, LaneId lane, double gainDb);
Result<DocumentEdit> setPan(const Document &document, LaneId lane, double pan);
Result<DocumentEdit> setMute(const Document &document, LaneId lane, bool mute);
Result<DocumentEdit> setSolo(const Document &document, LaneId lane, bool solo);
/// `kind`: how it was drawn. A mask on the recording's grid, or none.
Result<DocumentEdit> draw(const Document &document, EditKind kind, DrawnMask drawn);
Result<DocumentEdit> setColour(const Document &document, LaneId lane, int colourIndex);
/// All lanes that have the sound of some of these stores have that of the others instead: as RemakeLanes.
Result<DocumentEdit> replaceStores(const Document &document, const std::map<StorePtr, StorePtr> &stores);

} // namespace edits

} // namespace partita
