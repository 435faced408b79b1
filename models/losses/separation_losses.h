// SPDX-License-Identifier: GPL-3.0-or-later
// Losses of mask networks in bands. Includes torch: for models and the training part of core only.
// Notation: X mixture, S wanted sound, both STFTs; P = |X|^2 and C = Re(conj(X) S) summed over the bins of a band,
// [N, bands, T]; a gain g in [0, 1] of each band and frame, [N, bands, T]; any floating type. Differentiable.
#pragma once

#include <torch/torch.h>

namespace partita::losses {

/// Sum of |g X - S|^2 = sum(g^2 P - 2 g C) + sum |S|^2, not below 0: [N]. `targetEnergy`: sum |S|^2, [N].
torch::Tensor errorEnergy(const torch::Tensor &gain, const torch::Tensor &power, const torch::Tensor &cross,
                          const torch::Tensor &targetEnergy);
/// Sum of |g X|^2: [N].
torch::Tensor gainedEnergy(const torch::Tensor &gain, const torch::Tensor &power);
/// 10 log10(energy / reference + 10^-3): -30 dB at best.
torch::Tensor decibels(const torch::Tensor &energy, const torch::Tensor &reference);

/// Mean of w |g - M| with the ideal gain M = clamp(C / P, 0, 1) and w = clamp(log1p(|X|), 10^-3, 10): [N]. The weighted L1 of
/// Mahmud & Marculescu (ICLR 2024, arXiv 2404.01740). |X| in their scale, in which a sine of amplitude 1 has 256; in P it has 1.
torch::Tensor weightedL1(const torch::Tensor &gain, const torch::Tensor &power, const torch::Tensor &cross);

/// sum((g - h)^2 P) / sum(P): how much of the mixture two gains treat differently, [N] in [0, 1].
torch::Tensor gainDistance(const torch::Tensor &gain, const torch::Tensor &other, const torch::Tensor &power);

/// Cross-entropy from audio to text, as L_CNT of the same paper: mean over n of -log softmax(similarity[n])[positive[n]].
/// `similarity` [N, K] of each estimate to each text, scaled; `positive` [N] int64.
torch::Tensor contrastive(const torch::Tensor &similarity, const torch::Tensor &positive);

/// -(t log p + (1 - t) log(1 - p)) of probabilities p, held between 10^-5 and 1 - 10^-5, and targets t: the shape of both. Other
/// than torch's own it gives NaN for NaN, rather than an exception.
torch::Tensor binaryCrossEntropy(const torch::Tensor &probability, const torch::Tensor &target);

} // namespace partita::losses
