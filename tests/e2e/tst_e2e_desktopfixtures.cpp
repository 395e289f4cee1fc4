// SPDX-License-Identifier: MIT
// What the desktop's fixtures say is true: tried on the plainest tray program there can be.
#include "e2e/desktop/desktop.h"
#include "support/waitfor.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QTest>

using namespace shellreeve::testing;

namespace {

/// The bare program on a desktop; what it said so far.
class BareTray
{
public:
    explicit BareTray(const TemporaryHome &home, const Desktop &desktop)
    {
        QProcessEnvironment environment = home.environment();
        desktop.putInto(environment);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SHELLREEVE_BARETRAY), QStringList());
    }
    ~BareTray()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    BareTray(const BareTray &) = delete;
    BareTray &operator=(const BareTray &) = delete;

    [[nodiscard]] bool says(const QByteArray &line)
    {
        return waitFor([&] {
            m_said += m_process.readAllStandardOutput();
            return m_said.contains(line + '\n');
        });
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class TestE2eDesktopFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIconIsSeenAndGoesWithItsProgram();
    void theMenuIsReadAndDriven();
    void theIconIsActivated();
    void windowsAreReadAndDriven();
    void aTrayThatComesLateIsTold();
    void notificationsAreKeptAndAnswered();
};

void TestE2eDesktopFixtures::anIconIsSeenAndGoesWithItsProgram()
{
    const TemporaryHome home;
    Desktop desktop(home);
    QVERIFY(desktop.isUp());
    QVERIFY(desktop.tray.appear());
    {
        const BareTray bare(home, desktop);
        const auto item = desktop.waitForItem();
        QCOMPARE(desktop.tray.items().size(), 1);
        QVERIFY(item->toolTip().contains(QLatin1String("bare")));
        QVERIFY(waitFor([&] { return !item->icon().isNull(); }));
        QCOMPARE(item->icon().pixelColor(3, 3), QColor(Qt::red));
    }
    QVERIFY(desktop.tray.waitForItems(0));
}

void TestE2eDesktopFixtures::theMenuIsReadAndDriven()
{
    const TemporaryHome home;
    Desktop desktop(home);
    QVERIFY(desktop.isUp());
    QVERIFY(desktop.tray.appear());
    BareTray bare(home, desktop);
    const auto item = desktop.waitForItem();
    const MenuNode menu = item->menu().open();
    QVERIFY(bare.says("menu"));
    // Qt 6.4 sends an underscore as it is, which over D-Bus underlines what follows.
    QCOMPARE(menu.texts(), (QStringList{QStringLiteral("Show"), QStringLiteral("-"), QStringLiteral("snakecase & more"),
                                        QStringLiteral("Gone"), QStringLiteral("Quit")}));
    QVERIFY(!menu.child(QStringLiteral("Gone")).isEnabled());
    QVERIFY(item->menu().choose({QStringLiteral("snakecase"), QStringLiteral("Inner")}));
    QVERIFY(bare.says("inner"));
    QVERIFY(item->menu().choose({QStringLiteral("Quit")}));
    QVERIFY(waitFor([&] { return bare.process().state() == QProcess::NotRunning; }));
    QCOMPARE(bare.process().exitCode(), 0);
}

void TestE2eDesktopFixtures::theIconIsActivated()
{
    const TemporaryHome home;
    Desktop desktop(home);
    QVERIFY(desktop.isUp());
    QVERIFY(desktop.tray.appear());
    BareTray bare(home, desktop);
    desktop.waitForItem()->activate();
    QVERIFY(bare.says("activated 3")); // QSystemTrayIcon::Trigger
}

void TestE2eDesktopFixtures::windowsAreReadAndDriven()
{
    const TemporaryHome home;
    Desktop desktop(home);
    QVERIFY(desktop.isUp());
    QVERIFY(desktop.tray.appear());
    BareTray bare(home, desktop);
    const auto item = desktop.waitForItem();
    QVERIFY(item->menu().choose({QStringLiteral("Show")}));
    const Accessible window = desktop.waitForWindow(QStringLiteral("Bare window"));
    QVERIFY(window.isValid());
    const Accessible field = window.waitFor(QStringLiteral("text"), QStringLiteral("Field"));
    QVERIFY(field.setText(QStringLiteral("words")));
    QCOMPARE(field.text(), QStringLiteral("words"));
    QVERIFY(window.waitFor(QStringLiteral("push button"), QStringLiteral("Press")).press());
    QVERIFY(bare.says("pressed words"));
    QVERIFY(!window.find(QStringLiteral("push button"), QStringLiteral("No such")).isValid());
}

void TestE2eDesktopFixtures::aTrayThatComesLateIsTold()
{
    const TemporaryHome home;
    Desktop desktop(home);
    QVERIFY(desktop.isUp());
    BusClient other(desktop.bus.address());
    QVERIFY(!other.connection().interface()->isServiceRegistered(QStringLiteral("org.kde.StatusNotifierWatcher")));
    QVERIFY(desktop.tray.appear());
    QVERIFY(other.connection().interface()->isServiceRegistered(QStringLiteral("org.kde.StatusNotifierWatcher")));
    const BareTray bare(home, desktop);
    QVERIFY(desktop.tray.waitForItems(1)); // it is watched now
    desktop.tray.vanish();
    QVERIFY(waitFor([&] {
        return !other.connection().interface()->isServiceRegistered(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }));
}

void TestE2eDesktopFixtures::notificationsAreKeptAndAnswered()
{
    const TemporaryHome home;
    PrivateBus bus(home.runtimeDir());
    QVERIFY(bus.isUp());
    NotificationDaemon daemon(bus.address());
    QVERIFY(daemon.appear());
    BusClient other(bus.address());
    const QString name = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/Notifications"), name, QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("me"), 0U, QString(), QStringLiteral("title"), QStringLiteral("body"),
                       QStringList{QStringLiteral("k"), QStringLiteral("View")}, QVariantMap(), -1});
    other.connection().asyncCall(call);
    const NotificationDaemon::Shown *shown = daemon.waitFor(QStringLiteral("title"));
    QVERIFY(shown);
    QCOMPARE(shown->keyOf(QStringLiteral("View")), QStringLiteral("k"));
    QCOMPARE(shown->keyOf(QStringLiteral("Other")), QString());
    QCOMPARE(daemon.countOf(QStringLiteral("body")), 1);
}

QTEST_GUILESS_MAIN(TestE2eDesktopFixtures)
#include "tst_e2e_desktopfixtures.moc"
