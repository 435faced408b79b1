// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/color_map.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

namespace {

constexpr std::uint32_t magma[] = {0x000004, 0x1D1147, 0x51127C, 0x822681, 0xB63679, 0xE65164, 0xFB8861, 0xFEC287, 0xFCFDBF};
constexpr std::uint32_t viridis[] = {0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725};
constexpr std::uint32_t inferno[] = {0x000004, 0x210C4A, 0x56106E, 0x89226A, 0xBB3754, 0xE35932, 0xF98C0A, 0xF9C932, 0xFCFFA4};
constexpr std::uint32_t grey[] = {0x000000, 0xFFFFFF};
constexpr std::uint32_t invertedGrey[] = {0xFFFFFF, 0x000000};

std::span<const std::uint32_t> pointsOf(ColorMap map)
{
    switch (map) {
    case ColorMap::Viridis: return viridis;
    case ColorMap::Inferno: return inferno;
    case ColorMap::Grey: return grey;
    case ColorMap::InvertedGrey: return invertedGrey;
    case ColorMap::Magma: break;
    }
    return magma;
}

} // namespace

ColorTable colorsOf(ColorMap map)
{
    const auto points = pointsOf(map);
    ColorTable colors;
    for (size_t i = 0; i < colors.size(); ++i) {
        const double place = double(i) / double(colors.size() - 1) * double(points.size() - 1);
        const size_t from = std::min(size_t(place), points.size() - 2);
        const double part = place - double(from);
        const auto mixed = [&](int shift) {
            const double a = double((points[from] >> shift) & 255), b = double((points[from + 1] >> shift) & 255);
            return std::uint8_t(std::lround(a + (b - a) * part));
        };
        colors[i] = {mixed(16), mixed(8), mixed(0)};
    }
    return colors;
}

int colorIndex(double db, double floorDb, double ceilingDb)
{
    if (!(db > floorDb))
        return 0;
    return int(std::lround(255.0 * std::min(1.0, (db - floorDb) / (ceilingDb - floorDb))));
}

ColorTable colorTableForLevels(ColorMap map, double floorDb, double ceilingDb)
{
    const auto colors = colorsOf(map);
    ColorTable table;
    for (size_t level = 0; level < table.size(); ++level)
        table[level] = colors[size_t(colorIndex(dbOfLevel(std::uint8_t(level)), floorDb, ceilingDb))];
    return table;
}

} // namespace partita
