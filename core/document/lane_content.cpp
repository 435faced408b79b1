// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/lane_content.h"

#include <algorithm>
#include <cassert>

#include "core/document/clipped_read.h"

namespace partita {

namespace {

using Span = LaneContent::Span;

void cutAt(std::vector<Span> &spans, std::int64_t frame)
{
    for (auto it = spans.begin(); it != spans.end(); ++it) {
        if (it->range.begin < frame && frame < it->range.end) {
            Span second = *it;
            it->range.end = second.range.begin = frame;
            spans.insert(it + 1, std::move(second));
            return;
        }
    }
}

/// Gives both the same spans of time.
void align(std::vector<Span> &a, std::vector<Span> &b)
{
    for (const auto &span : b)
        cutAt(a, span.range.begin);
    for (const auto &span : a)
        cutAt(b, span.range.begin);
}

void append(std::vector<StorePtr> &to, const std::vector<StorePtr> &stores)
{
    to.insert(to.end(), stores.begin(), stores.end());
}

bool soundTheSame(const Span &a, const Span &b)
{
    return std::is_permutation(a.stores.begin(), a.stores.end(), b.stores.begin(), b.stores.end());
}

/// The first part of a span at or after `from` that all its stores can give; may be empty.
FrameRange availableIn(const Span &span, std::int64_t from)
{
    FrameRange range{std::max(from, span.range.begin), span.range.end};
    for (size_t i = 0; i < span.stores.size() && !range.empty();) {
        const auto part = span.stores[i]->available(range.begin);
        if (part.empty())
            return {};
        if (part.begin > range.begin) {
            range = {part.begin, span.range.end}; // begin anew from there
            i = 0;
        } else {
            range.end = std::min(range.end, part.end);
            ++i;
        }
    }
    return range;
}

} // namespace

bool haveSameShape(const SampleStore &a, const SampleStore &b)
{
    return a.channels() == b.channels() && a.sampleRateHz() == b.sampleRateHz() && a.frames() == b.frames();
}

LaneContent::LaneContent(const SampleStore &shape, std::vector<Span> spans)
    : channels_(shape.channels()), sampleRateHz_(shape.sampleRateHz()), frames_(shape.frames())
{
    for (auto &span : spans) {
        for (const auto &store : span.stores) {
            if (std::find(stores_.begin(), stores_.end(), store) == stores_.end())
                stores_.push_back(store);
        }
        if (!spans_.empty() && soundTheSame(spans_.back(), span))
            spans_.back().range.end = span.range.end;
        else
            spans_.push_back(std::move(span));
    }
}

LaneContentPtr LaneContent::of(StorePtr store)
{
    const auto &shape = *store;
    return LaneContentPtr(new LaneContent(shape, {{{0, shape.frames()}, {std::move(store)}}}));
}

Result<LaneContentPtr> LaneContent::ofSpans(const SampleStore &shape, std::vector<Span> spans)
{
    std::int64_t end = 0;
    bool fits = true;
    for (const auto &span : spans) {
        fits = fits && span.range.begin == end && span.range.end > end &&
               std::all_of(span.stores.begin(), span.stores.end(),
                           [&](const StorePtr &store) { return haveSameShape(*store, shape); });
        end = span.range.end;
    }
    if (!fits || end != shape.frames())
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The parts of a lane do not fit the recording.")};
    return LaneContentPtr(new LaneContent(shape, std::move(spans)));
}

LaneContentPtr LaneContent::sum(const LaneContent &a, const LaneContent &b)
{
    assert(haveSameShape(a, b));
    auto spans = a.spans_, others = b.spans_;
    align(spans, others);
    for (size_t i = 0; i < std::min(spans.size(), others.size()); ++i)
        append(spans[i].stores, others[i].stores);
    return LaneContentPtr(new LaneContent(a, std::move(spans)));
}

LaneContent::Moved LaneContent::withSpanMoved(const LaneContent &from, const LaneContent &to, FrameRange range)
{
    assert(haveSameShape(from, to));
    auto left = from.spans_, right = to.spans_;
    cutAt(left, range.begin);
    cutAt(left, range.end);
    align(left, right);
    for (size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left[i].range.begin >= range.begin && left[i].range.end <= range.end) {
            append(right[i].stores, left[i].stores);
            left[i].stores.clear();
        }
    }
    return {LaneContentPtr(new LaneContent(from, std::move(left))), LaneContentPtr(new LaneContent(to, std::move(right)))};
}

Result<void> LaneContent::read(std::int64_t from, std::span<float> interleaved) const
{
    const auto whole = detail::clipRead(*this, from, interleaved);
    std::vector<float> scratch;
    constexpr std::int64_t blockFrames = 8192;
    for (const auto &span : spans_) {
        const FrameRange range{std::max(span.range.begin, whole.range.begin), std::min(span.range.end, whole.range.end)};
        for (auto begin = range.begin; begin < range.end; begin += blockFrames) {
            const auto samples = size_t(std::min(blockFrames, range.end - begin) * channels_);
            const auto to = whole.samples.subspan(size_t((begin - whole.range.begin) * channels_), samples);
            std::fill(to.begin(), to.end(), 0.0f);
            for (size_t i = 0; i < span.stores.size(); ++i) {
                scratch.resize(i == 0 ? scratch.size() : std::max(scratch.size(), samples));
                const auto part = i == 0 ? to : std::span(scratch).first(samples);
                if (auto read = span.stores[i]->read(begin, part); !read)
                    return read;
                if (i > 0)
                    std::transform(to.begin(), to.end(), part.begin(), to.begin(), std::plus<>());
            }
        }
    }
    return {};
}

FrameRange LaneContent::available(std::int64_t from) const
{
    from = std::clamp<std::int64_t>(from, 0, frames_);
    FrameRange found{frames_, frames_};
    for (const auto &span : spans_) {
        if (span.range.end <= from)
            continue;
        const auto part = availableIn(span, from);
        if (part.empty() && found.empty())
            continue;
        if (found.empty())
            found = part;
        else if (!part.empty() && part.begin == found.end)
            found.end = part.end;
        else
            break;
        if (found.end < span.range.end)
            break;
    }
    return found;
}

std::uint64_t LaneContent::revision() const
{
    std::uint64_t sum = 0;
    for (const auto &store : stores_)
        sum += store->revision();
    return sum;
}

} // namespace partita
