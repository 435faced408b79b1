// SPDX-License-Identifier: GPL-3.0-or-later
// A picture along the time axis that is made column by column, in steps.
#pragma once

#include <functional>
#include <vector>

#include <QImage>

#include "core/spectrogram/spectrogram_view.h"

namespace partita {

/// An indexed image, so other colours need no other contents. Columns lie on a fixed grid of frames (column n of the grid
/// shows frames [n, n + 1) * framesPerPixel), so scrolling moves the picture and leaves only the new columns to be done; after
/// any other change of the view the old picture, stretched, stands in until the columns are done again. UI thread.
class LaneColumns {
public:
    struct Columns {
        int from = 0, to = 0;
    };

    bool complete() const { return dirty_ == 0; }
    /// The view that the image shows: the one that was set, at most half a pixel away.
    const SpectrogramView &view() const { return view_; }
    const QImage &image() const { return image_; }
    /// Whether a column has never shown anything.
    bool isEmpty(int x) const { return !columns_[size_t(x)].shown; }

protected:
    ~LaneColumns() = default;

    void setView(const SpectrogramView &view);
    void setColors(const QList<QRgb> &table);
    /// What these frames show, and `margin` pixels on both sides, is to be done again.
    void invalidate(FrameRange frames, int margin);
    void invalidateAll();
    /// What is shown now must not stand in for anything.
    void forget();

    /// Makes the columns [from, to) of `pixels`, [y * bytesPerLine + x]; false: they keep what they show.
    using Paint = std::function<bool(int from, int to, uchar *pixels, qsizetype bytesPerLine)>;
    /// Does columns until `budgetMs` is used up, as many at once as `chunkEnd` says: those up to it from the one it is given.
    /// Returns which ones changed.
    Columns assemble(const std::function<int(int x)> &chunkEnd, const Paint &paint, double budgetMs);

private:
    struct Column {
        bool shown = false, dirty = true;
    };
    void move(std::int64_t by);
    void stretch(const SpectrogramView &from, std::int64_t oldFirst);

    SpectrogramView view_;
    std::int64_t first_ = 0; ///< column of the grid at x = 0
    QImage image_;
    std::vector<Column> columns_;
    int dirty_ = 0;
};

} // namespace partita
