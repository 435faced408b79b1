// SPDX-License-Identifier: GPL-3.0-or-later
// A training recipe: everything that decides which weights a run makes, as one JSON file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/training/dataset.h"
#include "core/training/mixture_sampler.h"
#include "core/training/text_trainer.h"
#include "models/base/device.h"
#include "models/separator/separator_config.h"

namespace partita {

struct SeparatorRecipe {
    std::uint64_t seed = 1;
    DatasetOptions data;
    MixingOptions mixing;
    std::int64_t laterFromStep = -1; ///< from this step on mixtures are drawn by `laterMixing`; -1: never
    MixingOptions laterMixing;       ///< of the same crop length
    SeparatorConfig network;

    std::filesystem::path startFrom; ///< a model whose weights are the first ones; empty: random weights
    bool keepSounds = false;         ///< leave the vectors of the known sounds as they are, so that a text encoder stays valid
    double baseShare = 0;      ///< of startFrom in the result, 0 to 1: weights of both are averaged ("Model soups", arXiv 2203.05482)
    std::int64_t steps = 2000;
    int replicas = 4;          ///< workers whose gradients are averaged; also the number of CPU threads
    int mixturesPerReplica = 16;
    double learningRate = 1.5e-3;
    std::int64_t warmupSteps = 200; ///< linear from 0; then linear to 0 at the last step
    double weightDecay = 0.02;
    double clipNorm = 5;
    bool bfloat16 = true;      ///< compute in bfloat16 with float32 master weights, where the processor can
    double tagWeight = 0.3, presenceWeight = 1.0, absentWeight = 0.4;
    double queryNoise = 0.05;  ///< standard deviation a component, of Gaussian noise on query vectors in training

    int logEvery = 20;
    int validateEvery = 500;
    int validationBatches = 12;
    double checkpointMinutes = 4;
};

/// A whole model: its separator, then the text encoder into the separator's space. Without text steps the text encoder of
/// the base is kept, which needs keepSounds.
struct ModelRecipe {
    std::shared_ptr<const ModelRecipe> base; ///< trained first, into `base` below the output folder; its model is startFrom
    SeparatorRecipe separator;
    TextRecipe text;
    std::string name;      ///< of the model file, without extension
    std::string trainedOn; ///< one line about the data, kept in the model file
};

/// Paths in a recipe are relative to its own folder. What a recipe with a `base` does not say is as in its base, which lies
/// in the same folder; null takes a key of the base away.
Result<ModelRecipe> readModelRecipe(const std::filesystem::path &path);

struct TrainingProgress {
    std::int64_t step = 0, steps = 0;
    double loss = 0;             ///< separation term, dB
    double tagLoss = 0, presenceLoss = 0;
    double learningRate = 0, gradientNorm = 0;
    double secondsPerStep = 0;
};

struct TrainingPlace {
    std::filesystem::path data;   ///< folder with manifest.csv and audio/
    std::filesystem::path output; ///< folder for checkpoint, log and the finished model
    DeviceChoice device = DeviceChoice::Auto;
    int workers = 0;              ///< overrides the recipe's replicas for a machine at hand; 0: as the recipe says
};

/// Trains the separator of a recipe; continues where a checkpoint lies in the output folder. Blocks; call it from a worker.
/// Writes log.csv (training and validation losses), checkpoint.safetensors, and finally separator.safetensors.
/// Stops between two steps with ErrorCode::Cancelled, after a checkpoint.
Result<std::filesystem::path> trainSeparator(const SeparatorRecipe &recipe, const TrainingPlace &place,
                                             const std::function<void(const TrainingProgress &)> &progress,
                                             std::stop_token stop);

/// Trains all of a recipe and writes `name`.safetensors into the output folder; a stage whose result lies there already is
/// not done again. `log` takes a line at a time. Otherwise as trainSeparator().
Result<std::filesystem::path> trainModel(const ModelRecipe &recipe, const TrainingPlace &place,
                                         const std::function<void(const TrainingProgress &)> &progress,
                                         const std::function<void(const std::string &)> &log, std::stop_token stop);

} // namespace partita
