// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/rate_spin_box.h"

#include <cmath>

namespace partita {

RateSpinBox::RateSpinBox(QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(12);
    setRange(1e-8, 10);
    setKeyboardTracking(false);
}

QString RateSpinBox::textFromValue(double value) const
{
    return locale().toString(value, 'g', 3);
}

double RateSpinBox::valueFromText(const QString &text) const
{
    return locale().toDouble(text.trimmed());
}

QValidator::State RateSpinBox::validate(QString &text, int &) const
{
    bool number = false;
    const double value = locale().toDouble(text.trimmed(), &number);
    if (number)
        return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    for (const QChar c : text) {
        if (!c.isDigit() && c != '-' && c != '+' && c.toLower() != 'e' && c != ' ' &&
            !locale().decimalPoint().contains(c))
            return QValidator::Invalid;
    }
    return QValidator::Intermediate;
}

void RateSpinBox::stepBy(int steps)
{
    // Of the ten values a decade, rounded as one writes them: 1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8.
    const double place = std::round(10 * std::log10(value())) + steps;
    static constexpr double decade[] = {1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8};
    const int power = int(std::floor(place / 10));
    setValue(decade[int(place) - 10 * power] * std::pow(10, power));
}

} // namespace partita
