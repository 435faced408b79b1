// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/error_text.h"

#include <QCoreApplication>

namespace partita {

QString sentenceText(const Sentence &sentence)
{
    return QString::fromStdString(sentence.translated(
        [](const char *pattern) { return QCoreApplication::translate("core", pattern).toStdString(); }));
}

QString errorText(const Error &error)
{
    return sentenceText(error.sentence);
}

} // namespace partita
