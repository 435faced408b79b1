// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/display_state.h"

#include <algorithm>
#include <bit>

namespace partita {

FrequencyAxis DisplaySettings::frequencyAxis(int height, int sampleRateHz) const
{
    FrequencyAxis axis;
    axis.scale = scale;
    axis.height = std::max(height, 1);
    const double nyquistHz = std::max(sampleRateHz / 2.0, 100.0);
    // The lowest octaves of a log axis would take half of the picture and hold nothing.
    const double leastHz = scale == FrequencyScale::Log ? 20 : 0;
    axis.highHz = highHz > 0 ? std::min(highHz, nyquistHz) : nyquistHz;
    axis.lowHz = std::clamp(lowHz, std::min(leastHz, axis.highHz / 2), axis.highHz / 1.01);
    return axis;
}

void DisplayState::set(DisplaySettings settings)
{
    settings.fftSize = int(std::bit_floor(unsigned(std::clamp(settings.fftSize, 512, 16384))));
    settings.floorDb = std::clamp(settings.floorDb, -140.0, 0.0);
    settings.ceilingDb = std::clamp(settings.ceilingDb, settings.floorDb + 6, 12.0);
    settings.lowHz = std::max(settings.lowHz, 0.0);
    settings.highHz = std::max(settings.highHz, 0.0);
    if (settings.highHz > 0 && settings.highHz < settings.lowHz + 50)
        settings.highHz = settings.lowHz + 50;
    if (settings == settings_)
        return;
    const DisplaySettings before = settings_;
    settings_ = settings;
    Q_EMIT changed(before);
}

} // namespace partita
