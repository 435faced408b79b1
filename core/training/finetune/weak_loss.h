// SPDX-License-Identifier: GPL-3.0-or-later
// The objectives of fine-tuning on mixtures of recordings of which only the tags are known. Includes torch.
#pragma once

#include "core/training/finetune/finetune_recipe.h"
#include "models/separator/separator_net.h"

namespace partita {

/// Means over a batch, before their weights; 0 for a term that was not computed.
struct WeakTerms {
    double whole = 0;    ///< L_URL, dB or L1
    double sum = 0;      ///< L_CRL, likewise
    double contrast = 0; ///< L_CNT, nats
    double teacher = 0;  ///< dB
    double absent = 0;   ///< dB
    double presence = 0, tag = 0;
    double total = 0;    ///< weighted

    WeakTerms &operator+=(const WeakTerms &other);
    WeakTerms operator*(double factor) const;
};

/// What the loss is computed with. Const use from many threads.
struct WeakLossSetting {
    const FinetuneRecipe &recipe;
    SeparatorNet ear{nullptr};     ///< the base model, frozen, in eval mode: the similarity of audio and text, and the teacher
    bool taught = true;            ///< whether the ear can separate: a teacher
    torch::Tensor newNames;        ///< [names] bool: sounds that the base model does not know
    torch::Tensor heldVectors;     ///< [names, dimension] the ear's vectors of all sounds
    torch::Tensor captionVectors;  ///< [recordings of the cache, dimension] that ask for each as a whole, 0 for those asked for by their
                                   ///< tags; undefined: all are
    torch::Device device = torch::kCPU;
    torch::Dtype compute = torch::kFloat;
    bool frozenEncoder = false;    ///< the network's encoder does not learn and is the ear's
};

/// Forward pass; total.backward() is the caller's. `noise`: for queries; null: none, as for validation.
torch::Tensor weakLoss(SeparatorNet &net, const WeakLossSetting &setting, const WeakBatch &batch, at::Generator *noise,
                       WeakTerms &terms);

/// What a network makes of recordings held back: how much nearer what its tags ask for is to a recording than the mixture,
/// SDRi in dB, the mean over 2M recordings; of those that are isolated, that is the SDRi of single sounds.
struct WeakScore {
    double sdri = 0;
    double agreement = 0; ///< with the base model on sounds it knows: mean SDR of one's estimate against the other's, dB, at most 40
    int recordings = 0, known = 0; ///< how many the means are of
};
WeakScore weakScore(SeparatorNet &net, const WeakLossSetting &setting, const WeakBatch &batch);

} // namespace partita
