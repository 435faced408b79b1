// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears whole under its name, or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

#include "models/base/file_error.h"

namespace partita {

/// Written under a hidden temporary name in the target's folder; commit() makes it durable and gives it its name. One
/// thread at a time.
class AtomicFile {
public:
    /// AlreadyExists where the target exists and `overwrite` is not set, NotFound where its folder does not exist,
    /// InvalidArgument where the target is no ordinary file, PermissionDenied, NoSpace, IoError. A link is followed if it
    /// may be overwritten, and the old file's permissions are kept.
    static Result<AtomicFile> create(const std::filesystem::path &target, bool overwrite = false);
    ~AtomicFile(); ///< without commit(), removes what was written
    AtomicFile(AtomicFile &&) noexcept;
    AtomicFile &operator=(AtomicFile &&) noexcept;

    const std::filesystem::path &target() const;
    const std::filesystem::path &temporaryPath() const; ///< empty after commit() or discard()
    int descriptor() const;                             ///< for reading and writing; -1 after commit() or discard()

    /// Appends; before commit() or discard(). NoSpace, IoError.
    Result<void> write(const void *data, std::size_t bytes);
    /// Once. AlreadyExists where something took the name since create() and `overwrite` is not set. After a failure
    /// nothing stays behind.
    Result<void> commit();
    void discard();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// This whole text, over what has the name. Errors as those of AtomicFile.
Result<void> writeAtomically(const std::filesystem::path &path, std::string_view text);

namespace detail {
/// How a file gets a name that is not taken, best first: not every file system can do all of them.
enum class NamingMethod { RenameNoReplace, HardLink, ClaimName };
/// 0, or errno; EEXIST where the name is taken. `from` is gone afterwards if it went well.
int renameWithoutReplacing(const std::filesystem::path &from, const std::filesystem::path &to, NamingMethod method);
} // namespace detail

} // namespace partita
