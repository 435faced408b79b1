// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/text_encoder_net.h"

#include <nlohmann/json.hpp>

#include "models/nn/torch_tensors.h"

namespace partita {

using torch::Tensor;

TextBatch makeTextBatch(const std::vector<std::vector<WordToken>> &texts)
{
    size_t longest = 1;
    for (const auto &text : texts)
        longest = std::max(longest, text.size());
    const auto B = std::int64_t(texts.size()), L = std::int64_t(longest);
    TextBatch batch{torch::zeros({B, L, 2}, torch::kLong), torch::zeros({B, L}, torch::kBool)};
    auto tokens = batch.tokens.accessor<std::int64_t, 3>();
    auto mask = batch.mask.accessor<bool, 2>();
    for (std::int64_t b = 0; b < B; ++b) {
        const auto &text = texts[size_t(b)];
        for (std::int64_t i = 0; i < std::int64_t(text.size()); ++i) {
            tokens[b][i][0] = text[size_t(i)].word;
            tokens[b][i][1] = text[size_t(i)].stem;
            mask[b][i] = true;
        }
        if (text.empty())
            mask[b][0] = true; // an empty text reads as one unknown word
    }
    return batch;
}

TextEncoderNetImpl::TextEncoderNetImpl(std::int64_t vocabularySize, int wordDim, int embeddingDim)
{
    table_ = register_parameter("table", torch::randn({vocabularySize, wordDim}) * 0.3);
    attention_ = register_module("attention", torch::nn::Linear(wordDim, 1));
    hidden_ = register_module("hidden", torch::nn::Linear(2 * wordDim, 3 * wordDim));
    out_ = register_module("out", torch::nn::Linear(3 * wordDim, embeddingDim));
    scale_ = register_parameter("scale", torch::full({1}, 12.0f));
    bias_ = register_parameter("bias", torch::full({1}, -7.0f));
}

Tensor TextEncoderNetImpl::forward(const TextBatch &batch)
{
    const auto words = torch::embedding(table_, batch.tokens).sum(2); // [B, L, D]
    const auto absent = batch.mask.logical_not();
    const auto weights = torch::softmax(attention_->forward(words).squeeze(-1).masked_fill(absent, -1e9), 1);
    const auto mean = (words * weights.unsqueeze(-1)).sum(1);
    const auto highest = std::get<0>(words.masked_fill(absent.unsqueeze(-1), -1e9).max(1));
    auto h = torch::relu(hidden_->forward(torch::cat({mean, highest}, 1)));
    h = torch::dropout(h, 0.2, is_training());
    return torch::nn::functional::normalize(out_->forward(h), torch::nn::functional::NormalizeFuncOptions().dim(1));
}

Tensor TextEncoderNetImpl::logits(const Tensor &textVectors, const Tensor &soundVectors) const
{
    return torch::matmul(textVectors, soundVectors.t()) * scale_ + bias_;
}

Result<TextEncoder> TextEncoder::load(const TensorFile &file, int embeddingDim)
{
    const auto meta = [&](const char *key) {
        const auto found = file.metadata.find(key);
        return nlohmann::json::parse(found == file.metadata.end() ? std::string() : found->second, nullptr, false);
    };
    auto vocabulary = Vocabulary::fromJson(meta("vocabulary"));
    if (!vocabulary)
        return vocabulary.error();
    const auto wordDim = meta("wordDim");
    if (!wordDim.is_number_integer() || wordDim < 1)
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The model file holds no readable vocabulary.")};
    TextEncoder encoder{std::move(*vocabulary), TextEncoderNet(nullptr)};
    encoder.net = TextEncoderNet(encoder.vocabulary.size(), wordDim.get<int>(), embeddingDim);
    if (auto loaded = loadModule(*encoder.net, "text.", file); !loaded)
        return loaded.error();
    encoder.net->eval();
    return encoder;
}

Tensor TextEncoder::vectors(const std::vector<std::string> &texts) const
{
    std::vector<std::vector<WordToken>> tokens;
    for (const auto &text : texts)
        tokens.push_back(vocabulary.tokens(text));
    auto encoder = net;
    return encoder->forward(makeTextBatch(tokens));
}

} // namespace partita
