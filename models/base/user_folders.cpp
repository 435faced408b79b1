// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/user_folders.h"

#include <cstdlib>

namespace partita {

namespace {

std::filesystem::path userFolder(const char *variable, const char *belowHome)
{
    const auto absolute = [](const char *name) {
        const char *value = std::getenv(name);
        const std::filesystem::path path(value ? value : "");
        return path.is_absolute() ? path : std::filesystem::path();
    };
    if (const auto given = absolute(variable); !given.empty())
        return given / "partita";
    const auto home = absolute("HOME");
    return home.empty() ? home : home / belowHome / "partita";
}

} // namespace

std::filesystem::path userDataFolder() { return userFolder("XDG_DATA_HOME", ".local/share"); }
std::filesystem::path userCacheFolder() { return userFolder("XDG_CACHE_HOME", ".cache"); }

} // namespace partita
