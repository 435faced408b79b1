// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mask/mask_tool_state.h"

#include <algorithm>
#include <cmath>

namespace partita {

void MaskToolState::set(MaskToolSettings settings)
{
    using S = MaskToolSettings;
    settings.sizeMs = std::clamp(settings.sizeMs, S::leastSizeMs, S::mostSizeMs);
    settings.sizeHz = std::clamp(settings.sizeHz, S::leastSizeHz, S::mostSizeHz);
    settings.sizeSemitones = std::clamp(settings.sizeSemitones, S::leastSizeSemitones, S::mostSizeSemitones);
    settings.hardness = std::clamp(settings.hardness, 0.0, 1.0);
    settings.strength = std::clamp(settings.strength, 0.01, 1.0);
    settings.toleranceDb = std::clamp(settings.toleranceDb, S::leastToleranceDb, S::mostToleranceDb);
    settings.partials = std::clamp(settings.partials, 1, S::mostPartials);
    if (settings == settings_)
        return;
    const MaskToolSettings before = settings_;
    settings_ = settings;
    Q_EMIT changed(before);
}

void MaskToolState::setTool(MaskTool tool)
{
    MaskToolSettings settings = settings_;
    settings.tool = tool;
    set(settings);
}

void MaskToolState::resizeBrush(int steps)
{
    MaskToolSettings settings = settings_;
    for (double *size : {&settings.sizeMs, &settings.sizeHz, &settings.sizeSemitones})
        *size *= std::exp2(steps / 8.0);
    set(settings);
}

void MaskToolState::harden(int steps)
{
    MaskToolSettings settings = settings_;
    settings.hardness += steps / 10.0;
    set(settings);
}

} // namespace partita
