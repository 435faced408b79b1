// SPDX-License-Identifier: GPL-3.0-or-later
// A run of teaching as files: what was asked for, how far it came, and those that were not finished.
#pragma once

#include <chrono>

#include "core/training/finetune/finetune_order.h"

namespace partita {

using TeachingOrder = FinetuneOrder;

/// What the window starts from: short enough for a coffee, and without a core that a person needs.
FinetuneRecipe windowRecipe();

/// A run's folder that nothing was saved from yet.
struct KeptRun {
    TeachingOrder order;
    std::int64_t step = 0, steps = 0; ///< that were logged last
    bool finished = false;            ///< its model is there
    std::filesystem::file_time_type changed;
};

/// Those in the folders of `parent`, the latest first; what cannot be read is left out. Blocks.
std::vector<KeptRun> keptRuns(const std::filesystem::path &parent);
/// A folder in `parent` that is not there yet, named after the model to be. Blocks.
std::filesystem::path freeRunFolder(const std::filesystem::path &parent, const std::string &name);

/// Keeps a schedule refined from a run in `parent`, since the run's own folder goes once its model is saved. What cannot be
/// refined or written leaves the earlier one. Blocks.
void keepRefinedCurve(const std::filesystem::path &parent, const std::filesystem::path &run);
/// The one that was kept last, for ScheduleSettings::curve; empty: none. Blocks.
std::vector<double> keptRefinedCurve(const std::filesystem::path &parent);

} // namespace partita
