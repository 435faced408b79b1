// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/quantity_text.h"

#include <QLocale>

#include "core/spectrogram/axes.h"

namespace partita {

namespace {

QString localized(const std::string &text)
{
    return QString::fromStdString(text).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace

QString hertzText(double hz)
{
    return localized(frequencyText(hz));
}

QString sampleRateText(int hz)
{
    return QLocale().toString(hz / 1000.0, 'g', 6) + QStringLiteral(" kHz");
}

QString decibelsText(double db)
{
    return localized(decibelText(db));
}

} // namespace partita
