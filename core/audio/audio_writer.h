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
/// nothing stays. Levels are never changed: what a format cannot hold is limited at full scale and counted.
/// WAV files beyond 4 GiB become RF64. One thread at a time.
class AudioWriter {
public:
    /// AlreadyExists where the target exists and `overwrite` is not set, NotFound where its folder does not,
    /// PermissionDenied, NoSpace, IoError; Unsupported where the format cannot hold the rate or channels.
    static Result<AudioWriter> create(const std::filesystem::path &path, const AudioWriteSpec &spec, bool overwrite = false);
    ~AudioWriter();
    AudioWriter(AudioWriter &&) noexcept;
    AudioWriter &operator=(AudioWriter &&) noexcept;

    /// NoSpace or IoError; the file is then lost, and nothing of it stays.
    Result<void> write(const float *interleaved, std::int64_t frames);
    /// Call once. AlreadyExists where something took the name meanwhile and `overwrite` is not set.
    Result<void> commit();

    const std::filesystem::path &path() const;
    std::int64_t framesWritten() const;
    /// Largest absolute sample so far, as given.
    float peak() const;
    /// Samples beyond full scale so far, limited if the format clips.
    std::int64_t clippedSamples() const;

private:
    struct State;
    explicit AudioWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace partita
