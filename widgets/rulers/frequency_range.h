// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming and scrolling the visible range of frequencies. Pure functions.
#pragma once

#include "widgets/view/display_state.h"

namespace partita {

/// `place` is 0 at the upper edge of a picture and 1 at the lower; what lies there stays there. Factor 2: half the range.
/// Never goes beyond the full axis, nor below the 50 Hz that DisplayState keeps apart.
DisplaySettings zoomedFrequency(DisplaySettings settings, int sampleRateHz, double place, double factor);
/// Moves the range down by a part of the picture's height.
DisplaySettings scrolledFrequency(DisplaySettings settings, int sampleRateHz, double heights);

} // namespace partita
