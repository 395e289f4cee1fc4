// SPDX-License-Identifier: MIT
// The machine goes down under a desktop (requirement E2): sessions are told goodbye, and nothing waits longer than that.
#include "e2e/desktop/desktopinstance.h"
#include "e2e/desktop/sessionmanager.h"
#include "support/fakelogind.h"
#include "support/owncgroup.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eLogout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsAreKeptWhenTheMachineGoesDown();
    void whatIsBeingEndedIsWaitedFor();
    void withoutLogindNothingHappens();
    void theSessionManagerIsHeldUpByNothing();
    void aLogoutThatIsCalledOffChangesNothing();
};

void TestE2eLogout::sessionsAreKeptWhenTheMachineGoesDown()
{
    DesktopInstance on;
    FakeLogind logind(on.desktop.bus.address());
    QVERIFY(logind.appear());
    QVERIFY(on.start());
    const QString id = on.it.create(QStringLiteral("api"), words("cat"));
    QVERIFY(!id.isEmpty());
    const std::vector<ProcessRef> all = on.it.processesOf(id);
    QVERIFY(waitFor([&] { return logind.isHeldUp(); }));
    QVERIFY(on.menu().choose({QStringLiteral("api"), QStringLiteral("End…")})); // an open question holds up nothing
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("End session")).isValid());
    logind.prepareForShutdown(true);
    logind.prepareForShutdown(true);
    QCOMPARE(on.it.waitForExit(), 0);
    QVERIFY(waitFor([&] { return !logind.isHeldUp(); })); // the machine may go on
    QCOMPARE(living(all), all.size());
    const QString log = on.it.log();
    QVERIFY2(log.contains(QLatin1String("the machine goes down")), qUtf8Printable(log));
    QCOMPARE(log.count(QLatin1String("shutdown initiated")), 1);
    QVERIFY(on.start());
    QVERIFY(on.it.waitForStatus(QStringLiteral("api"), QStringLiteral("running")));
}

void TestE2eLogout::whatIsBeingEndedIsWaitedFor()
{
    DesktopInstance on;
    on.it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("1500"));
    FakeLogind logind(on.desktop.bus.address());
    QVERIFY(logind.appear());
    QVERIFY(on.start());
    const QString script = QStringLiteral("trap '' TERM HUP; echo up; exec sleep 300");
    const QString id = on.it.create(QStringLiteral("job"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script});
    QVERIFY(on.it.waitForOutput(QStringLiteral("job"), QStringLiteral("up")));
    const std::vector<ProcessRef> all = on.it.processesOf(id);
    QVERIFY(waitFor([&] { return logind.isHeldUp(); }));
    const auto quitting = on.it.startReeve(words("quit --end-sessions"));
    QVERIFY(waitFor([&] { return on.it.log().contains(QLatin1String("shutdown initiated")); }));
    logind.prepareForShutdown(true);
    QCOMPARE(on.it.waitForExit(), 0);
    QVERIFY(waitUntilGone(all));
    QVERIFY(runUntilFinished(*quitting, hangDeadline));
}

void TestE2eLogout::withoutLogindNothingHappens()
{
    DesktopInstance on;
    on.it.environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=") + on.home.filePath(QStringLiteral("none")));
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QCOMPARE(on.it.reeve(words("quit")).code, 0);
    QCOMPARE(on.it.waitForExit(), 0);
}

// XSMP: commitData, then the end.
void TestE2eLogout::theSessionManagerIsHeldUpByNothing()
{
    DesktopInstance on;
    SessionManager manager;
    QVERIFY(manager.isUp());
    on.it.environment.insert(QStringLiteral("SESSION_MANAGER"), manager.address());
    FakeLogind logind(on.desktop.bus.address());
    QVERIFY(logind.appear());
    QVERIFY(on.start());
    QVERIFY(waitFor([&] { return manager.hasClient(); }));
    QVERIFY(waitFor([&] { return logind.isHeldUp(); })); // and has said what a logout ends
    // What is started below the user's manager ends with the last login.
    const OwnCgroup below("user@" + QByteArray::number(::getuid()) + ".service");
    const bool isBelow = below.isThere() && below.take(static_cast<pid_t>(on.it.tray().processId()));
    const QString id = on.it.create(QStringLiteral("api"), words("cat"));
    QVERIFY(!id.isEmpty());
    const std::vector<ProcessRef> all = on.it.processesOf(id);
    QVERIFY(on.menu().choose({QStringLiteral("api"), QStringLiteral("End…")})); // an open question holds up nothing
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("End session")).isValid());
    manager.announceLogout();
    QVERIFY(waitFor([&] { return manager.isReady(); }));
    QCOMPARE(manager.restartStyle(), std::optional(SessionManager::restartNever));
    if (isBelow) {
        const NotificationDaemon::Shown *shown = on.desktop.notifications.waitFor(QStringLiteral("1 session ends with the desktop"));
        QVERIFY(shown && shown->body.contains(QStringLiteral("enable-linger")));
    }
    manager.logOut();
    QCOMPARE(on.it.waitForExit(), 0);
    QVERIFY(waitFor([&] { return manager.isGone(); }));
    QCOMPARE(living(all), all.size());
    QVERIFY(on.it.log().contains(QStringLiteral("shutdown initiated")));
    on.it.environment.remove(QStringLiteral("SESSION_MANAGER"));
    QVERIFY(on.start());
    QVERIFY(on.it.waitForStatus(QStringLiteral("api"), QStringLiteral("running")));
    QCOMPARE(on.it.reeve(words("kill api")).code, 0);
}

void TestE2eLogout::aLogoutThatIsCalledOffChangesNothing()
{
    DesktopInstance on;
    SessionManager manager;
    QVERIFY(manager.isUp());
    on.it.environment.insert(QStringLiteral("SESSION_MANAGER"), manager.address());
    QVERIFY(on.start());
    QVERIFY(waitFor([&] { return manager.hasClient(); }));
    manager.announceLogout();
    QVERIFY(waitFor([&] { return manager.isReady(); }));
    manager.callOff();
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QVERIFY(!on.it.log().contains(QStringLiteral("shutdown initiated")));
    QVERIFY(!manager.isGone());
    QCOMPARE(on.it.reeve(words("quit --end-sessions")).code, 0);
    QCOMPARE(on.it.waitForExit(), 0);
}

QTEST_GUILESS_MAIN(TestE2eLogout)
#include "tst_e2e_logout.moc"
