// SPDX-License-Identifier: MIT
#include "desktop/systemdscopes.h"

#include "base/unixsocket.h"
#include "support/fakesystemd.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString unit = QStringLiteral("shellreeve-aaaaaaaa-00000000.scope");

/// A bus, perhaps a manager on it, and who asks it.
struct Bed {
    explicit Bed(FakeSystemd::Manner manner = FakeSystemd::Manner::Obliging, std::chrono::milliseconds patience = hangDeadline)
        : world{address, "/user.slice/user@0.service/app.slice/x.scope", false, patience}
    {
        manager.manner = manner;
    }

    [[nodiscard]] bool isState(const char *state) const
    {
        return waitFor([&] { return scopes->toJson().value(QLatin1String("state")).toString() == QLatin1String(state); });
    }
    [[nodiscard]] QString reason() const { return scopes->toJson().value(QLatin1String("reason")).toString(); }
    /// True: the session's start goes on.
    [[nodiscard]] bool enclose(const QString &name = unit)
    {
        const int before = done;
        scopes->enclose(name, ::getpid(), [this] { ++done; });
        return waitFor([&] { return done > before; }) && done == before + 1;
    }
    void begin() { scopes = std::make_unique<SystemdScopes>(world); }

    TemporaryHome home;
    PrivateBus bus{home.path()};
    QString address = bus.address().section(QLatin1Char(','), 0, 0); // which of two buses in one place it was does not matter
    FakeSystemd manager{address};
    SystemdScopes::World world;
    int done = 0;
    std::unique_ptr<SystemdScopes> scopes;
};

} // namespace

class TestSystemdScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOneAScope()
    {
        Bed bed;
        QVERIFY(bed.manager.appear());
        bed.begin();
        QVERIFY(bed.enclose()); // also when it is not known yet whether anybody is there
        QVERIFY(bed.isState("used"));
        QVERIFY(bed.enclose(QStringLiteral("shellreeve-bbbbbbbb-00000000.scope")));
        QCOMPARE(bed.manager.orders().size(), 2);
        QCOMPARE(bed.manager.orders().constFirst().unit, unit);
        QCOMPARE(bed.manager.orders().constFirst().process, static_cast<uint>(::getpid()));
        QVERIFY(bed.manager.orders().constFirst().hasPolicy);
        QVERIFY(bed.scopes->toJson().value(QLatin1String("reason")).isNull());
    }
    void anOlderOneIsAskedWithoutWhatItDoesNotKnow()
    {
        Bed bed(FakeSystemd::Manner::Old);
        QVERIFY(bed.manager.appear());
        bed.begin();
        QVERIFY(bed.enclose());
        QCOMPARE(bed.manager.orders().size(), 2);
        QVERIFY(!bed.manager.orders().constLast().hasPolicy);
        QVERIFY(bed.enclose(QStringLiteral("next.scope")));
        QCOMPARE(bed.manager.orders().size(), 3); // it is known by now
        QVERIFY(bed.isState("used"));
    }
    void aRefusalIsTold()
    {
        Bed bed(FakeSystemd::Manner::Refusing);
        QVERIFY(bed.manager.appear());
        bed.begin();
        QVERIFY(bed.enclose());
        QVERIFY(bed.isState("used"));
        QCOMPARE(bed.reason(), QStringLiteral("not for you"));
        bed.manager.manner = FakeSystemd::Manner::Failing;
        QVERIFY(bed.enclose());
        QCOMPARE(bed.reason(), QStringLiteral("failed"));
        bed.manager.manner = FakeSystemd::Manner::Obliging;
        QVERIFY(bed.enclose());
        QCOMPARE(bed.reason(), QString());
    }
    void oneThatHangsDelaysASingleStart_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("no answer") << static_cast<int>(FakeSystemd::Manner::Hanging);
        QTest::newRow("no end of its job") << static_cast<int>(FakeSystemd::Manner::StartingForEver);
    }
    void oneThatHangsDelaysASingleStart()
    {
        QFETCH(int, manner);
        Bed bed(static_cast<FakeSystemd::Manner>(manner), std::chrono::milliseconds(500));
        QVERIFY(bed.manager.appear());
        bed.begin();
        QVERIFY(bed.isState("used"));
        QVERIFY(bed.enclose());
        QCOMPARE(bed.manager.orders().size(), 1);
        QVERIFY(bed.isState("silent"));
        bed.scopes->enclose(unit, ::getpid(), [&] { bed.done = 100; });
        QCOMPARE(bed.done, 100); // at once
        QCOMPARE(bed.manager.orders().size(), 1);
        bed.manager.manner = FakeSystemd::Manner::Obliging;
        QVERIFY(bed.isState("used")); // it answers again
        QVERIFY(bed.enclose());
        QCOMPARE(bed.manager.orders().size(), 2);
        bed.manager.answerWhatIsOpen(); // nobody waits for that any more
        QVERIFY(bed.enclose());
        QVERIFY(bed.isState("used"));
    }
    void aHungBusCostsNothing()
    {
        Bed bed(FakeSystemd::Manner::Obliging, std::chrono::milliseconds(50));
        const TemporaryHome other;
        const QString path = other.filePath(QStringLiteral("bus"));
        const Result<ListeningSocket> hung = listenOnPrivateSocket(path, 5); // nobody takes what comes
        QVERIFY(hung.ok());
        bed.world.busAddress = QStringLiteral("unix:path=") + path;
        bed.begin();
        QVERIFY(bed.isState("absent"));
        bed.scopes->enclose(unit, ::getpid(), [&] { bed.done = 100; });
        QCOMPARE(bed.done, 100);
    }
    void withoutAManagerNothingIsAsked()
    {
        Bed bed;
        bed.begin();
        QVERIFY(bed.isState("absent"));
        QVERIFY(bed.enclose());
        QVERIFY(bed.manager.appear()); // later
        QVERIFY(bed.isState("used"));
        bed.manager.vanish();
        QVERIFY(bed.isState("absent"));
        QVERIFY(bed.enclose());
        QVERIFY(bed.manager.orders().isEmpty());
    }
    void withoutABus()
    {
        Bed bed;
        for (const QString &address : {QString(), QStringLiteral("unix:path=/nonexistent/bus"), QStringLiteral("autolaunch:")}) {
            bed.world.busAddress = address;
            bed.begin();
            QVERIFY(bed.isState("absent"));
            QVERIFY(bed.enclose());
            QVERIFY(!bed.reason().isEmpty());
        }
    }
    void aBusThatGoesIsMissedAndFoundAgain()
    {
        Bed bed;
        QVERIFY(bed.manager.appear());
        bed.begin();
        QVERIFY(bed.isState("used"));
        bed.manager.vanish();
        bed.bus.die();
        QVERIFY(bed.isState("absent"));
        QVERIFY(bed.enclose());
        const PrivateBus again(bed.home.path());
        QVERIFY(again.isUp());
        QVERIFY(bed.manager.appear());
        QVERIFY(bed.enclose()); // this one asks
        QVERIFY(bed.isState("used"));
        QVERIFY(bed.enclose());
        QCOMPARE(bed.manager.orders().size(), 1);
    }
    void whereAScopeWouldEndSoonerNoneIsMade()
    {
        Bed bed;
        QVERIFY(bed.manager.appear());
        bed.world.cgroup = "/user.slice/user-0.slice/session-2.scope";
        bed.begin();
        QVERIFY(bed.isState("unusable"));
        QVERIFY(bed.reason().contains(QStringLiteral("enable-linger")));
        QVERIFY(bed.enclose());
        bed.world.lingers = true;
        bed.begin();
        QVERIFY(bed.isState("used"));
        bed.world.cgroup.clear();
        bed.begin();
        QVERIFY(bed.isState("unusable"));
        QVERIFY(bed.enclose());
        QVERIFY(bed.manager.orders().isEmpty());
    }
    void itsEndCallsOffWhatIsOpen()
    {
        Bed bed(FakeSystemd::Manner::Hanging);
        QVERIFY(bed.manager.appear());
        bed.begin();
        QVERIFY(bed.isState("used"));
        bed.scopes->enclose(unit, ::getpid(), [&] { bed.done = 1; });
        QVERIFY(waitFor([&] { return bed.manager.orders().size() == 1; }));
        bed.scopes.reset();
        bed.manager.answerWhatIsOpen();
        QVERIFY(waitFor([&] { return bed.manager.appear(); })); // once the bus has let go of the name, so after that answer
        QCOMPARE(bed.done, 0);
    }
};

QTEST_GUILESS_MAIN(TestSystemdScopes)
#include "tst_systemdscopes.moc"
