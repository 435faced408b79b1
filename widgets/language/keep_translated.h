// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in the language of the moment.
#pragma once

#include <functional>

#include <QWidget>

namespace partita {

/// Runs `setTexts` now, and again whenever the language changes for as long as `widget` lives. To be called when the
/// parts of a widget are made: each of them has set its own texts before. UI thread.
void keepTranslated(QWidget *widget, std::function<void()> setTexts);

/// As the accessible name of a widget, unless its owner has given it another: `own` is the last name that it gave
/// itself.
void setOwnAccessibleName(QWidget *widget, QString &own, const QString &name);

} // namespace partita
