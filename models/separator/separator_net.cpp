// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/separator/separator_net.h"

#include <cmath>

namespace partita {

namespace {

using torch::Tensor;
using torch::nn::functional::normalize;
using torch::nn::functional::NormalizeFuncOptions;
constexpr auto channelsLast = torch::MemoryFormat::ChannelsLast;

Tensor heNormal(torch::IntArrayRef shape, double fanIn, double gain = std::sqrt(2.0))
{
    return torch::randn(shape) * (gain / std::sqrt(fanIn));
}

/// Convolution whose float32 weights are cast to the input's type: master weights stay exact while bfloat16 computes.
struct Conv : torch::nn::Module {
    Tensor weight, bias;
    int stride, padding;

    Conv(int in, int out, int kernel, int stride_ = 1, bool withBias = false, double gain = std::sqrt(2.0))
        : stride(stride_), padding(stride_ == 1 ? kernel / 2 : 0)
    {
        weight = register_parameter("weight", heNormal({out, in, kernel, kernel}, double(in * kernel * kernel), gain));
        if (withBias)
            bias = register_parameter("bias", torch::zeros({out}));
    }
    Tensor forward(const Tensor &x) const
    {
        const auto w = weight.to(x.scalar_type()).contiguous(channelsLast);
        return torch::conv2d(x, w, bias.defined() ? bias.to(x.scalar_type()) : Tensor(), stride, padding);
    }
};

struct Linear : torch::nn::Module {
    Tensor weight, bias;
    Linear(int in, int out, double gain = 1.0)
    {
        weight = register_parameter("weight", heNormal({out, in}, in, gain));
        bias = register_parameter("bias", torch::zeros({out}));
    }
    Tensor forward(const Tensor &x) const
    {
        return torch::linear(x, weight.to(x.scalar_type()), bias.to(x.scalar_type()));
    }
};

torch::nn::BatchNorm2d batchNorm(int channels)
{
    return torch::nn::BatchNorm2d(torch::nn::BatchNorm2dOptions(channels).momentum(0.03));
}

/// Dropout by a generator of the network's own, so that a run repeats whatever other threads draw.
struct Dropout {
    double rate = 0;
    at::Generator generator = at::detail::createCPUGenerator(1);
    Tensor operator()(const Tensor &x, double factor, bool training) const { return drop(x, x.sizes(), factor, training); }
    /// Whole channels of a map [B, C, F, T].
    Tensor channels(const Tensor &x, bool training) const { return drop(x, {x.size(0), x.size(1), 1, 1}, 1, training); }

private:
    Tensor drop(const Tensor &x, torch::IntArrayRef shape, double factor, bool training) const
    {
        const double p = rate * factor;
        if (!training || p <= 0)
            return x;
        const auto keep = torch::empty(shape, torch::kFloat).bernoulli_(1 - p, generator);
        return x * (keep / (1 - p)).to(x.device(), x.scalar_type());
    }
};

/// Pre-activation residual block, BN-ReLU-conv twice; FiLM on the second normalisation where there is a query.
class Block : public torch::nn::Module {
public:
    Block(int channels, int queryDim)
    {
        norm1_ = register_module("norm1", batchNorm(channels));
        norm2_ = register_module("norm2", batchNorm(channels));
        conv1_ = register_module("conv1", std::make_shared<Conv>(channels, channels, 3));
        conv2_ = register_module("conv2", std::make_shared<Conv>(channels, channels, 3, 1, false, 0.5));
        if (queryDim > 0)
            film_ = register_module("film", std::make_shared<Linear>(queryDim, 2 * channels, 0.5));
    }
    Tensor forward(const Tensor &x, const Tensor &query)
    {
        // In place where a tensor is ours alone: memory is a feature.
        auto h = conv1_->forward(norm1_->forward(x).relu_());
        h = norm2_->forward(h);
        if (film_) {
            const auto parts = film_->forward(query).to(h.scalar_type()).unsqueeze(-1).unsqueeze(-1).chunk(2, 1);
            h = torch::addcmul(parts[1], h, parts[0] + 1);
        }
        return conv2_->forward(h.relu_()).add_(x);
    }

private:
    torch::nn::BatchNorm2d norm1_{nullptr}, norm2_{nullptr};
    std::shared_ptr<Conv> conv1_, conv2_;
    std::shared_ptr<Linear> film_;
};

/// Pre-norm transformer layer over the tokens of the coarsest map; each sees `reach` steps of time to either side.
class Attention : public torch::nn::Module {
public:
    Attention(int channels, int heads, int reach) : heads_(heads), reach_(reach)
    {
        norm1_ = register_module("norm1", torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels})));
        norm2_ = register_module("norm2", torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels})));
        qkv_ = register_module("qkv", std::make_shared<Linear>(channels, 3 * channels));
        out_ = register_module("out", std::make_shared<Linear>(channels, channels, 0.5));
        up_ = register_module("up", std::make_shared<Linear>(channels, 2 * channels, std::sqrt(2.0)));
        down_ = register_module("down", std::make_shared<Linear>(2 * channels, channels, 0.5));
        offsetBias_ = register_parameter("offset_bias", torch::zeros({heads, 2 * reach + 1}));
    }
    /// x [B, F, T, C] float32
    Tensor forward(const Tensor &x, torch::Dtype compute, const Dropout &dropout)
    {
        const auto B = x.size(0), F = x.size(1), T = x.size(2), C = x.size(3), N = F * T;
        auto tokens = x.reshape({B, N, C});
        const auto qkv = qkv_->forward(norm1_->forward(tokens).to(compute)).view({B, F, T, 3, heads_, C / heads_});
        // In blocks of time, each against the steps within its reach: memory grows with length, not with its square.
        const std::int64_t block = 2 * reach_;
        std::vector<Tensor> blocks;
        for (std::int64_t begin = 0; begin < T; begin += block) {
            const auto end = std::min(begin + block, T), first = std::max<std::int64_t>(0, begin - reach_),
                       last = std::min(T, end + reach_);
            const auto part = [&](int which, std::int64_t from, std::int64_t to) { // [B, heads, F * steps, C / heads]
                return qkv.slice(2, from, to).select(3, which).permute({0, 3, 1, 2, 4}).reshape({B, heads_, F * (to - from), C / heads_});
            };
            auto scores = torch::matmul(part(0, begin, end), part(1, first, last).transpose(-2, -1)).to(torch::kFloat);
            scores = scores * std::sqrt(double(heads_) / double(C)) + bias(begin, end, first, last, F);
            const auto mixed = torch::matmul(torch::softmax(scores, -1).to(compute), part(2, first, last));
            blocks.push_back(mixed.view({B, heads_, F, end - begin, C / heads_}));
        }
        auto mixed = torch::cat(blocks, 3).permute({0, 2, 3, 1, 4}).reshape({B, N, C});
        mixed = out_->forward(mixed).to(torch::kFloat);
        tokens = tokens + dropout(mixed, 1, is_training());
        auto h = down_->forward(torch::relu(up_->forward(norm2_->forward(tokens).to(compute)))).to(torch::kFloat);
        tokens = tokens + dropout(h, 1, is_training());
        return tokens.view({B, F, T, C});
    }

private:
    /// Learned bias by time offset, minus infinity beyond the reach: [1, heads, F (end - begin), F (last - first)].
    Tensor bias(std::int64_t begin, std::int64_t end, std::int64_t first, std::int64_t last, std::int64_t F) const
    {
        const auto options = torch::dtype(torch::kLong).device(offsetBias_.device());
        const auto offset = torch::arange(first, last, options).unsqueeze(0) - torch::arange(begin, end, options).unsqueeze(1);
        const auto rows = end - begin, columns = last - first;
        auto b = offsetBias_.index_select(1, (offset.clamp(-reach_, reach_) + reach_).flatten()).view({heads_, rows, columns});
        b = b.masked_fill(offset.abs().gt(reach_).unsqueeze(0), -1e9);
        return b.view({heads_, 1, rows, 1, columns}).expand({heads_, F, rows, F, columns}).reshape({1, heads_, F * rows, F * columns});
    }

    int64_t heads_, reach_;
    torch::nn::LayerNorm norm1_{nullptr}, norm2_{nullptr};
    std::shared_ptr<Linear> qkv_, out_, up_, down_;
    Tensor offsetBias_;
};

} // namespace

struct SeparatorNetImpl::Parts {
    std::shared_ptr<Conv> stem, head;
    std::vector<std::shared_ptr<Conv>> down, up; ///< of level 1 and deeper; [0] stays empty
    std::vector<std::vector<std::shared_ptr<Block>>> encoder, decoder;
    std::vector<std::shared_ptr<Attention>> attention;
    std::shared_ptr<Linear> tagHidden, tagOut, presence;
    torch::nn::LayerNorm tagNorm{nullptr}, presenceNorm{nullptr};
    torch::nn::BatchNorm2d headNorm{nullptr};
    Dropout dropout;
    Tensor stemPosition, tokenPosition, soundTable, tagScale, tagBias;
};

SeparatorNetImpl::SeparatorNetImpl(const SeparatorConfig &config, int soundCount)
    : config_(config), parts_(std::make_shared<Parts>())
{
    auto &p = *parts_;
    p.dropout.rate = config_.dropout;
    const auto &channels = config_.channels;
    const int levels = int(channels.size());
    const int stem = SeparatorConfig::stemBands * SeparatorConfig::stemFrames;
    const int stemBandCount = config_.bands / SeparatorConfig::stemBands;
    const auto add = [&](const std::string &name, auto module) { return register_module(name, module); };

    p.stem = add("stem", std::make_shared<Conv>(stem, channels[0], 3));
    p.stemPosition = register_parameter("stem_position", torch::zeros({1, channels[0], stemBandCount, 1}));
    p.encoder.resize(channels.size());
    p.decoder.resize(channels.size());
    p.down.resize(channels.size());
    p.up.resize(channels.size());
    for (size_t level = 0; level < channels.size(); ++level) {
        const int c = channels[level];
        const auto at = std::to_string(level);
        if (level > 0) {
            const int above = channels[level - 1];
            p.down[level] = add("down" + at, std::make_shared<Conv>(above, c, 2, 2, false, 1.0));
            p.up[level] = add("up" + at, std::make_shared<Conv>(c, above, 1, 1, false, 0.7));
        }
        for (int i = 0; i < config_.encoderBlocks; ++i)
            p.encoder[level].push_back(add("enc" + at + "_" + std::to_string(i), std::make_shared<Block>(c, 0)));
        for (int i = 0; i < config_.decoderBlocks; ++i)
            p.decoder[level].push_back(
                add("dec" + at + "_" + std::to_string(i), std::make_shared<Block>(c, config_.embeddingDim)));
    }
    const int deepest = channels.back();
    const int coarseBands = stemBandCount >> (levels - 1);
    p.tokenPosition = register_parameter("token_position", torch::randn({1, coarseBands, 1, deepest}) * 0.02);
    for (int i = 0; i < config_.attentionLayers; ++i)
        p.attention.push_back(add("attention" + std::to_string(i),
                                  std::make_shared<Attention>(deepest, config_.attentionHeads, config_.attentionReach)));
    p.tagHidden = add("tag_hidden", std::make_shared<Linear>(deepest * coarseBands, 2 * deepest, std::sqrt(2.0)));
    p.tagOut = add("tag_out", std::make_shared<Linear>(2 * deepest, config_.embeddingDim));
    p.tagNorm = add("tag_norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({deepest * coarseBands})));
    p.presenceNorm = add("presence_norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({deepest * coarseBands})));
    p.presence = add("presence", std::make_shared<Linear>(deepest * coarseBands, 1, 0.5));
    p.headNorm = add("head_norm", batchNorm(channels[0]));
    p.head = add("head", std::make_shared<Conv>(channels[0], stem, 3, 1, true, 0.5));
    p.soundTable = register_parameter("sound_table", torch::randn({soundCount, config_.embeddingDim}));
    p.tagScale = register_parameter("tag_scale", torch::full({1}, 10.0f));
    p.tagBias = register_parameter("tag_bias", torch::full({1}, -5.0f));
}

Tensor SeparatorNetImpl::features(const Tensor &bandPower)
{
    return (torch::log(bandPower + 1e-10) + 14.0) * 0.2;
}

void SeparatorNetImpl::reseed(std::uint64_t seed)
{
    parts_->dropout.generator.set_current_seed(seed);
}

Tensor SeparatorNetImpl::soundVectors() const
{
    return normalize(parts_->soundTable, NormalizeFuncOptions().dim(1));
}

MixtureCode SeparatorNetImpl::encode(const Tensor &features, torch::Dtype compute)
{
    auto &p = *parts_;
    constexpr int sb = SeparatorConfig::stemBands, sf = SeparatorConfig::stemFrames;
    const auto B = features.size(0), F = features.size(1) / sb, T = features.size(2) / sf;
    auto x = features.view({B, F, sb, T, sf}).permute({0, 2, 4, 1, 3}).reshape({B, sb * sf, F, T});
    x = p.stem->forward(x.to(compute).contiguous(channelsLast)).add_(p.stemPosition.to(compute));

    MixtureCode code;
    for (size_t level = 0; level < p.encoder.size(); ++level) {
        if (level > 0)
            x = p.down[level]->forward(x);
        for (auto &block : p.encoder[level])
            x = block->forward(x, {});
        if (level + 2 >= p.encoder.size())
            x = p.dropout.channels(x, is_training());
        if (level + 1 < p.encoder.size())
            code.skips.push_back(x);
    }
    auto tokens = x.permute({0, 2, 3, 1}).to(torch::kFloat) + p.tokenPosition;
    for (auto &layer : p.attention)
        tokens = layer->forward(tokens, compute, p.dropout);

    const auto byTime = p.tagNorm->forward(tokens.permute({0, 2, 1, 3}).reshape({B, tokens.size(2), -1})).to(compute);
    const auto hidden = p.dropout(torch::relu(p.tagHidden->forward(byTime)), 2, is_training());
    const auto heard = normalize(p.tagOut->forward(hidden).to(torch::kFloat), NormalizeFuncOptions().dim(2));
    code.heard = heard;
    code.tags = torch::matmul(heard, soundVectors().t()) * p.tagScale + p.tagBias;
    code.skips.push_back(tokens.permute({0, 3, 1, 2}).to(compute).contiguous(channelsLast));
    return code;
}

Tensor SeparatorNetImpl::tagLogits(const MixtureCode &code, const Tensor &queries, const Tensor &mixtureOf) const
{
    const auto cosines = torch::bmm(code.heard.index_select(0, mixtureOf), queries.unsqueeze(-1)).squeeze(-1);
    return cosines * parts_->tagScale + parts_->tagBias;
}

QueryOutput SeparatorNetImpl::decode(const MixtureCode &code, const Tensor &queries, const Tensor &mixtureOf,
                                     torch::Dtype compute)
{
    auto &p = *parts_;
    // Unit vectors scaled to components of unit variance, as FiLM's initial weights expect.
    const auto condition = (queries * std::sqrt(double(config_.embeddingDim))).to(compute);
    const bool same = queries.size(0) == 1 && code.heard.size(0) == 1; // nothing to pick, nothing to copy
    const auto ofQuery = [&](const Tensor &skip) {
        return same ? skip : skip.index_select(0, mixtureOf).contiguous(channelsLast);
    };
    QueryOutput output;
    Tensor x;
    for (size_t level = p.decoder.size(); level-- > 0;) {
        const bool deepest = level + 1 == p.decoder.size();
        const auto skip = ofQuery(code.skips[level]);
        x = deepest ? skip
                    : torch::upsample_nearest2d(p.up[level + 1]->forward(x), {skip.size(2), skip.size(3)}).add_(skip);
        for (auto &block : p.decoder[level])
            x = block->forward(x, condition);
        if (deepest) {
            const auto byTime = x.permute({0, 3, 2, 1}).reshape({x.size(0), x.size(3), -1});
            output.presence = p.presence->forward(p.presenceNorm->forward(byTime.to(torch::kFloat))).squeeze(-1);
        }
    }
    x = p.head->forward(p.headNorm->forward(x).relu_());
    constexpr int sb = SeparatorConfig::stemBands, sf = SeparatorConfig::stemFrames;
    const auto N = x.size(0), F = x.size(2), T = x.size(3);
    x = x.to(torch::kFloat).contiguous().view({N, sb, sf, F, T});
    output.mask = x.permute({0, 3, 1, 4, 2}).reshape({N, F * sb, T * sf});
    return output;
}

Tensor linearSoftmaxPool(const Tensor &logits, int64_t dim)
{
    const auto p = torch::sigmoid(logits.to(torch::kFloat));
    return (p * p).sum(dim) / (p.sum(dim) + 1e-6);
}

} // namespace partita
