// SPDX-License-Identifier: GPL-3.0-or-later
// What a lane sounds like before its gain: sums of stores that may differ from one span of time to the next.
#pragma once

#include <vector>

#include "core/document/sample_store.h"

namespace partita {

class LaneContent;
using LaneContentPtr = std::shared_ptr<const LaneContent>;

/// Immutable. All stores begin where the document begins and have its rate, channels and length; so have all contents that
/// are put together. Every operation keeps the sum over all lanes, up to the rounding of float. Any thread.
class LaneContent : public SampleStore {
public:
    struct Span {
        FrameRange range;
        std::vector<StorePtr> stores; ///< what is added up; none: silence; one twice: twice as loud
    };

    static LaneContentPtr of(StorePtr store);
    /// From a session file. InvalidArgument unless the spans go from 0 to the end without gaps and all stores have the shape
    /// of `shape`.
    static Result<LaneContentPtr> ofSpans(const SampleStore &shape, std::vector<Span> spans);
    /// Two stems as one.
    static LaneContentPtr sum(const LaneContent &a, const LaneContent &b);

    struct Moved {
        LaneContentPtr from, to;
    };
    /// `range` becomes silence in `from` and is added in `to`; what lies outside the document is ignored.
    static Moved withSpanMoved(const LaneContent &from, const LaneContent &to, FrameRange range);

    /// From 0 to frames() without gaps; neighbours differ. For a session file.
    const std::vector<Span> &spans() const { return spans_; }

    int channels() const override { return channels_; }
    int sampleRateHz() const override { return sampleRateHz_; }
    std::int64_t frames() const override { return frames_; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override;
    /// What can be read of all stores that sound there; silence always can.
    FrameRange available(std::int64_t from) const override;
    std::uint64_t revision() const override;

private:
    LaneContent(const SampleStore &shape, std::vector<Span> spans);

    int channels_, sampleRateHz_;
    std::int64_t frames_;
    std::vector<Span> spans_;
    std::vector<StorePtr> stores_; ///< every store once
};

/// Whether both have the same rate, channels and length.
bool haveSameShape(const SampleStore &a, const SampleStore &b);

} // namespace partita
