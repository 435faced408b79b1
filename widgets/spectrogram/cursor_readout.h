// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a point of a spectrogram.
#pragma once

#include <optional>

#include <QString>

#include "widgets/language/quantity_text.h"

namespace partita {

struct CursorReadout {
    QString time, frequency, note, level; ///< empty: nothing to say

    /// `secondsPerPixel` decides on the decimals; a frequency of 0 or less is not said.
    static CursorReadout of(double seconds, double secondsPerPixel, double hz, std::optional<double> levelDb);
    /// The parts that are there, one after the other.
    QString joined(const QString &separator) const;
};

} // namespace partita
