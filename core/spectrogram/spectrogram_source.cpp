// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/spectrogram_source.h"

#include <algorithm>
#include <atomic>

namespace partita {

using Urgency = WorkerPool::Urgency;

struct SpectrogramSource::Item {
    TileKey key;
    TileCache::Tile tile;
    std::shared_ptr<const Availability> seen; ///< that the tile is right for; null where it is out of date
    bool busy = false, failed = false;
    std::atomic<bool> dropped = false;

    /// What to do first; TilePass::None when there is nothing.
    TilePass pass() const
    {
        if (!tile)
            return TilePass::First;
        return seen ? nextPass(*tile) : TilePass::Columns;
    }
};

SpectrogramSource::SpectrogramSource(StorePtr store, WorkerPool &pool, std::shared_ptr<TileCache> cache, Events events)
    : store_(std::move(store)), cache_(std::move(cache)), owner_(cache_->newOwner()), events_(std::move(events)),
      availability_(Availability::of(*store_)), units_(pool, [this] { return runUnit(); })
{
}

SpectrogramSource::~SpectrogramSource()
{
    setWanted({}); // what runs stops early
    // No unit puts a tile once its item was dropped.
    cache_->drop(owner_);
}

/// Whether the tile is still right. With the mutex held.
void SpectrogramSource::reconcile(Item &item) const
{
    if (!item.tile || item.tile->seen == availability_)
        item.seen = availability_;
    else
        item.seen = intersects(changedParts(*item.tile->seen, *availability_, store_->frames()), item.key.extent())
                        ? nullptr
                        : availability_;
}

/// With the mutex held.
void SpectrogramSource::updateAvailability()
{
    auto now = Availability::of(*store_, availability_);
    if (now == availability_)
        return;
    availability_ = std::move(now);
    for (auto &item : wanted_)
        reconcile(*item);
}

void SpectrogramSource::setWanted(const std::vector<TileKey> &keys)
{
    {
        std::lock_guard lock(mutex_);
        updateAvailability();
        std::map<TileKey, std::shared_ptr<Item>> before;
        for (auto &item : wanted_)
            before[item->key] = std::move(item);
        wanted_.clear();
        std::size_t bytes = 0;
        for (const auto &key : keys) {
            if (!key.valid() || key.firstColumn() * key.hopFrames() >= store_->frames() ||
                std::any_of(wanted_.begin(), wanted_.end(), [&](const auto &item) { return item->key == key; }))
                continue;
            bytes += SpectrogramTile::bytesOf(key);
            if (bytes > cache_->capacityBytes())
                break;
            auto &item = wanted_.emplace_back();
            if (auto kept = before.extract(key)) {
                item = std::move(kept.mapped());
                continue;
            }
            item = std::make_shared<Item>();
            item->key = key;
            item->tile = cache_->get(owner_, key);
            reconcile(*item);
        }
        for (auto &[key, item] : before)
            item->dropped = true;
        if (wanted_.empty())
            return;
    }
    units_.wake(Urgency::Urgent);
}

void SpectrogramSource::refresh()
{
    {
        std::lock_guard lock(mutex_);
        updateAvailability();
        if (!nextItem())
            return;
    }
    units_.wake(Urgency::Normal);
}

void SpectrogramSource::retry()
{
    {
        std::lock_guard lock(mutex_);
        errorReported_ = false;
        for (auto &item : wanted_)
            item->failed = false;
    }
    units_.wake(Urgency::Urgent);
}

TileCache::Tile SpectrogramSource::tile(const TileKey &key) const
{
    {
        std::lock_guard lock(mutex_);
        for (const auto &item : wanted_) {
            if (item->key == key)
                return item->tile;
        }
    }
    return cache_->get(owner_, key);
}

bool SpectrogramSource::idle() const
{
    std::lock_guard lock(mutex_);
    return running_ == 0 && std::all_of(wanted_.begin(), wanted_.end(), [](const auto &item) {
               return item->failed || item->pass() == TilePass::None;
           });
}

/// With the mutex held.
std::shared_ptr<SpectrogramSource::Item> SpectrogramSource::nextItem() const
{
    std::shared_ptr<Item> best;
    for (const auto &item : wanted_) {
        if (!item->busy && !item->failed && item->pass() != TilePass::None && (!best || item->pass() < best->pass()))
            best = item;
    }
    return best;
}

/// With the mutex held.
std::shared_ptr<const Stft> SpectrogramSource::stftFor(const TileKey &key)
{
    auto &stft = transforms_[key.fftSize];
    if (!stft)
        stft = std::make_shared<const Stft>(tileStft(key, store_->sampleRateHz()));
    return stft;
}

std::optional<Urgency> SpectrogramSource::runUnit()
{
    std::unique_lock lock(mutex_);
    const auto item = nextItem();
    if (!item)
        return std::nullopt;
    item->busy = true;
    ++running_;
    const auto before = item->tile;
    const auto availability = availability_;
    const auto stft = stftFor(item->key);
    lock.unlock();
    auto result = advanceTile(*store_, *stft, item->key, before, availability, [&] { return item->dropped.load(); });
    lock.lock();
    item->busy = false;
    bool ready = false, report = false;
    if (!item->dropped) {
        ready = result.ok();
        if (ready) {
            item->tile = *result;
            reconcile(*item);
            cache_->put(owner_, *result);
        } else {
            item->failed = true;
            report = !errorReported_;
            errorReported_ = true;
        }
    }
    const auto next = nextItem();
    const auto left = !next ? std::nullopt
                            : std::optional(next->pass() == TilePass::First ? Urgency::Urgent : Urgency::Normal);
    lock.unlock();
    if (ready && events_.tileReady)
        events_.tileReady(item->key);
    if (report && events_.failed)
        events_.failed(result.error());
    lock.lock();
    --running_;
    return left;
}

} // namespace partita
