// SPDX-License-Identifier: GPL-3.0-or-later
// Several audio files that appear together, or none of them.
#pragma once

#include <filesystem>
#include <vector>

#include "core/audio/audio_writer.h"

namespace partita {

/// One thread at a time; different writers may be used by different threads.
class OutputFiles {
public:
    /// Makes `folder` where it is missing (empty: the current one) and a writer for each path. `source` is never replaced,
    /// whatever `overwrite` says. Errors: AlreadyExists before anything is made; InvalidArgument where `source` would be
    /// replaced; those of AudioWriter::create().
    static Result<OutputFiles> create(const std::filesystem::path &folder, const std::vector<std::filesystem::path> &paths,
                                      const AudioWriteSpec &spec, bool overwrite, const std::filesystem::path &source);
    /// Whether the paths may be written, as create() asks before anything is made.
    static Result<void> check(const std::vector<std::filesystem::path> &paths, bool overwrite, const std::filesystem::path &source);
    /// Without commit() nothing stays, neither files nor the folders that were made.
    ~OutputFiles();
    OutputFiles(OutputFiles &&) noexcept = default;
    OutputFiles &operator=(OutputFiles &&) = delete;

    std::vector<AudioWriter> writers; ///< in the order of the paths

    /// Once. Where one file cannot be finished, those that were new before it are taken away again. Errors of AudioWriter.
    Result<void> commit();

private:
    OutputFiles() = default;
    Result<void> makeFolder(const std::filesystem::path &folder);

    std::vector<std::filesystem::path> madeFolders_; ///< deepest first
};

} // namespace partita
