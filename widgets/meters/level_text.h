// SPDX-License-Identifier: GPL-3.0-or-later
// Levels as people read them, in their language.
#pragma once

#include <QString>

namespace partita {

/// "−3.0 dB", "+3.0 dB", "0.0 dB", "−∞ dB", with a real minus sign.
QString levelText(double db);

} // namespace partita
