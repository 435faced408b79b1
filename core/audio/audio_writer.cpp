// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <iterator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sndfile.h>

namespace partita {

namespace {

struct FormatInfo {
    AudioFormat format;
    const char *name, *extension;
    int code;
    bool clips;
};
// RF64 is written as plain WAV while it fits into 4 GiB.
constexpr FormatInfo formats[] = {
    {AudioFormat::Wav16, "wav16", ".wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_16, true},
    {AudioFormat::Wav24, "wav24", ".wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_24, true},
    {AudioFormat::WavFloat32, "wav32f", ".wav", SF_FORMAT_RF64 | SF_FORMAT_FLOAT, false},
    {AudioFormat::Flac, "flac", ".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_24, true},
    {AudioFormat::OggVorbis, "ogg", ".ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, true},
};

const FormatInfo &infoOf(AudioFormat format)
{
    return *std::find_if(std::begin(formats), std::end(formats) - 1, [&](const auto &f) { return f.format == format; });
}

std::string named(const std::filesystem::path &path)
{
    return "\"" + path.string() + "\"";
}

Error writeError(const std::filesystem::path &path, int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {ErrorCode::NoSpace, "There is no space left to write " + named(path) + "."};
    case EACCES:
    case EPERM:
    case EROFS: return {ErrorCode::PermissionDenied, "The file " + named(path) + " may not be written there."};
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, "The folder of " + named(path) + " does not exist."};
    case EEXIST: return {ErrorCode::AlreadyExists, "The file " + named(path) + " exists already and is not overwritten."};
    default: return {ErrorCode::IoError, "The file " + named(path) + " cannot be written: " + std::strerror(code) + "."};
    }
}

/// What made libsndfile write less than it was given: its own message carries the system's, errno may be gone.
int writeFailure(SNDFILE *file, int savedErrno)
{
    const std::string text = sf_strerror(file);
    for (int code : {ENOSPC, EFBIG, EDQUOT}) {
        if (savedErrno == code || text.find(std::strerror(code)) != std::string::npos)
            return code;
    }
    return savedErrno ? savedErrno : EIO;
}

} // namespace

Result<AudioFormat> audioFormatFromName(const std::string &name)
{
    for (const auto &info : formats) {
        if (name == info.name)
            return info.format;
    }
    return Error{ErrorCode::InvalidArgument, "\"" + name + "\" is no format; choose wav16, wav24, wav32f, flac or ogg."};
}
const char *audioFormatName(AudioFormat format) { return infoOf(format).name; }
const char *audioFormatExtension(AudioFormat format) { return infoOf(format).extension; }
bool audioFormatClips(AudioFormat format) { return infoOf(format).clips; }

struct AudioWriter::State {
    std::filesystem::path path, temporary;
    AudioWriteSpec spec;
    bool overwrite = false;
    int fd = -1;
    SNDFILE *file = nullptr;
    std::int64_t frames = 0, clipped = 0;
    float peak = 0;

    ~State()
    {
        if (file)
            sf_close(file);
        if (fd >= 0)
            ::close(fd);
        if (!temporary.empty())
            ::unlink(temporary.c_str());
    }
};

AudioWriter::AudioWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
AudioWriter::~AudioWriter() = default;
AudioWriter::AudioWriter(AudioWriter &&) noexcept = default;
AudioWriter &AudioWriter::operator=(AudioWriter &&) noexcept = default;

const std::filesystem::path &AudioWriter::path() const { return state_->path; }
std::int64_t AudioWriter::framesWritten() const { return state_->frames; }
float AudioWriter::peak() const { return state_->peak; }
std::int64_t AudioWriter::clippedSamples() const { return state_->clipped; }

Result<AudioWriter> AudioWriter::create(const std::filesystem::path &path, const AudioWriteSpec &spec, bool overwrite)
{
    SF_INFO info{};
    info.samplerate = spec.sampleRateHz;
    info.channels = spec.channels;
    info.format = infoOf(spec.format).code;
    if (spec.sampleRateHz <= 0 || spec.channels <= 0 || !sf_format_check(&info))
        return Error{ErrorCode::Unsupported, std::string("The format ") + audioFormatName(spec.format) + " cannot hold " +
                                                 std::to_string(spec.channels) + " channels at " +
                                                 std::to_string(spec.sampleRateHz) + " Hz."};
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) {
        if (!overwrite)
            return writeError(path, EEXIST);
        if (!S_ISREG(status.st_mode))
            return Error{ErrorCode::InvalidArgument, named(path) + " is not a file that can be overwritten."};
    }
    auto state = std::make_unique<State>();
    state->path = path;
    state->spec = spec;
    state->overwrite = overwrite;
    // A short hidden name: the target's own may already be as long as the file system allows.
    auto pattern = (path.parent_path() / ".partita-XXXXXX").string();
    state->fd = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (state->fd < 0)
        return writeError(path, errno);
    state->temporary = pattern;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(state->fd, 0666 & ~mask); // mkstemp makes private files; ours are as any other

    state->file = sf_open_fd(state->fd, SFM_WRITE, &info, SF_FALSE);
    if (!state->file)
        return writeError(path, writeFailure(nullptr, errno));
    sf_command(state->file, SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    sf_command(state->file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    sf_command(state->file, SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
    double quality = 0.8;
    sf_command(state->file, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    return AudioWriter(std::move(state));
}

Result<void> AudioWriter::write(const float *interleaved, std::int64_t frames)
{
    auto &s = *state_;
    const std::int64_t samples = frames * s.spec.channels;
    for (std::int64_t i = 0; i < samples; ++i) {
        const float magnitude = std::abs(interleaved[i]);
        s.peak = std::max(s.peak, magnitude);
        s.clipped += magnitude > 1.0f;
    }
    const auto put = [&](const float *from, std::int64_t count) {
        errno = 0;
        return sf_writef_float(s.file, from, count) == count && sf_error(s.file) == SF_ERR_NO_ERROR;
    };
    bool good = true;
    if (s.spec.format == AudioFormat::OggVorbis) {
        // Vorbis itself does not limit, and its encoder keeps its whole input on the stack: small limited blocks.
        float block[4096];
        const std::int64_t step = std::int64_t(std::size(block)) / s.spec.channels;
        for (std::int64_t at = 0; at < frames && good; at += step) {
            const std::int64_t count = std::min(step, frames - at);
            std::transform(interleaved + at * s.spec.channels, interleaved + (at + count) * s.spec.channels, block,
                           [](float v) { return std::clamp(v, -1.0f, 1.0f); });
            good = put(block, count);
        }
    } else {
        good = put(interleaved, frames);
    }
    if (!good)
        return writeError(s.path, writeFailure(s.file, errno));
    s.frames += frames;
    return {};
}

Result<void> AudioWriter::commit()
{
    auto &s = *state_;
    errno = 0;
    const int closed = sf_close(s.file);
    const int closeErrno = errno;
    s.file = nullptr;
    if (closed != 0)
        return writeError(s.path, writeFailure(nullptr, closeErrno));
    if (::fsync(s.fd) != 0)
        return writeError(s.path, errno);
    // Encoders flush when closed and may hide that it failed: the file must hold what was written.
    SF_INFO info{};
    SNDFILE *check = sf_open(s.temporary.c_str(), SFM_READ, &info);
    const bool whole = check && info.frames == s.frames;
    if (check)
        sf_close(check);
    if (!whole && s.frames > 0)
        return writeError(s.path, closeErrno == ENOSPC || closeErrno == EFBIG ? closeErrno : EIO);

    if (s.overwrite) {
        if (::rename(s.temporary.c_str(), s.path.c_str()) != 0)
            return writeError(s.path, errno);
    } else if (::renameat2(AT_FDCWD, s.temporary.c_str(), AT_FDCWD, s.path.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS)
            return writeError(s.path, errno);
        // A file system without that call: a hard link does not replace either.
        if (::link(s.temporary.c_str(), s.path.c_str()) != 0)
            return writeError(s.path, errno);
        ::unlink(s.temporary.c_str());
    }
    s.temporary.clear();
    const auto folder = s.path.parent_path().empty() ? std::filesystem::path(".") : s.path.parent_path();
    if (const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {
        ::fsync(fd); // the name itself
        ::close(fd);
    }
    return {};
}

} // namespace partita
