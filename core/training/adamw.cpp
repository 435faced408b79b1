// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/adamw.h"

#include <cmath>

namespace partita {

FlatParameters FlatParameters::attach(torch::nn::Module &module, const torch::Tensor &sharedValues)
{
    torch::NoGradGuard noGrad;
    std::int64_t total = 0;
    for (const auto &p : module.parameters())
        total += p.numel();
    FlatParameters flat;
    const auto parameters = module.parameters();
    const auto options = torch::dtype(torch::kFloat).device(parameters.front().device());
    flat.values = sharedValues.defined() ? sharedValues : torch::empty({total}, options);
    flat.gradients = torch::zeros({total}, options);
    std::int64_t at = 0;
    for (auto p : parameters) {
        auto view = flat.values.narrow(0, at, p.numel()).view(p.sizes());
        if (!sharedValues.defined())
            view.copy_(p);
        p.set_data(view);
        p.mutable_grad() = flat.gradients.narrow(0, at, p.numel()).view(p.sizes());
        at += p.numel();
    }
    return flat;
}

std::int64_t FlatParameters::offsetOf(const torch::nn::Module &module, const std::string &name)
{
    std::int64_t at = 0;
    for (const auto &p : module.named_parameters()) {
        if (p.key() == name)
            break;
        at += p.value().numel();
    }
    return at;
}

void AdamW::init(torch::nn::Module &module, const FlatParameters &flat)
{
    first = torch::zeros_like(flat.values);
    second = torch::zeros_like(flat.values);
    decayMask = torch::zeros_like(flat.values);
    std::int64_t at = 0;
    for (const auto &p : module.parameters()) {
        if (p.dim() >= 2)
            decayMask.narrow(0, at, p.numel()).fill_(1);
        at += p.numel();
    }
}

void AdamW::step(torch::Tensor values, const torch::Tensor &gradients, double gradientScale, double learningRate,
                 std::int64_t step, std::int64_t begin, std::int64_t end)
{
    torch::NoGradGuard noGrad;
    const auto part = [&](const torch::Tensor &t) { return t.narrow(0, begin, end - begin); };
    auto value = part(values), m = part(first), v = part(second);
    const auto g = part(gradients) * gradientScale;
    m.mul_(beta1).add_(g, 1 - beta1);
    v.mul_(beta2).addcmul_(g, g, 1 - beta2);
    const double correction1 = 1 - std::pow(beta1, double(step)), correction2 = 1 - std::pow(beta2, double(step));
    value.addcmul_(value, part(decayMask), -learningRate * weightDecay);
    value.addcdiv_(m, (v / correction2).sqrt_().add_(epsilon), -learningRate / correction1);
}

} // namespace partita
