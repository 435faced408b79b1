// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a mask over a spectrogram: tinted by opacity, with a line along its edges.
#pragma once

#include <utility>
#include <vector>

#include <QColor>

#include "core/mask/mask.h"
#include "widgets/spectrogram/lane_columns.h"

namespace partita {

/// Looks only at what is visible: of the tiles, those that another mask does not share. A pixel shows the highest opacity of
/// the cells whose centre lies in it, so that a thin stroke is seen at every zoom; where cells are larger, the one it lies in.
/// Edges have a light line and a dark one next to it, both within the mask: seen on every colour. UI thread.
class LaneMaskPicture : public LaneColumns {
public:
    void setMask(MaskPtr mask); ///< null: nothing is shown
    const MaskPtr &mask() const { return mask_; }
    void setView(const SpectrogramView &view);
    /// `lineWidth` in device pixels; `lightPicture`: what lies below is light where it is quiet.
    void setLook(const QColor &tint, bool lightPicture, int lineWidth);

    Columns assemble(double budgetMs);
    bool complete() const { return !mask_ || LaneColumns::complete(); }

private:
    /// One column of pixels, and whether all of it is the same.
    struct Values {
        std::vector<std::uint8_t> rows;
        bool uniform = false;
        std::int64_t frameBegin = -1, frameEnd = -1; ///< cells that it shows
    };
    void makeRows();
    void fill(int x, const Values *before, Values &out);
    void paint(int from, int to, uchar *pixels, qsizetype bytesPerLine);
    void paintColumn(int x, uchar *pixel, qsizetype bytesPerLine) const;
    int margin() const { return 2 * lineWidth_; }

    MaskPtr mask_;
    int lineWidth_ = 1;
    std::vector<std::pair<int, int>> rows_; ///< bins of a row of pixels, [first, second)
    int binBegin_ = 0, binEnd_ = 0;         ///< all that are visible
    std::vector<std::uint8_t> bins_;
    std::vector<Values> values_; ///< those of the columns that are painted, and `margin()` more on both sides
};

} // namespace partita
