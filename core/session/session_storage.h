// SPDX-License-Identifier: GPL-3.0-or-later
// For core/session alone: one open session file, shared by who saves it and by the stores that read from it.
#pragma once

#include <atomic>
#include <condition_variable>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

#include "core/session/session_lock.h"
#include "core/session/sqlite_connection.h"

namespace partita {
class SessionStore;
}

namespace partita::detail {

/// How many frames a chunk of samples has: 256 KiB, whatever the channels.
std::int64_t chunkFramesFor(int channels);

/// There is one connection for all, with a rollback journal rather than a write-ahead log: a read in the middle of a save
/// sees the file through the connection that writes it, so it never waits for a lock; a session at rest is one file; and it
/// works on network file systems, where a log's shared memory does not. A large save may overflow into the file before it is
/// committed: the journal takes that back after a kill, a full disk or a cancellation. Reads have priority over the steps of
/// a save. Any thread.
class SessionStorage : public std::enable_shared_from_this<SessionStorage> {
public:
    enum class Access { ReadOnly, ReadWrite };
    /// An older version is migrated, in place or, if it may not be written, as a temporary copy. `lock`: to be kept with it.
    /// Errors: those of Connection::open() and checkSchema().
    static Result<std::shared_ptr<SessionStorage>> open(const std::filesystem::path &path, Access access,
                                                        std::shared_ptr<FileLock> lock);
    /// A new database, open for writing; an empty file may be there. `durable`: else nothing protects a half-made one, whose
    /// name is temporary.
    static Result<std::shared_ptr<SessionStorage>> create(const std::filesystem::path &path, bool durable,
                                                          std::shared_ptr<FileLock> lock);

    const std::filesystem::path &path() const { return path_; }
    bool readOnly() const { return readOnly_; }
    bool damaged() const { return damaged_; }
    void setDamaged() const { damaged_ = true; }

    /// The connection, while it lives.
    class Use {
    public:
        Use(Use &&) = default;
        ~Use();
        Connection &operator*() const { return *storage_->connection_; }
        Connection *operator->() const { return storage_->connection_.get(); }

    private:
        friend class SessionStorage;
        Use(const SessionStorage &storage, bool reads);
        const SessionStorage *storage_;
        std::unique_lock<std::mutex> lock_;
    };
    Use useForReading() const { return Use(*this, true); }
    Use useForSaving() const { return Use(*this, false); } ///< waits until nobody wants to read

    /// Writes what lies in the system's cache to the disk, so that a commit at the end takes little time. Reads go on.
    void flush() const;

    using ChunkPtr = std::shared_ptr<const std::vector<float>>;
    /// Null: all zero. InvalidData where the chunk is damaged.
    Result<ChunkPtr> chunk(std::uint64_t store, std::int64_t number, size_t samples) const;

    std::vector<std::int64_t> chunkNumbers(std::uint64_t store) const; ///< of those that are there, ascending

    /// Stores that read from here; what they need must stay in the file.
    void addStore(const std::shared_ptr<const SessionStore> &store);
    std::set<std::uint64_t> storesInUse() const;
    std::shared_ptr<const SessionStore> storeInUse(std::uint64_t id) const; ///< null: none

private:
    using ChunkKey = std::pair<std::uint64_t, std::int64_t>;
    static constexpr size_t mostChunks = 64;

    SessionStorage() = default;
    Result<ChunkPtr> readChunk(ChunkKey key, size_t samples) const;

    std::filesystem::path path_;
    bool readOnly_ = true;
    mutable std::atomic<bool> damaged_ = false;
    std::shared_ptr<FileLock> lock_; ///< released when the connection is closed
    std::unique_ptr<Connection> connection_;
    std::unique_ptr<Statement> selectChunk_;

    mutable std::mutex mutex_; ///< for the connection
    mutable std::condition_variable noReaders_;
    mutable std::atomic<int> readers_ = 0; ///< that wait or read

    mutable std::mutex cacheMutex_; ///< for what follows; never held while a disk is waited for
    mutable std::list<std::pair<ChunkKey, ChunkPtr>> chunks_; ///< most recently used first
    mutable std::map<ChunkKey, std::list<std::pair<ChunkKey, ChunkPtr>>::iterator> chunkPlaces_;
    std::map<std::uint64_t, std::weak_ptr<const SessionStore>> stores_;
};

} // namespace partita::detail
