// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/finetune_order.h"

#include <fstream>

#include <nlohmann/json.hpp>

namespace partita {

nlohmann::json toJson(const FinetuneOrder &order)
{
    auto list = nlohmann::json::array();
    for (const auto &r : order.recordings)
        list.push_back(toJson(r));
    return {{"format", "partita-finetune-1"}, {"recipe", toJson(order.recipe)}, {"recordings", list}, {"base", order.place.base.string()},
            {"name", order.place.name}};
}

Result<FinetuneOrder> readFinetuneOrder(const std::filesystem::path &folder)
{
    const auto path = folder / "run.json";
    std::ifstream in(path);
    if (!in)
        return Error{ErrorCode::NotFound, Sentence::tr("There is no %1.", path)};
    const auto json = nlohmann::json::parse(in, nullptr, false);
    FinetuneOrder order;
    try {
        auto recipe = finetuneRecipeFromJson(json.at("recipe"));
        if (!recipe)
            return recipe.error();
        order.recipe = std::move(*recipe);
        for (const auto &recording : json.at("recordings"))
            order.recordings.push_back(taggedRecordingFromJson(recording));
        order.place.base = json.at("base").get<std::string>();
        order.place.name = json.at("name").get<std::string>();
    } catch (const nlohmann::json::exception &) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The file %1 is damaged, so the run cannot go on.", path)};
    }
    order.place.output = folder;
    return order;
}

} // namespace partita
