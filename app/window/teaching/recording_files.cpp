// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/teaching/recording_files.h"

#include <algorithm>

#include "app/window/services/prompts.h"
#include "core/audio/atomic_file.h"
#include "core/audio/audio_reader.h"

namespace partita {

namespace {

constexpr int peakParts = 1000;

QString suffixOf(const std::filesystem::path &path)
{
    return QString::fromStdString(path.extension().string()).remove(QLatin1Char('.')).toLower();
}

/// A folder without a list, and without folders that are named by tags.
std::vector<TaggedRecording> audioIn(const std::filesystem::path &folder)
{
    std::vector<TaggedRecording> recordings;
    std::error_code ec;
    for (std::filesystem::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
        std::error_code none;
        if (it->is_regular_file(none) && audioSuffixes().contains(suffixOf(it->path())))
            recordings.push_back({std::filesystem::absolute(it->path()), {}});
    }
    std::sort(recordings.begin(), recordings.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return recordings;
}

std::string csvField(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

} // namespace

FoundRecordings findRecordings(const std::vector<std::filesystem::path> &paths, std::stop_token stop)
{
    FoundRecordings found;
    for (const auto &path : paths) {
        if (stop.stop_requested())
            break;
        std::error_code ec;
        const bool folder = std::filesystem::is_directory(path, ec);
        if (!folder && suffixOf(path) != QLatin1String("csv")) {
            found.recordings.push_back({std::filesystem::absolute(path), {}});
            continue;
        }
        auto read = readTaggedRecordings(path);
        auto plain = folder && !std::filesystem::exists(path / "recordings.csv", ec) ? audioIn(path) : std::vector<TaggedRecording>();
        if (read)
            found.recordings.insert(found.recordings.end(), read->begin(), read->end());
        else if (plain.empty())
            found.problems.push_back(read.error().code == ErrorCode::InvalidData && folder
                                         ? Error{ErrorCode::InvalidData, Sentence::tr("There is no recording in the folder %1.", path)}
                                         : read.error());
        found.recordings.insert(found.recordings.end(), plain.begin(), plain.end());
    }
    return found;
}

Result<std::vector<Result<double>>> lengthsOf(const std::vector<std::filesystem::path> &files, std::stop_token stop)
{
    std::vector<Result<double>> lengths;
    for (const auto &file : files) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
        const auto reader = AudioReader::open(file);
        lengths.push_back(reader ? Result<double>(reader->info().seconds()) : Result<double>(reader.error()));
    }
    return lengths;
}

Result<WaveformPeaks> peaksOf(const std::filesystem::path &file, std::stop_token stop)
{
    auto reader = AudioReader::open(file);
    if (!reader)
        return reader.error();
    const auto frames = std::max<std::int64_t>(1, reader->info().frames);
    const int channels = reader->info().channels, parts = int(std::min<std::int64_t>(peakParts, frames));
    WaveformPeaks peaks{std::vector<float>(size_t(parts)), std::vector<float>(size_t(parts))};
    std::vector<float> block(size_t(channels) << 15);
    for (std::int64_t at = 0;;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
        const auto got = reader->read(block.data(), 1 << 15);
        if (!got)
            return got.error();
        if (*got == 0)
            return peaks;
        for (std::int64_t i = 0; i < *got * channels; ++i) {
            const auto part = size_t(std::min<std::int64_t>(parts - 1, (at + i / channels) * parts / frames));
            peaks.low[part] = std::min(peaks.low[part], block[size_t(i)]);
            peaks.high[part] = std::max(peaks.high[part], block[size_t(i)]);
        }
        at += *got;
    }
}

Result<void> writeRecordingList(const std::filesystem::path &list, const std::vector<TaggedRecording> &recordings)
{
    const auto folder = std::filesystem::absolute(list).parent_path();
    std::string text = "path,tags,isolated,validation\n";
    for (const auto &recording : recordings) {
        const auto relative = recording.path.lexically_relative(folder);
        const bool below = !relative.empty() && *relative.begin() != "..";
        std::string tags;
        for (const auto &tag : recording.tags)
            tags += (tags.empty() ? "" : "|") + tag;
        text += csvField((below ? relative : recording.path).string()) + ',' + csvField(tags) + ',' + (recording.isolated ? "yes" : "no") + ',' +
                (recording.validation ? "yes" : "no") + '\n';
    }
    return writeAtomically(list, text); // the person was asked
}

} // namespace partita
