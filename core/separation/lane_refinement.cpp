// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/lane_refinement.h"

#include <algorithm>

#include "core/mask/mask_algebra.h"
#include "core/mask/ratio_mask.h"

namespace partita {

namespace {

/// The separations that samples come from, also through what was painted since.
void addSeparations(const RecipePtr &recipe, std::vector<RecipePtr> &to)
{
    if (!recipe)
        return;
    if (recipe->operation != "mask") {
        const auto same = [&](const RecipePtr &other) { return other->id == recipe->id; };
        if (std::none_of(to.begin(), to.end(), same))
            to.push_back(recipe);
        return;
    }
    for (const auto &span : recipe->input) {
        for (const auto &part : span.sum)
            addSeparations(part.recipe, to);
    }
}

std::vector<RecipePtr> separationsOf(const LaneContent &content)
{
    std::vector<RecipePtr> recipes;
    for (const auto &span : content.spans()) {
        for (const auto &store : span.stores) {
            if (const auto *made = dynamic_cast<const MadeSamples *>(store.get()))
                addSeparations(made->recipe().recipe, recipes);
        }
    }
    return recipes;
}

/// The separation that answered the lane's query; null where it is not known.
RecipePtr separationOf(const Lane &lane)
{
    for (const auto &recipe : separationsOf(*lane.content)) {
        const auto &queries = recipe->queries;
        const bool named = std::any_of(recipe->sounds.begin(), recipe->sounds.end(), [&](const Recipe::Sound &sound) {
            return sound.example && sound.name == lane.provenance.query;
        });
        if (named || std::find(queries.begin(), queries.end(), lane.provenance.query) != queries.end())
            return recipe;
    }
    return nullptr;
}

/// Of a stem the residual; of what was kept what was removed.
LanePtr counterpartOf(const DocumentSnapshot &document, const Lane &lane, const RecipePtr &recipe)
{
    for (const auto &other : document.lanes) {
        const bool fits = lane.kind == LaneKind::Stem ? other->kind == LaneKind::Residual
                                                      : other->provenance.operation == "removed" &&
                                                            other->provenance.query == lane.provenance.query;
        const auto from = separationsOf(*other->content);
        if (other->id != lane.id && fits && recipe &&
            std::any_of(from.begin(), from.end(), [&](const RecipePtr &r) { return r->id == recipe->id; }))
            return other;
    }
    return nullptr;
}

MaskPtr unitedWith(const MaskPtr &a, const MaskPtr &b) { return a && b ? united(*a, *b) : a ? a : b; }
MaskPtr without(const MaskPtr &a, const MaskPtr &b) { return a && b ? subtracted(*a, *b) : a; }

MaskPtr hintOf(const RecipePtr &recipe, const std::string &role)
{
    if (recipe) {
        for (const auto &painted : recipe->masks) {
            if (painted.role == role)
                return painted.mask;
        }
    }
    return nullptr;
}

} // namespace

Result<LaneRefinement> LaneRefinement::prepare(const DocumentSnapshot &document, LaneId id, const MaskPtr &mask, bool belongs,
                                               std::shared_ptr<const Model> model, const std::filesystem::path &folder)
{
    return make(document, id, mask, belongs, nullptr, std::move(model), folder);
}

Result<LaneRefinement> LaneRefinement::prepareExact(const DocumentSnapshot &document, LaneId id, const MaskPtr &shown,
                                                    const MaskPtr &wanted, std::shared_ptr<const Model> model,
                                                    const std::filesystem::path &folder)
{
    const auto lane = document.lane(id);
    const auto corrections = correctionsFor(*shown, *wanted, lane ? lane->corrections : Corrections());
    auto made = make(document, id, nullptr, true, &corrections, std::move(model), folder);
    if (made)
        made->mask_ = wanted;
    return made;
}

Result<LaneRefinement> LaneRefinement::make(const DocumentSnapshot &document, LaneId id, const MaskPtr &mask, bool belongs,
                                            const Corrections *corrections, std::shared_ptr<const Model> model,
                                            const std::filesystem::path &folder)
{
    const auto lane = document.lane(id);
    if (!lane)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("That lane is not there any more.")};
    if (!isPossible(*lane))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The lane \"%1\" was not made by a query, so there is nothing to ask again.", lane->name)};
    const auto recipe = separationOf(*lane);
    const auto counterpart = counterpartOf(document, *lane, recipe);
    if (isBeingFilled(*lane->content) || (counterpart && isBeingFilled(*counterpart->content)))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The lane \"%1\" is still being made; try again when it is there.", lane->name)};

    // The track is what is asked for: of a lane that is what was kept, the other one.
    const bool kept = lane->provenance.operation == "remove";
    TrackHints hints;
    hints.within = hintOf(recipe, "confine");
    const auto &[given, taken] = corrections ? *corrections : lane->corrections;
    hints.given = kept ? taken : given;
    hints.taken = kept ? given : taken;
    const auto yes = hintOf(recipe, "yes"), no = hintOf(recipe, "no");
    hints.yes = belongs != kept ? unitedWith(yes, mask) : without(yes, mask);
    hints.no = belongs != kept ? without(no, mask) : unitedWith(no, mask);

    std::vector<std::string> queries{lane->provenance.query};
    std::vector<SoundVector> named, examples;
    for (const auto &sound : recipe ? recipe->sounds : std::vector<Recipe::Sound>()) {
        if (!sound.example)
            named.push_back({sound.name, sound.vector});
        else if (sound.name == lane->provenance.query)
            examples.push_back({sound.name, sound.vector});
    }
    if (!examples.empty())
        queries.clear();

    const auto input = counterpart ? LaneContent::sum(*lane->content, *counterpart->content) : lane->content;
    // As far as it was asked, if nothing came from elsewhere since.
    const auto &spans = lane->content->spans();
    const bool asMade = recipe && spans.size() == 1 && spans.front().stores.size() == 1 && !recipe->span.empty();
    const FrameRange span = asMade ? recipe->span : FrameRange{0, input->frames()};
    auto separation = LaneSeparation::prepareFor(input, document.mixture, queries, span, std::move(model), folder,
                                                 {named, examples}, hints);
    if (!separation)
        return separation.error();
    if (separation->lanes().size() != 2)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("What is painted can only say more about one sound; ask for one at a time.")};
    LaneRefinement made(std::move(*separation));
    made.lane_ = lane;
    made.counterpart_ = counterpart;
    made.mask_ = mask;
    if (corrections)
        made.corrections_ = *corrections;
    return made;
}

bool LaneRefinement::fits(const Document &document) const
{
    const auto same = [&](const LanePtr &lane) {
        const auto now = document.lane(lane->id);
        return now && now->content == lane->content;
    };
    return same(lane_) && (!counterpart_ || same(counterpart_));
}

Result<DocumentEdit> LaneRefinement::edit(Document &document, const std::string &restName, int restColourIndex)
{
    if (!fits(document))
        return Error{ErrorCode::InvalidArgument, Sentence::tr("That lane is not there any more.")};
    auto state = document.state();
    // Two lanes: the answer, or what was kept, and the other.
    const size_t own = lane_->provenance.operation == "removed" ? 1 : 0;
    const auto &contents = separation_.lanes();
    const auto put = [&](const LanePtr &lane, const LaneContentPtr &content) {
        auto changed = std::make_shared<Lane>(*document.lane(lane->id));
        changed->content = content;
        state.lanes[*document.indexOf(lane->id)] = std::move(changed);
        return lane->id;
    };
    lanes_.assign(2, 0);
    lanes_[own] = put(lane_, contents[own].content);
    if (corrections_) {
        auto corrected = std::make_shared<Lane>(*state.lanes[*document.indexOf(lane_->id)]);
        corrected->corrections = *corrections_;
        state.lanes[*document.indexOf(lane_->id)] = std::move(corrected);
    }
    if (counterpart_) {
        lanes_[1 - own] = put(counterpart_, contents[1 - own].content);
    } else {
        auto rest = std::make_shared<Lane>(contents[1 - own]);
        rest->id = lanes_[1 - own] = document.newLaneId();
        rest->name = restName;
        rest->colourIndex = restColourIndex;
        rest->provenance.origin = rest->id;
        rest->gainDb = lane_->gainDb;
        rest->pan = lane_->pan;
        rest->mute = lane_->mute;
        rest->solo = lane_->solo;
        state.lanes.insert(state.lanes.begin() + long(*document.indexOf(lane_->id)) + 1, std::move(rest));
    }
    if (state.drawn.mask == mask_)
        state.drawn = {};
    return DocumentEdit(EditKind::RefineLane, lane_->name, document.state(), std::move(state));
}

} // namespace partita
