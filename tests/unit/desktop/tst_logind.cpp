// SPDX-License-Identifier: MIT
#include "desktop/logind.h"

#include "support/fakelogind.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestLogind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceAndHoldsUpUntilItGoes()
    {
        const TemporaryHome home;
        const PrivateBus bus(home.path());
        FakeLogind fake(bus.address());
        QVERIFY(fake.appear());
        BusClient client(bus.address());
        auto logind = std::make_unique<Logind>(client.connection());
        QSignalSpy near(logind.get(), &Logind::shutdownIsNear);
        QVERIFY(waitFor([&] { return logind->holdsUp() && fake.isHeldUp(); }));
        fake.prepareForShutdown(false);
        fake.prepareForShutdown(true);
        fake.prepareForShutdown(true);
        QVERIFY(waitFor([&] { return near.count() == 1; }));
        QVERIFY(fake.isHeldUp());
        logind.reset();
        QVERIFY(waitFor([&] { return !fake.isHeldUp(); }));
        QCOMPARE(near.count(), 1);
    }
    void asksWhatALogoutDoes()
    {
        const TemporaryHome home;
        const PrivateBus bus(home.path());
        FakeLogind fake(bus.address());
        fake.endsLoginSessions = true;
        QVERIFY(fake.appear());
        BusClient client(bus.address());
        const Logind logind(client.connection());
        QVERIFY(!logind.logoutRules().areKnown);
        QVERIFY(waitFor([&] { return logind.logoutRules().areKnown; }));
        QVERIFY(logind.logoutRules().endsLoginSessions && !logind.logoutRules().lingers);
    }
    void withoutLogindNothingHappens()
    {
        const TemporaryHome home;
        const PrivateBus bus(home.path());
        BusClient client(bus.address());
        const Logind logind(client.connection());
        QVERIFY(!logind.holdsUp());
        FakeLogind late(bus.address());
        QVERIFY(late.appear());
        QVERIFY(waitFor([&] { return logind.holdsUp(); }));
    }
    void withoutABusNothingHappens()
    {
        const Logind logind(QDBusConnection(QStringLiteral("no such bus")));
        QVERIFY(!logind.holdsUp());
    }
};

QTEST_GUILESS_MAIN(TestLogind)
#include "tst_logind.moc"
