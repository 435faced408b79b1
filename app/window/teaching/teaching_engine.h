// SPDX-License-Identifier: GPL-3.0-or-later
// What teaches: behind one seam, so that tests of the window need no network.
#pragma once

#include "app/window/services/model_service.h"
#include "core/training/finetune/finetune.h"
#include "core/training/finetune/label_review.h"

namespace partita {

/// Functions of core; a test gives its own. Called in worker threads.
struct TeachingEngine {
    std::function<Result<FinetuneResult>(const FinetuneRecipe &recipe, std::vector<TaggedRecording> recordings, const FinetunePlace &place,
                                         const FinetuneObserver &observer, FinetuneControl &control, std::stop_token stop)> finetune;
    std::function<Result<std::vector<HeardRecording>>(const RecordingCache &cache, const std::filesystem::path &model, DeviceChoice device,
                                                      int workers, const std::function<void(double)> &progress, std::stop_token stop)> hear;
    std::function<Result<std::vector<DoubtfulTag>>(const RecordingCache &cache, const std::vector<HeardRecording> &heard,
                                                   std::stop_token stop)> doubtfulTags;
    std::function<Result<std::shared_ptr<const Model>>(const std::filesystem::path &file, DeviceChoice device)> loadModel;

    static TeachingEngine installed(); ///< core's
    explicit operator bool() const { return bool(finetune); }
};

struct TeachingServices {
    TeachingEngine engine;        ///< empty: this window teaches nothing
    std::filesystem::path folder; ///< for runs
};

/// Threads that teach: all cores but one, which is for the person, and for separations meanwhile.
int teachingWorkers();

} // namespace partita
