// SPDX-License-Identifier: GPL-3.0-or-later
// A lane in words. Pure functions.
#pragma once

#include <QString>

#include "core/document/document.h"

namespace partita {

QString laneName(const Lane &lane);
QString panText(double pan); ///< "middle", "30 % left"
/// What was asked for and how: "Extracted: dog barking", "The rest of it"; empty for a lane that nobody asked for.
QString laneOriginText(const Lane &lane);
/// Whether all of it is there, and what was asked for was not found. Asks the content, which is fast.
bool isKnownAsNotFound(const Lane &lane);
/// "Lane 2 of 4: dog barking, muted, −3.0 dB", for screen readers. `index` from 0.
QString laneDescription(const Lane &lane, int index, int count);
QString laneColourName(int colourIndex);

} // namespace partita
