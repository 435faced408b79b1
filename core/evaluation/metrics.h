// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of an estimated signal against the true one. Pure functions, any thread; all sums in double.
#pragma once

#include <span>

namespace partita {

/// Scores are held within this, so that averages stay finite: a perfect estimate scores +100 dB, one without any of the
/// reference -100 dB.
inline constexpr double scoreLimitDb = 100;

/// SDR = 10 log10(|s|^2 / |s - e|^2), the plain energy ratio that AudioSep (arXiv 2308.05037) reports; no BSS-Eval filter.
/// Both spans have the same length. A silent reference scores -100 dB, or +100 dB if the estimate is silent too.
double sdrDb(std::span<const float> reference, std::span<const float> estimate);

/// SI-SDR (Le Roux et al. 2019) of zero-mean signals: with t = (<e, s> / |s|^2) s, 10 log10(|t|^2 / |e - t|^2). A silent
/// estimate or reference scores -100 dB.
double siSdrDb(std::span<const float> reference, std::span<const float> estimate);

} // namespace partita
