// SPDX-License-Identifier: GPL-3.0-or-later
// What drawn hints are worth on top of a typed query, on pairs, with a simulated person who draws rectangles.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluation/evaluate.h"
#include "core/mask/mask.h"

namespace partita {

/// Rectangles over the regions where the ideal ratio mask of `source` in source + rest is busiest: at most `most`, each the
/// one (of those on blocks of 0.1 s by a third of an octave) with the largest sum of (ideal mask - purity) * amplitude that
/// the ones before left; none with a sum below `leastShare` of the first's. Mono, at the same rate and length.
std::vector<MaskArea> busiestRectangles(std::span<const float> source, std::span<const float> rest, const MaskGrid &grid,
                                        int most, double purity = 0.75, double leastShare = 0.005);

/// Full opacity in the areas, none elsewhere.
MaskPtr maskOf(std::span<const MaskArea> areas, const MaskGrid &grid);

struct HintScore {
    std::string caption;
    int rectangles = 0;
    double share = 0; ///< of all cells that they cover
    double typedSdri = 0, typedSiSdri = 0, hintedSdri = 0, hintedSiSdri = 0; ///< dB
};

struct HintReport {
    std::vector<HintScore> pairs;
    Summary rectangles, share, typedSdri, typedSiSdri, hintedSdri, hintedSiSdri;
};

/// For each pair that evaluatePairs() would mix: asks by its caption, and by its caption with at most `most` rectangles as
/// rough hints (TrackHints::yes, and surroundingsOf() them as TrackHints::no). A caption that the model refuses scores 0 both
/// times. Errors and `progress` as evaluatePairs().
Result<HintReport> evaluateWithRectangles(const Model &model, const std::filesystem::path &csv,
                                          const std::filesystem::path &audio, int most,
                                          const std::function<void(int done, int total)> &progress = {},
                                          std::stop_token stop = {});

} // namespace partita
