// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

namespace partita {

const char *errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::PermissionDenied: return "permission-denied";
    case ErrorCode::AlreadyExists: return "already-exists";
    case ErrorCode::InvalidFormat: return "invalid-format";
    case ErrorCode::InvalidData: return "invalid-data";
    case ErrorCode::InvalidArgument: return "invalid-argument";
    case ErrorCode::Unsupported: return "unsupported";
    case ErrorCode::UnknownSound: return "unknown-sound";
    case ErrorCode::NoSpace: return "no-space";
    case ErrorCode::IoError: return "io-error";
    case ErrorCode::DeviceUnavailable: return "device-unavailable";
    case ErrorCode::OutOfMemory: return "out-of-memory";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

} // namespace partita
