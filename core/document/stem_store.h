// SPDX-License-Identifier: GPL-3.0-or-later
// A stem that a job writes while others already look at it and hear it.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/document/recipe.h"

namespace partita {

/// Samples in a temporary file (float32, no name, gone with the store) that is filled in any order: a preview of the middle
/// may come first and be written over later. Memory does not depend on the length. Any thread, reading and writing at once;
/// who reads a part while it is written over may get some old and some new samples, and revision() then tells.
class StemStore : public SampleStore, public MadeSamples {
public:
    enum class State { Filling, Finished, Failed };

    /// `folder` must exist; empty: "partita" in the user's cache folder (XDG_CACHE_HOME, else ~/.cache), or else the
    /// system's folder for temporary files. Takes space only as it is written. InvalidArgument (channels, rate or length
    /// below 1), NotFound, PermissionDenied, NoSpace, IoError.
    static Result<std::shared_ptr<StemStore>> create(int channels, int sampleRateHz, std::int64_t frames,
                                                     const std::filesystem::path &folder = {});
    ~StemStore() override;
    StemStore(const StemStore &) = delete;
    StemStore &operator=(const StemStore &) = delete;

    /// The samples from frame `from` on. InvalidArgument outside the store or after finish(). NoSpace and IoError also fail
    /// the store; once it failed, every write returns its error.
    Result<void> write(std::int64_t from, std::span<const float> interleaved);
    /// All is written; what was not is silent and counts as available.
    void finish();
    /// No more will be written. What is there stays readable. Only the first of finish() and fail() counts.
    void fail(Error error);

    /// Before the first write, by whoever makes the samples: how.
    void setRecipe(RecipeOutput recipe);
    RecipeOutput recipe() const override;
    bool complete() const override { return state() == State::Finished; }
    std::vector<FrameRange> writtenSince(std::uint64_t revision) const override;

    State state() const;
    std::optional<Error> error() const; ///< why it failed
    const std::filesystem::path &folder() const { return folder_; } ///< where the samples lie

    int channels() const override { return channels_; }
    int sampleRateHz() const override { return sampleRateHz_; }
    std::int64_t frames() const override { return frames_; }
    /// IoError where the disk fails. A store that failed reads as far as it was written: ask error().
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override;
    FrameRange available(std::int64_t from) const override;
    std::uint64_t revision() const override;

private:
    StemStore() = default;
    std::vector<FrameRange> writtenWithin(FrameRange range) const;

    int fd_ = -1;
    int channels_ = 0, sampleRateHz_ = 0;
    std::int64_t frames_ = 0;
    std::filesystem::path folder_;

    mutable std::mutex mutex_; ///< for what follows; never held while a disk is waited for
    std::vector<FrameRange> written_; ///< in order, apart from each other
    std::vector<std::uint64_t> blockRevisions_; ///< by block of blockFrames: of its last write
    std::uint64_t revision_ = 0;
    RecipeOutput recipe_;
    State state_ = State::Filling;
    std::optional<Error> error_;
};

/// Whether some of it may still come: who reads it now would miss that.
bool isBeingFilled(const LaneContent &content);

} // namespace partita
