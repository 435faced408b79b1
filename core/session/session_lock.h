// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on a file, so that a second window or program is told.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "models/base/result.h"

namespace partita {

struct LockHolder {
    std::int64_t process = 0;      ///< its id
    std::string host;              ///< the computer's name
    std::int64_t sinceSeconds = 0; ///< since 1970
};

/// A hidden file beside the locked one, held with flock(): it is free again when its process ends, however that happens. The
/// locked file itself is not touched, as its POSIX locks would go with any descriptor that is closed. Any thread.
class FileLock {
public:
    /// Null where the lock is held, also by this process. Errors: PermissionDenied where the folder may not be written,
    /// NotFound where there is none, IoError.
    static Result<std::unique_ptr<FileLock>> take(const std::filesystem::path &file);
    /// Who holds it now; none where nobody does.
    static std::optional<LockHolder> holder(const std::filesystem::path &file);

    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    FileLock() = default;
    std::filesystem::path path_;
    int fd_ = -1;
};

/// "process 1234 on studio, since 2025-01-31 14:05".
Sentence describeHolder(const LockHolder &holder);

} // namespace partita
