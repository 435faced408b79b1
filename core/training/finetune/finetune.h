// SPDX-License-Identifier: GPL-3.0-or-later
// Teaching a model a person's own sounds from recordings of which only the tags are known. No torch here.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

#include "core/training/finetune/finetune_recipe.h"
#include "models/base/device.h"

namespace partita {

struct FinetunePlace {
    std::filesystem::path base;   ///< the model file that is taught; it is not changed
    std::filesystem::path output; ///< folder of the run: checkpoint, log, decoded audio, and the taught model at the end
    std::string name;             ///< of the taught model's file, without extension
    DeviceChoice device = DeviceChoice::Auto;
    int workers = 0;              ///< in place of the recipe's replicas; 0: as the recipe says
};

/// Means since the last report.
struct FinetuneProgress {
    std::int64_t step = 0, steps = 0; ///< done, and of the schedule as it is now
    double loss = 0, whole = 0, sum = 0, contrast = 0, teacher = 0, absent = 0, presence = 0, tag = 0; ///< see WeakTerms
    double learningRate = 0, gradientNorm = 0, gradientL1 = 0, updateRatio = 0;
    double secondsPerStep = 0;
    std::int64_t mixturesPerStep = 0;
};

struct FinetuneValidation {
    std::int64_t step = 0;
    double loss = 0;      ///< the objective, on recordings held back
    double sdri = 0;      ///< dB, see WeakScore
    double agreement = 0; ///< dB, with the base model on sounds that it knows, see WeakScore
    int recordings = 0;
    double rankMe = 0;    ///< effective rank of what the network hears (arXiv 2210.02885)
};

enum class FinetuneStage { Reading, NewSounds, Training, Writing };

/// What happens in a run, from the thread that runs it. Any may be empty. They must not block for long.
struct FinetuneObserver {
    std::function<void(FinetuneStage stage, double fraction)> stage;
    std::function<void(const FinetuneProgress &)> progress;
    std::function<void(const FinetuneValidation &)> validation; ///< also of the base model, at step 0
    /// A recording that cannot be read, a spike that was undone, memory that did not suffice.
    std::function<void(std::int64_t step, const Sentence &text)> event;
};

/// What a person wants of a run that goes on. Any thread.
class FinetuneControl {
public:
    using PreviewDone = std::function<void(Result<std::filesystem::path>)>;

    void pause(bool on) { paused_ = on; }
    bool paused() const { return paused_; }
    bool resting() const { return resting_; } ///< paused, and the step at hand is done
    /// From the next step on the rate goes to 0 within so many steps, which ends the run.
    void annealNow(std::int64_t decaySteps)
    {
        const std::lock_guard lock(mutex_);
        anneal_ = decaySteps;
    }
    /// Writes the model as it is now as `preview.safetensors` into the output folder, between two steps, and then tells.
    void requestPreview(PreviewDone done)
    {
        const std::lock_guard lock(mutex_);
        preview_ = std::move(done);
    }

    // For the run.
    void setResting(bool on) { resting_ = on; }
    /// What was asked for since the last call, once.
    std::optional<std::int64_t> takeAnneal()
    {
        const std::lock_guard lock(mutex_);
        return std::exchange(anneal_, {});
    }
    PreviewDone takePreview()
    {
        const std::lock_guard lock(mutex_);
        return std::exchange(preview_, {});
    }

private:
    std::atomic<bool> paused_ = false, resting_ = false;
    std::mutex mutex_;
    std::optional<std::int64_t> anneal_;
    PreviewDone preview_;
};

struct FinetuneResult {
    std::filesystem::path model;
    std::vector<std::string> newSounds;
    FinetuneValidation before, after;
};

/// Teaches. Goes on where a run with the same recipe and recordings has left a checkpoint in the output folder, with the very
/// steps that an uninterrupted one takes (on a CPU with as many workers). Writes run.json (recipe and recordings), log.csv,
/// checkpoint.safetensors (every minute, at a pause and at the end) and `name`.safetensors. Stops between two steps, after
/// a checkpoint, with Cancelled. Other errors: InvalidArgument (a folder of another run), InvalidData, NoSpace, IoError, OutOfMemory,
/// those of the base model. Blocks; from a worker thread.
Result<FinetuneResult> finetune(const FinetuneRecipe &recipe, std::vector<TaggedRecording> recordings, const FinetunePlace &place,
                                const FinetuneObserver &observer, FinetuneControl &control, std::stop_token stop);

} // namespace partita
