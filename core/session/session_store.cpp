// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_store.h"

#include <algorithm>

#include "core/document/clipped_read.h"
#include "core/session/session_storage.h"

namespace partita {

SessionStore::SessionStore(std::shared_ptr<const detail::SessionStorage> storage, std::uint64_t storedId, std::uint64_t id,
                           Shape shape, std::int64_t chunkFrames, std::vector<FrameRange> written, RecipeOutput recipe)
    : MadeSamples(id), place_{std::move(storage), storedId, chunkFrames, nullptr}, shape_(shape), written_(std::move(written)),
      recipe_(std::move(recipe))
{
}

SessionStore::Place SessionStore::place() const
{
    const std::lock_guard lock(mutex_);
    return place_;
}

void SessionStore::move(Place place) const
{
    const std::lock_guard lock(mutex_);
    std::swap(place_, place); // the old one is let go without the lock
}

void SessionStore::moveTo(std::shared_ptr<const detail::SessionStorage> storage) const
{
    move({std::move(storage), id(), detail::chunkFramesFor(shape_.channels), nullptr});
}

void SessionStore::moveTo(StorePtr copy) const
{
    move({nullptr, 0, 0, std::move(copy)});
}

bool SessionStore::isIn(const detail::SessionStorage &storage) const
{
    const std::lock_guard lock(mutex_);
    return place_.storage.get() == &storage && place_.storedId == id();
}

Result<void> SessionStore::read(std::int64_t from, std::span<float> interleaved) const
{
    const auto [storage, storedId, chunkFrames, copy] = place();
    if (copy)
        return copy->read(from, interleaved);
    const auto part = detail::clipRead(*this, from, interleaved);
    for (auto at = part.range.begin; at < part.range.end;) {
        const auto number = at / chunkFrames, first = number * chunkFrames;
        const auto last = std::min(first + chunkFrames, shape_.frames), end = std::min(last, part.range.end);
        const auto chunk = storage->chunk(storedId, number, size_t((last - first) * shape_.channels));
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
    const auto [storage, storedId, chunkFrames, copy] = place();
    if (copy)
        return written_;
    std::vector<FrameRange> parts;
    for (const auto number : storage->chunkNumbers(storedId)) {
        if (number >= 0 && number <= (shape_.frames - 1) / chunkFrames)
            parts.push_back({number * chunkFrames, std::min((number + 1) * chunkFrames, shape_.frames)});
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
