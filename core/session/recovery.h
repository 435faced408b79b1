// SPDX-License-Identifier: GPL-3.0-or-later
// At the next start: what a program that was killed had not saved. All functions block, any thread.
#pragma once

#include "core/session/autosave.h"

namespace partita {

inline constexpr const char *recoverySuffix = ".partita-recovery"; ///< of files in AutosaveOptions::folder

struct RecoverableDocument {
    std::filesystem::path file;        ///< for recoverDocument()
    std::filesystem::path sourcePath;  ///< of the recording
    std::filesystem::path sessionPath; ///< empty: it was never saved
    std::int64_t changedSeconds = 0;   ///< since 1970
    int lanes = 0;
    std::optional<Error> error;        ///< why it cannot be recovered; the rest is then not known
};

/// Of programs that live no more; the latest first. Those of which all is in their session are removed.
std::vector<RecoverableDocument> listRecoverable(const std::filesystem::path &folder);

struct RecoveredDocument {
    LoadedSession loaded;
    std::shared_ptr<SessionFile> session; ///< open for saving; null: it was never saved, or cannot be opened
    std::optional<Error> sessionError;    ///< why not
    std::unique_ptr<Autosave> autosave;   ///< goes on in the same file
};

/// `progress`: 0 to 1. PermissionDenied where another window has recovered it; InvalidFormat; Cancelled.
Result<RecoveredDocument> recoverDocument(const std::filesystem::path &file, AutosaveOptions options,
                                          const std::function<void(double)> &progress = {}, std::stop_token stop = {});

/// For a document that is not wanted. Does nothing where a living program has it.
void discardRecovery(const std::filesystem::path &file);

/// With its journal. For who has its lock.
void removeRecoveryFile(const std::filesystem::path &file);

} // namespace partita
