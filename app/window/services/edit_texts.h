// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/document/edit.h"

namespace partita {

/// What an edit is called in menus and in the list of edits, in the language of the window.
QString editText(EditKind kind);

} // namespace partita
