// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings/desktop_appearance.h"

#include <utility>

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace partita {

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const auto colorScheme = QStringLiteral("color-scheme");

} // namespace

DesktopAppearance::DesktopAppearance(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<QDBusVariant>(); // connect() looks for the type of the slot by its name
    QDBusConnection connection = bus;
    // From any sender: QtDBus would wait for the bus to tell the owner of a name.
    connection.connect({}, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    // Read is there in every version; its newer sister ReadOne is not in that of Debian 12.
    auto question = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, QStringLiteral("Read"));
    question << appearanceSpace << colorScheme;
    auto *answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const auto values = answer->reply().arguments();
        if (!answer->isError() && !values.isEmpty())
            settingChanged(appearanceSpace, colorScheme, qvariant_cast<QDBusVariant>(values.front()));
        answer->deleteLater();
    });
}

void DesktopAppearance::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearanceSpace || key != colorScheme)
        return;
    QVariant scheme = value.variant();
    if (scheme.canConvert<QDBusVariant>()) // Read packs it twice
        scheme = qvariant_cast<QDBusVariant>(scheme).variant();
    const uint preferred = scheme.toUInt();
    const auto dark = preferred == 1 ? std::optional(true) : preferred == 2 ? std::optional(false) : std::nullopt;
    if (std::exchange(dark_, dark) != dark)
        Q_EMIT changed();
}

} // namespace partita
