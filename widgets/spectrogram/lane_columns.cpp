// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spectrogram/lane_columns.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <QElapsedTimer>

namespace partita {

namespace {

bool sameScale(const FrequencyAxis &a, const FrequencyAxis &b)
{
    return a.scale == b.scale && a.lowHz == b.lowHz && a.highHz == b.highHz && a.height == b.height;
}

} // namespace

void LaneColumns::setColors(const QList<QRgb> &table)
{
    if (image_.isNull())
        image_ = QImage(1, 1, QImage::Format_Indexed8);
    image_.setColorTable(table);
}

void LaneColumns::setView(const SpectrogramView &view)
{
    const SpectrogramView before = view_;
    const std::int64_t oldFirst = first_;
    const double perPixel = view.time.framesPerPixel;
    view_ = view;
    first_ = std::llround(view.time.firstFrame / perPixel);
    view_.time.firstFrame = double(first_) * perPixel;

    const bool sameGrid = perPixel == before.time.framesPerPixel && view.width == before.width &&
                          view.width == int(columns_.size()) && sameScale(view.frequency, before.frequency);
    if (!sameGrid) {
        stretch(before, oldFirst);
        invalidateAll();
    } else if (first_ != oldFirst) {
        move(first_ - oldFirst);
    }
    dirty_ = int(std::count_if(columns_.begin(), columns_.end(), [](const Column &c) { return c.dirty; }));
}

void LaneColumns::invalidateAll()
{
    for (auto &column : columns_)
        column.dirty = true;
    dirty_ = int(columns_.size());
}

void LaneColumns::forget()
{
    columns_.assign(columns_.size(), {});
    dirty_ = int(columns_.size());
}

/// The same grid, further right by `by` columns.
void LaneColumns::move(std::int64_t by)
{
    const auto width = std::int64_t(columns_.size());
    const std::int64_t kept = width - std::abs(by);
    if (kept <= 0) {
        columns_.assign(columns_.size(), {});
        return;
    }
    const auto from = size_t(std::max<std::int64_t>(by, 0)), to = size_t(std::max<std::int64_t>(-by, 0));
    for (int y = 0; y < image_.height(); ++y) {
        uchar *line = image_.scanLine(y);
        std::memmove(line + to, line + from, size_t(kept));
    }
    std::vector<Column> moved(columns_.size());
    std::copy_n(columns_.begin() + std::ptrdiff_t(from), kept, moved.begin() + std::ptrdiff_t(to));
    columns_ = std::move(moved);
}

/// The old picture, pixel by pixel, in another view.
void LaneColumns::stretch(const SpectrogramView &from, std::int64_t oldFirst)
{
    const int width = std::max(view_.width, 1), height = view_.frequency.height;
    QImage image(width, height, QImage::Format_Indexed8);
    image.setColorTable(image_.colorTable());
    image.fill(0);
    std::vector<Column> columns(static_cast<size_t>(width));
    std::vector<int> sources(columns.size(), -1);
    for (int x = 0; x < width; ++x) {
        const double old = view_.time.frameOfX(x + 0.5) / from.time.framesPerPixel - double(oldFirst);
        if (old < 0 || old >= double(columns_.size()) || !columns_[size_t(old)].shown)
            continue;
        sources[size_t(x)] = int(old);
        columns[size_t(x)].shown = true;
    }
    for (int y = 0; y < height && !columns_.empty(); ++y) {
        const double old = from.frequency.yOfHz(view_.frequency.hzOfY(y + 0.5));
        if (!(old >= 0) || old >= image_.height())
            continue;
        const uchar *source = image_.constScanLine(int(old));
        uchar *line = image.scanLine(y);
        for (size_t x = 0; x < sources.size(); ++x) {
            if (sources[x] >= 0)
                line[x] = source[sources[x]];
        }
    }
    image_ = std::move(image);
    columns_ = std::move(columns);
}

void LaneColumns::invalidate(FrameRange frames, int margin)
{
    const auto xOf = [&](std::int64_t frame) {
        return std::clamp(view_.time.xOfFrame(double(frame)), -1.0 - margin, double(columns_.size()) + 1 + margin);
    };
    const int from = std::max(0, int(std::floor(xOf(frames.begin))) - margin);
    const int to = std::min(int(columns_.size()), int(std::ceil(xOf(frames.end))) + margin);
    for (int x = from; x < to; ++x) {
        auto &column = columns_[size_t(x)];
        dirty_ += column.dirty ? 0 : 1;
        column.dirty = true;
    }
}

LaneColumns::Columns LaneColumns::assemble(const std::function<int(int x)> &chunkEnd, const Paint &paint, double budgetMs)
{
    Columns changed;
    if (dirty_ == 0 || columns_.empty())
        return changed;
    QElapsedTimer clock;
    clock.start();
    uchar *pixels = image_.bits();
    const int width = int(columns_.size());
    for (const bool emptyOnes : {true, false}) { // first where nothing is seen yet
        for (int x = 0; x < width && dirty_ > 0;) {
            const auto isDue = [&](int at) {
                const auto &column = columns_[size_t(at)];
                return column.dirty && column.shown != emptyOnes;
            };
            if (!isDue(x)) {
                ++x;
                continue;
            }
            if (double(clock.nsecsElapsed()) > budgetMs * 1e6)
                return changed;
            int to = x + 1;
            for (const int end = std::min(width, chunkEnd(x)); to < end && isDue(to);)
                ++to;
            // The painter may blank what it cannot make; columns that show something keep it.
            const QImage before = columns_[size_t(x)].shown ? image_.copy(x, 0, to - x, image_.height()) : QImage();
            const bool done = paint(x, to, pixels, image_.bytesPerLine());
            for (int y = 0; !done && y < before.height(); ++y)
                std::memcpy(pixels + y * image_.bytesPerLine() + x, before.constScanLine(y), size_t(to - x));
            for (int i = x; i < to; ++i) {
                auto &column = columns_[size_t(i)];
                column.shown = column.shown || done;
                column.dirty = false;
                --dirty_;
            }
            if (done)
                changed = {changed.to == 0 ? x : std::min(changed.from, x), std::max(changed.to, to)};
            x = to;
        }
    }
    return changed;
}

} // namespace partita
