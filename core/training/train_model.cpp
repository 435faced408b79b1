// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recipe.h"
#include "models/nn/torch_tensors.h"

namespace partita {

Result<std::filesystem::path> trainModel(const ModelRecipe &recipe, const TrainingPlace &place,
                                         const std::function<void(const TrainingProgress &)> &progress,
                                         const std::function<void(const std::string &)> &log, std::stop_token stop)
{
    auto stage = recipe.separator;
    if (recipe.base) {
        auto basePlace = place;
        basePlace.output = place.output / "base";
        const auto made = basePlace.output / (recipe.base->name + ".safetensors");
        if (!std::filesystem::exists(made)) {
            log("First the base, " + recipe.base->name + ".");
            if (auto trained = trainModel(*recipe.base, basePlace, progress, log, stop); !trained)
                return trained;
        }
        stage.startFrom = made;
    }
    auto separator = place.output / "separator.safetensors";
    if (!std::filesystem::exists(separator)) {
        auto trained = trainSeparator(stage, place, progress, stop);
        if (!trained)
            return trained.error();
        separator = *trained;
    }
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, "Training was stopped; the run can go on."};
    if (recipe.text.steps < 1) {
        auto made = readTensorFile(separator), base = readTensorFile(stage.startFrom);
        for (const auto *file : {&made, &base}) {
            if (!*file)
                return file->error();
        }
        for (const auto &[name, tensor] : base->tensors) {
            auto &ours = made->tensors[name];
            if (name.starts_with("text."))
                ours = tensor;
            else if (stage.baseShare > 0 && tensor.type != TensorType::Int64)
                ours = toTensorData(torch::lerp(toTorch(ours), toTorch(tensor), stage.baseShare), tensor.type == TensorType::Float16);
        }
        for (const char *key : {"vocabulary", "wordDim", "categories"})
            made->metadata[key] = base->metadata[key];
        made->metadata["trainedOn"] = recipe.trainedOn;
        const auto model = place.output / (recipe.name + ".safetensors");
        if (auto written = writeTensorFile(model, *made); !written)
            return written.error();
        return model;
    }
    auto data = Dataset::load(place.data, recipe.separator.data);
    if (!data)
        return data.error();
    const auto model = place.output / (recipe.name + ".safetensors");
    if (auto trained = trainText(recipe.text, *data, separator, model, log, stop); !trained)
        return trained.error();
    auto file = readTensorFile(model);
    if (!file)
        return file.error();
    file->metadata["trainedOn"] = recipe.trainedOn;
    if (auto written = writeTensorFile(model, *file); !written)
        return written.error();
    return model;
}

} // namespace partita
