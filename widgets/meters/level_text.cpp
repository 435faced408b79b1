// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meters/level_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace partita {

QString levelText(double db)
{
    const double rounded = std::round(db * 10) / 10;
    const QString size = std::isfinite(db) ? QLocale().toString(std::abs(rounded), 'f', 1) : QStringLiteral("∞");
    const QString sign = rounded > 0 ? QStringLiteral("+") : rounded < 0 ? QStringLiteral("−") : QString();
    return QCoreApplication::translate("Level", "%1 dB", "a level in decibels, with its sign").arg(sign + size);
}

} // namespace partita
