// SPDX-License-Identifier: MIT
#include "desktop/notificationdaemon.h"

#include "support/privatebus.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

/// A bus in a home of its own.
class BusAtHome
{
public:
    void end() { m_bus.die(); }

    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), name);
        if (!bus.isConnected()) {
            qFatal("cannot connect to the bus");
        }
        return bus;
    }

private:
    TemporaryHome m_home;
    PrivateBus m_bus{m_home.path()};
};

/// A notification service that does what the test says.
class FakeService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call {
        uint replaces = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeService(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeService() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    void answerHeld()
    {
        for (const QDBusMessage &reply : std::exchange(held, {})) {
            m_bus.send(reply);
        }
    }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    bool holdsReplies = false;
    bool refuses = false;
    QList<QDBusMessage> held;
    QList<Call> calls;
    QList<uint> closed;
    uint lastId = 100;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &icon, const QString &title, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int)
    {
        calls << Call{replaces, icon, title, body, actions, hints};
        if (refuses) {
            sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many"));
            return 0;
        }
        const uint id = replaces != 0 ? replaces : ++lastId;
        if (holdsReplies) {
            setDelayedReply(true);
            held << message().createReply(id);
        }
        return id;
    }
    void CloseNotification(uint id)
    {
        closed << id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

class TestNotificationDaemon : public QObject
{
    Q_OBJECT

    std::unique_ptr<BusAtHome> m_bus;
    std::unique_ptr<FakeService> m_service;

    static Notice notice(const QString &key, const QString &title)
    {
        return {key, title, QStringLiteral("<i>body</i>"), {{QStringLiteral("view"), QStringLiteral("View")}}, Notice::Urgency::Critical};
    }

    QDBusConnection client() { return m_bus->connection(QStringLiteral("client")); }
    bool isCalled(qsizetype times) const
    {
        return waitFor([&] { return m_service->calls.size() >= times; });
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Notice>(); }

    void init()
    {
        m_bus = std::make_unique<BusAtHome>();
        m_service = std::make_unique<FakeService>(m_bus->connection(QStringLiteral("service")));
    }

    void cleanup()
    {
        m_service.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        m_bus.reset();
    }

    void showsWithButtonsAndPassesClicksOn()
    {
        NotificationDaemon daemon(client());
        QSignalSpy activated(&daemon, &NotificationDaemon::activated);
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("a <b>")));
        QVERIFY(isCalled(1));
        const FakeService::Call call = m_service->calls.constFirst();
        QCOMPARE(call.replaces, 0U);
        QCOMPARE(call.title, QStringLiteral("a <b>"));
        QCOMPARE(call.body, QStringLiteral("&lt;i&gt;body&lt;/i&gt;"));
        QCOMPARE(call.actions, (QStringList{QStringLiteral("view"), QStringLiteral("View")}));
        QCOMPARE(call.hints.value(QStringLiteral("urgency")).toUInt(), 2U);
        QCOMPARE(call.hints.value(QStringLiteral("urgency")).typeId(), static_cast<int>(QMetaType::UChar));
        Q_EMIT m_service->ActionInvoked(m_service->lastId + 1, QStringLiteral("view")); // another program's
        Q_EMIT m_service->ActivationToken(m_service->lastId, QStringLiteral("token-1"));
        Q_EMIT m_service->ActionInvoked(m_service->lastId, QStringLiteral("view"));
        QVERIFY(activated.wait());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst(), (QVariantList{QStringLiteral("k"), QStringLiteral("view"), QStringLiteral("token-1")}));
        Q_EMIT m_service->ActionInvoked(m_service->lastId, QStringLiteral("view"));
        QVERIFY(activated.wait());
        QCOMPARE(activated.at(1).at(2).toString(), QString()); // a token serves once
    }

    void saysALastWordAtOnce()
    {
        {
            NotificationDaemon daemon(client());
            Notice last = notice(QStringLiteral("k"), QStringLiteral("bye"));
            last.body = QStringLiteral("this & <that>");
            last.isLastWord = true;
            daemon.post(last);
        }
        QVERIFY(isCalled(1));
        const FakeService::Call call = m_service->calls.constFirst();
        QCOMPARE(call.title, QStringLiteral("bye"));
        QCOMPARE(call.body, QStringLiteral("this  that>"));
        QCOMPARE(call.actions, QStringList());
        QCOMPARE(m_service->closed, QList<uint>());
    }

    void bearsThePicture()
    {
        QPixmap pixmap(64, 64);
        pixmap.fill(Qt::red);
        QGuiApplication::setWindowIcon(QIcon(pixmap));
        NotificationDaemon daemon(client());
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(isCalled(1));
        QGuiApplication::setWindowIcon({});
        const auto picture = m_service->calls.constFirst().hints.value(QStringLiteral("image-data")).value<QDBusArgument>();
        QCOMPARE(picture.currentSignature(), QStringLiteral("(iiibiiay)"));
        int width = 0;
        int height = 0;
        int stride = 0;
        bool hasAlpha = false;
        int bits = 0;
        int channels = 0;
        QByteArray data;
        picture.beginStructure();
        picture >> width >> height >> stride >> hasAlpha >> bits >> channels >> data;
        picture.endStructure();
        QCOMPARE(QSize(width, height), QSize(64, 64));
        QCOMPARE(data.size(), 64 * stride);
        QCOMPARE(data.left(4), QByteArray("\xff\0\0\xff", 4));
    }

    void oneOfTheSameKeyTakesItsPlace()
    {
        NotificationDaemon daemon(client());
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        daemon.post(notice(QStringLiteral("other"), QStringLiteral("two")));
        QVERIFY(isCalled(2));
        const uint id = m_service->lastId - 1;
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("three")));
        QVERIFY(isCalled(3));
        QCOMPARE(m_service->calls.at(2).replaces, id);
        QCOMPARE(m_service->lastId, id + 1);
    }

    void isNotShownTwiceWhileItsNumberIsUnknown()
    {
        m_service->holdsReplies = true;
        NotificationDaemon daemon(client());
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(isCalled(1));
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("two")));
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("three")));
        m_service->answerHeld();
        QVERIFY(isCalled(2));
        m_service->answerHeld();
        QCOMPARE(m_service->calls.at(1).title, QStringLiteral("three"));
        QCOMPARE(m_service->calls.at(1).replaces, m_service->lastId);
    }

    void withdrawsAlsoWhatIsOnItsWay()
    {
        m_service->holdsReplies = true;
        NotificationDaemon daemon(client());
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(isCalled(1));
        daemon.withdraw(QStringLiteral("k"));
        QVERIFY(m_service->closed.isEmpty());
        m_service->answerHeld();
        QVERIFY(waitFor([&] { return m_service->closed == QList<uint>{m_service->lastId}; }));
        daemon.withdraw(QStringLiteral("never posted"));
    }

    void aClosedOneIsNotReplaced()
    {
        NotificationDaemon daemon(client());
        QSignalSpy activated(&daemon, &NotificationDaemon::activated);
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(isCalled(1));
        Q_EMIT m_service->ActionInvoked(m_service->lastId, QStringLiteral("view"));
        Q_EMIT m_service->NotificationClosed(m_service->lastId, 2);
        QVERIFY(activated.wait());
        daemon.post(notice(QStringLiteral("other"), QStringLiteral("two")));
        QVERIFY(isCalled(2));
        Q_EMIT m_service->ActionInvoked(m_service->lastId, QStringLiteral("view"));
        QVERIFY(waitFor([&] { return activated.count() == 2; })); // what one peer says comes in order: the closing has been heard
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("three")));
        QVERIFY(isCalled(3));
        QCOMPARE(m_service->calls.at(2).replaces, 0U);
    }

    void withoutButtonsNoneAreSent()
    {
        m_service->capabilities = {QStringLiteral("body")};
        NotificationDaemon daemon(client());
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(isCalled(1));
        QVERIFY(m_service->calls.constFirst().actions.isEmpty());
        QCOMPARE(m_service->calls.constFirst().body, QStringLiteral("<i>body</i>"));
    }

    void aServiceThatComesAgainIsAskedAnew()
    {
        NotificationDaemon daemon(client());
        QSignalSpy fallback(&daemon, &NotificationDaemon::fallback);
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(isCalled(1));
        m_service.reset();
        // Until its end is known here, what is posted is answered with an error: either way the fallback has it.
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("two")));
        QVERIFY(fallback.wait());
        QCOMPARE(fallback.constFirst().at(0).value<Notice>().title, QStringLiteral("two"));
        m_service = std::make_unique<FakeService>(m_bus->connection(QStringLiteral("service")));
        m_service->capabilities.clear();
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("three")));
        QVERIFY(isCalled(1));
        QCOMPARE(m_service->calls.constFirst().replaces, 0U);
        QVERIFY(m_service->calls.constFirst().actions.isEmpty());
        QCOMPARE(fallback.size(), 1);
    }

    void aRefusalIsToldOtherwise()
    {
        m_service->refuses = true;
        NotificationDaemon daemon(client());
        QSignalSpy fallback(&daemon, &NotificationDaemon::fallback);
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(fallback.wait());
        QCOMPARE(fallback.constFirst().at(0).value<Notice>().key, QStringLiteral("k"));
    }

    void withoutAServiceOrABusTheFallbackIsTold()
    {
        m_service.reset();
        NotificationDaemon daemon(client());
        QSignalSpy fallback(&daemon, &NotificationDaemon::fallback);
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(fallback.wait());
        NotificationDaemon homeless(QDBusConnection(QStringLiteral("never connected")));
        QSignalSpy homelessFallback(&homeless, &NotificationDaemon::fallback);
        homeless.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QCOMPARE(homelessFallback.size(), 1);
        homeless.withdraw(QStringLiteral("k"));
    }

    void aBusThatDiesIsNoMoreThanNoBus()
    {
        NotificationDaemon daemon(client());
        QSignalSpy fallback(&daemon, &NotificationDaemon::fallback);
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
        QVERIFY(isCalled(1));
        m_bus->end();
        daemon.post(notice(QStringLiteral("k"), QStringLiteral("two")));
        QVERIFY(!fallback.isEmpty() || fallback.wait());
    }

    void leavingTakesBackWhatNobodyWouldAnswer()
    {
        {
            NotificationDaemon daemon(client());
            daemon.post(notice(QStringLiteral("k"), QStringLiteral("one")));
            QVERIFY(isCalled(1));
            Notice plain = notice(QStringLiteral("plain"), QStringLiteral("two"));
            plain.buttons.clear();
            daemon.post(plain);
            QVERIFY(isCalled(2));
            daemon.post(notice(QStringLiteral("later"), QStringLiteral("three"))); // then the numbers of both are known
            QVERIFY(isCalled(3));
        }
        QVERIFY(waitFor([&] { return m_service->closed.contains(m_service->lastId - 2); }));
        QVERIFY(!m_service->closed.contains(m_service->lastId - 1));
    }
};

QTEST_MAIN(TestNotificationDaemon)
#include "tst_notificationdaemon.moc"
