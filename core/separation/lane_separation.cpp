// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/lane_separation.h"

#include <algorithm>

#include "core/separation/presence.h"

namespace partita {

namespace {

class StoreStream : public SampleStream {
public:
    StoreStream(StorePtr store, FrameRange range) : store_(std::move(store)), at_(range.begin), end_(range.end) {}
    Result<std::int64_t> read(std::span<float> interleaved) override
    {
        const auto channels = size_t(store_->channels());
        const auto frames = std::min(end_ - at_, std::int64_t(interleaved.size() / channels));
        if (auto done = store_->read(at_, interleaved.first(size_t(frames) * channels)); !done)
            return done.error();
        at_ += frames;
        return frames;
    }

private:
    StorePtr store_;
    std::int64_t at_, end_;
};

/// Writes every output into its store, from `begin` on, and into another sink where there is one.
class StoreSink : public SplitSink {
public:
    StoreSink(const std::vector<std::shared_ptr<StemStore>> &stores, std::int64_t begin, SplitSink *also)
        : stores_(stores), at_(stores.size(), begin), also_(also) {}
    Result<void> write(int output, std::span<const float> interleaved) override
    {
        auto &at = at_[size_t(output)];
        const auto &store = stores_[size_t(output)];
        if (auto done = store->write(at, interleaved); !done)
            return done;
        at += std::int64_t(interleaved.size()) / store->channels();
        return also_ ? also_->write(output, interleaved) : Result<void>();
    }

private:
    const std::vector<std::shared_ptr<StemStore>> &stores_;
    std::vector<std::int64_t> at_; // by output: one thread at a time touches each
    SplitSink *also_;
};

/// "dog and cat": the descriptions of all operations that an output answers.
std::string nameOf(const QueryPlan &plan, int output)
{
    std::vector<std::string> texts;
    for (const auto &operation : plan.operations) {
        if (operation.output != output)
            continue;
        for (const auto &description : operation.descriptions) {
            if (std::find(texts.begin(), texts.end(), description.text) == texts.end())
                texts.push_back(description.text);
        }
    }
    std::string name;
    for (size_t i = 0; i < texts.size(); ++i)
        name += (i == 0 ? "" : i + 1 == texts.size() ? " and " : ", ") + texts[i];
    return name;
}

std::map<std::string, std::string> settingsOf(const SplitOptions &options)
{
    return {{"longestSpanFrames", std::to_string(options.longestSpanFrames)}, {"chunkSamples", std::to_string(options.chunkSamples)}};
}

std::string removedNames(const QueryPlan &plan)
{
    QueryPlan removals;
    for (auto operation : plan.operations) {
        if (operation.operation == Operation::Remove) {
            operation.output = 0;
            removals.operations.push_back(std::move(operation));
        }
    }
    return nameOf(removals, 0);
}

} // namespace

Result<std::unique_ptr<SampleStream>> StoreSource::open() const
{
    return std::unique_ptr<SampleStream>(std::make_unique<StoreStream>(store_, range_));
}

Result<LaneSeparation> LaneSeparation::prepare(const DocumentSnapshot &document, LaneId lane,
                                               std::span<const std::string> queries, FrameRange span,
                                               std::shared_ptr<const Model> model, const std::filesystem::path &folder,
                                               const QuerySounds &sounds, const TrackHints &hints)
{
    const auto from = document.lane(lane);
    if (lane != 0 && !from)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The lane that was to be taken apart is not there any more.")};
    return prepareFor(from ? from->content : LaneContent::of(document.mixture), document.mixture, queries, span,
                      std::move(model), folder, sounds, hints);
}

Result<LaneSeparation> LaneSeparation::prepareFor(const LaneContentPtr &input, const StorePtr &mixture,
                                                  std::span<const std::string> queries, FrameRange span,
                                                  std::shared_ptr<const Model> model, const std::filesystem::path &folder,
                                                  const QuerySounds &sounds, const TrackHints &hints)
{
    LaneSeparation made;
    made.mixture_ = mixture;
    made.input_ = input;
    made.span_ = {std::max<std::int64_t>(0, span.begin), std::min(span.end, made.input_->frames())};
    if (made.span_.empty())
        return Error{ErrorCode::InvalidArgument, Sentence::tr("There is nothing to separate in the selected span.")};
    auto plan = planQueries(queries, *model, nullptr, sounds);
    if (!plan)
        return plan.error();
    made.plan_ = std::move(*plan);
    made.model_ = std::move(model);
    const bool several = made.plan_.split.tracks > 1;
    if (several && (hints.yes || hints.no || hints.given || hints.taken))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("What is painted can only say more about one sound; ask for one at a time.")};
    if (hints.any())
        made.plan_.split.hints.assign(size_t(made.plan_.split.tracks), hints);

    const int outputs = made.plan_.split.tracks + 1;
    for (int output = 0; output < outputs; ++output) {
        auto store = StemStore::create(made.input_->channels(), made.input_->sampleRateHz(), made.input_->frames(), folder);
        if (!store)
            return store.error();
        made.stores_.push_back(std::move(*store));
    }
    // What remains of the input: the residual, or what is kept where something is removed. Outside of the span it is the
    // input, so that the lanes sum to it everywhere.
    const int remainder = made.plan_.removes ? made.plan_.keptOutput : made.plan_.residualOutput;
    const auto &rest = made.stores_[size_t(remainder)];
    const auto outside = LaneContent::withSpanMoved(*input, *LaneContent::of(rest), made.span_).from;

    Recipe recipe;
    recipe.operation = "separate";
    recipe.input = recipeInput(*input, mixture, recipe.inputComplete);
    recipe.span = made.span_;
    recipe.queries.assign(queries.begin(), queries.end());
    recipe.modelName = made.model_->info().name;
    recipe.deviceName = made.model_->info().deviceName.english();
    recipe.modelFile = made.model_->info().file;
    for (const auto &[kind, example] : {std::pair(sounds.named, false), {sounds.examples, true}}) {
        for (const auto &sound : kind)
            recipe.sounds.push_back({example, sound.name, sound.vector});
    }
    for (int track = 0; hints.any() && track < made.plan_.split.tracks; ++track) {
        for (const auto &[role, mask] : {std::pair("yes", hints.yes), {"no", hints.no}, {"given", hints.given},
                                         {"taken", hints.taken}, {"confine", hints.within}}) {
            if (mask)
                recipe.masks.push_back({role, track, mask});
        }
    }
    // Now: a session may be saved, and others may read from the stores, long before their turn comes.
    recipe.settings = settingsOf({});
    made.recipe_ = std::make_shared<const Recipe>(std::move(recipe));
    for (int output = 0; output < outputs; ++output)
        made.stores_[size_t(output)]->setRecipe({made.recipe_, output});

    made.laneOfOutput_.assign(size_t(outputs), 0);
    const auto add = [&](int output, std::string name) {
        Lane stem;
        stem.name = std::move(name);
        stem.kind = output == remainder ? LaneKind::Residual : LaneKind::Stem;
        const auto content = LaneContent::of(made.stores_[size_t(output)]);
        stem.content = output == remainder ? LaneContent::sum(*outside, *content) : content;
        stem.provenance.modelName = made.model_->info().name;
        stem.provenance.deviceName = made.model_->info().deviceName.english();
        const bool removed = made.plan_.removes && output == made.plan_.residualOutput;
        for (const auto &operation : made.plan_.operations) {
            if (operation.output != (removed ? made.plan_.keptOutput : output))
                continue;
            stem.provenance.query += (stem.provenance.query.empty() ? "" : "; ") + operation.query;
            stem.provenance.operation = removed ? "removed" : operationName(operation.operation);
        }
        made.laneOfOutput_[size_t(output)] = made.lanes_.size();
        made.lanes_.push_back(std::move(stem));
    };
    for (int output = 0; output < outputs; ++output) {
        if (output != made.plan_.residualOutput)
            add(output, output == made.plan_.keptOutput ? "without " + removedNames(made.plan_) : nameOf(made.plan_, output));
    }
    add(made.plan_.residualOutput, made.plan_.removes ? removedNames(made.plan_) : "rest");
    return made;
}

Result<SplitReport> LaneSeparation::split(FrameRange range, const SplitOptions &options, SplitSink *also,
                                          const ProgressFunction &progress, std::stop_token stop) const
{
    StoreSink sink(stores_, range.begin, also);
    auto plan = plan_.split;
    for (auto &hints : plan.hints)
        hints.firstSample = range.begin;
    return splitRecording(StoreSource(input_, range), model_->estimator(), plan, sink, options, progress, stop);
}

void LaneSeparation::fail(const Error &error) const
{
    for (const auto &store : stores_)
        store->fail(error);
}

Result<SplitReport> LaneSeparation::fill(FrameRange preview, const SplitOptions &options, SplitSink *also,
                                         const ProgressFunction &progress, std::stop_token stop) const
{
    if (const auto settings = settingsOf(options); settings != recipe_->settings) {
        auto recipe = std::make_shared<Recipe>(*recipe_);
        recipe->settings = settings;
        for (size_t output = 0; output < stores_.size(); ++output)
            stores_[output]->setRecipe({recipe, int(output)});
    }
    const FrameRange first{std::max(preview.begin, span_.begin), std::min(preview.end, span_.end)};
    auto report = first.empty() || first == span_ ? Result<SplitReport>(SplitReport())
                                                  : split(first, options, nullptr, {}, stop);
    if (report)
        report = split(span_, options, also, progress, stop);
    if (!report)
        fail(report.error());
    for (const auto &store : stores_) // of what has failed already nothing changes
        store->finish();
    return report;
}

std::vector<LaneFinding> LaneSeparation::findings(const SplitReport &report) const
{
    std::vector<LaneFinding> findings;
    for (const auto &operation : plan_.operations) {
        const int heard = operation.operation == Operation::Remove ? plan_.residualOutput : operation.output;
        LaneFinding finding{operation.query, laneOfOutput_[size_t(heard)]};
        for (const auto &description : operation.descriptions) {
            const auto &part = report.parts[size_t(description.part)];
            finding.found = finding.found || isFound(part.presence, part.energyRatioDb);
            finding.presence = std::max(finding.presence, part.presence);
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<std::vector<LaneFinding>> LaneSeparation::run(FrameRange preview, const SplitOptions &options,
                                                     const ProgressFunction &progress, std::stop_token stop) const
{
    const auto report = fill(preview, options, nullptr, progress, stop);
    return report ? Result(findings(*report)) : report.error();
}

} // namespace partita
