// SPDX-License-Identifier: GPL-3.0-or-later
// Separation of a file: typed queries and examples in, stems on disk out.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/audio/audio_writer.h"
#include "core/document/document.h"
#include "core/query/example.h"
#include "core/query/instruction.h"
#include "core/separation/masked_splitter.h"
#include "models/model/model.h"

namespace partita {

struct SeparationRequest {
    std::filesystem::path input;
    std::vector<std::string> queries;   ///< as typed: "dog", "remove the rain", "the piano but not the drums"
    std::vector<ExampleFile> examples;  ///< where a sound is alone: together they ask for one stem more, named after the first
    std::vector<ExampleFile> notLike;   ///< what that stem is not to be confused with
    std::vector<SoundVector> named;     ///< sounds that queries may name, see soundVectors()
    std::filesystem::path outputFolder; ///< made where it does not exist; empty: the current folder
    AudioFormat format = AudioFormat::WavFloat32;
    std::optional<double> startSeconds, endSeconds; ///< the part to separate, treated as the whole recording
    bool overwrite = false;
    std::string stemNamePattern;        ///< empty: "{input}_{stem}", see output_names.h
    bool keepLanes = false;             ///< for SeparationResult::document
    bool writeFiles = true;             ///< false: only with keepLanes
    SplitOptions options;
};

struct SeparatedFile {
    std::filesystem::path path;      ///< empty without writeFiles
    double levelDb = 0;              ///< RMS over all channels, dB relative to full scale; -infinity for silence
    double peakDb = 0;               ///< likewise
    std::int64_t clippedSamples = 0; ///< samples beyond full scale that the format could not hold
};

struct DescriptionResult {
    std::string text;         ///< "dog barking"
    std::string sound;        ///< the known sound that it was taken for
    bool found = false;       ///< by presence.h
    double presence = 0;      ///< highest probability over about a second that it is heard
    double energyRatioDb = 0; ///< its part against the mixture; -infinity for none
};

/// What answers one operation of one query. All removals of a request share one file: the mixture without the removed
/// sounds and without the extracted stems.
struct StemResult {
    std::string query;   ///< of an example its name
    bool byExample = false;
    Operation operation = Operation::Extract;
    std::vector<DescriptionResult> descriptions;
    SeparatedFile file;
    bool found = false;  ///< at least one description was found
    double presence = 0; ///< the highest of its descriptions
};

/// The files (each stem file once) and the residual sum to the mixture, sample by sample: within the rounding of one float
/// for 32-bit float files (1e-6 of full scale up to samples of 8.0), within one step per file for integer formats that did
/// not clip, and only roughly for Vorbis, which is lossy.
struct SeparationResult {
    std::vector<StemResult> stems;
    SeparatedFile residual; ///< what no stem holds; with removals: what was removed
    int sampleRateHz = 0;
    int channels = 0;
    std::int64_t frames = 0;
    double audioSeconds = 0, wallSeconds = 0;
    double realTimeFactor = 0; ///< audioSeconds / wallSeconds
    std::string deviceName, modelName;
    DocumentSnapshot document; ///< with keepLanes: the recording and its stems as lanes, in the order of LaneSeparation::lanes()
};

/// Separates a file. Blocks; `progress` is called in this thread. All files appear together at the end or none does.
/// Errors: those of AudioReader, AudioWriter, parseInstructions, hearSound, exampleQuery; AlreadyExists before the work begins; UnknownSound before
/// anything is written; Cancelled within one span.
Result<SeparationResult> separate(const SeparationRequest &request, const Model &model,
                                  const ProgressFunction &progress = {}, std::stop_token stop = {});

} // namespace partita
