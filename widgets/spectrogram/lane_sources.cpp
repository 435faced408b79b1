// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/lane_sources.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include "widgets/language/error_text.h"

namespace partita {

struct LaneSources::Mailbox {
    std::mutex mutex;
    LaneSources *receiver = nullptr; ///< null once it is gone
    bool posted = false;
    std::vector<FrameRange> tiles;
    FrameRange peaks;
    std::optional<Error> error;

    template <class Write>
    void put(Write write)
    {
        std::lock_guard lock(mutex);
        if (!receiver)
            return;
        write();
        // One call for all that comes until it runs. With the lock, or the receiver could go in between.
        if (!std::exchange(posted, true))
            QMetaObject::invokeMethod(receiver, [r = receiver] { r->deliver(); }, Qt::QueuedConnection);
    }
};

struct LaneSources::Sources {
    SpectrogramSource spectrogram;
    PeakSource peaks;
};

LaneSources::LaneSources(StorePtr store, const ViewResources &resources)
    : mailbox_(std::make_shared<Mailbox>()), pool_(*resources.pool), availability_(Availability::of(*store))
{
    mailbox_->receiver = this;
    const auto failed = [box = mailbox_](const Error &error) { box->put([&] { box->error = error; }); };
    const auto tileReady = [box = mailbox_](const TileKey &key) {
        const std::int64_t hop = key.hopFrames(), begin = key.firstColumn() * hop;
        box->put([&] { box->tiles.push_back({begin, begin + TileKey::columns * hop}); });
    };
    const auto peaksReady = [box = mailbox_](FrameRange part) {
        box->put([&] {
            auto &peaks = box->peaks;
            peaks = peaks.empty() ? part : FrameRange{std::min(peaks.begin, part.begin), std::max(peaks.end, part.end)};
        });
    };
    sources_.reset(new Sources{{store, pool_, resources.cache, {tileReady, failed}}, {store, pool_, {peaksReady, failed}}});
}

LaneSources::~LaneSources()
{
    {
        std::lock_guard lock(mailbox_->mutex);
        mailbox_->receiver = nullptr;
    }
    sources_->spectrogram.setWanted({});
    // The sources wait for their running units, and those for a disk.
    pool_.submit(WorkerPool::Urgency::Urgent, [sources = std::move(sources_)] {});
}

const SampleStore &LaneSources::store() const { return sources_->spectrogram.store(); }
SpectrogramSource &LaneSources::spectrogram() { return sources_->spectrogram; }
PeakSource &LaneSources::peaks() { return sources_->peaks; }

bool LaneSources::refresh()
{
    auto now = Availability::of(store(), availability_);
    if (now == availability_)
        return false;
    availability_ = std::move(now);
    sources_->spectrogram.refresh();
    sources_->peaks.refresh();
    return true;
}

bool LaneSources::complete() const
{
    return availability_->ranges == std::vector<FrameRange>{{0, store().frames()}};
}

void LaneSources::retry()
{
    sources_->spectrogram.retry();
    sources_->peaks.retry();
}

bool LaneSources::idle() const
{
    if (!sources_->spectrogram.idle() || !sources_->peaks.idle())
        return false;
    std::lock_guard lock(mailbox_->mutex);
    return !mailbox_->posted;
}

void LaneSources::deliver()
{
    std::unique_lock lock(mailbox_->mutex);
    mailbox_->posted = false;
    const auto tiles = std::exchange(mailbox_->tiles, {});
    const auto peaks = std::exchange(mailbox_->peaks, {});
    const auto error = std::exchange(mailbox_->error, std::nullopt);
    lock.unlock();
    if (!tiles.empty())
        Q_EMIT tilesChanged(tiles);
    if (!peaks.empty())
        Q_EMIT peaksChanged(peaks);
    if (error)
        Q_EMIT failed(errorText(*error));
}

} // namespace partita
