// SPDX-License-Identifier: GPL-3.0-or-later
// From samples to what the separator network hears: levelled band powers.
#pragma once

#include <span>
#include <vector>

#include "models/separator/mask_estimator.h"
#include "models/separator/separator_config.h"

namespace partita {

/// Band powers of whole signals at 32 kHz. const methods are thread-safe.
class BandInput {
public:
    explicit BandInput(const SeparatorConfig &config);

    /// [frames][bands], frames padded with silence to the network's alignment, scaled so that the gated level of the signal
    /// is `levelDb`.
    std::vector<float> levelled(std::span<const float> samples, double levelDb = -20) const;

private:
    int bands_, alignment_;
    Stft stft_;
    std::vector<Bands::Position> positions_;
};

} // namespace partita
