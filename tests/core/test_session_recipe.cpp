// SPDX-License-Identifier: GPL-3.0-or-later
// What a separation writes down of itself is enough to make its stems again from a session alone, sample by sample.
#include <QTemporaryDir>
#include <QtTest>

#include "core/document/edit.h"
#include "core/separation/lane_refinement.h"
#include "core/separation/lane_remaking.h"
#include "core/separation/mask_separation.h"
#include "test_separation_fakes.h"
#include "test_session_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr std::int64_t frames = 60000;

constexpr MaskArea painted{30, 90, 4, 60};

MaskPtr maskOver(const MaskArea &area)
{
    const MaskGrid grid{sessionRate, frames};
    MaskBuilder builder(*Mask::uniform(grid));
    builder.edit(area, [](std::int64_t frame, int bin, std::uint8_t &value) { value = std::uint8_t(100 + (frame + bin) % 150); });
    return builder.finish();
}

/// Lanes with ids of their own.
std::vector<LanePtr> numbered(std::vector<Lane> lanes, LaneId first = 1)
{
    std::vector<LanePtr> made;
    for (auto &lane : lanes) {
        lane.id = first++;
        made.push_back(std::make_shared<Lane>(std::move(lane)));
    }
    return made;
}

std::vector<LaneId> idsOf(const DocumentSnapshot &document)
{
    std::vector<LaneId> ids;
    for (const auto &lane : document.lanes)
        ids.push_back(lane->id);
    return ids;
}

/// No store of the lanes is read from where it was.
bool sharesStores(const LaneContent &a, const LaneContent &b, const StorePtr &mixture)
{
    for (const auto &x : a.spans()) {
        for (const auto &y : b.spans()) {
            for (const auto &store : x.stores) {
                if (store != mixture && std::find(y.stores.begin(), y.stores.end(), store) != y.stores.end())
                    return true;
            }
        }
    }
    return false;
}

} // namespace

class TestSessionRecipe : public QObject {
    Q_OBJECT

    QTemporaryDir root_;
    fs::path folder_, recording_, path_;
    std::shared_ptr<FakeModel> model_ = std::make_shared<FakeModel>();
    RemakeOptions options_;

    /// Saved, loaded and made again: all samples as they were, from other stores.
    void compare(const SessionState &state, const std::vector<LaneId> &asStored = {})
    {
        QVERIFY(SessionFile::create(path_, state, true));
        const auto loaded = (*SessionFile::open(path_, SessionAccess::ReadOnly))->load();
        QVERIFY(loaded && !loaded->damaged);
        const auto &document = loaded->state.document;
        std::vector<double> progress;
        const auto remade = remakeLanes(document, idsOf(document), options_, [&](double done) { progress.push_back(done); });
        QVERIFY2(remade, remade ? "" : remade.error().message.c_str());
        QCOMPARE(remade->asStored, asStored);
        QVERIFY(std::is_sorted(progress.begin(), progress.end()) && !progress.empty() && progress.back() <= 1);
        QCOMPARE(remade->document.lanes.size(), state.document.lanes.size());
        for (size_t i = 0; i < state.document.lanes.size(); ++i) {
            const auto &before = *state.document.lanes[i], &after = *remade->document.lanes[i];
            QVERIFY2(samplesOf(*after.content) == samplesOf(*before.content), before.name.c_str());
            QVERIFY(after.id == before.id && after.name == before.name && after.gainDb == before.gainDb);
            if (asStored.empty())
                QVERIFY(!sharesStores(*document.lanes[i]->content, *after.content, document.mixture));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        folder_ = root_.path().toStdString();
        recording_ = folder_ / "street.wav";
        path_ = folder_ / "street.partita";
        QVERIFY(writeRecording(recording_, 99, frames));
        options_.model = [this](const Recipe &recipe) -> Result<std::shared_ptr<const Model>> {
            if (recipe.modelName != "fake-1")
                return Error{ErrorCode::NotFound, "There is no such model."};
            return std::shared_ptr<const Model>(model_);
        };
        options_.folder = folder_;
        options_.workers = 2;
    }

    void separationsOfSeparations()
    {
        auto state = stateOf(recording_);
        const auto first = LaneSeparation::prepare(state.document, 0, std::vector<std::string>{"voice", "rumble"},
                                                   {10000, 50000}, model_, folder_);
        QVERIFY(first);
        SplitOptions options;
        options.workers = 2;
        QVERIFY(first->run({20000, 30000}, options));
        // What remains is taken apart once more, with other settings.
        auto lanes = first->lanes();
        state.document.lanes = {laneOf(5, "rest", lanes.back().content)};
        const auto second = LaneSeparation::prepare(state.document, 5, std::vector<std::string>{"remove rain"},
                                                    {0, 40000}, model_, folder_);
        QVERIFY(second);
        options.longestSpanFrames = 640;
        QVERIFY(second->run({}, options));
        state.document.lanes = numbered({lanes[0], second->lanes()[0], second->lanes()[1]});
        compare(state);
    }

    void handsAndNetworkTogether()
    {
        auto state = stateOf(recording_);
        SplitOptions options;
        options.workers = 2;
        const auto first = LaneSeparation::prepare(state.document, 0, std::vector<std::string>{"voice"}, {0, frames}, model_, folder_);
        QVERIFY(first && first->run({}, options));
        Document document(recording_, state.document.mixture);
        document.setState({numbered(first->lanes()), {1, maskOver(painted)}});
        // A part of the voice goes to the rest by hand, the voice is made again with a hint, a part of time moves, and what is
        // painted on all lanes becomes one of its own.
        const auto moved = MaskSeparation::prepare(document.snapshot(), MaskAction::Move, 2, {}, folder_);
        QVERIFY(moved);
        moved->edit(document, 0, {}, 0)->apply(document);
        QVERIFY(moved->run());
        auto refined = LaneRefinement::prepare(document.snapshot(), 1, maskOver({50, 100, 0, 40}), true, model_, folder_);
        QVERIFY(refined);
        refined->edit(document, "rest", 0)->apply(document);
        QVERIFY(refined->separation().run({}, options));
        edits::moveTimeSpan(document, 1, 2, {20000, 30000})->apply(document);
        edits::draw(document, EditKind::MaskShape, {0, maskOver({10, 60, 20, 50})})->apply(document);
        const auto extracted = MaskSeparation::prepare(document.snapshot(), MaskAction::Extract, 0, "hum", folder_);
        QVERIFY(extracted);
        extracted->edit(document, 3, "rest", 7)->apply(document);
        QVERIFY(extracted->run());
        edits::setGain(document, 1, -6)->apply(document);
        state.document = document.snapshot();
        QCOMPARE(state.document.lanes.size(), size_t(3));
        compare(state);
    }

    void byExample()
    {
        auto state = stateOf(recording_);
        const std::vector<SoundVector> named{{"my dog", {200, 2000, 1, 0}}}, examples{{"that", {2000, 3000, 0.5f, 1}}};
        const auto made = LaneSeparation::prepareFor(LaneContent::of(state.document.mixture), state.document.mixture,
                                                     std::vector<std::string>{"my dog"}, {0, frames}, model_, folder_, {named, examples});
        QVERIFY(made && made->run({}));
        state.document.lanes = numbered(made->lanes());
        QCOMPARE(state.document.lanes.size(), size_t(3));
        compare(state);
    }

    void whatCannotBeMadeAgainIsAsStored()
    {
        auto state = stateOf(recording_);
        // A stem of another program, and what was taken from it: nothing says how the first came to be.
        const auto dropped = laneOf(1, "dropped", LaneContent::of(stemOf(soundOf(7, frames), folder_)));
        state.document.lanes = {dropped};
        const auto of = LaneSeparation::prepare(state.document, 1, std::vector<std::string>{"hiss"}, {0, frames}, model_, folder_);
        const auto own = LaneSeparation::prepare(state.document, 0, std::vector<std::string>{"voice"}, {0, frames}, model_, folder_);
        QVERIFY(of && of->run({}) && own && own->run({}));
        state.document.lanes = numbered({of->lanes()[0], own->lanes()[0]}, 2);
        state.document.lanes.push_back(dropped);
        compare(state, {2, 1});
    }

    void whatWasNotFinishedIs()
    {
        auto state = stateOf(recording_);
        const auto made = LaneSeparation::prepare(state.document, 0, std::vector<std::string>{"voice"}, {0, frames}, model_, folder_);
        const auto whole = LaneSeparation::prepare(state.document, 0, std::vector<std::string>{"voice"}, {0, frames}, model_, folder_);
        std::stop_source stop;
        QVERIFY(whole && whole->run({}) && made);
        QVERIFY(!made->run({0, 20000}, {}, [&](const SplitProgress &) { stop.request_stop(); }, stop.get_token()));
        state.document.lanes = numbered(made->lanes());
        QVERIFY(SessionFile::create(path_, state, true));
        const auto loaded = (*SessionFile::open(path_, SessionAccess::ReadOnly))->load();
        QVERIFY(loaded && !loaded->unfinishedLanes.empty());
        const auto &document = loaded->state.document;
        const auto remade = remakeLanes(document, idsOf(document), options_);
        QVERIFY(remade);
        for (size_t i = 0; i < document.lanes.size(); ++i)
            QVERIFY(samplesOf(*remade->document.lanes[i]->content) == samplesOf(*whole->lanes()[i].content));
        QCOMPARE(remade->heard.size(), size_t(1));
        QCOMPARE(remade->heard[0].lane, document.lanes[0]->id);
        QVERIFY(remade->heard[0].found && remade->heard[0].presence > 0.5);
    }

    /// What never had its turn, and what waits for that; what is complete stays.
    void whatWasNotBegunIs()
    {
        auto state = stateOf(recording_);
        const auto separate = [&](LaneId lane, const std::string &query) {
            return LaneSeparation::prepare(state.document, lane, std::vector<std::string>{query}, {0, frames}, model_, folder_);
        };
        const auto done = separate(0, "dog"), first = separate(0, "voice");
        QVERIFY(done && done->run({}) && first);
        state.document.lanes = numbered({done->lanes()[0], first->lanes()[0], first->lanes()[1]});
        const auto second = separate(3, "hiss");
        QVERIFY(second);
        state.document.lanes = numbered({done->lanes()[0], first->lanes()[0], second->lanes()[0], second->lanes()[1]});
        QVERIFY(unfinishedLanes(state.document).empty()); // they are to come yet
        QVERIFY(SessionFile::create(path_, state, true));
        const auto loaded = (*SessionFile::open(path_, SessionAccess::ReadOnly))->load();
        const auto &document = loaded->state.document;
        QCOMPARE(unfinishedLanes(document), (std::vector<LaneId>{2, 3, 4}));
        QCOMPARE(unfinishedLanes(document), loaded->unfinishedLanes);
        auto options = options_;
        options.onlyUnfinished = true;
        const auto remade = remakeLanes(document, idsOf(document), options);
        QVERIFY(remade);
        QVERIFY(remade->asStored.empty());
        QCOMPARE(remade->stores.size(), size_t(3));
        QVERIFY(remade->document.lanes[0]->content->spans().front().stores == document.lanes[0]->content->spans().front().stores);
        QVERIFY(first->run({}) && second->run({}));
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(samplesOf(*remade->document.lanes[i]->content) == samplesOf(*state.document.lanes[i]->content));
        // In the document as it is by then.
        Document edited(recording_, document.mixture);
        edited.setState({document.lanes, {}});
        edits::remove(edited, 3)->apply(edited);
        edits::duplicate(edited, 2, "copy")->apply(edited);
        const auto edit = edits::replaceStores(edited, remade->stores);
        QVERIFY(edit && edit->kind() == EditKind::RemakeLanes);
        edit->apply(edited);
        QVERIFY(unfinishedLanes(edited.snapshot()).empty());
        QVERIFY(samplesOf(*edited.lanes()[2]->content) == samplesOf(*first->lanes()[0].content));
        edit->revert(edited);
        QCOMPARE(unfinishedLanes(edited.snapshot()).size(), size_t(3));
        QVERIFY(edits::replaceStores(edited, {})->changesNothing());
    }

    void errors()
    {
        auto state = stateOf(recording_);
        const auto made = LaneSeparation::prepare(state.document, 0, std::vector<std::string>{"voice"}, {0, frames}, model_, folder_);
        QVERIFY(made && made->run({}));
        state.document.lanes = numbered(made->lanes());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(remakeLanes(state.document, idsOf(state.document), options_, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
        auto none = options_;
        none.model = [](const Recipe &) { return Error{ErrorCode::NotFound, "There is none."}; };
        QCOMPARE(remakeLanes(state.document, idsOf(state.document), none).error().code, ErrorCode::NotFound);
        // Recipes that a damaged file may hold.
        const auto withRecipe = [&](const std::function<void(Recipe &)> &change) {
            Recipe recipe = *made->stores()[0]->recipe().recipe;
            recipe.id = newUniqueId();
            change(recipe);
            const auto store = stemOf(soundOf(1, frames), folder_);
            store->setRecipe({std::make_shared<Recipe>(recipe), 0});
            auto document = state.document;
            document.lanes = {laneOf(1, "odd", LaneContent::of(store))};
            return remakeLanes(document, idsOf(document), options_);
        };
        QVERIFY(withRecipe([](Recipe &) {}));
        QVERIFY(withRecipe([](Recipe &r) { r.settings = {{"longestSpanFrames", "-3"}, {"chunkSamples", "many"}}; }));
        QVERIFY(!withRecipe([](Recipe &r) { r.queries.clear(); }));
        QVERIFY(!withRecipe([](Recipe &r) { r.input.clear(); }));
        QCOMPARE(withRecipe([](Recipe &r) { r.operation = "mask"; }).error().code, ErrorCode::InvalidData);
        QCOMPARE(withRecipe([](Recipe &r) { r.operation = "magic"; })->asStored, std::vector<LaneId>{1});
    }
};

QTEST_GUILESS_MAIN(TestSessionRecipe)
#include "test_session_recipe.moc"
