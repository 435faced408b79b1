// SPDX-License-Identifier: GPL-3.0-or-later
// A taught model, put where window and command line find it.
#pragma once

#include <filesystem>
#include <stop_token>

#include "models/base/result.h"

namespace partita {

/// Makes the folder where it is missing. The copy appears whole or not at all; AlreadyExists rather than writing over a
/// model. Errors: those of AtomicFile, NotFound, Cancelled. Blocks; any thread.
Result<void> copyModel(const std::filesystem::path &from, const std::filesystem::path &to, std::stop_token stop);

} // namespace partita
