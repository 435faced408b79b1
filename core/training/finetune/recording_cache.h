// SPDX-License-Identifier: GPL-3.0-or-later
// The audio of the recordings that a run learns from, decoded once: the run needs the files no more, and memory does not grow
// with their length.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/training/finetune/tagged_recordings.h"
#include "core/training/source_maker.h"

namespace partita {

struct UnreadableRecording {
    std::filesystem::path path;
    Error error;
};

/// Mono, 32 kHz, 16 bit, in one file that is mapped into memory. Immutable; any thread.
class RecordingCache {
public:
    static constexpr int sampleRateHz = 32000;

    /// Decodes all into `folder`, which is made if it is not there, or takes what an earlier call for the same list has left there, whether or not the recordings
    /// are still where they were. What cannot be read, or is silent, is taken off the list and told. NoSpace, IoError;
    /// InvalidData where nothing is left; Cancelled. Blocks.
    static Result<std::shared_ptr<const RecordingCache>> make(const std::filesystem::path &folder,
                                                              std::vector<TaggedRecording> recordings,
                                                              const std::function<void(double fraction)> &progress = {},
                                                              std::stop_token stop = {});
    ~RecordingCache();
    RecordingCache(const RecordingCache &) = delete;
    RecordingCache &operator=(const RecordingCache &) = delete;

    const std::vector<TaggedRecording> &recordings() const { return recordings_; }
    const std::vector<UnreadableRecording> &unreadable() const { return unreadable_; }
    RecordedSound sound(size_t recording) const;
    double seconds() const; ///< of all together

private:
    RecordingCache() = default;

    std::vector<TaggedRecording> recordings_;
    std::vector<UnreadableRecording> unreadable_;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> spans_; ///< first sample and count, of each
    std::vector<std::vector<std::int32_t>> active_;
    const std::int16_t *samples_ = nullptr;
    size_t bytes_ = 0;
};

} // namespace partita
