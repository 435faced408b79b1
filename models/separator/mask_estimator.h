// SPDX-License-Identifier: GPL-3.0-or-later
// What the separation pipeline needs of a network: band powers in, band gains out. No torch here.
#pragma once

#include <span>
#include <vector>

#include "models/base/result.h"
#include "models/dsp/bands.h"
#include "models/dsp/stft.h"

namespace partita {

/// Gains and presence of Q queries over a span of frames.
struct SpanMask {
    int queries = 0, frames = 0, bands = 0;
    std::vector<float> gain;     ///< [Q][frames][bands], each in [0, 1]
    std::vector<float> presence; ///< [Q][frames / frameAlignment()], probability that the sound is heard in that time
};

class MaskEstimator {
public:
    virtual ~MaskEstimator() = default;

    /// The STFT whose band powers the network takes (32 kHz mono, 64 ms window, 20 ms hop).
    virtual StftSpec stft() const = 0;
    virtual const Bands &bands() const = 0;
    /// Spans begin and end at multiples of this many frames, counted from the start of the recording.
    virtual int frameAlignment() const = 0;
    /// With this many frames of context on either side, a span's gains equal those of the whole recording.
    virtual int contextFrames() const = 0;
    /// The network is trained on mixtures of about this RMS level in dB relative to full scale; scale the input to it.
    virtual double referenceLevelDb() const { return -20.0; }
    /// Band powers are those of |X|^2 * powerUnit() for an STFT X of full-scale samples: a sine of amplitude 1 peaks at 1.
    double powerUnit() const
    {
        const double unit = 4.0 / stft().windowFrames;
        return unit * unit;
    }

    /// `bandPower` [frames][bands], frames a multiple of frameAlignment(); each query a unit vector of the model's space.
    /// Thread-safe; computes in the calling thread alone on a CPU. OutOfMemory or Internal where the network fails.
    virtual Result<SpanMask> estimate(std::span<const float> bandPower, int frames,
                                      std::span<const std::vector<float>> queries) const = 0;
};

} // namespace partita
