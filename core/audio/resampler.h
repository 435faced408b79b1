// SPDX-License-Identifier: GPL-3.0-or-later
// Sample rate conversion of streams, through libsoxr.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "models/base/result.h"

namespace partita {

enum class ResamplerQuality { High, VeryHigh }; ///< soxr's HQ (20 bit) and VHQ (28 bit)

/// Converts interleaved audio block by block. The output is aligned with the input (soxr compensates its delay) and is
/// round(frames * out / in) frames long in all. One thread at a time.
class Resampler {
public:
    /// InvalidArgument for rates or channels that are not positive; Unsupported where soxr cannot convert so far.
    static Result<Resampler> create(int inputRateHz, int outputRateHz, int channels,
                                    ResamplerQuality quality = ResamplerQuality::High);
    ~Resampler();
    Resampler(Resampler &&) noexcept;
    Resampler &operator=(Resampler &&) noexcept;

    /// Appends to `out`, interleaved, what is ready; that may be nothing. Whole frames only.
    Result<void> process(std::span<const float> interleaved, std::vector<float> &out);
    /// Appends the rest; once, after the last process().
    Result<void> finish(std::vector<float> &out);

private:
    struct State;
    explicit Resampler(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A whole signal at once.
Result<std::vector<float>> resample(std::span<const float> interleaved, int inputRateHz, int outputRateHz, int channels,
                                    ResamplerQuality quality = ResamplerQuality::High);

/// Mean of the channels: `mono` takes interleaved.size() / channels samples.
void downmixToMono(std::span<const float> interleaved, int channels, float *mono);

} // namespace partita
