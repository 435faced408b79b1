// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/sound_space.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "models/nn/torch_tensors.h"
#include "models/text/text_encoder_net.h"

namespace partita {

namespace {

using torch::Tensor;
constexpr const char *tableKey = "separator.sound_table";

std::string stemsOf(const std::string &name)
{
    std::string stems;
    for (const auto &word : splitWords(name))
        stems += stemOf(word) + ' ';
    return stems;
}

Tensor unit(const Tensor &vectors)
{
    return torch::nn::functional::normalize(vectors, torch::nn::functional::NormalizeFuncOptions().dim(1));
}

} // namespace

Result<SoundSpace> SoundSpace::load(const std::filesystem::path &model, std::vector<TaggedRecording> &recordings, std::uint64_t seed)
{
    auto file = readTensorFile(model);
    if (!file)
        return file.error();
    SoundSpace space;
    space.file = std::move(*file);
    auto &meta = space.file.metadata;
    const auto sounds = nlohmann::json::parse(meta["sounds"], nullptr, false);
    const auto config = separatorConfigFromJson(nlohmann::json::parse(meta["config"], nullptr, false));
    const auto table = space.file.tensors.find(tableKey);
    if (meta["format"] != "partita-model-1" || !config || !sounds.is_array() || sounds.empty() || table == space.file.tensors.end() ||
        table->second.shape != std::vector<std::int64_t>{std::int64_t(sounds.size()), config->embeddingDim})
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The file %1 is no Partita model, or of another version.", model)};
    space.config = *config;
    const auto known = sounds.get<std::vector<std::string>>();

    std::map<std::string, std::string> byStems;
    for (const auto &name : known)
        byStems.emplace(stemsOf(name), name);
    std::set<std::string> added;
    for (auto &recording : recordings) {
        std::vector<std::string> tags;
        for (auto &tag : recording.tags) {
            const auto found = byStems.find(stemsOf(tag));
            const auto name = found != byStems.end() ? found->second : tag;
            if (found == byStems.end()) {
                byStems.emplace(stemsOf(tag), tag);
                added.insert(tag);
            }
            if (std::find(tags.begin(), tags.end(), name) == tags.end())
                tags.push_back(name);
        }
        recording.tags = std::move(tags);
    }
    space.names = known;
    space.names.insert(space.names.end(), added.begin(), added.end());
    std::sort(space.names.begin(), space.names.end());

    const auto old = toTorch(table->second);
    auto rows = torch::empty({std::int64_t(space.names.size()), config->embeddingDim});
    Rng rng(mixSeed(seed, 0, 91));
    for (size_t i = 0; i < space.names.size(); ++i) {
        const auto at = std::find(known.begin(), known.end(), space.names[i]);
        space.isNew.push_back(at == known.end());
        if (at != known.end()) {
            rows[std::int64_t(i)] = old[at - known.begin()];
        } else {
            for (std::int64_t k = 0; k < config->embeddingDim; ++k)
                rows[std::int64_t(i)][k] = normal(rng);
        }
    }
    space.setVectors(rows);
    meta["sounds"] = nlohmann::json(space.names).dump();
    return space;
}

std::vector<std::string> SoundSpace::newNames() const
{
    std::vector<std::string> result;
    for (size_t i = 0; i < names.size(); ++i) {
        if (isNew[i])
            result.push_back(names[i]);
    }
    return result;
}

Result<SeparatorNet> SoundSpace::makeNet() const
{
    SeparatorNet net(config, int(names.size()));
    if (auto loaded = loadModule(*net, "separator.", file); !loaded)
        return loaded.error();
    net->eval();
    return net;
}

std::vector<float> SoundSpace::vectors() const
{
    const auto vectors = unit(toTorch(file.tensors.at(tableKey))).contiguous();
    return {vectors.data_ptr<float>(), vectors.data_ptr<float>() + vectors.numel()};
}

void SoundSpace::setVectors(const Tensor &table)
{
    file.tensors[tableKey] = toTensorData(table);
}

Result<Tensor> SoundSpace::captionVectors(const std::vector<TaggedRecording> &recordings) const
{
    const auto text = TextEncoder::load(file, config.embeddingDim);
    if (!text)
        return text.error();
    std::vector<std::string> captions;
    std::vector<float> known;
    for (const auto &recording : recordings) {
        captions.push_back(recording.caption);
        known.push_back(1);
        for (const auto &tag : recording.tags) {
            if (recording.caption.empty())
                captions.back() += (captions.back().empty() ? "" : " and ") + tag;
            if (isNew[size_t(std::lower_bound(names.begin(), names.end(), tag) - names.begin())])
                known.back() = 0;
        }
    }
    torch::NoGradGuard noGrad;
    return text->vectors(captions) * torch::tensor(known).unsqueeze(1);
}

void learnNewSounds(SoundSpace &space, Replicas &workers, const WeakSampler &sampler, int steps, std::uint64_t seed,
                    torch::Device device, std::stop_token stop)
{
    std::vector<std::int64_t> rows; // of the new sounds
    for (size_t i = 0; i < space.isNew.size(); ++i) {
        if (space.isNew[i])
            rows.push_back(std::int64_t(i));
    }
    if (rows.empty() || steps < 1)
        return;
    const auto which = torch::tensor(rows, torch::kLong);
    // What is heard in some crops of every recording, alone and in a mixture.
    constexpr int mixtures = 8;
    const int batches = std::clamp(int(sampler.recordings()) * 6 / (2 * mixtures) + 1, 12, 400);
    std::vector<Tensor> heard(static_cast<size_t>(batches)), present(static_cast<size_t>(batches));
    std::atomic<int> next = 0;
    workers.run([&](int, SeparatorNet &net) {
        torch::NoGradGuard noGrad;
        for (int i; (i = next++) < batches && !stop.stop_requested();) {
            const auto batch = sampler.make(mixtures, mixSeed(seed, std::uint64_t(i), 4000));
            const std::int64_t F = batch.bands, T = batch.frames;
            const auto alone = torch::from_blob(const_cast<float *>(batch.recordingPower.data()), {2 * mixtures, F, T}, torch::kFloat);
            const auto together = torch::from_blob(const_cast<float *>(batch.power.data()), {mixtures, F, T}, torch::kFloat);
            const auto tags = torch::from_blob(const_cast<float *>(batch.tags.data()), {2 * mixtures, std::int64_t(batch.tags.size()) / (2 * mixtures)}, torch::kFloat);
            const auto power = torch::cat({alone, together}).to(device);
            heard[size_t(i)] = net->encode(SeparatorNetImpl::features(power), torch::kFloat).heard.to(torch::kCPU);
            present[size_t(i)] = torch::cat({tags, tags.view({mixtures, 2, -1}).amax(1)}).index_select(1, which);
        }
    });
    if (stop.stop_requested())
        return;
    const auto sounds = torch::cat(heard), labels = torch::cat(present);
    const auto parameters = workers.net()->named_parameters();
    const auto scale = parameters["tag_scale"].detach().to(torch::kCPU), bias = parameters["tag_bias"].detach().to(torch::kCPU);
    // Recordings with the sound weigh as much as those without.
    const auto share = labels.mean(0, true).clamp(0.01, 0.99);
    const auto weight = labels * (0.5 / share) + (1 - labels) * (0.5 / (1 - share));

    auto table = toTorch(space.file.tensors.at(tableKey));
    // From the mean of what is heard where the sound is said to be, less what is heard elsewhere.
    const auto mean = sounds.mean(1); // [crops, dimension]
    auto fresh = unit(torch::matmul((labels / labels.sum(0, true).clamp_min(1)).t(), mean) -
                      torch::matmul(((1 - labels) / (1 - labels).sum(0, true).clamp_min(1)).t(), mean)).contiguous().set_requires_grad(true);
    torch::optim::Adam optimiser({fresh}, torch::optim::AdamOptions(0.02));
    for (int step = 0; step < steps && !stop.stop_requested(); ++step) {
        optimiser.zero_grad();
        const auto p = linearSoftmaxPool(torch::matmul(sounds, unit(fresh).t()) * scale + bias, 1).clamp(1e-5, 1 - 1e-5);
        torch::binary_cross_entropy(p, labels, weight).backward();
        optimiser.step();
    }
    torch::NoGradGuard noGrad;
    // As long as the others, so that a rate moves them alike.
    const auto length = table.norm(2, 1).mean();
    table.index_copy_(0, which, unit(fresh.detach()) * length);
    space.setVectors(table);
}

} // namespace partita
