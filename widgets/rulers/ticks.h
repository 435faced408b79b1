// SPDX-License-Identifier: GPL-3.0-or-later
// Which ticks a ruler shows. Pure functions.
#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "core/spectrogram/axes.h"

namespace partita {

/// Decimals that tell two pixels apart, at most 6.
int decimalsFor(double secondsPerPixel);

struct Tick {
    double at = 0; ///< pixels
    QString label; ///< empty: a small tick
};

/// Of pixels [0, width). Labels stand to the right of their tick, `gap` pixels apart at least; `widthOf` measures them.
/// Where a frame is eight pixels or more, frames are counted instead.
std::vector<Tick> timeTicks(const TimeAxis &axis, int width, int sampleRateHz,
                            const std::function<double(const QString &)> &widthOf, double gap);

/// Labels like "50", "1k", "2.5k", at least `spacing` pixels apart, from the top down.
std::vector<Tick> frequencyTicks(const FrequencyAxis &axis, double spacing);

} // namespace partita
