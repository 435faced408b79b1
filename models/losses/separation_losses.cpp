// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/losses/separation_losses.h"

#include <cmath>

namespace partita::losses {

using torch::Tensor;

Tensor errorEnergy(const Tensor &gain, const Tensor &power, const Tensor &cross, const Tensor &targetEnergy)
{
    return (gain * (gain * power - 2 * cross)).sum({1, 2}).add(targetEnergy).clamp_min(0);
}

Tensor gainedEnergy(const Tensor &gain, const Tensor &power)
{
    return (gain * gain * power).sum({1, 2});
}

Tensor decibels(const Tensor &energy, const Tensor &reference)
{
    return 10 / std::log(10.0) * torch::log(energy / (reference + 1e-12) + 1e-3);
}

Tensor weightedL1(const Tensor &gain, const Tensor &power, const Tensor &cross)
{
    const auto ideal = (cross / (power + 1e-12)).clamp(0, 1);
    const auto weight = torch::log1p(256 * power.clamp_min(0).sqrt()).clamp(1e-3, 10);
    return (weight * (gain - ideal).abs()).mean({1, 2});
}

Tensor gainDistance(const Tensor &gain, const Tensor &other, const Tensor &power)
{
    return ((gain - other).square() * power).sum({1, 2}) / (power.sum({1, 2}) + 1e-12);
}

Tensor contrastive(const Tensor &similarity, const Tensor &positive)
{
    return torch::nll_loss(torch::log_softmax(similarity, 1), positive);
}

Tensor binaryCrossEntropy(const Tensor &probability, const Tensor &target)
{
    const auto p = probability.clamp(1e-5, 1 - 1e-5);
    return -(target * torch::log(p) + (1 - target) * torch::log(1 - p));
}

} // namespace partita::losses
