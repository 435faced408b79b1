// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/weak_loss.h"

#include <cmath>

#include "models/losses/separation_losses.h"

namespace partita {

namespace {

using torch::Tensor;

Tensor onDevice(const std::vector<float> &values, torch::IntArrayRef shape, torch::Device device)
{
    return torch::from_blob(const_cast<float *>(values.data()), shape, torch::kFloat).to(device);
}
Tensor onDevice(const std::vector<std::int64_t> &values, torch::Device device)
{
    return torch::from_blob(const_cast<std::int64_t *>(values.data()), {std::int64_t(values.size())}, torch::kLong).to(device);
}
Tensor unit(const Tensor &vectors)
{
    return torch::nn::functional::normalize(vectors, torch::nn::functional::NormalizeFuncOptions().dim(1));
}

/// A batch as tensors, and what follows from its tags alone.
struct Case {
    std::int64_t M, R, Q, F, T;
    Tensor power, mixtureEnergy, recordingPower, cross, energy, tags;
    Tensor name, recording, absent;
    Tensor mixtureOfRecording, mixtureOfQuery;
    Tensor sounds; ///< [R] how many tags each recording has

    Case(const WeakBatch &b, torch::Device device)
        : M(b.mixtures), R(2 * M), Q(std::int64_t(b.queryName.size())), F(b.bands), T(b.frames),
          power(onDevice(b.power, {M, F, T}, device)), mixtureEnergy(onDevice(b.mixtureEnergy, {M}, device)),
          recordingPower(onDevice(b.recordingPower, {R, F, T}, device)), cross(onDevice(b.cross, {R, F, T}, device)),
          energy(onDevice(b.recordingEnergy, {R}, device)), tags(onDevice(b.tags, {R, std::int64_t(b.tags.size()) / R}, device)),
          name(onDevice(b.queryName, device)), recording(onDevice(b.queryRecording, device)), absent(onDevice(b.absentName, device))
    {
        mixtureOfRecording = torch::arange(R, torch::dtype(torch::kLong).device(device)).floor_divide(2);
        mixtureOfQuery = recording.floor_divide(2);
        sounds = tags.sum(1);
    }
    Tensor powerOfRecording() const { return power.index_select(0, mixtureOfRecording); }
    /// Sum over the queries of each recording.
    Tensor perRecording(const Tensor &ofQueries) const { return torch::zeros({R, F, T}, ofQueries.options()).index_add(0, recording, ofQueries); }
};

/// What asks for `which` recordings of the batch as a whole.
Tensor wholeQueries(const WeakLossSetting &setting, const WeakBatch &batch, const Case &c, const Tensor &vectors, const Tensor &which)
{
    const auto byTags = unit(torch::matmul(c.tags.index_select(0, which), vectors));
    if (!setting.captionVectors.defined())
        return byTags;
    const auto byCaption = setting.captionVectors.index_select(0, onDevice(batch.recording, setting.device).index_select(0, which));
    return torch::where(byCaption.abs().sum(1, true) > 0, byCaption, byTags);
}

/// Gains in training, of queries for k = `asked` of the n sounds of a mixture; see FinetuneRecipe::evenOdds.
Tensor gainsOf(const FinetuneRecipe &recipe, const Case &c, const Tensor &logits, const Tensor &asked, const Tensor &mixtureOf)
{
    if (!recipe.evenOdds)
        return torch::sigmoid(logits);
    const auto all = c.sounds.view({c.M, 2}).sum(1).index_select(0, mixtureOf);
    return torch::sigmoid(logits + torch::log(asked / (all - asked).clamp_min(0.5)).view({-1, 1, 1}));
}

double valueOf(const Tensor &t) { return t.item<double>(); }

} // namespace

WeakTerms &WeakTerms::operator+=(const WeakTerms &o)
{
    whole += o.whole;
    sum += o.sum;
    contrast += o.contrast;
    teacher += o.teacher;
    absent += o.absent;
    presence += o.presence;
    tag += o.tag;
    total += o.total;
    return *this;
}

WeakTerms WeakTerms::operator*(double f) const
{
    return {whole * f, sum * f, contrast * f, teacher * f, absent * f, presence * f, tag * f, total * f};
}

Tensor weakLoss(SeparatorNet &net, const WeakLossSetting &setting, const WeakBatch &batch, at::Generator *noise, WeakTerms &terms)
{
    const auto &recipe = setting.recipe;
    const Case c(batch, setting.device);
    const bool weak = recipe.objective == Objective::Weak || recipe.objective == Objective::SemiSupervised;
    const bool byTag = recipe.objective != Objective::MixAndSeparate;
    const auto vectors = net->soundVectors();

    // All queries of the batch: by tag, by all tags of a recording that has several (or by whatever it has), and for nothing.
    const auto wholes = byTag ? (weak ? c.sounds.gt(1).nonzero().flatten() : torch::empty({0}, c.name.options()))
                              : torch::arange(c.R, c.name.options());
    std::vector<Tensor> queries, mixtures, asked; // of so many sounds
    if (byTag) {
        asked.push_back(torch::ones({c.Q}, c.power.options()));
        queries.push_back(vectors.index_select(0, c.name));
        mixtures.push_back(c.mixtureOfQuery);
    }
    if (wholes.numel() > 0) {
        queries.push_back(wholeQueries(setting, batch, c, vectors, wholes));
        mixtures.push_back(c.mixtureOfRecording.index_select(0, wholes));
        asked.push_back(c.sounds.index_select(0, wholes));
    }
    // Where no present sound is ever asked for by its one tag, one tag must not come to mean silence.
    const auto absentCount = byTag ? c.M : 0;
    if (byTag) {
        queries.push_back(vectors.index_select(0, c.absent));
        mixtures.push_back(torch::arange(c.M, c.name.options()));
        asked.push_back(torch::ones({c.M}, c.power.options()));
    }
    auto query = torch::cat(queries);
    if (noise) {
        const auto jitter = torch::empty(query.sizes(), torch::kFloat).normal_(0, recipe.queryNoise, *noise);
        query = unit(query + jitter.to(setting.device));
    }
    const auto mixtureOf = torch::cat(mixtures);

    const auto encode = [&](SeparatorNet &by, const Tensor &power) { return by->encode(SeparatorNetImpl::features(power), setting.compute); };
    MixtureCode code;
    if (setting.frozenEncoder) {
        torch::NoGradGuard noGrad;
        code = encode(net, c.power);
        code.tags = Tensor();
    } else {
        code = encode(net, c.power);
    }
    const auto output = net->decode(code, query, mixtureOf, setting.compute);
    const auto gains = gainsOf(recipe, c, output.mask, torch::cat(asked), mixtureOf);
    std::int64_t at = 0;
    const auto next = [&](std::int64_t count) { return gains.narrow(0, (at += count) - count, count); };

    Tensor total = torch::zeros({}, gains.options());
    const auto add = [&](double weight, const Tensor &term, double &told) {
        told = valueOf(term);
        if (weight > 0)
            total = total + weight * term;
    };
    const auto reconstruction = [&](const Tensor &gain, const Tensor &recordings) {
        const auto pick = [&](const Tensor &t) { return t.index_select(0, recordings); };
        const auto power = c.power.index_select(0, pick(c.mixtureOfRecording));
        if (recipe.reconstruction == Reconstruction::WeightedL1)
            return losses::weightedL1(gain, power, pick(c.cross)).mean();
        return losses::decibels(losses::errorEnergy(gain, power, pick(c.cross), pick(c.energy)), pick(c.energy)).mean();
    };

    if (byTag) {
        const auto gain = next(c.Q);
        const auto powerOfQuery = c.power.index_select(0, c.mixtureOfQuery);
        // Recordings of more tags than are asked for do not add up.
        const auto complete = c.sounds.le(double(WeakSampler::maximumTags)).nonzero().flatten();
        add(recipe.sumWeight, reconstruction(c.perRecording(gain).index_select(0, complete), complete), terms.sum);

        if (weak && recipe.contrastWeight > 0) {
            // The ear, which stays as it is, listens to each estimate; only the gains learn from what it says.
            const auto heard = encode(const_cast<SeparatorNet &>(setting.ear), gain * gain * powerOfQuery).heard;
            const auto steps = heard.size(1);
            const auto level = (gain * gain * powerOfQuery).detach().sum(1).view({c.Q, steps, c.T / steps}).sum(2);
            const auto share = (level / (level.sum(1, true) + 1e-12)).unsqueeze(-1);
            const auto [names, positive, ignored] = torch::_unique2(c.name, true, true);
            const auto texts = setting.heldVectors.index_select(0, names);
            add(recipe.contrastWeight,
                losses::contrastive(recipe.contrastScale * torch::matmul((heard * share).sum(1), texts.t()), positive), terms.contrast);
        }
        if (weak && setting.taught && recipe.teacherWeight > 0) {
            // What the base model makes of each recording alone is an easier task than ours, and the algebra is exact: an
            // estimate h M of a part of recording M has C = h Re(conj(X) M) and energy h^2 |M|^2. What it leaves is the new sounds'.
            Tensor partGain, restGain;
            const auto isNew = setting.newNames.index_select(0, c.name);
            {
                torch::NoGradGuard noGrad;
                auto teacher = setting.ear;
                const auto alone = encode(teacher, c.recordingPower);
                const auto answer = torch::sigmoid(teacher->decode(alone, setting.heldVectors.index_select(0, c.name), c.recording, setting.compute).mask);
                partGain = answer * isNew.logical_not().to(torch::kFloat).view({-1, 1, 1});
                restGain = (1 - c.perRecording(partGain)).clamp(0, 1);
            }
            const auto term = [&](const Tensor &ours, const Tensor &theirs, const Tensor &of, const Tensor &which) {
                const auto chosen = which.nonzero().flatten();
                if (chosen.numel() == 0)
                    return Tensor();
                const auto h = theirs.index_select(0, chosen);
                const auto r = of.index_select(0, chosen);
                const auto energy = losses::gainedEnergy(h, c.recordingPower.index_select(0, r));
                const auto error = losses::errorEnergy(ours.index_select(0, chosen), c.power.index_select(0, c.mixtureOfRecording.index_select(0, r)),
                                                       h * c.cross.index_select(0, r), energy);
                return losses::decibels(error, torch::maximum(energy, 0.03 * c.energy.index_select(0, r)));
            };
            std::vector<Tensor> parts;
            if (auto t = term(gain, partGain, c.recording, isNew.logical_not()); t.defined())
                parts.push_back(t);
            const auto newGain = c.perRecording(gain * isNew.to(torch::kFloat).view({-1, 1, 1}));
            const auto newIn = torch::zeros({c.R}, gains.options()).index_add(0, c.recording, isNew.to(torch::kFloat));
            const auto others = torch::zeros({c.R}, gains.options()).index_add(0, c.recording, isNew.logical_not().to(torch::kFloat));
            if (auto t = term(newGain, restGain, torch::arange(c.R, c.name.options()), newIn.gt(0).logical_and(others.gt(0))); t.defined())
                parts.push_back(t);
            if (!parts.empty())
                add(recipe.teacherWeight, torch::cat(parts).mean(), terms.teacher);
        }
    }
    if (wholes.numel() > 0)
        add(recipe.wholeWeight, reconstruction(next(wholes.numel()), wholes), terms.whole);
    if (byTag)
        add(recipe.absentWeight, losses::decibels(losses::gainedEnergy(next(c.M), c.power), c.mixtureEnergy).mean(), terms.absent);

    const auto heard = linearSoftmaxPool(output.presence, 1);
    const auto present = torch::cat({torch::ones({at - absentCount}, gains.options()), torch::zeros({absentCount}, gains.options())});
    add(recipe.presenceWeight, losses::binaryCrossEntropy(heard, present).mean(), terms.presence);
    // The ear of the network is asked by tag; where the encoder is frozen, the vectors of new sounds learn from it alone.
    const auto tagLogits = torch::matmul(code.heard, vectors.t());
    const auto scale = net->named_parameters()["tag_scale"], bias = net->named_parameters()["tag_bias"];
    const auto named = linearSoftmaxPool(tagLogits * scale + bias, 1);
    const auto inMixture = c.tags.view({c.M, 2, -1}).amax(1);
    add(recipe.tagWeight, losses::binaryCrossEntropy(named, inMixture).sum() / double(c.M), terms.tag);
    terms.total = valueOf(total);
    return total;
}

WeakScore weakScore(SeparatorNet &net, const WeakLossSetting &setting, const WeakBatch &batch)
{
    torch::NoGradGuard noGrad;
    const Case c(batch, setting.device);
    const auto features = SeparatorNetImpl::features(c.power);
    const auto code = net->encode(features, setting.compute);
    const auto vectors = net->soundVectors();
    const auto logits = net->decode(code, vectors.index_select(0, c.name), c.mixtureOfQuery, setting.compute).mask;
    Tensor sum;
    if (setting.recipe.objective == Objective::MixAndSeparate) {
        const auto wholes = wholeQueries(setting, batch, c, vectors, torch::arange(c.R, c.name.options()));
        sum = gainsOf(setting.recipe, c, net->decode(code, wholes, c.mixtureOfRecording, setting.compute).mask, c.sounds, c.mixtureOfRecording);
    } else {
        sum = c.perRecording(gainsOf(setting.recipe, c, logits, torch::ones({c.Q}, c.power.options()), c.mixtureOfQuery)).clamp(0, 1);
    }
    const auto power = c.powerOfRecording();
    const auto error = losses::errorEnergy(sum, power, c.cross, c.energy);
    const auto unchanged = losses::errorEnergy(torch::ones_like(sum), power, c.cross, c.energy);
    WeakScore score;
    score.sdri = valueOf((10 * torch::log10((unchanged + 1e-12) / (error + 1e-3 * c.energy + 1e-12))).mean());
    score.recordings = int(c.R);
    if (setting.taught) {
        const auto known = setting.newNames.index_select(0, c.name).logical_not().nonzero().flatten();
        score.known = int(known.numel());
        if (score.known > 0) {
            auto teacher = setting.ear;
            const auto mixture = c.mixtureOfQuery.index_select(0, known);
            const auto theirs = torch::sigmoid(teacher->decode(teacher->encode(features, setting.compute),
                                                               setting.heldVectors.index_select(0, c.name.index_select(0, known)),
                                                               mixture, setting.compute).mask);
            const auto ofMixture = c.power.index_select(0, mixture);
            const auto energy = losses::gainedEnergy(theirs, ofMixture);
            const auto off = losses::gainedEnergy(theirs - torch::sigmoid(logits.index_select(0, known)), ofMixture);
            score.agreement = valueOf((10 * torch::log10((energy + 1e-12) / (off + 1e-4 * energy + 1e-12))).mean());
        }
    }
    return score;
}

} // namespace partita
