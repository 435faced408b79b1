// SPDX-License-Identifier: GPL-3.0-or-later
// How much a test does, where somebody wants more of it than every run.
#pragma once

#include <QtGlobal>

namespace partita::test {

inline int fromEnvironment(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

} // namespace partita::test
