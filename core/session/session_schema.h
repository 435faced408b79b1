// SPDX-License-Identifier: GPL-3.0-or-later
// For core/session alone: the tables of a session file, and how older ones become today's.
#pragma once

#include "core/session/sqlite_connection.h"

namespace partita::detail {

inline constexpr int sessionApplicationId = 0x50525441; ///< "PRTA" in the file's header
inline constexpr int sessionVersion = 2;                ///< PRAGMA user_version

/// The tables of `version`, in an empty database. In one transaction.
Result<void> createSchema(Connection &connection, int version = sessionVersion);
/// The version, if the tables are exactly those of that version: a table with anything else in it is not trusted.
/// InvalidFormat: not a session, or damaged; Unsupported: made by a newer Partita.
Result<int> checkSchema(Connection &connection);
/// From an older version to this one, in one transaction.
Result<void> migrateSchema(Connection &connection, int from);

} // namespace partita::detail
