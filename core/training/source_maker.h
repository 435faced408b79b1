// SPDX-License-Identifier: GPL-3.0-or-later
// One sound of a training mixture: a crop of a recording, changed at random so that no two are alike, as a spectrum.
#pragma once

#include <complex>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/training/random.h"
#include "models/separator/separator_config.h"

namespace partita {

/// How mixtures are drawn. Probabilities in [0, 1], levels in dB, times in seconds.
struct MixingOptions {
    double cropSeconds = 2.56;
    std::map<std::string, double> groupWeights; ///< how often a clip's group is drawn; empty: all clips alike
    double oneSource = 0.06, threeSources = 0.2;
    double doubledSource = 0.12;   ///< a source is the sum of two clips of its label
    double absentQuery = 0.12;     ///< a query asks for a sound that is not there
    double tagQuery = 0.2;         ///< a query uses another name of the source than its label
    double resample = 0.7;         ///< change of speed and pitch by up to resampleRange (natural log of the factor)
    double resampleRange = 0.18;
    double equalise = 0.6;         ///< smooth random equaliser of up to equaliseDb
    double equaliseDb = 8;
    double lowPass = 0.15;         ///< source limited to a random 4-14 kHz, so that bandwidth is no clue
    double notch = 0;              ///< a random octave or two is taken out of the whole mixture, so that no band is needed
    double overhang = 0;           ///< share of a crop that may lie before or after its clip, in silence
    double narrowSnrDb = 6;        ///< levels of sources differ by at most this ...
    double wideSnr = 0.3;          ///< ... but with this probability by a normal deviation of wideSnrDb
    double wideSnrDb = 10;
    double levelDb = -20, levelRangeDb = 9; ///< RMS of the mixture relative to full scale, and its uniform deviation
    bool augment = true;           ///< false: no change of sources (validation)
};

/// A recording in memory, mono at 32 kHz, full scale 32767.
struct RecordedSound {
    std::span<const std::int16_t> samples;
    std::span<const std::int32_t> active; ///< start samples of frames that sound; at least one
};

/// Start samples of the 20 ms frames above -50 dB of the peak; at least one.
std::vector<std::int32_t> activeFrames(std::span<const std::int16_t> samples);

/// Thread-safe: const, with the caller's random numbers.
class SourceMaker {
public:
    using Spectrum = std::vector<std::complex<float>>; ///< [frames][bins]

    SourceMaker(const SeparatorConfig &config, const MixingOptions &options);

    int frames() const { return frames_; }
    int bands() const { return bands_; }
    std::int64_t cropSamples() const;
    size_t spectrumSize() const { return size_t(frames_) * size_t(stft_.spec().bins()); }

    /// Adds a crop around a sounding moment, at a random speed, to cropSamples() samples.
    void addCrop(const RecordedSound &sound, Rng &rng, std::vector<float> &crop) const;
    /// The crop's STFT, through a random equaliser. `notch`: gains of the bins as notched() gives them, or empty.
    void transform(const std::vector<float> &crop, const std::vector<float> &notch, Rng &rng, Spectrum &spectrum) const;
    /// For a whole mixture: gains of the bins with a random octave or two taken out.
    std::vector<float> notched(Rng &rng) const;
    /// A random level of a source against the first one's, in dB.
    double drawLevelDb(Rng &rng) const;
    /// Factor for powers of a mixture of that energy (sum of |X|^2), so that its level is drawn as the options say and a sine
    /// of amplitude 1 has power 1.
    float drawPowerScale(double energy, Rng &rng) const;

    /// scale Re(conj(a) b) summed over the bins of each band, [bands, frames].
    void foldProduct(const Spectrum &a, const Spectrum &b, float scale, float *out) const;

    static double energy(const Spectrum &spectrum);
    static void scale(Spectrum &spectrum, double gain);

private:
    MixingOptions options_;
    int bands_, frames_;
    Stft stft_;
    std::vector<Bands::Position> positions_;
};

} // namespace partita
