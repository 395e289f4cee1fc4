// SPDX-License-Identifier: MIT
// What is never part of a session's end, though it hangs below it: a tray that was started from the session's terminal, and
// the sessions of that tray with everything in them (ownership.md).
#include "e2e/instance.h"
#include "process/processtable.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eNested : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outlivesTheSessionItWasStartedIn_data();
    void outlivesTheSessionItWasStartedIn();
    void theSessionsOwnTrayOutlivesItToo();

private:
    /// Types a tray with that environment, and two processes of its own, into the session's shell.
    static bool startInside(const Instance &outer, const QString &session, const QProcessEnvironment &environment)
    {
        QString line = QStringLiteral("setsid sleep 300 & sleep 300 & setsid env");
        for (const char *name : {"HOME", "SHELLPER_SOCKET_DIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
            line += QStringLiteral(" %1=%2").arg(QLatin1String(name), environment.value(QLatin1String(name)));
        }
        line += QStringLiteral(" SHELLREEVE_GRACEFUL_TIMEOUT_MS=3000 " SHELLREEVE_BIN_DIR "/shellreeve --headless &");
        return outer.reeve({QStringLiteral("send"), session, line, QStringLiteral("--enter")}).code == 0;
    }
    static bool waitUntilReady(const Instance &instance)
    {
        return waitFor([&] { return instance.reeve(words("status --json")).object().value(QLatin1String("ready")).toBool(); });
    }
    static pid_t trayOf(const Instance &instance)
    {
        return static_cast<pid_t>(instance.reeve(words("status --json")).object().value(QLatin1String("pid")).toInteger());
    }
    static std::vector<ProcessRef> programsOf(const std::vector<ProcessRef> &processes, const QByteArray &program)
    {
        std::vector<ProcessRef> found;
        for (const ProcessRef &process : processes) {
            const std::optional<ProgramFile> file = readProgram(process.pid());
            if (file && file->name == program) {
                found.push_back(process);
            }
        }
        return found;
    }
};

void TestE2eNested::outlivesTheSessionItWasStartedIn_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("trayLives");
    for (const char *how : {"kill", "everything", "quit", "shellper", "stopped"}) {
        QTest::newRow(how) << QString::fromLatin1(how) << true;
    }
    QTest::newRow("kill, the inner tray crashed before") << QStringLiteral("kill") << false;
    QTest::newRow("shellper, the inner tray crashed before") << QStringLiteral("shellper") << false;
}

void TestE2eNested::outlivesTheSessionItWasStartedIn()
{
    QFETCH(QString, how);
    QFETCH(bool, trayLives);
    const TemporaryHome outerHome;
    const TemporaryHome innerHome;
    Instance outer(outerHome);
    Instance inner(innerHome);
    QVERIFY(outer.start());
    const QString desk = outer.create(QStringLiteral("desk"), words("/bin/sh"));
    QVERIFY(startInside(outer, QStringLiteral("desk"), inner.environment));
    QVERIFY(waitUntilReady(inner));
    const Result<ProcessRef> tray = ProcessRef::open(trayOf(inner));
    QVERIFY(tray.ok());
    const QString work = inner.createChild(QStringLiteral("work"), QStringLiteral("setsid [ ready block ] ready block"));
    QVERIFY(inner.waitForOutput(QStringLiteral("work"), QStringLiteral("READY")));
    const std::vector<ProcessRef> innocent = inner.processesOf(work);
    QVERIFY(innocent.size() >= 3); // guardian, shellper, its child …
    std::vector<ProcessRef> own = programsOf(outer.processesOf(desk), "sleep");
    QCOMPARE(own.size(), size_t(2));
    if (!trayLives) {
        QCOMPARE(sendSignal(*tray, SIGKILL), SignalOutcome::Sent);
        QVERIFY(waitUntilGone({*tray}));
    }
    const auto shellper = ProcessRef::open(static_cast<pid_t>(outer.session(QStringLiteral("desk")).value(QLatin1String("pid")).toInteger()));
    QVERIFY(shellper.ok());
    if (how == QLatin1String("kill")) {
        QCOMPARE(outer.reeve(words("kill desk")).code, 0);
    } else if (how == QLatin1String("everything")) {
        QCOMPARE(outer.reeve(words("kill --everything desk")).code, 0);
    } else if (how == QLatin1String("quit")) {
        QCOMPARE(outer.reeve(words("quit --end-sessions")).code, 0);
    } else if (how == QLatin1String("shellper")) {
        QCOMPARE(sendSignal(*shellper, SIGKILL), SignalOutcome::Sent);
    } else {
        QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
        (void)outer.reeve(words("kill desk"));
    }
    QVERIFY(waitUntilGone(own)); // the session's own are ended …
    QCOMPARE(living(innocent), innocent.size()); // … and nobody else
    if (trayLives) {
        QVERIFY(tray->isAlive());
        QCOMPARE(trayOf(inner), tray->pid());
    } else {
        QVERIFY(inner.start());
    }
    QVERIFY(inner.waitForStatus(QStringLiteral("work"), QStringLiteral("running")));
    QCOMPARE(inner.reeve(words("quit --end-sessions")).code, 0);
    QVERIFY(waitUntilGone(innocent));
}

void TestE2eNested::theSessionsOwnTrayOutlivesItToo()
{
    const TemporaryHome home;
    Instance instance(home);
    QVERIFY(instance.start());
    const QString desk = instance.create(QStringLiteral("desk"), words("/bin/sh"));
    QCOMPARE(instance.reeve(words("quit")).code, 0);
    QCOMPARE(instance.waitForExit(), 0);
    QVERIFY(startInside(instance, QStringLiteral("desk"), instance.environment));
    QVERIFY(waitUntilReady(instance));
    const Result<ProcessRef> tray = ProcessRef::open(trayOf(instance));
    QVERIFY(tray.ok());
    const std::vector<ProcessRef> own = programsOf(instance.processesOf(desk), "sleep");
    QCOMPARE(own.size(), size_t(2));
    const Said killed = instance.reeve(words("kill --json desk"));
    QVERIFY2(killed.code == 0, qPrintable(killed.out + killed.err));
    QVERIFY(waitUntilGone(own));
    QVERIFY(tray->isAlive());
    QCOMPARE(instance.reeve(words("quit --end-sessions")).code, 0);
    QVERIFY(waitUntilGone({*tray}));
}

QTEST_GUILESS_MAIN(TestE2eNested)
#include "tst_e2e_nested.moc"
