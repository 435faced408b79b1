// SPDX-License-Identifier: GPL-3.0-or-later
// A recording and the lanes that it was taken apart into.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/document/lane_content.h"
#include "core/mask/mask.h"

namespace partita {

using LaneId = std::uint64_t; ///< never given twice in a document; 0 is none

enum class LaneKind { Stem, Residual };

/// Where a lane comes from, as it is shown and saved.
struct Provenance {
    LaneId origin = 0;     ///< the lane that the separation made: duplicates keep it
    std::string query;     ///< as typed
    std::string operation; ///< "extract", "remove" (it is what was kept), "removed"
    std::string modelName, deviceName;
    bool found = false;    ///< known when the separation is done
    double presence = 0;   ///< 0 to 1, likewise

    bool operator==(const Provenance &) const = default;
};

/// What a person gave to a lane that a separation made, and took from it: kept when the lane is made again. Null: nothing.
struct Corrections {
    MaskPtr given, taken;

    bool operator==(const Corrections &) const = default; ///< the same objects
};

inline constexpr double minimumGainDb = -60, maximumGainDb = 24;

/// Of the eight colours the grey: for what nobody asked for.
inline constexpr int greyColourIndex = 7;

struct Lane {
    LaneId id = 0;
    std::string name;
    LaneKind kind = LaneKind::Stem;
    LaneContentPtr content; ///< of the mixture's rate, channels and length
    int colourIndex = 0;
    double gainDb = 0;      ///< minimumGainDb to maximumGainDb
    double pan = 0;         ///< -1 (left) to 1 (right), see lane_gains.h
    bool mute = false, solo = false;
    Provenance provenance;
    Corrections corrections;

    bool operator==(const Lane &) const = default; ///< contents are equal if they are the same object
};

/// Lanes are values: a change makes a new one, and who holds the old one keeps it.
using LanePtr = std::shared_ptr<const Lane>;

/// What is painted on a lane's spectrogram, as a selection that is not applied yet.
struct DrawnMask {
    LaneId lane = 0; ///< 0: the mixture
    MaskPtr mask;    ///< null: nothing is drawn

    bool operator==(const DrawnMask &) const = default; ///< the same object
};

/// What edits change.
struct DocumentState {
    std::vector<LanePtr> lanes;
    DrawnMask drawn; ///< on a lane that is there, or the mixture

    bool operator==(const DocumentState &) const = default; ///< the same objects
};

/// All that a worker thread needs; costs a few pointers and never changes.
struct DocumentSnapshot {
    std::filesystem::path sourcePath;
    StorePtr mixture;
    std::vector<LanePtr> lanes;
    DrawnMask drawn;

    LanePtr lane(LaneId id) const; ///< null where there is none
};

/// One step from the old lanes to the new: applied in order to a list of the old ones they give the new ones.
struct LaneChange {
    enum class Kind { Added, Removed, Moved, Changed };
    Kind kind;
    LaneId lane;
    size_t index;             ///< where it is now; Removed: where it was
    size_t previousIndex = 0; ///< Moved only: it is taken from there, then put in at `index`
    // Changed only:
    bool name = false, content = false, colour = false, mix = false /* gain, pan, mute, solo */, provenance = false;
};

/// Changed by one thread only, the UI's; other threads get snapshots. The lanes change through edits (edit.h).
class Document {
public:
    /// Called after every change, when the document is in its new state. Must not change the document.
    using Observer = std::function<void(std::span<const LaneChange>)>;

    Document(std::filesystem::path sourcePath, StorePtr mixture);
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    const std::filesystem::path &sourcePath() const { return state_.sourcePath; }
    void setSourcePath(std::filesystem::path path) { state_.sourcePath = std::move(path); } ///< where it was moved
    const StorePtr &mixture() const { return state_.mixture; }
    const std::vector<LanePtr> &lanes() const { return state_.lanes; } ///< from top to bottom
    const DrawnMask &drawn() const { return state_.drawn; }
    DocumentState state() const { return {state_.lanes, state_.drawn}; }
    LanePtr lane(LaneId id) const { return state_.lane(id); }          ///< null where there is none
    std::optional<size_t> indexOf(LaneId id) const;
    const DocumentSnapshot &snapshot() const { return state_; } ///< to be copied

    LaneId newLaneId() { return nextId_++; }
    void setObserver(Observer observer) { observer_ = std::move(observer); }
    /// Called when drawn() has changed, before the other observer.
    void setDrawnObserver(std::function<void()> observer) { drawnObserver_ = std::move(observer); }

    /// For edits, and for a session file that is loaded. Every lane has an id of its own, a content of the mixture's shape.
    void setState(DocumentState state);

private:
    DocumentSnapshot state_;
    LaneId nextId_ = 1;
    Observer observer_;
    std::function<void()> drawnObserver_;
};

} // namespace partita
