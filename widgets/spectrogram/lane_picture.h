// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a spectrogram on the screen: levels by device pixel, assembled from tiles step by step.
#pragma once

#include <optional>
#include <vector>

#include <QImage>

#include "core/spectrogram/color_map.h"
#include "core/spectrogram/spectrogram_view.h"

namespace partita {

/// An indexed image, so other colours need no other levels. Columns lie on a fixed grid of frames (column n of the grid shows
/// frames [n, n + 1) * framesPerPixel), so scrolling moves the picture and leaves only the new columns to be done; after any
/// other change of the view the old picture, stretched, stands in until the columns are done again. UI thread.
class LanePicture {
public:
    /// Another recording. What is shown stays until its columns are done.
    void setRecording(int sampleRateHz, std::int64_t frames);
    void setView(const SpectrogramView &view);
    void setColors(const ColorTable &colors);
    /// The tiles over these frames changed.
    void invalidate(FrameRange frames);

    struct Columns {
        int from = 0, to = 0;
    };
    /// Does columns until `budgetMs` is used up; says which ones changed. `tileOf` as for ViewPainter. Columns for which
    /// there is no tile keep what they show.
    Columns assemble(const ViewPainter::TileOf &tileOf, double budgetMs);
    bool complete() const { return dirty_ == 0; }

    /// The view that the image shows: the one that was set, at most half a pixel away.
    const SpectrogramView &view() const { return view_; }
    const QImage &image() const { return image_; }
    /// Whether a column has never shown anything.
    bool isEmpty(int x) const { return !columns_[size_t(x)].shown; }

private:
    struct Column {
        bool shown = false, dirty = true;
    };
    void move(std::int64_t by);
    void stretch(const SpectrogramView &from, std::int64_t oldFirst);
    int chunkEnd(int x) const;

    int sampleRateHz_ = 48000;
    std::int64_t frames_ = 0;
    SpectrogramView view_;
    std::int64_t first_ = 0; ///< column of the grid at x = 0
    std::optional<ViewPainter> painter_;
    QImage image_;
    std::vector<Column> columns_;
    int dirty_ = 0;
};

} // namespace partita
