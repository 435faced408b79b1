// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dsp/bands.h"

#include <algorithm>
#include <cmath>

namespace partita {

Bands::Bands(int count, int linearCount, double cornerHz, double topHz)
{
    centersHz_.resize(size_t(count));
    for (int i = 0; i < count; ++i) {
        if (i < linearCount) {
            centersHz_[size_t(i)] = cornerHz * i / linearCount;
        } else {
            const double fraction = double(i - linearCount) / (count - 1 - linearCount);
            centersHz_[size_t(i)] = cornerHz * std::pow(topHz / cornerHz, fraction);
        }
    }
}

Bands::Position Bands::position(double frequencyHz) const
{
    const auto next = std::upper_bound(centersHz_.begin(), centersHz_.end(), frequencyHz);
    if (next == centersHz_.begin())
        return {0, 0.0f};
    if (next == centersHz_.end())
        return {count() - 2, 1.0f};
    const int lower = int(next - centersHz_.begin()) - 1;
    const double from = centersHz_[size_t(lower)], to = *next;
    return {lower, float((frequencyHz - from) / (to - from))};
}

std::vector<Bands::Position> Bands::positions(int bins, double binHz) const
{
    std::vector<Position> result;
    result.reserve(size_t(bins));
    for (int bin = 0; bin < bins; ++bin)
        result.push_back(position(bin * binHz));
    return result;
}

void foldIntoBands(std::span<const Bands::Position> positions, const float *power, std::span<float> out)
{
    std::fill(out.begin(), out.end(), 0.0f);
    for (size_t bin = 0; bin < positions.size(); ++bin) {
        const auto [lower, upperWeight] = positions[bin];
        out[size_t(lower)] += power[bin] * (1 - upperWeight);
        out[size_t(lower) + 1] += power[bin] * upperWeight;
    }
}

} // namespace partita
