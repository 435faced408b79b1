// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/timeline.h"

#include <algorithm>
#include <cassert>

namespace partita {

void Timeline::restart(std::int64_t documentFrame, std::int64_t documentFrames)
{
    parts_.clear();
    next_ = documentFrame;
    documentFrames_ = documentFrames;
}

bool Timeline::setLoop(std::optional<FrameRange> loop, std::int64_t from)
{
    Timeline other;
    other.restart(documentAt(from), documentFrames_);
    other.loop_ = loop;
    for (std::int64_t input = from; input < laidDown();) {
        const auto mine = at(input, laidDown() - input);
        const auto its = other.at(input - from, mine.frames);
        if (its.document != mine.document || its.silent != mine.silent)
            return false;
        input += its.frames;
    }
    loop_ = loop;
    return true;
}

Timeline::Part Timeline::at(std::int64_t input, std::int64_t atMost)
{
    assert(input <= laidDown() && atMost > 0);
    if (input >= laidDown()) {
        if (loop_ && next_ == loop_->end)
            next_ = loop_->begin;
        Part part{laidDown(), next_, atMost, next_ >= documentFrames_};
        if (!part.silent) {
            const std::int64_t stop = loop_ && next_ < loop_->end ? loop_->end : documentFrames_;
            part.frames = std::min(atMost, stop - next_);
            next_ += part.frames;
        }
        auto *last = parts_.empty() ? nullptr : &parts_.back();
        if (last && last->silent == part.silent && (part.silent || last->document + last->frames == part.document))
            last->frames += part.frames;
        else
            parts_.push_back(part);
    }
    const auto found = std::find_if(parts_.rbegin(), parts_.rend(), [&](const Part &part) { return part.input <= input; });
    Part result = found != parts_.rend() ? *found : parts_.front();
    const std::int64_t skip = std::max<std::int64_t>(0, input - result.input);
    result.input += skip;
    if (!result.silent)
        result.document += skip;
    result.frames = std::min(atMost, result.frames - skip);
    return result;
}

std::int64_t Timeline::documentAt(std::int64_t input) const
{
    if (parts_.empty())
        return next_;
    const auto found = std::find_if(parts_.rbegin(), parts_.rend(), [&](const Part &part) { return part.input <= input; });
    const auto &part = found != parts_.rend() ? *found : parts_.front();
    if (part.silent)
        return part.document;
    const std::int64_t skip = std::clamp<std::int64_t>(input - part.input, 0, part.frames);
    // Just behind what is laid down, a loop may go back.
    if (skip == part.frames && loop_ && part.document + skip == loop_->end)
        return loop_->begin;
    return part.document + skip;
}

std::optional<std::int64_t> Timeline::end() const
{
    if (!parts_.empty() && parts_.back().silent)
        return parts_.back().input;
    return {};
}

void Timeline::dropBefore(std::int64_t input)
{
    while (parts_.size() > 1 && parts_[1].input <= input)
        parts_.pop_front();
}

} // namespace partita
