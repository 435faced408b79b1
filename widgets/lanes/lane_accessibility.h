// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

/// Lanes are items of a list, gain and pan tell their values to screen readers. Call once, with the QApplication.
void installLaneAccessibility();

} // namespace partita
