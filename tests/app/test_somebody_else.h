// SPDX-License-Identifier: GPL-3.0-or-later
// Rights do not stop root: what may not be written is tried as somebody else.
#pragma once

#include <unistd.h>

#include <QFile>
#include <QStringList>

namespace partita::test {

/// While it lives, all threads of this process have the rights of nobody, if they had those of root.
class SomebodyElse {
public:
    /// `open`: folders and files that are everybody's from now on.
    explicit SomebodyElse(const QStringList &open)
    {
        for (const auto &path : open)
            QFile::setPermissions(path, QFile::Permissions(0x7777));
        done_ = !wasRoot_ || (::setegid(65534) == 0 && ::seteuid(65534) == 0);
    }
    ~SomebodyElse()
    {
        if (wasRoot_ && (::seteuid(0) != 0 || ::setegid(0) != 0))
            ::_exit(1); // nothing that follows would be what it seems
    }
    SomebodyElse(const SomebodyElse &) = delete;
    SomebodyElse &operator=(const SomebodyElse &) = delete;

    bool done() const { return done_; }

private:
    const bool wasRoot_ = ::geteuid() == 0;
    bool done_ = false;
};

/// Nobody may write it until this goes.
class NotWritable {
public:
    explicit NotWritable(const QString &path) : path_(path), before_(QFile::permissions(path))
    {
        QFile::setPermissions(path_, before_ & ~QFile::Permissions(0x2222));
    }
    ~NotWritable() { QFile::setPermissions(path_, before_); }
    NotWritable(const NotWritable &) = delete;
    NotWritable &operator=(const NotWritable &) = delete;

private:
    const QString path_;
    const QFile::Permissions before_;
};

} // namespace partita::test
