// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

/// How loudly a window says something.
enum class MessageSeverity {
    Info,    ///< nothing went wrong
    Warning, ///< something to know or to decide
    Error    ///< what was asked for did not happen
};

} // namespace partita
