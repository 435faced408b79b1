// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes of a document as audio files.
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/audio/audio_writer.h"
#include "core/document/document.h"

namespace partita {

struct ExportRequest {
    DocumentSnapshot document;
    std::vector<LaneId> lanes;      ///< in the order of their files; empty: the mixture itself
    bool mix = false;               ///< one file: the sum of the lanes with their gains and pans, without those that are muted
    bool applyGains = false;        ///< each lane's file with its gain and pan; a mix always has them
    AudioFormat format = AudioFormat::WavFloat32;
    int sampleRateHz = 0;           ///< 0: the document's own
    double gainDb = 0;              ///< on top, for all: what a person chose against clipping
    bool allowClipping = false;
    FrameRange range;               ///< empty: all
    std::filesystem::path folder;   ///< made where it does not exist
    std::string namePattern;        ///< with {stem} and perhaps {input}; empty: "{input}_{stem}"
    bool overwrite = false;
};

struct ExportedFile {
    std::filesystem::path path;
    double peakDb = 0;               ///< dB relative to full scale; -infinity for silence
    std::int64_t clippedSamples = 0; ///< beyond full scale, where the format cannot hold them
};

/// The names that the files would have. InvalidArgument for a pattern without {stem}, or lanes that are not there.
Result<std::vector<std::filesystem::path>> exportPaths(const ExportRequest &request);

/// What the files would hold, without writing: as exportLanes() would report it.
Result<std::vector<ExportedFile>> measureExport(const ExportRequest &request,
                                                const std::function<void(double fractionDone)> &progress = {},
                                                std::stop_token stop = {});

/// Writes the files; all appear together at the end or none does. Blocks; `progress` is called in this thread. Where a format
/// would clip and allowClipping is not set, everything is measured first, and InvalidData says by how much before anything
/// is written. Other errors: InvalidArgument, AlreadyExists and InvalidArgument (the recording itself would be replaced)
/// before the work begins; those of the stores, Resampler and AudioWriter; Cancelled within a block.
Result<std::vector<ExportedFile>> exportLanes(const ExportRequest &request,
                                              const std::function<void(double fractionDone)> &progress = {},
                                              std::stop_token stop = {});

} // namespace partita
