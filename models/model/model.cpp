// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model/model.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>
#include <thread>
#include <unordered_map>

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include "models/nn/cpu_math.h"
#include "models/nn/torch_tensors.h"
#include "models/separator/band_input.h"
#include "models/separator/separator_net.h"
#include "models/separator/sound_score.h"
#include "models/text/text_encoder_net.h"

namespace partita {

namespace {

/// A text means a known sound from this probability on; set on the development phrases.
constexpr float knownThreshold = 0.35f;
/// Networks are surer of themselves on new recordings than they should be: mask logits are scaled by this, which gives
/// doubtful energy back to the mixture's other parts. Between 0.6 and 0.85 development pairs differ by less than 0.1 dB.
constexpr double maskSharpness = 0.75;
/// Sharpness of the blend of known sounds that a text asks for.
constexpr double blendSharpness = 50.0;

/// What is absent is to be silent, but a sound that the network has hardly ever heard has a low presence too; its mask then
/// still takes energy. So a moment is faded out where both say little: by the score of sound_score.h, pooled over gatePool
/// steps of 0.32 s to either side; what counts is the highest score within gateHold steps. Set on development pairs.
constexpr int gatePool = 4, gateHold = 12, gateReach = gatePool + gateHold;
constexpr double gateFrom = -4.8, gateTo = -3.6;
constexpr double gateFloor = 0.01; ///< -40 dB

using torch::Tensor;

/// Probability that a sound is there: the decoder answers the query itself, the tagger names all that it hears; where both
/// see the sound it is there. The geometric mean of their probabilities.
Tensor presenceOf(const Tensor &decoderLogits, const Tensor &taggerLogits)
{
    return torch::sqrt(torch::sigmoid(decoderLogits) * torch::sigmoid(taggerLogits));
}

class NetEstimator : public MaskEstimator {
public:
    NetEstimator(SeparatorNet net, torch::Device device, Masks masks)
        : net_(std::move(net)), device_(device), bands_(net_->config().makeBands()), masks_(masks)
    {
    }

    StftSpec stft() const override { return net_->config().stft(); }
    const Bands &bands() const override { return bands_; }
    int frameAlignment() const override { return net_->config().frameAlignment(); }
    int contextFrames() const override { return net_->config().contextFrames() + gateReach * frameAlignment(); }

    Result<SpanMask> estimate(std::span<const float> bandPower, int frames,
                              std::span<const std::vector<float>> queries) const override
    {
        const int bandCount = bands_.count(), Q = int(queries.size()), step = frameAlignment();
        if (Q == 0 || frames <= 0 || frames % step != 0 || bandPower.size() != size_t(frames) * size_t(bandCount))
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("The mask network was given a span of an impossible size.")};
        SpanMask mask;
        mask.queries = Q;
        mask.frames = frames;
        mask.bands = bandCount;
        try {
            c10::InferenceMode inference;
            computeInThisThread();
            const auto power = torch::from_blob(const_cast<float *>(bandPower.data()), {1, frames, bandCount}, torch::kFloat);
            const auto features = SeparatorNetImpl::features(power.to(device_).transpose(1, 2).contiguous());
            auto net = net_; // a handle: forward passes in eval mode change nothing
            const auto code = net->encode(features, torch::kFloat);
            mask.gain.resize(size_t(Q) * bandPower.size());
            mask.presence.resize(size_t(Q) * size_t(frames / step));
            for (int q = 0; q < Q; ++q) { // one at a time keeps memory flat
                const auto query = torch::from_blob(const_cast<float *>(queries[size_t(q)].data()),
                                                    {1, std::int64_t(queries[size_t(q)].size())}, torch::kFloat).to(device_);
                const auto first = torch::zeros({1}, torch::dtype(torch::kLong).device(device_));
                const auto output = net->decode(code, query, first, torch::kFloat);
                const auto gain = torch::sigmoid(output.mask * (masks_ == Masks::Raw ? 1.0 : maskSharpness)).squeeze(0).t().contiguous().to(torch::kCPU);
                const auto presence = presenceOf(output.presence, net->tagLogits(code, query, first)).contiguous().to(torch::kCPU);
                std::memcpy(mask.gain.data() + size_t(q) * bandPower.size(), gain.data_ptr<float>(), bandPower.size() * sizeof(float));
                std::memcpy(mask.presence.data() + size_t(q) * size_t(frames / step), presence.data_ptr<float>(), size_t(frames / step) * sizeof(float));
            }
            if (masks_ == Masks::Finished)
                gate(mask, bandPower, step);
        } catch (const std::bad_alloc &) {
            return outOfMemory();
        } catch (const c10::Error &e) {
            if (std::string(e.what()).find("out of memory") != std::string::npos)
                return outOfMemory();
            return Error{ErrorCode::Internal, Sentence::tr("The mask network failed: %1", e.what_without_backtrace())};
        }
        return mask;
    }

    static Error outOfMemory()
    {
        return {ErrorCode::OutOfMemory, Sentence::tr("There is not enough memory for the mask network.")};
    }

    static void gate(SpanMask &mask, std::span<const float> bandPower, int step)
    {
        const int steps = mask.frames / step;
        const size_t stepSize = size_t(step) * size_t(mask.bands);
        std::vector<float> factor(static_cast<size_t>(steps));
        std::vector<double> taken(static_cast<size_t>(steps)), there(taken), score(taken);
        for (int q = 0; q < mask.queries; ++q) {
            const float *p = mask.presence.data() + size_t(q) * size_t(steps);
            const float *gains = mask.gain.data() + size_t(q) * bandPower.size();
            for (size_t t = 0; t < size_t(steps); ++t) {
                taken[t] = there[t] = 1e-12;
                for (size_t i = t * stepSize; i < (t + 1) * stepSize; ++i) {
                    taken[t] += double(gains[i]) * gains[i] * bandPower[i];
                    there[t] += bandPower[i];
                }
            }
            for (int t = 0; t < steps; ++t) {
                double sum = 1e-9, squares = 0, part = 0, whole = 0;
                for (int k = std::max(0, t - gatePool); k <= std::min(steps - 1, t + gatePool); ++k) {
                    sum += double(p[k]);
                    squares += double(p[k]) * p[k];
                    part += taken[size_t(k)];
                    whole += there[size_t(k)];
                }
                score[size_t(t)] = soundScore(squares / sum, 10 * std::log10(part / whole));
            }
            for (int t = 0; t < steps; ++t) {
                const double heard = *std::max_element(score.begin() + std::max(0, t - gateHold),
                                                       score.begin() + std::min(steps, t + gateHold + 1));
                factor[size_t(t)] = float(std::clamp((heard - gateFrom) / (gateTo - gateFrom), gateFloor, 1.0));
            }
            for (int frame = 0; frame < mask.frames; ++frame) {
                // Linear between the middles of the steps.
                const double at = std::clamp((frame + 0.5) / step - 0.5, 0.0, double(steps - 1));
                const int k = std::min(int(at), std::max(0, steps - 2));
                const float f = steps < 2 ? factor[0] : factor[size_t(k)] + float(at - k) * (factor[size_t(k) + 1] - factor[size_t(k)]);
                float *gain = mask.gain.data() + (size_t(q) * size_t(mask.frames) + size_t(frame)) * size_t(mask.bands);
                for (int band = 0; f < 1 && band < mask.bands; ++band)
                    gain[band] *= f;
            }
        }
    }

    /// Band powers [frames][bands] -> mean unit vector of what is heard, [D] on the CPU. Torch's errors pass through.
    Tensor heard(std::span<const float> bandPower) const
    {
        c10::InferenceMode inference;
        computeInThisThread();
        const std::int64_t frames = std::int64_t(bandPower.size()) / bands_.count();
        const auto power = torch::from_blob(const_cast<float *>(bandPower.data()), {1, frames, bands_.count()}, torch::kFloat);
        auto net = net_;
        const auto vectors = net->encode(SeparatorNetImpl::features(power.to(device_).transpose(1, 2).contiguous()), torch::kFloat).heard;
        const auto mean = vectors.mean(torch::IntArrayRef{0, 1});
        return (mean / mean.norm()).to(torch::kCPU).contiguous();
    }

private:
    SeparatorNet net_;
    torch::Device device_;
    Bands bands_;
    Masks masks_;
};

class LoadedModel : public Model {
public:
    ModelInfo info_;
    std::vector<KnownSound> sounds_;
    std::unique_ptr<NetEstimator> estimator_;
    std::unique_ptr<BandInput> input_;
    TextEncoder text_;
    Tensor soundVectors_;

    const ModelInfo &info() const override { return info_; }
    const MaskEstimator &estimator() const override { return *estimator_; }
    std::span<const KnownSound> sounds() const override { return sounds_; }

    std::unordered_map<std::string, int> named_; ///< by the words of the name, joined by blanks
    std::vector<std::pair<std::set<std::string>, int>> taught_; ///< stems of the words of sounds that the text encoder has never seen

    /// The sound of which the text is the name; or one that was taught, of which it says the whole name; -1: none.
    int named(const std::string &description) const
    {
        const auto words = splitWords(description);
        if (const auto found = named_.find(joined(words)); found != named_.end())
            return found->second;
        std::set<std::string> stems;
        for (const auto &word : words)
            stems.insert(stemOf(word));
        const std::pair<std::set<std::string>, int> *longest = nullptr;
        for (const auto &sound : taught_) {
            if ((!longest || sound.first.size() > longest->first.size()) &&
                std::includes(stems.begin(), stems.end(), sound.first.begin(), sound.first.end()))
                longest = &sound;
        }
        return longest ? longest->second : -1;
    }

    static std::string joined(const std::vector<std::string> &words)
    {
        std::string text;
        for (const auto &word : words)
            text += (text.empty() ? "" : " ") + word;
        return text;
    }

    TextMatch match(const std::string &description) const override
    {
        c10::InferenceMode inference;
        computeInThisThread();
        const auto tokens = text_.vocabulary.tokens(description);
        auto text = text_.net;
        const auto vector = text->forward(makeTextBatch({tokens}));
        const auto logits = text->logits(vector, soundVectors_).squeeze(0).contiguous();
        const auto probabilities = torch::sigmoid(logits);
        const auto *p = probabilities.data_ptr<float>();

        TextMatch result;
        std::vector<int> order(sounds_.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        const size_t shown = std::min<size_t>(5, order.size());
        std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(shown), order.end(),
                          [&](int a, int b) { return logits.data_ptr<float>()[a] > logits.data_ptr<float>()[b]; });
        for (size_t i = 0; i < shown; ++i)
            result.nearest.push_back({order[i], p[order[i]]});
        // The very name of a sound means that sound and nothing near it.
        if (const int sound = named(description); sound >= 0) {
            std::erase_if(result.nearest, [&](const TextMatch::Near &n) { return n.sound == sound; });
            result.nearest.insert(result.nearest.begin(), {sound, 1.0f});
            result.nearest.resize(shown);
            result.known = true;
            result.vector = sounds_[size_t(sound)].vector;
            return result;
        }
        // Two words nobody knows beside one that may be a mended typing error are no description.
        int knownWords = 0, unknownWords = 0;
        for (const auto &token : tokens) {
            if (!token.function)
                ++(token.known() ? knownWords : unknownWords);
        }
        result.known = knownWords > 0 && knownWords >= unknownWords && shown > 0 && result.nearest.front().score >= knownThreshold;
        if (result.known) {
            // The query is a blend of known sounds, which the separator was trained with, rather than the raw text vector.
            const auto cosines = torch::matmul(vector, soundVectors_.t());
            const auto blend = torch::matmul(torch::softmax(cosines * blendSharpness, 1), soundVectors_);
            const auto unit = (blend / blend.norm()).squeeze(0).contiguous();
            result.vector.assign(unit.data_ptr<float>(), unit.data_ptr<float>() + unit.numel());
        }
        return result;
    }

    Result<std::vector<float>> listen(std::span<const float> samples) const override
    {
        if (std::none_of(samples.begin(), samples.end(), [](float s) { return std::abs(s) > 1e-5f; }))
            return Error{ErrorCode::InvalidData, Sentence::tr("There is nothing to hear in this recording.")};
        try {
            const auto vector = estimator_->heard(input_->levelled(samples));
            return std::vector<float>(vector.data_ptr<float>(), vector.data_ptr<float>() + vector.numel());
        } catch (const std::exception &e) {
            return Error{ErrorCode::Internal, Sentence::tr("The audio encoder failed: %1", e.what())};
        }
    }
};

} // namespace

Result<std::shared_ptr<const Model>> Model::load(const std::filesystem::path &file, DeviceChoice choice, Masks masks)
{
    const bool cudaThere = torch::cuda::is_available();
    if (choice == DeviceChoice::Cuda && !cudaThere)
        return Error{ErrorCode::DeviceUnavailable,
                     Sentence::tr("CUDA was asked for, but this LibTorch sees no CUDA device; use --device cpu or auto.")};
    const bool cuda = choice != DeviceChoice::Cpu && cudaThere;
    const torch::Device device(cuda ? torch::kCUDA : torch::kCPU);

    auto tensors = readTensorFile(file);
    if (!tensors)
        return tensors.error();
    auto model = std::make_shared<LoadedModel>();
    auto &meta = tensors->metadata;
    if (meta["format"] != "partita-model-1")
        return Error{ErrorCode::InvalidFormat,
                     Sentence::tr("The file %1 is no Partita model, or of another version.", file)};
    const auto config = separatorConfigFromJson(nlohmann::json::parse(meta["config"], nullptr, false));
    if (!config)
        return config.error();
    auto text = TextEncoder::load(*tensors, config->embeddingDim);
    if (!text)
        return Error{text.error().code, Sentence::tr("%1 (%2)", text.error().sentence, file)};
    model->text_ = std::move(*text);
    std::vector<std::string> names;
    std::vector<std::string> categories;
    try {
        names = nlohmann::json::parse(meta["sounds"]).get<std::vector<std::string>>();
        categories = nlohmann::json::parse(meta["categories"]).get<std::vector<std::string>>();
    } catch (const std::exception &) {
        return Error{ErrorCode::InvalidFormat,
                     Sentence::tr("The model file %1 does not say which sounds it knows.", file)};
    }

    SeparatorNet net(*config, int(names.size()));
    if (auto loaded = loadModule(*net, "separator.", *tensors); !loaded)
        return Error{loaded.error().code, Sentence::tr("%1 (%2)", loaded.error().sentence, file)};
    net->eval();
    torch::NoGradGuard noGrad;
    model->soundVectors_ = net->soundVectors().contiguous();
    for (size_t i = 0; i < names.size(); ++i) {
        const auto row = model->soundVectors_[std::int64_t(i)].contiguous();
        model->sounds_.push_back({names[i], std::vector<float>(row.data_ptr<float>(), row.data_ptr<float>() + row.numel()),
                                  std::find(categories.begin(), categories.end(), names[i]) != categories.end()});
    }
    for (size_t i = 0; i < names.size(); ++i)
        model->named_.emplace(LoadedModel::joined(splitWords(names[i])), int(i));
    const auto taught = nlohmann::json::parse(meta["taught"], nullptr, false);
    for (size_t i = 0; taught.is_array() && i < names.size(); ++i) {
        if (std::find(taught.begin(), taught.end(), names[i]) == taught.end())
            continue;
        std::set<std::string> stems;
        for (const auto &word : splitWords(names[i]))
            stems.insert(stemOf(word));
        if (!stems.empty())
            model->taught_.emplace_back(std::move(stems), int(i));
    }
    for (const auto &p : net->parameters())
        model->info_.parameters += p.numel();
    for (const auto &p : model->text_.net->parameters())
        model->info_.parameters += p.numel();
    net->to(device);

    model->info_.name = file.stem().string();
    model->info_.file = file;
    model->info_.trainedOn = meta["trainedOn"];
    if (cuda)
        model->info_.deviceName = "CUDA";
    else
        model->info_.deviceName = Sentence::tr("CPU (%1 threads)", std::max(1u, std::thread::hardware_concurrency()));
    if (!cuda) {
        if (choice == DeviceChoice::Auto)
            model->info_.deviceNote = Sentence::tr("this LibTorch sees no CUDA device");
        if (slowBlas()) {
            const auto slow = Sentence::tr("the BLAS of this system is slow, install libopenblas0-pthread");
            auto &note = model->info_.deviceNote;
            note = note.empty() ? slow : Sentence::tr("%1; %2", note, slow);
        }
    }
    model->input_ = std::make_unique<BandInput>(*config);
    model->estimator_ = std::make_unique<NetEstimator>(net, device, masks);
    return std::shared_ptr<const Model>(std::move(model));
}

} // namespace partita
