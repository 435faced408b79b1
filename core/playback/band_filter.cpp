// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/band_filter.h"

#include <cmath>
#include <numbers>

namespace partita {

namespace {

BiquadCoefficients section(double edgeHz, int sampleRateHz, int index, bool highPass)
{
    const double angle = 2 * std::numbers::pi * edgeHz / sampleRateHz;
    // Pole pairs lie evenly on a half circle: 1 / Q = 2 sin((2 index + 1) pi / (2 order)).
    const double alpha = std::sin(angle) * std::sin((2 * index + 1) * std::numbers::pi / (2 * BandCoefficients::order));
    const double cosine = std::cos(angle), a0 = 1 + alpha;
    const double b1 = highPass ? -(1 + cosine) : 1 - cosine, b0 = std::abs(b1) / 2;
    return {b0 / a0, b1 / a0, b0 / a0, -2 * cosine / a0, (1 - alpha) / a0};
}

} // namespace

BandCoefficients designBand(const AuditionBand &band, int sampleRateHz)
{
    BandCoefficients result;
    const auto addEdge = [&](double edgeHz, bool highPass) {
        for (int i = 0; i < BandCoefficients::order / 2; ++i)
            result.sections[size_t(result.count++)] = section(edgeHz, sampleRateHz, i, highPass);
    };
    const double topHz = 0.49 * sampleRateHz;
    if (band.lowHz >= 1)
        addEdge(std::min(band.lowHz, topHz), true);
    if (band.highHz < topHz)
        addEdge(band.highHz, false);
    return result;
}

void BandFilter::set(const BandCoefficients &coefficients) noexcept
{
    coefficients_ = coefficients;
    reset();
}

void BandFilter::process(float *stereo, int frames) noexcept
{
    for (size_t c = 0; c < 2; ++c) {
        auto &memories = state_[c];
        for (int i = 0; i < frames; ++i) {
            double x = stereo[2 * size_t(i) + c];
            for (size_t k = 0; k < size_t(coefficients_.count); ++k) {
                const auto &q = coefficients_.sections[k];
                auto &memory = memories[k];
                const double y = q.b0 * x + memory.first;
                memory.first = q.b1 * x - q.a1 * y + memory.second;
                memory.second = q.b2 * x - q.a2 * y;
                x = y;
            }
            stereo[2 * size_t(i) + c] = float(x);
        }
        for (auto &memory : memories) // denormal numbers would be slow
            if (std::abs(memory.first) + std::abs(memory.second) < 1e-30)
                memory = {};
    }
}

} // namespace partita
