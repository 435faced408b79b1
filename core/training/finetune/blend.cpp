// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/blend.h"

#include <cmath>
#include <map>

#include <nlohmann/json.hpp>

#include "models/nn/torch_tensors.h"

namespace partita {

namespace {

using torch::Tensor;
const std::string prefix = "separator.";
const std::string tableKey = "separator.sound_table";

struct Opened {
    TensorFile file;
    std::vector<std::string> sounds;
};

Result<Opened> open(const std::filesystem::path &path)
{
    auto file = readTensorFile(path);
    if (!file)
        return file.error();
    const auto sounds = nlohmann::json::parse(file->metadata["sounds"], nullptr, false);
    const auto table = file->tensors.find(tableKey);
    if (file->metadata["format"] != "partita-model-1" || !sounds.is_array() || table == file->tensors.end() ||
        table->second.shape.size() != 2 || table->second.shape[0] != std::int64_t(sounds.size()))
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The file %1 is no Partita model, or of another version.", path)};
    return Opened{std::move(*file), sounds.get<std::vector<std::string>>()};
}

bool startsWith(const std::string &text, const char *with)
{
    return text.rfind(with, 0) == 0;
}

} // namespace

const char *layerGroupName(LayerGroup group)
{
    constexpr const char *names[] = {"encoder", "bottleneck", "decoder", "query", "head"};
    return names[size_t(group)];
}

LayerGroup layerGroupOf(const std::string &parameter)
{
    if (parameter.find("film") != std::string::npos)
        return LayerGroup::Query;
    if (startsWith(parameter, "head") || startsWith(parameter, "presence"))
        return LayerGroup::Head;
    if (startsWith(parameter, "dec") || startsWith(parameter, "up"))
        return LayerGroup::Decoder;
    if (startsWith(parameter, "attention") || startsWith(parameter, "tag") || startsWith(parameter, "token") || parameter == "sound_table")
        return LayerGroup::Bottleneck;
    return LayerGroup::Encoder;
}

Result<void> blendModels(const std::filesystem::path &basePath, const std::vector<BlendPart> &parts, const std::filesystem::path &output)
{
    auto base = open(basePath);
    if (!base)
        return base.error();
    std::map<std::string, Tensor> vectors; // of all sounds
    const auto baseTable = toTorch(base->file.tensors.at(tableKey));
    for (size_t i = 0; i < base->sounds.size(); ++i)
        vectors.emplace(base->sounds[i], baseTable[std::int64_t(i)]);
    std::map<std::string, Tensor> sums;
    for (const auto &[name, tensor] : base->file.tensors) {
        if (startsWith(name, prefix.c_str()) && name != tableKey && tensor.type != TensorType::Int64)
            sums.emplace(name, toTorch(tensor));
    }
    const auto theta = sums;
    auto taught = nlohmann::json::array(), made = nlohmann::json::array();
    for (const auto &part : parts) {
        auto opened = open(part.model);
        if (!opened)
            return opened.error();
        const auto table = toTorch(opened->file.tensors.at(tableKey));
        if (table.size(1) != baseTable.size(1))
            return Error{ErrorCode::InvalidArgument, Sentence::tr("The model %1 was not taught from %2: their layers differ.", part.model, basePath)};
        for (size_t i = 0; i < opened->sounds.size(); ++i) {
            if (vectors.emplace(opened->sounds[i], table[std::int64_t(i)]).second)
                taught.push_back(opened->sounds[i]);
        }
        for (auto &[name, sum] : sums) {
            const auto found = opened->file.tensors.find(name);
            if (found == opened->file.tensors.end() || found->second.shape != base->file.tensors.at(name).shape)
                return Error{ErrorCode::InvalidArgument, Sentence::tr("The model %1 was not taught from %2: their layers differ.", part.model, basePath)};
            const double coefficient = part.coefficient[size_t(layerGroupOf(name.substr(prefix.size())))];
            if (!std::isfinite(coefficient))
                return Error{ErrorCode::InvalidArgument, Sentence::tr("A coefficient is not a number.")};
            sum = sum + coefficient * (toTorch(found->second) - theta.at(name));
        }
        made.push_back({{"model", part.model.stem().string()}, {"coefficients", part.coefficient}});
    }
    auto &file = base->file;
    for (const auto &[name, sum] : sums)
        file.tensors[name] = toTensorData(sum, file.tensors[name].type == TensorType::Float16);
    std::vector<std::string> names;
    std::vector<Tensor> rows;
    for (const auto &[name, vector] : vectors) {
        names.push_back(name);
        rows.push_back(vector);
    }
    file.tensors[tableKey] = toTensorData(torch::stack(rows), file.tensors[tableKey].type == TensorType::Float16);
    file.metadata["sounds"] = nlohmann::json(names).dump();
    const auto before = nlohmann::json::parse(file.metadata["taught"], nullptr, false);
    for (size_t i = 0; before.is_array() && i < before.size(); ++i)
        taught.push_back(before[i]);
    file.metadata["taught"] = taught.dump();
    file.metadata["blend"] = nlohmann::json{{"base", basePath.stem().string()}, {"parts", made}}.dump();
    return writeTensorFile(output, file);
}

} // namespace partita
