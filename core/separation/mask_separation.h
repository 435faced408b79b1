// SPDX-License-Identifier: GPL-3.0-or-later
// What was painted becomes a stem: lanes that exist at once and fill in, without a network.
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/document/edit.h"
#include "core/document/stem_store.h"
#include "core/separation/masked_splitter.h"

namespace partita {

enum class MaskAction {
    Extract, ///< into a lane of its own
    Mute,    ///< likewise, and that lane is muted
    Move     ///< into a lane that is there
};

/// The sound under a mask that is drawn on a lane, or, drawn on the mixture, under the same mask in every lane. Like a
/// separation by a model: prepare() is quick, edit() gives the lanes, run() fills them in a worker thread. Where run() has
/// been, the lanes sum to what they summed to before, up to the rounding of float. Costs the time range of what was painted,
/// whatever the length of the recording.
class MaskSeparation {
public:
    /// `to`: for Move. `name`: of the lane that Extract and Mute make. `folder`: for the samples, see StemStore.
    /// InvalidArgument where nothing is drawn, or where a lane is gone; errors of StemStore::create().
    static Result<MaskSeparation> prepare(const DocumentSnapshot &document, MaskAction action, LaneId to,
                                          const std::string &name, const std::filesystem::path &folder = {});

    /// What is under a mask in a range of one content, and what is not, without a document: for run() and outputs().
    static Result<MaskSeparation> prepareFor(const LaneContentPtr &input, const StorePtr &mixture, const MaskPtr &mask,
                                             FrameRange range, const std::filesystem::path &folder = {});

    /// Whether the document still has the mask and the contents that prepare() saw.
    bool fits(const Document &document) const;
    /// Whether nothing that is read is still being made: run() would miss what comes later.
    bool inputIsComplete() const;
    /// One step: the lanes change and the drawn mask is gone. For a document that fits().
    /// The new lane has `colourIndex`, and the mix of the lane that was painted on; where the mixture had no lanes, a residual
    /// named `restName` comes too.
    Result<DocumentEdit> edit(Document &document, int colourIndex, const std::string &restName, int restColourIndex) const;
    FrameRange range() const { return range_; }
    /// Of the first lane that changes: under the mask, the rest; silent outside of the range.
    std::vector<std::shared_ptr<StemStore>> outputs() const { return {sources_.front().underStore, sources_.front().restStore}; }
    /// What stays in the first lane that changes; edit() is the first that brings it.
    const LaneContentPtr &rest() const { return sources_.front().rest; }

    /// Blocks; once. The highest absolute sample of what was under the mask. After an error or a cancellation the stores are
    /// failed: what was made stays.
    Result<float> run(const ProgressFunction &progress = {}, std::stop_token stop = {}) const;

    /// Where run() will not be called, or has failed: nothing waits for the stores any more.
    void fail(const Error &error) const;

private:
    struct Source {
        LaneId lane = 0; ///< 0: the mixture of a document without lanes
        LaneContentPtr content, rest;
        StorePtr masked;
        std::shared_ptr<StemStore> underStore, restStore;
        RecipePtr recipe; ///< outputs: under the mask, the rest
    };
    MaskSeparation() = default;
    Result<void> add(LaneId lane, const LaneContentPtr &content, const StorePtr &mixture, const std::filesystem::path &folder);
    Result<float> fill(const ProgressFunction &progress, const std::stop_token &stop) const;

    MaskAction action_ = MaskAction::Extract;
    LaneId to_ = 0;
    std::string name_;
    DrawnMask drawn_;
    FrameRange range_;
    std::vector<Source> sources_;
    LaneContentPtr extracted_;
};

} // namespace partita
