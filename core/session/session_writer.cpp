// SPDX-License-Identifier: GPL-3.0-or-later
// The transaction and the samples; lanes, masks and recipes are in session_writer_document.cpp.
#include "core/session/session_writer.h"

#include <algorithm>

#include "core/session/checksum.h"
#include "core/session/session_writer_kept.h"

namespace partita::detail {

namespace {

constexpr std::int64_t flushBytes = 64 << 20;

/// All parts of a store that can be read.
std::vector<FrameRange> availableParts(const SampleStore &store)
{
    std::vector<FrameRange> parts;
    for (std::int64_t at = 0; at < store.frames();) {
        const auto part = store.available(at);
        if (part.empty())
            break;
        parts.push_back(part);
        at = part.end;
    }
    return parts;
}

void addChunks(std::set<std::int64_t> &chunks, const std::vector<FrameRange> &ranges, std::int64_t chunkFrames)
{
    for (const auto &range : ranges) {
        for (auto chunk = range.begin / chunkFrames; chunk * chunkFrames < range.end; ++chunk)
            chunks.insert(chunks.end(), chunk);
    }
}

bool isSilent(std::span<const std::byte> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte(0); });
}

/// Rolled back unless it is committed.
class Transaction {
public:
    explicit Transaction(const SessionStorage &storage) : storage_(storage) {}
    ~Transaction()
    {
        const auto use = storage_.useForSaving();
        if (begun_ && use->inTransaction())
            (void)use->run("ROLLBACK");
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin()
    {
        const auto use = storage_.useForSaving();
        auto done = use->run("BEGIN IMMEDIATE");
        begun_ = done.ok();
        return done;
    }
    Result<void> commit() { return storage_.useForSaving()->run("COMMIT"); }

private:
    const SessionStorage &storage_;
    bool begun_ = false;
};

} // namespace

Result<void> SessionWriter::step(const std::function<Result<void>(Connection &)> &part)
{
    const auto use = storage_->useForSaving();
    if (!use->inTransaction())
        return Error{ErrorCode::IoError, Sentence::tr("The session \"%1\" could not be saved; try again.", storage_->path())};
    return part(*use);
}

std::uint64_t SessionWriter::idOf(const StorePtr &store)
{
    if (const auto *made = dynamic_cast<const MadeSamples *>(store.get()))
        return made->id();
    auto &id = storeIds_[store];
    return id = id != 0 ? id : newUniqueId();
}

void SessionWriter::adopt(const std::map<std::uint64_t, MaskPtr> &masks, const std::map<std::uint64_t, Mask::TilePtr> &tiles)
{
    for (const auto &[id, mask] : masks) {
        if (mask)
            maskIds_[mask] = id;
    }
    for (const auto &[id, tile] : tiles) {
        if (tile)
            tileIds_[tile] = id;
    }
}

bool SessionWriter::embeds(const SessionState &state, const Options &options)
{
    return state.embedSource && (options.embedsFiles || dynamic_cast<const MadeSamples *>(state.document.mixture.get()));
}

bool SessionWriter::has(const MadeSamples &store) const
{
    const auto *own = dynamic_cast<const SessionStore *>(&store);
    if (own && own->isIn(*storage_))
        return true;
    const auto *samples = dynamic_cast<const SampleStore *>(&store);
    std::lock_guard lock(wholeMutex_);
    const auto found = whole_.find(store.id());
    return samples && found != whole_.end() && found->second == samples->revision();
}

Result<std::vector<SessionWriter::Kept>> SessionWriter::keptStores(const SessionState &state, const Options &options,
                                                                  Copies &copies)
{
    std::vector<Kept> stores;
    const auto keep = [&](const StorePtr &store) {
        if (std::any_of(stores.begin(), stores.end(), [&](const Kept &kept) { return kept.store == store; }))
            return;
        Kept kept;
        kept.store = store;
        kept.id = idOf(store);
        kept.chunkFrames = chunkFramesFor(store->channels());
        const auto *made = dynamic_cast<const MadeSamples *>(store.get());
        const auto *inFile = dynamic_cast<const SessionStore *>(store.get());
        kept.here = inFile && inFile->isIn(*storage_);
        kept.elsewhere = made && !kept.here && options.isElsewhere && options.isElsewhere(*made);
        if (made)
            kept.recipe = made->recipe();
        stores.push_back(std::move(kept));
    };
    for (const auto &lane : state.document.lanes) {
        for (const auto &span : lane->content->spans()) {
            for (const auto &store : span.stores) {
                if (store != state.document.mixture)
                    keep(store);
            }
        }
    }
    if (embeds(state, options))
        keep(state.document.mixture);
    for (auto &kept : stores) {
        if (kept.here || kept.elsewhere)
            continue;
        // In this order: what comes in between is then written once more rather than never.
        const auto *made = dynamic_cast<const MadeSamples *>(kept.store.get());
        const auto *stored = dynamic_cast<const SessionStore *>(kept.store.get());
        kept.parts = availableParts(*kept.store);
        kept.complete = made ? made->complete() : kept.parts == std::vector{FrameRange{0, kept.store->frames()}};
        kept.revision = kept.store->revision();
        auto &copy = copies[kept.id];
        if (!copy.begun && stored) // hours of silence cost nothing, nor does a length that a damaged file claims
            addChunks(copy.missing, stored->soundingParts(), kept.chunkFrames);
        else if (!copy.begun || (!made && kept.revision != copy.revision))
            addChunks(copy.missing, kept.parts, kept.chunkFrames);
        else if (made && kept.revision != copy.revision)
            addChunks(copy.missing, made->writtenSince(copy.revision), kept.chunkFrames);
        copy.missing.merge(copy.failed);
        copy.failed.clear();
        copy.begun = true;
        copy.revision = kept.revision;
    }
    return stores;
}

Result<SessionWriter::Outcome> SessionWriter::write(const SessionState &state, const Options &options,
                                                    const std::function<void(double)> &progress, std::stop_token stop)
{
    grid_ = {state.document.mixture->sampleRateHz(), state.document.mixture->frames()};
    std::erase_if(storeIds_, [](const auto &entry) { return entry.first.expired(); });
    std::erase_if(maskIds_, [](const auto &entry) { return entry.first.expired(); });
    std::erase_if(tileIds_, [](const auto &entry) { return entry.first.expired(); });

    Transaction transaction(*storage_);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    auto copies = copies_; // kept only if all is well
    {
        // What the file does not have is to be written, whatever was there once.
        const auto use = storage_->useForSaving();
        std::set<std::uint64_t> present;
        Statement ids(*use, "SELECT id FROM store WHERE elsewhere = 0");
        for (;;) {
            const auto row = ids.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            present.insert(std::uint64_t(ids.integer(0)));
        }
        std::erase_if(copies, [&](const auto &copy) { return !present.contains(copy.first); });
    }
    auto stores = keptStores(state, options, copies);
    if (!stores)
        return stores.error();
    Outcome outcome;
    if (auto written = writeAll(state, options, *stores, copies, progress, stop, outcome); !written)
        return written.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, Sentence::tr("Saving was cancelled.")};
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    copies_ = std::move(copies);
    std::lock_guard lock(wholeMutex_);
    whole_.clear();
    for (const auto &kept : *stores) {
        if (const auto copy = copies_.find(kept.id);
            copy != copies_.end() && copy->second.missing.empty() && copy->second.failed.empty())
            whole_[kept.id] = kept.revision;
    }
    return outcome;
}

Result<void> SessionWriter::writeAll(const SessionState &state, const Options &options, std::vector<Kept> &stores,
                                     Copies &copies, const std::function<void(double)> &progress,
                                     const std::stop_token &stop, Outcome &outcome)
{
    const auto eachStore = [&](auto &&write) -> Result<void> {
        for (const auto &kept : stores) {
            if (auto done = step([&](Connection &db) { return write(db, kept); }); !done)
                return done;
        }
        return {};
    };
    auto done = eachStore([&](Connection &db, const Kept &kept) { return writeStore(db, kept); });
    if (done)
        done = writeSamples(stores, copies, options.mostBytes, progress, stop, outcome);
    if (done) {
        done = eachStore([&](Connection &db, const Kept &kept) {
            return kept.here || kept.elsewhere ? Result<void>() : writeExtent(db, kept, copies[kept.id]);
        });
    }
    if (done)
        done = step([&](Connection &db) { return writeDocument(db, state, options); });
    for (size_t lane = 0; done && lane < state.document.lanes.size(); ++lane)
        done = step([&](Connection &db) { return writeLane(db, state, lane); });
    if (done)
        done = dropStores(stores, stop);
    if (done)
        done = step([&](Connection &db) { return dropUnused(db); });
    for (const auto &lane : state.document.lanes) {
        const auto &spans = lane->content->spans();
        if (std::any_of(spans.begin(), spans.end(), [&](const LaneContent::Span &span) {
                return std::any_of(stores.begin(), stores.end(), [&](const Kept &kept) {
                    return copies.contains(kept.id) && !copies.at(kept.id).failed.empty() &&
                           std::find(span.stores.begin(), span.stores.end(), kept.store) != span.stores.end();
                });
            }))
            outcome.incomplete.push_back(lane->id);
    }
    return done;
}

Result<void> SessionWriter::writeSamples(std::vector<Kept> &stores, Copies &copies, std::int64_t mostBytes,
                                         const std::function<void(double)> &progress, const std::stop_token &stop,
                                         Outcome &outcome)
{
    size_t total = 0, done = 0;
    for (const auto &kept : stores)
        total += copies.contains(kept.id) ? copies.at(kept.id).missing.size() : 0;
    std::int64_t bytesWritten = 0, bytesToFlush = 0;
    std::vector<float> samples;
    for (const auto &kept : stores) {
        if (kept.here || kept.elsewhere)
            continue;
        auto &copy = copies[kept.id];
        for (; !copy.missing.empty(); ++done) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, Sentence::tr("Saving was cancelled.")};
            if (bytesWritten >= mostBytes) {
                outcome.complete = false;
                return {};
            }
            const auto chunk = *copy.missing.begin(), first = chunk * kept.chunkFrames;
            const auto frames = std::min(kept.chunkFrames, kept.store->frames() - first);
            samples.resize(size_t(frames * kept.store->channels()));
            // Without the connection: the store may read from this file too.
            const auto read = kept.store->read(first, samples);
            const auto bytes = std::as_bytes(std::span(samples));
            if (!read) {
                copy.failed.insert(chunk);
                outcome.readError = outcome.readError ? outcome.readError : read.error();
            }
            const bool keeps = read && !isSilent(bytes);
            const auto put = step([&](Connection &db) {
                if (!keeps)
                    return Statement(db, "DELETE FROM chunk WHERE store = ? AND number = ?").run(kept.id, chunk);
                return Statement(db, "INSERT INTO chunk(store, number, crc32, samples) VALUES(?, ?, ?, ?) "
                                     "ON CONFLICT(store, number) DO UPDATE SET crc32 = excluded.crc32, samples = "
                                     "excluded.samples")
                    .run(kept.id, chunk, std::int64_t(crc32(bytes)), bytes);
            });
            if (!put)
                return put;
            bytesWritten += keeps ? std::int64_t(bytes.size()) : 0;
            bytesToFlush += keeps ? std::int64_t(bytes.size()) : 0;
            copy.missing.erase(copy.missing.begin());
            if (progress)
                progress(double(done + 1) / double(total));
        }
        if (bytesToFlush >= flushBytes) {
            storage_->flush();
            bytesToFlush = 0;
        }
    }
    return {};
}

} // namespace partita::detail
