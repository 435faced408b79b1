// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/console.h"
#include "core/training/finetune/tagged_mixtures.h"

namespace partita::cli {

namespace {

int run(const TaggedMixtureOptions &options, const std::string &out)
{
    ProgressLine progress(false);
    const auto made = makeTaggedMixtures(options, out, [&](double fraction) { progress.show(fraction, -1, "Mixing"); }, interruptToken());
    progress.clear();
    if (!made)
        return fail(made.error(), false);
    std::printf("%d mixtures in recordings.csv, %d clips in isolated.csv, %d pairs in pairs.csv\n", made->mixtures, made->isolated, made->pairs);
    return Success;
}

} // namespace

void addMixtures(CLI::App &app, int &exitCode)
{
    struct Choice {
        TaggedMixtureOptions options;
        std::string data, out;
    };
    auto o = std::make_shared<Choice>();
    auto &m = o->options;
    auto *command = app.add_subcommand("mixtures", "Make an experiment for finetune from labelled clips: mixtures of two with tags alone to learn from,\n"
                                                   "the clips by themselves for comparison, and pairs of other clips to score with.");
    command->add_option("--data", o->data, "Folder with manifest.csv (path, split, group, label, fold) and audio/")->required();
    command->add_option("--out", o->out, "Folder for the mixtures, recordings.csv, isolated.csv and pairs.csv")->required();
    command->add_option("--split", m.split, "Split of the clips to learn from and to score with")->capture_default_str();
    command->add_option("--folds", m.folds, "Folds to learn from; none: all")->delimiter(',')->capture_default_str()->expected(0, 100);
    command->add_option("--score-fold", m.scoreFold, "Fold to score with")->capture_default_str();
    command->add_option("--others-split", m.otherSplit, "Split of the clips that they are mixed with")->capture_default_str();
    command->add_option("--score-others-split", m.scoreOtherSplit, "The same for the pairs")->capture_default_str();
    command->add_option("--group", m.group, "Only clips of this group");
    command->add_option("--per-clip", m.perClip, "Mixtures of every clip to learn from")->check(CLI::Range(0, 1000))->capture_default_str();
    command->add_option("--others", m.others, "Mixtures of two other clips besides")->check(CLI::Range(0, 100000))->capture_default_str();
    command->add_option("--pairs", m.pairsPerClip, "Pairs of every clip to score with")->check(CLI::Range(0, 1000))->capture_default_str();
    command->add_option("--seed", m.seed, "Another one draws others")->capture_default_str();
    command->callback([o, &exitCode] {
        o->options.data = o->data;
        exitCode = run(o->options, o->out);
    });
}

} // namespace partita::cli
