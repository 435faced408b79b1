// SPDX-License-Identifier: GPL-3.0-or-later
// Samples in memory as a store: excerpts, short recordings.
#pragma once

#include <vector>

#include "core/document/clipped_read.h"

namespace partita {

/// Immutable; any thread.
class MemoryStore : public SampleStore {
public:
    MemoryStore(std::vector<float> mono, int sampleRateHz) : mono_(std::move(mono)), sampleRateHz_(sampleRateHz) {}

    int channels() const override { return 1; }
    int sampleRateHz() const override { return sampleRateHz_; }
    std::int64_t frames() const override { return std::int64_t(mono_.size()); }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        const auto part = detail::clipRead(*this, from, interleaved);
        if (!part.range.empty())
            std::copy_n(mono_.begin() + std::ptrdiff_t(part.range.begin), part.samples.size(), part.samples.begin());
        return {};
    }

private:
    const std::vector<float> mono_;
    const int sampleRateHz_;
};

} // namespace partita
