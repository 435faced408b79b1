// SPDX-License-Identifier: GPL-3.0-or-later
// The query-conditioned mask network. Includes torch: for models and the training part of core only.
#pragma once

#include <torch/torch.h>

#include "models/separator/separator_config.h"

namespace partita {

/// What the network hears of a mixture, independent of any query; decode() may use it for many queries.
struct MixtureCode {
    std::vector<torch::Tensor> skips; ///< one map a level, [B, C_level, F_level, T_level]
    torch::Tensor heard;              ///< unit vectors of what is heard by time, [B, T_coarse, embeddingDim]
    torch::Tensor tags;               ///< logits of the known sounds by time, [B, T_coarse, sounds]
};

struct QueryOutput {
    torch::Tensor mask;     ///< logits, [N, bands, T]; sigmoid gives the gain of each band and frame
    torch::Tensor presence; ///< logits by time that the sound is heard, [N, T_coarse]
};

/// A residual U-Net over a band spectrogram with local self-attention at the bottleneck. The encoder hears the mixture once
/// and names the sounds in it; the decoder is conditioned by FiLM (Perez et al. 2018) in every block by a query vector.
/// Queries live in the space of `soundVectors`: unit vectors, one a known sound.
///
/// Time is only ever mixed over a finite reach and never normalised over, so that a mask does not depend on how a
/// recording is cut (SeparatorConfig::contextFrames).
class SeparatorNetImpl : public torch::nn::Module {
public:
    SeparatorNetImpl(const SeparatorConfig &config, int soundCount);

    const SeparatorConfig &config() const { return config_; }

    /// Features of band powers: [B, bands, T] power relative to full scale (sine of amplitude 1: 1.0) -> the same shape.
    static torch::Tensor features(const torch::Tensor &bandPower);

    /// features [B, bands, T], T a multiple of frameAlignment(); computed in `compute` (float32, or bfloat16 to train fast).
    MixtureCode encode(const torch::Tensor &features, torch::Dtype compute);
    /// Query n, [N, embeddingDim] unit vectors, is asked of mixture mixtureOf[n] (int64, [N]).
    QueryOutput decode(const MixtureCode &code, const torch::Tensor &queries, const torch::Tensor &mixtureOf,
                       torch::Dtype compute);

    /// Logits by time that what was heard is what each query asks for, [N, T_coarse]: the tagger's view of a query.
    torch::Tensor tagLogits(const MixtureCode &code, const torch::Tensor &queries, const torch::Tensor &mixtureOf) const;

    /// Starts the dropout's random numbers anew.
    void reseed(std::uint64_t seed);

    /// Unit vectors of the known sounds, [sounds, embeddingDim].
    torch::Tensor soundVectors() const;

private:
    struct Parts;

    SeparatorConfig config_;
    std::shared_ptr<Parts> parts_;
};
TORCH_MODULE(SeparatorNet);

/// Pools logits [.., T, ..] over time dimension `dim` to one probability by linear softmax, sum p^2 / sum p
/// (Wang, Li & Metze 2019, "A comparison of five multiple instance learning pooling functions"). Float32.
torch::Tensor linearSoftmaxPool(const torch::Tensor &logits, int64_t dim);

} // namespace partita
