// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_storage.h"

#include <algorithm>
#include <cstring>

#include <sqlite3.h>
#include <unistd.h>

#include "core/session/checksum.h"
#include "core/session/session_schema.h"
#include "core/session/session_store.h"

namespace partita::detail {

namespace fs = std::filesystem;

namespace {

Error damagedStem(const fs::path &path)
{
    return {ErrorCode::InvalidData,
            Sentence::tr("A stem in the session \"%1\" is damaged there; make it again or delete that part.", path)};
}

/// The file by a temporary name, which nobody sees once it is open.
Result<std::unique_ptr<Connection>> openCopy(const fs::path &path)
{
    std::error_code error;
    std::string name = (fs::temp_directory_path(error) / "partita-session-XXXXXX").string();
    const int fd = ::mkstemp(name.data());
    if (fd < 0)
        return Error{ErrorCode::IoError,
                     Sentence::tr("The session \"%1\" is of an older version and cannot be copied to be read.", path)};
    ::close(fd);
    fs::copy_file(path, name, fs::copy_options::overwrite_existing, error);
    auto copy = error ? Result<std::unique_ptr<Connection>>(Error{
                            ErrorCode::NoSpace,
                            Sentence::tr("The session \"%1\" is of an older version and cannot be copied to be read.", path)})
                      : Connection::open(name, Connection::Mode::ReadWrite);
    // In memory: a journal could not be named after a file without a name.
    if (auto prepared = copy ? (*copy)->run("PRAGMA journal_mode = MEMORY") : Result<void>(); !prepared)
        copy = prepared.error();
    if (copy) {
        const auto version = checkSchema(**copy);
        if (auto migrated = version ? migrateSchema(**copy, *version) : version.error(); !migrated)
            copy = migrated.error();
    }
    fs::remove(name, error);
    return copy;
}

} // namespace

std::int64_t chunkFramesFor(int channels) { return std::max<std::int64_t>(1, (1 << 16) / channels); }

Result<std::shared_ptr<SessionStorage>> SessionStorage::open(const fs::path &path, Access access,
                                                             std::shared_ptr<FileLock> lock)
{
    std::shared_ptr<SessionStorage> made(new SessionStorage);
    made->path_ = path;
    made->lock_ = std::move(lock);
    made->readOnly_ = access == Access::ReadOnly;
    auto connection = Connection::open(path, made->readOnly_ ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    made->connection_ = std::move(*connection);
    auto version = checkSchema(*made->connection_);
    if (!version)
        return version.error();
    if (*version < sessionVersion && made->readOnly_) {
        auto copy = openCopy(path);
        if (!copy)
            return copy.error();
        made->connection_ = std::move(*copy);
    } else if (*version < sessionVersion) {
        if (auto migrated = migrateSchema(*made->connection_, *version); !migrated)
            return migrated.error();
    }
    made->selectChunk_ =
        std::make_unique<Statement>(*made->connection_, "SELECT crc32, samples FROM chunk WHERE store = ? AND number = ?");
    return made;
}

Result<std::shared_ptr<SessionStorage>> SessionStorage::create(const fs::path &path, bool durable,
                                                               std::shared_ptr<FileLock> lock)
{
    std::shared_ptr<SessionStorage> made(new SessionStorage);
    made->path_ = path;
    made->lock_ = std::move(lock);
    made->readOnly_ = false;
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    made->connection_ = std::move(*connection);
    if (!durable) {
        if (auto set = made->connection_->run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"); !set)
            return set.error();
    }
    if (auto created = createSchema(*made->connection_); !created)
        return created.error();
    made->selectChunk_ =
        std::make_unique<Statement>(*made->connection_, "SELECT crc32, samples FROM chunk WHERE store = ? AND number = ?");
    return made;
}

SessionStorage::Use::Use(const SessionStorage &storage, bool reads)
    : storage_(&storage), lock_(storage.mutex_, std::defer_lock)
{
    if (reads) {
        ++storage.readers_;
        lock_.lock();
        --storage.readers_;
        return;
    }
    lock_.lock();
    storage.noReaders_.wait(lock_, [&] { return storage.readers_ == 0; });
}

SessionStorage::Use::~Use()
{
    if (!lock_.owns_lock())
        return;
    lock_.unlock();
    storage_->noReaders_.notify_one();
}

void SessionStorage::flush() const
{
    // Only the descriptor is used, which stays as long as the connection.
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection_->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file &&
        file->pMethods)
        file->pMethods->xSync(file, SQLITE_SYNC_NORMAL); // the commit says what goes wrong
}

Result<SessionStorage::ChunkPtr> SessionStorage::chunk(std::uint64_t store, std::int64_t number, size_t samples) const
{
    const ChunkKey key{store, number};
    {
        std::lock_guard lock(cacheMutex_);
        if (const auto found = chunkPlaces_.find(key); found != chunkPlaces_.end()) {
            chunks_.splice(chunks_.begin(), chunks_, found->second);
            return found->second->second;
        }
    }
    auto read = readChunk(key, samples);
    if (!read)
        return read.error();
    std::lock_guard lock(cacheMutex_);
    if (!chunkPlaces_.contains(key)) {
        chunks_.emplace_front(key, *read);
        chunkPlaces_[key] = chunks_.begin();
        if (chunks_.size() > mostChunks) {
            chunkPlaces_.erase(chunks_.back().first);
            chunks_.pop_back();
        }
    }
    return *read;
}

Result<SessionStorage::ChunkPtr> SessionStorage::readChunk(ChunkKey key, size_t samples) const
{
    const auto use = useForReading();
    auto &statement = *selectChunk_;
    statement.begin(key.first, key.second);
    const auto row = statement.next();
    Result<ChunkPtr> result(ChunkPtr{});
    if (!row) {
        const bool corrupt = row.error().code == ErrorCode::InvalidFormat;
        result = corrupt ? damagedStem(path_) : row.error();
        damaged_ = damaged_ || corrupt;
    } else if (*row) {
        const auto bytes = statement.blob(1);
        if (bytes.size() == samples * sizeof(float) && std::int64_t(crc32(bytes)) == statement.integer(0)) {
            auto chunk = std::make_shared<std::vector<float>>(samples);
            std::memcpy(chunk->data(), bytes.data(), bytes.size());
            result = ChunkPtr(std::move(chunk));
        } else {
            result = damagedStem(path_);
            damaged_ = true;
        }
    }
    statement.reset();
    return result;
}

std::vector<std::int64_t> SessionStorage::chunkNumbers(std::uint64_t store) const
{
    std::vector<std::int64_t> numbers;
    const auto use = useForReading();
    Statement statement(*use, "SELECT number FROM chunk WHERE store = ? ORDER BY number");
    statement.begin(store);
    auto row = statement.next();
    for (; row && *row; row = statement.next())
        numbers.push_back(statement.integer(0));
    damaged_ = damaged_ || !row;
    return numbers;
}

void SessionStorage::addStore(const std::shared_ptr<const SessionStore> &store)
{
    std::lock_guard lock(cacheMutex_);
    std::erase_if(stores_, [](const auto &entry) { return entry.second.expired(); });
    stores_[store->storedId()] = store;
}

std::set<std::uint64_t> SessionStorage::storesInUse() const
{
    std::set<std::uint64_t> ids;
    std::lock_guard lock(cacheMutex_);
    for (const auto &[id, store] : stores_) {
        if (!store.expired())
            ids.insert(id);
    }
    return ids;
}

std::shared_ptr<const SessionStore> SessionStorage::storeInUse(std::uint64_t id) const
{
    std::lock_guard lock(cacheMutex_);
    const auto found = stores_.find(id);
    return found == stores_.end() ? nullptr : found->second.lock();
}

} // namespace partita::detail
