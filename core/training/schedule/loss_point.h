// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace partita {

/// A loss, and how many steps of the optimiser had been done when it was measured.
struct LossPoint {
    std::int64_t step = 0;
    double loss = 0;
    bool operator==(const LossPoint &) const = default;
};

} // namespace partita
