// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of recordings needs to know of files. All functions block; jobs call them.
#pragma once

#include <stop_token>

#include "core/training/finetune/tagged_recordings.h"
#include "widgets/teaching/waveform_strip.h"

namespace partita {

struct FoundRecordings {
    std::vector<TaggedRecording> recordings; ///< those of no list or named folder have no tags yet
    std::vector<Error> problems;             ///< of lists that cannot be read, and of folders without audio
};
/// Of files, lists (.csv), folders of folders that are named by tags, and folders of audio.
FoundRecordings findRecordings(const std::vector<std::filesystem::path> &paths, std::stop_token stop);

/// Seconds of each, or why it cannot be read. Cancelled.
Result<std::vector<Result<double>>> lengthsOf(const std::vector<std::filesystem::path> &files, std::stop_token stop);

/// Reads the whole file. Errors: those of AudioReader; Cancelled.
Result<WaveformPeaks> peaksOf(const std::filesystem::path &file, std::stop_token stop);

/// As readTaggedRecordings() reads it; paths relative to the list where they lie below its folder. Errors: those of AtomicFile.
Result<void> writeRecordingList(const std::filesystem::path &list, const std::vector<TaggedRecording> &recordings);

} // namespace partita
