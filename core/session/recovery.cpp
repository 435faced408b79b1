// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recovery.h"

#include <algorithm>
#include <charconv>

#include "core/session/session_reader.h"
#include "core/session/session_storage.h"
#include "core/session/session_writer.h"

namespace partita {

namespace fs = std::filesystem;
using detail::SessionReader;
using detail::SessionStorage;

namespace {

using Properties = std::map<std::string, std::string>;

std::int64_t numberOf(const Properties &properties, const char *name)
{
    std::int64_t number = 0;
    if (const auto found = properties.find(name); found != properties.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), number);
    return number;
}

fs::path sessionOf(const Properties &properties)
{
    const auto found = properties.find("sessionPath");
    return found == properties.end() ? fs::path() : fs::path(found->second);
}

/// Whether the session was saved after the recovery file was written.
bool isInSession(const Properties &recovery)
{
    const auto path = sessionOf(recovery);
    if (path.empty())
        return false;
    const auto session = SessionStorage::open(path, SessionStorage::Access::ReadOnly, nullptr);
    if (!session)
        return false;
    const auto saved = SessionReader(*session).properties();
    return numberOf(saved, "documentId") == numberOf(recovery, "documentId") &&
           numberOf(saved, "revision") >= numberOf(recovery, "revision") &&
           numberOf(saved, "savedAt") >= numberOf(recovery, "savedAt");
}

/// Killed before there was anything in it.
bool isEmpty(const fs::path &file)
{
    auto connection = detail::Connection::open(file, detail::Connection::Mode::ReadWrite);
    const auto tables = connection ? (*connection)->number("SELECT count(*) FROM sqlite_schema") : connection.error();
    return tables && *tables == 0;
}

} // namespace

void removeRecoveryFile(const fs::path &file)
{
    std::error_code error;
    fs::remove(file, error);
    fs::remove(file.string() + "-journal", error);
}

void discardRecovery(const fs::path &file)
{
    if (const auto lock = FileLock::take(file); lock && *lock)
        removeRecoveryFile(file);
}

std::vector<RecoverableDocument> listRecoverable(const fs::path &folder)
{
    std::vector<RecoverableDocument> found;
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == recoverySuffix)
            files.push_back(entry->path());
    }
    for (const auto &file : files) {
        auto lock = FileLock::take(file);
        if (!lock || !*lock)
            continue;
        if (isEmpty(file)) {
            removeRecoveryFile(file);
            continue;
        }
        RecoverableDocument document;
        document.file = file;
        // For writing: what was being written when the program was killed is taken back now.
        auto storage = SessionStorage::open(file, SessionStorage::Access::ReadWrite, nullptr);
        if (!storage) {
            document.error = storage.error();
            found.push_back(std::move(document));
            continue;
        }
        const auto lanes = (*storage)->useForReading()->number("SELECT count(*) FROM lane");
        const auto reader = std::make_unique<SessionReader>(*storage);
        const auto properties = reader->properties();
        const auto source = reader->source();
        if (properties.empty() || isInSession(properties)) { // empty: killed before the first state was in it
            removeRecoveryFile(file);
            continue;
        }
        if (source)
            document.sourcePath = source->reference.path;
        else
            document.error = source.error();
        document.sessionPath = sessionOf(properties);
        document.changedSeconds = numberOf(properties, "savedAt");
        document.lanes = lanes ? int(lanes->value_or(0)) : 0;
        found.push_back(std::move(document));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.changedSeconds > b.changedSeconds; });
    return found;
}

Result<RecoveredDocument> recoverDocument(const fs::path &file, AutosaveOptions options,
                                          const std::function<void(double)> &progress, std::stop_token stop)
{
    auto lock = FileLock::take(file);
    if (!lock)
        return lock.error();
    if (!*lock)
        return Error{ErrorCode::PermissionDenied, Sentence::tr("This work is recovered in another window already.")};
    auto opened = SessionStorage::open(file, SessionStorage::Access::ReadWrite, std::move(*lock));
    if (!opened)
        return opened.error();
    const auto storage = *opened;

    RecoveredDocument recovered;
    const auto sessionPath = sessionOf(SessionReader(storage).properties());
    if (!sessionPath.empty()) {
        auto session = SessionFile::open(sessionPath, SessionAccess::ReadWrite);
        auto readable = session ? session : SessionFile::open(sessionPath, SessionAccess::ReadOnly);
        if (!session)
            recovered.sessionError = session.error();
        if (readable)
            recovered.session = *readable;
    }
    const auto source = SessionReader(storage).source();
    if (!source)
        return source.error();
    const auto elsewhere = [&](std::uint64_t id) {
        return recovered.session ? StorePtr(recovered.session->store(id)) : nullptr;
    };
    FoundSource found;
    if (source->embedded) {
        SessionReader reader(storage, elsewhere);
        found.status = SourceStatus::Embedded;
        found.reference = source->reference;
        if (reader.source())
            found.store = reader.store(*source->embedded);
        if (!found.store)
            found.store = elsewhere(*source->embedded);
    }
    if (!found.store) {
        const auto folder = (sessionPath.empty() ? file : sessionPath).parent_path();
        auto searched = findSource(source->reference, source->relativePath, folder, source->shape, progress, stop);
        if (!searched)
            return searched.error();
        found = std::move(*searched);
    }
    {
        SessionReader reader(storage, elsewhere);
        if (auto again = reader.source(); !again)
            return again.error();
        recovered.loaded = reader.document(found.store);
    }
    auto &loaded = recovered.loaded;
    loaded.state.document.sourcePath = found.reference.path;
    loaded.state.source = std::move(found.reference);
    loaded.sourceStatus = found.status;
    loaded.missingSource = std::move(found.missing);
    // A damaged file is left as it is, and what comes goes into another.
    recovered.autosave.reset(
        new Autosave(std::move(options), loaded.damaged ? nullptr : storage, loaded.state, recovered.session));
    if (recovered.session && recovered.session->access() == SessionAccess::ReadOnly)
        recovered.session = nullptr;
    return recovered;
}

} // namespace partita
