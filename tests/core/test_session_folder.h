// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of session files have in common: a folder with a recording, and a look behind the interface.
#pragma once

#include <QTemporaryDir>
#include <QtTest>

#include "core/session/sqlite_connection.h"
#include "test_session_fakes.h"

namespace partita::test {

/// One number of a database that nobody has open.
inline std::int64_t numberIn(const fs::path &path, const char *sql)
{
    auto db = detail::Connection::open(path, detail::Connection::Mode::ReadOnly);
    const auto number = db ? (*db)->number(sql) : db.error();
    return number ? number->value_or(-1) : -1;
}

inline bool change(const fs::path &path, const char *sql)
{
    auto db = detail::Connection::open(path, detail::Connection::Mode::ReadWrite);
    return db && (*db)->run("PRAGMA foreign_keys = OFF") && (*db)->run(sql);
}

inline Result<LoadedSession> loadAgain(const fs::path &path)
{
    auto file = SessionFile::open(path, SessionAccess::ReadOnly);
    return file ? (*file)->load() : file.error();
}

template <class T>
std::string text(const Result<T> &result)
{
    return result ? std::string() : result.error().message;
}

#define OK(result) QVERIFY2(result, text(result).c_str())

/// Of a test: an empty folder with a recording, and another folder in it.
class SessionFolder {
public:
    static constexpr std::int64_t frames = 100000; // three chunks of 32768 frames and a part of one

    bool begin()
    {
        folder_ = fs::path(root_.path().toStdString()) / std::to_string(++made_);
        temporary_ = folder_ / "temporary";
        recording_ = folder_ / "street.wav";
        path_ = folder_ / "street.partita";
        return fs::create_directory(folder_) && fs::create_directory(temporary_) && writeRecording(recording_, 99, frames);
    }

protected:
    QTemporaryDir root_;
    fs::path folder_, temporary_, recording_, path_;
    int made_ = 0;
};

} // namespace partita::test
