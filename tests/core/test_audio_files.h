// SPDX-License-Identifier: GPL-3.0-or-later
// Signals and files for the tests of core/audio. Files come from libsndfile itself, so that reader and writer are not
// only compared with each other.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <numbers>
#include <vector>

#include <sndfile.h>

namespace partita::test {

/// Interleaved, half of full scale; every channel a fifth of the frequency higher.
inline std::vector<float> sine(int rate, int channels, std::int64_t frames, double hertz)
{
    std::vector<float> samples(size_t(frames * channels));
    for (std::int64_t i = 0; i < frames; ++i) {
        for (int c = 0; c < channels; ++c)
            samples[size_t(i * channels + c)] =
                float(0.5 * std::sin(2 * std::numbers::pi * hertz * (1 + c / 5.0) * double(i) / rate));
    }
    return samples;
}

/// Stereo, -0.5 to 0.5; the same every time.
inline std::vector<float> noise(std::int64_t frames)
{
    std::vector<float> samples(size_t(frames * 2));
    std::uint32_t state = 1;
    for (float &v : samples) {
        state = state * 1664525u + 1013904223u;
        v = float(state >> 8) / float(1 << 24) - 0.5f;
    }
    return samples;
}

/// False where this libsndfile cannot write the format.
inline bool writeWithSndfile(const std::filesystem::path &path, int format, int rate, int channels,
                             const std::vector<float> &samples, bool variableBitRate = false)
{
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = channels;
    info.format = format;
    SNDFILE *file = sf_open(path.c_str(), SFM_WRITE, &info);
    if (!file)
        return false;
    if (variableBitRate) {
        int mode = SF_BITRATE_MODE_VARIABLE;
        sf_command(file, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    }
    const auto frames = std::int64_t(samples.size()) / channels;
    std::int64_t done = 0;
    while (done < frames) { // the Vorbis encoder keeps its whole input on the stack
        const auto put = sf_writef_float(file, samples.data() + done * channels, std::min<std::int64_t>(4096, frames - done));
        if (put <= 0)
            break;
        done += put;
    }
    return sf_close(file) == 0 && done == frames;
}

inline double largestDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    if (a.size() != b.size())
        return INFINITY;
    double largest = 0;
    for (size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(double(a[i]) - b[i]));
    return largest;
}

} // namespace partita::test
