// SPDX-License-Identifier: GPL-3.0-or-later
// One run of finetune(): its state between steps. Includes torch.
#pragma once

#include <chrono>

#include "core/training/finetune/finetune.h"
#include "core/training/finetune/sound_space.h"
#include "core/training/finetune/weak_loss.h"
#include "core/training/health/spike_detector.h"
#include "core/training/schedule/auto_rate.h"

namespace partita {

/// For Replicas::setTrainable(): what a recipe lets learn; known sounds stay where they are.
torch::Tensor learningMask(Replicas &replicas, const SoundSpace &space, const FinetuneRecipe &recipe);

/// Of the thread that runs it.
class FinetuneRun {
public:
    FinetuneRun(const FinetuneRecipe &recipe, FinetunePlace place, const FinetuneObserver &observer, FinetuneControl &control,
                std::stop_token stop);

    Result<FinetuneResult> run(std::vector<TaggedRecording> recordings);

private:
    using Clock = std::chrono::steady_clock;

    Result<void> prepare(std::vector<TaggedRecording> recordings);
    Result<void> checkFolder(const std::vector<TaggedRecording> &recordings) const;
    Result<void> makeWorkers();
    Result<void> loadCheckpoint();
    Result<void> writeCheckpoint();
    Result<void> train();
    Result<void> obey(); ///< what the control asks for
    Result<Replicas::Step> takeStep(double rate, WeakTerms &terms);
    void keepSafe();
    Result<void> rollBack(const Sentence &why);
    std::optional<AutoRateCommand> automaticCommand(); ///< the next Run; none: the run is finished
    void tellAutomatic(const AutoRateCommand &command, double loss);
    bool settled() const; ///< not in a trial of AutoRate, which will be undone: a checkpoint may be written
    FinetuneValidation validate();
    TensorFile modelFile();
    void say(const Sentence &text) const;
    void enter(FinetuneStage stage, double fraction) const;
    void logTraining(const FinetuneProgress &progress);
    void logValidation(const FinetuneValidation &validation);

    FinetuneRecipe recipe_;
    const FinetunePlace place_;
    const FinetuneObserver &observer_;
    FinetuneControl &control_;
    const std::stop_token stop_;

    std::shared_ptr<const RecordingCache> cache_;
    SoundSpace space_;
    std::optional<WeakSampler> sampler_, held_; ///< held_: none where too few are held back
    std::unique_ptr<Replicas> replicas_;
    std::unique_ptr<WeakLossSetting> setting_;
    std::optional<Schedule> schedule_;

    // What a checkpoint holds, beside weights and optimiser:
    std::int64_t step_ = 0;
    int mixtures_ = 0;      ///< a replica and step; halved where memory does not suffice
    double rateFactor_ = 1; ///< halved after a spike
    FinetuneValidation before_;

    SpikeDetector spikes_;

    /// Weights, optimiser and place of the run.
    struct Snapshot {
        std::int64_t step = 0;
        torch::Tensor values, first, second;
        std::vector<torch::Tensor> buffers; ///< of the first replica
    };
    Snapshot snapshot();
    void restore(const Snapshot &snapshot);

    Snapshot safe_, nextSafe_;      ///< where a spike sends the run back to: nothing was wrong for a while after it
    std::optional<AutoRate> automatic_;
    std::int64_t automaticSteps_ = 0; ///< of its Run under way
    Snapshot stageStart_;           ///< of AutoRate
    Clock::time_point lastCheckpoint_ = Clock::now();
};

} // namespace partita
