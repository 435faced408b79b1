// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <optional>

#include "app/cli/console.h"
#include "core/training/finetune/captions.h"
#include "core/training/finetune/finetune.h"
#include "core/training/finetune/finetune_log.h"
#include "core/training/finetune/label_review.h"
#include "core/training/finetune/model_file.h"
#include "models/model/model.h"

namespace partita::cli {

namespace {

struct Options {
    std::string recordings, recipe, base, out, name = "my-sounds", device = "auto", learns, objective, whole, schedule, refineFrom;
    std::int64_t steps = 0;
    double rate = 0;
    int workers = 0;
    bool check = false, install = false;
};

/// The recipe that was asked for, with what the command line says over it.
Result<FinetuneRecipe> recipeOf(const Options &o)
{
    auto json = nlohmann::json::object();
    for (const auto &[key, value] : {std::pair{"learns", &o.learns}, {"objective", &o.objective}, {"wholeQuery", &o.whole}}) {
        if (!value->empty())
            json[key] = *value;
    }
    if (o.schedule == "auto")
        json["automaticRate"] = true;
    else if (!o.schedule.empty())
        json["schedule"]["kind"] = o.schedule;
    if (!o.refineFrom.empty()) {
        const auto curve = refinedFromRun(o.refineFrom);
        if (!curve)
            return curve.error();
        json["schedule"]["kind"] = scheduleName(ScheduleKind::Refined);
        json["schedule"]["curve"] = *curve;
    }
    if (o.steps > 0)
        json["schedule"]["steps"] = o.steps;
    if (o.rate > 0)
        json["schedule"]["peakRate"] = o.rate;
    return o.recipe.empty() ? finetuneRecipeFromJson(json) : readFinetuneRecipe(o.recipe, json);
}

int check(const Options &o, const std::vector<TaggedRecording> &recordings, const ModelEntry &base, DeviceChoice device)
{
    auto list = recordings;
    auto cache = RecordingCache::make(o.out, list, {}, interruptToken());
    if (!cache)
        return fail(cache.error(), false);
    for (const auto &bad : (*cache)->unreadable())
        std::printf("Left out: %s\n", bad.error.message.c_str());
    const auto heard = hearRecordings(**cache, base.file, device, o.workers, {}, interruptToken());
    if (!heard)
        return fail(heard.error(), false);
    const auto doubts = doubtfulTags(**cache, *heard, 1, interruptToken());
    if (!doubts)
        return fail(doubts.error(), false);
    std::printf("%zu recordings, %.1f minutes: %zu tags to look at\n\n", (*cache)->recordings().size(), (*cache)->seconds() / 60, doubts->size());
    std::vector<std::vector<std::string>> rows;
    for (const auto &doubt : *doubts)
        rows.push_back({(*cache)->recordings()[doubt.recording].path.filename().string(), doubt.tag,
                        doubt.suggested.empty() ? "-" : doubt.suggested, fixed(100 * doubt.probability, 0) + " %"});
    if (!rows.empty())
        printTable({"recording", "tag", "fits better", "doubt"}, rows, {3});
    return Success;
}

int run(const Options &o)
{
    const auto recipe = recipeOf(o);
    if (!recipe)
        return fail(recipe.error(), false);
    const auto base = findModel(o.base);
    if (!base)
        return fail(base.error(), false);
    const auto device = deviceChoiceFromName(o.device);
    if (!device)
        return fail(device.error(), false);
    const auto installed = ownModelFolder() / (o.name + ".safetensors");
    if (std::error_code ec; o.install && std::filesystem::exists(installed, ec))
        return fail({ErrorCode::AlreadyExists, Sentence::tr("There is a model %1 already: choose another name.", installed)}, false);
    std::optional<Result<std::shared_ptr<const Model>>> reader; // loaded for captions only
    auto recordings = readTaggedRecordings(o.recordings, [&](const std::string &caption) {
        if (!reader)
            reader = Model::load(base->file, DeviceChoice::Cpu);
        return *reader ? tagsOfCaption(caption, ***reader) : std::vector<std::string>();
    });
    if (reader && !*reader)
        return fail(reader->error(), false);
    if (!recordings)
        return fail(recordings.error(), false);
    if (o.check)
        return check(o, *recordings, *base, *device);

    FinetuneObserver observer;
    observer.stage = [last = -1](FinetuneStage stage, double) mutable {
        if (int(stage) == last)
            return;
        last = int(stage);
        const char *names[] = {"Reading the recordings", "Listening for the new sounds", "Training", "Writing the model"};
        std::printf("%s\n", names[last]);
        std::fflush(stdout);
    };
    observer.progress = [](const FinetuneProgress &p) {
        std::printf("step %lld/%lld  loss %.3f  sum %.2f  whole %.2f  contrast %.3f  teacher %.2f  absent %.1f  rate %.2e  gradient %.2f  "
                    "%.2f s a step, %.0f min left\n",
                    static_cast<long long>(p.step), static_cast<long long>(p.steps), p.loss, p.sum, p.whole, p.contrast, p.teacher, p.absent,
                    p.learningRate, p.gradientNorm, p.secondsPerStep, double(p.steps - p.step) * p.secondsPerStep / 60);
        std::fflush(stdout);
    };
    observer.validation = [](const FinetuneValidation &v) {
        std::printf("validation at step %lld: loss %.3f, SDRi %.2f dB on %d recordings, agreement with the base model %.1f dB, rank %.1f\n",
                    static_cast<long long>(v.step), v.loss, v.sdri, v.recordings, v.agreement, v.rankMe);
        std::fflush(stdout);
    };
    observer.event = [](std::int64_t step, const Sentence &text) {
        std::printf("step %lld: %s\n", static_cast<long long>(step), text.english().c_str());
        std::fflush(stdout);
    };
    FinetuneControl control;
    const auto result = finetune(*recipe, std::move(*recordings), {base->file, o.out, o.name, *device, o.workers}, observer, control, interruptToken());
    if (!result)
        return fail(result.error(), false);
    std::printf("SDRi on what was held back: %.2f dB before, %.2f dB now; agreement with the base model on what it knew: %.1f dB\n",
                result->before.sdri, result->after.sdri, result->after.agreement);
    for (const auto &sound : result->newSounds)
        std::printf("New: %s\n", sound.c_str());
    if (o.install) {
        if (auto copied = copyModel(result->model, installed, {}); !copied)
            return fail(copied.error(), false);
        std::printf("The model is %s, and is listed as %s\n", installed.c_str(), o.name.c_str());
        return Success;
    }
    std::printf("The model is %s\n", result->model.c_str());
    return Success;
}

} // namespace

void addFinetune(CLI::App &app, int &exitCode)
{
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("finetune", "Teach a model your own sounds from recordings of which only the tags are known.\n"
                                                   "Goes on where it was stopped or killed; Ctrl-C stops after a checkpoint.");
    command->add_option("RECORDINGS", o->recordings, "CSV file with the columns path and tags (apart by |) or caption, and where wanted isolated and validation (yes); "
                                                     "or a folder of folders whose names are the tags")->required();
    command->add_option("--out", o->out, "Folder of the run: checkpoint, log.csv and the taught model")->required();
    command->add_flag("--check", o->check, "Train nothing: list tags that look wrong, and what fits better");
    command->add_option("--name", o->name, "Name of the taught model")->capture_default_str();
    command->add_flag("--install", o->install, "Put the taught model among your own, where window and command line list it by its name");
    command->add_option("--base", o->base, "Name or file of the model to teach; without one, the bundled model");
    command->add_option("--recipe", o->recipe, "Recipe, a JSON file; what follows goes over what it says");
    command->add_option("--objective", o->objective, "weak (tags alone), semi-supervised (some recordings are isolated), supervised (isolated ones alone), or mix-and-separate");
    command->add_option("--whole", o->whole, "How a recording is asked for as a whole: tags (the mean of their vectors) or caption (by the text encoder)");
    command->add_option("--learns", o->learns, "new-sounds (what is known cannot change), query-path, or everything");
    command->add_option("--schedule", o->schedule, "Of the learning rate: rex, linear, cosine, step, one-cycle, wsd, constant, or auto, which searches as it goes");
    command->add_option("--refine-from", o->refineFrom, "Folder of an earlier run of the same task: a schedule refined from its gradient norms");
    command->add_option("--steps", o->steps, "Length of the run")->check(CLI::Range(std::int64_t(1), std::int64_t(10'000'000)));
    command->add_option("--rate", o->rate, "Highest learning rate")->check(CLI::PositiveNumber);
    command->add_option("--device", o->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--workers", o->workers, "Training threads instead of the recipe's number; changes the batch")->check(CLI::Range(0, 256));
    command->callback([o, &exitCode] { exitCode = run(*o); });
}

} // namespace partita::cli
