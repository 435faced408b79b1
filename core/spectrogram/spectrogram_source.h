// SPDX-License-Identifier: GPL-3.0-or-later
// The spectrogram of a store, computed in worker threads where it is looked at.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <vector>

#include "core/spectrogram/pool_units.h"
#include "core/spectrogram/tile_cache.h"

namespace partita {

/// Say with setWanted() what is visible; tiles come one by one, first coarse, then refined, the first named first. All
/// methods may be called from any thread, never wait for a disk, and return at once.
class SpectrogramSource {
public:
    /// Called from worker threads, possibly several at once; they must not destroy the source or block.
    struct Events {
        std::function<void(const TileKey &)> tileReady; ///< after every step of a tile
        std::function<void(const Error &)> failed;      ///< the first read error; no other until retry()
    };

    /// `store` and the cache may be shared; the pool must outlive the source.
    SpectrogramSource(StorePtr store, WorkerPool &pool, std::shared_ptr<TileCache> cache, Events events);
    /// Waits for the units that run: some milliseconds. No event comes afterwards.
    ~SpectrogramSource();
    SpectrogramSource(const SpectrogramSource &) = delete;
    SpectrogramSource &operator=(const SpectrogramSource &) = delete;

    const SampleStore &store() const { return *store_; }

    /// Replaces what is wanted: the most important first, see tilesOfView(). What is no longer in the list is dropped, also
    /// while it is computed. Invalid keys, keys beyond the end and what would not fit into the cache are left out.
    void setWanted(const std::vector<TileKey> &keys);
    /// Looks whether the store changed and computes again the columns of wanted tiles over changed parts; until then the
    /// tiles show what they showed. Call it when the store reports a change; setWanted() does it too.
    void refresh();
    /// As far as it is computed; null while there is nothing. Wanted tiles stay even if the cache had to drop them.
    TileCache::Tile tile(const TileKey &key) const;
    /// Tries again what could not be read.
    void retry();
    /// Whether all wanted tiles are final, or failed, and the events about it have returned.
    bool idle() const;

private:
    struct Item;
    std::shared_ptr<Item> nextItem() const;
    void reconcile(Item &item) const;
    void updateAvailability();
    std::optional<WorkerPool::Urgency> runUnit();
    std::shared_ptr<const Stft> stftFor(const TileKey &key);

    const StorePtr store_;
    const std::shared_ptr<TileCache> cache_;
    const std::uint64_t owner_;
    const Events events_;
    mutable std::mutex mutex_; ///< guards what follows
    std::shared_ptr<const Availability> availability_;
    std::vector<std::shared_ptr<Item>> wanted_;
    int running_ = 0; ///< units, with their events
    bool errorReported_ = false;
    std::map<int, std::shared_ptr<const Stft>> transforms_;
    PoolUnits units_; ///< last: destroyed first
};

} // namespace partita
