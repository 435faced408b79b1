// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/audio/output_files.h"
#include "core/audio/resampler.h"
#include "core/document/lane_gains.h"
#include "core/query/plain_text.h"
#include "core/separation/output_names.h"

namespace partita {

namespace {

constexpr std::int64_t blockFrames = 16384;
using Progress = std::function<void(double)>;

/// One file: what is summed into it, and with which gain a channel.
struct Track {
    std::string name;
    std::vector<StorePtr> stores;
    std::vector<std::vector<float>> gains; ///< [store][channel]
};

Result<std::vector<Track>> tracksOf(const ExportRequest &request)
{
    const auto &document = request.document;
    const int channels = document.mixture->channels();
    const float extra = float(std::pow(10.0, request.gainDb / 20));
    const std::vector<float> plain(size_t(channels), extra);
    std::vector<Track> tracks;
    if (request.lanes.empty()) {
        tracks.push_back({"mixture", {document.mixture}, {plain}});
        return tracks;
    }
    if (request.mix)
        tracks.push_back({"mix", {}, {}});
    const bool solo = anySolo(document.lanes);
    for (const auto id : request.lanes) {
        const auto lane = document.lane(id);
        if (!lane)
            return Error{ErrorCode::InvalidArgument, Sentence::tr("A lane that was to be exported is not there any more.")};
        if (request.mix && !isAudible(*lane, solo))
            continue;
        auto gains = plain;
        for (int c = 0; (request.mix || request.applyGains) && c < channels; ++c)
            gains[size_t(c)] *= channelGain(*lane, c, channels);
        if (!request.mix)
            tracks.push_back({slug(lane->name), {}, {}});
        tracks.back().stores.push_back(lane->content);
        tracks.back().gains.push_back(std::move(gains));
    }
    return tracks;
}

/// Gives every block of every track to `write`, at the rate of the files.
Result<void> render(const ExportRequest &request, const std::vector<Track> &tracks,
                    const std::function<Result<void>(size_t track, const std::vector<float> &)> &write, const Progress &progress,
                    std::stop_token stop)
{
    const auto &shape = *request.document.mixture;
    const auto channels = size_t(shape.channels());
    const FrameRange all{0, shape.frames()};
    const FrameRange range = request.range.empty() ? all
                                                   : FrameRange{std::clamp<std::int64_t>(request.range.begin, 0, all.end),
                                                                std::clamp<std::int64_t>(request.range.end, 0, all.end)};
    if (range.empty())
        return Error{ErrorCode::InvalidArgument, Sentence::tr("There is nothing to export in the selected span.")};
    std::vector<Resampler> resamplers;
    for (size_t t = 0; request.sampleRateHz != 0 && request.sampleRateHz != shape.sampleRateHz() && t < tracks.size(); ++t) {
        auto made = Resampler::create(shape.sampleRateHz(), request.sampleRateHz, int(channels), ResamplerQuality::VeryHigh);
        if (!made)
            return made.error();
        resamplers.push_back(std::move(*made));
    }
    std::vector<float> block, sum, converted;
    for (auto at = range.begin; at < range.end; at += blockFrames) {
        const auto frames = size_t(std::min(blockFrames, range.end - at));
        for (size_t t = 0; t < tracks.size(); ++t) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, Sentence::tr("The export was cancelled; nothing was written.")};
            sum.assign(frames * channels, 0.0f);
            block.resize(sum.size());
            for (size_t s = 0; s < tracks[t].stores.size(); ++s) {
                if (auto read = tracks[t].stores[s]->read(at, block); !read)
                    return read;
                for (size_t i = 0; i < sum.size(); ++i) {
                    const float sample = block[i] * tracks[t].gains[s][i % channels];
                    sum[i] = s == 0 ? sample : sum[i] + sample; // one at 0 dB stays as it is, -0 too
                }
            }
            if (resamplers.empty()) {
                if (auto written = write(t, sum); !written)
                    return written;
                continue;
            }
            converted.clear();
            auto done = resamplers[t].process(sum, converted);
            if (done && at + blockFrames >= range.end)
                done = resamplers[t].finish(converted);
            if (done)
                done = write(t, converted);
            if (!done)
                return done;
        }
        if (progress)
            progress(double(at + std::int64_t(frames) - range.begin) / double(range.length()));
    }
    return {};
}

Result<std::vector<std::filesystem::path>> pathsOf(const ExportRequest &request, const std::vector<Track> &tracks)
{
    std::vector<std::string> names;
    for (const auto &track : tracks)
        names.push_back(track.name);
    return stemPaths(names, request.document.sourcePath, request.folder,
                     request.namePattern.empty() ? defaultStemPattern : request.namePattern, audioFormatExtension(request.format));
}

double decibels(double linear)
{
    return 20 * std::log10(linear);
}

Result<std::vector<ExportedFile>> measure(const ExportRequest &request, const std::vector<Track> &tracks,
                                          const std::vector<std::filesystem::path> &paths, const Progress &progress,
                                          std::stop_token stop)
{
    std::vector<double> peaks(tracks.size());
    std::vector<ExportedFile> files(tracks.size());
    const auto done = render(request, tracks, [&](size_t t, const std::vector<float> &samples) -> Result<void> {
        for (const float v : samples) {
            peaks[t] = std::max(peaks[t], double(std::abs(v)));
            files[t].clippedSamples += audioFormatClips(request.format) && std::abs(v) > 1;
        }
        return {};
    }, progress, stop);
    if (!done)
        return done.error();
    for (size_t t = 0; t < tracks.size(); ++t) {
        files[t].path = paths[t];
        files[t].peakDb = decibels(peaks[t]);
    }
    return files;
}

Sentence clippingSentence(const ExportedFile &file)
{
    return Sentence::tr("The file %1 would clip, its peak is %2 dB over full scale; export as 32-bit float, or lower "
                        "the gain.", file.path.filename(), decimal(file.peakDb, 1));
}

} // namespace

Result<std::vector<std::filesystem::path>> exportPaths(const ExportRequest &request)
{
    const auto tracks = tracksOf(request);
    return tracks ? pathsOf(request, *tracks) : tracks.error();
}

Result<std::vector<ExportedFile>> measureExport(const ExportRequest &request, const Progress &progress, std::stop_token stop)
{
    const auto tracks = tracksOf(request);
    if (!tracks)
        return tracks.error();
    const auto paths = pathsOf(request, *tracks);
    return paths ? measure(request, *tracks, *paths, progress, stop) : paths.error();
}

Result<std::vector<ExportedFile>> exportLanes(const ExportRequest &request, const Progress &progress, std::stop_token stop)
{
    const auto tracks = tracksOf(request);
    if (!tracks)
        return tracks.error();
    const auto paths = pathsOf(request, *tracks);
    if (!paths)
        return paths.error();
    const auto &shape = *request.document.mixture;
    const int rate = request.sampleRateHz != 0 ? request.sampleRateHz : shape.sampleRateHz();
    auto files = OutputFiles::create(request.folder, *paths, {rate, shape.channels(), request.format}, request.overwrite,
                                     request.document.sourcePath);
    if (!files)
        return files.error();
    const bool check = audioFormatClips(request.format) && !request.allowClipping;
    const auto part = [&](double from, double to) -> Progress {
        return [&progress, from, to](double done) {
            if (progress)
                progress(from + (to - from) * done);
        };
    };
    if (check) {
        const auto measured = measure(request, *tracks, *paths, part(0, 0.5), stop);
        if (!measured)
            return measured.error();
        const auto loudest = std::max_element(measured->begin(), measured->end(),
                                              [](const auto &a, const auto &b) { return a.peakDb < b.peakDb; });
        if (loudest->clippedSamples > 0)
            return Error{ErrorCode::InvalidData, clippingSentence(*loudest)};
    }
    const auto done = render(request, *tracks, [&](size_t t, const std::vector<float> &samples) {
        return files->writers[t].write(samples.data(), std::int64_t(samples.size()) / shape.channels());
    }, part(check ? 0.5 : 0, 1), stop);
    if (!done)
        return done.error();
    if (auto committed = files->commit(); !committed)
        return committed.error();
    std::vector<ExportedFile> result;
    for (const auto &writer : files->writers)
        result.push_back({writer.path(), decibels(double(writer.peak())),
                          audioFormatClips(request.format) ? writer.clippedSamples() : 0});
    return result;
}

} // namespace partita
