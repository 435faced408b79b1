// SPDX-License-Identifier: GPL-3.0-or-later
// run.json of a run: what was asked for. No torch.
#pragma once

#include <filesystem>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/training/finetune/finetune.h"

namespace partita {

/// All that makes a run; the same again goes on where it was left.
struct FinetuneOrder {
    FinetuneRecipe recipe;
    std::vector<TaggedRecording> recordings; ///< of which some are marked as held back
    FinetunePlace place;                     ///< `output` belongs to this run alone
};

/// Without `place.output`, and the device and workers, which do not make it another run.
nlohmann::json toJson(const FinetuneOrder &order);
/// As finetune() wrote it into `folder`. NotFound, InvalidFormat. Blocks.
Result<FinetuneOrder> readFinetuneOrder(const std::filesystem::path &folder);

} // namespace partita
