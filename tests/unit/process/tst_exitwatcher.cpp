// SPDX-License-Identifier: MIT
#include "process/exitwatcher.h"
#include "support/childguard.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestExitWatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceOfAChild()
    {
        ChildGuard guard({QStringLiteral("ready"), QStringLiteral("exit-after-line"), QStringLiteral("0")},
                         ChildGuard::Under::Test);
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        ExitWatcher watcher(*ref);
        QSignalSpy exited(&watcher, &ExitWatcher::exited);
        QVERIFY(!exited.wait(50));
        guard.process().write("\n");
        QVERIFY(exited.wait(10'000));
        QVERIFY(!exited.wait(50));
        QCOMPARE(exited.count(), 1);
    }
    void tellsOfAProcessThatIsNoChildOfOurs()
    {
        ChildGuard guard({QStringLiteral("double-fork"), QStringLiteral("["), QStringLiteral("ready"),
                          QStringLiteral("block"), QStringLiteral("]")});
        const std::vector<int> ready = guard.waitFor(1);
        QCOMPARE(ready.size(), size_t(1));
        const Result<ProcessRef> ref = ProcessRef::open(ready.front());
        QVERIFY(ref);
        ExitWatcher watcher(*ref);
        QSignalSpy exited(&watcher, &ExitWatcher::exited);
        QVERIFY(sendSignal(*ref, SIGKILL) == SignalOutcome::Sent);
        QVERIFY(exited.wait(10'000));
    }
    void tellsOfOneThatIsDeadAlready()
    {
        ChildGuard guard({QStringLiteral("block")}, ChildGuard::Under::Test);
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        guard.end();
        ExitWatcher watcher(*ref);
        QSignalSpy exited(&watcher, &ExitWatcher::exited);
        QCOMPARE(exited.count(), 0);
        QVERIFY(exited.wait(10'000));
    }
    void goesBeforeItsProcess()
    {
        ChildGuard guard({QStringLiteral("block")}, ChildGuard::Under::Test);
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        auto watcher = std::make_unique<ExitWatcher>(*ref);
        QSignalSpy exited(watcher.get(), &ExitWatcher::exited);
        watcher.reset();
        guard.end();
        QVERIFY(!exited.wait(50));
    }
};

QTEST_GUILESS_MAIN(TestExitWatcher)
#include "tst_exitwatcher.moc"
