// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a spectrogram on the screen: levels by device pixel, assembled from tiles step by step.
#pragma once

#include <optional>

#include "core/spectrogram/color_map.h"
#include "widgets/spectrogram/lane_columns.h"

namespace partita {

/// UI thread.
class LanePicture : public LaneColumns {
public:
    /// Another recording. What is shown stays until its columns are done.
    void setRecording(int sampleRateHz, std::int64_t frames);
    void setView(const SpectrogramView &view);
    void setColors(const ColorTable &colors);
    /// The tiles over these frames changed.
    void invalidate(FrameRange frames);

    /// Does columns until `budgetMs` is used up; says which ones changed. `tileOf` as for ViewPainter. Columns for which
    /// there is no tile keep what they show.
    Columns assemble(const ViewPainter::TileOf &tileOf, double budgetMs);

private:
    int chunkEnd(int x) const;

    int sampleRateHz_ = 48000;
    std::int64_t frames_ = 0;
    std::optional<ViewPainter> painter_;
};

} // namespace partita
