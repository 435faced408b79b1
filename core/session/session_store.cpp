// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_store.h"

#include <algorithm>

#include "core/document/clipped_read.h"
#include "core/session/session_storage.h"

namespace partita {

SessionStore::SessionStore(std::shared_ptr<const detail::SessionStorage> storage, std::uint64_t storedId, std::uint64_t id,
                           Shape shape, std::int64_t chunkFrames, std::vector<FrameRange> written, RecipeOutput recipe)
    : MadeSamples(id), storage_(std::move(storage)), storedId_(storedId), shape_(shape), chunkFrames_(chunkFrames),
      written_(std::move(written)), recipe_(std::move(recipe))
{
}

Result<void> SessionStore::read(std::int64_t from, std::span<float> interleaved) const
{
    const auto part = detail::clipRead(*this, from, interleaved);
    for (auto at = part.range.begin; at < part.range.end;) {
        const auto number = at / chunkFrames_, first = number * chunkFrames_;
        const auto last = std::min(first + chunkFrames_, shape_.frames), end = std::min(last, part.range.end);
        const auto chunk = storage_->chunk(storedId_, number, size_t((last - first) * shape_.channels));
        if (!chunk)
            return chunk.error();
        const auto to = part.samples.subspan(size_t((at - part.range.begin) * shape_.channels),
                                             size_t((end - at) * shape_.channels));
        if (*chunk)
            std::copy_n((*chunk)->begin() + (at - first) * shape_.channels, to.size(), to.begin());
        else
            std::fill(to.begin(), to.end(), 0.0f);
        at = end;
    }
    return {};
}

std::vector<FrameRange> SessionStore::soundingParts() const
{
    std::vector<FrameRange> parts;
    for (const auto number : storage_->chunkNumbers(storedId_)) {
        if (number >= 0 && number <= (shape_.frames - 1) / chunkFrames_)
            parts.push_back({number * chunkFrames_, std::min((number + 1) * chunkFrames_, shape_.frames)});
    }
    return parts;
}

FrameRange SessionStore::available(std::int64_t from) const
{
    from = std::clamp<std::int64_t>(from, 0, shape_.frames);
    const auto found = std::upper_bound(written_.begin(), written_.end(), from,
                                        [](std::int64_t frame, const FrameRange &r) { return frame < r.end; });
    return found == written_.end() ? FrameRange{shape_.frames, shape_.frames}
                                   : FrameRange{std::max(from, found->begin), found->end};
}

} // namespace partita
