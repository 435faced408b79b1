// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/base/result.h"

namespace partita {

/// In the language of the moment. Any thread.
QString sentenceText(const Sentence &sentence);
QString errorText(const Error &error);

} // namespace partita
