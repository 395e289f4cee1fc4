// SPDX-License-Identifier: MIT
#include "process/signalsender.h"
#include "process/processtable.h"
#include "support/childguard.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QStringList blocking{QStringLiteral("ready"), QStringLiteral("block")};

} // namespace

class TestSignalSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reachesTheLiving()
    {
        ChildGuard guard({QStringLiteral("on-term-exit"), QStringLiteral("9"), QStringLiteral("ready"),
                          QStringLiteral("block")}, ChildGuard::Under::Test);
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        QVERIFY(sendSignal(*ref, SIGTERM) == SignalOutcome::Sent);
        QVERIFY(guard.process().waitForFinished());
        QCOMPARE(guard.process().exitCode(), 9);
        QVERIFY(sendSignal(*ref, SIGTERM) == SignalOutcome::AlreadyGone);
    }
    void aZombieIsAlreadyGone()
    {
        ChildGuard guard({QStringLiteral("child"), QStringLiteral("["), QStringLiteral("ready"),
                          QStringLiteral("exit-after-line"), QStringLiteral("0"), QStringLiteral("]"),
                          QStringLiteral("block")}, ChildGuard::Under::Test);
        const std::vector<int> ready = guard.waitFor(1);
        QCOMPARE(ready.size(), size_t(1));
        const Result<ProcessRef> ref = ProcessRef::open(ready.front());
        QVERIFY(ref);
        guard.process().write("\n");
        QVERIFY(guard.process().waitForBytesWritten());
        QTRY_VERIFY(readProcess(ready.front())->isZombie());
        QVERIFY(sendSignal(*ref, SIGKILL) == SignalOutcome::AlreadyGone);
    }
    void refusesInitOurselvesAndAncestors()
    {
        std::vector<pid_t> sacred = readAncestors();
        QVERIFY(!sacred.empty());
        QCOMPARE(sacred.front(), getppid());
        sacred.push_back(1);
        sacred.push_back(getpid());
        for (const pid_t pid : sacred) {
            const Result<ProcessRef> ref = ProcessRef::open(pid);
            if (ref) { // an ancestor may have ended meanwhile
                QVERIFY(sendSignal(*ref, SIGCONT) == SignalOutcome::Refused);
            }
        }
    }
    void aForkedChildRefusesItsParent()
    {
        const Result<ProcessRef> parent = ProcessRef::open(getpid());
        const Result<ProcessRef> other = ProcessRef::open(getppid());
        QVERIFY(parent && other);
        sendSignal(*other, SIGCONT); // whatever is remembered about us is remembered now
        const pid_t pid = fork();
        if (pid == 0) {
            const bool refused = sendSignal(*parent, SIGCONT) == SignalOutcome::Refused
                && sendSignal(*other, SIGCONT) == SignalOutcome::Refused;
            _exit(refused ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(pid, &status, 0), pid);
        QCOMPARE(status, 0);
    }
    void saysWhenItMayNot()
    {
        if (geteuid() != 0) {
            QSKIP("needs root to start a process of another user");
        }
        ChildGuard guard(blocking, ChildGuard::Under::Test);
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        const pid_t pid = fork();
        if (pid == 0) {
            if (setresuid(65534, 65534, 65534) != 0) {
                _exit(2);
            }
            _exit(sendSignal(*ref, SIGKILL) == SignalOutcome::NotPermitted ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(pid, &status, 0), pid);
        QCOMPARE(status, 0);
        QVERIFY(ref->isAlive());
    }
};

QTEST_GUILESS_MAIN(TestSignalSender)
#include "tst_signalsender.moc"
