// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/recording_cache.h"

#include <algorithm>
#include <cmath>
#include <fstream>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/audio/atomic_file.h"
#include "core/audio/audio_reader.h"
#include "core/audio/resampler.h"

namespace partita {

namespace {

/// Appends a recording; the number of its samples. `writeError` tells whose fault a failure is.
Result<std::uint64_t> decode(const std::filesystem::path &path, AtomicFile &cache, bool &writeError, std::stop_token stop)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        return reader.error();
    const int channels = reader->info().channels;
    auto resampler = Resampler::create(reader->info().sampleRateHz, RecordingCache::sampleRateHz, 1);
    if (!resampler)
        return resampler.error();
    constexpr std::int64_t blockFrames = 1 << 15;
    std::vector<float> block(size_t(blockFrames) * size_t(channels)), mono(static_cast<size_t>(blockFrames)), ready;
    std::vector<std::int16_t> samples;
    std::uint64_t count = 0;
    bool silent = true;
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::tr("Reading the recordings was stopped.")};
        const auto got = reader->read(block.data(), blockFrames);
        if (!got)
            return got.error();
        ready.clear();
        more = *got > 0;
        downmixToMono(std::span(block).first(size_t(*got) * size_t(channels)), channels, mono.data());
        const auto converted = more ? resampler->process(std::span(mono).first(size_t(*got)), ready) : resampler->finish(ready);
        if (!converted)
            return converted.error();
        samples.resize(ready.size());
        std::transform(ready.begin(), ready.end(), samples.begin(), [](float v) {
            return std::int16_t(std::lround(std::clamp(v, -1.0f, 1.0f) * 32767));
        });
        silent = silent && std::all_of(samples.begin(), samples.end(), [](auto s) { return std::abs(int(s)) < 4; });
        if (auto written = cache.write(samples.data(), samples.size() * sizeof(std::int16_t)); !written) {
            writeError = true;
            return written.error();
        }
        count += samples.size();
    }
    if (silent)
        return Error{ErrorCode::InvalidData, Sentence::tr("There is nothing to hear in %1.", path)};
    return count;
}

nlohmann::json listOf(const std::vector<TaggedRecording> &recordings)
{
    auto list = nlohmann::json::array();
    for (const auto &r : recordings)
        list.push_back(toJson(r));
    return list;
}

Result<nlohmann::json> fillCache(const std::filesystem::path &audio, const std::vector<TaggedRecording> &recordings,
                                 const std::function<void(double)> &progress, std::stop_token stop)
{
    auto file = AtomicFile::create(audio, true);
    if (!file)
        return file.error();
    nlohmann::json index{{"asked", listOf(recordings)}, {"read", nlohmann::json::array()}, {"unreadable", nlohmann::json::array()}};
    std::uint64_t first = 0;
    for (size_t i = 0; i < recordings.size(); ++i) {
        bool writeError = false;
        const auto count = decode(recordings[i].path, *file, writeError, stop);
        if (!count && (writeError || count.error().code == ErrorCode::Cancelled))
            return count.error();
        if (!count) {
            index["unreadable"].push_back({{"path", recordings[i].path.string()}, {"error", count.error().message}});
            if (::ftruncate(file->descriptor(), off_t(first * sizeof(std::int16_t))) != 0 ||
                ::lseek(file->descriptor(), 0, SEEK_END) < 0)
                return fileWriteError(audio, errno);
        } else {
            index["read"].push_back({{"recording", toJson(recordings[i])}, {"first", first}, {"count", *count}});
            first += *count;
        }
        if (progress)
            progress(double(i + 1) / double(recordings.size()));
    }
    if (first == 0) {
        const Sentence why = index["unreadable"].empty() ? Sentence() : Sentence(index["unreadable"][0]["error"].get<std::string>());
        return Error{ErrorCode::InvalidData, Sentence::tr("None of the recordings can be used. %1", why)};
    }
    if (auto done = file->commit(); !done)
        return done.error();
    return index;
}

} // namespace

Result<std::shared_ptr<const RecordingCache>> RecordingCache::make(const std::filesystem::path &folder,
                                                                   std::vector<TaggedRecording> recordings,
                                                                   const std::function<void(double)> &progress,
                                                                   std::stop_token stop)
{
    const auto audio = folder / "audio.pcm", indexFile = folder / "audio.json";
    std::error_code ec;
    std::filesystem::create_directories(folder, ec);
    if (ec)
        return Error{ErrorCode::IoError, Sentence::tr("Cannot make the folder %1: %2.", folder, ec.message())};
    nlohmann::json index;
    if (std::ifstream in(indexFile); in)
        index = nlohmann::json::parse(in, nullptr, false);
    if (!index.is_object() || index.value("asked", nlohmann::json()) != listOf(recordings) || !std::filesystem::exists(audio, ec)) {
        std::filesystem::remove(indexFile, ec); // never beside another list's audio
        auto filled = fillCache(audio, recordings, progress, stop);
        if (!filled)
            return filled.error();
        index = std::move(*filled);
        if (auto written = writeAtomically(indexFile, index.dump()); !written)
            return written.error();
    }

    std::shared_ptr<RecordingCache> cache(new RecordingCache);
    std::uint64_t total = 0;
    try {
        for (const auto &entry : index.at("read")) {
            cache->recordings_.push_back(taggedRecordingFromJson(entry.at("recording")));
            cache->spans_.emplace_back(entry.at("first").get<std::uint64_t>(), entry.at("count").get<std::uint64_t>());
            total = std::max(total, cache->spans_.back().first + cache->spans_.back().second);
        }
        for (const auto &entry : index.at("unreadable"))
            cache->unreadable_.push_back({entry.at("path").get<std::string>(), Error{ErrorCode::InvalidData, entry.at("error").get<std::string>()}});
    } catch (const nlohmann::json::exception &) {
        return Error{ErrorCode::InvalidFormat, Sentence::tr("The file %1 is damaged; delete it, and the run reads its recordings again.", indexFile)};
    }
    const int fd = ::open(audio.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return Error{ErrorCode::IoError, Sentence::tr("Cannot open %1.", audio)};
    cache->bytes_ = size_t(total) * sizeof(std::int16_t);
    const bool whole = std::filesystem::file_size(audio, ec) >= cache->bytes_ && !ec;
    void *mapped = whole ? ::mmap(nullptr, cache->bytes_, PROT_READ, MAP_SHARED, fd, 0) : MAP_FAILED;
    ::close(fd);
    if (mapped == MAP_FAILED)
        return Error{ErrorCode::IoError, Sentence::tr("The file %1 is damaged; delete it, and the run reads its recordings again.", audio)};
    cache->samples_ = static_cast<const std::int16_t *>(mapped);
    for (const auto &[first, count] : cache->spans_)
        cache->active_.push_back(activeFrames({cache->samples_ + first, size_t(count)}));
    return std::shared_ptr<const RecordingCache>(std::move(cache));
}

RecordingCache::~RecordingCache()
{
    if (samples_)
        ::munmap(const_cast<std::int16_t *>(samples_), bytes_);
}

RecordedSound RecordingCache::sound(size_t recording) const
{
    return {{samples_ + spans_[recording].first, size_t(spans_[recording].second)}, active_[recording]};
}

double RecordingCache::seconds() const
{
    return double(bytes_ / sizeof(std::int16_t)) / sampleRateHz;
}

} // namespace partita
