// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_lock.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/audio/atomic_file.h"
#include "core/session/checksum.h"

namespace partita {

namespace fs = std::filesystem;

namespace {

constexpr size_t longestName = 255; // in bytes, of nearly every file system

/// The same for every path that leads to the file.
fs::path lockPath(const fs::path &file)
{
    std::error_code error;
    auto whole = fs::weakly_canonical(file, error);
    if (error)
        whole = file;
    auto name = "." + whole.filename().string() + ".lock";
    if (name.size() > longestName)
        name = ".partita-" + std::to_string(crc32(std::as_bytes(std::span(name)))) + ".lock";
    return whole.parent_path() / name;
}

bool isSameFile(int fd, const fs::path &path)
{
    struct stat open {}, named {};
    return ::fstat(fd, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev &&
           open.st_ino == named.st_ino;
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const fs::path &file)
{
    std::unique_ptr<FileLock> lock(new FileLock);
    lock->path_ = lockPath(file);
    for (int attempt = 0;;) {
        lock->fd_ = ::open(lock->path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (lock->fd_ < 0)
            return fileWriteError(lock->path_, errno);
        if (::flock(lock->fd_, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(lock->fd_);
            lock->fd_ = -1;
            if (error == EWOULDBLOCK && ++attempt < 5) { // holder() has it for a moment when it asks
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                continue;
            }
            if (error == EWOULDBLOCK)
                return std::unique_ptr<FileLock>();
            return fileWriteError(lock->path_, error);
        }
        if (isSameFile(lock->fd_, lock->path_))
            break;
        ::close(lock->fd_); // its holder removed it while it was being opened
    }
    char host[256] = "";
    ::gethostname(host, sizeof host - 1);
    const auto text = std::to_string(::getpid()) + "\n" + std::to_string(std::time(nullptr)) + "\n" + host + "\n";
    if (::ftruncate(lock->fd_, 0) != 0 || ::pwrite(lock->fd_, text.data(), text.size(), 0) != ssize_t(text.size()))
        return lock; // on a full disk it holds all the same, only nobody can say who
    return lock;
}

FileLock::~FileLock()
{
    if (fd_ < 0)
        return;
    ::unlink(path_.c_str()); // while it is held: nobody else's can be removed
    ::close(fd_);
}

std::optional<LockHolder> FileLock::holder(const fs::path &file)
{
    const int fd = ::open(lockPath(file).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return {};
    const bool held = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    char text[512] = "";
    const auto got = ::pread(fd, text, sizeof text, 0);
    ::close(fd);
    if (!held)
        return {};
    LockHolder holder;
    const char *const end = text + std::max<ssize_t>(0, got);
    const auto process = std::from_chars(text, end, holder.process);
    const auto since = process.ptr < end ? std::from_chars(process.ptr + 1, end, holder.sinceSeconds) : process;
    if (since.ptr < end)
        holder.host.assign(since.ptr + 1, std::find(since.ptr + 1, end, '\n'));
    return holder;
}

Sentence describeHolder(const LockHolder &holder)
{
    char since[32] = "";
    const std::time_t seconds = holder.sinceSeconds;
    std::tm local{};
    if (::localtime_r(&seconds, &local))
        std::strftime(since, sizeof since, "%Y-%m-%d %H:%M", &local);
    return Sentence::tr("process %1 on %2, since %3", holder.process, holder.host, since);
}

} // namespace partita
