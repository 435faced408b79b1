// SPDX-License-Identifier: GPL-3.0-or-later
// An audio file as a store: any place at any time, several threads at once.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/document/sample_store.h"

namespace partita {

/// Keeps up to `mostReaders` readers of the file open, so that display, playback and separation do not wait for each other
/// and each goes on where it stands: who reads in order never seeks. Memory does not depend on the file's length. Any thread.
class FileStore : public SampleStore {
public:
    static constexpr int mostReaders = 4;

    /// Errors: those of AudioReader::open().
    static Result<std::shared_ptr<const FileStore>> open(const std::filesystem::path &path);

    const std::filesystem::path &path() const { return path_; } ///< absolute
    const AudioInfo &info() const { return info_; }

    int channels() const override { return info_.channels; }
    int sampleRateHz() const override { return info_.sampleRateHz; }
    std::int64_t frames() const override { return info_.frames; }

    /// Besides the errors of AudioReader: NotFound where the file is gone, InvalidData where its size or time of change is
    /// another than when the store was opened. Once it is back as it was, reading works again.
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override;

private:
    struct Stamp {
        std::int64_t bytes = 0, seconds = 0, nanoseconds = 0;
        bool operator==(const Stamp &) const = default;
    };
    struct Place {
        AudioReader reader;
        std::int64_t position;
        bool inOrder = false; ///< its last read went on from the one before
        std::uint64_t lastUse = 0;
    };

    FileStore() = default;
    static Result<Stamp> stampOf(const std::filesystem::path &path);
    Result<void> checkUnchanged() const;
    Result<Place> take(std::int64_t from) const;
    Result<void> readAt(Place &place, std::int64_t from, std::span<float> interleaved) const;
    Error changed() const;

    std::filesystem::path path_;
    AudioInfo info_;
    Stamp stamp_;

    mutable std::mutex mutex_; ///< for what follows; never held while a disk is waited for
    mutable std::condition_variable returned_;
    mutable std::vector<Place> idle_;
    mutable int open_ = 0; ///< idle, in use, or about to be opened
    mutable std::uint64_t uses_ = 0;
};

} // namespace partita
