// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dsp/gated_level.h"

#include <algorithm>
#include <cmath>

namespace partita {

namespace {

constexpr double gateDb = 40;            // frames further than this under the loud ones are pauses
constexpr double loudShare = 0.05;       // share of the frames that are "the loud ones"

} // namespace

void GatedLevel::add(double frameMeanSquare)
{
    if (!(frameMeanSquare > 0))
        return;
    const double db = 10 * std::log10(frameMeanSquare);
    if (db < lowestDb)
        return;
    const int index = std::min(int((db - lowestDb) * stepsPerDb), int(bins_.size()) - 1);
    bins_[size_t(index)].count++;
    bins_[size_t(index)].sum += frameMeanSquare;
}

double GatedLevel::meanSquare() const
{
    std::int64_t total = 0;
    for (const Bin &bin : bins_)
        total += bin.count;
    if (total == 0)
        return 0;
    const auto wanted = std::max<std::int64_t>(1, std::int64_t(double(total) * loudShare));
    int loud = int(bins_.size());
    for (std::int64_t seen = 0; seen < wanted;)
        seen += bins_[size_t(--loud)].count;
    std::int64_t count = 0;
    double sum = 0;
    for (int i = std::max(0, loud - int(gateDb * stepsPerDb)); i < int(bins_.size()); ++i) {
        count += bins_[size_t(i)].count;
        sum += bins_[size_t(i)].sum;
    }
    return sum / double(count);
}

} // namespace partita
