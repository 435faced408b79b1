// SPDX-License-Identifier: GPL-3.0-or-later
// For core/session alone: writes what is new of a document into its session or recovery file.
#pragma once

#include <functional>
#include <limits>
#include <map>
#include <mutex>
#include <set>

#include "core/session/session_state.h"
#include "core/session/session_storage.h"

namespace partita::detail {

/// One thread at a time; others may read from the storage.
class SessionWriter {
public:
    struct Options {
        std::int64_t mostBytes = std::numeric_limits<std::int64_t>::max(); ///< of samples, in this call
        std::function<bool(const MadeSamples &)> isElsewhere;              ///< in the session file that this recovers
        std::filesystem::path sessionPath;                                 ///< of that file
        bool embedsFiles = true; ///< false: a recording that is a file is not embedded, whatever the state says
    };
    struct Outcome {
        bool complete = true;           ///< false: there are more samples than Options::mostBytes
        std::vector<LaneId> incomplete; ///< lanes of which samples could not be read
        std::optional<Error> readError; ///< why, of the first
    };

    explicit SessionWriter(std::shared_ptr<SessionStorage> storage) : storage_(std::move(storage)) {}
    /// The same file by another name, or closed for now (null).
    void setStorage(std::shared_ptr<SessionStorage> storage) { storage_ = std::move(storage); }

    /// One transaction: after an error or a cancellation the file is as it was. `progress`: 0 to 1. Errors: those of
    /// Connection; Cancelled; InvalidArgument for a mask of another recording.
    Result<Outcome> write(const SessionState &state, const Options &options, const std::function<void(double)> &progress,
                          std::stop_token stop);

    /// What was read from this file need not be written again.
    void adopt(const std::map<std::uint64_t, MaskPtr> &masks, const std::map<std::uint64_t, Mask::TilePtr> &tiles);

    /// Whether the file has all samples of the store as they are now. Any thread.
    bool has(const MadeSamples &store) const;

private:
    /// What the file has of a store.
    struct Copy {
        std::uint64_t revision = 0; ///< when `missing` was last brought up to date
        bool begun = false;
        std::set<std::int64_t> missing; ///< chunks that are to be written
        std::set<std::int64_t> failed;  ///< that could not be read: they are tried again
    };
    struct Kept; ///< a store in one call of write()
    using Copies = std::map<std::uint64_t, Copy>;

    /// A part of the transaction, with the connection; readers come in between the parts. Fails where the error of a read
    /// has taken the transaction back, or the rest of it would be written for itself.
    Result<void> step(const std::function<Result<void>(Connection &)> &part);
    std::uint64_t idOf(const StorePtr &store);
    Result<std::vector<Kept>> keptStores(const SessionState &state, const Options &options, Copies &copies);
    Result<void> writeAll(const SessionState &state, const Options &options, std::vector<Kept> &stores, Copies &copies,
                          const std::function<void(double)> &progress, const std::stop_token &stop, Outcome &outcome);
    Result<void> writeSamples(std::vector<Kept> &stores, Copies &copies, std::int64_t mostBytes,
                              const std::function<void(double)> &progress, const std::stop_token &stop, Outcome &outcome);
    Result<void> writeStore(Connection &db, const Kept &kept);
    Result<void> writeExtent(Connection &db, const Kept &kept, const Copy &copy);
    static bool embeds(const SessionState &state, const Options &options);
    Result<void> writeDocument(Connection &db, const SessionState &state, const Options &options);
    Result<void> writeLane(Connection &db, const SessionState &state, size_t index);
    Result<std::optional<std::uint64_t>> writeMask(Connection &db, const MaskPtr &mask);
    Result<void> writeRecipe(Connection &db, const RecipePtr &recipe);
    Result<void> dropStores(const std::vector<Kept> &stores, const std::stop_token &stop);
    Result<void> dropUnused(Connection &db);

    template <class T>
    using Ids = std::map<std::weak_ptr<const T>, std::uint64_t, std::owner_less<std::weak_ptr<const T>>>;

    std::shared_ptr<SessionStorage> storage_;
    MaskGrid grid_;
    Copies copies_;
    mutable std::mutex wholeMutex_;
    std::map<std::uint64_t, std::uint64_t> whole_; ///< stores of which everything is in the file, and their revision then
    Ids<SampleStore> storeIds_; ///< of those that have none of their own
    Ids<Mask> maskIds_;
    Ids<Mask::Tile> tileIds_;
};

} // namespace partita::detail
