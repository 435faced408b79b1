// SPDX-License-Identifier: GPL-3.0-or-later
// How all spectrograms and waveforms of a window are shown.
#pragma once

#include <QObject>

#include "core/spectrogram/axes.h"
#include "core/spectrogram/color_map.h"
#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

struct DisplaySettings {
    int fftSize = 2048; ///< a power of two, 512 to 16384
    ChannelView channel = ChannelView::Sum;
    FrequencyScale scale = FrequencyScale::Mel;
    double lowHz = 0, highHz = 0; ///< highHz 0: half the sample rate
    ColorMap colorMap = defaultColorMap;
    double floorDb = -100, ceilingDb = -10; ///< the range of colours
    bool waveform = true;                   ///< over the spectrogram
    bool spectrogram = true;

    bool operator==(const DisplaySettings &) const = default;
    /// The axis of a picture `height` pixels high, of a recording.
    FrequencyAxis frequencyAxis(int height, int sampleRateHz) const;
};

/// UI thread.
class DisplayState : public QObject {
    Q_OBJECT

public:
    explicit DisplayState(QObject *parent = nullptr) : QObject(parent) {}

    const DisplaySettings &settings() const { return settings_; }
    /// Values out of range are put right.
    void set(DisplaySettings settings);

Q_SIGNALS:
    void changed(const partita::DisplaySettings &before);

private:
    DisplaySettings settings_;
};

} // namespace partita
