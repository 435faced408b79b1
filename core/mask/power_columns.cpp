// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask/power_columns.h"

#include <algorithm>

namespace partita {

PowerColumns::PowerColumns(const SampleStore &store, ChannelView channel)
    : store_(store), channel_(channel), grid_{store.sampleRateHz(), store.frames()}, stft_(grid_.stft()),
      spectrum_(size_t(grid_.bins()))
{
}

Result<const PowerColumns::Block *> PowerColumns::blockOf(std::int64_t index)
{
    auto found = std::find_if(blocks_.begin(), blocks_.end(), [&](const Block &block) { return block.index == index; });
    if (found == blocks_.end()) {
        found = std::min_element(blocks_.begin(), blocks_.end(),
                                 [](const Block &a, const Block &b) { return a.lastUse < b.lastUse; });
        const auto &spec = stft_.spec();
        const auto samples = size_t((blockFrames - 1) * spec.hopFrames + spec.windowFrames);
        interleaved_.resize(samples * size_t(store_.channels()));
        found->index = -1; // until it is read
        if (auto read = store_.read(index * blockFrames * spec.hopFrames - spec.windowFrames / 2, interleaved_); !read)
            return read.error();
        found->mono.resize(samples);
        selectChannel(interleaved_, store_.channels(), channel_, found->mono.data());
        found->index = index;
    }
    found->lastUse = ++uses_;
    return &*found;
}

Result<void> PowerColumns::read(std::int64_t frame, float *power)
{
    const auto block = blockOf(frame / blockFrames);
    if (!block)
        return block.error();
    const auto &spec = stft_.spec();
    stft_.forwardFrame((*block)->mono.data() + frame % blockFrames * spec.hopFrames, spectrum_.data());
    const float scale = 16.0f / (float(spec.windowFrames) * float(spec.windowFrames));
    for (size_t b = 0; b < spectrum_.size(); ++b) {
        const float re = spectrum_[b].real(), im = spectrum_[b].imag();
        power[b] = scale * (re * re + im * im);
    }
    return {};
}

} // namespace partita
