// SPDX-License-Identifier: GPL-3.0-or-later
// A separator so small that a step of training takes milliseconds, sounds that it knows, and mixtures of them with tags.
#pragma once

#include <cmath>
#include <fstream>
#include <numbers>

#include "core/audio/audio_writer.h"
#include "core/training/recipe.h"

namespace partita::test {

/// "low tone", "high tone", "hiss", "warble", or else clicks; mono at 32 kHz.
inline std::vector<float> tinySound(const std::string &name, double seconds)
{
    std::vector<float> x(size_t(seconds * 32000));
    std::uint32_t state = 7;
    for (size_t i = 0; i < x.size(); ++i) {
        const double t = double(i) / 32000;
        state = state * 1664525u + 1013904223u;
        x[i] = name == "low tone"    ? 0.3f * float(std::sin(2 * std::numbers::pi * 220 * t))
               : name == "high tone" ? 0.3f * float(std::sin(2 * std::numbers::pi * 3000 * t))
               : name == "hiss"      ? 0.2f * (float(state >> 8) / float(1 << 24) - 0.5f)
               : name == "warble"    ? 0.3f * float(std::sin(2 * std::numbers::pi * 900 * t + 20 * std::sin(20 * t)))
                                     : (i % 8000 < 80 ? 0.5f : 0.0f);
    }
    return x;
}

/// Their mean as a WAV file.
inline Result<void> writeTinySounds(const std::filesystem::path &path, const std::vector<std::string> &names, double seconds = 1.5,
                                    int channels = 1)
{
    std::vector<float> mixture(size_t(seconds * 32000));
    for (const auto &name : names) {
        const auto sound = tinySound(name, seconds);
        for (size_t i = 0; i < mixture.size(); ++i)
            mixture[i] += sound[i] / float(names.size());
    }
    std::filesystem::create_directories(path.parent_path());
    std::vector<float> interleaved;
    for (const float v : mixture)
        interleaved.insert(interleaved.end(), size_t(channels), v);
    auto writer = AudioWriter::create(path, {32000, channels, AudioFormat::Wav16}, true);
    if (!writer)
        return writer.error();
    if (auto written = writer->write(interleaved.data(), std::int64_t(mixture.size())); !written)
        return written;
    return writer->commit();
}

/// Two recordings of each of six mixtures, in folders that are named by tags as a person writes them. "warble" is new to
/// the model below, and two tags are other words for sounds that it knows.
inline Result<void> writeTinyMixtures(const std::filesystem::path &folder)
{
    const std::pair<const char *, std::vector<std::string>> mixtures[] = {
        {"Warble, low tones", {"warble", "low tone"}}, {"warble; hiss", {"warble", "hiss"}}, {"clicks, hiss", {"clicks", "hiss"}},
        {"high_tone, low tone", {"high tone", "low tone"}}, {"clicking, high tone", {"clicks", "high tone"}}, {"warble, clicks", {"warble", "clicks"}}};
    for (const auto &[tags, names] : mixtures) {
        if (auto written = writeTinySounds(folder / tags / "a.wav", names, 1.5); !written)
            return written;
        if (auto written = writeTinySounds(folder / tags / "b.wav", names, 2.5, 2); !written)
            return written;
    }
    return {};
}

inline SeparatorConfig tinyConfig()
{
    SeparatorConfig config;
    config.channels = {8, 12};
    config.attentionHeads = 2;
    config.attentionReach = 2;
    config.encoderBlocks = config.decoderBlocks = 1;
    config.bands = 64;
    config.linearBands = 16;
    config.embeddingDim = 16;
    return config;
}

/// Trained for four steps, in `folder`: the model's file, without a text encoder.
inline Result<std::filesystem::path> makeTinyModel(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder / "data/audio");
    std::ofstream manifest(folder / "data/manifest.csv");
    manifest << "path,split,group,label,tags,caption\n";
    for (const char *name : {"low tone", "high tone", "hiss", "clicks"}) {
        if (auto written = writeTinySounds(folder / "data/audio" / (std::string(name) + ".wav"), {name}); !written)
            return written.error();
        manifest << name << ".wav,train,test," << name << ",,\n";
    }
    manifest.close();
    SeparatorRecipe recipe;
    recipe.network = tinyConfig();
    recipe.mixing.cropSeconds = 0.64;
    recipe.steps = 4;
    recipe.replicas = 2;
    recipe.mixturesPerReplica = 3;
    recipe.bfloat16 = false;
    return trainSeparator(recipe, {folder / "data", folder / "base", DeviceChoice::Cpu, 0}, [](const TrainingProgress &) {}, {});
}

} // namespace partita::test
