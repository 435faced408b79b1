// SPDX-License-Identifier: GPL-3.0-or-later
// A stem is made once more, with what a person painted as a hint: rough strokes in, a clean stem out.
#pragma once

#include "core/document/edit.h"
#include "core/separation/lane_separation.h"

namespace partita {

/// The lane's query is asked again of what the lane and its counterpart, what was left over of the same separation, sum to;
/// where that is gone, of the lane alone. Hints that were given before and corrections by hand count along. prepare() is
/// quick; edit() puts the new contents in the place of the old; separation().run() fills them.
class LaneRefinement {
public:
    /// `lane`: made by a query. `belongs`: whether what sounds under the mask is the lane's, or is not. `folder`: see
    /// StemStore. Errors: those of LaneSeparation; InvalidArgument for a lane that no query made, or that is still filled.
    static Result<LaneRefinement> prepare(const DocumentSnapshot &document, LaneId lane, const MaskPtr &mask, bool belongs,
                                          std::shared_ptr<const Model> model, const std::filesystem::path &folder = {});
    /// Instead of a rough hint, exactly: `shown` is what the lane has (ratioMask()), `wanted` what it shall have, on the same
    /// grid. What differs becomes part of the lane's corrections, which every later refinement keeps.
    static Result<LaneRefinement> prepareExact(const DocumentSnapshot &document, LaneId lane, const MaskPtr &shown,
                                               const MaskPtr &wanted, std::shared_ptr<const Model> model,
                                               const std::filesystem::path &folder = {});
    /// Whether a lane can be refined, as far as is quick to tell.
    static bool isPossible(const Lane &lane) { return !lane.provenance.query.empty(); }

    /// Whether the lanes have the contents that prepare() saw.
    bool fits(const Document &document) const;
    /// One step: new contents for both lanes, which keep all else; where there is no counterpart, a residual named `restName`
    /// comes. The drawn mask goes if it is the hint, or what was wanted. For a document that fits().
    Result<DocumentEdit> edit(Document &document, const std::string &restName, int restColourIndex);
    /// In the order of separation().lanes(); known after edit().
    const std::vector<LaneId> &lanes() const { return lanes_; }
    const LaneSeparation &separation() const { return separation_; }

private:
    explicit LaneRefinement(LaneSeparation separation) : separation_(std::move(separation)) {}
    /// `hint`: rough; null: none.
    static Result<LaneRefinement> make(const DocumentSnapshot &document, LaneId lane, const MaskPtr &hint, bool belongs,
                                       const Corrections *corrections, std::shared_ptr<const Model> model,
                                       const std::filesystem::path &folder);

    LaneSeparation separation_;
    LanePtr lane_, counterpart_; ///< the second may be null
    MaskPtr mask_; ///< goes with the edit
    std::optional<Corrections> corrections_; ///< that come with it
    std::vector<LaneId> lanes_;
};

} // namespace partita
