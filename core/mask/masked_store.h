// SPDX-License-Identifier: GPL-3.0-or-later
// What sounds under a mask, computed when it is read: for hearing and seeing what is being painted.
#pragma once

#include "core/document/sample_store.h"
#include "core/mask/mask.h"

namespace partita {

/// Opacity * STFT, by weighted overlap-add (Griffin & Lim 1984), at the input's rate and for every channel. A sample is the
/// same however it is read, as it is always made from the same frames in the same order. Immutable; any thread.
class MaskedStore : public SampleStore {
public:
    /// The mask's grid is that of the input.
    MaskedStore(StorePtr input, MaskPtr mask);
    ~MaskedStore() override;

    int channels() const override { return input_->channels(); }
    int sampleRateHz() const override { return input_->sampleRateHz(); }
    std::int64_t frames() const override { return input_->frames(); }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override;
    FrameRange available(std::int64_t from) const override { return input_->available(from); }
    std::uint64_t revision() const override { return input_->revision(); }

private:
    /// [begin, end), within the recording, of what the STFT makes.
    Result<void> render(std::int64_t begin, std::int64_t end, float *interleaved) const;

    const StorePtr input_;
    const MaskPtr mask_;
    const FrameRange sounding_;
    const std::shared_ptr<const Stft> stft_; ///< shared by all masks of a geometry: plans are slow to make
};

} // namespace partita
