// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/separator.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/separation/audio_file_source.h"
#include "core/separation/output_names.h"
#include "core/separation/presence.h"
#include "core/separation/query_plan.h"

namespace partita {

namespace {

namespace fs = std::filesystem;

/// Makes the output folder, and takes away what it made unless told to keep it.
class OutputFolder {
public:
    explicit OutputFolder(fs::path folder) : folder_(std::move(folder)) {}
    OutputFolder(const OutputFolder &) = delete;
    OutputFolder &operator=(const OutputFolder &) = delete;
    ~OutputFolder()
    {
        std::error_code ignored;
        for (const auto &made : made_) // deepest first; a folder that somebody used meanwhile is not empty and stays
            fs::remove(made, ignored);
    }

    Result<void> make()
    {
        std::error_code error;
        for (fs::path missing = folder_; !missing.empty() && !fs::exists(missing, error); missing = missing.parent_path())
            made_.push_back(missing);
        fs::create_directories(folder_, error);
        if (error || !fs::is_directory(folder_)) {
            const auto code = error == std::errc::permission_denied ? ErrorCode::PermissionDenied
                              : error == std::errc::no_space_on_device ? ErrorCode::NoSpace
                                                                       : ErrorCode::IoError;
            return Error{code, "The folder " + folder_.string() + " cannot be made: " +
                                   (error ? error.message() : std::string("a file of that name is there")) + "."};
        }
        return {};
    }
    void keep() { made_.clear(); }

private:
    fs::path folder_;
    std::vector<fs::path> made_;
};

class FileSink : public SplitSink {
public:
    explicit FileSink(int channels) : channels_(channels) {}

    Result<void> write(int output, std::span<const float> interleaved) override
    {
        return writers[size_t(output)].write(interleaved.data(), std::int64_t(interleaved.size()) / channels_);
    }

    std::vector<AudioWriter> writers; // by output

private:
    int channels_;
};

Result<void> checkTargets(const std::vector<fs::path> &paths, const SeparationRequest &request)
{
    for (const auto &path : paths) {
        std::error_code error;
        if (!fs::exists(fs::symlink_status(path, error)))
            continue;
        if (fs::equivalent(path, request.input, error))
            return Error{ErrorCode::InvalidArgument, "The stem " + path.string() +
                                                         " would replace the recording itself; choose another folder."};
        if (!request.overwrite)
            return Error{ErrorCode::AlreadyExists, "The file " + path.string() +
                                                       " exists already; choose another folder, or allow overwriting."};
    }
    return {};
}

/// All files or none: where one cannot be finished, those that were new before it are taken away again.
Result<void> commitAll(std::vector<AudioWriter> &writers)
{
    std::vector<fs::path> fresh;
    for (auto &writer : writers) {
        std::error_code ignored;
        const bool isNew = !fs::exists(fs::symlink_status(writer.path(), ignored));
        if (auto committed = writer.commit(); !committed) {
            for (const auto &path : fresh)
                fs::remove(path, ignored);
            return committed.error();
        }
        if (isNew)
            fresh.push_back(writer.path());
    }
    return {};
}

SeparatedFile fileResult(const AudioWriter &writer, const SplitOutputReport &report, AudioFormat format)
{
    SeparatedFile file;
    file.path = writer.path();
    file.levelDb = 10 * std::log10(report.meanSquare);
    file.peakDb = 20 * std::log10(report.peak);
    file.clippedSamples = audioFormatClips(format) ? writer.clippedSamples() : 0;
    return file;
}

} // namespace

Result<SeparationResult> separate(const SeparationRequest &request, const Model &model, const ProgressFunction &progress,
                                  std::stop_token stop)
{
    const auto began = std::chrono::steady_clock::now();
    // Everything that can be refused is refused before anything is written.
    const auto plan = planQueries(request.queries, model);
    if (!plan)
        return plan.error();
    const auto source = AudioFileSource::open(request.input, request.startSeconds, request.endSeconds);
    if (!source)
        return source.error();
    const auto paths = outputPaths(*plan, request.input, request.outputFolder,
                                   request.stemNamePattern.empty() ? defaultStemPattern : request.stemNamePattern,
                                   audioFormatExtension(request.format));
    if (!paths)
        return paths.error();
    if (auto free = checkTargets(*paths, request); !free)
        return free.error();

    OutputFolder folder(request.outputFolder.empty() ? fs::path(".") : request.outputFolder);
    if (auto made = folder.make(); !made)
        return made.error();
    FileSink sink(source->channels());
    for (const auto &path : *paths) {
        auto writer = AudioWriter::create(path, {source->sampleRateHz(), source->channels(), request.format},
                                          request.overwrite);
        if (!writer)
            return writer.error();
        sink.writers.push_back(std::move(*writer));
    }

    const auto report = splitRecording(*source, model.estimator(), plan->split, sink, request.options, progress, stop);
    if (!report)
        return report.error();
    if (progress)
        progress({1, 0, SplitPhase::Finishing});
    if (auto committed = commitAll(sink.writers); !committed)
        return committed.error();
    folder.keep();

    SeparationResult result;
    const auto file = [&](int output) {
        return fileResult(sink.writers[size_t(output)], report->outputs[size_t(output)], request.format);
    };
    for (const auto &operation : plan->operations) {
        StemResult stem;
        stem.query = operation.query;
        stem.operation = operation.operation;
        stem.file = file(operation.output);
        for (const auto &description : operation.descriptions) {
            const SplitPartReport &part = report->parts[size_t(description.part)];
            const bool found = isFound(part.presence, part.energyRatioDb);
            stem.descriptions.push_back({description.text, description.sound, found, part.presence, part.energyRatioDb});
            stem.found = stem.found || found;
            stem.presence = std::max(stem.presence, part.presence);
        }
        result.stems.push_back(std::move(stem));
    }
    result.residual = file(plan->residualOutput);
    result.sampleRateHz = source->sampleRateHz();
    result.channels = source->channels();
    result.frames = report->frames;
    result.audioSeconds = double(report->frames) / source->sampleRateHz();
    result.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    result.realTimeFactor = result.audioSeconds / result.wallSeconds;
    result.deviceName = model.info().deviceName;
    result.modelName = model.info().name;
    return result;
}

} // namespace partita
