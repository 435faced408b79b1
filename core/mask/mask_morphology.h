// SPDX-License-Identifier: GPL-3.0-or-later
// Grow, shrink and feather: what looks at the cells around. Opacities are grey values.
#pragma once

#include <stop_token>

#include "core/mask/mask.h"

namespace partita {

/// How far around, in both directions each; an ellipse.
struct MaskReach {
    double ms = 0; ///< 0 to 10000
    double hz = 0; ///< 0 or more
};

// Cells beyond the recording's edges do not count: a mask that reaches up to an edge keeps doing so. Only what is drawn is
// computed, and what does not change with time is computed once. Errors: InvalidArgument for a reach out of its range,
// Cancelled. Any thread.
/// The highest opacity within reach (Serra, "Image Analysis and Mathematical Morphology", 1982: dilation).
Result<MaskPtr> grown(const Mask &mask, MaskReach reach, std::stop_token stop = {});
/// The lowest opacity within reach: erosion. Growing, then shrinking by the same never loses opacity.
Result<MaskPtr> shrunk(const Mask &mask, MaskReach reach, std::stop_token stop = {});
/// The mean within reach under a raised cosine, first by frequency, then by time.
Result<MaskPtr> feathered(const Mask &mask, MaskReach reach, std::stop_token stop = {});

} // namespace partita
