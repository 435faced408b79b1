// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstring>

#include "core/session/session_reader.h"

namespace partita::detail {

namespace {

constexpr size_t deepestRecipes = 200; // what was taken apart again and again

} // namespace

Mask::TilePtr SessionReader::tile(std::uint64_t id)
{
    if (const auto known = tiles_.find(id); known != tiles_.end())
        return known->second;
    Mask::TilePtr made;
    forEach("SELECT opacities FROM tile WHERE id = ?", id, [&](Statement &row) {
        const auto bytes = row.blob(0);
        auto tile = std::make_shared<Mask::Tile>();
        if (bytes.size() != tile->size())
            return false;
        std::memcpy(tile->data(), bytes.data(), bytes.size());
        made = std::move(tile);
        return true;
    });
    return tiles_[id] = made;
}

/// As far as its tiles are there. Null where there is nothing of it.
MaskPtr SessionReader::mask(std::uint64_t id)
{
    if (const auto known = masks_.find(id); known != masks_.end()) {
        laneDamaged_ = laneDamaged_ || !known->second;
        return known->second;
    }
    const MaskGrid grid{shape_.sampleRateHz, shape_.frames};
    MaskPtr made;
    forEach("SELECT background FROM mask WHERE id = ?", id, [&](Statement &row) {
        const auto background = row.integer(0);
        if (background < 0 || background > 255)
            return false;
        MaskBuilder builder(*Mask::uniform(grid, std::uint8_t(background)));
        const auto columns = (grid.frames() + Mask::tileFrames - 1) / Mask::tileFrames;
        const int rows = (grid.bins() + Mask::tileBins - 1) / Mask::tileBins;
        forEach("SELECT tile_column, tile_row, tile FROM mask_tile WHERE mask = ?", id, [&](Statement &place) {
            const auto column = place.integer(0), tileRow = place.integer(1);
            const auto found = tile(std::uint64_t(place.integer(2)));
            if (column < 0 || column >= columns || tileRow < 0 || tileRow >= rows || !found)
                return false;
            builder.setTile({column, int(tileRow)}, found);
            return true;
        });
        made = builder.finish();
        return true;
    });
    if (!made)
        loaded_.damaged = laneDamaged_ = true;
    return masks_[id] = made;
}

RecipePtr SessionReader::recipe(std::uint64_t id)
{
    if (const auto known = recipes_.find(id); known != recipes_.end())
        return known->second;
    if (openRecipes_.contains(id) || openRecipes_.size() >= deepestRecipes) {
        loaded_.damaged = true;
        return nullptr;
    }
    openRecipes_.insert(id);
    const auto made = readRecipe(id);
    openRecipes_.erase(id);
    loaded_.damaged = loaded_.damaged || !made;
    return recipes_[id] = made;
}

std::shared_ptr<Recipe> SessionReader::readRecipe(std::uint64_t id)
{
    std::shared_ptr<Recipe> made;
    forEach("SELECT operation, input_complete, first, last, model_name, model_sha256, device_name, seed FROM recipe "
            "WHERE id = ?",
            id, [&](Statement &row) {
                made = std::make_shared<Recipe>();
                made->id = id;
                made->operation = row.text(0);
                made->inputComplete = row.integer(1) != 0;
                made->span = {row.integer(2), row.integer(3)};
                made->modelName = row.text(4);
                made->modelChecksum = row.text(5);
                made->deviceName = row.text(6);
                made->seed = std::uint64_t(row.integer(7));
                return validRange(made->span);
            });
    if (!made)
        return nullptr;
    forEach("SELECT query FROM recipe_query WHERE recipe = ? ORDER BY position", id, [&](Statement &row) {
        made->queries.push_back(row.text(0));
        return true;
    });
    forEach("SELECT name, value FROM recipe_setting WHERE recipe = ?", id, [&](Statement &row) {
        made->settings[row.text(0)] = row.text(1);
        return true;
    });
    forEach("SELECT example, name, vector FROM recipe_sound WHERE recipe = ? ORDER BY position", id, [&](Statement &row) {
        const auto bytes = row.blob(2);
        Recipe::Sound sound{row.integer(0) != 0, row.text(1), std::vector<float>(bytes.size() / sizeof(float))};
        if (bytes.size() % sizeof(float) != 0)
            return false;
        if (!bytes.empty())
            std::memcpy(sound.vector.data(), bytes.data(), bytes.size());
        made->sounds.push_back(std::move(sound));
        return true;
    });
    forEach("SELECT role, track, mask FROM recipe_mask WHERE recipe = ? ORDER BY position", id, [&](Statement &row) {
        made->masks.push_back({row.text(0), int(row.integer(1)), mask(std::uint64_t(row.integer(2)))});
        return made->masks.back().mask != nullptr;
    });
    forEach("SELECT first, last FROM recipe_span WHERE recipe = ? ORDER BY first", id, [&](Statement &row) {
        made->input.push_back({{row.integer(0), row.integer(1)}, {}});
        return validRange(made->input.back().range);
    });
    forEach("SELECT first, input, output FROM recipe_sum WHERE recipe = ? ORDER BY first, position", id, [&](Statement &row) {
        const auto span = std::find_if(made->input.begin(), made->input.end(),
                                       [&](const Recipe::InputSpan &s) { return s.range.begin == row.integer(0); });
        const auto from = row.isNull(1) ? nullptr : recipe(std::uint64_t(row.integer(1)));
        made->inputComplete = made->inputComplete && span != made->input.end() && (row.isNull(1) || from);
        if (span == made->input.end() || (!row.isNull(1) && !from))
            return false;
        span->sum.push_back({from, int(row.integer(2))});
        return true;
    });
    return made;
}

} // namespace partita::detail
