// SPDX-License-Identifier: GPL-3.0-or-later
// For core/session alone: reads a document from its session or recovery file, as far as that can be read.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>

#include "core/session/session_state.h"
#include "core/session/session_storage.h"

namespace partita::detail {

/// Once. Holds the connection as long as it lives.
class SessionReader {
public:
    /// A store of which the samples are in another file; null: it is not there.
    using Elsewhere = std::function<StorePtr(std::uint64_t id)>;

    explicit SessionReader(std::shared_ptr<SessionStorage> storage, Elsewhere elsewhere = {});

    /// The recording; first. InvalidFormat where not even its shape can be read.
    struct Source {
        SourceReference reference;
        std::filesystem::path relativePath;
        SessionStore::Shape shape;
        std::optional<std::uint64_t> embedded; ///< store
    };
    Result<Source> source();
    /// The rest; `mixture` has the shape of the source. Null where a store is damaged or absent.
    LoadedSession document(StorePtr mixture);
    std::shared_ptr<const SessionStore> store(std::uint64_t id);

    std::map<std::string, std::string> properties();
    const std::map<std::uint64_t, MaskPtr> &masks() const { return masks_; }          ///< that were read; also null ones
    const std::map<std::uint64_t, Mask::TilePtr> &tiles() const { return tiles_; }    ///< likewise

private:
    struct StoreRow;
    using Row = std::function<bool(Statement &)>; ///< false: the row makes no sense
    /// Calls for all rows, as far as there are any; what cannot be read makes the session damaged.
    void forEach(const char *sql, std::optional<std::uint64_t> parameter, const Row &row);
    StorePtr storeFor(std::uint64_t id);
    MaskPtr mask(std::uint64_t id);
    Mask::TilePtr tile(std::uint64_t id);
    RecipePtr recipe(std::uint64_t id);
    std::shared_ptr<Recipe> readRecipe(std::uint64_t id);
    LanePtr lane(Statement &row, const StorePtr &mixture);
    LaneContentPtr content(LaneId lane, const StorePtr &mixture, bool &unfinished);
    bool validRange(FrameRange range) const;

    std::shared_ptr<SessionStorage> storage_;
    SessionStorage::Use db_;
    Elsewhere elsewhere_;
    bool recovery_;
    SessionStore::Shape shape_;
    LoadedSession loaded_;
    bool laneDamaged_ = false;
    std::map<std::uint64_t, std::shared_ptr<const SessionStore>> stores_;
    std::map<std::uint64_t, MaskPtr> masks_;
    std::map<std::uint64_t, Mask::TilePtr> tiles_;
    std::map<std::uint64_t, RecipePtr> recipes_;
    std::set<std::uint64_t> openRecipes_; ///< that are being read: none may need itself
};

} // namespace partita::detail
