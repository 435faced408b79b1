// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/tile_cache.h"

namespace partita {

std::uint64_t TileCache::newOwner()
{
    std::lock_guard lock(mutex_);
    return ++owners_;
}

void TileCache::erase(Entries::iterator entry)
{
    bytes_ -= entry->second.tile->bytes();
    uses_.erase(entry->second.use);
    entries_.erase(entry);
}

void TileCache::put(std::uint64_t owner, Tile tile)
{
    const Key key{owner, tile->key};
    const std::size_t size = tile->bytes();
    std::lock_guard lock(mutex_);
    if (const auto old = entries_.find(key); old != entries_.end())
        erase(old);
    if (size > capacityBytes_)
        return;
    while (bytes_ + size > capacityBytes_)
        erase(entries_.find(uses_.back()));
    uses_.push_front(key);
    entries_[key] = {std::move(tile), uses_.begin()};
    bytes_ += size;
}

TileCache::Tile TileCache::get(std::uint64_t owner, const TileKey &key)
{
    std::lock_guard lock(mutex_);
    const auto entry = entries_.find({owner, key});
    if (entry == entries_.end())
        return nullptr;
    uses_.splice(uses_.begin(), uses_, entry->second.use);
    return entry->second.tile;
}

void TileCache::drop(std::uint64_t owner)
{
    std::lock_guard lock(mutex_);
    for (auto entry = entries_.begin(); entry != entries_.end();) {
        const auto next = std::next(entry);
        if (entry->first.first == owner)
            erase(entry);
        entry = next;
    }
}

std::size_t TileCache::bytes() const
{
    std::lock_guard lock(mutex_);
    return bytes_;
}

} // namespace partita
