// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/lane_gains.h"

#include <algorithm>
#include <cmath>

namespace partita {

bool anySolo(std::span<const LanePtr> lanes)
{
    return std::any_of(lanes.begin(), lanes.end(), [](const LanePtr &lane) { return lane->solo; });
}

bool isAudible(const Lane &lane, bool anySolo)
{
    return !lane.mute && (lane.solo || !anySolo);
}

StereoGains stereoGains(const Lane &lane)
{
    const double gain = std::pow(10.0, lane.gainDb / 20);
    return {float(gain * std::min(1.0, 1 - lane.pan)), float(gain * std::min(1.0, 1 + lane.pan))};
}

std::vector<StereoGains> audibleGains(std::span<const LanePtr> lanes)
{
    const bool solo = anySolo(lanes);
    std::vector<StereoGains> gains;
    for (const auto &lane : lanes)
        gains.push_back(isAudible(*lane, solo) ? stereoGains(*lane) : StereoGains{});
    return gains;
}

float channelGain(const Lane &lane, int channel, int channels)
{
    const auto gains = stereoGains(lane);
    if (channels == 2)
        return channel == 0 ? gains.left : gains.right;
    return channels == 1 ? (gains.left + gains.right) / 2 : std::max(gains.left, gains.right); // one is always unpanned
}

} // namespace partita
