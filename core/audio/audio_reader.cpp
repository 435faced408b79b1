// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_reader.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/audio/file_extent.h"
#include "core/audio/sndfile_io.h"

namespace partita {

struct AudioReader::State {
    std::filesystem::path path;
    AudioInfo info;
    detail::DescriptorIo io;
    detail::SndfilePtr file;
    std::int64_t position = 0;
    std::int64_t prerollFrames = 0; ///< what the decoder needs before a place to be right there
    bool displaced = false; ///< after an error the decoder stands elsewhere than `position`

    ~State()
    {
        file.reset();
        if (io.fd >= 0)
            ::close(io.fd);
    }

    Error ioError() const
    {
        return {ErrorCode::IoError, Sentence::tr("The file \"%1\" cannot be read: %2.", path, std::strerror(io.error))};
    }
    Error cutOff() const
    {
        return {ErrorCode::InvalidFormat,
                Sentence::tr("The file \"%1\" is cut off: it holds less audio than its header announces.", path)};
    }

    Error damaged() const { return {ErrorCode::InvalidFormat, Sentence::tr("The file \"%1\" is damaged.", path)}; }

    Sentence secondsAt(std::int64_t frame) const { return decimal(double(frame) / info.sampleRateHz, 3); }

    bool reopen()
    {
        file.reset();
        SF_INFO again{};
        file = io.open(SFM_READ, again);
        return file != nullptr;
    }

    /// As read(), without a look at the samples. Decoders may give less than asked for in the middle of a file.
    Result<std::int64_t> decode(float *to, std::int64_t frames)
    {
        std::int64_t done = 0;
        while (done < frames) {
            const std::int64_t got = sf_readf_float(file.get(), to + done * info.channels, frames - done);
            if (io.error != 0)
                return ioError();
            if (got < 0 || sf_error(file.get()) != SF_ERR_NO_ERROR) {
                if (io.atEnd())
                    return cutOff();
                return Error{ErrorCode::InvalidFormat,
                             Sentence::tr("The file \"%1\" is damaged near %2 s.", path, secondsAt(position + done))};
            }
            if (got == 0)
                break;
            done += got;
        }
        return done;
    }

    Result<void> skipTo(std::int64_t frame)
    {
        std::vector<float> block(size_t(4096) * size_t(info.channels));
        while (position < frame) {
            const auto got = decode(block.data(), std::min<std::int64_t>(4096, frame - position));
            if (!got)
                return got.error();
            if (*got == 0)
                break;
            position += *got;
        }
        return {};
    }
};

namespace {

std::string formatName(int format)
{
    SF_FORMAT_INFO info{};
    info.format = format;
    return sf_command(nullptr, SFC_GET_FORMAT_INFO, &info, sizeof info) == 0 && info.name ? info.name : "unknown";
}

Error openError(const std::filesystem::path &path, int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, Sentence::tr("There is no file \"%1\".", path)};
    case EACCES:
    case EPERM: return {ErrorCode::PermissionDenied, Sentence::tr("The file \"%1\" may not be read.", path)};
    default:
        return {ErrorCode::IoError,
                Sentence::tr("The file \"%1\" cannot be opened: %2.", path, std::strerror(systemError))};
    }
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
    auto state = std::make_unique<State>();
    auto &s = *state;
    s.path = path;
    s.io.fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a named pipe would wait for its other end
    struct stat status {};
    if (s.io.fd < 0 || ::fstat(s.io.fd, &status) != 0)
        return openError(path, errno);
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::InvalidFormat, Sentence::tr("\"%1\" is a folder, not an audio file.", path)};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::Unsupported, Sentence::tr("\"%1\" is a device or pipe, not an audio file.", path)};
    if (status.st_size == 0)
        return Error{ErrorCode::InvalidData, Sentence::tr("The file \"%1\" is empty.", path)};

    SF_INFO info{};
    s.file = s.io.open(SFM_READ, info);
    if (s.io.error != 0)
        return s.ioError();
    if (!s.file)
        return Error{ErrorCode::InvalidFormat,
                     Sentence::tr("The file \"%1\" is not audio that Partita can read, or it is damaged.", path)};
    if (info.samplerate < minimumRateHz || info.samplerate > maximumRateHz)
        return Error{ErrorCode::Unsupported,
                     Sentence::tr("The file \"%1\" has a sample rate of %2 Hz; Partita reads 8 to 192 kHz.", path,
                                  info.samplerate)};
    if (info.channels < 1 || info.channels > maximumChannels)
        return Error{ErrorCode::Unsupported,
                     Sentence::tr("The file \"%1\" has %2 channels; Partita reads 1 to 8.", path, info.channels)};
    if (detail::endsBeforeItsData(s.io.fd, std::uint64_t(status.st_size)))
        return s.cutOff();
    if ((info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG) {
        auto extent = detail::mpegExtent(s.io.fd, std::uint64_t(status.st_size));
        if (extent.cut)
            return s.cutOff();
        s.info.framesAreEstimated = !extent.hasInfoFrame;
        s.prerollFrames = 10 * 1152; // a frame may take bits from many before it
        if (!extent.infoFrame.empty()) {
            s.io.prefix = std::move(extent.infoFrame);
            s.io.start = extent.firstFrameOffset;
            SF_INFO counted{};
            s.file.reset();
            s.file = s.io.open(SFM_READ, counted);
            if (s.file && counted.samplerate == info.samplerate && counted.channels == info.channels) {
                info = counted;
            } else {
                s.io.prefix.clear();
                s.io.start = 0;
                if (!s.reopen())
                    return s.damaged();
            }
        }
    }
    s.info.sampleRateHz = info.samplerate;
    s.info.channels = info.channels;
    s.info.frames = info.frames;
    s.info.formatName = formatName(info.format & SF_FORMAT_TYPEMASK);
    s.info.encodingName = formatName(info.format & SF_FORMAT_SUBMASK);
    if (info.frames == SF_COUNT_MAX) {
        // Written to a pipe, or an Ogg stream without an end: only decoding tells.
        if (auto skipped = s.skipTo(SF_COUNT_MAX); !skipped)
            return skipped.error();
        s.info.frames = std::exchange(s.position, 0);
        if (!s.reopen())
            return s.io.error != 0 ? s.ioError() : s.damaged();
    }
    if (s.info.frames <= 0)
        return Error{ErrorCode::InvalidData, Sentence::tr("The file \"%1\" holds no audio.", path)};
    return AudioReader(std::move(state));
}

Result<std::int64_t> AudioReader::read(float *interleaved, std::int64_t frames)
{
    auto &s = *state_;
    if (frames < 0)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("A negative number of frames cannot be read.")};
    if (s.displaced)
        return Error{ErrorCode::InvalidArgument,
                     Sentence::tr("The file \"%1\" cannot be read on after an error without a seek.", s.path)};
    const auto got = s.decode(interleaved, frames);
    s.displaced = true; // until all is well
    if (!got)
        return got.error();
    if (*got < frames && s.position + *got < s.info.frames && !s.info.framesAreEstimated)
        return s.cutOff();
    const std::int64_t samples = *got * s.info.channels;
    for (std::int64_t i = 0; i < samples; ++i) {
        if (!std::isfinite(interleaved[i]))
            return Error{ErrorCode::InvalidData,
                         Sentence::tr("The file \"%1\" has a sample that is not a number at %2 s.", s.path,
                                      s.secondsAt(s.position + i / s.info.channels))};
    }
    s.displaced = false;
    s.position += *got;
    return *got;
}

Result<void> AudioReader::seek(std::int64_t frame)
{
    auto &s = *state_;
    if (frame < 0 || frame > s.info.frames)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("That time is outside of the file \"%1\".", s.path)};
    if (frame == s.position && !s.displaced)
        return {};
    s.io.error = 0;
    s.displaced = true;
    s.position = std::max<std::int64_t>(0, frame - s.prerollFrames);
    if (sf_seek(s.file.get(), s.position, SEEK_SET) != s.position) {
        // Streams without a length have no way but the long one.
        if (s.io.error != 0)
            return s.ioError();
        s.position = 0;
        if (!s.reopen())
            return s.io.error != 0 ? s.ioError()
                                   : Error{ErrorCode::IoError,
                                           Sentence::tr("The file \"%1\" cannot be read from another place.", s.path)};
    }
    if (auto skipped = s.skipTo(frame); !skipped)
        return skipped.error();
    if (s.position != frame && !s.info.framesAreEstimated)
        return s.cutOff();
    s.displaced = false;
    return {};
}

} // namespace partita
