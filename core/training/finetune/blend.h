// SPDX-License-Identifier: GPL-3.0-or-later
// Several fine-tuned models of one base as one: task vectors (aTLAS, arXiv 2407.02880). No torch here.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "models/base/result.h"

namespace partita {

/// Layers that share a coefficient.
enum class LayerGroup {
    Encoder,    ///< what hears the mixture, down to the bottleneck
    Bottleneck, ///< attention, and what names sounds
    Decoder,    ///< convolutions and normalisations on the way up
    Query,      ///< FiLM layers: how a query steers the decoder
    Head,       ///< mask and presence
};
inline constexpr int layerGroups = 5;
const char *layerGroupName(LayerGroup group); ///< "encoder", "bottleneck", "decoder", "query", "head"
LayerGroup layerGroupOf(const std::string &parameter); ///< of a parameter of the separator, such as "dec0_1.film.weight"

struct BlendPart {
    std::filesystem::path model;
    double coefficient[layerGroups] = {1, 1, 1, 1, 1}; ///< of each group; 0: as the base, 1: as this model
};

/// theta = theta_base + sum_i coefficient_i(group) (theta_i - theta_base). Sounds that a part has and the base has not come with
/// their vectors; of two parts that both know a new sound, the first one's counts. Written to `output` with the parts' names and
/// coefficients. InvalidArgument where the models are not of one shape, or a coefficient is not finite; errors of reading and
/// writing. Blocks; any thread.
Result<void> blendModels(const std::filesystem::path &base, const std::vector<BlendPart> &parts, const std::filesystem::path &output);

} // namespace partita
