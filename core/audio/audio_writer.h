// SPDX-License-Identifier: GPL-3.0-or-later
// Writes audio files in blocks, through libsndfile; a file appears whole or not at all.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "models/base/result.h"

namespace partita {

enum class AudioFormat { Wav16, Wav24, WavFloat32, Flac, OggVorbis };

/// "wav16", "wav24", "wav32f", "flac" (24 bit), "ogg" (Vorbis); InvalidArgument for anything else.
Result<AudioFormat> audioFormatFromName(const std::string &name);
const char *audioFormatName(AudioFormat format);
/// With the dot: ".wav"
const char *audioFormatExtension(AudioFormat format);
/// Whether the format cannot hold samples beyond full scale.
bool audioFormatClips(AudioFormat format);

struct AudioWriteSpec {
    int sampleRateHz = 0;
    int channels = 0;
    AudioFormat format = AudioFormat::WavFloat32;
};

/// Writes to a temporary name in the target's folder; commit() makes it durable and gives it its name. Without commit()
/// nothing stays. Levels are never changed: wav32f keeps every bit; the others limit what is beyond full scale (-1 to 1)
/// and count it. Integer formats round to the nearest step of 2^-15 (16 bit) or 2^-23 (24 bit), where +1.0 becomes the
/// largest step below it, uncounted; so what was read from such a file is written back bit by bit.
/// WAV files beyond 4 GiB become RF64. One thread at a time.
class AudioWriter {
public:
    /// AlreadyExists where the target exists and `overwrite` is not set, NotFound where its folder does not,
    /// PermissionDenied, NoSpace, IoError; InvalidArgument where the target is no file name; Unsupported where the format
    /// cannot hold the rate or channels (ogg: not 6).
    static Result<AudioWriter> create(const std::filesystem::path &path, const AudioWriteSpec &spec, bool overwrite = false);
    ~AudioWriter();
    AudioWriter(AudioWriter &&) noexcept;
    AudioWriter &operator=(AudioWriter &&) noexcept;

    /// NoSpace, IoError; InvalidData where a format other than wav32f is given NaN or infinite samples. The file is then
    /// lost: nothing of it stays, and further calls return the same error.
    Result<void> write(const float *interleaved, std::int64_t frames);
    /// Call once. AlreadyExists where something took the name meanwhile and `overwrite` is not set; NoSpace, IoError. After
    /// an error nothing stays.
    Result<void> commit();

    const std::filesystem::path &path() const;
    std::int64_t framesWritten() const;
    /// Largest absolute sample so far, as given.
    float peak() const;
    /// Samples of magnitude above 1.0 so far, all channels; limited if audioFormatClips().
    std::int64_t clippedSamples() const;

private:
    struct State;
    explicit AudioWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace partita
