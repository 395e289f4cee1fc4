// SPDX-License-Identifier: MIT
#include "ui/icon/notifierwatch_linux.h"

#include "support/privatebus.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

/// A watcher with a host that answers when the test says so.
class FakeWatcher : public QDBusVirtualObject
{
    Q_OBJECT
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++questions;
        if (answers) {
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
        }
        return true;
    }

    bool answers = false;
    int questions = 0;
};

class TestNotifierWatch : public QObject
{
    Q_OBJECT

    static constexpr NotifierWatch::Pace brisk{Milliseconds{100}, {Milliseconds{10}, Milliseconds{10}, Milliseconds{10}}};

    TemporaryHome m_home;
    PrivateBus m_bus{m_home.path()};
    FakeWatcher m_watcher;

    static QString name() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }
    static QDBusConnection panel() { return QDBusConnection(QStringLiteral("panel")); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.isUp());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        QVERIFY(QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("panel")).isConnected());
        QVERIFY(panel().registerVirtualObject(QStringLiteral("/StatusNotifierWatcher"), &m_watcher));
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(QStringLiteral("panel")); }

    void init()
    {
        m_watcher.answers = false;
        m_watcher.questions = 0;
        QVERIFY(panel().registerService(name()));
    }

    void cleanup() { (void)panel().unregisterService(name()); }

    void asksASlowOneAgain()
    {
        NotifierWatch watch(brisk);
        watch.watch();
        QVERIFY(waitFor([&] { return watch.isKnown(); }));
        QVERIFY(!watch.hasHost());
        QVERIFY(watch.isMute());
        m_watcher.answers = true;
        QVERIFY(waitFor([&] { return watch.hasHost(); }));
        QVERIFY(!watch.isMute());
    }

    void givesUpAtLast()
    {
        NotifierWatch watch(brisk);
        QSignalSpy changed(&watch, &NotifierWatch::changed);
        watch.watch();
        QVERIFY(waitFor([&] { return m_watcher.questions == 4; }));
        QVERIFY(watch.isMute());
        QCOMPARE(changed.size(), 1);
        m_watcher.answers = true;
        QVERIFY(panel().send(QDBusMessage::createSignal(QStringLiteral("/StatusNotifierWatcher"), name(),
                                                        QStringLiteral("StatusNotifierHostRegistered"))));
        QVERIFY(waitFor([&] { return watch.hasHost(); }));
    }

    void oneThatGoesIsNotMute()
    {
        NotifierWatch watch(brisk);
        watch.watch();
        QVERIFY(waitFor([&] { return watch.isMute(); }));
        QVERIFY(panel().unregisterService(name()));
        QVERIFY(waitFor([&] { return !watch.isMute(); }));
        QVERIFY(!watch.hasHost());
    }
};

QTEST_GUILESS_MAIN(TestNotifierWatch)
#include "tst_notifierwatch.moc"
