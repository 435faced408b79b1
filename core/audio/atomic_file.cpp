// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <random>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace partita {

namespace detail {

int renameWithoutReplacing(const std::filesystem::path &from, const std::filesystem::path &to, NamingMethod method)
{
    switch (method) {
    case NamingMethod::RenameNoReplace:
        return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    case NamingMethod::HardLink:
        if (::link(from.c_str(), to.c_str()) != 0)
            return errno;
        ::unlink(from.c_str());
        return 0;
    case NamingMethod::ClaimName: {
        // Only one can make the name; who made it may then put a file over the empty one.
        const int fd = ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd < 0)
            return errno;
        ::close(fd);
        if (::rename(from.c_str(), to.c_str()) == 0)
            return 0;
        const int error = errno;
        ::unlink(to.c_str());
        return error;
    }
    }
    return EINVAL;
}

} // namespace detail

struct AtomicFile::State {
    std::filesystem::path target;      ///< as asked for
    std::filesystem::path destination; ///< where that leads, if it is a link
    std::filesystem::path temporary;
    bool overwrite = false;
    int fd = -1;

    ~State() { discard(); }
    void discard()
    {
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
        if (!temporary.empty())
            ::unlink(temporary.c_str());
        temporary.clear();
    }
};

AtomicFile::AtomicFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
AtomicFile::~AtomicFile() = default;
AtomicFile::AtomicFile(AtomicFile &&) noexcept = default;
AtomicFile &AtomicFile::operator=(AtomicFile &&) noexcept = default;

const std::filesystem::path &AtomicFile::target() const { return state_->target; }
const std::filesystem::path &AtomicFile::temporaryPath() const { return state_->temporary; }
int AtomicFile::descriptor() const { return state_->fd; }
void AtomicFile::discard() { state_->discard(); }

Result<AtomicFile> AtomicFile::create(const std::filesystem::path &target, bool overwrite)
{
    if (target.filename().empty() || target.filename() == "." || target.filename() == "..")
        return Error{ErrorCode::InvalidArgument, Sentence::tr("\"%1\" is not the name of a file.", target)};
    auto state = std::make_unique<State>();
    state->target = state->destination = target;
    state->overwrite = overwrite;
    mode_t mode = 0666; // the umask takes its part
    bool keepMode = false;
    struct stat status {};
    if (::lstat(target.c_str(), &status) == 0) {
        if (!overwrite)
            return fileWriteError(target, EEXIST);
        if (S_ISLNK(status.st_mode)) {
            std::error_code error;
            state->destination = std::filesystem::weakly_canonical(target, error);
            if (error)
                return fileWriteError(target, error.value());
        }
        if (::stat(state->destination.c_str(), &status) == 0) {
            if (!S_ISREG(status.st_mode))
                return Error{ErrorCode::InvalidArgument,
                             Sentence::tr("\"%1\" is not a file that can be overwritten.", target)};
            if (::access(state->destination.c_str(), W_OK) != 0)
                return fileWriteError(target, errno);
            mode = status.st_mode & 0777;
            keepMode = true;
        }
    }
    std::random_device random;
    for (int attempt = 0; attempt < 100 && state->fd < 0; ++attempt) {
        // A short name of its own: the target's may already be as long as the file system allows.
        char name[32];
        std::snprintf(name, sizeof name, ".partita-%08x", unsigned(random()));
        const auto candidate = state->destination.parent_path() / name;
        state->fd = ::open(candidate.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode | 0600);
        if (state->fd >= 0)
            state->temporary = candidate;
        else if (errno != EEXIST)
            return fileWriteError(target, errno);
    }
    if (state->fd < 0)
        return fileWriteError(target, EIO);
    if (keepMode)
        (void)!::fchmod(state->fd, mode); // some file systems have no permissions to keep
    return AtomicFile(std::move(state));
}

Result<void> AtomicFile::write(const void *data, std::size_t bytes)
{
    for (auto *at = static_cast<const char *>(data); bytes > 0;) {
        const auto written = ::write(state_->fd, at, bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fileWriteError(state_->target, written < 0 ? errno : EIO);
        at += written;
        bytes -= std::size_t(written);
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    auto &s = *state_;
    if (s.fd < 0)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The file \"%1\" was already finished or given up.", s.target)};
    const auto fail = [&](int error) {
        s.discard();
        return fileWriteError(s.target, error);
    };
    if (::fsync(s.fd) != 0)
        return fail(errno);
    // Network file systems may report a full disk only now.
    if (::close(std::exchange(s.fd, -1)) != 0 && errno != EINTR)
        return fail(errno);
    if (s.overwrite) {
        if (::rename(s.temporary.c_str(), s.destination.c_str()) != 0)
            return fail(errno);
    } else {
        using detail::NamingMethod;
        int error = 0;
        for (auto method : {NamingMethod::RenameNoReplace, NamingMethod::HardLink, NamingMethod::ClaimName}) {
            error = detail::renameWithoutReplacing(s.temporary, s.destination, method);
            if (error == 0 || error == EEXIST || error == ENOSPC)
                break;
        }
        if (error != 0)
            return fail(error);
    }
    s.temporary.clear();
    const auto folder = s.destination.parent_path().empty() ? std::filesystem::path(".") : s.destination.parent_path();
    if (const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {
        ::fsync(fd); // the name itself; where that cannot be done the file is still whole
        ::close(fd);
    }
    return {};
}

Result<void> writeAtomically(const std::filesystem::path &path, std::string_view text)
{
    auto file = AtomicFile::create(path, true);
    if (!file)
        return file.error();
    if (auto written = file->write(text.data(), text.size()); !written)
        return written;
    return file->commit();
}

} // namespace partita
