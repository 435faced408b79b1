// SPDX-License-Identifier: GPL-3.0-or-later
// For session_writer*.cpp alone.
#pragma once

#include "core/session/session_writer.h"

namespace partita::detail {

struct SessionWriter::Kept {
    StorePtr store;
    std::uint64_t id = 0;
    std::int64_t chunkFrames = 0;
    RecipeOutput recipe;
    bool here = false;      ///< it reads from this very file
    bool elsewhere = false; ///< its samples stay in another
    // Else, as they were before the samples are read:
    std::vector<FrameRange> parts; ///< that can be read
    bool complete = false;
    std::uint64_t revision = 0;
};

} // namespace partita::detail
