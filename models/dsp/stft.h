// SPDX-License-Identifier: GPL-3.0-or-later
// The one short-time Fourier transform that display, masks, training and separation share.
#pragma once

#include <complex>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace partita {

/// Geometry of an STFT. Frame t is centred on sample t * hopFrames; samples before the start and after the end are zero.
struct StftSpec {
    int sampleRateHz = 32000;
    int windowFrames = 2048; ///< length of the periodic Hann window, at most fftSize
    int fftSize = 2048;      ///< even
    int hopFrames = 640;     ///< at most windowFrames / 2

    int bins() const { return fftSize / 2 + 1; }
    double binHz() const { return double(sampleRateHz) / fftSize; }
    /// Frames that cover n samples: every sample lies under at least two windows.
    std::int64_t frameCount(std::int64_t samples) const { return samples / hopFrames + 1; }

    /// The same window and hop in seconds (64 ms, 20 ms) at another sample rate, rounded to whole samples.
    static StftSpec forSampleRate(int sampleRateHz);
};

/// Real-input transform of single frames and of whole signals, by FFTW in single precision.
/// Thread-safe: const methods may be called from any thread at once; each uses its own scratch memory.
class Stft {
public:
    explicit Stft(const StftSpec &spec);
    ~Stft();
    Stft(const Stft &) = delete;
    Stft &operator=(const Stft &) = delete;

    const StftSpec &spec() const { return spec_; }
    std::span<const float> window() const { return window_; }

    /// One frame. `samples` points at windowFrames samples (unwindowed); `out` takes bins() values.
    void forwardFrame(const float *samples, std::complex<float> *out) const;
    /// Inverse of one frame, multiplied by the window again; `out` takes windowFrames samples. Overlap-add of these,
    /// divided by windowPower(), gives the signal back (Griffin & Lim 1984, weighted overlap-add).
    void inverseFrame(const std::complex<float> *in, float *out) const;

    /// Sum of squared windows over all frames at each sample of one hop period: overlap-add divisor, hopFrames values,
    /// index = sample position modulo hopFrames. Holds where all overlapping frames are present.
    std::span<const float> windowPower() const { return windowPower_; }

    /// All frames of a signal, [frames][bins].
    std::vector<std::complex<float>> analyze(std::span<const float> samples) const;
    /// Signal of `samples` samples from [frames][bins] as analyze() gives them.
    std::vector<float> synthesize(std::span<const std::complex<float>> spectrum, std::int64_t samples) const;

private:
    struct Plans;
    StftSpec spec_;
    std::vector<float> window_;
    std::vector<float> windowPower_;
    std::unique_ptr<Plans> plans_;
};

} // namespace partita
