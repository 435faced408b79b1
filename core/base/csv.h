// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "models/base/result.h"

namespace partita {

/// Rows of a CSV file (RFC 4180, UTF-8) with a header, each a map from column to text. Any thread.
Result<std::vector<std::map<std::string, std::string>>> readCsv(const std::filesystem::path &path);

} // namespace partita
