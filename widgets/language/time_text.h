// SPDX-License-Identifier: GPL-3.0-or-later
// Times as they are shown and typed. Pure functions.
#pragma once

#include <optional>

#include <QString>

namespace partita {

/// "1:23.456", "1:02:03.456", with the locale's decimal point; with hours also where `longestSeconds` has some, so that a
/// running time keeps its width. Times below 0, and what is not a number, are shown as 0. `decimals`: 0 to 6.
QString timeText(double seconds, double longestSeconds = 0, int decimals = 3);

/// Seconds of what a person typed: "83.4", "1:23.456", "1:02:03", "2 min", "1 h 3 min 5 s", "250 ms"; a comma does for the
/// point. None for nonsense, times below 0, and minutes or seconds of 60 and more behind a colon.
std::optional<double> secondsOfTimeText(const QString &text);

} // namespace partita
