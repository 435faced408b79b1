// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_schema.h"

#include <iterator>
#include <set>
#include <string>

namespace partita::detail {

namespace {

// All sound is float32, little endian, interleaved, at the rate and with the channels of the recording. Ids are random, so
// that the same thing has the same id in every file, and no id is ever used again for something else.

// Version 1: lanes and what they sound like.
constexpr const char *version1 = R"(
CREATE TABLE property(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID; -- of the document
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID; -- of the window
CREATE TABLE store( -- samples that were made
    id INTEGER PRIMARY KEY,
    chunk_frames INTEGER NOT NULL,
    finished INTEGER NOT NULL -- else only store_range is there
) STRICT;
CREATE TABLE store_range(
    store INTEGER NOT NULL REFERENCES store ON DELETE CASCADE,
    first INTEGER NOT NULL, -- frames [first, last)
    last INTEGER NOT NULL,
    PRIMARY KEY(store, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE chunk( -- none where all is zero
    id INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store ON DELETE CASCADE,
    number INTEGER NOT NULL, -- frames from number * chunk_frames on
    crc32 INTEGER NOT NULL,
    samples BLOB NOT NULL,
    UNIQUE(store, number)
) STRICT;
CREATE TABLE source(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    channels INTEGER NOT NULL,
    sample_rate_hz INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    path BLOB NOT NULL, -- paths are bytes
    relative_path BLOB NOT NULL, -- from the folder of the session
    bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL, -- since 1970
    sha256 TEXT NOT NULL, -- empty: not known
    embedded INTEGER REFERENCES store
) STRICT;
CREATE TABLE lane(
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL, -- from top to bottom
    name TEXT NOT NULL,
    kind INTEGER NOT NULL, -- 0 stem, 1 residual
    colour INTEGER NOT NULL,
    gain_db REAL NOT NULL,
    pan REAL NOT NULL,
    mute INTEGER NOT NULL,
    solo INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    query TEXT NOT NULL,
    operation TEXT NOT NULL,
    model_name TEXT NOT NULL,
    device_name TEXT NOT NULL,
    found INTEGER NOT NULL,
    presence REAL NOT NULL
) STRICT;
CREATE TABLE lane_span( -- without gaps
    lane INTEGER NOT NULL REFERENCES lane ON DELETE CASCADE,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(lane, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE lane_sum( -- what is added up in a span
    lane INTEGER NOT NULL,
    first INTEGER NOT NULL,
    position INTEGER NOT NULL,
    store INTEGER REFERENCES store, -- NULL: the recording
    PRIMARY KEY(lane, first, position),
    FOREIGN KEY(lane, first) REFERENCES lane_span ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
)";

// Version 2: masks, and how samples were made.
constexpr const char *version2 = R"(
CREATE TABLE tile(
    id INTEGER PRIMARY KEY,
    opacities BLOB NOT NULL -- a byte a cell, by frame, then by bin
) STRICT;
CREATE TABLE mask(
    id INTEGER PRIMARY KEY,
    background INTEGER NOT NULL
) STRICT;
CREATE TABLE mask_tile(
    mask INTEGER NOT NULL REFERENCES mask ON DELETE CASCADE,
    tile_column INTEGER NOT NULL,
    tile_row INTEGER NOT NULL,
    tile INTEGER NOT NULL REFERENCES tile,
    PRIMARY KEY(mask, tile_column, tile_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX mask_tile_by_tile ON mask_tile(tile);
CREATE TABLE drawn(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    lane INTEGER NOT NULL, -- 0: the recording
    mask INTEGER NOT NULL REFERENCES mask
) STRICT;
CREATE TABLE recipe(
    id INTEGER PRIMARY KEY,
    operation TEXT NOT NULL,
    input_complete INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    model_name TEXT NOT NULL,
    model_sha256 TEXT NOT NULL,
    device_name TEXT NOT NULL,
    seed INTEGER NOT NULL
) STRICT;
CREATE TABLE recipe_query(
    recipe INTEGER NOT NULL REFERENCES recipe ON DELETE CASCADE,
    position INTEGER NOT NULL,
    query TEXT NOT NULL,
    PRIMARY KEY(recipe, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE recipe_setting(
    recipe INTEGER NOT NULL REFERENCES recipe ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(recipe, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE recipe_sound(
    recipe INTEGER NOT NULL REFERENCES recipe ON DELETE CASCADE,
    position INTEGER NOT NULL,
    example INTEGER NOT NULL,
    name TEXT NOT NULL,
    vector BLOB NOT NULL, -- float32, little endian
    PRIMARY KEY(recipe, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE recipe_mask(
    recipe INTEGER NOT NULL REFERENCES recipe ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    track INTEGER NOT NULL,
    mask INTEGER NOT NULL REFERENCES mask,
    PRIMARY KEY(recipe, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE recipe_span(
    recipe INTEGER NOT NULL REFERENCES recipe ON DELETE CASCADE,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(recipe, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE recipe_sum(
    recipe INTEGER NOT NULL,
    first INTEGER NOT NULL,
    position INTEGER NOT NULL,
    input INTEGER REFERENCES recipe, -- NULL: the recording
    output INTEGER NOT NULL,
    PRIMARY KEY(recipe, first, position),
    FOREIGN KEY(recipe, first) REFERENCES recipe_span ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX recipe_sum_by_input ON recipe_sum(input);
ALTER TABLE store ADD COLUMN recipe INTEGER REFERENCES recipe;
ALTER TABLE store ADD COLUMN output INTEGER NOT NULL DEFAULT 0;
ALTER TABLE store ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0; -- a recovery file: its samples are in the session file
ALTER TABLE lane ADD COLUMN given INTEGER REFERENCES mask;
ALTER TABLE lane ADD COLUMN taken INTEGER REFERENCES mask;
)";

constexpr const char *steps[] = {version1, version2};
static_assert(std::size(steps) == sessionVersion);

Result<void> upgrade(Connection &connection, int from, int to)
{
    std::string sql = "BEGIN IMMEDIATE;";
    for (int version = from; version < to; ++version)
        sql += steps[version];
    sql += "PRAGMA user_version = " + std::to_string(to) + ";";
    sql += "PRAGMA application_id = " + std::to_string(sessionApplicationId) + "; COMMIT;";
    auto done = connection.run(sql.c_str());
    if (!done && connection.inTransaction())
        (void)connection.run("ROLLBACK");
    return done;
}

Result<std::set<std::string>> schemaOf(Connection &connection)
{
    std::set<std::string> entries;
    Statement statement(connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        std::string entry;
        for (int column = 0; column < 4; ++column)
            entry += statement.text(column) + '\n';
        entries.insert(std::move(entry));
    }
}

} // namespace

Result<void> createSchema(Connection &connection, int version) { return upgrade(connection, 0, version); }

Result<void> migrateSchema(Connection &connection, int from) { return upgrade(connection, from, sessionVersion); }

Result<int> checkSchema(Connection &connection)
{
    const auto application = connection.number("PRAGMA application_id");
    if (!application)
        return application.error();
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*application != sessionApplicationId || version->value_or(0) < 1) {
        return Error{ErrorCode::InvalidFormat,
                     Sentence::tr("\"%1\" is not a Partita session.", connection.path())};
    }
    if (**version > sessionVersion) {
        return Error{ErrorCode::Unsupported,
                     Sentence::tr("The session \"%1\" was made by a newer Partita; update Partita to open it.",
                                  connection.path())};
    }
    const auto found = schemaOf(connection);
    if (!found)
        return found.error();
    const auto fresh = Connection::inMemory();
    if (!fresh)
        return Error{ErrorCode::OutOfMemory,
                     Sentence::tr("There is not enough memory for the session \"%1\".", connection.path())};
    if (auto made = createSchema(*fresh, int(**version)); !made)
        return made.error();
    const auto expected = schemaOf(*fresh);
    if (!expected)
        return expected.error();
    if (*found != *expected)
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The session \"%1\" is damaged.", connection.path())};
    return int(**version);
}

} // namespace partita::detail
