// SPDX-License-Identifier: GPL-3.0-or-later
// A recording on the disk and documents of it, for the tests of core/session.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "core/audio/audio_writer.h"
#include "core/document/file_store.h"
#include "core/document/stem_store.h"
#include "core/session/session_file.h"
#include "test_document_stores.h"

namespace partita::test {

namespace fs = std::filesystem;

inline constexpr int sessionRate = 8000, sessionChannels = 2;

inline std::vector<float> soundOf(unsigned seed, std::int64_t frames)
{
    std::mt19937 random(seed);
    return randomSamples(random, size_t(frames * sessionChannels));
}

inline bool writeRecording(const fs::path &path, unsigned seed, std::int64_t frames)
{
    auto writer = AudioWriter::create(path, {sessionRate, sessionChannels, AudioFormat::WavFloat32}, true);
    const auto samples = soundOf(seed, frames);
    return writer && writer->write(samples.data(), frames) && writer->commit();
}

inline std::shared_ptr<StemStore> stem(std::int64_t frames, const fs::path &folder)
{
    auto store = StemStore::create(sessionChannels, sessionRate, frames, folder);
    return store ? *store : nullptr;
}

inline std::shared_ptr<StemStore> stemOf(const std::vector<float> &samples, const fs::path &folder)
{
    auto store = stem(std::int64_t(samples.size()) / sessionChannels, folder);
    if (store && store->write(0, samples))
        store->finish();
    return store;
}

inline MaskPtr paintedMask(std::int64_t frames, unsigned seed)
{
    const MaskGrid grid{sessionRate, frames};
    MaskBuilder builder(*Mask::uniform(grid));
    std::mt19937 random(seed);
    builder.edit({0, std::min<std::int64_t>(100, grid.frames()), 10, 90},
                 [&](std::int64_t, int, std::uint8_t &value) { value = std::uint8_t(random()); });
    return builder.finish();
}

inline LanePtr laneOf(LaneId id, const std::string &name, LaneContentPtr content)
{
    auto lane = std::make_shared<Lane>();
    lane->id = id;
    lane->name = name;
    lane->content = std::move(content);
    lane->provenance.origin = id;
    return lane;
}

/// Of a recording that is there, without lanes.
inline SessionState stateOf(const fs::path &recording)
{
    SessionState state;
    const auto file = FileStore::open(recording);
    const auto source = describeSource(recording);
    if (!file || !source)
        return state;
    state.source = *source;
    state.document.sourcePath = recording;
    state.document.mixture = *file;
    return state;
}

/// Two stems and what remains, with everything that a lane can have.
inline SessionState fullState(const fs::path &recording, const fs::path &folder)
{
    auto state = stateOf(recording);
    const auto frames = state.document.mixture->frames();
    auto recipe = std::make_shared<Recipe>();
    recipe->operation = "separate";
    recipe->input = {{{0, frames}, {RecipeOutput()}}};
    recipe->span = {frames / 4, frames / 2};
    recipe->queries = {"the dog", "the violin"};
    recipe->modelName = "partita-1";
    recipe->modelChecksum = std::string(64, 'a');
    recipe->deviceName = "CPU";
    recipe->seed = 12345678901234567890u;
    recipe->settings = {{"longestSpanFrames", "2560"}};
    auto again = std::make_shared<Recipe>();
    again->operation = "mask";
    again->modelFile = recording; // any file
    again->input = {{{0, frames / 2}, {{recipe, 1}}}, {{frames / 2, frames}, {{recipe, 1}, {nullptr, 0}}}};
    again->span = {0, frames};
    again->sounds = {{false, "my dog", {0.5f, -0.25f}}, {true, "that", {}}};
    again->masks = {{"mask", 0, paintedMask(frames, 3)}};
    const auto a = stemOf(soundOf(1, frames), folder), b = stemOf(soundOf(2, frames), folder);
    a->setRecipe({recipe, 0});
    b->setRecipe({again, 1});

    auto first = std::make_shared<Lane>(*laneOf(3, "Dog \xE2\x99\xAA", LaneContent::of(a)));
    first->colourIndex = 4;
    first->gainDb = -3.25;
    first->pan = 0.5;
    first->mute = true;
    first->provenance = {3, "the dog", "extract", "partita-1", "CPU", true, 0.75};
    first->corrections = {paintedMask(frames, 1), nullptr};
    const auto moved = LaneContent::withSpanMoved(*LaneContent::of(b), *LaneContent::of(state.document.mixture), {100, frames / 3});
    auto second = std::make_shared<Lane>(*laneOf(1, "Violin", moved.from));
    second->solo = true;
    auto third = std::make_shared<Lane>(*laneOf(7, "rest", moved.to));
    third->kind = LaneKind::Residual;
    state.document.lanes = {first, second, third};
    state.document.drawn = {1, paintedMask(frames, 2)};
    state.settings = {{"zoom", "1.5"}, {"empty", ""}};
    state.revision = 5;
    return state;
}

inline std::string bytesOf(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// Whether both sound the same and are equal in all else.
inline bool sameMask(const MaskPtr &a, const MaskPtr &b) { return (!a && !b) || (a && b && *a == *b); }
inline bool sameLane(const Lane &a, const Lane &b)
{
    return a.id == b.id && a.name == b.name && a.kind == b.kind && a.colourIndex == b.colourIndex && a.gainDb == b.gainDb &&
           a.pan == b.pan && a.mute == b.mute && a.solo == b.solo && a.provenance == b.provenance &&
           sameMask(a.corrections.given, b.corrections.given) && sameMask(a.corrections.taken, b.corrections.taken) &&
           samplesOf(*a.content) == samplesOf(*b.content) && !samplesOf(*a.content).empty();
}
inline bool sameDocument(const SessionState &a, const SessionState &b)
{
    return a.documentId == b.documentId && a.revision == b.revision && a.settings == b.settings &&
           a.embedSource == b.embedSource && a.document.drawn.lane == b.document.drawn.lane &&
           sameMask(a.document.drawn.mask, b.document.drawn.mask) &&
           samplesOf(*a.document.mixture) == samplesOf(*b.document.mixture) &&
           std::equal(a.document.lanes.begin(), a.document.lanes.end(), b.document.lanes.begin(), b.document.lanes.end(),
                      [](const LanePtr &x, const LanePtr &y) { return sameLane(*x, *y); });
}

} // namespace partita::test
