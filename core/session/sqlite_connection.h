// SPDX-License-Identifier: GPL-3.0-or-later
// For core/session alone: SQLite, opened for files that may come from anybody.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include "models/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace partita::detail {

/// One connection. One thread at a time.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    /// Trusts nothing in the file: no triggers, views, functions of the schema, extensions; lengths are limited. Errors as
    /// error() gives them. A file that is no database shows at the first statement.
    static Result<std::unique_ptr<Connection>> open(const std::filesystem::path &path, Mode mode);
    static std::unique_ptr<Connection> inMemory(); ///< null: no memory
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<void> run(const char *sql); ///< one or several statements; rows are thrown away
    /// Of a statement that gives one; empty where there is no row.
    Result<std::optional<std::int64_t>> number(const char *sql);
    /// Statements end with Cancelled when `stop` is requested. Until the next call.
    void setStop(std::stop_token stop);
    bool inTransaction() const;
    /// Of the last thing that failed.
    Error error() const;
    const std::filesystem::path &path() const { return path_; }
    sqlite3 *handle() const { return handle_; }

private:
    Connection() = default;
    std::filesystem::path path_;
    sqlite3 *handle_ = nullptr;
    std::stop_token stop_;
};

/// A statement with its parameters and rows. An error while it is made shows when it runs.
class Statement {
public:
    Statement(Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Runs a statement without rows, from its beginning.
    template <class... Values>
    Result<void> run(const Values &...values)
    {
        begin(values...);
        const auto row = next();
        reset();
        return row ? Result<void>() : row.error();
    }
    /// For next(): sets the parameters.
    template <class... Values>
    void begin(const Values &...values)
    {
        reset();
        int index = 0;
        (bind(++index, values), ...);
    }
    Result<bool> next(); ///< false: there is no further row
    void reset();

    // Of the row: values of another type are converted, as SQLite does.
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::span<const std::byte> blob(int column) const; ///< until next() or reset()
    bool isNull(int column) const;

private:
    void bind(int index, std::int64_t value);
    void bind(int index, std::uint64_t value) { bind(index, std::int64_t(value)); }
    void bind(int index, int value) { bind(index, std::int64_t(value)); }
    void bind(int index, bool value) { bind(index, std::int64_t(value)); }
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, const std::string &value) { bind(index, std::string_view(value)); }
    void bind(int index, const char *value) { bind(index, std::string_view(value)); }
    void bind(int index, std::span<const std::byte> value); ///< not copied: must live until the row is done
    void bind(int index, std::nullopt_t);
    void bind(int index, const std::optional<std::uint64_t> &value);

    Connection &connection_;
    sqlite3_stmt *statement_ = nullptr;
    std::optional<Error> broken_; ///< why there is none
};

} // namespace partita::detail
