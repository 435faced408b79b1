// SPDX-License-Identifier: GPL-3.0-or-later
// What a separation writes down of itself is enough to make its stems again from a session alone, sample by sample.
#include <QTemporaryDir>
#include <QtTest>

#include "core/document/edit.h"
#include "core/separation/lane_separation.h"
#include "test_separation_fakes.h"
#include "test_session_fakes.h"

using namespace partita;
using namespace partita::test;

namespace {

constexpr std::int64_t frames = 60000;

SplitOptions optionsOf(const Recipe &recipe)
{
    SplitOptions options;
    options.workers = 2;
    options.longestSpanFrames = std::stoi(recipe.settings.at("longestSpanFrames"));
    options.chunkSamples = std::stoll(recipe.settings.at("chunkSamples"));
    return options;
}

/// The output of a recipe, with all that it was made of made first.
StorePtr make(const RecipeOutput &from, const StorePtr &mixture, const std::shared_ptr<const Model> &model,
              const fs::path &folder)
{
    if (!from.recipe)
        return mixture;
    const auto &recipe = *from.recipe;
    std::vector<LaneContent::Span> spans;
    for (const auto &part : recipe.input) {
        spans.push_back({part.range, {}});
        for (const auto &input : part.sum)
            spans.back().stores.push_back(make(input, mixture, model, folder));
    }
    const auto content = LaneContent::ofSpans(*mixture, std::move(spans));
    DocumentSnapshot document;
    document.mixture = mixture;
    document.lanes = {laneOf(1, "input", *content)};
    const auto separation = LaneSeparation::prepare(document, 1, recipe.queries, recipe.span, model, folder);
    if (!separation || !separation->run({}, optionsOf(recipe)))
        return nullptr;
    for (const auto &lane : separation->lanes()) {
        for (const auto &span : lane.content->spans()) {
            for (const auto &store : span.stores) {
                const auto *made = dynamic_cast<const StemStore *>(store.get());
                const auto by = made ? made->recipe() : RecipeOutput(); // of this run, or of one before
                if (by.recipe && by.recipe->queries == recipe.queries && by.output == from.output)
                    return store;
            }
        }
    }
    return nullptr;
}

} // namespace

class TestSessionRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesStemsAgain()
    {
        QTemporaryDir root;
        const fs::path folder = root.path().toStdString(), recording = folder / "street.wav",
                       path = folder / "street.partita";
        QVERIFY(writeRecording(recording, 99, frames));
        const auto model = std::make_shared<FakeModel>();
        auto state = stateOf(recording);
        const auto first = LaneSeparation::prepare(state.document, 0, std::vector<std::string>{"voice", "rumble"},
                                                   {10000, 50000}, model, folder);
        QVERIFY(first);
        SplitOptions options;
        options.workers = 2;
        QVERIFY(first->run({20000, 30000}, options));
        // What remains is taken apart once more.
        auto lanes = first->lanes();
        state.document.lanes = {laneOf(5, "rest", lanes.back().content)};
        const auto second = LaneSeparation::prepare(state.document, 5, std::vector<std::string>{"remove rain"},
                                                    {0, 40000}, model, folder);
        QVERIFY(second);
        options.longestSpanFrames = 640;
        QVERIFY(second->run({}, options));
        state.document.lanes.clear();
        for (const auto &made : {lanes[0], second->lanes()[0], second->lanes()[1]})
            state.document.lanes.push_back(laneOf(10 + state.document.lanes.size(), made.name, made.content));
        QVERIFY(SessionFile::create(path, state));

        const auto loaded = (*SessionFile::open(path, SessionAccess::ReadOnly))->load();
        QVERIFY(loaded);
        int compared = 0;
        for (const auto &lane : loaded->state.document.lanes) {
            for (const auto &span : lane->content->spans()) {
                for (const auto &store : span.stores) {
                    const auto *made = dynamic_cast<const MadeSamples *>(store.get());
                    if (!made)
                        continue;
                    const auto from = made->recipe();
                    QVERIFY(from.recipe && from.recipe->inputComplete);
                    QCOMPARE(from.recipe->modelName, std::string("fake-1"));
                    const auto again = make(from, loaded->state.document.mixture, model, folder);
                    QVERIFY(again);
                    QVERIFY(samplesOf(*again) == samplesOf(*store));
                    ++compared;
                }
            }
        }
        QVERIFY(compared >= 3);
    }
};

QTEST_GUILESS_MAIN(TestSessionRecipe)
#include "test_session_recipe.moc"
