// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that decides what a fine-tuning makes of its recordings, as one JSON file. No torch.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "core/training/finetune/weak_sampler.h"
#include "core/training/schedule/schedule.h"

namespace partita {

/// What is learned from mixtures X of two recordings M_n with the tags k.
enum class Objective {
    MixAndSeparate, ///< L_URL alone: a recording by all its tags at once. The unsupervised baseline; also called for by one tag
    Weak,           ///< L_CNT + L_CRL + L_URL: "Weakly-supervised Audio Separation via Bi-modal Semantic Similarity" (arXiv 2404.01740)
    SemiSupervised, ///< as Weak, and isolated recordings are drawn more often: L_CRL of one is the loss of a single source
    Supervised,     ///< isolated recordings alone
};

/// Which weights change.
enum class Learns {
    NewSounds,  ///< only the vectors of new sounds: nothing that is known changes
    QueryPath,  ///< those, and FiLM layers, normalisations and head of the decoder: fast, and forgets little
    Everything,
};

/// How L_CRL and L_URL measure an error.
enum class Reconstruction {
    Decibels,   ///< 10 log10(error / energy + 10^-3), as the models that Partita ships were trained
    WeightedL1, ///< of gains, as in the paper
};

/// How a recording is asked for as a whole.
enum class WholeQuery {
    Tags,    ///< by the mean of the vectors of its tags
    Caption, ///< as in the paper: by what the base model's text encoder makes of its caption, or of "tag and tag" where it has none. Where one of
             ///< the tags is a new sound, which that encoder has never seen, by Tags
};

/// Highest learning rate that has served well for what learns.
double usualRate(Learns learns);

const char *objectiveName(Objective objective);     ///< "mix-and-separate", "weak", "semi-supervised", "supervised"
const char *learnsName(Learns learns);              ///< "new-sounds", "query-path", "everything"
const char *reconstructionName(Reconstruction how); ///< "decibels", "weighted-l1"
const char *wholeQueryName(WholeQuery how);         ///< "tags", "caption"

struct FinetuneRecipe {
    FinetuneRecipe()
    {
        mixing.notch = mixing.overhang = 0.1;
        schedule.steps = 600;
        schedule.warmupSteps = 20;
    }

    std::uint64_t seed = 1;
    Objective objective = Objective::Weak;
    Learns learns = Learns::QueryPath;
    Reconstruction reconstruction = Reconstruction::Decibels;
    WholeQuery wholeQuery = WholeQuery::Tags;
    bool freshWeights = false;     ///< from random weights in the space of the base model's sounds, rather than from its weights
    SeparatorConfig network;       ///< of fresh weights

    double validationShare = 0.15; ///< of the recordings, held back
    CompatibilityRule rule;
    MixingOptions mixing;          ///< with 0.1 for notch and overhang
    double isolatedShare = 0.5;    ///< of SemiSupervised

    /// A mixture of two recordings holds more sounds than what people take apart, so that a network trained on it makes masks too
    /// small for them. With this, training adds ln(k / (n - k)) to the logits of a query for k of n sounds, and masks without it are
    /// those for even odds (logit adjustment, arXiv 2007.07314).
    bool evenOdds = true;

    // Weights of the terms. Those of the paper: 0.5 L_CNT + 5 (L_CRL + L_URL), for WeightedL1.
    double contrastWeight = 1;     ///< L_CNT: what is separated sounds like its tag to the base model's ear
    double sumWeight = 0.5;        ///< L_CRL: what is separated by the tags of a recording adds up to it
    double wholeWeight = 0.25;     ///< L_URL: asked for by all its tags together a recording comes whole
    double teacherWeight = 0.5;    ///< as the base model takes a recording apart when it hears that alone
    double absentWeight = 0.1;     ///< a sound that is in neither recording is silence
    double presenceWeight = 1, tagWeight = 0.3; ///< binary cross-entropy of what is there, by query and by ear
    double contrastScale = 10;     ///< of cosines in L_CNT
    double queryNoise = 0.05;      ///< standard deviation a component, of Gaussian noise on query vectors
    int newSoundSteps = 400;       ///< for the first vectors of new sounds
    double baseShare = 0.5;        ///< of the base model's weights in the result: a part of what it forgets comes back ("Model soups",
                                   ///< arXiv 2203.05482). Not of the vectors of new sounds, nor where the weights are fresh

    ScheduleSettings schedule;     ///< 600 steps, 20 of warm-up
    bool automaticRate = false;    ///< AutoLRS in place of the schedule
    int replicas = 4;              ///< workers whose gradients are averaged; also the number of CPU threads
    int mixturesPerReplica = 4;
    double weightDecay = 0.01, clipNorm = 5;
    bool bfloat16 = true;          ///< compute in bfloat16 with float32 master weights, where the processor can

    int validateEvery = 100;
    int validationMixtures = 48;
    double checkpointSeconds = 60;
};

nlohmann::json toJson(const FinetuneRecipe &recipe);
/// What is missing is as above, the peak of the schedule as usualRate() says. InvalidFormat, InvalidArgument.
Result<FinetuneRecipe> finetuneRecipeFromJson(const nlohmann::json &json);
/// `over`: what goes over what the file says.
Result<FinetuneRecipe> readFinetuneRecipe(const std::filesystem::path &path, const nlohmann::json &over);

} // namespace partita
