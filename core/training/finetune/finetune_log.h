// SPDX-License-Identifier: GPL-3.0-or-later
// log.csv of a run: what it reported, in numbers that any spreadsheet reads. No torch.
#pragma once

#include <filesystem>
#include <vector>

#include "core/training/finetune/finetune.h"

namespace partita {

/// In the order of the log, in which steps come again after a spike was undone or a killed run went on.
struct FinetuneLog {
    std::vector<FinetuneProgress> progress;
    std::vector<FinetuneValidation> validations;

    /// Without what was undone; see addReplacing().
    std::vector<FinetuneProgress> steps() const;
};

/// Steps that come again, because a spike was undone or a run went on from a checkpoint, replace those from there on.
void addReplacing(std::vector<FinetuneProgress> &steps, const FinetuneProgress &next);

/// Adds a line; the first one brings the header along. A log that cannot be written is no reason to end a run. Block.
void appendToLog(const std::filesystem::path &folder, const FinetuneProgress &progress);
void appendToLog(const std::filesystem::path &folder, const FinetuneValidation &validation);

/// Errors: those of readCsv(). Blocks.
Result<FinetuneLog> readFinetuneLog(const std::filesystem::path &folder);

/// Curve of a schedule refined from that run's gradient norms; see refinedCurve(). Also InvalidData for a run that reported
/// fewer than 20 times. Blocks.
Result<std::vector<double>> refinedFromRun(const std::filesystem::path &folder);

} // namespace partita
