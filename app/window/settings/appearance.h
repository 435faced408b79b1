// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark: as the system has it, or as a person chose it.
#pragma once

#include <functional>
#include <optional>

#include <QApplication>
#include <QObject>

#include "app/window/settings/app_settings.h"

namespace partita {

/// UI thread; one for the application. Widgets learn of a change by QEvent::PaletteChange. Qt below 6.5 does not know whether
/// the system is dark: its desktop may say so (DesktopAppearance), else the palette that it gives to applications shows it.
class Appearance : public QObject {
    Q_OBJECT

public:
    using SystemIsDark = std::function<bool()>;
    /// Sets the Fusion style, which follows a palette on every system. `systemIsDark`: for tests.
    explicit Appearance(QApplication &application, ThemeChoice choice = ThemeChoice::System, SystemIsDark systemIsDark = {},
                        QObject *parent = nullptr);

    ThemeChoice choice() const { return choice_; }
    void setChoice(ThemeChoice choice);
    /// What the desktop asks for; nothing: the palette decides.
    void setDesktopDark(std::optional<bool> dark);
    bool isDark() const { return dark_; }

Q_SIGNALS:
    void changed(bool dark); ///< the palette is set

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &application_;
    ThemeChoice choice_;
    SystemIsDark systemIsDark_;
    std::optional<bool> desktopDark_;
    bool dark_ = false, applied_ = false, applying_ = false;
};

} // namespace partita
