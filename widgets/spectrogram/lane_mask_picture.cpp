// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/lane_mask_picture.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace partita {

namespace {

constexpr int chunkColumns = 32; ///< between two looks at the clock
/// Colours of the image: opacities up to 253, and these.
constexpr uchar outerLine = 254, innerLine = 255, mostOpacity = 253;
constexpr int tintAlpha = 120;            ///< where the opacity is 1
constexpr std::uint8_t leastInside = 8;   ///< less is neither seen nor heard: there are the edges

} // namespace

void LaneMaskPicture::setMask(MaskPtr mask)
{
    if (mask == mask_)
        return;
    const MaskPtr before = std::exchange(mask_, std::move(mask));
    if (!mask_ || !before || !(mask_->grid() == before->grid())) {
        forget();
        makeRows();
        return;
    }
    if (mask_->background() != before->background()) {
        invalidateAll();
        return;
    }
    const int hop = mask_->grid().stft().hopFrames, tileRows = (mask_->grid().bins() + Mask::tileBins - 1) / Mask::tileBins;
    const double tileFrames = double(Mask::tileFrames) * hop;
    const double last = double(mask_->grid().frames() / Mask::tileFrames);
    const auto column = [&](double x) {
        return std::int64_t(std::clamp(std::floor(view().time.frameOfX(x) / tileFrames), 0.0, last));
    };
    for (auto c = column(-margin() - 1), end = column(view().width + margin() + 1) + 1; c < end; ++c) {
        for (int row = 0; row < tileRows; ++row) {
            if (mask_->tile({c, row}) == before->tile({c, row}))
                continue;
            // A cell reaches half a hop to both sides.
            const std::int64_t begin = c * Mask::tileFrames * hop - hop / 2;
            invalidate({begin, begin + Mask::tileFrames * hop}, margin() + 1);
            break;
        }
    }
}

void LaneMaskPicture::setView(const SpectrogramView &view)
{
    LaneColumns::setView(view);
    makeRows();
}

void LaneMaskPicture::setLook(const QColor &tint, bool lightPicture, int lineWidth)
{
    QColor line = tint.toHsl();
    line.setHslF(std::max(line.hslHueF(), 0.0f), line.hslSaturationF(), lightPicture ? 0.3f : 0.82f);
    const QColor opposite = lightPicture ? QColor(255, 255, 255, 150) : QColor(0, 0, 0, 150);
    QList<QRgb> table;
    for (int i = 0; i <= mostOpacity; ++i)
        table.append(qRgba(tint.red(), tint.green(), tint.blue(), (i * tintAlpha + mostOpacity / 2) / mostOpacity));
    table.append(line.rgb());
    table.append(opposite.rgba());
    setColors(table);
    if (lineWidth != lineWidth_)
        invalidateAll();
    lineWidth_ = lineWidth;
}

void LaneMaskPicture::makeRows()
{
    if (!mask_)
        return;
    const auto &axis = view().frequency;
    const int bins = mask_->grid().bins();
    const double binHz = mask_->grid().stft().binHz();
    rows_.resize(size_t(std::max(axis.height, 1)));
    binBegin_ = bins;
    binEnd_ = 0;
    for (size_t y = 0; y < rows_.size(); ++y) {
        const auto bin = [&](double at) { return std::clamp(axis.hzOfY(double(y) + at) / binHz, 0.0, double(bins)); };
        int first = int(std::ceil(bin(1))), end = int(std::ceil(bin(0)));
        if (first >= end) {
            first = std::min(int(std::lround(bin(0.5))), bins - 1);
            end = first + 1;
        }
        rows_[y] = {std::min(first, bins - 1), std::min(end, bins)};
        binBegin_ = std::min(binBegin_, rows_[y].first);
        binEnd_ = std::max(binEnd_, rows_[y].second);
    }
    bins_.resize(size_t(bins) + Mask::tileBins);
}

LaneMaskPicture::Columns LaneMaskPicture::assemble(double budgetMs)
{
    if (complete())
        return {};
    return LaneColumns::assemble([](int x) { return x + chunkColumns; },
                                 [this](int from, int to, uchar *pixels, qsizetype bytesPerLine) {
                                     paint(from, to, pixels, bytesPerLine);
                                     return true;
                                 },
                                 budgetMs);
}

void LaneMaskPicture::fill(int x, const Values *before, Values &out)
{
    const auto &grid = mask_->grid();
    const double hop = grid.stft().hopFrames;
    const double from = view().time.frameOfX(x), to = view().time.frameOfX(x + 1);
    out.rows.resize(rows_.size());
    if (to <= 0 || from >= double(grid.samples)) {
        out.frameBegin = out.frameEnd = -1;
        out.uniform = true;
        std::fill(out.rows.begin(), out.rows.end(), std::uint8_t(0));
        return;
    }
    auto begin = std::int64_t(std::ceil(std::max(from, 0.0) / hop)), end = std::int64_t(std::ceil(to / hop));
    if (begin >= end) {
        begin = std::llround((from + to) / 2 / hop);
        end = begin + 1;
    }
    out.frameBegin = std::clamp<std::int64_t>(begin, 0, grid.frames() - 1);
    out.frameEnd = std::clamp<std::int64_t>(end, out.frameBegin + 1, grid.frames());
    if (before && before->frameBegin == out.frameBegin && before->frameEnd == out.frameEnd) {
        out.rows = before->rows;
        out.uniform = before->uniform;
        return;
    }
    // The highest of the frames, by bin; whole rows of tiles, so that the loops are of a fixed length.
    out.uniform = true;
    for (int row = binBegin_ / Mask::tileBins; row * Mask::tileBins < binEnd_; ++row) {
        std::uint8_t *most = bins_.data() + row * Mask::tileBins;
        std::fill_n(most, Mask::tileBins, std::uint8_t(0));
        for (auto column = out.frameBegin / Mask::tileFrames; column * Mask::tileFrames < out.frameEnd; ++column) {
            const auto tile = mask_->tile({column, row});
            if (!tile) {
                for (int b = 0; b < Mask::tileBins; ++b)
                    most[b] = std::max(most[b], mask_->background());
                continue;
            }
            out.uniform = false;
            const auto first = std::max<std::int64_t>(out.frameBegin - column * Mask::tileFrames, 0);
            const auto last = std::min<std::int64_t>(out.frameEnd - column * Mask::tileFrames, Mask::tileFrames);
            for (auto f = first; f < last; ++f) {
                const std::uint8_t *cells = tile->data() + f * Mask::tileBins;
                for (int b = 0; b < Mask::tileBins; ++b)
                    most[b] = std::max(most[b], cells[b]);
            }
        }
    }
    if (out.uniform) {
        std::fill(out.rows.begin(), out.rows.end(), mask_->background());
        return;
    }
    for (size_t y = 0; y < rows_.size(); ++y)
        out.rows[y] = *std::max_element(bins_.data() + rows_[y].first, bins_.data() + rows_[y].second);
}

void LaneMaskPicture::paint(int from, int to, uchar *pixels, qsizetype bytesPerLine)
{
    values_.resize(size_t(to - from + 2 * margin()));
    bool alike = true;
    for (size_t i = 0; i < values_.size(); ++i) {
        fill(from - margin() + int(i), i > 0 ? &values_[i - 1] : nullptr, values_[i]);
        alike = alike && values_[i].uniform && values_[i].rows[0] == values_[0].rows[0];
    }
    if (alike) {
        for (size_t y = 0; y < rows_.size(); ++y)
            std::memset(pixels + qsizetype(y) * bytesPerLine + from, std::min(values_[0].rows[0], mostOpacity), size_t(to - from));
        return;
    }
    for (int x = from; x < to; ++x)
        paintColumn(x - from + margin(), pixels + x, bytesPerLine);
}

/// The column values_[x].
void LaneMaskPicture::paintColumn(int x, uchar *pixel, qsizetype bytesPerLine) const
{
    const auto isInside = [](std::uint8_t value) { return value >= leastInside; };
    const auto &column = values_[size_t(x)].rows;
    const int height = int(column.size());
    for (int y = 0; y < height; ++y, pixel += bytesPerLine) {
        const std::uint8_t value = column[size_t(y)];
        *pixel = std::min(value, mostOpacity);
        if (!isInside(value))
            continue;
        for (int away = 1; away <= margin(); ++away) {
            if (isInside(values_[size_t(x - away)].rows[size_t(y)]) && isInside(values_[size_t(x + away)].rows[size_t(y)]) &&
                isInside(column[size_t(std::max(y - away, 0))]) && isInside(column[size_t(std::min(y + away, height - 1))]))
                continue;
            *pixel = away <= lineWidth_ ? outerLine : innerLine;
            break;
        }
    }
}

} // namespace partita
