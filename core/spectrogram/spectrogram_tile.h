// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles of a spectrogram: levels by time and bin at one zoom level, and how one is computed. No threads here.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/document/sample_store.h"
#include "core/spectrogram/availability.h"
#include "models/dsp/stft.h"

namespace partita {

/// What of a recording is shown: the mean of all channels, the first, the second (mono: the first), half the difference
/// of the first two (mono: silence).
enum class ChannelView { Sum, Left, Right, Side };
/// `mono` takes interleaved.size() / channels samples.
void selectChannel(std::span<const float> interleaved, int channels, ChannelView view, float *mono);

/// Levels are bytes: 0 is anything below -140.7 dB; 1 to 255 stand for -140.4 to +12 dB in steps of 0.6 dB, so within
/// that range they are right to 0.3 dB. 0 dB is the peak bin of a full-scale sine at that bin's centre (between two bins a
/// sine shows up to 1.42 dB less, the scalloping of the Hann window: Harris 1978); a constant of 1.0 has +6 dB in bin 0.
constexpr double levelStepDb = 0.6, levelZeroDb = -141.0;
/// Of a squared amplitude, where 1.0 is a full-scale sine. 0 for what is not a number.
std::uint8_t levelOfPower(double power);
/// -infinity for level 0.
double dbOfLevel(std::uint8_t level);

/// Samples are shown through a periodic Hann window of fftSize, a power of two from 512 to 16384. Column c of a zoom level
/// covers frames [c * hop, (c + 1) * hop), hop = 2^hopLog2, hopLog2 0 to 30; a tile holds 256 columns.
struct TileKey {
    int fftSize = 2048;
    int hopLog2 = 10;
    ChannelView channel = ChannelView::Sum;
    std::int64_t index = 0;

    static constexpr int columns = 256;
    std::int64_t hopFrames() const { return std::int64_t(1) << hopLog2; }
    int bins() const { return fftSize / 2 + 1; }
    std::int64_t firstColumn() const { return index * columns; }
    /// Frames whose samples the tile shows, a window's half on both sides included.
    FrameRange extent() const;
    FrameRange extent(int column) const;
    bool valid() const;
    friend auto operator<=>(const TileKey &, const TileKey &) = default;
};

/// A column is the maximum, bin by bin, of windows that are spread evenly over it: one while the hop is at most fftSize / 2,
/// else one every fftSize / 2 frames, but 64 at most. Until there are more than 64 (hop > 32 fftSize), every sample lies
/// within a quarter window of a window's centre: a click shows at most 6 dB less than under its best window, and the tile
/// equals the maximum of the finer tiles. Beyond that an event shorter than hop / 64 - fftSize may fall between windows.
int windowsPerColumn(const TileKey &key);
/// Centre of window j, in frames from the beginning of the column.
std::int64_t windowOffset(const TileKey &key, int j);

enum class ColumnState : std::uint8_t {
    None,      ///< out of date or never computed
    Borrowed,  ///< shows a column nearby
    OneWindow, ///< only the window in its middle
    Final
};

/// Immutable once published.
struct SpectrogramTile {
    TileKey key;
    std::vector<std::uint8_t> levels; ///< [column][bin]
    std::array<ColumnState, TileKey::columns> states{};
    std::shared_ptr<const Availability> seen; ///< of the store, before its samples were read

    const std::uint8_t *column(int c) const { return levels.data() + size_t(c) * size_t(key.bins()); }
    bool final() const;
    std::size_t bytes() const { return sizeof *this + levels.size(); }
    static std::size_t bytesOf(const TileKey &key);
};

enum class TilePass {
    First,   ///< where columns are far apart: one window for eight columns
    Columns, ///< one window for every column
    Full,    ///< every window
    None     ///< nothing left
};
TilePass nextPass(const SpectrogramTile &tile);

/// One unit of work: `before` (none: a new tile) brought up to date with `now` as far as some milliseconds of work go, say
/// 2^20 samples read or 64 places in the file. Columns beyond the end or without a sample are silent and cost nothing.
/// Errors: those of the store; Cancelled once `stop` returns true.
Result<std::shared_ptr<const SpectrogramTile>> advanceTile(const SampleStore &store, const Stft &stft, const TileKey &key,
                                                           const std::shared_ptr<const SpectrogramTile> &before,
                                                           const std::shared_ptr<const Availability> &now,
                                                           const std::function<bool()> &stop = {});
/// The transform that advanceTile() wants.
StftSpec tileStft(const TileKey &key, int sampleRateHz);

} // namespace partita
