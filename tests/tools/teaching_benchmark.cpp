// SPDX-License-Identifier: GPL-3.0-or-later
// What teaching costs beside the plain forward and backward pass of the same network on the same batches: reading and mixing
// recordings, the optimiser, and the live page of the window with its charts. Ratios, the parts by turns in one run.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "app/window/teaching/teaching_run.h"
#include "core/training/finetune/finetune_run.h"
#include "models/model/model.h"
#include "tests/tools/tool_window.h"

using namespace partita;

namespace {

constexpr int rounds = 2;
constexpr size_t mostRecordings = 60;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

FinetuneRecipe recipeFor(Learns learns, int steps)
{
    FinetuneRecipe recipe;
    recipe.learns = learns;
    recipe.schedule.steps = steps;
    recipe.schedule.warmupSteps = 0;
    recipe.schedule.peakRate = usualRate(learns);
    recipe.newSoundSteps = 1;
    recipe.validateEvery = steps;
    recipe.validationMixtures = 4;
    return recipe;
}

/// The batches of a run, made beforehand, and passed forward and backward with no step taken.
class Plain {
public:
    Plain(const FinetuneRecipe &recipe, const FinetunePlace &place, std::vector<TaggedRecording> recordings) : recipe_(recipe)
    {
        holdBack(recordings, recipe.validationShare, recipe.seed);
        space_ = std::move(*SoundSpace::load(place.base, recordings, recipe.seed));
        cache_ = *RecordingCache::make(place.output, std::move(recordings));
        WeakSamplerOptions options;
        options.mixing = recipe.mixing;
        options.rule = recipe.rule;
        const auto sampler = *WeakSampler::create(cache_, space_.config, options, space_.names, space_.vectors());
        const auto start = std::chrono::steady_clock::now();
        for (int step = 0; step < recipe.schedule.steps; ++step) {
            for (int lane = 0; lane < recipe.replicas; ++lane)
                batches_.push_back(sampler.make(recipe.mixturesPerReplica, mixSeed(recipe.seed, std::uint64_t(step), std::uint64_t(lane))));
        }
        secondsPerBatch_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / double(batches_.size());
        ear_ = *space_.makeNet();
        for (auto &parameter : ear_->parameters())
            parameter.set_requires_grad(false);
        std::vector<SeparatorNet> nets;
        for (int r = 0; r < recipe.replicas; ++r) {
            nets.push_back(*space_.makeNet());
            nets.back()->eval();
        }
        replicas_ = std::make_unique<Replicas>(std::move(nets), recipe.weightDecay, recipe.clipNorm);
        replicas_->setTrainable(learningMask(*replicas_, space_, recipe));
        const std::vector<std::int64_t> isNew(space_.isNew.begin(), space_.isNew.end());
        setting_ = std::make_unique<WeakLossSetting>(WeakLossSetting{
            recipe_, ear_, true, torch::tensor(isNew, torch::kLong).to(torch::kBool), ear_->soundVectors(), {}, torch::kCPU,
            __builtin_cpu_supports("avx512bf16") ? torch::kBFloat16 : torch::kFloat, recipe.learns != Learns::Everything});
    }

    double secondsPerBatch() const { return secondsPerBatch_; } ///< to make one, in one thread
    double secondsPerStep()
    {
        const auto start = std::chrono::steady_clock::now();
        for (int step = 0; step < recipe_.schedule.steps; ++step) {
            replicas_->clearGradients();
            replicas_->run([&](int r, SeparatorNet &net) {
                WeakTerms terms;
                weakLoss(net, *setting_, batches_[size_t(step * recipe_.replicas + r)], nullptr, terms).backward();
            });
        }
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / recipe_.schedule.steps;
    }

private:
    FinetuneRecipe recipe_;
    SoundSpace space_;
    std::shared_ptr<const RecordingCache> cache_;
    std::vector<WeakBatch> batches_;
    double secondsPerBatch_ = 0;
    SeparatorNet ear_{nullptr};
    std::unique_ptr<Replicas> replicas_;
    std::unique_ptr<WeakLossSetting> setting_;
};

/// Without the first report: a run's first steps pay for memory.
double meanStep(const std::vector<FinetuneProgress> &progress)
{
    double seconds = 0;
    for (size_t i = 1; i < progress.size(); ++i)
        seconds += progress[i].secondsPerStep / double(progress.size() - 1);
    return seconds;
}

double runWithoutWindow(const FinetuneRecipe &recipe, const FinetunePlace &place, const std::vector<TaggedRecording> &recordings)
{
    FinetuneControl control;
    FinetuneObserver observer;
    std::vector<FinetuneProgress> progress;
    observer.progress = [&](const FinetuneProgress &p) { progress.push_back(p); };
    if (const auto done = finetune(recipe, recordings, place, observer, control, {}); !done) {
        std::fprintf(stderr, "%s\n", done.error().message.c_str());
        std::exit(1);
    }
    return meanStep(progress);
}

double runWithWindow(JobRunner &jobs, const FinetuneRecipe &recipe, const FinetunePlace &place, const std::vector<TaggedRecording> &recordings)
{
    TrainingView view;
    TeachingRun run(jobs, TeachingEngine::installed());
    QObject::connect(&run, &TeachingRun::stageChanged, &view, &TrainingView::setStage);
    QObject::connect(&run, &TeachingRun::progressed, &view, &TrainingView::addProgress);
    QObject::connect(&run, &TeachingRun::validated, &view, &TrainingView::addValidation);
    QObject::connect(&run, &TeachingRun::planChanged, &view, &TrainingView::setPlan);
    QObject::connect(&run, &TeachingRun::forecastChanged, &view, &TrainingView::setForecast);
    view.resize(1100, 750);
    view.show();
    run.start({recipe, recordings, place});
    waitUntil([&] { return !run.isActive(); }, HUGE_VAL);
    if (run.state() != TeachingRun::State::Finished) {
        std::fprintf(stderr, "%s\n", run.error() ? run.error()->message.c_str() : "The run did not end.");
        std::exit(1);
    }
    return meanStep(run.progress());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "Usage: teaching_benchmark RECORDINGS [STEPS]    (recordings as for partita-cli finetune)\n");
        return 2;
    }
    auto recordings = readTaggedRecordings(argv[1]);
    const auto base = findModel({});
    if (!recordings || !base) {
        std::fprintf(stderr, "%s\n", (recordings ? base.error() : recordings.error()).message.c_str());
        return 1;
    }
    if (recordings->size() > mostRecordings) // what is read before the first step is not measured
        recordings->resize(mostRecordings);
    const int steps = argc > 2 ? std::max(20, std::atoi(argv[2])) : 20;
    QTemporaryDir folder;
    JobRunner jobs;
    for (const auto learns : {Learns::NewSounds, Learns::QueryPath, Learns::Everything}) {
        const auto recipe = recipeFor(learns, steps);
        int number = 0;
        const auto place = [&] {
            return FinetunePlace{base->file, (folder.path() + "/" + learnsName(learns) + QString::number(number++)).toStdString(), "taught", DeviceChoice::Cpu, 0};
        };
        Plain plain(recipe, place(), *recordings);
        std::fprintf(stderr, "%s: making a batch %.3f s\n", learnsName(learns), plain.secondsPerBatch());
        std::vector<double> alone, run, window;
        plain.secondsPerStep(); // the first pass pays for memory
        for (int round = 0; round < rounds; ++round) {
            alone.push_back(plain.secondsPerStep());
            run.push_back(runWithoutWindow(recipe, place(), *recordings));
            window.push_back(runWithWindow(jobs, recipe, place(), *recordings));
            std::fprintf(stderr, "%s: %.3f %.3f %.3f s\n", learnsName(learns), alone.back(), run.back(), window.back());
        }
        std::printf("%-11s forward and backward %.3f s; a step of the run %.3f s, ratio %.3f; with the live page %.3f s, ratio %.3f\n", learnsName(learns),
                    median(alone), median(run), median(run) / median(alone), median(window), median(window) / median(alone));
        std::fflush(stdout);
    }
    return 0;
}
