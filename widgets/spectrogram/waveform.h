// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a waveform.
#pragma once

#include <QColor>

#include "core/spectrogram/peak_source.h"
#include "core/spectrogram/spectrogram_tile.h"

class QPainter;

namespace partita {

/// Peaks of a channel view, from those of the channels. Where a column is one sample these are exact; where it is more, the
/// signal lies within them (of a sum of unlike channels the true peaks may be smaller). Two channels with the same peaks count
/// as the same signal: their side is silent.
std::vector<PeakColumn> peaksOf(const PeakSource &source, ChannelView view, const TimeAxis &time, int width);

struct WaveformColors {
    QColor envelope, core; ///< from the minimum to the maximum; from -RMS to RMS, over it
};

/// Columns [from, to) of a waveform over the whole height, full scale at both edges; a line through the samples where they
/// are apart. Units are device pixels.
void paintWaveform(QPainter &painter, const PeakSource &source, ChannelView view, const TimeAxis &time, int from, int to,
                   int height, const WaveformColors &colors);

} // namespace partita
