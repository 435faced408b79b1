// SPDX-License-Identifier: GPL-3.0-or-later
// Everything but samples.
#include <algorithm>
#include <ctime>

#include "core/session/checksum.h"
#include "core/session/session_writer_kept.h"

namespace partita::detail {

namespace {

std::span<const std::byte> bytesOf(const std::string &text) { return std::as_bytes(std::span(text)); }

Result<bool> exists(Connection &db, const char *sql, std::uint64_t id)
{
    Statement statement(db, sql);
    statement.begin(id);
    return statement.next();
}

} // namespace

Result<void> SessionWriter::writeStore(Connection &db, const Kept &kept)
{
    if (kept.here)
        return {};
    if (auto done = writeRecipe(db, kept.recipe.recipe); !done)
        return done;
    const auto recipe = kept.recipe.recipe ? std::optional(kept.recipe.recipe->id) : std::nullopt;
    if (kept.elsewhere) {
        if (auto done = Statement(db, "DELETE FROM chunk WHERE store = ?").run(kept.id); !done)
            return done;
    }
    return Statement(db, "INSERT INTO store(id, chunk_frames, finished, recipe, output, elsewhere) VALUES(?, ?, ?, ?, ?, ?) "
                         "ON CONFLICT(id) DO UPDATE SET recipe = excluded.recipe, output = excluded.output, "
                         "elsewhere = excluded.elsewhere")
        .run(kept.id, kept.chunkFrames, kept.elsewhere, recipe, kept.recipe.output, kept.elsewhere);
}

Result<void> SessionWriter::writeExtent(Connection &db, const Kept &kept, const Copy &copy)
{
    const bool finished = kept.complete && copy.missing.empty() && copy.failed.empty();
    auto done = Statement(db, "UPDATE store SET finished = ? WHERE id = ?").run(finished, kept.id);
    if (done)
        done = Statement(db, "DELETE FROM store_range WHERE store = ?").run(kept.id);
    if (!done || finished)
        return done;
    auto absent = copy.missing;
    absent.insert(copy.failed.begin(), copy.failed.end());
    Statement insert(db, "INSERT INTO store_range(store, first, last) VALUES(?, ?, ?)");
    for (const auto &part : kept.parts) {
        auto from = part.begin;
        for (auto chunk = absent.lower_bound(from / kept.chunkFrames); from < part.end; ++chunk) {
            const auto end = chunk == absent.end() ? part.end : std::clamp(*chunk * kept.chunkFrames, from, part.end);
            if (from < end)
                done = insert.run(kept.id, from, end);
            if (!done || chunk == absent.end())
                break;
            from = std::max(from, (*chunk + 1) * kept.chunkFrames);
        }
        if (!done)
            break;
    }
    return done;
}

Result<void> SessionWriter::writeDocument(Connection &db, const SessionState &state, const Options &options)
{
    // Few rows: writing them anew is simpler than to find out which changed.
    auto done = db.run("DELETE FROM property; DELETE FROM setting; DELETE FROM source; DELETE FROM drawn; DELETE FROM lane");
    Statement property(db, "INSERT INTO property(name, value) VALUES(?, ?)");
    for (const auto &[name, value] : {std::pair("documentId", std::to_string(state.documentId)),
                                      {"revision", std::to_string(state.revision)},
                                      {"savedAt", std::to_string(std::time(nullptr))},
                                      {"sessionPath", options.sessionPath.string()},
                                      {"embedSource", std::to_string(state.embedSource)}}) {
        if (done)
            done = property.run(name, value);
    }
    Statement setting(db, "INSERT INTO setting(name, value) VALUES(?, ?)");
    for (const auto &[name, value] : state.settings) {
        if (done)
            done = setting.run(name, value);
    }
    if (!done)
        return done;
    const auto &mixture = *state.document.mixture;
    const auto path = state.source.path.string();
    const auto folder = (options.sessionPath.empty() ? storage_->path() : options.sessionPath).parent_path();
    const auto relative = state.source.path.lexically_relative(folder).string();
    done =
        Statement(
            db,
            "INSERT INTO source(id, channels, sample_rate_hz, frames, path, relative_path, bytes, modified_ns, sha256, "
            "embedded) VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(mixture.channels(), mixture.sampleRateHz(), mixture.frames(), bytesOf(path), bytesOf(relative),
                 state.source.bytes, state.source.modifiedNs, state.source.sha256,
                 embeds(state, options) ? std::optional(idOf(state.document.mixture)) : std::nullopt);
    if (!done || !state.document.drawn.mask)
        return done;
    const auto mask = writeMask(db, state.document.drawn.mask);
    if (!mask)
        return mask.error();
    return Statement(db, "INSERT INTO drawn(id, lane, mask) VALUES(1, ?, ?)").run(state.document.drawn.lane, *mask);
}

Result<void> SessionWriter::writeLane(Connection &db, const SessionState &state, size_t index)
{
    const auto &lane = *state.document.lanes[index];
    const auto given = writeMask(db, lane.corrections.given), taken = given ? writeMask(db, lane.corrections.taken) : given;
    if (!taken)
        return taken.error();
    const auto &from = lane.provenance;
    auto done =
        Statement(
            db,
            "INSERT INTO lane(id, position, name, kind, colour, gain_db, pan, mute, solo, origin, query, operation, "
            "model_name, device_name, found, presence, given, taken) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(lane.id, std::int64_t(index), lane.name, lane.kind == LaneKind::Residual, lane.colourIndex,
                 lane.gainDb, lane.pan, lane.mute, lane.solo, from.origin, from.query, from.operation, from.modelName,
                 from.deviceName, from.found, from.presence, *given, *taken);
    Statement insertSpan(db, "INSERT INTO lane_span(lane, first, last) VALUES(?, ?, ?)");
    Statement insertStore(db, "INSERT INTO lane_sum(lane, first, position, store) VALUES(?, ?, ?, ?)");
    for (const auto &span : lane.content->spans()) {
        if (done)
            done = insertSpan.run(lane.id, span.range.begin, span.range.end);
        for (size_t i = 0; done && i < span.stores.size(); ++i) {
            const auto &store = span.stores[i];
            const auto id = store != state.document.mixture ? std::optional(idOf(store)) : std::nullopt;
            done = insertStore.run(lane.id, span.range.begin, std::int64_t(i), id);
        }
    }
    return done;
}

Result<std::optional<std::uint64_t>> SessionWriter::writeMask(Connection &db, const MaskPtr &mask)
{
    using Id = std::optional<std::uint64_t>;
    if (!mask)
        return Id();
    if (mask->grid() != grid_)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("A mask does not fit the recording.")};
    auto &id = maskIds_[mask];
    id = id != 0 ? id : newUniqueId();
    const auto known = exists(db, "SELECT 1 FROM mask WHERE id = ?", id);
    if (!known)
        return known.error();
    if (*known)
        return Id(id);
    auto done = Statement(db, "INSERT INTO mask(id, background) VALUES(?, ?)").run(id, int(mask->background()));
    Statement find(db, "SELECT 1 FROM tile WHERE id = ?"), insertTile(db, "INSERT INTO tile(id, opacities) VALUES(?, ?)"),
        insertPlace(db, "INSERT INTO mask_tile(mask, tile_column, tile_row, tile) VALUES(?, ?, ?, ?)");
    mask->forEachTile([&](Mask::TileIndex at, const Mask::TilePtr &tile) {
        if (!done)
            return;
        auto &tileId = tileIds_[tile];
        tileId = tileId != 0 ? tileId : newUniqueId();
        find.begin(tileId);
        const auto there = find.next();
        find.reset();
        if (!there)
            done = there.error();
        else if (!*there)
            done = insertTile.run(tileId, std::as_bytes(std::span(*tile)));
        if (done)
            done = insertPlace.run(id, at.column, at.row, tileId);
    });
    return done ? Result<Id>(Id(id)) : done.error();
}

Result<void> SessionWriter::writeRecipe(Connection &db, const RecipePtr &recipe)
{
    if (!recipe)
        return {};
    const auto known = exists(db, "SELECT 1 FROM recipe WHERE id = ?", recipe->id);
    if (!known || *known)
        return known ? Result<void>() : known.error();
    for (const auto &span : recipe->input) {
        for (const auto &input : span.sum) {
            if (auto done = writeRecipe(db, input.recipe); !done)
                return done;
        }
    }
    auto checksum = recipe->modelChecksum;
    if (const auto sum = checksum.empty() && !recipe->modelFile.empty() ? sha256OfFile(recipe->modelFile) : checksum)
        checksum = *sum;
    auto done =
        Statement(
            db, "INSERT INTO recipe(id, operation, input_complete, first, last, model_name, model_sha256, device_name, "
                "seed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(recipe->id, recipe->operation, recipe->inputComplete, recipe->span.begin, recipe->span.end,
                 recipe->modelName, checksum, recipe->deviceName, recipe->seed);
    Statement query(db, "INSERT INTO recipe_query(recipe, position, query) VALUES(?, ?, ?)");
    for (size_t i = 0; done && i < recipe->queries.size(); ++i)
        done = query.run(recipe->id, std::int64_t(i), recipe->queries[i]);
    Statement setting(db, "INSERT INTO recipe_setting(recipe, name, value) VALUES(?, ?, ?)");
    for (const auto &[name, value] : recipe->settings) {
        if (done)
            done = setting.run(recipe->id, name, value);
    }
    Statement sound(db, "INSERT INTO recipe_sound(recipe, position, example, name, vector) VALUES(?, ?, ?, ?, ?)");
    for (size_t i = 0; done && i < recipe->sounds.size(); ++i) {
        const auto &asked = recipe->sounds[i];
        done = sound.run(recipe->id, std::int64_t(i), asked.example, asked.name, std::as_bytes(std::span(asked.vector)));
    }
    Statement painted(db, "INSERT INTO recipe_mask(recipe, position, role, track, mask) VALUES(?, ?, ?, ?, ?)");
    for (size_t i = 0; done && i < recipe->masks.size(); ++i) {
        const auto mask = writeMask(db, recipe->masks[i].mask);
        if (!mask)
            return mask.error();
        if (*mask)
            done = painted.run(recipe->id, std::int64_t(i), recipe->masks[i].role, recipe->masks[i].track, *mask);
    }
    Statement insertSpan(db, "INSERT INTO recipe_span(recipe, first, last) VALUES(?, ?, ?)");
    Statement sum(db, "INSERT INTO recipe_sum(recipe, first, position, input, output) VALUES(?, ?, ?, ?, ?)");
    for (const auto &span : recipe->input) {
        if (done)
            done = insertSpan.run(recipe->id, span.range.begin, span.range.end);
        for (size_t i = 0; done && i < span.sum.size(); ++i) {
            const auto &input = span.sum[i];
            done = sum.run(recipe->id, span.range.begin, std::int64_t(i),
                           input.recipe ? std::optional(input.recipe->id) : std::nullopt, input.output);
        }
    }
    return done;
}

/// Stores that are in no lane.
Result<void> SessionWriter::dropStores(const std::vector<Kept> &stores, const std::stop_token &stop)
{
    // What undo may bring back still reads from here, so it stays until nobody has it any more.
    auto used = storage_->storesInUse();
    for (const auto &kept : stores)
        used.insert(kept.id);
    std::vector<std::uint64_t> unused;
    {
        const auto use = storage_->useForSaving();
        Statement ids(*use, "SELECT id FROM store");
        for (;;) {
            const auto row = ids.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if (!used.contains(std::uint64_t(ids.integer(0))))
                unused.push_back(std::uint64_t(ids.integer(0)));
        }
    }
    for (const auto id : unused) {
        for (std::optional<std::int64_t> dropped = 1; dropped.value_or(0) > 0;) { // in parts: readers come in between
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, Sentence::tr("Saving was cancelled.")};
            auto done = step([&](Connection &db) -> Result<void> {
                if (auto part =
                        Statement(db, "DELETE FROM chunk WHERE id IN (SELECT id FROM chunk WHERE store = ? LIMIT 64)")
                            .run(id);
                    !part)
                    return part;
                const auto changes = db.number("SELECT changes()");
                dropped = changes ? *changes : std::nullopt;
                return changes ? Result<void>() : changes.error();
            });
            if (!done)
                return done;
        }
        if (auto done = step([&](Connection &db) { return Statement(db, "DELETE FROM store WHERE id = ?").run(id); }); !done)
            return done;
    }
    return {};
}

/// Recipes, masks and tiles that nothing has any more.
Result<void> SessionWriter::dropUnused(Connection &db)
{
    for (std::optional<std::int64_t> dropped = 1; dropped.value_or(0) > 0;) { // one may be the last to need another
        if (auto done = db.run("DELETE FROM recipe WHERE id NOT IN (SELECT recipe FROM store WHERE recipe IS NOT NULL "
                               "UNION SELECT input FROM recipe_sum WHERE input IS NOT NULL)");
            !done)
            return done;
        const auto changes = db.number("SELECT changes()");
        if (!changes)
            return changes.error();
        dropped = *changes;
    }
    return db.run("DELETE FROM mask WHERE id NOT IN (SELECT given FROM lane WHERE given IS NOT NULL "
                  "UNION SELECT taken FROM lane WHERE taken IS NOT NULL UNION SELECT mask FROM drawn "
                  "UNION SELECT mask FROM recipe_mask);"
                  "DELETE FROM tile WHERE id NOT IN (SELECT tile FROM mask_tile)");
}

} // namespace partita::detail
