// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <barrier>
#include <chrono>
#include <cmath>
#include <deque>
#include <fstream>
#include <future>
#include <thread>

#include <malloc.h>

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include "core/training/adamw.h"
#include "core/training/recipe.h"
#include "models/nn/cpu_math.h"
#include "models/nn/torch_tensors.h"
#include "models/separator/separator_net.h"

namespace partita {

namespace {

using torch::Tensor;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// A seed for every (run, step, replica) and purpose, so that a resumed run draws what an uninterrupted one does.
std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t step, std::uint64_t lane)
{
    std::uint64_t x = seed * 0x9E3779B97F4A7C15ull + step * 0xBF58476D1CE4E5B9ull + lane * 0x94D049BB133111EBull;
    x ^= x >> 31;
    x *= 0xD6E8FEB86659FD93ull;
    return x ^ (x >> 32);
}

struct Losses {
    Tensor total;
    double separation = 0, tag = 0, presence = 0;
};

Tensor asTensor(const std::vector<float> &values, torch::IntArrayRef shape, torch::Device device)
{
    return torch::from_blob(const_cast<float *>(values.data()), shape, torch::kFloat).to(device);
}

/// One forward pass over a batch. `noise`: generator for query noise, or null.
Losses forward(SeparatorNet &net, const SeparatorRecipe &recipe, const MixtureBatch &batch, torch::Device device,
               torch::Dtype compute, at::Generator *noise)
{
    const int M = batch.mixtures, N = 2 * M, F = batch.bands, T = batch.frames;
    const auto names = std::int64_t(batch.tags.size()) / M;
    const auto power = asTensor(batch.power, {M, F, T}, device);
    const auto cross = asTensor(batch.cross, {N, F, T}, device);
    const auto target = asTensor(batch.targetEnergy, {N}, device);
    const auto mixture = asTensor(batch.mixtureEnergy, {M}, device);
    const auto tags = asTensor(batch.tags, {M, names}, device);
    const auto name = torch::from_blob(const_cast<std::int64_t *>(batch.queryName.data()), {N}, torch::kLong).to(device);
    const auto mixtureOf = torch::arange(N, torch::dtype(torch::kLong).device(device)).floor_divide(2);

    auto query = net->soundVectors().index_select(0, name);
    if (noise) {
        const auto jitter = torch::empty(query.sizes(), torch::kFloat).normal_(0, recipe.queryNoise, *noise);
        query = torch::nn::functional::normalize(query + jitter.to(device),
                                                 torch::nn::functional::NormalizeFuncOptions().dim(1));
    }
    const auto code = net->encode(SeparatorNetImpl::features(power), compute);
    const auto output = net->decode(code, query, mixtureOf, compute);

    const auto gain = torch::sigmoid(output.mask);
    const auto powerOf = power.index_select(0, mixtureOf);
    const auto estimate = (gain * gain * powerOf).sum({1, 2});
    const auto error = (estimate - 2 * (gain * cross).sum({1, 2}) + target).clamp_min(0);
    const auto present = target.gt(0).to(torch::kFloat);
    const auto mixtureEnergy = mixture.index_select(0, mixtureOf);
    // 10 log10(error/target + 1e-3) where the sound is present, 10 log10(estimate/mixture + 1e-3) where it is absent.
    const auto reference = torch::where(target.gt(0), target, mixtureEnergy) + 1e-12;
    const auto decibels = 10 / std::log(10.0) * torch::log(torch::where(target.gt(0), error, estimate) / reference + 1e-3);
    const auto weight = present + (1 - present) * recipe.absentWeight;
    const auto separation = (decibels * weight).mean();

    const auto heard = linearSoftmaxPool(output.presence, 1).clamp(1e-5, 1 - 1e-5);
    const auto presence = torch::binary_cross_entropy(heard, present);
    const auto tagged = linearSoftmaxPool(code.tags, 1).clamp(1e-5, 1 - 1e-5);
    const auto tag = torch::binary_cross_entropy(tagged, tags, {}, at::Reduction::Sum) / M;

    Losses losses;
    losses.total = separation + recipe.tagWeight * tag + recipe.presenceWeight * presence;
    losses.separation = ((decibels * present).sum() / present.sum().clamp_min(1)).item<double>();
    losses.tag = tag.item<double>();
    losses.presence = presence.item<double>();
    return losses;
}

double scheduledRate(const SeparatorRecipe &r, std::int64_t step)
{
    const double warm = r.warmupSteps > 0 ? std::min(1.0, double(step + 1) / double(r.warmupSteps)) : 1.0;
    return r.learningRate * warm * (1 - double(step) / double(r.steps));
}

/// State of a run that a checkpoint holds.
struct Run {
    SeparatorNet net{nullptr};
    FlatParameters flat;
    AdamW optimiser;
    std::int64_t step = 0;
};

TensorFile checkpointOf(const Run &run, const std::vector<std::string> &names)
{
    TensorFile file;
    storeModule(*run.net, "net.", false, file);
    file.tensors["adam.first"] = toTensorData(run.optimiser.first);
    file.tensors["adam.second"] = toTensorData(run.optimiser.second);
    file.metadata["step"] = std::to_string(run.step);
    file.metadata["sounds"] = nlohmann::json(names).dump();
    file.metadata["config"] = toJson(run.net->config()).dump();
    return file;
}

Result<void> restore(Run &run, const TensorFile &file)
{
    if (auto loaded = loadModule(*run.net, "net.", file); !loaded)
        return loaded;
    try {
        run.optimiser.first.copy_(toTorch(file.tensors.at("adam.first")));
        run.optimiser.second.copy_(toTorch(file.tensors.at("adam.second")));
        run.step = std::stoll(file.metadata.at("step"));
    } catch (const std::exception &) {
        return Error{ErrorCode::InvalidFormat, "The checkpoint in the output folder is of another run."};
    }
    return {};
}

/// Keeps a few batches ahead on CPU threads for a device that is faster than they are.
class BatchQueue {
public:
    BatchQueue(std::function<MixtureBatch(std::int64_t step)> make, unsigned ahead, std::int64_t from)
        : make_(std::move(make)), next_(from)
    {
        for (unsigned i = 0; i < ahead; ++i)
            launch();
    }
    MixtureBatch take()
    {
        auto batch = waiting_.front().get();
        waiting_.pop_front();
        launch();
        return batch;
    }

private:
    void launch()
    {
        waiting_.push_back(std::async(std::launch::async, [this, step = next_++] { return make_(step); }));
    }
    std::function<MixtureBatch(std::int64_t)> make_;
    std::int64_t next_;
    std::deque<std::future<MixtureBatch>> waiting_;
};

} // namespace

Result<std::filesystem::path> trainSeparator(const SeparatorRecipe &recipe, const TrainingPlace &place,
                                             const std::function<void(const TrainingProgress &)> &progress,
                                             std::stop_token stop)
{
    const bool cuda = place.device == DeviceChoice::Cuda || (place.device == DeviceChoice::Auto && torch::cuda::is_available());
    if (cuda && !torch::cuda::is_available())
        return Error{ErrorCode::DeviceUnavailable, "This LibTorch sees no CUDA device; use --device cpu."};
    const torch::Device device(cuda ? torch::kCUDA : torch::kCPU);
    // Big tensors come and go every step: keep their pages instead of giving them back to the system.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 2'000'000'000);

    std::error_code ec;
    std::filesystem::create_directories(place.output, ec);
    if (ec)
        return Error{ErrorCode::IoError, "Cannot make the folder " + place.output.string() + ": " + ec.message() + "."};
    std::optional<TensorFile> base; // what it starts from; its sounds stay what they are
    std::vector<std::string> names;
    if (!recipe.startFrom.empty()) {
        auto read = readTensorFile(recipe.startFrom);
        if (!read)
            return read.error();
        base = std::move(*read);
        const auto sounds = nlohmann::json::parse(base->metadata["sounds"], nullptr, false);
        if (!sounds.is_array() || sounds.empty())
            return Error{ErrorCode::InvalidFormat, "The model " + recipe.startFrom.string() + " names no sounds."};
        names = sounds.get<std::vector<std::string>>();
    }
    auto data = Dataset::load(place.data, recipe.data, names);
    if (!data)
        return data.error();
    auto validationOptions = recipe.data;
    validationOptions.splits = {"dev"};
    auto held = Dataset::load(place.data, validationOptions, data->names); // may be missing: then there is no validation

    const MixtureSampler early(*data, recipe.network, recipe.mixing), late(*data, recipe.network, recipe.laterMixing);
    const auto makeBatch = [&](int mixtures, std::int64_t step, std::uint64_t lane) {
        const auto &sampler = recipe.laterFromStep >= 0 && step >= recipe.laterFromStep ? late : early;
        return sampler.make(mixtures, mixSeed(recipe.seed, std::uint64_t(step), lane));
    };
    auto plain = recipe.mixing;
    plain.augment = false;
    plain.wideSnr = 0;
    plain.narrowSnrDb = 0;
    plain.absentQuery = 0;
    plain.oneSource = plain.threeSources = 0;
    plain.tagQuery = 0;
    std::optional<MixtureSampler> validation;
    if (held)
        validation.emplace(*held, recipe.network, plain);

    // On the GPU one replica takes the whole batch.
    const int wantedReplicas = place.workers > 0 ? place.workers : recipe.replicas;
    const int replicas = cuda ? 1 : wantedReplicas;
    const int mixtures = recipe.mixturesPerReplica * (cuda ? recipe.replicas : 1);
    // Where the processor has no bfloat16 arithmetic of its own, emulating it would be slower than float32.
    const bool fastBfloat16 = cuda || __builtin_cpu_supports("avx512bf16");
    const auto compute = recipe.bfloat16 && fastBfloat16 ? torch::kBFloat16 : torch::kFloat;

    torch::manual_seed(std::int64_t(recipe.seed));
    std::vector<Run> runs{static_cast<size_t>(replicas)};
    for (int r = 0; r < replicas; ++r) {
        auto &run = runs[size_t(r)];
        run.net = SeparatorNet(recipe.network, int(data->names.size()));
        run.net->to(device);
        run.flat = FlatParameters::attach(*run.net, r == 0 ? Tensor() : runs[0].flat.values);
    }
    Run &lead = runs[0];
    lead.optimiser.weightDecay = recipe.weightDecay;
    lead.optimiser.init(*lead.net, lead.flat);

    if (base) {
        for (auto &run : runs) { // the weights are shared, the running statistics are each one's own
            if (auto loaded = loadModule(*run.net, "separator.", *base); !loaded)
                return loaded.error();
        }
    }
    if (recipe.keepSounds)
        lead.optimiser.decayMask.narrow(0, lead.flat.offsetOf(*lead.net, "sound_table"), lead.net->soundVectors().numel()).zero_();
    const auto checkpointPath = place.output / "checkpoint.safetensors";
    const auto logPath = place.output / "log.csv";
    if (std::filesystem::exists(checkpointPath)) {
        auto file = readTensorFile(checkpointPath);
        if (!file)
            return file.error();
        if (auto restored = restore(lead, *file); !restored)
            return restored.error();
        // The other replicas share the weights, but have running statistics of their own.
        for (int r = 1; r < replicas; ++r) {
            if (auto loaded = loadModule(*runs[size_t(r)].net, "net.", *file); !loaded)
                return loaded.error();
        }
    }
    const bool fresh = !std::filesystem::exists(logPath);
    std::ofstream log(logPath, std::ios::app);
    if (fresh)
        log << "step,kind,separation_db,tag,presence,learning_rate,gradient_norm,seconds_per_step\n";

    std::atomic<bool> halt = false;
    std::vector<Losses> latest{static_cast<size_t>(replicas)};
    double gradientNorm = 0, scale = 1;
    double sums[3] = {};
    int summed = 0;
    auto lastCheckpoint = Clock::now(), lastLog = Clock::now();
    std::optional<Error> failure;
    const auto total = lead.flat.values.numel();
    std::barrier barrier(replicas);

    std::optional<BatchQueue> queue;
    if (cuda)
        queue.emplace([&](std::int64_t step) { return makeBatch(mixtures, step, 0); },
                      std::max(2u, std::thread::hardware_concurrency()), lead.step);

    const auto validate = [&] {
        torch::NoGradGuard noGrad;
        lead.net->eval();
        double sum = 0, tag = 0, presence = 0;
        for (int i = 0; i < recipe.validationBatches; ++i) {
            const auto batch = validation->make(recipe.mixturesPerReplica, mixSeed(77, std::uint64_t(i), 0));
            const auto losses = forward(lead.net, recipe, batch, device, compute, nullptr);
            sum += losses.separation;
            tag += losses.tag;
            presence += losses.presence;
        }
        lead.net->train();
        const double n = recipe.validationBatches;
        log << lead.step << ",validation," << sum / n << ',' << tag / n << ',' << presence / n << ",,,\n" << std::flush;
    };

    const auto work = [&](int r) {
        computeInThisThread();
        auto &run = runs[size_t(r)];
        auto noise = at::detail::createCPUGenerator(1);
        run.net->train();
        while (!halt) {
            const auto step = lead.step;
            const auto lane = std::uint64_t(r);
            noise.set_current_seed(mixSeed(recipe.seed, std::uint64_t(step), 1000 + lane));
            run.net->reseed(mixSeed(recipe.seed, std::uint64_t(step), 2000 + lane));
            run.flat.gradients.zero_();
            const auto batch = queue ? queue->take() : makeBatch(mixtures, step, lane);
            auto &losses = latest[lane];
            losses = forward(run.net, recipe, batch, device, compute, &noise);
            losses.total.backward();
            if (recipe.keepSounds)
                run.net->named_parameters()["sound_table"].mutable_grad().zero_();
            losses.total = Tensor();
            barrier.arrive_and_wait();

            // Average in the same order whoever does it; each worker takes a slice of the parameters.
            const auto begin = total * r / replicas, end = total * (r + 1) / replicas;
            {
                torch::NoGradGuard noGrad;
                auto slice = lead.flat.gradients.narrow(0, begin, end - begin);
                for (int other = 1; other < replicas; ++other)
                    slice.add_(runs[size_t(other)].flat.gradients.narrow(0, begin, end - begin));
                slice.div_(replicas);
            }
            barrier.arrive_and_wait();
            if (r == 0) {
                gradientNorm = lead.flat.gradients.norm().item<double>();
                // A step that is not a number is left out: its batch is lost, the run is not.
                scale = !std::isfinite(gradientNorm) ? 0.0 : std::min(1.0, recipe.clipNorm / (gradientNorm + 1e-12));
                if (scale == 0.0)
                    lead.flat.gradients.zero_();
            }
            barrier.arrive_and_wait();
            const double rate = scheduledRate(recipe, step);
            if (scale > 0)
                lead.optimiser.step(lead.flat.values, lead.flat.gradients, scale, rate, step + 1, begin, end);
            barrier.arrive_and_wait();
            if (r == 0) {
                ++lead.step;
                for (const auto &l : latest) {
                    sums[0] += l.separation / replicas;
                    sums[1] += l.tag / replicas;
                    sums[2] += l.presence / replicas;
                }
                ++summed;
                const bool last = lead.step >= recipe.steps;
                if (lead.step % recipe.logEvery == 0 || last) {
                    TrainingProgress p{lead.step, recipe.steps, sums[0] / summed, sums[1] / summed, sums[2] / summed,
                                       rate, gradientNorm, secondsSince(lastLog) / summed};
                    log << p.step << ",train," << p.loss << ',' << p.tagLoss << ',' << p.presenceLoss << ',' << rate << ','
                        << gradientNorm << ',' << p.secondsPerStep << '\n' << std::flush;
                    progress(p);
                    std::fill(std::begin(sums), std::end(sums), 0.0);
                    summed = 0;
                    lastLog = Clock::now();
                }
                if (validation && (lead.step % recipe.validateEvery == 0 || last)) {
                    validate();
                    lastLog = Clock::now();
                }
                const bool ending = last || stop.stop_requested();
                if (ending || secondsSince(lastCheckpoint) > 60 * recipe.checkpointMinutes) {
                    if (auto written = writeTensorFile(checkpointPath, checkpointOf(lead, data->names)); !written) {
                        failure = written.error();
                        halt = true;
                    }
                    lastCheckpoint = Clock::now();
                }
                if (ending)
                    halt = true;
            }
            barrier.arrive_and_wait();
        }
    };
    if (lead.step < recipe.steps) {
        std::vector<std::thread> threads;
        for (int r = 0; r < replicas; ++r)
            threads.emplace_back(work, r);
        for (auto &thread : threads)
            thread.join();
    }
    if (failure)
        return *failure;
    if (lead.step < recipe.steps)
        return Error{ErrorCode::Cancelled, "Training was stopped; the checkpoint is kept and the run can go on."};

    TensorFile model;
    storeModule(*lead.net, "separator.", true, model);
    model.metadata["format"] = "partita-model-1";
    model.metadata["config"] = toJson(recipe.network).dump();
    model.metadata["sounds"] = nlohmann::json(data->names).dump();
    const auto modelPath = place.output / "separator.safetensors";
    if (auto written = writeTensorFile(modelPath, model); !written)
        return written.error();
    return modelPath;
}

} // namespace partita
