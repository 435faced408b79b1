// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/spectrogram_tile.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <limits>

namespace partita {

namespace {

constexpr int mostWindows = 64;
constexpr int firstStride = 8;
/// To read on over this many frames costs no more than to find another place in a FLAC file (measured: about 0.5 ms).
constexpr std::int64_t cheapGapFrames = 8192;
constexpr std::int64_t unitFrames = 1 << 20, readFrames = 1 << 18;
constexpr int unitPlaces = 64;

bool sparse(const TileKey &key) { return key.hopFrames() > cheapGapFrames; }

struct Window {
    int column;
    std::int64_t centre; ///< frame of the store
};

/// Transforms windows in ascending order, and keeps the maximum over each column.
class ColumnAnalysis {
public:
    ColumnAnalysis(const SampleStore &store, const Stft &stft, const TileKey &key)
        : store_(store), stft_(stft), key_(key), spectrum_(size_t(key.bins())), power_(size_t(key.bins()))
    {
    }

    Result<void> run(std::span<const Window> windows, SpectrogramTile &tile, const std::function<bool()> &stop)
    {
        const std::int64_t gap = std::max<std::int64_t>(key_.fftSize, cheapGapFrames);
        for (size_t from = 0; from < windows.size();) {
            size_t to = from + 1;
            while (to < windows.size() && windows[to].centre - windows[to - 1].centre <= gap &&
                   windows[to].centre - windows[from].centre <= readFrames)
                ++to;
            if (stop && stop())
                return Error{ErrorCode::Cancelled, Sentence::tr("The part is no longer shown.")};
            const std::int64_t begin = windows[from].centre - key_.fftSize / 2;
            if (auto read = readMono(begin, windows[to - 1].centre + key_.fftSize / 2 - begin); !read)
                return read;
            for (; from < to; ++from) {
                add(windows[from].centre - key_.fftSize / 2 - begin);
                if (from + 1 == windows.size() || windows[from + 1].column != windows[from].column)
                    finish(windows[from].column, tile);
            }
        }
        return {};
    }

private:
    Result<void> readMono(std::int64_t begin, std::int64_t frames)
    {
        interleaved_.resize(size_t(frames) * size_t(store_.channels()));
        mono_.resize(size_t(frames));
        if (auto read = store_.read(begin, interleaved_); !read)
            return read;
        selectChannel(interleaved_, store_.channels(), key_.channel, mono_.data());
        return {};
    }

    void add(std::int64_t offset)
    {
        stft_.forwardFrame(mono_.data() + offset, spectrum_.data());
        for (size_t b = 0; b < power_.size(); ++b)
            power_[b] = std::max(power_[b], std::norm(spectrum_[b]));
    }

    void finish(int column, SpectrogramTile &tile)
    {
        // The window's sum is fftSize / 2; a sine puts half of its amplitude into each of two bins.
        const double scale = 16.0 / (double(key_.fftSize) * key_.fftSize);
        auto *levels = tile.levels.data() + size_t(column) * power_.size();
        for (size_t b = 0; b < power_.size(); ++b)
            levels[b] = levelOfPower(power_[b] * scale);
        std::fill(power_.begin(), power_.end(), 0.0f);
    }

    const SampleStore &store_;
    const Stft &stft_;
    const TileKey &key_;
    std::vector<float> interleaved_, mono_;
    std::vector<std::complex<float>> spectrum_;
    std::vector<float> power_;
};

/// The column that stands for its eight neighbours in the first pass.
int representative(int column, int lastColumn)
{
    return std::min(column / firstStride * firstStride + firstStride / 2, lastColumn);
}

void markChanges(SpectrogramTile &tile, const SampleStore &store, const std::shared_ptr<const Availability> &now)
{
    std::vector<FrameRange> changed;
    if (tile.seen && tile.seen != now)
        changed = changedParts(*tile.seen, *now, store.frames());
    const bool all = !tile.seen;
    tile.seen = now;
    for (int c = 0; c < TileKey::columns; ++c) {
        const auto extent = tile.key.extent(c);
        auto &state = tile.states[size_t(c)];
        if (!all && !intersects(changed, extent))
            continue;
        state = ColumnState::None;
        const bool beyond = (tile.key.firstColumn() + c) * tile.key.hopFrames() >= store.frames();
        if (beyond || !now->anyIn(extent)) {
            state = ColumnState::Final;
            std::fill_n(tile.levels.begin() + c * tile.key.bins(), tile.key.bins(), std::uint8_t(0));
        }
    }
}

/// The columns that the next unit computes, ascending.
std::vector<int> columnsOfUnit(const SpectrogramTile &tile, TilePass pass, int lastColumn)
{
    std::vector<int> columns;
    const auto below = [&](int c, ColumnState state) { return tile.states[size_t(c)] < state; };
    if (pass == TilePass::First) {
        for (int c = 0; c <= lastColumn; ++c) {
            const int stands = representative(c, lastColumn);
            if (tile.states[size_t(c)] == ColumnState::None && below(stands, ColumnState::OneWindow) &&
                (columns.empty() || columns.back() != stands))
                columns.push_back(stands);
        }
        return columns;
    }
    const auto wanted = pass == TilePass::Columns ? ColumnState::OneWindow : ColumnState::Final;
    const std::int64_t most = pass == TilePass::Columns && sparse(tile.key)
                                  ? unitPlaces
                                  : std::max<std::int64_t>(1, unitFrames / tile.key.hopFrames());
    for (int c = 0; c <= lastColumn && std::int64_t(columns.size()) < most; ++c) {
        if (below(c, wanted))
            columns.push_back(c);
    }
    return columns;
}

} // namespace

void selectChannel(std::span<const float> interleaved, int channels, ChannelView view, float *mono)
{
    const size_t stride = size_t(channels), frames = interleaved.size() / stride;
    const size_t right = channels > 1 ? 1 : 0;
    const float scale = 1.0f / float(channels);
    for (size_t i = 0; i < frames; ++i) {
        const float *frame = interleaved.data() + i * stride;
        switch (view) {
        case ChannelView::Sum: {
            float sum = 0;
            for (size_t c = 0; c < stride; ++c)
                sum += frame[c];
            mono[i] = sum * scale;
            break;
        }
        case ChannelView::Left: mono[i] = frame[0]; break;
        case ChannelView::Right: mono[i] = frame[right]; break;
        case ChannelView::Side: mono[i] = 0.5f * (frame[0] - frame[right]); break;
        }
    }
}

std::uint8_t levelOfPower(double power)
{
    if (!(power > 1e-15)) // also what is not a number
        return 0;
    const double db = 10.0 * std::log10(power);
    return std::uint8_t(std::clamp(std::round((db - levelZeroDb) / levelStepDb), 0.0, 255.0));
}

double dbOfLevel(std::uint8_t level)
{
    return level == 0 ? -std::numeric_limits<double>::infinity() : levelZeroDb + levelStepDb * level;
}

FrameRange TileKey::extent() const
{
    return {firstColumn() * hopFrames() - fftSize / 2, (firstColumn() + columns) * hopFrames() + fftSize / 2};
}

FrameRange TileKey::extent(int column) const
{
    const std::int64_t begin = (firstColumn() + column) * hopFrames();
    return {begin - fftSize / 2, begin + hopFrames() + fftSize / 2};
}

bool TileKey::valid() const
{
    return fftSize >= 512 && fftSize <= 16384 && std::has_single_bit(unsigned(fftSize)) && hopLog2 >= 0 &&
           hopLog2 <= 30 && index >= 0 && index < (std::int64_t(1) << 50) / columns / hopFrames();
}

int windowsPerColumn(const TileKey &key)
{
    return int(std::clamp<std::int64_t>(key.hopFrames() / (key.fftSize / 2), 1, mostWindows));
}

std::int64_t windowOffset(const TileKey &key, int j) { return (2 * j + 1) * key.hopFrames() / (2 * windowsPerColumn(key)); }

bool SpectrogramTile::final() const
{
    return std::all_of(states.begin(), states.end(), [](ColumnState s) { return s == ColumnState::Final; });
}

std::size_t SpectrogramTile::bytesOf(const TileKey &key)
{
    return sizeof(SpectrogramTile) + size_t(key.bins()) * TileKey::columns;
}

StftSpec tileStft(const TileKey &key, int sampleRateHz)
{
    return {sampleRateHz, key.fftSize, key.fftSize, key.fftSize / 2};
}

TilePass nextPass(const SpectrogramTile &tile)
{
    const auto least = *std::min_element(tile.states.begin(), tile.states.end());
    if (least == ColumnState::Final)
        return TilePass::None;
    if (least == ColumnState::OneWindow)
        return TilePass::Full;
    return least == ColumnState::None && sparse(tile.key) ? TilePass::First : TilePass::Columns;
}

Result<std::shared_ptr<const SpectrogramTile>> advanceTile(const SampleStore &store, const Stft &stft, const TileKey &key,
                                                           const std::shared_ptr<const SpectrogramTile> &before,
                                                           const std::shared_ptr<const Availability> &now,
                                                           const std::function<bool()> &stop)
{
    auto tile = before ? std::make_shared<SpectrogramTile>(*before) : std::make_shared<SpectrogramTile>();
    if (!before) {
        tile->key = key;
        tile->levels.assign(size_t(TileKey::columns) * size_t(key.bins()), 0);
    }
    if (tile->seen != now)
        markChanges(*tile, store, now);
    const TilePass pass = nextPass(*tile);
    if (pass == TilePass::None)
        return std::shared_ptr<const SpectrogramTile>(std::move(tile));

    const std::int64_t columnsLeft = (store.frames() - 1) / key.hopFrames() - key.firstColumn();
    const int lastColumn = int(std::min<std::int64_t>(columnsLeft, TileKey::columns - 1));
    const auto columns = columnsOfUnit(*tile, pass, lastColumn);
    const int perColumn = windowsPerColumn(key);
    std::vector<Window> windows;
    for (int c : columns) {
        const std::int64_t begin = (key.firstColumn() + c) * key.hopFrames();
        const int from = pass == TilePass::Full ? 0 : perColumn / 2, to = pass == TilePass::Full ? perColumn : from + 1;
        for (int j = from; j < to; ++j)
            windows.push_back({c, begin + windowOffset(key, j)});
    }
    if (auto done = ColumnAnalysis(store, stft, key).run(windows, *tile, stop); !done)
        return done.error();
    for (int c : columns)
        tile->states[size_t(c)] = pass == TilePass::Full || perColumn == 1 ? ColumnState::Final : ColumnState::OneWindow;
    if (pass == TilePass::First) {
        for (int c = 0; c <= lastColumn; ++c) {
            if (tile->states[size_t(c)] != ColumnState::None)
                continue;
            std::copy_n(tile->column(representative(c, lastColumn)), key.bins(), tile->levels.begin() + c * key.bins());
            tile->states[size_t(c)] = ColumnState::Borrowed;
        }
    }
    return std::shared_ptr<const SpectrogramTile>(std::move(tile));
}

} // namespace partita
