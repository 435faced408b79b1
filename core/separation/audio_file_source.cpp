// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/separation/audio_file_source.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/audio/audio_reader.h"

namespace partita {

namespace {

std::string secondsText(double seconds)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.6g s", seconds);
    return text;
}

class FileStream : public SampleStream {
public:
    FileStream(AudioReader reader, std::int64_t frames) : reader_(std::move(reader)), left_(frames) {}

    Result<std::int64_t> read(std::span<float> interleaved) override
    {
        const std::int64_t wanted = std::int64_t(interleaved.size()) / reader_.info().channels;
        auto got = reader_.read(interleaved.data(), std::min(wanted, left_));
        if (got)
            left_ -= *got;
        return got;
    }

private:
    AudioReader reader_;
    std::int64_t left_;
};

} // namespace

Result<AudioFileSource> AudioFileSource::open(const std::filesystem::path &path, std::optional<double> startSeconds,
                                              std::optional<double> endSeconds)
{
    const auto reader = AudioReader::open(path);
    if (!reader)
        return reader.error();
    const auto &info = reader->info();
    const double start = startSeconds.value_or(0), end = endSeconds.value_or(info.seconds());
    if (!(start >= 0) || !(end > start) || start * info.sampleRateHz >= double(info.frames))
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The part from %1 to %2 does not lie within \"%3\", which lasts %4.", secondsText(start),
                                  secondsText(end), path, secondsText(info.seconds()))};
    AudioFileSource source;
    source.path_ = path;
    source.sampleRateHz_ = info.sampleRateHz;
    source.channels_ = info.channels;
    source.begin_ = std::min(std::int64_t(std::llround(start * info.sampleRateHz)), info.frames - 1);
    source.end_ = info.frames;
    if (endSeconds && *endSeconds < info.seconds())
        source.end_ = std::clamp(std::int64_t(std::llround(end * info.sampleRateHz)), source.begin_ + 1, info.frames);
    return source;
}

Result<std::unique_ptr<SampleStream>> AudioFileSource::open() const
{
    auto reader = AudioReader::open(path_);
    if (!reader)
        return reader.error();
    if (reader->info().sampleRateHz != sampleRateHz_ || reader->info().channels != channels_)
        return Error{ErrorCode::InvalidData, Sentence::tr("The recording %1 changed while it was separated.", path_)};
    if (begin_ > 0) {
        if (auto sought = reader->seek(begin_); !sought)
            return sought.error();
    }
    return std::unique_ptr<SampleStream>(std::make_unique<FileStream>(std::move(*reader), end_ - begin_));
}

} // namespace partita
