// SPDX-License-Identifier: GPL-3.0-or-later
// The recording that a session belongs to: how it is known again, and found where it was moved.
#pragma once

#include <filesystem>
#include <functional>
#include <mutex>
#include <stop_token>

#include "core/session/session_store.h"

namespace partita {

struct SourceReference {
    std::filesystem::path path; ///< absolute
    std::int64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< since 1970
    std::string sha256;          ///< of the file's bytes; empty: not known yet, saving a session finds out
};

/// Without checksum. NotFound, InvalidData where it is no file, IoError. Any thread; asks the disk.
Result<SourceReference> describeSource(const std::filesystem::path &path);

enum class SourceStatus {
    Found,
    Embedded, ///< in the session file itself
    Missing,
    Changed   ///< there is such a file, but not with that content
};

enum class SourceMatch {
    SameContent, ///< by checksum
    SameShape    ///< also another file of the same rate, channels and length: one with other tags, say
};

/// A recording that was not found, in the place of its samples: its reads fail with a sentence until relocate() succeeds, and
/// then revision() tells. Any thread.
class MissingSource : public SampleStore {
public:
    MissingSource(SourceReference reference, SessionStore::Shape shape, Error why);

    /// Blocks: reads the file. InvalidData where it is another recording, the errors of AudioReader::open(), Cancelled.
    Result<SourceReference> relocate(const std::filesystem::path &candidate, SourceMatch match,
                                     const std::function<void(double)> &progress = {}, std::stop_token stop = {});
    SourceReference reference() const; ///< of the file that is read, or is missing

    int channels() const override { return shape_.channels; }
    int sampleRateHz() const override { return shape_.sampleRateHz; }
    std::int64_t frames() const override { return shape_.frames; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override;
    FrameRange available(std::int64_t from) const override;
    std::uint64_t revision() const override;

private:
    const SessionStore::Shape shape_;
    const Error why_;
    mutable std::mutex mutex_; ///< for what follows
    SourceReference reference_;
    StorePtr store_;
};

struct FoundSource {
    SourceStatus status = SourceStatus::Found;
    SourceReference reference;
    StorePtr store;                         ///< never null
    std::shared_ptr<MissingSource> missing; ///< the same where it was not found
};

/// Looks where it was, where it would be had it moved along with the session, and beside the session. A file counts as the
/// same by size and time, else by checksum. `relativePath`: from the session's folder; may be empty. Cancelled, no other error.
Result<FoundSource> findSource(const SourceReference &reference, const std::filesystem::path &relativePath,
                               const std::filesystem::path &sessionFolder, SessionStore::Shape shape,
                               const std::function<void(double)> &progress, std::stop_token stop);

} // namespace partita
