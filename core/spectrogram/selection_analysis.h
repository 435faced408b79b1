// SPDX-License-Identifier: GPL-3.0-or-later
// Spectrum and level of a selection, for a chart.
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "core/document/sample_store.h"
#include "core/spectrogram/spectrogram_tile.h"

namespace partita {

struct SelectionOptions {
    ChannelView channel = ChannelView::Sum;
    std::stop_token stop;
    std::function<void(double)> progress; ///< fraction done, 0 to 1; in the calling thread
};

struct AverageSpectrum {
    double binHz = 0;
    std::int64_t windows = 0;  ///< that were averaged
    std::vector<double> levelDb; ///< by bin; 0 dB as in the spectrogram: a full-scale sine at a bin's centre; may be -infinity
};

/// Mean power over Hann windows that overlap by half (Welch, "The use of fast Fourier transform for the estimation of power
/// spectra", 1967). All windows lie within the selection; a selection shorter than one is filled up with zeros, and frames
/// at its end that fill no half window do not count. fftSize is a power of two, 512 to 16384. Reads in blocks and in the
/// calling thread. Errors: InvalidArgument for an empty selection or bad size, Cancelled, those of the store.
Result<AverageSpectrum> averageSpectrum(const SampleStore &store, FrameRange selection, int fftSize,
                                        const SelectionOptions &options = {});

/// RMS of every `blockFrames` frames of the selection in dBFS (a full-scale sine has -3.01), the last block as long as what
/// is left; -infinity for silence. Errors as above.
Result<std::vector<double>> levelOverTime(const SampleStore &store, FrameRange selection, std::int64_t blockFrames,
                                          const SelectionOptions &options = {});

} // namespace partita
