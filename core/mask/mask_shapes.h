// SPDX-License-Identifier: GPL-3.0-or-later
// Rectangle and lasso: masks of what lies within a shape that is given in seconds and Hz, whatever the zoom at which it was
// drawn. A cell has the part of it that the shape covers, times the opacity (0 to 1); cells at the recording's edges count as
// far as they lie within. Pure functions; any thread.
#pragma once

#include <limits>
#include <vector>

#include "core/mask/mask.h"
#include "core/spectrogram/axes.h"

namespace partita {

/// Endless where nothing is given: of time only, of frequency only. Empty unless begin < end and low < high.
struct MaskRectangle {
    double beginSeconds = -std::numeric_limits<double>::infinity(), endSeconds = std::numeric_limits<double>::infinity();
    double lowHz = -std::numeric_limits<double>::infinity(), highHz = std::numeric_limits<double>::infinity();
};
MaskPtr rectangleMask(const MaskGrid &grid, const MaskRectangle &rectangle, double opacity = 1);

struct MaskPoint {
    double seconds = 0, hz = 0;
};

/// A polygon, closed from the last point to the first, with edges that are straight where it was drawn: in time and on an
/// axis of this scale.
struct MaskLasso {
    enum class Fill { NonZero, EvenOdd }; ///< where the line crosses itself
    std::vector<MaskPoint> points;        ///< finite
    FrequencyScale scale = FrequencyScale::Linear;
    Fill fill = Fill::NonZero;
};
MaskPtr lassoMask(const MaskGrid &grid, const MaskLasso &lasso, double opacity = 1);

} // namespace partita
