// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrogram/availability.h"

#include <algorithm>

namespace partita {

std::shared_ptr<const Availability> Availability::of(const SampleStore &store,
                                                     const std::shared_ptr<const Availability> &before)
{
    auto now = std::make_shared<Availability>();
    // A snapshot that was taken across a change would differ from the next one without need.
    for (int attempt = 0; attempt < 4; ++attempt) {
        now->revision = store.revision();
        if (before && before->revision == now->revision)
            return before;
        now->ranges.clear();
        for (std::int64_t from = 0;;) {
            const FrameRange range = store.available(from);
            if (range.empty() || range.end <= from)
                break;
            if (!now->ranges.empty() && now->ranges.back().end >= range.begin)
                now->ranges.back().end = range.end;
            else
                now->ranges.push_back(range);
            from = range.end;
        }
        if (store.revision() == now->revision)
            break;
    }
    if (before)
        now->generation = before->generation + (before->ranges == now->ranges ? 1 : 0);
    return now;
}

bool Availability::anyIn(FrameRange part) const { return intersects(ranges, part); }

bool intersects(const std::vector<FrameRange> &ranges, FrameRange part)
{
    // The first range that ends behind the beginning of the part is the only candidate.
    const auto range = std::upper_bound(ranges.begin(), ranges.end(), part.begin,
                                        [](std::int64_t frame, const FrameRange &r) { return frame < r.end; });
    return range != ranges.end() && range->begin < part.end;
}

std::vector<FrameRange> changedParts(const Availability &before, const Availability &now, std::int64_t frames)
{
    if (before.generation != now.generation)
        return {{0, frames}};
    std::vector<std::int64_t> edges;
    for (const auto *ranges : {&before.ranges, &now.ranges}) {
        for (const auto &range : *ranges)
            edges.insert(edges.end(), {range.begin, range.end});
    }
    std::sort(edges.begin(), edges.end());
    std::vector<FrameRange> changed;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const FrameRange part{edges[i], edges[i + 1]};
        if (part.empty() || before.anyIn(part) == now.anyIn(part))
            continue;
        if (!changed.empty() && changed.back().end == part.begin)
            changed.back().end = part.end;
        else
            changed.push_back(part);
    }
    return changed;
}

} // namespace partita
