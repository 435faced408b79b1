// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

/// Level meters tell screen readers their value. Call once, with the QApplication; more calls do nothing.
void installMeterAccessibility();

} // namespace partita
