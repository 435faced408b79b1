// SPDX-License-Identifier: GPL-3.0-or-later
// Which tiles a picture needs, and the picture from the tiles: levels by pixel.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/spectrogram/axes.h"
#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

struct SpectrogramView {
    TimeAxis time;
    FrequencyAxis frequency;
    int width = 0; ///< pixels; the height is that of the frequency axis
    int fftSize = 2048;
    ChannelView channel = ChannelView::Sum;
};

/// The zoom level for a picture: at least one column a pixel, less than two, but no hop below fftSize / 64, where columns
/// next to each other would look the same.
int hopLog2For(int fftSize, double framesPerPixel);

/// The tiles of a view, the nearest to `focusX` (the pointer, or the middle) first; then `margin` more on both sides.
std::vector<TileKey> tilesOfView(const SpectrogramView &view, std::int64_t storeFrames, double focusX, int margin = 1);

/// From the bins of a column to the rows of a picture: the maximum of the bins that lie in a row, or, where a row is
/// narrower than a bin, the level between the two bins around it. Rows beyond the last bin are silent.
class RowMap {
public:
    RowMap(const FrequencyAxis &axis, int fftSize, int sampleRateHz);
    int rows() const { return int(rows_.size()); }
    /// rows()[i * stride] for row i, the highest frequency first.
    void apply(const std::uint8_t *bins, std::uint8_t *rows, std::ptrdiff_t stride) const;

private:
    struct Row {
        int from = 0, to = 0; ///< bins [from, to); or, where to == from, between from and from + 1; from < 0: silent
        int part = 0;         ///< 256ths of from + 1
    };
    std::vector<Row> rows_;
};

/// A picture of levels, `levels[y * stride + x]`, for pixels [fromX, toX) of the view (so that painting can be done in
/// steps). A pixel is the maximum of the columns whose middle lies in it, or the column around it. Where a tile is missing, a
/// coarser or finer one fills in; else the pixel is silent. `tileOf` gives null for what is not there. Returns the pixels
/// that do not show the final tile of this zoom level. One thread at a time.
class ViewPainter {
public:
    using TileOf = std::function<std::shared_ptr<const SpectrogramTile>(const TileKey &)>;
    ViewPainter(const SpectrogramView &view, int sampleRateHz, std::int64_t storeFrames);

    int paint(const TileOf &tileOf, int fromX, int toX, std::uint8_t *levels, std::ptrdiff_t stride) const;

private:
    SpectrogramView view_;
    std::int64_t storeFrames_;
    RowMap rowMap_;
};

} // namespace partita
