// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/text_trainer.h"

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include "core/training/text_corpus.h"
#include "core/training/random.h"
#include "models/nn/cpu_math.h"
#include "models/nn/torch_tensors.h"
#include "models/separator/band_input.h"
#include "models/separator/separator_net.h"
#include "models/text/text_encoder_net.h"

namespace partita {

namespace {

using torch::Tensor;

const char *const templates[] = {"%", "%", "%", "%", "%", "the %", "a %", "sound of %", "the sound of a %", "% sound", "% noise",
                                 "some %", "noise of the %", "someone's %", "% in the background", "a recording of %"};

std::string dressed(Rng &rng, const std::string &text)
{
    std::string shape = templates[pick(rng, std::size(templates))];
    shape.replace(shape.find('%'), 1, text);
    return shape;
}

/// Leaves out or blanks words now and then, and word forms (the stem stays), so that no single word carries everything.
std::vector<WordToken> damaged(Rng &rng, std::vector<WordToken> tokens)
{
    for (auto &token : tokens) {
        if (uniform(rng, 0, 1) < 0.3)
            token.word = Vocabulary::unknown;
        if (tokens.size() >= 3 && uniform(rng, 0, 1) < 0.06)
            token = {};
    }
    if (tokens.size() >= 4 && uniform(rng, 0, 1) < 0.3)
        tokens.erase(tokens.begin() + std::ptrdiff_t(pick(rng, tokens.size())));
    return tokens;
}

/// What the audio encoder hears in a clip: the mean of its unit vectors over time, [D]; of long clips the first seconds in
/// which something sounds.
Tensor clipVector(SeparatorNet &net, const Clip &clip, const BandInput &input)
{
    constexpr size_t longest = 6 * 32000;
    const size_t begin = clip.samples.size() > longest
                             ? std::min(size_t(clip.active.front()), clip.samples.size() - longest) : 0;
    std::vector<float> samples(std::min(clip.samples.size(), longest));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(clip.samples[begin + i]) / 32767;
    auto power = input.levelled(samples);
    const int frames = int(power.size()) / net->config().bands;
    const auto x = torch::from_blob(power.data(), {1, frames, net->config().bands}, torch::kFloat).transpose(1, 2).contiguous();
    const auto heard = net->encode(SeparatorNetImpl::features(x), torch::kFloat).heard;
    return torch::nn::functional::normalize(heard.mean(torch::IntArrayRef{0, 1}), torch::nn::functional::NormalizeFuncOptions().dim(0));
}

} // namespace

Result<void> trainText(const TextRecipe &recipe, const Dataset &data, const std::filesystem::path &separatorFile,
                       const std::filesystem::path &modelFile, const std::function<void(const std::string &)> &log,
                       std::stop_token stop)
{
    auto model = readTensorFile(separatorFile);
    if (!model)
        return model.error();
    const auto config = separatorConfigFromJson(nlohmann::json::parse(model->metadata["config"], nullptr, false));
    if (!config)
        return config.error();
    SeparatorNet net(*config, int(data.names.size()));
    if (auto loaded = loadModule(*net, "separator.", *model); !loaded)
        return loaded;
    net->eval();

    auto wordnet = WordNet::load(recipe.wordnet);
    if (!wordnet)
        return wordnet.error();
    auto corpus = TextCorpus::load(recipe.corpus, *wordnet, data, recipe.hyponymLimit);
    if (!corpus)
        return corpus.error();
    log("vocabulary of " + std::to_string(corpus->vocabulary.size()) + " rows");

    // Tokenise everything once: mending of typing errors is slow, and none are made here.
    using Tokens = std::vector<WordToken>;
    std::vector<int> sounds;
    for (size_t i = 0; i < corpus->texts.size(); ++i) {
        if (!corpus->texts[i].empty())
            sounds.push_back(int(i));
    }
    const auto tokensOf = [&](const std::string &text) { return corpus->vocabulary.tokens(text); };
    std::vector<Tokens> negatives, wordnetNegatives;
    for (const auto &text : corpus->negatives)
        negatives.push_back(tokensOf(text));
    for (const auto &text : corpus->wordnetNegatives) {
        auto tokens = tokensOf(text);
        if (std::any_of(tokens.begin(), tokens.end(), [](const WordToken &t) { return t.known(); }))
            wordnetNegatives.push_back(std::move(tokens));
    }

    Tensor soundVectors, clipVectors;
    {
        torch::NoGradGuard noGrad;
        soundVectors = net->soundVectors();
        const BandInput input(*config);
        std::vector<Tensor> rows(data.clips.size());
        std::atomic<size_t> next = 0;
        std::vector<std::jthread> workers;
        for (unsigned w = 0; w < std::max(1u, std::thread::hardware_concurrency()); ++w) {
            workers.emplace_back([&] {
                torch::NoGradGuard mine; // a guard holds for its own thread only
                computeInThisThread();
                for (size_t i; (i = next++) < rows.size() && !stop.stop_requested();)
                    rows[i] = clipVector(net, data.clips[i], input);
            });
        }
        workers.clear();
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "Training was stopped; the separator is kept and the run can go on."};
        clipVectors = torch::stack(rows);
    }
    // Names that hold for a sound's clips beside its label count neither for nor against a text of that label.
    const auto count = std::int64_t(data.names.size());
    auto alike = torch::eye(count);
    for (const auto &clip : data.clips) {
        for (int name : clip.names)
            alike[clip.labelName][name] = 1;
    }

    torch::manual_seed(std::int64_t(recipe.seed));
    TextEncoderNet text(corpus->vocabulary.size(), recipe.wordDim, config->embeddingDim);
    torch::optim::AdamW optimiser(text->parameters(), torch::optim::AdamWOptions(recipe.learningRate).weight_decay(0.01));
    Rng rng(recipe.seed);
    double shown = 0;
    for (std::int64_t step = 0; step < recipe.steps; ++step) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "Training was stopped; the separator is kept and the run can go on."};
        std::vector<Tokens> texts;
        std::vector<std::int64_t> target, clips;
        auto exact = torch::zeros({recipe.batch, count}); // all sounds that a text is listed for
        for (int i = 0; i < recipe.batch; ++i) {
            const double kind = uniform(rng, 0, 1);
            std::int64_t sound = -1, clipIndex = -1;
            if (kind < recipe.negativeShare) {
                texts.push_back(uniform(rng, 0, 1) < 0.4 ? negatives[pick(rng, negatives.size())]
                                                   : wordnetNegatives[pick(rng, wordnetNegatives.size())]);
            } else if (kind < recipe.negativeShare + recipe.captionShare) {
                clipIndex = std::int64_t(pick(rng, data.clips.size()));
                const auto &clip = data.clips[size_t(clipIndex)];
                sound = clip.labelName;
                texts.push_back(damaged(rng, tokensOf(clip.group == "env" || clip.caption.empty() ? dressed(rng, clip.label) : clip.caption)));
            } else {
                sound = sounds[pick(rng, sounds.size())];
                const auto &choices = corpus->texts[size_t(sound)];
                double total = 0;
                for (const auto &c : choices)
                    total += c.weight;
                double at = uniform(rng, 0, 1) * total;
                size_t chosen = 0;
                while (chosen + 1 < choices.size() && (at -= choices[chosen].weight) > 0)
                    ++chosen;
                texts.push_back(damaged(rng, tokensOf(dressed(rng, choices[chosen].text))));
                for (int also : corpus->meanings.at(choices[chosen].text))
                    exact[i][also] = 1;
            }
            if (sound >= 0)
                exact[i][sound] = 1;
            target.push_back(sound);
            clips.push_back(clipIndex);
        }
        const auto label = torch::tensor(target);
        const auto known = label.ge(0);
        const auto safe = label.clamp_min(0);
        const auto vectors = text->forward(makeTextBatch(texts));
        const auto cosines = torch::matmul(vectors, soundVectors.t());
        const auto near = alike.index_select(0, safe);
        // (a) which sound; names that hold as well do not compete
        const auto competing = (20 * cosines).masked_fill((near - exact).gt(0), -1e9);
        const auto share = exact / exact.sum(1, true).clamp_min(1);
        const auto which = -(torch::log_softmax(competing, 1) * share).sum(1).index({known}).mean();
        // (b) whether a sound at all
        const auto counted = 1 - (near - exact).clamp_min(0) * known.to(torch::kFloat).unsqueeze(1);
        const auto whether = (torch::binary_cross_entropy_with_logits(text->logits(vectors, soundVectors), exact, {}, {}, at::Reduction::None) * counted).sum(1).mean();
        auto loss = which + 0.5 * whether;
        // (c) captions to what is heard in their clips, against every other clip of the batch
        const auto clipTensor = torch::tensor(clips);
        const auto captioned = clipTensor.ge(0).nonzero().squeeze(1);
        if (captioned.numel() > 1) {
            const auto heard = clipVectors.index_select(0, clipTensor.index_select(0, captioned));
            const auto ofClip = safe.index_select(0, captioned);
            const auto scores = 10 * torch::matmul(vectors.index_select(0, captioned), heard.t());
            const auto negativePairs = ofClip.unsqueeze(0).ne(ofClip.unsqueeze(1));
            const auto positive = scores.diagonal();
            const auto negative = scores.masked_select(negativePairs);
            if (negative.numel() > 0)
                loss = loss + recipe.contrastWeight * torch::softplus(negative.unsqueeze(0) - positive.unsqueeze(1)).mean();
        }
        const double rate = recipe.learningRate * (1 - double(step) / double(recipe.steps));
        for (auto &group : optimiser.param_groups())
            group.options().set_lr(rate);
        optimiser.zero_grad();
        loss.backward();
        optimiser.step();
        shown += loss.item<double>();
        if ((step + 1) % 500 == 0) {
            log("text step " + std::to_string(step + 1) + "/" + std::to_string(recipe.steps) + " loss " + std::to_string(shown / 500));
            shown = 0;
        }
    }
    storeModule(*text, "text.", true, *model);
    model->metadata["vocabulary"] = corpus->vocabulary.toJson().dump();
    std::vector<std::string> categories;
    for (size_t i = 0; i < data.names.size(); ++i) {
        if (!data.nameIsLabel[i])
            categories.push_back(data.names[i]);
    }
    model->metadata["categories"] = nlohmann::json(categories).dump();
    model->metadata["wordDim"] = std::to_string(recipe.wordDim);
    return writeTensorFile(modelFile, *model);
}

} // namespace partita
