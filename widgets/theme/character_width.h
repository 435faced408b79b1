// SPDX-License-Identifier: GPL-3.0-or-later
// A unit of width for texts.
#pragma once

#include <cmath>

#include <QFontMetrics>

namespace partita {

/// Of a Latin letter or digit, on average. QFontMetrics::averageCharWidth() is that of all that a font holds: in a font with
/// Chinese characters it is twice as much. `Metrics`: QFontMetrics or QFontMetricsF.
template <class Metrics>
int characterWidth(const Metrics &metrics)
{
    static constexpr QLatin1String characters("abcdefghijklmnopqrstuvwxyz0123456789");
    return int(std::ceil(metrics.horizontalAdvance(characters) / double(characters.size())));
}

} // namespace partita
