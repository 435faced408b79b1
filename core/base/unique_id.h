// SPDX-License-Identifier: GPL-3.0-or-later
// Names for things that are kept in files.
#pragma once

#include <cstdint>
#include <limits>
#include <random>

namespace partita {

/// 63 random bits, never 0: for what must be told apart across files and runs of the program. Any thread.
inline std::uint64_t newUniqueId()
{
    std::random_device random;
    std::uint64_t id = 0;
    while (id == 0)
        id = (std::uint64_t(random()) << 32 | random()) & std::uint64_t(std::numeric_limits<std::int64_t>::max());
    return id;
}

} // namespace partita
