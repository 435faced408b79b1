// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person's own files are: the XDG Base Directory Specification. Any thread that changes no environment variable.
#pragma once

#include <filesystem>

namespace partita {

/// $XDG_DATA_HOME/partita, else ~/.local/share/partita. A path that is not absolute counts as none; empty where neither is set.
std::filesystem::path userDataFolder();
/// Likewise $XDG_CACHE_HOME/partita, else ~/.cache/partita.
std::filesystem::path userCacheFolder();

} // namespace partita
