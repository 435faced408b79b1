// SPDX-License-Identifier: GPL-3.0-or-later
// What a model hears in recordings before anything is learned from them: tags to suggest, and tags to doubt. No torch here.
#pragma once

#include "core/training/finetune/recording_cache.h"
#include "models/base/device.h"

namespace partita {

struct HeardRecording {
    std::vector<float> features; ///< mean over time of the ear's unit vectors, [dimension]
    struct Sound {
        std::string name;
        float probability; ///< in [0, 1]
    };
    std::vector<Sound> sounds;   ///< known ones that seem to be there, the likeliest first; at most 8, of at least 5 %
    std::vector<float> ofTags;   ///< probability of each tag of the recording; below 0 for one that the model does not know
};

/// Listens to every recording, in a long one to twelve places of ten seconds. Errors: those of the model's file;
/// DeviceUnavailable, Cancelled. `workers` threads, 0: one a core. Blocks; from a worker thread.
Result<std::vector<HeardRecording>> hearRecordings(const RecordingCache &cache, const std::filesystem::path &model, DeviceChoice device,
                                                   int workers = 0, const std::function<void(double)> &progress = {},
                                                   std::stop_token stop = {});

struct DoubtfulTag {
    size_t recording = 0;    ///< index of the cache's
    std::string tag;         ///< that looks wrong
    std::string suggested;   ///< that fits better; empty: none is known that does
    double probability = 0;  ///< of the doubt, in [0, 1]
};

/// Tags of sounds that the model knows are checked against what it hears; new ones of fifteen recordings and more against what
/// else has that tag (checkLabels()). The most doubtful first. Blocks for seconds.
Result<std::vector<DoubtfulTag>> doubtfulTags(const RecordingCache &cache, const std::vector<HeardRecording> &heard, std::uint64_t seed = 1,
                                              std::stop_token stop = {});

} // namespace partita
