// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sqlite_connection.h"

#include <cerrno>
#include <limits>

#include <sqlite3.h>

namespace partita::detail {

namespace {

constexpr int longestValueBytes = 16 << 20; // chunks of samples have 256 KiB
constexpr int busyMilliseconds = 10000;

int stopRequested(void *stop) { return static_cast<const std::stop_token *>(stop)->stop_requested(); }

void openDefensively(sqlite3 *db)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, busyMilliseconds);
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                       {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                       {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_DQS_DDL, 0},
                                       {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        sqlite3_db_config(db, option, value, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, longestValueBytes);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_VDBE_OP, 25000);
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
    // Old content is no secret from whoever has the file: what is dropped need not be overwritten.
    sqlite3_exec(
        db,
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;"
        "PRAGMA secure_delete = OFF",
        nullptr, nullptr, nullptr);
}

/// Why the last write of the database or of its journal failed: SQLite itself only knows ENOSPC as a full disk, and its
/// sqlite3_system_errno() tells what came last, which may be something harmless while it cleaned up.
bool isFull(sqlite3 *db, int whichFile)
{
    sqlite3_file *file = nullptr;
    int error = 0;
    if (sqlite3_file_control(db, "main", whichFile, &file) != SQLITE_OK || !file || !file->pMethods ||
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error) != SQLITE_OK)
        return false;
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path &path, Mode mode)
{
    std::unique_ptr<Connection> made(new Connection);
    made->path_ = path;
    const int flags = SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadOnly    ? SQLITE_OPEN_READONLY
                                             : mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE
                                                                       : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    std::error_code absent;
    if (mode != Mode::Create && !std::filesystem::exists(path, absent) && !absent)
        return Error{ErrorCode::NotFound, Sentence::tr("There is no session \"%1\".", path)};
    // An absolute path: ":memory:" and the like are names here, and the folder may change later.
    const auto whole = std::filesystem::absolute(path, absent);
    if (sqlite3_open_v2((absent ? path : whole).c_str(), &made->handle_, flags, nullptr) != SQLITE_OK)
        return made->error();
    if (mode != Mode::ReadOnly && sqlite3_db_readonly(made->handle_, "main") == 1) // it falls back to that without a word
        return Error{ErrorCode::PermissionDenied,
                     Sentence::tr("The session \"%1\" may not be read or written there; choose another folder.", path)};
    openDefensively(made->handle_);
    if (mode == Mode::ReadOnly && !made->number("PRAGMA schema_version") && sqlite3_extended_errcode(made->handle_) == SQLITE_READONLY_ROLLBACK) {
        // A program was killed in the middle of a transaction, which only who may write can undo.
        if (auto writer = open(path, Mode::ReadWrite))
            (void)(*writer)->number("PRAGMA schema_version");
    }
    return made;
}

std::unique_ptr<Connection> Connection::inMemory()
{
    std::unique_ptr<Connection> made(new Connection);
    if (sqlite3_open_v2(":memory:", &made->handle_, SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return nullptr;
    return made;
}

Connection::~Connection() { sqlite3_close_v2(handle_); }

Result<void> Connection::run(const char *sql)
{
    return sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Result<void>() : error();
}

Result<std::optional<std::int64_t>> Connection::number(const char *sql)
{
    Statement statement(*this, sql);
    const auto row = statement.next();
    if (!row)
        return row.error();
    return *row && !statement.isNull(0) ? std::optional(statement.integer(0)) : std::nullopt;
}

void Connection::setStop(std::stop_token stop)
{
    stop_ = std::move(stop);
    sqlite3_progress_handler(handle_, stop_.stop_possible() ? 10000 : 0, stopRequested, &stop_);
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(handle_) == 0; }

Error Connection::error() const
{
    const int extended = handle_ ? sqlite3_extended_errcode(handle_) : SQLITE_NOMEM;
    const bool full = extended == SQLITE_IOERR_WRITE && (isFull(handle_, SQLITE_FCNTL_FILE_POINTER) ||
                                                         isFull(handle_, SQLITE_FCNTL_JOURNAL_POINTER));
    switch (extended & 0xff) {
    case SQLITE_IOERR:
        if (!full) {
            return {ErrorCode::IoError,
                    Sentence::tr("The session \"%1\" cannot be read or written: %2.", path_, sqlite3_errstr(extended))};
        }
        [[fallthrough]];
    case SQLITE_FULL:
        return {ErrorCode::NoSpace,
                Sentence::tr("There is no space left to save \"%1\"; free some or choose another folder.", path_)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return {ErrorCode::PermissionDenied,
                Sentence::tr("The session \"%1\" may not be read or written there; choose another folder.", path_)};
    case SQLITE_NOTADB:
        return {ErrorCode::InvalidFormat, Sentence::tr("\"%1\" is not a Partita session.", path_)};
    case SQLITE_CORRUPT:
        return {ErrorCode::InvalidFormat, Sentence::tr("The session \"%1\" is damaged.", path_)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::IoError,
                Sentence::tr("The session \"%1\" is being used by another program; try again later.", path_)};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory, Sentence::tr("There is not enough memory for the session \"%1\".", path_)};
    default:
        return {ErrorCode::Internal,
                Sentence::tr("The session \"%1\" cannot be used: %2.", path_, sqlite3_errmsg(handle_))};
    }
}

Statement::Statement(Connection &connection, const char *sql) : connection_(connection)
{
    if (sqlite3_prepare_v2(connection.handle(), sql, -1, &statement_, nullptr) != SQLITE_OK)
        broken_ = connection.error();
}

Statement::~Statement() { sqlite3_finalize(statement_); }

Result<bool> Statement::next()
{
    if (broken_)
        return *broken_;
    switch (sqlite3_step(statement_)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return connection_.error();
    }
}

void Statement::reset()
{
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_, column); }
bool Statement::isNull(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::string Statement::text(int column) const
{
    const auto *text = sqlite3_column_text(statement_, column);
    return text ? std::string(reinterpret_cast<const char *>(text), size_t(sqlite3_column_bytes(statement_, column)))
                : std::string();
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto *bytes = static_cast<const std::byte *>(sqlite3_column_blob(statement_, column));
    return {bytes, bytes ? size_t(sqlite3_column_bytes(statement_, column)) : 0};
}

void Statement::bind(int index, std::int64_t value) { sqlite3_bind_int64(statement_, index, value); }
void Statement::bind(int index, double value) { sqlite3_bind_double(statement_, index, value); }
void Statement::bind(int index, std::nullopt_t) { sqlite3_bind_null(statement_, index); }
void Statement::bind(int index, const std::optional<std::uint64_t> &value)
{
    value ? bind(index, *value) : bind(index, std::nullopt);
}
void Statement::bind(int index, std::string_view value)
{
    sqlite3_bind_text64(statement_, index, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}
void Statement::bind(int index, std::span<const std::byte> value)
{
    if (value.empty())
        sqlite3_bind_zeroblob(statement_, index, 0); // no address would mean NULL
    else
        sqlite3_bind_blob64(statement_, index, value.data(), value.size(), SQLITE_STATIC);
}

} // namespace partita::detail
