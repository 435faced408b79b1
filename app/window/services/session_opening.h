// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of sessions before they are shown. All functions block; jobs call them.
#pragma once

#include "app/window/services/session_keeper.h"

namespace partita {

struct SessionOpening {
    OpenedSession opened;        ///< unless it is locked
    std::optional<Error> locked; ///< another window has it, as the sentence says: it can be opened for reading only
};

/// For reading only too where it may not be written. Errors: those of SessionFile::open() and load().
Result<SessionOpening> openSession(const std::filesystem::path &path, SessionAccess access, const JobContext &job);
/// Errors: those of recoverDocument().
Result<OpenedSession> recoverSession(const std::filesystem::path &file, AutosaveOptions options, const JobContext &job);

struct FoundRecording {
    SourceReference reference;
    bool same = true; ///< else it only has the same rate, channels and length, and is not used yet
};
/// Tells `missing` where it is. Errors: those of MissingSource::relocate().
Result<FoundRecording> findRecording(MissingSource &missing, const std::filesystem::path &candidate, SourceMatch match,
                                     const JobContext &job);

} // namespace partita
