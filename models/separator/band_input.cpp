// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/separator/band_input.h"

#include <algorithm>
#include <cmath>

#include "models/dsp/gated_level.h"

namespace partita {

BandInput::BandInput(const SeparatorConfig &config)
    : bands_(config.bands), alignment_(config.frameAlignment()), stft_(config.stft()),
      positions_(config.makeBands().positions(stft_.spec().bins(), stft_.spec().binHz()))
{
}

std::vector<float> BandInput::levelled(std::span<const float> samples, double levelDb) const
{
    const auto &spec = stft_.spec();
    GatedLevel level;
    for (size_t begin = 0; begin < samples.size(); begin += size_t(spec.hopFrames)) {
        const size_t end = std::min(samples.size(), begin + size_t(spec.hopFrames));
        double sum = 0;
        for (size_t i = begin; i < end; ++i)
            sum += double(samples[i]) * samples[i];
        level.add(sum / double(end - begin));
    }
    const double meanSquare = level.meanSquare();
    const double unit = 4.0 / spec.windowFrames;
    const double scale = meanSquare > 0 ? unit * unit * std::pow(10.0, levelDb / 10) / meanSquare : unit * unit;

    const auto spectrum = stft_.analyze(samples);
    const std::int64_t frames = std::int64_t(spectrum.size()) / spec.bins();
    const std::int64_t padded = (frames + alignment_ - 1) / alignment_ * alignment_;
    std::vector<float> power(size_t(padded) * size_t(bands_), 0.0f), binPower(static_cast<size_t>(spec.bins()));
    for (std::int64_t t = 0; t < frames; ++t) {
        for (int bin = 0; bin < spec.bins(); ++bin)
            binPower[size_t(bin)] = std::norm(spectrum[size_t(t * spec.bins() + bin)]) * float(scale);
        foldIntoBands(positions_, binPower.data(), std::span(power).subspan(size_t(t) * size_t(bands_), size_t(bands_)));
    }
    return power;
}

} // namespace partita
