// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/spectrogram_view.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace partita {

int hopLog2For(int fftSize, double framesPerPixel)
{
    const int least = std::bit_width(unsigned(fftSize)) - 1 - 6;
    return std::clamp(int(std::floor(std::log2(framesPerPixel))), least, 30);
}

std::vector<TileKey> tilesOfView(const SpectrogramView &view, std::int64_t storeFrames, double focusX, int margin)
{
    const int hopLog2 = hopLog2For(view.fftSize, view.time.framesPerPixel);
    const double tileFrames = std::ldexp(double(TileKey::columns), hopLog2);
    const auto tileOfFrame = [&](double frame) {
        return std::int64_t(std::floor(std::clamp(frame, 0.0, double(storeFrames - 1)) / tileFrames));
    };
    std::vector<TileKey> keys;
    if (storeFrames <= 0 || view.width <= 0 || view.time.frameOfX(view.width) <= 0 || view.time.firstFrame >= double(storeFrames))
        return keys;
    const std::int64_t first = tileOfFrame(view.time.firstFrame), last = tileOfFrame(view.time.frameOfX(view.width) - 1);
    const std::int64_t end = tileOfFrame(double(storeFrames - 1)) + 1;
    for (auto i = std::max<std::int64_t>(0, first - margin); i < std::min(end, last + 1 + margin); ++i)
        keys.push_back({view.fftSize, hopLog2, view.channel, i});
    const double focus = view.time.frameOfX(focusX) / tileFrames - 0.5;
    std::stable_sort(keys.begin(), keys.end(), [&](const TileKey &a, const TileKey &b) {
        const auto rank = [&](const TileKey &key) {
            return std::pair(key.index < first || key.index > last, std::abs(double(key.index) - focus));
        };
        return rank(a) < rank(b);
    });
    return keys;
}

RowMap::RowMap(const FrequencyAxis &axis, int fftSize, int sampleRateHz) : rows_(size_t(axis.height))
{
    const double binHz = double(sampleRateHz) / fftSize;
    const int bins = fftSize / 2 + 1;
    for (int y = 0; y < axis.height; ++y) {
        auto &row = rows_[size_t(y)];
        const double low = axis.hzOfY(y + 1) / binHz, high = axis.hzOfY(y) / binHz;
        row.from = std::max(0, int(std::ceil(low)));
        row.to = std::min(bins, int(std::ceil(high)));
        if (row.from < row.to)
            continue;
        const double place = axis.hzOfY(y + 0.5) / binHz;
        row.from = row.to = place < 0 || place > bins - 1 ? -1 : std::min(int(place), bins - 2);
        row.part = int(std::lround(256 * (place - row.from)));
    }
}

void RowMap::apply(const std::uint8_t *bins, std::uint8_t *rows, std::ptrdiff_t stride) const
{
    for (const Row &row : rows_) {
        std::uint8_t level = 0;
        if (row.from < row.to) {
            for (int b = row.from; b < row.to; ++b)
                level = std::max(level, bins[b]);
        } else if (row.from >= 0) {
            level = std::uint8_t((bins[row.from] * (256 - row.part) + bins[row.from + 1] * row.part + 128) >> 8);
        }
        *rows = level;
        rows += stride;
    }
}

ViewPainter::ViewPainter(const SpectrogramView &view, int sampleRateHz, std::int64_t storeFrames)
    : view_(view), storeFrames_(storeFrames), rowMap_(view.frequency, view.fftSize, sampleRateHz)
{
}

int ViewPainter::paint(const TileOf &tileOf, int fromX, int toX, std::uint8_t *levels, std::ptrdiff_t stride) const
{
    // Coarser zoom levels first: after zooming in they cover the view with few tiles.
    static constexpr int fallbacks[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, -1, -2};
    const int hopLog2 = hopLog2For(view_.fftSize, view_.time.framesPerPixel);
    const size_t bins = size_t(view_.fftSize) / 2 + 1;
    std::map<TileKey, std::shared_ptr<const SpectrogramTile>> tiles; // asked for once a picture
    const auto tileAt = [&](int zoom, std::int64_t column) -> const SpectrogramTile * {
        const TileKey key{view_.fftSize, zoom, view_.channel, column / TileKey::columns};
        const auto [place, isNew] = tiles.try_emplace(key);
        if (isNew)
            place->second = tileOf(key);
        return place->second.get();
    };

    std::vector<std::uint8_t> loudest(bins);
    int notFinal = 0;
    for (int x = fromX; x < toX; ++x) {
        const double begin = view_.time.frameOfX(x), end = view_.time.frameOfX(x + 1);
        const bool outside = (begin + end) / 2 < 0 || (begin + end) / 2 >= double(storeFrames_);
        const std::uint8_t *found = nullptr;
        bool complete = outside;
        for (int shift : fallbacks) {
            const int zoom = hopLog2 + shift;
            if (outside || found || zoom < 0 || zoom > 30)
                break;
            const double hop = std::ldexp(1.0, zoom);
            // Columns with their middle in the pixel; at least the one around the pixel's middle.
            auto from = std::max<std::int64_t>(0, std::int64_t(std::ceil(begin / hop - 0.5)));
            auto to = std::int64_t(std::ceil(std::min(end, double(storeFrames_)) / hop - 0.5));
            if (from >= to) {
                from = std::int64_t((begin + end) / 2 / hop);
                to = from + 1;
            }
            complete = shift == 0;
            for (auto column = from; column < to; ++column) {
                const auto *tile = tileAt(zoom, column);
                const int c = int(column % TileKey::columns);
                if (!tile) {
                    complete = false;
                    continue;
                }
                complete = complete && tile->states[size_t(c)] == ColumnState::Final;
                const auto *levelsOfColumn = tile->column(c);
                if (!found) {
                    found = levelsOfColumn;
                    continue;
                }
                if (found != loudest.data())
                    std::copy_n(found, bins, loudest.data());
                for (size_t b = 0; b < bins; ++b)
                    loudest[b] = std::max(loudest[b], levelsOfColumn[b]);
                found = loudest.data();
            }
        }
        notFinal += complete ? 0 : 1;
        if (found) {
            rowMap_.apply(found, levels + x, stride);
        } else {
            for (int y = 0; y < rowMap_.rows(); ++y)
                levels[y * stride + x] = 0;
        }
    }
    return notFinal;
}

} // namespace partita
