// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities as people read them, with the locale's decimal point. Pure functions.
#pragma once

#include <QString>

namespace partita {

QString hertzText(double hz);    ///< "1.25 kHz"
QString sampleRateText(int hz);  ///< "44.1 kHz", "22.05 kHz"
QString decibelsText(double db); ///< "-12.3 dB"

} // namespace partita
