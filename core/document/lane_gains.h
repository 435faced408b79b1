// SPDX-License-Identifier: GPL-3.0-or-later
// What of a lane is heard: one rule for playback and export. Pure functions, any thread.
#pragma once

#include <span>
#include <vector>

#include "core/document/document.h"

namespace partita {

struct StereoGains {
    float left = 0, right = 0; ///< linear
    bool operator==(const StereoGains &) const = default;
};

bool anySolo(std::span<const LanePtr> lanes);

/// Mute wins; where any lane is soloed (a muted one too), only soloed lanes are heard.
bool isAudible(const Lane &lane, bool anySolo);

/// Gain and pan without mute and solo. The pan law is balance: the side away from `pan` falls as 1 - |pan|, the other and,
/// in the middle, both stay at unity; so lanes at 0 dB and in the middle add up to the mixture, and no pan can clip.
/// A mono lane is heard on both sides by the same law.
StereoGains stereoGains(const Lane &lane);

/// For every lane in order; zero where it is not audible.
std::vector<StereoGains> audibleGains(std::span<const LanePtr> lanes);

/// The same for one channel of a file with `channels`: left or right of stereo; the mean of both for mono; with more than two
/// channels there is no pan.
float channelGain(const Lane &lane, int channel, int channels);

} // namespace partita
