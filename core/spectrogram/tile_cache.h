// SPDX-License-Identifier: GPL-3.0-or-later
// A bounded store of tiles: the least recently used go first.
#pragma once

#include <list>
#include <map>
#include <memory>
#include <mutex>

#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

/// Tiles of several spectrograms within one bound. Every method may be called from any thread.
class TileCache {
public:
    using Tile = std::shared_ptr<const SpectrogramTile>;

    explicit TileCache(std::size_t capacityBytes) : capacityBytes_(capacityBytes) {}

    /// A number that no other spectrogram in this cache has.
    std::uint64_t newOwner();
    /// Replaces what is there; then drops others until the bound holds. A tile beyond the bound itself is not kept.
    void put(std::uint64_t owner, Tile tile);
    Tile get(std::uint64_t owner, const TileKey &key); ///< null where it is not there
    void drop(std::uint64_t owner);

    std::size_t capacityBytes() const { return capacityBytes_; }
    std::size_t bytes() const;

private:
    using Key = std::pair<std::uint64_t, TileKey>;
    struct Entry {
        Tile tile;
        std::list<Key>::iterator use;
    };
    using Entries = std::map<Key, Entry>;
    void erase(Entries::iterator entry);

    const std::size_t capacityBytes_;
    mutable std::mutex mutex_;
    std::uint64_t owners_ = 0;
    std::size_t bytes_ = 0;
    std::list<Key> uses_; ///< latest first
    Entries entries_;
};

} // namespace partita
