// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_reader.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sndfile.h>

namespace partita {

struct AudioReader::State {
    std::filesystem::path path;
    AudioInfo info;
    SNDFILE *file = nullptr;
    std::int64_t position = 0;
    bool estimatedLength = false; ///< MPEG streams without a length tag only guess theirs

    ~State()
    {
        if (file)
            sf_close(file);
    }
};

namespace {

std::string named(const std::filesystem::path &path)
{
    return "\"" + path.string() + "\"";
}

std::string formatName(int command, int format)
{
    SF_FORMAT_INFO info{};
    info.format = format;
    return sf_command(nullptr, command, &info, sizeof info) == 0 && info.name ? info.name : "unknown";
}

/// Where a chunked format announces more data than the file holds, libsndfile quietly gives what is there, so the header
/// is read once more: true if the data chunk of a RIFF/RIFX, RF64 or AIFF file reaches past the end of the file.
bool dataChunkIsCut(const std::filesystem::path &path, std::uint64_t fileBytes)
{
    const std::unique_ptr<FILE, int (*)(FILE *)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    unsigned char head[12];
    if (!file || std::fread(head, 1, 12, file.get()) != 12)
        return false;
    const bool riff = !std::memcmp(head, "RIFF", 4) && !std::memcmp(head + 8, "WAVE", 4);
    const bool aiff = !std::memcmp(head, "FORM", 4) && !std::memcmp(head + 8, "AIF", 3);
    if (!riff && !aiff)
        return false;
    const char *wanted = riff ? "data" : "SSND";
    std::uint64_t at = 12;
    for (int chunks = 0; chunks < 1000; ++chunks) {
        unsigned char chunk[8];
        if (std::fseek(file.get(), long(at), SEEK_SET) != 0 || std::fread(chunk, 1, 8, file.get()) != 8)
            return false;
        std::uint64_t size = 0;
        for (int i = 0; i < 4; ++i)
            size |= std::uint64_t(chunk[4 + i]) << (riff ? 8 * i : 24 - 8 * i);
        if (!std::memcmp(chunk, wanted, 4)) {
            const bool unknown = size == 0 || size >= 0xFFFFFF00u; // streamed: the writer never came back to fill it in
            return !unknown && at + 8 + size > fileBytes;
        }
        at += 8 + size + (size & 1);
    }
    return false;
}

} // namespace

AudioReader::AudioReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
AudioReader::~AudioReader() = default;
AudioReader::AudioReader(AudioReader &&) noexcept = default;
AudioReader &AudioReader::operator=(AudioReader &&) noexcept = default;

const AudioInfo &AudioReader::info() const { return state_->info; }
const std::filesystem::path &AudioReader::path() const { return state_->path; }

Result<AudioReader> AudioReader::open(const std::filesystem::path &path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{ErrorCode::NotFound, "There is no file " + named(path) + "."};
        if (errno == EACCES)
            return Error{ErrorCode::PermissionDenied, "The file " + named(path) + " may not be read."};
        return Error{ErrorCode::IoError, "The file " + named(path) + " cannot be read: " + std::strerror(errno) + "."};
    }
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::InvalidFormat, named(path) + " is a folder, not an audio file."};
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        const bool denied = errno == EACCES || errno == EPERM;
        return Error{denied ? ErrorCode::PermissionDenied : ErrorCode::IoError,
                     denied ? "The file " + named(path) + " may not be read."
                            : "The file " + named(path) + " cannot be opened: " + std::strerror(errno) + "."};
    }
    if (S_ISREG(status.st_mode) && status.st_size == 0) {
        ::close(fd);
        return Error{ErrorCode::InvalidData, "The file " + named(path) + " is empty."};
    }
    auto state = std::make_unique<State>();
    state->path = path;
    SF_INFO info{};
    state->file = sf_open_fd(fd, SFM_READ, &info, SF_TRUE);
    if (!state->file)
        return Error{ErrorCode::InvalidFormat,
                     "The file " + named(path) + " is not audio that Partita can read, or it is damaged."};
    state->info.sampleRateHz = info.samplerate;
    state->info.channels = info.channels;
    state->info.frames = info.frames;
    state->info.formatName = formatName(SFC_GET_FORMAT_INFO, info.format & SF_FORMAT_TYPEMASK);
    state->info.encodingName = formatName(SFC_GET_FORMAT_INFO, info.format & SF_FORMAT_SUBMASK);
    state->estimatedLength = (info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;

    if (info.samplerate < minimumRateHz || info.samplerate > maximumRateHz)
        return Error{ErrorCode::Unsupported, "The file " + named(path) + " has a sample rate of " +
                                                 std::to_string(info.samplerate) + " Hz; Partita reads 8 to 192 kHz."};
    if (info.channels < 1 || info.channels > maximumChannels)
        return Error{ErrorCode::Unsupported, "The file " + named(path) + " has " + std::to_string(info.channels) +
                                                 " channels; Partita reads 1 to 8."};
    if (dataChunkIsCut(path, std::uint64_t(status.st_size)))
        return Error{ErrorCode::InvalidFormat,
                     "The file " + named(path) + " is cut off: it holds less audio than its header announces."};
    if (info.frames <= 0)
        return Error{ErrorCode::InvalidData, "The file " + named(path) + " holds no audio."};
    return AudioReader(std::move(state));
}

Result<std::int64_t> AudioReader::read(float *interleaved, std::int64_t frames)
{
    auto &s = *state_;
    const std::int64_t got = sf_readf_float(s.file, interleaved, frames);
    if (got < 0 || sf_error(s.file) != SF_ERR_NO_ERROR)
        return Error{ErrorCode::InvalidFormat, "The file " + named(s.path) + " cannot be read on after " +
                                                   std::to_string(double(s.position) / s.info.sampleRateHz) +
                                                   " s: it is damaged or has gone."};
    if (got < frames && s.position + got < s.info.frames && !s.estimatedLength)
        return Error{ErrorCode::InvalidFormat,
                     "The file " + named(s.path) + " is cut off: it holds less audio than its header announces."};
    const std::int64_t samples = got * s.info.channels;
    for (std::int64_t i = 0; i < samples; ++i) {
        if (!std::isfinite(interleaved[i])) {
            char time[32];
            std::snprintf(time, sizeof time, "%.3f", double(s.position + i / s.info.channels) / s.info.sampleRateHz);
            return Error{ErrorCode::InvalidData, "The file " + named(s.path) +
                                                     " holds a sample that is not a number at " + time + " s."};
        }
    }
    s.position += got;
    return got;
}

Result<void> AudioReader::seek(std::int64_t frame)
{
    auto &s = *state_;
    if (frame < 0 || frame > s.info.frames)
        return Error{ErrorCode::InvalidArgument, "That time is outside of the file " + named(s.path) + "."};
    if (frame == s.position)
        return {};
    if (sf_seek(s.file, frame, SEEK_SET) < 0)
        return Error{ErrorCode::IoError, "The file " + named(s.path) + " cannot be read from another place."};
    s.position = frame;
    return {};
}

} // namespace partita
