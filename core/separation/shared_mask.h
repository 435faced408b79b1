// SPDX-License-Identifier: GPL-3.0-or-later
// From what the network says of each description to the gains that are applied: descriptions share the mixture.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "models/separator/mask_estimator.h"

namespace partita {

/// One description's part of the mixture.
struct MaskPart {
    int vector = 0; ///< index of its query vector
    int track = 0;  ///< which track its part goes to; several parts of a track add up
    float share = 1;///< 1 / number of parts that mean the same sound, so that none of it is there twice
};

/// Gains of the tracks over consecutive frames: [frames][tracks][bands + 1]. At every band the gains of all tracks sum to
/// at most 1. The last value of each row is the gain above the network's top band.
struct TrackGains {
    std::int64_t firstFrame = 0, frames = 0;
    int tracks = 0, bands = 0;
    std::vector<float> gain;
    std::vector<double> partEnergy; ///< by part: sum of (gain^2 * band power)
    double energy = 0;              ///< sum of the band power
    std::vector<float> presence;    ///< [queries][steps], those of the span without its context

    int rowSize() const { return tracks * (bands + 1); }
};

/// Where the gain above the top band comes from: the mean of the bands from here to the top.
inline constexpr double highBandsFromHz = 12000;
/// The gain goes from the top band's to that mean over this width.
inline constexpr double highFadeHz = 2000;

/// Turns the mask of a span with context, [maskFirstFrame, ..), into the gains of frames [begin, end). `bandPower` is what
/// the mask was estimated from. Parts whose gains sum to more than 1 at a band are scaled down to 1 together.
TrackGains shareMask(const SpanMask &mask, std::span<const float> bandPower, std::int64_t maskFirstFrame,
                     std::int64_t begin, std::int64_t end, int frameAlignment, const Bands &bands,
                     std::span<const MaskPart> parts, int tracks);

/// For each bin of an STFT at any rate: between which two of the bands + 1 gains of a row it lies.
std::vector<Bands::Position> gainPositions(const Bands &bands, const StftSpec &spec);

} // namespace partita
