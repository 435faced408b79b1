// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that all views of teaching have in common.
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace partita {

void describe(QWidget *widget, const QString &name, const QString &toolTip);
/// The name that a screen reader says is the text.
void setButtonTexts(QAbstractButton *button, const QString &text, const QString &toolTip);

enum class LabelLook { Plain, Dim, Heading, Problem };
QLabel *makeLabel(LabelLook look, QWidget *parent); ///< wraps; of plain text
/// Hidden where it has nothing to say.
void say(QLabel *label, const QString &sentence);

/// "about 40 s", "about 6 min", "about 1 h 20 min", rounded as far as it can be trusted. Below 0: empty.
QString aboutText(double seconds);
/// "0.001", "3e-05", for learning rates.
QString rateText(double rate);
/// A plain number with so many decimals, and a true minus; "–" for what is not a number.
QString numberText(double value, int decimals);
/// The same with a plus where it is above 0.
QString signedText(double value, int decimals);

} // namespace partita
