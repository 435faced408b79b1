// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/span_plan.h"

#include <algorithm>

namespace partita {

namespace {

std::int64_t roundUp(std::int64_t value, std::int64_t step) { return (value + step - 1) / step * step; }

std::vector<FrameSpan> equalSpans(std::int64_t frames, std::int64_t count, int alignment)
{
    const std::int64_t steps = roundUp(frames, alignment) / alignment;
    std::vector<FrameSpan> spans;
    spans.reserve(size_t(count));
    for (std::int64_t i = 0; i < count; ++i)
        spans.push_back({steps * i / count * alignment, steps * (i + 1) / count * alignment});
    return spans;
}

/// Frames that the busiest worker estimates, each worker taking the next span when it is free.
std::int64_t makespan(const std::vector<FrameSpan> &spans, std::int64_t frames, const SpanRules &rules)
{
    std::vector<std::int64_t> busy(size_t(std::max(1, rules.workers)), 0);
    for (const FrameSpan &span : spans)
        *std::min_element(busy.begin(), busy.end()) += withContext(span, frames, rules).size();
    return *std::max_element(busy.begin(), busy.end());
}

} // namespace

FrameSpan withContext(const FrameSpan &span, std::int64_t frames, const SpanRules &rules)
{
    return {std::max<std::int64_t>(0, span.begin - rules.contextFrames),
            std::min(roundUp(frames, rules.alignment), span.end + rules.contextFrames)};
}

std::vector<FrameSpan> planSpans(std::int64_t frames, const SpanRules &rules)
{
    if (frames <= 0)
        return {};
    const std::int64_t padded = roundUp(frames, rules.alignment);
    const std::int64_t longest = std::max<std::int64_t>(rules.alignment, rules.longestFrames / rules.alignment * rules.alignment);
    const std::int64_t fewest = (padded + longest - 1) / longest;
    const std::int64_t most = std::min(padded / rules.alignment, fewest + 2 * std::max(1, rules.workers));
    std::vector<FrameSpan> best;
    std::int64_t bestTime = 0;
    for (std::int64_t count = fewest; count <= most; ++count) {
        auto spans = equalSpans(frames, count, rules.alignment);
        const std::int64_t time = makespan(spans, frames, rules);
        // More spans mean more work in total: only for a gain that is worth it.
        if (best.empty() || time * 100 < bestTime * 97) {
            best = std::move(spans);
            bestTime = time;
        }
    }
    return best;
}

} // namespace partita
