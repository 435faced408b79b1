// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/channel_fold.h"

#include <cmath>
#include <numbers>

namespace partita {

ChannelFold::ChannelFold(int channels)
{
    using Weight = std::array<float, 2>;
    constexpr auto minus3Db = float(1 / std::numbers::sqrt2);
    constexpr Weight left{1, 0}, right{0, 1}, center{minus3Db, minus3Db}, none{0, 0};
    constexpr Weight surroundLeft{minus3Db, 0}, surroundRight{0, minus3Db}, backCenter{0.5f, 0.5f};
    switch (channels) {
    case 1: weights_ = {{1, 1}}; break;
    case 2: weights_ = {left, right}; break;
    case 3: weights_ = {left, right, center}; break;
    case 4: weights_ = {left, right, surroundLeft, surroundRight}; break;
    case 5: weights_ = {left, right, center, surroundLeft, surroundRight}; break;
    case 6: weights_ = {left, right, center, none, surroundLeft, surroundRight}; break;
    case 7: weights_ = {left, right, center, none, backCenter, surroundLeft, surroundRight}; break;
    case 8: weights_ = {left, right, center, none, surroundLeft, surroundRight, surroundLeft, surroundRight}; break;
    default:
        for (int c = 0; c < channels; ++c)
            weights_.push_back(c % 2 == 0 ? left : right);
    }
}

void ChannelFold::apply(std::span<const float> interleaved, float *stereo) const
{
    const size_t channels = weights_.size();
    for (size_t i = 0; i + channels <= interleaved.size(); i += channels, stereo += 2) {
        stereo[0] = stereo[1] = 0;
        for (size_t c = 0; c < channels; ++c) {
            const float sample = std::isfinite(interleaved[i + c]) ? interleaved[i + c] : 0.0f;
            stereo[0] += weights_[c][0] * sample;
            stereo[1] += weights_[c][1] * sample;
        }
    }
}

} // namespace partita
