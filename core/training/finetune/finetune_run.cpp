// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/finetune_run.h"

#include <thread>

#include <malloc.h>

#include <nlohmann/json.hpp>

#include "core/audio/atomic_file.h"
#include "core/training/finetune/finetune_order.h"
#include "core/training/health/rank_me.h"
#include "models/nn/torch_tensors.h"

namespace partita {

namespace {

using torch::Tensor;
constexpr std::int64_t reportEvery = 10; ///< steps
constexpr std::int64_t safeEvery = 50;   ///< steps
constexpr double leastRateFactor = 1.0 / 64;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

nlohmann::json toJson(const FinetuneValidation &v)
{
    return {{"step", v.step}, {"loss", v.loss}, {"sdri", v.sdri}, {"agreement", v.agreement}, {"recordings", v.recordings}, {"rankMe", v.rankMe}};
}

bool outOfMemory(const std::exception &e)
{
    return dynamic_cast<const std::bad_alloc *>(&e) || std::string(e.what()).find("out of memory") != std::string::npos ||
           std::string(e.what()).find("not enough memory") != std::string::npos;
}

} // namespace

FinetuneRun::FinetuneRun(const FinetuneRecipe &recipe, FinetunePlace place, const FinetuneObserver &observer, FinetuneControl &control,
                         std::stop_token stop)
    : recipe_(recipe), place_(std::move(place)), observer_(observer), control_(control), stop_(std::move(stop)),
      mixtures_(recipe.mixturesPerReplica)
{
}

void FinetuneRun::say(const Sentence &text) const
{
    if (observer_.event)
        observer_.event(step_, text);
}

void FinetuneRun::enter(FinetuneStage stage, double fraction) const
{
    if (observer_.stage)
        observer_.stage(stage, fraction);
}

Result<void> FinetuneRun::checkFolder(const std::vector<TaggedRecording> &recordings) const
{
    std::error_code ec;
    std::filesystem::create_directories(place_.output, ec);
    if (ec)
        return Error{ErrorCode::IoError, Sentence::tr("Cannot make the folder %1: %2.", place_.output, ec.message())};
    const auto path = place_.output / "run.json";
    const auto ours = toJson(FinetuneOrder{recipe_, recordings, place_});
    if (const auto theirs = readFinetuneOrder(place_.output); theirs || theirs.error().code != ErrorCode::NotFound) {
        if (!theirs || toJson(*theirs) != ours) // as this version writes it, which may know more settings
            return Error{ErrorCode::InvalidArgument,
                         Sentence::tr("The folder %1 holds another run, of other recordings or another recipe: choose an empty one.", place_.output)};
        return {};
    }
    return writeAtomically(path, ours.dump(1));
}

Result<void> FinetuneRun::prepare(std::vector<TaggedRecording> recordings)
{
    auto schedule = Schedule::make(recipe_.schedule);
    if (!schedule)
        return schedule.error();
    schedule_ = *schedule;
    if (recipe_.automaticRate) {
        AutoRateSettings settings;
        settings.steps = recipe_.schedule.steps;
        settings.lowestRate = recipe_.schedule.peakRate / 100;
        settings.highestRate = recipe_.schedule.peakRate * 10;
        // A trial of a few steps would be all noise: short runs have few stages, and longer trials.
        settings.firstStageSteps = std::max<std::int64_t>(30, recipe_.schedule.steps / 4);
        settings.trialShare = 5;
        auto automatic = AutoRate::make(settings);
        if (!automatic)
            return automatic.error();
        automatic_ = std::move(*automatic);
    }
    holdBack(recordings, recipe_.validationShare, recipe_.seed);
    if (auto mine = checkFolder(recordings); !mine)
        return mine;

    enter(FinetuneStage::Reading, 0);
    auto space = SoundSpace::load(place_.base, recordings, recipe_.seed);
    if (!space)
        return space.error();
    space_ = std::move(*space);
    if (recipe_.freshWeights) {
        recipe_.network.embeddingDim = space_.config.embeddingDim;
        recipe_.network.bands = space_.config.bands;
        recipe_.network.linearBands = space_.config.linearBands;
        recipe_.network.cornerHz = space_.config.cornerHz;
        recipe_.network.topHz = space_.config.topHz;
    }
    auto cache = RecordingCache::make(place_.output, std::move(recordings), [&](double f) { enter(FinetuneStage::Reading, f); }, stop_);
    if (!cache)
        return cache.error();
    cache_ = *cache;
    for (const auto &bad : cache_->unreadable())
        say(Sentence::tr("Left out: %1", bad.error.sentence));

    WeakSamplerOptions options;
    options.mixing = recipe_.mixing;
    options.rule = recipe_.rule;
    options.isolatedOnly = recipe_.objective == Objective::Supervised;
    options.isolatedShare = recipe_.objective == Objective::SemiSupervised ? recipe_.isolatedShare : 0;
    auto sampler = WeakSampler::create(cache_, space_.config, options, space_.names, {});
    if (!sampler)
        return sampler.error();
    sampler_ = std::move(*sampler);
    return {};
}

Result<void> FinetuneRun::makeWorkers()
{
    const bool cuda = place_.device != DeviceChoice::Cpu && torch::cuda::is_available();
    if (place_.device == DeviceChoice::Cuda && !cuda)
        return Error{ErrorCode::DeviceUnavailable, Sentence::tr("CUDA was asked for, but this LibTorch sees no CUDA device; use --device cpu or auto.")};
    const torch::Device device(cuda ? torch::kCUDA : torch::kCPU);
    const int count = cuda ? 1 : place_.workers > 0 ? place_.workers : recipe_.replicas;
    if (cuda)
        mixtures_ *= recipe_.replicas;
    // Big tensors come and go every step: keep their pages instead of giving them back to the system.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 2'000'000'000);

    auto ear = space_.makeNet();
    if (!ear)
        return ear.error();
    (*ear)->to(device);
    for (auto &parameter : (*ear)->parameters())
        parameter.set_requires_grad(false);

    // Stage 1: where the new sounds lie among the known ones, as the ear hears them.
    enter(FinetuneStage::NewSounds, 0);
    const bool resumes = std::filesystem::exists(place_.output / "checkpoint.safetensors");
    if (!resumes) {
        Replicas listeners(std::vector<SeparatorNet>(static_cast<size_t>(count), *ear), 0, 1);
        learnNewSounds(space_, listeners, *sampler_, recipe_.newSoundSteps, recipe_.seed, device, stop_);
    }

    std::vector<SeparatorNet> nets;
    torch::manual_seed(std::int64_t(recipe_.seed));
    for (int r = 0; r < count; ++r) {
        if (recipe_.freshWeights) {
            SeparatorNet net(recipe_.network, int(space_.names.size()));
            torch::NoGradGuard noGrad;
            net->named_parameters()["sound_table"].copy_(toTorch(space_.file.tensors.at("separator.sound_table")));
            nets.push_back(net);
        } else {
            auto net = space_.makeNet();
            if (!net)
                return net.error();
            nets.push_back(*net);
        }
        nets.back()->to(device);
        nets.back()->train(recipe_.freshWeights); // otherwise the statistics of normalisation stay as they are
    }
    replicas_ = std::make_unique<Replicas>(std::move(nets), recipe_.weightDecay, recipe_.clipNorm);
    replicas_->setTrainable(learningMask(*replicas_, space_, recipe_));

    // Where the processor has no bfloat16 arithmetic of its own, emulating it would be slower than float32.
    const bool fastBfloat16 = cuda || __builtin_cpu_supports("avx512bf16");
    std::vector<std::int64_t> isNew(space_.isNew.begin(), space_.isNew.end());
    setting_ = std::make_unique<WeakLossSetting>(WeakLossSetting{
        recipe_, *ear, !recipe_.freshWeights, torch::tensor(isNew, torch::kLong).to(torch::kBool).to(device), Tensor(), Tensor(), device,
        recipe_.bfloat16 && fastBfloat16 ? torch::kBFloat16 : torch::kFloat,
        !recipe_.freshWeights && recipe_.learns != Learns::Everything});
    if (recipe_.wholeQuery == WholeQuery::Caption) {
        const auto captions = space_.captionVectors(cache_->recordings());
        if (!captions)
            return captions.error();
        setting_->captionVectors = captions->to(device);
    }
    return {};
}

Tensor learningMask(Replicas &replicas, const SoundSpace &space, const FinetuneRecipe &recipe)
{
    auto &net = replicas.net();
    auto mask = torch::zeros_like(replicas.parameters().values);
    for (const auto &parameter : net->named_parameters()) {
        const auto &name = parameter.key();
        const auto first = FlatParameters::offsetOf(*net, name), count = parameter.value().numel();
        auto part = mask.narrow(0, first, count);
        if (name == "sound_table") {
            // Known sounds stay where they are: the text encoder points at them.
            auto rows = part.view(parameter.value().sizes());
            for (size_t i = 0; i < space.isNew.size(); ++i) {
                if (space.isNew[i])
                    rows[std::int64_t(i)].fill_(1);
            }
            continue;
        }
        const bool ofQuery = name.find("film") != std::string::npos || name.rfind("head", 0) == 0 || name.rfind("presence", 0) == 0 ||
                             (name.rfind("dec", 0) == 0 && name.find("norm") != std::string::npos);
        if (recipe.freshWeights || recipe.learns == Learns::Everything || (recipe.learns == Learns::QueryPath && ofQuery))
            part.fill_(1);
    }
    return mask;
}

Result<FinetuneResult> FinetuneRun::run(std::vector<TaggedRecording> recordings)
{
    if (auto done = prepare(std::move(recordings)); !done)
        return done.error();
    if (auto done = makeWorkers(); !done)
        return done.error();
    if (stop_.stop_requested())
        return Error{ErrorCode::Cancelled, Sentence::tr("The run was stopped; it can go on.")};
    if (auto done = loadCheckpoint(); !done)
        return done.error();
    {
        // From here on the vectors of the new sounds are in the network; the ear keeps the first ones.
        torch::NoGradGuard noGrad;
        const auto table = toTorch(space_.file.tensors.at("separator.sound_table")).to(setting_->device);
        setting_->ear->named_parameters()["sound_table"].copy_(table);
        setting_->heldVectors = setting_->ear->soundVectors();
    }
    WeakSamplerOptions options;
    options.mixing = recipe_.mixing;
    options.rule = recipe_.rule;
    auto ruled = WeakSampler::create(cache_, space_.config, options, space_.names, space_.vectors());
    if (ruled) { // with the rule that vectors give, unless it leaves nothing
        options.isolatedOnly = recipe_.objective == Objective::Supervised;
        options.isolatedShare = recipe_.objective == Objective::SemiSupervised ? recipe_.isolatedShare : 0;
        auto all = WeakSampler::create(cache_, space_.config, options, space_.names, space_.vectors());
        if (all)
            sampler_ = std::move(*all);
    }
    options.isolatedOnly = false;
    options.isolatedShare = 0;
    options.validation = true;
    options.mixing.augment = false;
    options.mixing.wideSnr = 0;
    options.mixing.narrowSnrDb = 0;
    auto held = WeakSampler::create(cache_, space_.config, options, space_.names, space_.vectors());
    if (held)
        held_ = std::move(*held);
    else
        say(Sentence::tr("Too few recordings to hold some back: there will be no validation."));

    if (step_ == 0 && held_)
        logValidation(before_ = validate());
    if (auto done = train(); !done)
        return done.error();

    enter(FinetuneStage::Writing, 0);
    FinetuneResult result;
    result.before = before_;
    result.newSounds = space_.newNames();
    result.model = place_.output / (place_.name + ".safetensors");
    auto file = modelFile();
    if (auto loaded = loadModule(*replicas_->net(), "separator.", file); !loaded)
        return loaded.error();
    if (held_)
        result.after = validate(); // of the model as it is in its file
    file.metadata["figures"] = nlohmann::json{{"before", toJson(result.before)}, {"after", toJson(result.after)}, {"steps", step_}}.dump();
    if (auto written = writeTensorFile(result.model, file); !written)
        return written.error();
    return result;
}

Result<Replicas::Step> FinetuneRun::takeStep(double rate, WeakTerms &terms)
{
    std::vector<WeakTerms> of(static_cast<size_t>(replicas_->count()));
    for (;;) {
        try {
            replicas_->clearGradients();
            replicas_->run([&](int r, SeparatorNet &net) {
                const auto lane = std::uint64_t(r), number = std::uint64_t(step_);
                auto noise = at::detail::createCPUGenerator(mixSeed(recipe_.seed, number, 1000 + lane));
                net->reseed(mixSeed(recipe_.seed, number, 2000 + lane));
                const auto batch = sampler_->make(mixtures_, mixSeed(recipe_.seed, number, lane));
                of[size_t(r)] = {};
                weakLoss(net, *setting_, batch, &noise, of[size_t(r)]).backward();
            });
            break;
        } catch (const std::exception &e) {
            if (!outOfMemory(e))
                return Error{ErrorCode::Internal, Sentence::tr("Training failed: %1", e.what())};
            if (mixtures_ <= 1)
                return Error{ErrorCode::OutOfMemory, Sentence::tr("There is not enough memory to train with even one mixture at a time.")};
            mixtures_ /= 2;
            say(Sentence::tr("Memory did not suffice: from here on with %1 mixtures a worker and step.", mixtures_));
        }
    }
    terms = {};
    for (const auto &one : of)
        terms += one * (1.0 / replicas_->count());
    try {
        return replicas_->step(rate, step_ + 1);
    } catch (const std::exception &e) {
        return Error{ErrorCode::Internal, Sentence::tr("Training failed: %1", e.what())};
    }
}

Result<void> FinetuneRun::obey()
{
    if (const auto decaySteps = control_.takeAnneal()) {
        if (automatic_ && !automatic_->ratePoints().empty()) { // the rates that it found, as a schedule that can be annealed
            auto found = recipe_.schedule;
            found.kind = ScheduleKind::Table;
            found.table = automatic_->ratePoints();
            if (auto schedule = Schedule::make(found))
                schedule_ = *schedule;
            automatic_.reset();
        }
        if (auto annealed = partita::annealNow(*schedule_, step_, *decaySteps))
            schedule_ = *annealed;
    }
    if (const auto preview = control_.takePreview()) {
        const auto path = place_.output / "preview.safetensors";
        const auto written = writeTensorFile(path, modelFile());
        preview(written ? Result<std::filesystem::path>(path) : Result<std::filesystem::path>(written.error()));
    }
    return {};
}

FinetuneRun::Snapshot FinetuneRun::snapshot()
{
    Snapshot taken{step_, replicas_->parameters().values.clone(), replicas_->optimiser().first.clone(), replicas_->optimiser().second.clone(), {}};
    for (const auto &buffer : replicas_->net()->buffers())
        taken.buffers.push_back(buffer.clone());
    return taken;
}

void FinetuneRun::restore(const Snapshot &snapshot)
{
    torch::NoGradGuard noGrad;
    replicas_->parameters().values.copy_(snapshot.values);
    replicas_->optimiser().first.copy_(snapshot.first);
    replicas_->optimiser().second.copy_(snapshot.second);
    for (int r = 0; r < replicas_->count(); ++r) {
        auto buffers = replicas_->net(r)->buffers();
        for (size_t i = 0; i < buffers.size(); ++i)
            buffers[i].copy_(snapshot.buffers[i]);
    }
    step_ = snapshot.step;
}

void FinetuneRun::keepSafe()
{
    // The one before last is safe by now: a spike shows only some steps after what caused it.
    safe_ = std::move(nextSafe_);
    nextSafe_ = snapshot();
}

Result<void> FinetuneRun::rollBack(const Sentence &why)
{
    rateFactor_ /= 2;
    if (rateFactor_ < leastRateFactor)
        return Error{ErrorCode::InvalidData, Sentence::tr("The run cannot be kept from going astray, even at a small learning rate. %1", why)};
    restore(safe_);
    nextSafe_ = safe_;
    spikes_.reset();
    say(Sentence::tr("%1 The run goes on from step %2 at half the learning rate.", why, step_));
    return {};
}

std::optional<AutoRateCommand> FinetuneRun::automaticCommand()
{
    for (;;) {
        const auto command = automatic_->command();
        switch (command.kind) {
        case AutoRateCommand::Finished:
            return {};
        case AutoRateCommand::Run:
            return command;
        case AutoRateCommand::SaveCheckpoint:
            stageStart_ = snapshot();
            break;
        case AutoRateCommand::RestoreCheckpoint:
            restore(stageStart_);
            break;
        }
        automatic_->done();
        automaticSteps_ = 0;
    }
}

bool FinetuneRun::settled() const
{
    if (!automatic_)
        return true;
    const auto command = automatic_->command();
    return command.kind != AutoRateCommand::RestoreCheckpoint && !(command.kind == AutoRateCommand::Run && command.trial);
}

void FinetuneRun::tellAutomatic(const AutoRateCommand &command, double loss)
{
    ++automaticSteps_;
    LossPoint point{automaticSteps_, loss};
    const bool byValidation = command.validateEvery > 0 && held_;
    if (byValidation && automaticSteps_ % command.validateEvery == 0)
        point.loss = validate().loss;
    const bool counts = !byValidation || automaticSteps_ % command.validateEvery == 0;
    automatic_->ran(1, std::span(&point, counts ? 1 : 0));
}

Result<void> FinetuneRun::train()
{
    WeakTerms sums;
    int summed = 0;
    auto lastReport = Clock::now();
    keepSafe();
    safe_ = nextSafe_;
    if (automatic_ && automaticSteps_ > 0)
        stageStart_ = nextSafe_; // a resumed stage that has to be made again begins where it was resumed
    lastCheckpoint_ = Clock::now();
    enter(FinetuneStage::Training, double(step_) / double(schedule_->steps()));
    while (automatic_ || step_ < schedule_->steps()) {
        if (auto done = obey(); !done)
            return done;
        if (control_.paused() && !stop_.stop_requested()) {
            if (auto written = settled() ? writeCheckpoint() : Result<void>(); !written)
                return written;
            control_.setResting(true);
            while (control_.paused() && !stop_.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
                if (auto done = obey(); !done)
                    return done;
            }
            control_.setResting(false);
            lastReport = Clock::now();
            summed = 0;
            sums = {};
        }
        if (stop_.stop_requested())
            break;
        std::optional<AutoRateCommand> command;
        if (automatic_ && !(command = automaticCommand()))
            break;
        const double rate = command ? command->rate : rateFactor_ * schedule_->rate(step_);
        WeakTerms terms;
        const auto taken = takeStep(rate, terms);
        if (!taken)
            return taken.error();
        if (command) {
            tellAutomatic(*command, taken->taken ? terms.total : std::nan(""));
            if (command->trial) { // undone, and no part of the run
                ++step_;
                continue;
            }
        }
        const auto finding = command ? SpikeDetector::Finding() : spikes_.add(step_, taken->taken ? terms.total : std::nan(""));
        if (finding.verdict == LossVerdict::Spike || finding.verdict == LossVerdict::NotANumber) {
            if (auto back = rollBack(finding.sentence); !back)
                return back;
            sums = {};
            summed = 0;
            lastReport = Clock::now();
            continue;
        }
        ++step_;
        if (step_ % safeEvery == 0)
            keepSafe();
        sums += terms;
        ++summed;
        const bool last = step_ >= schedule_->steps();
        if (step_ % reportEvery == 0 || last) {
            const auto m = sums * (1.0 / summed);
            logTraining({step_, schedule_->steps(), m.total, m.whole, m.sum, m.contrast, m.teacher, m.absent, m.presence, m.tag, rate,
                         taken->gradientNorm, taken->gradientL1, taken->updateRatio, secondsSince(lastReport) / summed,
                         std::int64_t(mixtures_) * replicas_->count()});
            enter(FinetuneStage::Training, double(step_) / double(schedule_->steps()));
            sums = {};
            summed = 0;
            lastReport = Clock::now();
        }
        if (held_ && (step_ % recipe_.validateEvery == 0 || last)) {
            logValidation(validate());
            lastReport = Clock::now();
        }
        if (secondsSince(lastCheckpoint_) > recipe_.checkpointSeconds && settled()) {
            if (auto written = writeCheckpoint(); !written)
                return written;
        }
    }
    if (!settled())
        return Error{ErrorCode::Cancelled, Sentence::tr("The run was stopped; it can go on.")}; // from the checkpoint before the trials
    if (auto written = writeCheckpoint(); !written)
        return written;
    if (automatic_ ? automatic_->command().kind != AutoRateCommand::Finished : step_ < schedule_->steps())
        return Error{ErrorCode::Cancelled, Sentence::tr("The run was stopped; it can go on.")};
    return {};
}

FinetuneValidation FinetuneRun::validate()
{
    constexpr int perBatch = 4;
    const int batches = std::max(1, recipe_.validationMixtures / perBatch);
    std::vector<WeakScore> scores(static_cast<size_t>(batches));
    std::vector<double> losses(scores.size());
    std::vector<Tensor> heard(scores.size());
    std::atomic<int> next = 0;
    auto &lead = replicas_->net();
    const bool training = lead->is_training();
    lead->eval();
    replicas_->run([&](int, SeparatorNet &) {
        torch::NoGradGuard noGrad;
        for (int i; (i = next++) < batches;) {
            const auto batch = held_->make(perBatch, mixSeed(77, std::uint64_t(i), 0));
            scores[size_t(i)] = weakScore(lead, *setting_, batch);
            WeakTerms terms;
            weakLoss(lead, *setting_, batch, nullptr, terms);
            losses[size_t(i)] = terms.total;
            const auto power = torch::from_blob(const_cast<float *>(batch.power.data()), {perBatch, batch.bands, batch.frames}, torch::kFloat);
            heard[size_t(i)] = lead->encode(SeparatorNetImpl::features(power.to(setting_->device)), torch::kFloat).heard.flatten(0, 1).to(torch::kCPU);
        }
    });
    lead->train(training);
    FinetuneValidation v;
    v.step = step_;
    int known = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        v.loss += losses[i] / batches;
        v.sdri += scores[i].sdri * scores[i].recordings;
        v.recordings += scores[i].recordings;
        v.agreement += scores[i].agreement * scores[i].known;
        known += scores[i].known;
    }
    v.sdri /= std::max(1, v.recordings);
    v.agreement /= std::max(1, known);
    const auto vectors = torch::cat(heard).contiguous();
    const auto rank = partita::rankMe({vectors.data_ptr<float>(), size_t(vectors.numel())}, size_t(vectors.size(0)), size_t(vectors.size(1)));
    v.rankMe = rank ? *rank : 0;
    return v;
}

} // namespace partita
