// SPDX-License-Identifier: GPL-3.0-or-later
// What a person painted, put together with what the network says.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/mask/mask.h"

namespace partita {

/// Chosen with rectangles over the dev mixtures of the model partita-1-train (`partita-cli evaluate --rectangles`).
inline constexpr float hintLogOdds = 2.5f;
/// The least gain under a full yes, before the odds: who says so knows better than a network that heard nothing.
inline constexpr float hintFloor = 0.1f;
inline constexpr double surroundingsOpacity = 0.35;

/// For one track of a separation; null masks say nothing.
struct TrackHints {
    /// Rough strokes: where there is some of it, and where there is none. They move the log odds of the network's gain,
    /// ln(g / (1 - g)), by +-logOdds at full opacity, as evidence that is independent of what the network heard.
    MaskPtr yes, no;
    float logOdds = hintLogOdds;
    MaskPtr given, taken; ///< exact: at full opacity all of the sound there is the track's, or none of it
    MaskPtr within;       ///< the track has nothing elsewhere
    std::int64_t firstSample = 0; ///< where the recording that is split begins in the one that was painted on

    bool any() const { return yes || no || given || taken || within; }
};

/// Where rough strokes say yes, the rest of that time is less likely: a mask for TrackHints::no with `opacity` wherever `yes`
/// has none, within `reachSeconds` of where it has some.
MaskPtr surroundingsOf(const Mask &yes, double opacity = surroundingsOpacity, double reachSeconds = 1);

/// Immutable after construction; any thread.
class HintedGains {
public:
    /// `spec`: of the frames that the gains are for. `hints`: by track, or none.
    HintedGains(std::vector<TrackHints> hints, const StftSpec &spec);

    /// `gains` [tracks][bins] of a frame. What is given to a track is taken from the others; at no bin do they sum to more
    /// than 1 afterwards.
    void apply(std::int64_t frame, std::span<float> gains) const;

private:
    void opacity(const Mask &mask, double position, std::span<float> out) const;

    const std::vector<TrackHints> hints_;
    const StftSpec spec_;
};

} // namespace partita
