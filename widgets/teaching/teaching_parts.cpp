// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/teaching/teaching_parts.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace partita {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(partita::TeachingParts)
};

} // namespace

void describe(QWidget *widget, const QString &name, const QString &toolTip)
{
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(toolTip);
    widget->setToolTip(toolTip);
}

void setButtonTexts(QAbstractButton *button, const QString &text, const QString &toolTip)
{
    button->setText(text);
    describe(button, QString(text).remove('&'), toolTip);
}

QLabel *makeLabel(LabelLook look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (look == LabelLook::Dim)
        label->setForegroundRole(QPalette::PlaceholderText);
    if (look == LabelLook::Problem) {
        label->setForegroundRole(QPalette::BrightText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    if (look == LabelLook::Heading) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

void say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

QString aboutText(double seconds)
{
    if (!(seconds >= 0))
        return {};
    if (seconds < 55)
        return Words::tr("about %n s", nullptr, std::max(5, int(std::lround(seconds / 5)) * 5));
    const auto minutes = std::lround(std::min(seconds, 3.6e6) / 60);
    if (minutes < 60)
        return Words::tr("about %n min", nullptr, int(minutes));
    const auto rounded = std::lround(double(minutes) / 10) * 10;
    if (minutes >= 600 || rounded % 60 == 0)
        return Words::tr("about %n h", nullptr, int(std::lround(double(minutes) / 60)));
    return Words::tr("about %1 h %2 min").arg(rounded / 60).arg(rounded % 60);
}

QString rateText(double rate)
{
    return QLocale().toString(rate, 'g', 3);
}

QString numberText(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    const QString text = QLocale().toString(std::abs(value), 'f', decimals);
    const bool below = value <= -0.5 * std::pow(10, -decimals);
    return below ? QStringLiteral("\u2212") + text : text;
}

QString signedText(double value, int decimals)
{
    const QString text = numberText(value, decimals);
    return value >= 0.5 * std::pow(10, -decimals) && std::isfinite(value) ? '+' + text : text;
}

} // namespace partita
