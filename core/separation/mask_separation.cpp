// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/mask_separation.h"

#include <algorithm>
#include <cmath>

#include "core/mask/mask_algebra.h"
#include "core/mask/masked_store.h"

namespace partita {

namespace {

constexpr std::int64_t blockFrames = 1 << 15;

/// The input outside of the range, and the store within it.
LaneContentPtr replacedWithin(const LaneContent &input, const StorePtr &store, FrameRange range)
{
    const auto moved = LaneContent::withSpanMoved(input, input, range).from; // silence within
    return LaneContent::withSpanMoved(*LaneContent::of(store), *moved, range).to;
}

MaskPtr unitedWith(const MaskPtr &a, const MaskPtr &b) { return a ? united(*a, *b) : b; }
MaskPtr without(const MaskPtr &a, const MaskPtr &b)
{
    const auto rest = a ? subtracted(*a, *b) : nullptr;
    return rest && rest->isUniform() && rest->background() == 0 ? nullptr : rest;
}

} // namespace

Result<MaskSeparation> MaskSeparation::prepare(const DocumentSnapshot &document, MaskAction action, LaneId to,
                                               const std::string &name, const std::filesystem::path &folder)
{
    MaskSeparation made;
    made.action_ = action;
    made.to_ = to;
    made.name_ = name;
    made.drawn_ = document.drawn;
    const auto &mask = document.drawn.mask;
    if (!mask || (mask->isUniform() && mask->background() == 0))
        return Error{ErrorCode::InvalidArgument, Sentence::tr("Nothing is painted; draw on a spectrogram first.")};
    const auto drawnOn = document.lane(document.drawn.lane);
    if (document.drawn.lane != 0 && !drawnOn)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The lane that was painted on is not there any more.")};
    if (action == MaskAction::Move && (!document.lane(to) || to == document.drawn.lane))
        return Error{ErrorCode::InvalidArgument, Sentence::tr("What is painted can only be moved to another lane.")};

    // Outside of what was painted all is one lane's, unless the opacity there is neither all nor nothing.
    const bool plain = mask->background() == 0 || mask->background() == 255;
    made.range_ = plain ? mask->soundingRange() : FrameRange{0, document.mixture->frames()};

    Result<void> added;
    if (drawnOn)
        added = made.add(drawnOn->id, drawnOn->content, document.mixture, folder);
    else if (document.lanes.empty())
        added = made.add(0, LaneContent::of(document.mixture), document.mixture, folder);
    for (size_t i = 0; !drawnOn && i < document.lanes.size() && added; ++i) {
        if (action != MaskAction::Move || document.lanes[i]->id != to)
            added = made.add(document.lanes[i]->id, document.lanes[i]->content, document.mixture, folder);
    }
    if (!added)
        return added.error();
    if (made.sources_.empty())
        return Error{ErrorCode::InvalidArgument, Sentence::tr("There is no other lane to move it from.")};
    return made;
}

Result<MaskSeparation> MaskSeparation::prepareFor(const LaneContentPtr &input, const StorePtr &mixture, const MaskPtr &mask,
                                                  FrameRange range, const std::filesystem::path &folder)
{
    MaskSeparation made;
    made.drawn_.mask = mask;
    made.range_ = range;
    if (auto added = made.add(0, input, mixture, folder); !added)
        return added.error();
    return made;
}

Result<void> MaskSeparation::add(LaneId lane, const LaneContentPtr &content, const StorePtr &mixture,
                                 const std::filesystem::path &folder)
{
    const auto newStore = [&] {
        return StemStore::create(mixture->channels(), mixture->sampleRateHz(), mixture->frames(), folder);
    };
    auto under = newStore(), rest = newStore();
    if (!under || !rest)
        return under ? rest.error() : under.error();

    auto recipe = std::make_shared<Recipe>();
    recipe->operation = "mask";
    recipe->input = recipeInput(*content, mixture, recipe->inputComplete);
    recipe->span = range_;
    recipe->masks = {{"mask", 0, drawn_.mask}};
    (*under)->setRecipe({recipe, 0});
    (*rest)->setRecipe({recipe, 1});

    const FrameRange all{0, content->frames()};
    const auto silence = LaneContent::withSpanMoved(*content, *content, all).from;
    // Outside of the range all that is not painted stays, or goes where everything is painted.
    const bool inverted = drawn_.mask->background() == 255;
    const auto extracted = replacedWithin(inverted ? *content : *silence, *under, range_);
    extracted_ = extracted_ ? LaneContent::sum(*extracted_, *extracted) : extracted;
    sources_.push_back({lane, content, replacedWithin(inverted ? *silence : *content, *rest, range_),
                        std::make_shared<MaskedStore>(content, drawn_.mask), std::move(*under), std::move(*rest),
                        std::move(recipe)});
    return {};
}

bool MaskSeparation::fits(const Document &document) const
{
    const auto &lanes = document.lanes();
    const bool fromAll = drawn_.lane == 0 && !lanes.empty();
    const size_t sources = fromAll ? lanes.size() - (action_ == MaskAction::Move ? 1 : 0) : 1;
    return document.drawn() == drawn_ && sources == sources_.size() &&
           (action_ != MaskAction::Move || document.lane(to_)) &&
           std::all_of(sources_.begin(), sources_.end(), [&](const Source &source) {
               const auto lane = document.lane(source.lane);
               return source.lane == 0 ? lanes.empty() : lane && lane->content == source.content;
           });
}

bool MaskSeparation::inputIsComplete() const
{
    return std::none_of(sources_.begin(), sources_.end(), [](const Source &source) { return isBeingFilled(*source.content); });
}

Result<DocumentEdit> MaskSeparation::edit(Document &document, int colourIndex, const std::string &restName,
                                          int restColourIndex) const
{
    auto lanes = document.lanes();
    std::string subject = name_;
    size_t index = lanes.size();
    const auto correct = [&](Lane &lane, bool given) {
        auto &[yes, no] = lane.corrections;
        (given ? yes : no) = unitedWith(given ? yes : no, drawn_.mask);
        (given ? no : yes) = without(given ? no : yes, drawn_.mask);
    };
    for (const auto &source : sources_) {
        const auto at = document.indexOf(source.lane);
        if (source.lane != 0 && !at)
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("The lane that was painted on is not there any more.")};
        if (!at)
            continue;
        auto changed = std::make_shared<Lane>(*lanes[*at]);
        changed->content = source.rest;
        correct(*changed, false);
        lanes[*at] = changed;
        index = std::min(index, *at);
    }
    if (action_ == MaskAction::Move) {
        const auto at = document.indexOf(to_);
        if (!at)
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("The lane that it was to be moved to is not there any more.")};
        auto changed = std::make_shared<Lane>(*lanes[*at]);
        changed->content = LaneContent::sum(*changed->content, *extracted_);
        correct(*changed, true);
        subject = changed->name;
        lanes[*at] = changed;
    } else {
        auto made = std::make_shared<Lane>();
        made->id = document.newLaneId();
        made->name = name_;
        made->content = extracted_;
        made->colourIndex = colourIndex;
        if (const auto from = document.lane(drawn_.lane)) { // together they sound as it did
            made->gainDb = from->gainDb;
            made->pan = from->pan;
            made->mute = from->mute;
            made->solo = from->solo;
        }
        made->mute = made->mute || action_ == MaskAction::Mute;
        made->provenance.origin = made->id;
        made->provenance.operation = "painted";
        made->provenance.found = true;
        made->provenance.presence = 1;
        made->corrections.given = drawn_.mask;
        lanes.insert(lanes.begin() + long(index), std::move(made));
        if (sources_.front().lane == 0) {
            auto rest = std::make_shared<Lane>();
            rest->id = document.newLaneId();
            rest->name = restName;
            rest->kind = LaneKind::Residual;
            rest->content = sources_.front().rest;
            rest->colourIndex = restColourIndex;
            rest->provenance.origin = rest->id;
            rest->provenance.operation = "painted";
            lanes.push_back(std::move(rest));
        }
    }
    const auto kind = action_ == MaskAction::Extract ? EditKind::ExtractPainted
                      : action_ == MaskAction::Mute  ? EditKind::MutePainted
                                                     : EditKind::MovePainted;
    return DocumentEdit(kind, subject, document.state(), {std::move(lanes), {}});
}

Result<float> MaskSeparation::run(const ProgressFunction &progress, std::stop_token stop) const
{
    auto filled = fill(progress, stop);
    if (!filled)
        fail(filled.error());
    for (const auto &source : sources_) { // of what has failed already nothing changes
        source.underStore->finish();
        source.restStore->finish();
    }
    return filled;
}

void MaskSeparation::fail(const Error &error) const
{
    for (const auto &source : sources_) {
        source.underStore->fail(error);
        source.restStore->fail(error);
    }
}

Result<float> MaskSeparation::fill(const ProgressFunction &progress, const std::stop_token &stop) const
{
    const auto channels = std::int64_t(extracted_->channels());
    std::vector<float> masked, rest, sum;
    float peak = 0;
    for (auto begin = range_.begin; begin < range_.end; begin += blockFrames) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
        const auto samples = size_t(std::min(blockFrames, range_.end - begin) * channels);
        masked.resize(samples);
        rest.resize(samples);
        sum.assign(samples, 0.0f);
        for (const auto &source : sources_) {
            auto done = source.content->read(begin, rest);
            if (done)
                done = source.masked->read(begin, masked);
            for (size_t i = 0; i < samples && done; ++i) {
                rest[i] -= masked[i];
                sum[i] += masked[i];
            }
            if (done)
                done = source.underStore->write(begin, masked);
            if (done)
                done = source.restStore->write(begin, rest);
            if (!done)
                return done.error();
        }
        for (const float s : sum)
            peak = std::max(peak, std::abs(s));
        if (progress)
            progress({double(std::min(begin + blockFrames, range_.end) - range_.begin) / double(range_.length()), -1,
                      SplitPhase::Separating});
    }
    return peak;
}

} // namespace partita
