// SPDX-License-Identifier: GPL-3.0-or-later
// A ".partita" session file.
#pragma once

#include "core/session/session_lock.h"
#include "core/session/session_state.h"

namespace partita {

namespace detail {
class SessionReader;
class SessionStorage;
class SessionWriter;
}

enum class SessionAccess { ReadOnly, ReadWrite };

struct SaveReport {
    SourceReference source; ///< with checksum: for SessionState::source from now on
    /// Lanes of which some samples could not be read, and why. They are saved without those, as unfinished.
    std::vector<LaneId> incompleteLanes;
    std::optional<Error> readError;
};

struct VerifyReport {
    bool damaged = false;
    std::vector<std::string> findings;    ///< of SQLite, for a log
    std::vector<LaneId> damagedLanes;     ///< of the document as it is in the file
};

/// An open session: one SQLite database (see session_schema.cpp). Every method blocks, asks the disk, and may be called from
/// any thread: from jobs, never from the UI thread. Stores that load() gave keep the file open, and locked, also when this is
/// gone; they can be read while it is saved.
class SessionFile {
public:
    using Progress = std::function<void(double fractionDone)>; ///< 0 to 1, called in the thread that waits

    /// A new file: it appears whole or not at all. Afterwards this is open for saving, and locked. AlreadyExists where
    /// `overwrite` is not set, or PermissionDenied where the file to overwrite is open somewhere (as for open()); NoSpace,
    /// NotFound (its folder), Cancelled, IoError.
    static Result<std::shared_ptr<SessionFile>> create(const std::filesystem::path &path, const SessionState &state,
                                                       bool overwrite = false, SaveReport *report = nullptr,
                                                       const Progress &progress = {}, std::stop_token stop = {});
    /// ReadWrite takes the lock; PermissionDenied where another window or program has it (the sentence says who and since
    /// when, see holder()), or where the file or its folder may not be written: then ReadOnly is left. A file of an older
    /// version is brought to today's. NotFound; InvalidFormat: no session, or damaged too much; Unsupported: of a newer one.
    static Result<std::shared_ptr<SessionFile>> open(const std::filesystem::path &path, SessionAccess access);
    /// Who has it open for saving; none: nobody.
    static std::optional<LockHolder> holder(const std::filesystem::path &path) { return FileLock::holder(path); }
    ~SessionFile();

    /// Takes time only where the source must be told from another by its checksum. InvalidFormat where not even the
    /// recording's shape can be read; Cancelled. What else is damaged is said in the result.
    Result<LoadedSession> load(const Progress &progress = {}, std::stop_token stop = {});

    /// One transaction that writes what the file does not have yet and drops what no lane has any more. After an error or a
    /// cancellation the file is as it was. PermissionDenied: read only; InvalidFormat: damaged, create() a copy; NoSpace, IoError.
    Result<SaveReport> save(const SessionState &state, const Progress &progress = {}, std::stop_token stop = {});

    /// After create() with what `other` was loaded with: its stores read from here from now on, those that are not in here, of
    /// lanes that only undo brings back, from a temporary copy in `folder` (see StemStore). Then nobody needs `other` any more.
    /// After an error some stores still read from it. Errors: those of StemStore, and of reading.
    Result<void> takeOver(const SessionFile &other, const std::filesystem::path &folder = {});

    /// Reads everything: PRAGMA integrity_check and the checksums of all samples. Cancelled.
    Result<VerifyReport> verify(const Progress &progress = {}, std::stop_token stop = {});

    const std::filesystem::path &path() const { return path_; } ///< absolute
    SessionAccess access() const { return access_; }
    bool damaged() const; ///< as far as is known by now
    /// Whether the file has all samples of the store as they are now.
    bool has(const MadeSamples &store) const;
    std::shared_ptr<const SessionStore> store(std::uint64_t id); ///< null: none, or damaged

private:
    SessionFile(std::filesystem::path path, SessionAccess access, std::shared_ptr<detail::SessionStorage> storage,
                std::unique_ptr<detail::SessionWriter> writer);

    const std::filesystem::path path_;
    const SessionAccess access_;
    const std::shared_ptr<detail::SessionStorage> storage_;
    std::mutex mutex_; ///< one of load(), save() and verify() at a time
    const std::unique_ptr<detail::SessionWriter> writer_;
};

} // namespace partita
