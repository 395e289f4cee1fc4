// SPDX-License-Identifier: MIT
// The ways out that are not orderly: impatience, and a crash (requirements E2, E3, G4).
#include "e2e/instance.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eShutdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForPatienceOnce();
    void aCrashSaysSoAndIsRepaired();
};

// An end that takes long; one signal waits for it with the others, impatience does not, and the next start finishes it.
void TestE2eShutdown::asksForPatienceOnce()
{
    const TemporaryHome home;
    Instance it(home);
    it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("120000"));
    QVERIFY(it.start());
    const QString id = it.createChild(QStringLiteral("stubborn"), QStringLiteral("ignore-term ignore-hup ready block"));
    QVERIFY(it.waitForOutput(id, QStringLiteral("READY")));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    const std::unique_ptr<QProcess> quitting = it.startReeve(words("quit --end-sessions"));
    QVERIFY(it.waitForStatus(QStringLiteral("stubborn"), QStringLiteral("ending")));
    const ProcessRef tray = it.trayProcess();
    QCOMPARE(sendSignal(tray, SIGTERM), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return it.log().contains(QLatin1String("Received SIGTERM")); }));
    QCOMPARE(it.reeve(words("status --json")).code, 0); // it waits for the end that is under way
    // One at a time until it gives way: on its way out it no longer catches them.
    QVERIFY(waitFor([&] {
        const qsizetype heard = it.log().count(QLatin1String("Received SIGTERM"));
        (void)sendSignal(tray, SIGTERM);
        return waitFor([&] { return it.log().count(QLatin1String("Received SIGTERM")) > heard; })
            && it.reeve(words("status")).code != 0; // it answers as long as it waits
    }));
    QCOMPARE(it.waitForExit(), 1);
    QVERIFY(it.log().contains(QLatin1String("leaving at once, without finishing")));
    QVERIFY(runUntilFinished(*quitting, std::chrono::seconds(30)));

    it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("50"));
    QVERIFY(it.start());
    QVERIFY(waitUntilGone(processes));
    QVERIFY(waitFor([&] { return it.names().isEmpty(); }));
}

void TestE2eShutdown::aCrashSaysSoAndIsRepaired()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("stays"), words("cat"));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    QCOMPARE(sendSignal(it.trayProcess(), SIGABRT), SignalOutcome::Sent);
    QVERIFY(it.waitForExit() != 0);
    QVERIFY(it.log().contains(QLatin1String("aborted (SIGABRT); sessions go on")));
    QCOMPARE(living(processes), processes.size());
    QVERIFY(it.start());
    QCOMPARE(it.names(), QStringList{QStringLiteral("stays")});
    QVERIFY(it.waitForStatus(QStringLiteral("stays"), QStringLiteral("running")));
}

QTEST_GUILESS_MAIN(TestE2eShutdown)
#include "tst_e2e_shutdown.moc"
