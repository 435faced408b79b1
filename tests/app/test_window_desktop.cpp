// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark as the desktop has it, with a portal and a bus of the test.
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include "app/window/settings/appearance.h"
#include "app/window/settings/desktop_appearance.h"

using namespace partita;

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");

/// As xdg-desktop-portal 1.16 of Debian 12 answers.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const bool known = space == "org.freedesktop.appearance" && key == "color-scheme";
        ++asked;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? QVariant(scheme) : QVariant("what?"))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace

class TestWindowDesktop : public QObject {
    Q_OBJECT
    QProcess bus_;
    std::unique_ptr<QDBusConnection> ours_, theirs_;
    Portal portal_;

    void tell(const QString &key, const QVariant &value)
    {
        Q_EMIT portal_.SettingChanged("org.freedesktop.appearance", key, QDBusVariant(value));
    }

private Q_SLOTS:
    void initTestCase()
    {
        bus_.start("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address"});
        QVERIFY2(bus_.waitForStarted(), "dbus-daemon is not installed");
        QTRY_VERIFY_WITH_TIMEOUT(bus_.canReadLine(), 30'000);
        const auto address = QString::fromUtf8(bus_.readLine()).trimmed();
        ours_ = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, "ours"));
        theirs_ = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, "theirs"));
        QVERIFY(ours_->isConnected() && theirs_->isConnected());
        QVERIFY(theirs_->registerObject(path, &portal_, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void init() { QVERIFY(theirs_->registerService(service)); }
    void cleanup() { theirs_->unregisterService(service); }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus("ours");
        QDBusConnection::disconnectFromBus("theirs");
        bus_.terminate();
        bus_.waitForFinished();
    }

    void isAskedAndHeard()
    {
        portal_.scheme = 1;
        DesktopAppearance desktop(*ours_);
        QVERIFY(!desktop.dark()); // it did not wait
        QSignalSpy changed(&desktop, &DesktopAppearance::changed);
        QTRY_COMPARE(desktop.dark(), std::optional(true));
        tell("color-scheme", 2u);
        QTRY_COMPARE(desktop.dark(), std::optional(false));
        tell("accent-color", 1u);
        tell("color-scheme", 2u);
        tell("color-scheme", 0u); // no preference
        QTRY_VERIFY(!desktop.dark());
        QCOMPARE(changed.size(), 3);
        tell("color-scheme", 77u); // of a later version
        tell("color-scheme", "dark?");
        tell("color-scheme", 1u);
        QTRY_COMPARE(desktop.dark(), std::optional(true));
        QCOMPARE(changed.size(), 4);
    }

    void noPortalIsNoAnswer()
    {
        theirs_->unregisterService(service);
        const int asked = portal_.asked;
        DesktopAppearance desktop(*ours_);
        QSignalSpy changed(&desktop, &DesktopAppearance::changed);
        // The answer to a later question comes after that to ours.
        QDBusPendingCallWatcher later(ours_->asyncCall(
            QDBusMessage::createMethodCall(service, path, "org.freedesktop.DBus.Peer", "Ping")));
        QSignalSpy answered(&later, &QDBusPendingCallWatcher::finished);
        QVERIFY(answered.wait(30'000));
        QVERIFY(later.isError());
        QVERIFY(!desktop.dark() && changed.empty());
        QCOMPARE(portal_.asked, asked);
        const DesktopAppearance unconnected{QDBusConnection("no bus")};
        QVERIFY(!unconnected.dark());
    }

    void theWindowFollows()
    {
        portal_.scheme = 1;
        DesktopAppearance desktop(*ours_);
        Appearance appearance(*qApp, ThemeChoice::System, [] { return false; });
        connect(&desktop, &DesktopAppearance::changed, &appearance, [&] { appearance.setDesktopDark(desktop.dark()); });
        QVERIFY(!appearance.isDark());
        QTRY_VERIFY(appearance.isDark());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        tell("color-scheme", 0u); // the palette decides
        QTRY_VERIFY(!appearance.isDark());
        appearance.setChoice(ThemeChoice::Light);
        tell("color-scheme", 1u);
        QTRY_COMPARE(desktop.dark(), std::optional(true));
        QVERIFY(!appearance.isDark()); // a person chose
        appearance.setChoice(ThemeChoice::System);
        QVERIFY(appearance.isDark());
    }
};

QTEST_MAIN(TestWindowDesktop)
#include "test_window_desktop.moc"
