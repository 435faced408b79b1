// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cmath>
#include <deque>
#include <fstream>
#include <future>
#include <thread>

#include <malloc.h>

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include "core/training/random.h"
#include "core/training/recipe.h"
#include "core/training/replicas.h"
#include "models/losses/separation_losses.h"
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

struct Losses {
    Tensor total;
    double separation = 0, tag = 0, presence = 0;

    Losses &operator+=(const Losses &o)
    {
        separation += o.separation;
        tag += o.tag;
        presence += o.presence;
        return *this;
    }
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
    const auto present = target.gt(0).to(torch::kFloat);
    // Against the sound where it is there, against the mixture where it is absent.
    const auto energy = torch::where(target.gt(0), losses::errorEnergy(gain, powerOf, cross, target), losses::gainedEnergy(gain, powerOf));
    const auto decibels = losses::decibels(energy, torch::where(target.gt(0), target, mixture.index_select(0, mixtureOf)));
    const auto weight = present + (1 - present) * recipe.absentWeight;
    const auto separation = (decibels * weight).mean();

    const auto heard = linearSoftmaxPool(output.presence, 1);
    const auto presence = losses::binaryCrossEntropy(heard, present).mean();
    const auto tagged = linearSoftmaxPool(code.tags, 1);
    const auto tag = losses::binaryCrossEntropy(tagged, tags).sum() / M;

    Losses terms;
    terms.total = separation + recipe.tagWeight * tag + recipe.presenceWeight * presence;
    terms.separation = ((decibels * present).sum() / present.sum().clamp_min(1)).item<double>();
    terms.tag = tag.item<double>();
    terms.presence = presence.item<double>();
    return terms;
}

double scheduledRate(const SeparatorRecipe &r, std::int64_t step)
{
    const double warm = r.warmupSteps > 0 ? std::min(1.0, double(step + 1) / double(r.warmupSteps)) : 1.0;
    return r.learningRate * warm * (1 - double(step) / double(r.steps));
}

TensorFile checkpointOf(Replicas &run, std::int64_t step, const std::vector<std::string> &names)
{
    TensorFile file;
    storeModule(*run.net(), "net.", false, file);
    file.tensors["adam.first"] = toTensorData(run.optimiser().first);
    file.tensors["adam.second"] = toTensorData(run.optimiser().second);
    file.metadata["step"] = std::to_string(step);
    file.metadata["sounds"] = nlohmann::json(names).dump();
    file.metadata["config"] = toJson(run.net()->config()).dump();
    return file;
}

Result<void> restore(Replicas &run, std::int64_t &step, const TensorFile &file)
{
    for (int r = 0; r < run.count(); ++r) { // they share the weights, but have running statistics of their own
        if (auto loaded = loadModule(*run.net(r), "net.", file); !loaded)
            return loaded;
    }
    try {
        run.optimiser().first.copy_(toTorch(file.tensors.at("adam.first")));
        run.optimiser().second.copy_(toTorch(file.tensors.at("adam.second")));
        step = std::stoll(file.metadata.at("step"));
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
    std::vector<SeparatorNet> nets;
    for (int r = 0; r < replicas; ++r) {
        nets.emplace_back(recipe.network, int(data->names.size()));
        nets.back()->to(device);
    }
    if (base) {
        for (auto &net : nets) {
            if (auto loaded = loadModule(*net, "separator.", *base); !loaded)
                return loaded.error();
        }
    }
    Replicas run(std::move(nets), recipe.weightDecay, recipe.clipNorm);
    if (recipe.keepSounds) {
        auto trainable = torch::ones_like(run.parameters().values);
        trainable.narrow(0, FlatParameters::offsetOf(*run.net(), "sound_table"), run.net()->soundVectors().numel()).zero_();
        run.setTrainable(trainable);
    }
    std::int64_t step = 0;
    const auto checkpointPath = place.output / "checkpoint.safetensors";
    const auto logPath = place.output / "log.csv";
    if (std::filesystem::exists(checkpointPath)) {
        auto file = readTensorFile(checkpointPath);
        if (!file)
            return file.error();
        if (auto restored = restore(run, step, *file); !restored)
            return restored.error();
    }
    const bool fresh = !std::filesystem::exists(logPath);
    std::ofstream log(logPath, std::ios::app);
    if (fresh)
        log << "step,kind,separation_db,tag,presence,learning_rate,gradient_norm,seconds_per_step\n";

    std::optional<BatchQueue> queue;
    if (cuda)
        queue.emplace([&](std::int64_t at) { return makeBatch(mixtures, at, 0); }, std::max(2u, std::thread::hardware_concurrency()), step);

    auto &lead = run.net();
    const auto validate = [&] {
        Losses sums;
        run.run([&](int r, SeparatorNet &net) {
            if (r != 0)
                return;
            torch::NoGradGuard noGrad;
            net->eval();
            for (int i = 0; i < recipe.validationBatches; ++i)
                sums += forward(net, recipe, validation->make(recipe.mixturesPerReplica, mixSeed(77, std::uint64_t(i), 0)), device, compute, nullptr);
            net->train();
        });
        const double n = recipe.validationBatches;
        log << step << ",validation," << sums.separation / n << ',' << sums.tag / n << ',' << sums.presence / n << ",,,\n" << std::flush;
    };

    for (int r = 0; r < replicas; ++r)
        run.net(r)->train();
    std::vector<Losses> latest{static_cast<size_t>(replicas)};
    Losses sums;
    int summed = 0;
    auto lastCheckpoint = Clock::now(), lastLog = Clock::now();
    while (step < recipe.steps) {
        run.clearGradients();
        run.run([&](int r, SeparatorNet &net) {
            const auto lane = std::uint64_t(r), number = std::uint64_t(step);
            auto noise = at::detail::createCPUGenerator(mixSeed(recipe.seed, number, 1000 + lane));
            net->reseed(mixSeed(recipe.seed, number, 2000 + lane));
            const auto batch = queue ? queue->take() : makeBatch(mixtures, step, lane);
            latest[lane] = forward(net, recipe, batch, device, compute, &noise);
            latest[lane].total.backward();
            latest[lane].total = Tensor();
        });
        const double rate = scheduledRate(recipe, step);
        const auto taken = run.step(rate, step + 1); // one that is not a number is left out: its batch is lost, the run is not
        ++step;
        for (const auto &l : latest)
            sums += l;
        ++summed;
        const bool last = step >= recipe.steps;
        if (step % recipe.logEvery == 0 || last) {
            const double n = double(summed) * replicas;
            TrainingProgress p{step, recipe.steps, sums.separation / n, sums.tag / n, sums.presence / n, rate, taken.gradientNorm,
                               secondsSince(lastLog) / summed};
            log << p.step << ",train," << p.loss << ',' << p.tagLoss << ',' << p.presenceLoss << ',' << rate << ',' << p.gradientNorm << ','
                << p.secondsPerStep << '\n' << std::flush;
            progress(p);
            sums = {};
            summed = 0;
            lastLog = Clock::now();
        }
        if (validation && (step % recipe.validateEvery == 0 || last)) {
            validate();
            lastLog = Clock::now();
        }
        const bool ending = last || stop.stop_requested();
        if (ending || secondsSince(lastCheckpoint) > 60 * recipe.checkpointMinutes) {
            if (auto written = writeTensorFile(checkpointPath, checkpointOf(run, step, data->names)); !written)
                return written.error();
            lastCheckpoint = Clock::now();
        }
        if (ending)
            break;
    }
    if (step < recipe.steps)
        return Error{ErrorCode::Cancelled, "Training was stopped; the checkpoint is kept and the run can go on."};

    TensorFile model;
    storeModule(*lead, "separator.", true, model);
    model.metadata["format"] = "partita-model-1";
    model.metadata["config"] = toJson(recipe.network).dump();
    model.metadata["sounds"] = nlohmann::json(data->names).dump();
    const auto modelPath = place.output / "separator.safetensors";
    if (auto written = writeTensorFile(modelPath, model); !written)
        return written.error();
    return modelPath;
}

} // namespace partita
