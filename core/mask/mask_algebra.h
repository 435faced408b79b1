// SPDX-License-Identifier: GPL-3.0-or-later
// What can be made of masks cell by cell. Opacities are grey values, so the laws are those of min and max: idempotent,
// commutative, and inverting twice gives the same bytes. Tiles that do not change stay shared, and tiles that are shared are
// computed once, so that a mask that is long and alike, or inverted, costs no more than what was drawn. Any thread.
#pragma once

#include "core/mask/mask.h"

namespace partita {

MaskPtr inverted(const Mask &mask); ///< 255 - a

// Both on the same grid.
MaskPtr united(const Mask &a, const Mask &b);      ///< max(a, b)
MaskPtr intersected(const Mask &a, const Mask &b); ///< min(a, b)
MaskPtr subtracted(const Mask &a, const Mask &b);  ///< min(a, 255 - b)

/// strength * a, rounded; strength from 0 to 1.
MaskPtr scaled(const Mask &mask, double strength);

/// What a newly drawn shape does to the mask that is there.
enum class MaskCombine { Replace, Add, Subtract, Intersect };
MaskPtr combined(const MaskPtr &base, const MaskPtr &shape, MaskCombine mode);

/// The smallest area with all cells that differ; all of it where the backgrounds do. Costs what is not shared.
MaskArea differingArea(const Mask &a, const Mask &b);

} // namespace partita
