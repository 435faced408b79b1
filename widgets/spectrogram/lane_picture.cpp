// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/lane_picture.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

constexpr int chunkColumns = 16; ///< between two looks at the clock

} // namespace

void LanePicture::setRecording(int sampleRateHz, std::int64_t frames)
{
    sampleRateHz_ = sampleRateHz;
    frames_ = frames;
    invalidateAll();
    painter_.reset();
}

void LanePicture::setColors(const ColorTable &colors)
{
    QList<QRgb> table;
    for (const Rgb &color : colors)
        table.append(qRgb(color.red, color.green, color.blue));
    LaneColumns::setColors(table);
}

void LanePicture::setView(const SpectrogramView &view)
{
    const bool otherTiles = view.fftSize != this->view().fftSize || view.channel != this->view().channel;
    LaneColumns::setView(view);
    if (otherTiles)
        invalidateAll();
    painter_.reset();
}

void LanePicture::invalidate(FrameRange frames)
{
    LaneColumns::invalidate(frames, 1); // columns on the edge take from both neighbours
}

/// Columns of a chunk come from the same tile, so that either all of them have one, or none.
int LanePicture::chunkEnd(int x) const
{
    const double tileFrames = std::ldexp(double(TileKey::columns), hopLog2For(view().fftSize, view().time.framesPerPixel));
    const double frame = view().time.frameOfX(x + 0.5);
    const double edge = view().time.xOfFrame((std::floor(frame / tileFrames) + 1) * tileFrames);
    return std::min({x + chunkColumns, view().width, std::max(x + 1, int(std::min(edge, 1e6)))});
}

LanePicture::Columns LanePicture::assemble(const ViewPainter::TileOf &tileOf, double budgetMs)
{
    if (complete())
        return {};
    if (!painter_)
        painter_.emplace(view(), sampleRateHz_, frames_);
    const auto paint = [&](int from, int to, uchar *levels, qsizetype bytesPerLine) {
        bool asked = false, found = false;
        painter_->paint(
            [&](const TileKey &key) {
                auto tile = tileOf(key);
                asked = true;
                found = found || tile;
                return tile;
            },
            from, to, levels, bytesPerLine);
        return found || !asked; // beyond the recording's ends nobody asks
    };
    return LaneColumns::assemble([this](int x) { return chunkEnd(x); }, paint, budgetMs);
}

} // namespace partita
