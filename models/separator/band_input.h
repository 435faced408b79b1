// SPDX-License-Identifier: GPL-3.0-or-later
// From samples to what the separator network hears: levelled band powers.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "models/separator/mask_estimator.h"
#include "models/separator/separator_config.h"

namespace partita {

/// The level of the sounding parts of a recording, from the mean squares of its 20 ms frames as they come: the mean over the
/// frames within 40 dB of the loud ones (95th percentile of those above -100 dBFS). One thread at a time.
class LevelGate {
public:
    void addFrame(double meanSquare);
    /// 0 for silence.
    double meanSquare() const;

private:
    static constexpr int binsPerDb = 2, lowestDb = -100, binCount = 130 * binsPerDb;
    std::array<std::int64_t, binCount> counts_{};
    std::array<double, binCount> sums_{};
};

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
