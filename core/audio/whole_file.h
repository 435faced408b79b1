// SPDX-License-Identifier: GPL-3.0-or-later
// For short recordings that are wanted in memory as a whole: training clips, examples, evaluation pairs.
#pragma once

#include <filesystem>
#include <vector>

#include "models/base/result.h"

namespace partita {

/// Mean of the channels at `sampleRateHz`, full scale 1.0. Errors: the reader's. Any thread.
Result<std::vector<float>> readWholeMono(const std::filesystem::path &path, int sampleRateHz);

} // namespace partita
