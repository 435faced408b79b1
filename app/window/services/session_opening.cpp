// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/session_opening.h"

#include <thread>

#include <unistd.h>

#include "core/document/file_store.h"

namespace partita {

namespace {

/// A recording that was closed a moment ago is perhaps still let go in this program.
Result<std::shared_ptr<SessionFile>> openForWriting(const std::filesystem::path &path, std::stop_token stop)
{
    for (int attempt = 0;; ++attempt) {
        auto file = SessionFile::open(path, SessionAccess::ReadWrite);
        if (file || file.error().code != ErrorCode::PermissionDenied || attempt == 100 || stop.stop_requested())
            return file;
        const auto holder = SessionFile::holder(path);
        if (holder && holder->process != ::getpid())
            return file;
        if (!holder && attempt > 0) // nobody has it: it may not be written
            return file;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

} // namespace

Result<SessionOpening> openSession(const std::filesystem::path &path, SessionAccess access, const JobContext &job)
{
    SessionOpening opening;
    auto file = access == SessionAccess::ReadWrite ? openForWriting(path, job.stop) : SessionFile::open(path, access);
    if (!file && access == SessionAccess::ReadWrite && file.error().code == ErrorCode::PermissionDenied) {
        if (SessionFile::holder(path)) {
            opening.locked = file.error();
            return opening;
        }
        file = SessionFile::open(path, SessionAccess::ReadOnly);
    }
    if (!file)
        return file.error();
    auto loaded = (*file)->load([&](double done) { job.progress({done, -1}); }, job.stop);
    if (!loaded)
        return loaded.error();
    opening.opened.loaded = std::move(*loaded);
    opening.opened.file = std::move(*file);
    return opening;
}

Result<OpenedSession> recoverSession(const std::filesystem::path &file, AutosaveOptions options, const JobContext &job)
{
    auto recovered = recoverDocument(file, std::move(options), [&](double done) { job.progress({done, -1}); }, job.stop);
    if (!recovered)
        return recovered.error();
    OpenedSession opened;
    opened.loaded = std::move(recovered->loaded);
    opened.file = std::move(recovered->session);
    opened.autosave = std::move(recovered->autosave);
    opened.recovered = true;
    opened.sessionError = std::move(recovered->sessionError);
    return opened;
}

Result<FoundRecording> findRecording(MissingSource &missing, const std::filesystem::path &candidate, SourceMatch match,
                                     const JobContext &job)
{
    auto found = missing.relocate(candidate, match, [&](double done) { job.progress({done, -1}); }, job.stop);
    if (found)
        return FoundRecording{std::move(*found), true};
    if (match == SourceMatch::SameContent && found.error().code == ErrorCode::InvalidData) {
        const auto other = FileStore::open(candidate);
        if (other && haveSameShape(**other, missing))
            return FoundRecording{{}, false};
    }
    return found.error();
}

} // namespace partita
