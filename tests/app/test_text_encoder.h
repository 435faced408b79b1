// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "models/base/result.h"

namespace partita::test {

/// Gives a separator's file a text encoder that has learned nothing: a whole model, which knows its sounds by name alone.
Result<void> addTextEncoder(const std::filesystem::path &separator, const std::filesystem::path &model);

} // namespace partita::test
