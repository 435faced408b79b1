// SPDX-License-Identifier: GPL-3.0-or-later
// From words to a unit vector in the space of the sounds. Includes torch: for models and the training part of core only.
#pragma once

#include <torch/torch.h>

#include "models/nn/safetensors.h"
#include "models/text/vocabulary.h"

namespace partita {

/// Word and stem indices of texts, padded: [B, L, 2] int64, and which positions hold a word, [B, L] bool.
struct TextBatch {
    torch::Tensor tokens, mask;
};
TextBatch makeTextBatch(const std::vector<std::vector<WordToken>> &texts);

/// A deep averaging network (Iyyer et al. 2015) with learned attention over the words, and a maximum beside the mean.
/// logits() are scaled and shifted cosines to the vectors of the known sounds: sigmoid gives how likely a text means a sound.
class TextEncoderNetImpl : public torch::nn::Module {
public:
    TextEncoderNetImpl(std::int64_t vocabularySize, int wordDim, int embeddingDim);

    /// Unit vectors [B, embeddingDim].
    torch::Tensor forward(const TextBatch &batch);
    /// [B, sounds] for soundVectors [sounds, embeddingDim].
    torch::Tensor logits(const torch::Tensor &textVectors, const torch::Tensor &soundVectors) const;

private:
    torch::Tensor table_, scale_, bias_;
    torch::nn::Linear attention_{nullptr}, hidden_{nullptr}, out_{nullptr};
};
TORCH_MODULE(TextEncoderNet);

/// What a model file holds of it, for inference.
struct TextEncoder {
    Vocabulary vocabulary;
    TextEncoderNet net{nullptr};

    /// InvalidFormat.
    static Result<TextEncoder> load(const TensorFile &file, int embeddingDim);
    /// Unit vectors [texts, embeddingDim].
    torch::Tensor vectors(const std::vector<std::string> &texts) const;
};

} // namespace partita
