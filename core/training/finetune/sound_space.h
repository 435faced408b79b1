// SPDX-License-Identifier: GPL-3.0-or-later
// A base model's sounds with those that are to be taught among them. Includes torch.
#pragma once

#include <string>
#include <vector>

#include "core/training/finetune/weak_sampler.h"
#include "core/training/replicas.h"
#include "models/nn/safetensors.h"
#include "models/separator/separator_net.h"

namespace partita {

struct SoundSpace {
    TensorFile file;                ///< the base model, with a row for each new sound in its table
    SeparatorConfig config;
    std::vector<std::string> names; ///< sorted; of the base and new
    std::vector<bool> isNew;        ///< [names]

    /// InvalidFormat for a file that is no model. A tag that says a known sound in other words of the same stems ("dogs", "dog")
    /// becomes that sound's name in `recordings`. Vectors of new sounds are random, by `seed`.
    static Result<SoundSpace> load(const std::filesystem::path &model, std::vector<TaggedRecording> &recordings, std::uint64_t seed);

    std::vector<std::string> newNames() const;
    /// The base model's network with all these sounds.
    Result<SeparatorNet> makeNet() const;
    std::vector<float> vectors() const; ///< unit, [names, dimension]
    void setVectors(const torch::Tensor &table);
    /// Unit vectors [recordings, dimension] of what the base model's text encoder makes of their captions; see WholeQuery::Caption. 0 for those
    /// with a tag that is new. InvalidFormat.
    Result<torch::Tensor> captionVectors(const std::vector<TaggedRecording> &recordings) const;
};

/// First vectors of the new sounds, from what the base model's ear hears in the recordings and in mixtures of them: logistic
/// regression on the frozen encoder, pooled over time (multiple instance learning), of which only the new rows change. `workers`
/// have the base model's network. Deterministic by seed.
void learnNewSounds(SoundSpace &space, Replicas &workers, const WeakSampler &sampler, int steps, std::uint64_t seed,
                    torch::Device device, std::stop_token stop);

} // namespace partita
