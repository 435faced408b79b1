// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query/completion.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

namespace partita {

namespace {

/// 0: begins with it, 1: one of its words does, 2: has it inside, 3: not at all.
size_t rankOf(const QString &sound, const QString &typed)
{
    const auto at = sound.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return at == 0 ? 0 : 3;
    return sound.contains(' ' + typed, Qt::CaseInsensitive) ? 1 : 2;
}

QStringList matching(const QString &typed, const QStringList &sounds, qsizetype limit)
{
    std::array<QStringList, 4> ranked;
    for (const auto &sound : sounds) {
        if (auto &list = ranked[rankOf(sound, typed)]; list.size() < limit)
            list << sound;
    }
    return (ranked[0] + ranked[1] + ranked[2]).mid(0, limit);
}

} // namespace

QStringList splitQueries(const QString &text)
{
    QStringList queries{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == '"');
        if (c == ';' && !quoted)
            queries << QString();
        else
            queries.last() += c;
    }
    for (auto &query : queries)
        query = query.trimmed();
    queries.removeAll(QString());
    return queries;
}

Completions completionsFor(const QString &text, const QStringList &sounds, qsizetype limit)
{
    static const QRegularExpression joiner(QStringLiteral("[;,.+&\"]|\\b(?:and|or|but|not|without)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    qsizetype start = 0;
    for (auto it = joiner.globalMatch(text); it.hasNext();)
        start = it.next().capturedEnd();
    // The longest run of words up to the end that is part of a sound: commands and articles before it fall away.
    for (; start < text.size(); ++start) {
        if (text[start].isSpace() || (start > 0 && text[start - 1].isLetterOrNumber()))
            continue;
        const QString typed = text.mid(start);
        if (typed.size() < 2)
            break;
        const QStringList found = matching(typed, sounds, limit);
        if (!found.isEmpty()) {
            const bool complete = found.size() == 1 && found.first().compare(typed, Qt::CaseInsensitive) == 0;
            return {start, complete ? QStringList() : found};
        }
    }
    return {text.size(), {}};
}

QString replacedWords(const QString &text, const QString &words, const QString &replacement)
{
    QStringList parts = words.split(' ', Qt::SkipEmptyParts);
    for (auto &part : parts)
        part = QRegularExpression::escape(part);
    const QRegularExpression pattern("(?<!\\w)" + parts.join("\\s+") + "(?!\\w)",
                                     QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    if (parts.isEmpty() || !match.hasMatch())
        return replacement;
    return text.left(match.capturedStart()) + replacement + text.mid(match.capturedEnd());
}

} // namespace partita
