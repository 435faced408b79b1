// SPDX-License-Identifier: GPL-3.0-or-later
// Between torch modules and TensorFile. Includes torch: for models and the training part of core only.
#pragma once

#include <torch/torch.h>

#include "models/nn/safetensors.h"

namespace partita {

/// Copies to CPU memory. Float tensors are stored as Float32, or as Float16 where `half` says so.
TensorData toTensorData(const torch::Tensor &tensor, bool half = false);
/// Float32 or Int64 tensor on the CPU.
torch::Tensor toTorch(const TensorData &data);

/// Parameters and buffers of a module under `prefix`. BatchNorm's batch counters are left out.
void storeModule(const torch::nn::Module &module, const std::string &prefix, bool half, TensorFile &file);
/// Every parameter and buffer must be there with its shape; InvalidFormat names the first that is not.
Result<void> loadModule(torch::nn::Module &module, const std::string &prefix, const TensorFile &file);

} // namespace partita
