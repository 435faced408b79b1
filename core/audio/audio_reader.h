// SPDX-License-Identifier: GPL-3.0-or-later
// Reads audio files in blocks, through libsndfile.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "models/base/result.h"

namespace partita {

struct AudioInfo {
    int sampleRateHz = 0;
    int channels = 0;
    /// As the header says, or counted where it does not; if the file turns out to hold fewer, read() reports it.
    std::int64_t frames = 0;
    bool framesAreEstimated = false; ///< MP3 without a length header: a few thousand frames more or fewer are no error
    std::string formatName;   ///< "WAV (Microsoft)"
    std::string encodingName; ///< "Signed 16 bit PCM"

    double seconds() const { return sampleRateHz > 0 ? double(frames) / sampleRateHz : 0.0; }
};

/// A file that is read from front to back, or after seek() from another place. Memory does not depend on its length.
/// Reads everything that libsndfile reads (WAV, RF64, AIFF, FLAC, Ogg Vorbis, Opus, MP3, CAF, W64, AU ...), 8-192 kHz,
/// 1-8 channels. Errors are one sentence with the file's name and the reason. One thread at a time.
class AudioReader {
public:
    static constexpr int minimumRateHz = 8000, maximumRateHz = 192000, maximumChannels = 8;

    /// NotFound, PermissionDenied, InvalidFormat (a folder, no audio, corrupt, or shorter than its header says),
    /// InvalidData (empty), Unsupported (a device or pipe; rate or channels out of range), IoError. Quick, except for
    /// FLAC and Ogg streams of unknown length, which are decoded once to count them.
    static Result<AudioReader> open(const std::filesystem::path &path);
    ~AudioReader();
    AudioReader(AudioReader &&) noexcept;
    AudioReader &operator=(AudioReader &&) noexcept;

    const AudioInfo &info() const;
    const std::filesystem::path &path() const;

    /// Up to `frames` frames, interleaved, full scale 1.0. Less than asked for only at the end; 0 after it.
    /// InvalidData where a sample is NaN or infinite, with the time of the first; InvalidFormat where the data ends
    /// before the length that the header announced, or is corrupt; IoError where the disk fails or is gone. After an error
    /// `interleaved` holds nothing of use, and only seek() or the destructor may follow.
    Result<std::int64_t> read(float *interleaved, std::int64_t frames);
    /// The next read() begins at this frame, 0 to info().frames. InvalidArgument outside the file.
    Result<void> seek(std::int64_t frame);

private:
    struct State;
    explicit AudioReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace partita
