// SPDX-License-Identifier: GPL-3.0-or-later
// Separation inside a document: a lane, or the mixture, is taken apart into lanes that exist at once and fill in.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "core/document/stem_store.h"
#include "core/separation/query_plan.h"

namespace partita {

/// Frames [range.begin, range.end) of a store as a recording of its own. Any thread.
class StoreSource : public SampleSource {
public:
    StoreSource(StorePtr store, FrameRange range) : store_(std::move(store)), range_(range) {}

    int sampleRateHz() const override { return store_->sampleRateHz(); }
    int channels() const override { return store_->channels(); }
    Result<std::unique_ptr<SampleStream>> open() const override;
    std::int64_t expectedFrames() const override { return range_.length(); }

private:
    StorePtr store_;
    FrameRange range_;
};

/// What was found of one operation of a query, and the index of the lane that has it, also where it was to be removed.
struct LaneFinding {
    std::string query;
    size_t lane = 0;
    bool found = false;
    double presence = 0; ///< see presence.h
};

/// One separation. prepare() is quick and gives the lanes for the document; run() does the work in a worker thread while the
/// lanes are looked at and played. The lanes sum to the input everywhere: outside of the span what remains is the input.
class LaneSeparation {
public:
    /// `input`: a lane's content or the mixture. `folder`: for the samples, see StemStore. Errors: those of planQueries() and
    /// StemStore::create(); InvalidArgument for a span with nothing in it.
    /// `sounds`: see planQueries(). `hints`: what a person painted, on the recording; InvalidArgument for other hints than
    /// `within` where the queries make several stems.
    static Result<LaneSeparation> prepare(const DocumentSnapshot &document, LaneId lane, std::span<const std::string> queries,
                                          FrameRange span, std::shared_ptr<const Model> model,
                                          const std::filesystem::path &folder = {}, const QuerySounds &sounds = {},
                                          const TrackHints &hints = {});
    /// The same for what is no lane's alone.
    static Result<LaneSeparation> prepareFor(const LaneContentPtr &input, const StorePtr &mixture,
                                             std::span<const std::string> queries, FrameRange span,
                                             std::shared_ptr<const Model> model, const std::filesystem::path &folder = {},
                                             const QuerySounds &sounds = {}, const TrackHints &hints = {});

    const StorePtr &mixture() const { return mixture_; }
    /// By output of the QueryPlan; silent outside of the span.
    const std::vector<std::shared_ptr<StemStore>> &stores() const { return stores_; }
    /// Stems in the order of the queries, then what remains (LaneKind::Residual); where something is removed, last what was.
    /// Without ids: Document gives them.
    const std::vector<Lane> &lanes() const { return lanes_; }
    FrameRange span() const { return span_; }

    /// Blocks. `preview`, the part of the span that is looked at, is made first, as a recording of its own, and made again
    /// when the whole comes there; empty: none. After an error or a cancellation the stores are failed: what was made stays.
    /// Errors: those of splitRecording().
    Result<std::vector<LaneFinding>> run(FrameRange preview, const SplitOptions &options = {},
                                         const ProgressFunction &progress = {}, std::stop_token stop = {}) const;

    /// The parts of run(), for who also wants the samples of the span elsewhere: `also`, or null.
    Result<SplitReport> fill(FrameRange preview, const SplitOptions &options, SplitSink *also,
                             const ProgressFunction &progress, std::stop_token stop) const;
    std::vector<LaneFinding> findings(const SplitReport &report) const;

    /// Where run() will not be called, or has failed: nothing waits for the stores any more.
    void fail(const Error &error) const;

private:
    LaneSeparation() = default;
    Result<SplitReport> split(FrameRange range, const SplitOptions &options, SplitSink *also,
                              const ProgressFunction &progress, std::stop_token stop) const;

    StorePtr mixture_;
    LaneContentPtr input_;
    FrameRange span_;
    std::shared_ptr<const Model> model_;
    QueryPlan plan_;
    std::vector<std::shared_ptr<StemStore>> stores_; ///< by output of the plan
    std::vector<size_t> laneOfOutput_;
    std::vector<Lane> lanes_;
    RecipePtr recipe_; ///< of the stores, with the options that are usual
};

} // namespace partita
