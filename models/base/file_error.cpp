// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/file_error.h"

#include <cerrno>
#include <cstring>

namespace partita {

Error fileWriteError(const std::filesystem::path &path, int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::NoSpace,
                Sentence::tr("There is no space left to write \"%1\"; free some or choose another folder.", path)};
    case EFBIG:
        return {ErrorCode::NoSpace,
                Sentence::tr("The file \"%1\" would be larger than is allowed there; choose another folder.", path)};
    case EACCES:
    case EPERM:
    case EROFS: return {ErrorCode::PermissionDenied, Sentence::tr("The file \"%1\" may not be written there.", path)};
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, Sentence::tr("The folder of \"%1\" does not exist.", path)};
    case EEXIST:
        return {ErrorCode::AlreadyExists, Sentence::tr("The file \"%1\" exists already and is not overwritten.", path)};
    default:
        return {ErrorCode::IoError,
                Sentence::tr("The file \"%1\" cannot be written: %2.", path, std::strerror(systemError))};
    }
}

} // namespace partita
