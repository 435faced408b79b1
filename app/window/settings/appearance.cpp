// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings/appearance.h"

#include <QEvent>

#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

namespace partita {

Appearance::Appearance(QApplication &application, ThemeChoice choice, SystemIsDark systemIsDark, QObject *parent)
    : QObject(parent), application_(application), choice_(choice), systemIsDark_(std::move(systemIsDark))
{
    if (!systemIsDark_) {
        systemIsDark_ = [] {
            QApplication::setPalette(QPalette()); // without ours, the system's shows
            return Theme::of(QApplication::palette()).dark;
        };
    }
    QApplication::setStyle(makeStyle());
    application_.installEventFilter(this);
    apply();
}

void Appearance::setChoice(ThemeChoice choice)
{
    choice_ = choice;
    apply();
}

void Appearance::setDesktopDark(std::optional<bool> dark)
{
    desktopDark_ = dark;
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // The system changed: windows are told so. Not now, as more than one is told.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && choice_ == ThemeChoice::System && !applying_) {
        applying_ = true;
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    applying_ = true; // our own palette is no change of the system
    const bool dark = choice_ != ThemeChoice::System ? choice_ == ThemeChoice::Dark : desktopDark_ ? *desktopDark_ : systemIsDark_();
    const bool another = !applied_ || dark != dark_;
    applied_ = true;
    dark_ = dark;
    QApplication::setPalette((dark ? Theme::darkTheme() : Theme::light()).palette());
    applying_ = false;
    if (another)
        Q_EMIT changed(dark);
}

} // namespace partita
