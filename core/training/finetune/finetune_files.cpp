// SPDX-License-Identifier: GPL-3.0-or-later
// What a run reads and writes: checkpoint and model.
#include <nlohmann/json.hpp>

#include "core/training/finetune/finetune_log.h"
#include "core/training/finetune/finetune_run.h"
#include "models/nn/torch_tensors.h"

namespace partita {

namespace {

nlohmann::json figures(const FinetuneValidation &v)
{
    return {v.step, v.loss, v.sdri, v.agreement, v.recordings, v.rankMe};
}

} // namespace

Result<void> FinetuneRun::writeCheckpoint()
{
    TensorFile file;
    storeModule(*replicas_->net(), "net.", false, file);
    file.tensors["adam.first"] = toTensorData(replicas_->optimiser().first);
    file.tensors["adam.second"] = toTensorData(replicas_->optimiser().second);
    file.tensors["first_vectors"] = space_.file.tensors.at("separator.sound_table");
    file.metadata["state"] = nlohmann::json{{"step", step_}, {"mixtures", mixtures_}, {"rateFactor", rateFactor_},
                                            {"schedule", toJson(schedule_->settings())}, {"before", figures(before_)}, {"spikes", spikes_.toJson()},
                                            {"automatic", automatic_ ? automatic_->toJson() : nlohmann::json()},
                                            {"automaticSteps", automaticSteps_},
                                            {"sounds", space_.names}}.dump();
    lastCheckpoint_ = Clock::now();
    return writeTensorFile(place_.output / "checkpoint.safetensors", file);
}

Result<void> FinetuneRun::loadCheckpoint()
{
    const auto path = place_.output / "checkpoint.safetensors";
    if (!std::filesystem::exists(path)) {
        // The first vectors of new sounds are known by now.
        torch::NoGradGuard noGrad;
        replicas_->net()->named_parameters()["sound_table"].copy_(toTorch(space_.file.tensors.at("separator.sound_table")));
        return {};
    }
    auto file = readTensorFile(path);
    if (!file)
        return file.error();
    try {
        const auto state = nlohmann::json::parse(file->metadata.at("state"));
        if (state.at("sounds") != space_.names)
            throw std::invalid_argument("sounds");
        for (int r = 0; r < replicas_->count(); ++r) {
            if (auto loaded = loadModule(*replicas_->net(r), "net.", *file); !loaded)
                return loaded;
        }
        torch::NoGradGuard noGrad;
        replicas_->optimiser().first.copy_(toTorch(file->tensors.at("adam.first")));
        replicas_->optimiser().second.copy_(toTorch(file->tensors.at("adam.second")));
        space_.file.tensors["separator.sound_table"] = file->tensors.at("first_vectors");
        step_ = state.at("step");
        mixtures_ = state.at("mixtures");
        rateFactor_ = state.at("rateFactor");
        const auto &b = state.at("before");
        before_ = {b.at(0), b.at(1), b.at(2), b.at(3), b.at(4), b.at(5)};
        if (auto restored = spikes_.restore(state.at("spikes")); !restored)
            return restored;
        automatic_.reset();
        if (!state.at("automatic").is_null()) {
            auto automatic = AutoRate::fromJson(state.at("automatic"));
            if (!automatic)
                return automatic.error();
            automatic_ = std::move(*automatic);
            automaticSteps_ = state.at("automaticSteps");
        }
        const auto settings = scheduleSettingsFromJson(state.at("schedule"));
        if (!settings)
            return settings.error();
        auto schedule = Schedule::make(*settings);
        if (!schedule)
            return schedule.error();
        schedule_ = *schedule;
    } catch (const std::exception &) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The checkpoint in %1 is of another run, or damaged.", place_.output)};
    }
    return {};
}

TensorFile FinetuneRun::modelFile()
{
    TensorFile model = space_.file; // text encoder, vocabulary and whatever else the base has
    std::erase_if(model.tensors, [](const auto &tensor) { return tensor.first.rfind("separator.", 0) == 0; });
    storeModule(*replicas_->net(), "separator.", true, model);
    for (const auto &[name, tensor] : space_.file.tensors) {
        if (recipe_.freshWeights || recipe_.baseShare <= 0 || name.rfind("separator.", 0) != 0 || name == "separator.sound_table" ||
            tensor.type == TensorType::Int64)
            continue;
        auto &ours = model.tensors.at(name);
        ours = toTensorData(torch::lerp(toTorch(ours), toTorch(tensor), recipe_.baseShare), ours.type == TensorType::Float16);
    }
    model.metadata["config"] = toJson(replicas_->net()->config()).dump();
    model.metadata["recipe"] = toJson(recipe_).dump();
    auto list = nlohmann::json::array();
    for (const auto &r : cache_->recordings())
        list.push_back({{"file", r.path.filename().string()}, {"tags", r.tags}, {"validation", r.validation}});
    model.metadata["recordings"] = list.dump();
    model.metadata["taught"] = nlohmann::json(space_.newNames()).dump();
    model.metadata["base"] = place_.base.stem().string();
    return model;
}

void FinetuneRun::logTraining(const FinetuneProgress &p)
{
    appendToLog(place_.output, p);
    if (observer_.progress)
        observer_.progress(p);
}

void FinetuneRun::logValidation(const FinetuneValidation &v)
{
    appendToLog(place_.output, v);
    if (observer_.validation)
        observer_.validation(v);
}

} // namespace partita
