// SPDX-License-Identifier: GPL-3.0-or-later
// Frequency bands in which the networks hear and mask: linear below a corner, logarithmic above.
#pragma once

#include <span>
#include <vector>

namespace partita {

/// Triangular bands over the bins of an STFT. Centres rise linearly to `cornerHz`, then by a constant ratio up to the
/// Nyquist frequency: resolved partials for tonal sounds below, constant relative bandwidth above, as hearing does.
/// Immutable after construction; any thread.
class Bands {
public:
    /// `count` bands, of which `linearCount` lie below cornerHz. Frequencies in Hz.
    Bands(int count, int linearCount, double cornerHz, double topHz);

    int count() const { return int(centersHz_.size()); }
    std::span<const double> centersHz() const { return centersHz_; }

    /// Band weights of one STFT bin at frequencyHz: the bin lies between bands `lower` and lower + 1, weight of the
    /// upper one in [0, 1]. Outside the centres the nearest band holds.
    struct Position {
        int lower;
        float upperWeight;
    };
    Position position(double frequencyHz) const;

    /// For each of `bins` bins spaced by binHz: its position. Interpolating a band mask at these gives a bin mask.
    std::vector<Position> positions(int bins, double binHz) const;

private:
    std::vector<double> centersHz_;
};

/// Folds bin powers into band powers: every bin gives its power to its two nearest bands by the weights of its position.
/// `power` has positions.size() values, `out` has bands values.
void foldIntoBands(std::span<const Bands::Position> positions, const float *power, std::span<float> out);

} // namespace partita
