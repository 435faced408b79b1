// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <string_view>

#include <unistd.h>

#include "core/audio/atomic_file.h"
#include "core/audio/sndfile_io.h"

namespace partita {

namespace {

struct FormatInfo {
    AudioFormat format;
    const char *name, *extension;
    int code;
    int bits; ///< of an integer format, else 0
};
// RF64 is written as plain WAV while it fits into 4 GiB.
constexpr FormatInfo formats[] = {
    {AudioFormat::Wav16, "wav16", ".wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_16, 16},
    {AudioFormat::Wav24, "wav24", ".wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_24, 24},
    {AudioFormat::WavFloat32, "wav32f", ".wav", SF_FORMAT_RF64 | SF_FORMAT_FLOAT, 0},
    {AudioFormat::Flac, "flac", ".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_24, 24},
    {AudioFormat::OggVorbis, "ogg", ".ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 0},
};

const FormatInfo &infoOf(AudioFormat format)
{
    return *std::find_if(std::begin(formats), std::end(formats) - 1, [&](const auto &f) { return f.format == format; });
}

/// Nearest step of a format with this many bits, in the upper bits of an int, which is where sf_write_int looks. (What
/// libsndfile makes of floats itself it cuts off towards minus infinity when it limits, or wraps when it does not.)
int toSteps(float sample, int bits)
{
    const double scale = double(1 << (bits - 1));
    const double step = std::clamp(std::nearbyint(double(sample) * scale), -scale, scale - 1);
    return int(unsigned(int(step)) << (32 - bits));
}

/// The same samples make the same file: libsndfile writes the time into the PEAK chunk, from which it cannot be kept with RF64.
bool forgetTime(int fd)
{
    std::array<char, 256> header;
    const auto got = ::pread(fd, header.data(), header.size(), 0);
    constexpr std::string_view id = "PEAK";
    constexpr std::array<char, 4> none{};
    const auto chunk = std::string_view(header.data(), got > 0 ? size_t(got) : 0).find(id); // then its size, its version, the time
    return chunk == std::string_view::npos || ::pwrite(fd, none.data(), none.size(), off_t(chunk) + 12) == ssize_t(none.size());
}

} // namespace

Result<AudioFormat> audioFormatFromName(const std::string &name)
{
    for (const auto &info : formats) {
        if (name == info.name)
            return info.format;
    }
    return Error{ErrorCode::InvalidArgument,
                 Sentence::tr("\"%1\" is no format; choose wav16, wav24, wav32f, flac or ogg.", name)};
}
const char *audioFormatName(AudioFormat format) { return infoOf(format).name; }
const char *audioFormatExtension(AudioFormat format) { return infoOf(format).extension; }
bool audioFormatClips(AudioFormat format) { return format != AudioFormat::WavFloat32; }

struct AudioWriter::State {
    AudioWriteSpec spec;
    AtomicFile output;
    detail::DescriptorIo io;
    detail::SndfilePtr file;
    std::optional<Error> failure;
    std::int64_t frames = 0, clipped = 0;
    float peak = 0;

    State(const AudioWriteSpec &wanted, AtomicFile opened) : spec(wanted), output(std::move(opened)) {}

    /// Gives the file up at once: what fills a disk should not stay until somebody looks at the error.
    Error fail(Error error)
    {
        file.reset();
        output.discard();
        failure = error;
        return error;
    }
    Error failToWrite() { return fail(fileWriteError(output.target(), io.error != 0 ? io.error : EIO)); }

    bool put(const float *samples, std::int64_t count);
};

AudioWriter::AudioWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
AudioWriter::~AudioWriter() = default;
AudioWriter::AudioWriter(AudioWriter &&) noexcept = default;
AudioWriter &AudioWriter::operator=(AudioWriter &&) noexcept = default;

const std::filesystem::path &AudioWriter::path() const { return state_->output.target(); }
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
        return Error{ErrorCode::Unsupported, Sentence::tr("The format %1 cannot hold %2 channels at %3 Hz.",
                                                          audioFormatName(spec.format), spec.channels, spec.sampleRateHz)};
    // libvorbis always takes six channels for 5.1 and leaves of the sixth what a subwoofer needs; ours may be anything.
    if (spec.format == AudioFormat::OggVorbis && spec.channels == 6)
        return Error{ErrorCode::Unsupported,
                     Sentence::tr("The format ogg would cut the treble of the sixth of 6 channels in \"%1\"; "
                                  "choose flac or wav.", path)};
    auto output = AtomicFile::create(path, overwrite);
    if (!output)
        return output.error();
    auto state = std::make_unique<State>(spec, std::move(*output));
    auto &s = *state;
    s.io.fd = s.output.descriptor();
    s.file = s.io.open(SFM_WRITE, info);
    if (!s.file || s.io.error != 0)
        return s.failToWrite();
    sf_command(s.file.get(), SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    double quality = 0.8;
    sf_command(s.file.get(), SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    return AudioWriter(std::move(state));
}

bool AudioWriter::State::put(const float *samples, std::int64_t count)
{
    // Small blocks: libsndfile's Vorbis encoder keeps its whole input on the stack, and it does not limit.
    constexpr std::int64_t blockSamples = 4096;
    const int bits = infoOf(spec.format).bits;
    const bool asTheyAre = spec.format == AudioFormat::WavFloat32;
    std::int64_t done = 0;
    while (done < count) {
        const std::int64_t step = std::min(asTheyAre ? count : blockSamples / spec.channels * spec.channels, count - done);
        const float *from = samples + done;
        std::int64_t put = 0;
        if (asTheyAre) {
            put = sf_write_float(file.get(), from, step);
        } else if (bits > 0) {
            int block[blockSamples];
            std::transform(from, from + step, block, [bits](float v) { return toSteps(v, bits); });
            put = sf_write_int(file.get(), block, step);
        } else {
            float block[blockSamples];
            std::transform(from, from + step, block, [](float v) { return std::clamp(v, -1.0f, 1.0f); });
            put = sf_write_float(file.get(), block, step);
        }
        if (put != step || io.error != 0 || sf_error(file.get()) != SF_ERR_NO_ERROR)
            return false;
        done += step;
    }
    return true;
}

Result<void> AudioWriter::write(const float *interleaved, std::int64_t frames)
{
    auto &s = *state_;
    if (s.failure)
        return *s.failure;
    if (!s.file || frames < 0)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The file \"%1\" was already finished.", path())};
    const std::int64_t samples = frames * s.spec.channels;
    for (std::int64_t i = 0; i < samples; ++i) {
        const float magnitude = std::abs(interleaved[i]);
        if (!(magnitude <= std::numeric_limits<float>::max()) && audioFormatClips(s.spec.format)) {
            const double seconds = double(s.frames + i / s.spec.channels) / s.spec.sampleRateHz;
            return s.fail({ErrorCode::InvalidData,
                           Sentence::tr("The file \"%1\" would have a sample that is not a number at %2 s.", path(),
                                        decimal(seconds, 3))});
        }
        s.peak = std::max(s.peak, magnitude);
        s.clipped += magnitude > 1.0f;
    }
    if (!s.put(interleaved, samples))
        return s.failToWrite();
    s.frames += frames;
    return {};
}

Result<void> AudioWriter::commit()
{
    auto &s = *state_;
    if (s.failure)
        return *s.failure;
    if (!s.file)
        return Error{ErrorCode::InvalidArgument, Sentence::tr("The file \"%1\" was already finished.", path())};
    const int closed = sf_close(s.file.release());
    if (closed != 0 || s.io.error != 0)
        return s.failToWrite();
    if (s.spec.format == AudioFormat::WavFloat32 && !forgetTime(s.io.fd))
        return s.failToWrite();
    // Encoders write their last blocks when they close and do not say if it failed: the file must hold what was given.
    if (s.frames > 0) {
        SF_INFO info{};
        detail::DescriptorIo back;
        back.fd = s.io.fd;
        if (const auto check = back.open(SFM_READ, info); !check || info.frames != s.frames)
            return s.failToWrite();
    }
    if (auto committed = s.output.commit(); !committed)
        return s.fail(committed.error());
    return {};
}

} // namespace partita
