// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop asks for dark windows.
#pragma once

#include <optional>

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace partita {

/// The setting color-scheme of org.freedesktop.appearance, which GNOME, KDE and others tell through their portal
/// (org.freedesktop.portal.Settings). Asks and listens without waiting for an answer. UI thread.
class DesktopAppearance : public QObject {
    Q_OBJECT

public:
    explicit DesktopAppearance(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// Nothing: there is no portal, it has not answered yet, or the person has no preference.
    std::optional<bool> dark() const { return dark_; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    std::optional<bool> dark_;
};

} // namespace partita
