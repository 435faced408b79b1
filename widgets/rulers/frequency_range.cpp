// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rulers/frequency_range.h"

#include <algorithm>

namespace partita {

namespace {

/// The range as a part of the full axis, where the scale is linear: 0 is the top.
struct Part {
    FrequencyAxis full;
    double top = 0, bottom = 1;
};

Part partOf(const DisplaySettings &settings, int sampleRateHz)
{
    DisplaySettings all = settings;
    all.lowHz = all.highHz = 0;
    const FrequencyAxis full = all.frequencyAxis(1, sampleRateHz), now = settings.frequencyAxis(1, sampleRateHz);
    return {full, full.yOfHz(now.highHz), full.yOfHz(now.lowHz)};
}

DisplaySettings withPart(DisplaySettings settings, const Part &part, double top, double span)
{
    constexpr double edge = 1e-6;
    span = std::min(span, 1.0);
    top = std::clamp(top, 0.0, 1.0 - span);
    settings.highHz = top < edge ? 0 : part.full.hzOfY(top);
    settings.lowHz = top + span > 1 - edge ? 0 : part.full.hzOfY(top + span);
    return settings;
}

} // namespace

DisplaySettings zoomedFrequency(DisplaySettings settings, int sampleRateHz, double place, double factor)
{
    const Part part = partOf(settings, sampleRateHz);
    const double before = part.bottom - part.top, span = before / factor;
    const auto zoomed = withPart(settings, part, part.top + place * (before - span), span);
    const FrequencyAxis axis = zoomed.frequencyAxis(1, sampleRateHz);
    return axis.highHz - axis.lowHz < 50 ? settings : zoomed;
}

DisplaySettings scrolledFrequency(DisplaySettings settings, int sampleRateHz, double heights)
{
    const Part part = partOf(settings, sampleRateHz);
    const double span = part.bottom - part.top;
    return withPart(settings, part, part.top + heights * span, span);
}

} // namespace partita
