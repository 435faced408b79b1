// SPDX-License-Identifier: GPL-3.0-or-later
// How the bars of a level meter fall. Pure functions.
#pragma once

#include <limits>

#include "core/audio/level.h"

namespace partita {

inline constexpr double meterFloorDb = -60, meterCeilingDb = 3;
inline constexpr double meterFallDbPerSecond = 24;     ///< of peak and RMS: 20 dB in 0.83 s, steady to the eye
inline constexpr double meterHoldSeconds = 1.5;        ///< the peak mark stays so long
inline constexpr double meterHoldFallDbPerSecond = 18; ///< and then falls

/// What one channel shows; minus infinity is nothing.
struct MeterBar {
    static constexpr double silent = -std::numeric_limits<double>::infinity();

    double peakDb = silent, rmsDb = silent;
    double heldPeakDb = silent;
    double heldForSeconds = 0;

    bool operator==(const MeterBar &) const = default;
};

/// `bar` after `elapsedSeconds`, in which `level` was measured: rises at once, falls steadily, below the floor of the scale
/// becomes silent. Times below 0 and levels that are not numbers count as 0 and as silence.
MeterBar meterBarAfter(const MeterBar &bar, const Level &level, double elapsedSeconds);

/// 0 at the floor of the scale to 1 at its ceiling; limited to them.
double meterPosition(double db);

} // namespace partita
