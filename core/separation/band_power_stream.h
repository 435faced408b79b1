// SPDX-License-Identifier: GPL-3.0-or-later
// What the network hears of a recording: band powers of its downmix, frame by frame, from a stream.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/audio/resampler.h"
#include "core/separation/mixture_survey.h"
#include "core/separation/sample_stream.h"
#include "models/separator/mask_estimator.h"

namespace partita {

/// One thread at a time. Keeps the rows that somebody still wants, and a few thousand samples.
class BandPowerStream {
public:
    /// Of the source's samples, `survey.frames` of them, times `inputGain` (linear). Errors: those of opening it.
    static Result<std::unique_ptr<BandPowerStream>> open(const SampleSource &source, const MaskEstimator &estimator,
                                                         const MixtureSurvey &survey, double inputGain);

    /// Frames of the whole recording at the network's rate.
    std::int64_t frames() const { return frames_; }
    /// Frames of the network's STFT for a recording.
    static std::int64_t frameCount(const StftSpec &spec, std::int64_t samples, int sampleRateHz);

    /// Band powers [end - begin][bands] of frames [begin, end). Frames after the recording have no power. `begin` must
    /// not go back behind an earlier forget(). Errors: the stream's.
    Result<std::vector<float>> rows(std::int64_t begin, std::int64_t end);
    /// Frames before this one will not be asked for again.
    void forget(std::int64_t before);
    /// Frames held in memory at present.
    std::int64_t heldFrames() const;

private:
    BandPowerStream(const SampleSource &source, std::unique_ptr<SampleStream> stream, std::optional<Resampler> resampler,
                    const MaskEstimator &estimator, const MixtureSurvey &survey, double inputGain);
    Result<void> readMore();
    void analyzeReady();

    const int channels_;
    const std::unique_ptr<SampleStream> stream_;
    std::optional<Resampler> resampler_; // none where the rates are the same
    const Stft stft_;
    const std::vector<Bands::Position> positions_;
    const Downmix downmix_;
    const std::int64_t frames_;
    const int bands_;
    const float powerScale_;

    bool ended_ = false;
    std::vector<float> block_, mono_;
    std::vector<float> samples_;       // at the network's rate, from the start of frame nextFrame_'s window
    std::int64_t nextFrame_ = 0;       // first frame not yet analysed
    std::vector<float> rows_;          // of frames [firstRow_, nextFrame_)
    std::int64_t firstRow_ = 0;
    std::vector<std::complex<float>> spectrum_;
    std::vector<float> power_;
};

} // namespace partita
