// SPDX-License-Identifier: GPL-3.0-or-later
// Small tools for the text of the query bar. Pure functions.
#pragma once

#include <QString>
#include <QStringList>

namespace partita {

/// The queries of a text: parts between ";", those in double quotes left whole; empty ones dropped.
QStringList splitQueries(const QString &text);

struct Completions {
    qsizetype start = 0; ///< where the words begin that a completion replaces; they end at the end of the text given
    QStringList sounds;  ///< empty where there is nothing to offer
};

/// Known sounds that contain what is being typed at the end of `text`, those that begin with it first: of "piano and the dr"
/// it is "dr". At least two letters; at most `limit` sounds.
Completions completionsFor(const QString &text, const QStringList &sounds, qsizetype limit = 12);

/// `text` with the words replaced, however they are capitalised and spaced; all of it where they are not in it.
QString replacedWords(const QString &text, const QString &words, const QString &replacement);

} // namespace partita
