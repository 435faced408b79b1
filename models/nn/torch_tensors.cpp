// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nn/torch_tensors.h"

#include <cstring>

namespace partita {

namespace {

/// Calls f(name, tensor) for all parameters and buffers but the batch counters of BatchNorm.
template <class F>
void forEachTensor(const torch::nn::Module &module, F f)
{
    for (const auto &item : module.named_parameters())
        f(item.key(), item.value());
    for (const auto &item : module.named_buffers()) {
        if (!item.key().ends_with("num_batches_tracked"))
            f(item.key(), item.value());
    }
}

} // namespace

TensorData toTensorData(const torch::Tensor &tensor, bool half)
{
    const bool isFloat = tensor.is_floating_point();
    const auto type = !isFloat ? torch::kLong : half ? torch::kHalf : torch::kFloat;
    const auto cpu = tensor.detach().to(torch::kCPU, type).contiguous();
    TensorData data;
    data.type = !isFloat ? TensorType::Int64 : half ? TensorType::Float16 : TensorType::Float32;
    data.shape = cpu.sizes().vec();
    data.bytes.resize(cpu.nbytes());
    std::memcpy(data.bytes.data(), cpu.data_ptr(), cpu.nbytes());
    return data;
}

torch::Tensor toTorch(const TensorData &data)
{
    const auto type = data.type == TensorType::Int64     ? torch::kLong
                      : data.type == TensorType::Float16 ? torch::kHalf
                                                         : torch::kFloat;
    auto tensor = torch::empty(data.shape, type);
    std::memcpy(tensor.data_ptr(), data.bytes.data(), data.bytes.size());
    return type == torch::kHalf ? tensor.to(torch::kFloat) : tensor;
}

void storeModule(const torch::nn::Module &module, const std::string &prefix, bool half, TensorFile &file)
{
    forEachTensor(module, [&](const std::string &name, const torch::Tensor &tensor) {
        file.tensors[prefix + name] = toTensorData(tensor, half && tensor.dim() >= 2); // vectors are few and delicate
    });
}

Result<void> loadModule(torch::nn::Module &module, const std::string &prefix, const TensorFile &file)
{
    torch::NoGradGuard noGrad;
    Result<void> result;
    const auto misfit = [](const Sentence &why) { return Error{ErrorCode::InvalidFormat, why}; };
    forEachTensor(module, [&](const std::string &name, torch::Tensor tensor) {
        const auto found = file.tensors.find(prefix + name);
        if (!result)
            return;
        if (found == file.tensors.end())
            result = misfit(Sentence::tr("The model file does not fit this network: it lacks %1.", prefix + name));
        else if (found->second.shape != tensor.sizes().vec())
            result = misfit(
                Sentence::tr("The model file does not fit this network: it has another shape for %1.", prefix + name));
        else
            tensor.copy_(toTorch(found->second));
    });
    return result;
}

} // namespace partita
