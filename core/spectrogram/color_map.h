// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of levels.
#pragma once

#include <array>
#include <cstdint>

namespace partita {

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    friend bool operator==(const Rgb &, const Rgb &) = default;
};
using ColorTable = std::array<Rgb, 256>;

/// All grow steadily in lightness (InvertedGrey falls), so they are fit for the colour-blind and for print. Viridis, Magma and
/// Inferno go through nine points of the maps of that name by S. van der Walt and N. Smith (CC0).
enum class ColorMap { Magma, Viridis, Inferno, Grey, InvertedGrey };
constexpr ColorMap defaultColorMap = ColorMap::Magma;

/// From the quietest (0) to the loudest (255).
ColorTable colorsOf(ColorMap map);

/// Colours for the bytes of a tile: floorDb and below is the first colour, ceilingDb and above the last; ceilingDb > floorDb.
/// With an indexed image a change of colours or range is a change of this table only.
ColorTable colorTableForLevels(ColorMap map, double floorDb, double ceilingDb);
/// Place of a level between floor and ceiling, 0 to 255.
int colorIndex(double db, double floorDb, double ceilingDb);

} // namespace partita
