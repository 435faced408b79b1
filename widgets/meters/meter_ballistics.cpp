// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meters/meter_ballistics.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

double audible(double db)
{
    return db > meterFloorDb ? db : MeterBar::silent; // NaN too
}

double fallen(double db, double seconds, double dbPerSecond)
{
    return audible(db - seconds * dbPerSecond);
}

} // namespace

MeterBar meterBarAfter(const MeterBar &bar, const Level &level, double elapsedSeconds)
{
    const double seconds = elapsedSeconds > 0 ? elapsedSeconds : 0;
    MeterBar next;
    next.peakDb = std::max(audible(level.peakDb), fallen(bar.peakDb, seconds, meterFallDbPerSecond));
    next.rmsDb = std::max(audible(level.rmsDb), fallen(bar.rmsDb, seconds, meterFallDbPerSecond));
    next.heldForSeconds = bar.heldForSeconds + seconds;
    const double falling = std::clamp(next.heldForSeconds - meterHoldSeconds, 0.0, seconds);
    next.heldPeakDb = fallen(bar.heldPeakDb, falling, meterHoldFallDbPerSecond);
    if (next.peakDb >= next.heldPeakDb) {
        next.heldPeakDb = next.peakDb;
        next.heldForSeconds = 0;
    }
    return next;
}

double meterPosition(double db)
{
    return std::isnan(db) ? 0 : std::clamp((db - meterFloorDb) / (meterCeilingDb - meterFloorDb), 0.0, 1.0);
}

} // namespace partita
