// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/time_text.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QRegularExpression>

namespace partita {

namespace {

constexpr double mostSeconds = 1e7; // some 115 days: beyond it is a typing mistake

std::optional<double> withColons(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{1,2}(?:\\.\\d*)?)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const double hours = match.captured(1).toDouble(), minutes = match.captured(2).toDouble(),
                 seconds = match.captured(3).toDouble();
    if (seconds >= 60 || (minutes >= 60 && match.hasCaptured(1)))
        return {};
    return (hours * 60 + minutes) * 60 + seconds;
}

std::optional<double> withUnits(const QString &text)
{
    const QString number = QStringLiteral("(\\d+\\.?\\d*|\\.\\d+)\\s*");
    static const QRegularExpression pattern(QStringLiteral("^(?:%1h)?\\s*(?:%1m(?:in)?)?\\s*(?:%1s)?\\s*(?:%1ms)?$").arg(number),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return {};
    return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + match.captured(3).toDouble() +
           match.captured(4).toDouble() / 1000;
}

} // namespace

QString timeText(double seconds, double longestSeconds, int decimals)
{
    const auto ticksPerSecond = std::llround(std::pow(10.0, decimals));
    const auto ticks = [&](double s) { return s > 0 ? std::llround(std::min(s, mostSeconds) * double(ticksPerSecond)) : 0; };
    const long long all = ticks(seconds), whole = all / ticksPerSecond; // rounded once: never "0:60"
    const auto digits = [](long long number, int count) { return QStringLiteral("%1").arg(number, count, 10, QLatin1Char('0')); };
    QString text = whole >= 3600 || ticks(longestSeconds) >= 3600 * ticksPerSecond
                       ? QStringLiteral("%1:%2").arg(whole / 3600).arg(digits(whole / 60 % 60, 2))
                       : QString::number(whole / 60);
    text += QLatin1Char(':') + digits(whole % 60, 2);
    if (decimals > 0)
        text += QLocale().decimalPoint() + digits(all % ticksPerSecond, decimals);
    return text;
}

std::optional<double> secondsOfTimeText(const QString &text)
{
    const QString plain = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    static const QRegularExpression number(QStringLiteral("^(\\d+\\.?\\d*|\\.\\d+)$"));
    std::optional<double> seconds;
    if (number.match(plain).hasMatch())
        seconds = plain.toDouble();
    else if (plain.contains(QLatin1Char(':')))
        seconds = withColons(plain);
    else
        seconds = withUnits(plain);
    return seconds && *seconds <= mostSeconds ? seconds : std::nullopt;
}

} // namespace partita
