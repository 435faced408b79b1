// SPDX-License-Identifier: GPL-3.0-or-later
// Lets only a band of frequencies be heard.
#pragma once

#include <array>

namespace partita {

struct AuditionBand {
    double lowHz = 0;  ///< below 1: down to the lowest
    double highHz = 0; ///< near or above half the sample rate: up to the highest
};

/// Sections of second order, normalized to a0 = 1.
struct BiquadCoefficients {
    double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
};
struct BandCoefficients {
    static constexpr int order = 8; ///< of each edge: 48 dB an octave, -3 dB at the edge
    std::array<BiquadCoefficients, order> sections; ///< order / 2 for each edge
    int count = 0;                                  ///< sections in use; 0 passes all as it is
};

/// Butterworth high pass and low pass, by the bilinear transform with the edges where they are asked for:
/// |H(f)|^2 = 1 / (1 + r^16), r = tan(pi f / rate) / tan(pi edge / rate), inverted for the high pass.
/// S. Butterworth, "On the theory of filter amplifiers" (1930), split in sections as in R. Bristow-Johnson, "Audio EQ
/// cookbook" (2005).
BandCoefficients designBand(const AuditionBand &band, int sampleRateHz);

/// Two channels through the sections, transposed direct form II, double precision: an edge of 20 Hz at 192 kHz needs it.
/// Allocates and locks nothing. One thread at a time.
class BandFilter {
public:
    void set(const BandCoefficients &coefficients) noexcept; ///< and reset()
    void reset() noexcept { state_ = {}; }
    bool passesAll() const noexcept { return coefficients_.count == 0; }
    void process(float *stereo, int frames) noexcept;

private:
    struct Memory {
        double first = 0, second = 0;
    };
    BandCoefficients coefficients_;
    std::array<std::array<Memory, BandCoefficients::order>, 2> state_;
};

} // namespace partita
