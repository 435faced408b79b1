// SPDX-License-Identifier: GPL-3.0-or-later
// Hyper-parameters of the separator network; stored in the metadata of every checkpoint.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "models/base/result.h"
#include "models/dsp/bands.h"
#include "models/dsp/stft.h"

namespace partita {

struct SeparatorConfig {
    // The ear: bands of the shared STFT.
    int bands = 192;
    int linearBands = 64;
    double cornerHz = 1000;
    double topHz = 16000;

    // The network. Stride of the stem: 4 bands x 2 frames; each level below halves both.
    std::vector<int> channels{64, 96, 160, 224};
    int encoderBlocks = 2;
    int decoderBlocks = 2;
    int attentionLayers = 2;
    int attentionHeads = 7;
    int attentionReach = 8; ///< a token attends this many coarse steps (frameAlignment() frames each) to either side
    int embeddingDim = 128; ///< of query vectors and sound names
    double dropout = 0.1;   ///< in the attention layers and of channels of the two coarsest maps, while training

    StftSpec stft() const { return {}; }
    Bands makeBands() const { return Bands(bands, linearBands, cornerHz, topHz); }

    static constexpr int stemBands = 4;
    static constexpr int stemFrames = 2;
    /// Frames per step of the coarsest level: inputs are multiples of this long.
    int frameAlignment() const { return stemFrames << (channels.size() - 1); }
    /// Frames on either side beyond which nothing can change a mask value: the receptive field, rounded up to
    /// frameAlignment(). With this much context a chunk gives the mask that the whole file gives.
    int contextFrames() const;
};

nlohmann::json toJson(const SeparatorConfig &config);
Result<SeparatorConfig> separatorConfigFromJson(const nlohmann::json &json);

} // namespace partita
