// SPDX-License-Identifier: GPL-3.0-or-later
// What of a store could be read at a moment, so that who caches results knows which of them are out of date.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/document/sample_store.h"

namespace partita {

/// Immutable. A store says that it changed, not where; so: where two snapshots differ in what can be read, that part
/// changed; where the revision grew and nothing differs, samples changed, and every part counts as changed.
struct Availability {
    std::uint64_t revision = 0;
    std::uint64_t generation = 0; ///< grows when samples changed in place
    std::vector<FrameRange> ranges; ///< ascending, apart, not empty

    /// The state of the store now: `before` itself where the revision is the same. Any thread.
    static std::shared_ptr<const Availability> of(const SampleStore &store,
                                                  const std::shared_ptr<const Availability> &before = nullptr);
    /// Whether anything of `part` can be read.
    bool anyIn(FrameRange part) const;
};

/// The parts that changed between two snapshots, ascending and apart, within [0, frames).
std::vector<FrameRange> changedParts(const Availability &before, const Availability &now, std::int64_t frames);

bool intersects(const std::vector<FrameRange> &ranges, FrameRange part);

} // namespace partita
