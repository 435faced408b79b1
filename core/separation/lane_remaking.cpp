// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/lane_remaking.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "core/document/stem_store.h"
#include "core/separation/lane_separation.h"
#include "core/separation/mask_separation.h"

namespace partita {

namespace {

Error senseless()
{
    return {ErrorCode::InvalidData,
            Sentence::tr("How a stem was made is not written down in full; export it as it is stored.")};
}

/// A count of 1 or more; what is not there, or is none, is as it is by default.
template <class T>
void take(const Recipe &recipe, const char *setting, T &value)
{
    const auto found = recipe.settings.find(setting);
    T number = 0;
    if (found != recipe.settings.end() &&
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), number).ec == std::errc() && number > 0)
        value = number;
}

TrackHints hintsOf(const Recipe &recipe)
{
    TrackHints hints;
    for (const auto &[role, member] : {std::pair("yes", &TrackHints::yes), {"no", &TrackHints::no}, {"given", &TrackHints::given},
                                       {"taken", &TrackHints::taken}, {"confine", &TrackHints::within}}) {
        for (const auto &painted : recipe.masks) {
            if (painted.role == role) // the same for all tracks
                hints.*member = painted.mask;
        }
    }
    return hints;
}

RecipeOutput recipeOf(const StorePtr &store)
{
    const auto *made = dynamic_cast<const MadeSamples *>(store.get());
    return made ? made->recipe() : RecipeOutput();
}

/// Not in whole, and no more will come.
bool isUnfinished(const StorePtr &store)
{
    const auto *made = dynamic_cast<const MadeSamples *>(store.get());
    const auto *stem = dynamic_cast<const StemStore *>(store.get());
    return made && !made->complete() && !(stem && stem->state() == StemStore::State::Filling);
}

class Remaking {
public:
    Remaking(const StorePtr &mixture, const RemakeOptions &options) : mixture_(mixture), options_(options) {}

    /// Whether it can be made, with all that it needs; those come before it.
    bool plan(const RecipePtr &recipe)
    {
        if (const auto known = planned_.find(recipe->id); known != planned_.end())
            return known->second;
        bool possible = recipe->inputComplete && (recipe->operation == "separate" || recipe->operation == "mask");
        for (const auto &span : recipe->input) {
            for (const auto &part : span.sum)
                possible = possible && (!part.recipe || plan(part.recipe));
        }
        if (possible)
            order_.push_back(recipe);
        return planned_[recipe->id] = possible;
    }

    Result<void> run(const std::function<void(double)> &progress, const std::stop_token &stop)
    {
        for (size_t i = 0; i < order_.size(); ++i) {
            const auto part = [&](const SplitProgress &p) {
                if (progress)
                    progress((double(i) + p.fractionDone) / double(order_.size()));
            };
            auto stores = order_[i]->operation == "mask" ? masked(*order_[i], part, stop) : separated(*order_[i], part, stop);
            if (!stores)
                return stores.error();
            made_[order_[i]->id] = std::move(*stores);
        }
        return {};
    }

    /// What was heard of a lane's query when its sound was made.
    std::optional<RemadeLanes::Heard> heardIn(const Lane &lane) const
    {
        std::optional<RemadeLanes::Heard> heard;
        for (const auto &span : lane.content->spans()) {
            for (const auto &store : span.stores) {
                const auto from = recipeOf(store).recipe;
                const auto findings = findings_.find(from ? from->id : 0);
                if (findings == findings_.end())
                    continue;
                for (const auto &finding : findings->second) {
                    if (lane.provenance.query.find(finding.query) == std::string::npos)
                        continue;
                    if (!heard)
                        heard = {lane.id, false, 0};
                    heard->found = heard->found || finding.found;
                    heard->presence = std::max(heard->presence, finding.presence);
                }
            }
        }
        return heard;
    }

    /// The mixture where there is no recipe; null where it was not made.
    StorePtr made(const RecipeOutput &from) const
    {
        if (!from.recipe)
            return mixture_;
        const auto found = made_.find(from.recipe->id);
        const bool there = found != made_.end() && from.output >= 0 && size_t(from.output) < found->second.size();
        return there ? found->second[size_t(from.output)] : nullptr;
    }

private:
    using Stores = std::vector<std::shared_ptr<StemStore>>;

    Result<LaneContentPtr> inputOf(const Recipe &recipe) const
    {
        std::vector<LaneContent::Span> spans;
        for (const auto &part : recipe.input) {
            spans.push_back({part.range, {}});
            for (const auto &from : part.sum) {
                spans.back().stores.push_back(made(from));
                if (!spans.back().stores.back())
                    return senseless();
            }
        }
        return LaneContent::ofSpans(*mixture_, std::move(spans));
    }

    Result<Stores> separated(const Recipe &recipe, const ProgressFunction &progress, const std::stop_token &stop)
    {
        const auto input = inputOf(recipe);
        if (!input)
            return input.error();
        const auto model = options_.model(recipe);
        if (!model)
            return model.error();
        std::vector<SoundVector> named, examples;
        for (const auto &sound : recipe.sounds)
            (sound.example ? examples : named).push_back({sound.name, sound.vector});
        const auto separation = LaneSeparation::prepareFor(*input, mixture_, recipe.queries, recipe.span, *model,
                                                           options_.folder, {named, examples}, hintsOf(recipe));
        if (!separation)
            return separation.error();
        SplitOptions split;
        split.workers = options_.workers;
        take(recipe, "longestSpanFrames", split.longestSpanFrames);
        take(recipe, "chunkSamples", split.chunkSamples);
        auto findings = separation->run({}, split, progress, stop);
        if (!findings)
            return findings.error();
        findings_[recipe.id] = std::move(*findings);
        return separation->stores();
    }

    Result<Stores> masked(const Recipe &recipe, const ProgressFunction &progress, const std::stop_token &stop) const
    {
        const auto input = inputOf(recipe);
        if (!input)
            return input.error();
        if (recipe.masks.size() != 1 || !recipe.masks.front().mask || recipe.span.empty() || recipe.span.begin < 0 ||
            recipe.span.end > mixture_->frames())
            return senseless();
        const auto separation = MaskSeparation::prepareFor(*input, mixture_, recipe.masks.front().mask, recipe.span, options_.folder);
        if (!separation)
            return separation.error();
        if (auto run = separation->run(progress, stop); !run)
            return run.error();
        return separation->outputs();
    }

    const StorePtr &mixture_;
    const RemakeOptions &options_;
    std::map<std::uint64_t, bool> planned_; ///< by recipe
    std::vector<RecipePtr> order_;
    std::map<std::uint64_t, Stores> made_;
    std::map<std::uint64_t, std::vector<LaneFinding>> findings_;
};

} // namespace

std::vector<LaneId> unfinishedLanes(const DocumentSnapshot &document)
{
    std::vector<LaneId> lanes;
    for (const auto &lane : document.lanes) {
        const auto &spans = lane->content->spans();
        if (std::any_of(spans.begin(), spans.end(), [](const auto &span) {
                return std::any_of(span.stores.begin(), span.stores.end(), isUnfinished);
            }))
            lanes.push_back(lane->id);
    }
    return lanes;
}

Result<RemadeLanes> remakeLanes(const DocumentSnapshot &document, std::span<const LaneId> lanes, const RemakeOptions &options,
                                const std::function<void(double)> &progress, std::stop_token stop)
{
    RemadeLanes remade{document, {}, {}, {}};
    Remaking remaking(document.mixture, options);
    const auto asked = [&](const LanePtr &lane) { return std::find(lanes.begin(), lanes.end(), lane->id) != lanes.end(); };
    const auto stays = [&](const StorePtr &store) { return options.onlyUnfinished && !isUnfinished(store); };
    for (const auto &lane : document.lanes) {
        bool whole = true;
        for (size_t i = 0; asked(lane) && i < lane->content->spans().size(); ++i) {
            for (const auto &store : lane->content->spans()[i].stores) {
                const auto recipe = recipeOf(store).recipe;
                whole = (stays(store) || (recipe ? remaking.plan(recipe) : store == document.mixture)) && whole;
            }
        }
        if (!whole)
            remade.asStored.push_back(lane->id);
    }
    if (auto run = remaking.run(progress, stop); !run)
        return run.error();
    for (auto &lane : remade.document.lanes) {
        if (!asked(lane))
            continue;
        if (const auto heard = remaking.heardIn(*lane))
            remade.heard.push_back(*heard);
        auto spans = lane->content->spans();
        for (auto &span : spans) {
            for (auto &store : span.stores) {
                const auto from = recipeOf(store);
                if (stays(store) || !from.recipe || !remaking.plan(from.recipe))
                    continue;
                const auto again = remaking.made(from);
                if (!again)
                    return senseless();
                remade.stores[store] = again;
                store = again;
            }
        }
        auto content = LaneContent::ofSpans(*document.mixture, std::move(spans));
        if (!content)
            return content.error();
        auto changed = std::make_shared<Lane>(*lane);
        changed->content = std::move(*content);
        lane = std::move(changed);
    }
    return remade;
}

} // namespace partita
