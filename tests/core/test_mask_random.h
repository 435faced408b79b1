// SPDX-License-Identifier: GPL-3.0-or-later
// Random masks for the tests of core/mask.
#pragma once

#include <cstdint>
#include <random>
#include <set>

#include "core/mask/mask.h"

namespace partita::test {

inline std::int64_t randomBetween(std::mt19937 &random, std::int64_t lowest, std::int64_t highest)
{
    return std::uniform_int_distribution<std::int64_t>(lowest, highest)(random);
}

inline MaskArea randomArea(std::mt19937 &random, const MaskGrid &grid, int mostFrames = 200, int mostBins = 200)
{
    const auto frame = randomBetween(random, 0, grid.frames() - 1), bin = randomBetween(random, 0, grid.bins() - 1);
    const auto frames = randomBetween(random, 1, mostFrames), bins = randomBetween(random, 1, mostBins);
    return MaskArea{frame, frame + frames, int(bin), int(bin + bins)}.intersected(grid.area());
}

/// Some areas of one opacity each, and one of noise, over a random background (or `background`).
inline MaskPtr randomMask(std::mt19937 &random, const MaskGrid &grid, int background = -1)
{
    const auto byte = [&] { return std::uint8_t(randomBetween(random, 0, 255)); };
    MaskBuilder builder(*Mask::uniform(grid, background < 0 ? byte() : std::uint8_t(background)));
    for (int i = 0; i < 4; ++i) {
        const auto opacity = byte();
        builder.edit(randomArea(random, grid), [&](std::int64_t, int, std::uint8_t &value) { value = opacity; });
    }
    builder.edit(randomArea(random, grid), [&](std::int64_t, int, std::uint8_t &value) { value = byte(); });
    return builder.finish();
}

/// Tiles in memory; those that are shared count once.
inline std::size_t distinctTiles(const Mask &mask, std::set<const void *> known = {})
{
    const auto before = known.size();
    mask.forEachTile([&](Mask::TileIndex, const Mask::TilePtr &tile) { known.insert(tile.get()); });
    return known.size() - before;
}
inline std::set<const void *> tilesOf(const Mask &mask)
{
    std::set<const void *> tiles;
    mask.forEachTile([&](Mask::TileIndex, const Mask::TilePtr &tile) { tiles.insert(tile.get()); });
    return tiles;
}

inline constexpr MaskGrid halfMinute{44100, 44100 * 30 + 123}, threeHours{44100, 44100LL * 3600 * 3};

} // namespace partita::test
