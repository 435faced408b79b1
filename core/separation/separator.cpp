// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/separator.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/audio/output_files.h"
#include "core/document/file_store.h"
#include "core/query/example_query.h"
#include "core/separation/audio_file_source.h"
#include "core/separation/lane_separation.h"
#include "core/separation/output_names.h"
#include "core/separation/presence.h"
#include "core/separation/query_plan.h"

namespace partita {

namespace {

class FileSink : public SplitSink {
public:
    FileSink(OutputFiles &files, int channels) : files_(files), channels_(channels) {}

    Result<void> write(int output, std::span<const float> interleaved) override
    {
        return files_.writers[size_t(output)].write(interleaved.data(), std::int64_t(interleaved.size()) / channels_);
    }

private:
    OutputFiles &files_; // by output
    int channels_;
};

/// `writer`: null where there is no file.
SeparatedFile fileResult(const AudioWriter *writer, const SplitOutputReport &report, AudioFormat format)
{
    SeparatedFile file;
    file.levelDb = 10 * std::log10(report.meanSquare);
    file.peakDb = 20 * std::log10(report.peak);
    if (writer) {
        file.path = writer->path();
        file.clippedSamples = audioFormatClips(format) ? writer->clippedSamples() : 0;
    }
    return file;
}

/// The same separation, as one inside a document of the whole recording.
Result<LaneSeparation> prepareLanes(const SeparationRequest &request, FrameRange part, const Model &model,
                                    const QuerySounds &sounds)
{
    const auto mixture = FileStore::open(request.input);
    if (!mixture)
        return mixture.error();
    const std::shared_ptr<const Model> borrowed(std::shared_ptr<void>(), &model); // the caller keeps it until all is done
    return LaneSeparation::prepareFor(LaneContent::of(*mixture), *mixture, request.queries, part, borrowed, {}, sounds);
}

DocumentSnapshot documentOf(const SeparationRequest &request, const LaneSeparation &separation, const SplitReport &report)
{
    auto lanes = separation.lanes();
    if (lanes.back().kind == LaneKind::Residual)
        lanes.back().name = "residual"; // as its file
    for (const auto &finding : separation.findings(report)) {
        auto &provenance = lanes[finding.lane].provenance;
        provenance.found = provenance.found || finding.found;
        provenance.presence = std::max(provenance.presence, finding.presence);
    }
    DocumentSnapshot document;
    document.sourcePath = request.input;
    document.mixture = separation.mixture();
    for (auto &lane : lanes) {
        const int index = int(document.lanes.size());
        lane.colourIndex = lane.kind == LaneKind::Residual ? greyColourIndex : index % greyColourIndex;
        lane.id = lane.provenance.origin = LaneId(index) + 1;
        document.lanes.push_back(std::make_shared<Lane>(std::move(lane)));
    }
    return document;
}

/// One for all examples of the request, none where there is none.
Result<std::vector<SoundVector>> exampleVectors(const SeparationRequest &request, const Model &model,
                                                const std::stop_token &stop)
{
    if (request.examples.empty() && !request.notLike.empty())
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("What the sound is not like says nothing alone; give an example of what it is like.")};
    if (request.examples.empty())
        return std::vector<SoundVector>();
    const auto sound = hearSound(request.examples.front().file.stem().string(), request.examples, request.notLike, model, stop);
    if (!sound)
        return sound.error();
    const auto recording = openExample({request.input, request.startSeconds, request.endSeconds});
    if (!recording)
        return recording.error();
    auto vector = exampleQuery(*sound, model, &*recording, stop);
    if (!vector)
        return vector.error();
    return std::vector<SoundVector>{{sound->name, std::move(*vector)}};
}

} // namespace

Result<SeparationResult> separate(const SeparationRequest &request, const Model &model, const ProgressFunction &progress,
                                  std::stop_token stop)
{
    const auto began = std::chrono::steady_clock::now();
    // Everything that can be refused is refused before anything is written.
    const auto source = AudioFileSource::open(request.input, request.startSeconds, request.endSeconds);
    if (!source)
        return source.error();
    const auto examples = exampleVectors(request, model, stop);
    if (!examples)
        return examples.error();
    const auto plan = planQueries(request.queries, model, nullptr, {request.named, *examples});
    if (!plan)
        return plan.error();
    const auto paths = outputPaths(*plan, request.input, request.outputFolder,
                                   request.stemNamePattern.empty() ? defaultStemPattern : request.stemNamePattern,
                                   audioFormatExtension(request.format));
    if (!paths)
        return paths.error();
    std::optional<OutputFiles> files;
    std::optional<FileSink> sink;
    if (request.writeFiles) {
        auto made = OutputFiles::create(request.outputFolder, *paths,
                                        {source->sampleRateHz(), source->channels(), request.format}, request.overwrite,
                                        request.input);
        if (!made)
            return made.error();
        sink.emplace(files.emplace(std::move(*made)), source->channels());
    }
    std::optional<LaneSeparation> lanes;
    if (request.keepLanes) {
        auto prepared = prepareLanes(request, source->range(), model, {request.named, *examples});
        if (!prepared)
            return prepared.error();
        lanes = std::move(*prepared);
    }

    const auto report = lanes ? lanes->fill({}, request.options, sink ? &*sink : nullptr, progress, stop)
                              : splitRecording(*source, model.estimator(), plan->split, *sink, request.options, progress, stop);
    if (!report)
        return report.error();
    if (progress)
        progress({1, 0, SplitPhase::Finishing});
    if (auto committed = files ? files->commit() : Result<void>(); !committed)
        return committed.error();

    SeparationResult result;
    const auto file = [&](int output) {
        return fileResult(files ? &files->writers[size_t(output)] : nullptr, report->outputs[size_t(output)], request.format);
    };
    for (const auto &operation : plan->operations) {
        StemResult stem;
        stem.query = operation.query;
        stem.byExample = operation.byExample;
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
    result.deviceName = model.info().deviceName.english();
    result.modelName = model.info().name;
    if (lanes)
        result.document = documentOf(request, *lanes, *report);
    return result;
}

} // namespace partita
