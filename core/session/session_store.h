// SPDX-License-Identifier: GPL-3.0-or-later
// Samples of a stem that lie in a session file.
#pragma once

#include <mutex>

#include "core/document/recipe.h"

namespace partita {

namespace detail {
class SessionStorage;
}

/// Reads in chunks, when asked; about 16 MB of them are kept for all stores of a file together. The file stays open as long
/// as there is a store of it that was not moved. Its samples never change; any thread, also while the session is saved into
/// the same file.
class SessionStore : public SampleStore, public MadeSamples {
public:
    struct Shape {
        int channels = 0, sampleRateHz = 0;
        std::int64_t frames = 0;
    };
    /// `storedId`: the name in the file; `id`: that of MadeSamples. `written`: in order and apart from each other; one range
    /// over everything is a complete store.
    SessionStore(std::shared_ptr<const detail::SessionStorage> storage, std::uint64_t storedId, std::uint64_t id, Shape shape,
                 std::int64_t chunkFrames, std::vector<FrameRange> written, RecipeOutput recipe);

    int channels() const override { return shape_.channels; }
    int sampleRateHz() const override { return shape_.sampleRateHz; }
    std::int64_t frames() const override { return shape_.frames; }
    /// InvalidData where the file is damaged, IoError where it cannot be read.
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override;
    FrameRange available(std::int64_t from) const override;

    RecipeOutput recipe() const override { return recipe_; }
    bool complete() const override { return written_.size() == 1 && written_[0] == FrameRange{0, shape_.frames}; }
    std::vector<FrameRange> writtenSince(std::uint64_t) const override { return {}; }

    /// Whether `storage` has it under the id of MadeSamples.
    bool isIn(const detail::SessionStorage &storage) const;
    std::uint64_t storedId() const { return place().storedId; }
    /// The same samples lie elsewhere too: they are read from there from now on, and the file is let go.
    void moveTo(std::shared_ptr<const detail::SessionStorage> storage) const; ///< under the id of MadeSamples
    void moveTo(StorePtr copy) const;
    /// Where its samples are not all zero, in whole chunks; of what cannot be read nothing.
    std::vector<FrameRange> soundingParts() const;

private:
    struct Place {
        std::shared_ptr<const detail::SessionStorage> storage; ///< null: it is a copy
        std::uint64_t storedId = 0;
        std::int64_t chunkFrames = 0;
        StorePtr copy;
    };
    Place place() const;
    void move(Place place) const;

    mutable std::mutex mutex_; ///< for place_
    mutable Place place_;
    Shape shape_;
    std::vector<FrameRange> written_;
    RecipeOutput recipe_;
};

} // namespace partita
