// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_file.h"

#include <algorithm>

#include "core/audio/atomic_file.h"
#include "core/document/stem_store.h"
#include "core/session/checksum.h"
#include "core/session/session_reader.h"
#include "core/session/session_storage.h"
#include "core/session/session_writer.h"

namespace partita {

namespace fs = std::filesystem;
using detail::SessionStorage;

namespace {

constexpr double checksumShare = 0.2; // of the progress

fs::path absolutePath(const fs::path &path)
{
    std::error_code error;
    const auto whole = fs::absolute(path, error);
    return error ? path : whole.lexically_normal();
}

Result<std::shared_ptr<FileLock>> lockSession(const fs::path &path)
{
    auto lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    if (*lock)
        return std::shared_ptr<FileLock>(std::move(*lock));
    const auto holder = FileLock::holder(path).value_or(LockHolder());
    return Error{ErrorCode::PermissionDenied,
                 Sentence::tr("The session \"%1\" is open already (%2); close it there, or open it read-only.", path,
                              describeHolder(holder))};
}

/// With its checksum, if the recording can be read: a session is saved all the same where it is missing.
Result<SourceReference> withChecksum(SourceReference source, bool embedded, const SessionFile::Progress &progress,
                                     std::stop_token stop)
{
    if (embedded || !source.sha256.empty() || source.path.empty())
        return source;
    const auto now = describeSource(source.path);
    if (!now || now->bytes != source.bytes || now->modifiedNs != source.modifiedNs)
        return source;
    auto sum = sha256OfFile(source.path, [&](double done) { if (progress) progress(done * checksumShare); }, stop);
    if (!sum && sum.error().code == ErrorCode::Cancelled)
        return sum.error();
    if (sum)
        source.sha256 = std::move(*sum);
    return source;
}

Result<StorePtr> copyOf(const SessionStore &store, const fs::path &folder)
{
    constexpr std::int64_t framesAtOnce = 1 << 15;
    auto copy = StemStore::create(store.channels(), store.sampleRateHz(), store.frames(), folder);
    if (!copy)
        return copy.error();
    std::vector<float> samples;
    for (const auto &part : store.soundingParts()) {
        for (auto at = part.begin; at < part.end; at += framesAtOnce) {
            samples.resize(size_t(std::min(framesAtOnce, part.end - at) * store.channels()));
            auto done = store.read(at, samples);
            if (done)
                done = (*copy)->write(at, samples);
            if (!done)
                return done.error();
        }
    }
    (*copy)->finish();
    return StorePtr(std::move(*copy));
}

/// `sessionPath`: where the file will be, if it still has another name.
Result<SaveReport> writeState(detail::SessionWriter &writer, const fs::path &sessionPath, SessionState state,
                              const SessionFile::Progress &progress, std::stop_token stop)
{
    auto source = withChecksum(state.source, state.embedSource, progress, stop);
    if (!source)
        return source.error();
    state.source = *source;
    detail::SessionWriter::Options options;
    options.sessionPath = sessionPath;
    const auto written = writer.write(
        state, options, [&](double done) { if (progress) progress(checksumShare + done * (1 - checksumShare)); }, stop);
    if (!written)
        return written.error();
    return SaveReport{std::move(*source), written->incomplete, written->readError};
}

} // namespace

SessionFile::SessionFile(fs::path path, SessionAccess access, std::shared_ptr<SessionStorage> storage,
                         std::unique_ptr<detail::SessionWriter> writer)
    : path_(std::move(path)), access_(access), storage_(std::move(storage)), writer_(std::move(writer))
{
}

SessionFile::~SessionFile() = default;

Result<std::shared_ptr<SessionFile>> SessionFile::create(const fs::path &wanted, const SessionState &state, bool overwrite,
                                                         SaveReport *report, const Progress &progress, std::stop_token stop)
{
    const auto path = absolutePath(wanted);
    auto lock = lockSession(path);
    if (!lock)
        return lock.error();
    auto file = AtomicFile::create(path, overwrite);
    if (!file)
        return file.error();
    const auto renamed = [&](Error error) { // the sentence names the file that was asked for
        return error.code == ErrorCode::NoSpace ? fileWriteError(path, ENOSPC) : error;
    };
    auto writer = std::make_unique<detail::SessionWriter>(nullptr);
    {
        const auto storage = SessionStorage::create(file->temporaryPath(), false, nullptr);
        if (!storage)
            return renamed(storage.error());
        writer->setStorage(*storage);
        auto saved = writeState(*writer, path, state, progress, stop);
        if (!saved)
            return renamed(saved.error());
        if (report)
            *report = std::move(*saved);
        writer->setStorage(nullptr);
    } // closed before it gets its name
    if (auto committed = file->commit(); !committed)
        return committed.error();
    auto storage = SessionStorage::open(path, SessionStorage::Access::ReadWrite, std::move(*lock));
    if (!storage)
        return storage.error();
    writer->setStorage(*storage);
    return std::shared_ptr<SessionFile>(
        new SessionFile(path, SessionAccess::ReadWrite, std::move(*storage), std::move(writer)));
}

Result<std::shared_ptr<SessionFile>> SessionFile::open(const fs::path &wanted, SessionAccess access)
{
    const auto path = absolutePath(wanted);
    std::shared_ptr<FileLock> lock;
    if (access == SessionAccess::ReadWrite) {
        std::error_code absent;
        if (!fs::exists(path, absent))
            return Error{ErrorCode::NotFound, Sentence::tr("There is no session \"%1\".", path)};
        auto taken = lockSession(path);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    auto storage = SessionStorage::open(
        path, access == SessionAccess::ReadOnly ? SessionStorage::Access::ReadOnly : SessionStorage::Access::ReadWrite,
        std::move(lock));
    if (!storage)
        return storage.error();
    auto writer = std::make_unique<detail::SessionWriter>(*storage);
    return std::shared_ptr<SessionFile>(new SessionFile(path, access, std::move(*storage), std::move(writer)));
}

Result<LoadedSession> SessionFile::load(const Progress &progress, std::stop_token stop)
{
    std::lock_guard lock(mutex_);
    Result<detail::SessionReader::Source> source = detail::SessionReader(storage_).source();
    if (!source)
        return source.error();
    FoundSource found;
    if (source->embedded) {
        found.status = SourceStatus::Embedded;
        found.reference = source->reference;
        found.store = store(*source->embedded);
    }
    const bool lost = source->embedded && !found.store;
    if (!found.store) {
        auto searched =
            findSource(source->reference, source->relativePath, path_.parent_path(), source->shape, progress, stop);
        if (!searched)
            return searched.error();
        found = std::move(*searched);
    }
    detail::SessionReader reader(storage_);
    if (auto again = reader.source(); !again)
        return again.error();
    auto loaded = reader.document(found.store);
    writer_->adopt(reader.masks(), reader.tiles());
    loaded.state.document.sourcePath = found.reference.path;
    loaded.state.source = std::move(found.reference);
    loaded.sourceStatus = found.status;
    loaded.missingSource = std::move(found.missing);
    loaded.damaged = loaded.damaged || lost || damaged();
    if (loaded.damaged)
        storage_->setDamaged();
    return loaded;
}

Result<SaveReport> SessionFile::save(const SessionState &state, const Progress &progress, std::stop_token stop)
{
    std::lock_guard lock(mutex_);
    if (access_ == SessionAccess::ReadOnly)
        return Error{ErrorCode::PermissionDenied,
                     Sentence::tr("The session \"%1\" is open for reading only; save it under another name.", path_)};
    if (damaged())
        return Error{
            ErrorCode::InvalidFormat,
            Sentence::tr("The session \"%1\" is damaged and is left as it is; save it under another name.", path_)};
    auto saved = writeState(*writer_, path_, state, progress, stop);
    if (!saved && saved.error().code == ErrorCode::InvalidFormat)
        storage_->setDamaged();
    return saved;
}

Result<void> SessionFile::takeOver(const SessionFile &other, const fs::path &folder)
{
    std::lock_guard lock(mutex_); // while it is looked at, nothing is dropped here
    Result<void> done;
    for (const auto id : other.storage_->storesInUse()) {
        const auto store = other.storage_->storeInUse(id);
        if (!store || !store->isIn(*other.storage_)) // it went before
            continue;
        if (writer_->has(*store)) {
            store->moveTo(storage_);
            storage_->addStore(store);
            continue;
        }
        auto copy = copyOf(*store, folder);
        if (copy)
            store->moveTo(std::move(*copy));
        else
            done = copy.error();
    }
    return done;
}

Result<VerifyReport> SessionFile::verify(const Progress &progress, std::stop_token stop)
{
    std::lock_guard lock(mutex_);
    VerifyReport report;
    std::set<std::uint64_t> damagedStores;
    std::vector<std::pair<std::uint64_t, std::int64_t>> chunks;
    {
        const auto use = storage_->useForSaving();
        use->setStop(stop);
        for (const char *sql : {"PRAGMA integrity_check(100)", "PRAGMA foreign_key_check"}) {
            detail::Statement check(*use, sql);
            for (;;) {
                const auto row = check.next();
                if (!row && row.error().code == ErrorCode::Cancelled) {
                    use->setStop({});
                    return row.error();
                }
                if (!row)
                    report.findings.push_back(row.error().message);
                if (!row || !*row)
                    break;
                if (check.text(0) != "ok")
                    report.findings.push_back(check.text(0));
            }
        }
        detail::Statement list(*use, "SELECT store, number FROM chunk");
        for (auto row = list.next(); row && *row; row = list.next())
            chunks.emplace_back(std::uint64_t(list.integer(0)), list.integer(1));
        use->setStop({});
    }
    for (size_t i = 0; i < chunks.size(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
        const auto use = storage_->useForReading();
        detail::Statement read(*use, "SELECT crc32, samples FROM chunk WHERE store = ? AND number = ?");
        read.begin(chunks[i].first, chunks[i].second);
        const auto row = read.next();
        if (!row || !*row || std::int64_t(crc32(read.blob(1))) != read.integer(0))
            damagedStores.insert(chunks[i].first);
        if (progress)
            progress(double(i + 1) / double(chunks.size()));
    }
    {
        const auto use = storage_->useForReading();
        detail::Statement lanes(*use, "SELECT DISTINCT lane FROM lane_sum WHERE store = ?");
        for (const auto store : damagedStores) {
            lanes.begin(store);
            for (auto row = lanes.next(); row && *row; row = lanes.next())
                report.damagedLanes.push_back(LaneId(lanes.integer(0)));
        }
    }
    std::sort(report.damagedLanes.begin(), report.damagedLanes.end());
    report.damagedLanes.erase(std::unique(report.damagedLanes.begin(), report.damagedLanes.end()), report.damagedLanes.end());
    report.damaged = !report.findings.empty() || !damagedStores.empty();
    if (report.damaged)
        storage_->setDamaged();
    return report;
}

bool SessionFile::damaged() const { return storage_->damaged(); }

bool SessionFile::has(const MadeSamples &store) const { return writer_->has(store); }

std::shared_ptr<const SessionStore> SessionFile::store(std::uint64_t id)
{
    detail::SessionReader reader(storage_);
    return reader.source() ? reader.store(id) : nullptr;
}

} // namespace partita
