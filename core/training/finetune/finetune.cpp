// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/finetune/finetune_run.h"

namespace partita {

Result<FinetuneResult> finetune(const FinetuneRecipe &recipe, std::vector<TaggedRecording> recordings, const FinetunePlace &place,
                                const FinetuneObserver &observer, FinetuneControl &control, std::stop_token stop)
{
    try {
        FinetuneRun run(recipe, place, observer, control, std::move(stop));
        return run.run(std::move(recordings));
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory, Sentence::tr("There is not enough memory for training.")};
    } catch (const std::exception &e) {
        return Error{ErrorCode::Internal, Sentence::tr("Training failed: %1", e.what())};
    }
}

} // namespace partita
