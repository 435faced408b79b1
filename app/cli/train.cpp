// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/console.h"
#include "core/training/recipe.h"

namespace partita::cli {

namespace {

struct Options {
    std::string recipe, data, out, device = "auto";
    int workers = 0;
};

int run(const Options &o)
{
    const auto recipe = readModelRecipe(o.recipe);
    if (!recipe)
        return fail(recipe.error(), false);
    const auto device = deviceChoiceFromName(o.device);
    if (!device)
        return fail(device.error(), false);
    TrainingPlace place{o.data, o.out, *device, o.workers};
    const auto model = trainModel(*recipe, place, [](const TrainingProgress &p) {
        const double left = double(p.steps - p.step) * p.secondsPerStep;
        std::printf("step %lld/%lld  separation %.2f dB  tags %.2f  presence %.3f  rate %.2e  gradient %.1f  %.2f s a step, %.0f min left\n",
                    static_cast<long long>(p.step), static_cast<long long>(p.steps), p.loss, p.tagLoss, p.presenceLoss,
                    p.learningRate, p.gradientNorm, p.secondsPerStep, left / 60);
        std::fflush(stdout);
    }, [](const std::string &text) {
        std::printf("%s\n", text.c_str());
        std::fflush(stdout);
    }, interruptToken());
    if (!model)
        return fail(model.error(), false);
    std::printf("The model is %s\n", model->c_str());
    return Success;
}

} // namespace

void addTrain(CLI::App &app, int &exitCode)
{
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("train", "Train a model from a recipe and a folder of labelled recordings.\n"
                                                "Goes on where it was stopped or killed; Ctrl-C stops after a checkpoint.");
    command->add_option("RECIPE", o->recipe, "Recipe, a JSON file such as models/recipes/partita-1.json")->required();
    command->add_option("--data", o->data, "Folder with manifest.csv and audio/")->required();
    command->add_option("--out", o->out, "Folder for checkpoints, log.csv and the finished model")->required();
    command->add_option("--device", o->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--workers", o->workers, "Training threads instead of the recipe's number; changes the batch")->check(CLI::Range(0, 256));
    command->callback([o, &exitCode] { exitCode = run(*o); });
}

} // namespace partita::cli
