// SPDX-License-Identifier: GPL-3.0-or-later
// A file, or a part of it, as a source of samples.
#pragma once

#include <filesystem>
#include <optional>

#include "core/document/sample_store.h"
#include "core/separation/sample_stream.h"

namespace partita {

class AudioFileSource : public SampleSource {
public:
    /// The part from `startSeconds` to `endSeconds`, cut at the file's end. Errors: the reader's; InvalidArgument for a part
    /// that is empty or begins after the end.
    static Result<AudioFileSource> open(const std::filesystem::path &path, std::optional<double> startSeconds = {},
                                        std::optional<double> endSeconds = {});

    int sampleRateHz() const override { return sampleRateHz_; }
    int channels() const override { return channels_; }
    Result<std::unique_ptr<SampleStream>> open() const override;
    std::int64_t expectedFrames() const override { return end_ - begin_; }
    FrameRange range() const { return {begin_, end_}; } ///< of the file

private:
    std::filesystem::path path_;
    int sampleRateHz_ = 0, channels_ = 0;
    std::int64_t begin_ = 0, end_ = 0; // frames of the file
};

} // namespace partita
