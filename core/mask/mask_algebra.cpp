// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/mask_algebra.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <map>

namespace partita {

namespace {

Mask::TilePtr uniformTile(std::uint8_t value)
{
    auto tile = std::make_shared<Mask::Tile>();
    tile->fill(value);
    return tile;
}

template <class Operation>
MaskPtr cellByCell(const Mask &a, const Mask &b, Operation operation)
{
    assert(a.grid() == b.grid());
    MaskBuilder builder(a);
    builder.setBackground(operation(a.background(), b.background()));
    const auto aroundA = uniformTile(a.background()), aroundB = uniformTile(b.background());
    std::map<std::pair<Mask::TilePtr, Mask::TilePtr>, Mask::TilePtr> known;
    const auto make = [&](Mask::TileIndex index, const Mask::TilePtr &tileA, const Mask::TilePtr &tileB) {
        auto &result = known[{tileA, tileB}];
        if (!result) {
            const auto &cellsA = tileA ? *tileA : *aroundA, &cellsB = tileB ? *tileB : *aroundB;
            auto made = std::make_shared<Mask::Tile>();
            for (std::size_t i = 0; i < made->size(); ++i)
                (*made)[i] = operation(cellsA[i], cellsB[i]);
            if (*made == cellsA)
                result = tileA ? tileA : aroundA;
            else
                result = *made == cellsB && tileB ? tileB : std::move(made);
        }
        if (result != tileA)
            builder.setTile(index, result);
    };
    a.forEachTile([&](Mask::TileIndex index, const Mask::TilePtr &tile) { make(index, tile, b.tile(index)); });
    if (&a != &b) {
        b.forEachTile([&](Mask::TileIndex index, const Mask::TilePtr &tile) {
            if (!a.tile(index))
                make(index, nullptr, tile);
        });
    }
    return builder.finish();
}

template <class Operation>
MaskPtr cellByCell(const Mask &mask, Operation operation)
{
    return cellByCell(mask, mask, [&](std::uint8_t a, std::uint8_t) { return operation(a); });
}

} // namespace

MaskPtr inverted(const Mask &mask)
{
    return cellByCell(mask, [](std::uint8_t a) { return std::uint8_t(255 - a); });
}

MaskPtr united(const Mask &a, const Mask &b)
{
    return cellByCell(a, b, [](std::uint8_t x, std::uint8_t y) { return std::max(x, y); });
}

MaskPtr intersected(const Mask &a, const Mask &b)
{
    return cellByCell(a, b, [](std::uint8_t x, std::uint8_t y) { return std::min(x, y); });
}

MaskPtr subtracted(const Mask &a, const Mask &b)
{
    return cellByCell(a, b, [](std::uint8_t x, std::uint8_t y) { return std::min(x, std::uint8_t(255 - y)); });
}

MaskPtr scaled(const Mask &mask, double strength)
{
    std::array<std::uint8_t, 256> table;
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = std::uint8_t(std::lround(double(i) * std::clamp(strength, 0.0, 1.0)));
    return cellByCell(mask, [&table](std::uint8_t a) { return table[a]; });
}

MaskPtr combined(const MaskPtr &base, const MaskPtr &shape, MaskCombine mode)
{
    switch (mode) {
    case MaskCombine::Add: return united(*base, *shape);
    case MaskCombine::Subtract: return subtracted(*base, *shape);
    case MaskCombine::Intersect: return intersected(*base, *shape);
    case MaskCombine::Replace: break;
    }
    return shape;
}

MaskArea differingArea(const Mask &a, const Mask &b)
{
    if (!(a.grid() == b.grid()) || a.background() != b.background())
        return a.grid().area().united(b.grid().area());
    MaskArea area;
    const auto around = uniformTile(a.background());
    const auto compare = [&](Mask::TileIndex index, const Mask::TilePtr &tileA, const Mask::TilePtr &tileB) {
        const auto &cellsA = tileA ? *tileA : *around, &cellsB = tileB ? *tileB : *around;
        for (std::size_t i = 0; tileA != tileB && i < cellsA.size(); ++i) {
            if (cellsA[i] != cellsB[i]) {
                const auto frame = index.column * Mask::tileFrames + std::int64_t(i) / Mask::tileBins;
                const int bin = index.row * Mask::tileBins + int(i) % Mask::tileBins;
                area = area.united({frame, frame + 1, bin, bin + 1});
            }
        }
    };
    a.forEachTile([&](Mask::TileIndex index, const Mask::TilePtr &tile) { compare(index, tile, b.tile(index)); });
    b.forEachTile([&](Mask::TileIndex index, const Mask::TilePtr &tile) {
        if (!a.tile(index))
            compare(index, nullptr, tile);
    });
    return area;
}

} // namespace partita
