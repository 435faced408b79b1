// SPDX-License-Identifier: GPL-3.0-or-later
// AdamW over one flat vector of parameters, shared by replicas of a network. Includes torch.
#pragma once

#include <vector>

#include <torch/torch.h>

namespace partita {

/// All parameters of a module as views into one flat float32 vector, so that replicas share weights without copies and a
/// step is a few passes over plain memory.
struct FlatParameters {
    torch::Tensor values;    ///< [total]
    torch::Tensor gradients; ///< [total], this replica's own

    /// Where a parameter begins in the flat vector.
    static std::int64_t offsetOf(const torch::nn::Module &module, const std::string &name);
    /// Moves the module's parameters into `values` (made from them if undefined) and gives each a gradient in `gradients`.
    static FlatParameters attach(torch::nn::Module &module, const torch::Tensor &sharedValues = {});
};

/// Decoupled weight decay (Loshchilov & Hutter 2019). Decays matrices and kernels only: `decayMask` is 1 where it applies.
/// One thread at a time for a range; disjoint ranges in parallel.
struct AdamW {
    double beta1 = 0.9, beta2 = 0.98, epsilon = 1e-8, weightDecay = 0.01;
    torch::Tensor first, second, decayMask; ///< [total] each

    void init(torch::nn::Module &module, const FlatParameters &flat);
    /// Updates values[begin, end) from gradients already averaged, scaled by `gradientScale`. `step` counts from 1.
    void step(torch::Tensor values, const torch::Tensor &gradients, double gradientScale, double learningRate,
              std::int64_t step, std::int64_t begin, std::int64_t end);
};

} // namespace partita
