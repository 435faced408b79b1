// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file could not be written, for people. Any thread.
#pragma once

#include <filesystem>

#include "models/base/result.h"

namespace partita {

/// The sentence and code for an errno that writing this file gave.
Error fileWriteError(const std::filesystem::path &path, int systemError);

} // namespace partita
