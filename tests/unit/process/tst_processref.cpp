// SPDX-License-Identifier: MIT
#include "process/processref.h"
#include "support/childguard.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QStringList blocking{QStringLiteral("ready"), QStringLiteral("block")};

} // namespace

class TestProcessRef : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheLiving()
    {
        ChildGuard guard(blocking, ChildGuard::Under::Test);
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        QCOMPARE(ref->pid(), guard.root());
        QVERIFY(ref->identity().startTicks > 0);
        QVERIFY(ref->isAlive());
        QVERIFY(ProcessRef::reopen(ref->identity()));
    }
    void knowsTheEnd()
    {
        ChildGuard guard(blocking, ChildGuard::Under::Test);
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        const ProcessRef copy = *ref;
        guard.end();
        QVERIFY(!ref->isAlive());
        QVERIFY(!copy.isAlive());
        const Result<ProcessRef> again = ProcessRef::reopen(ref->identity());
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::NotFound);
    }
    void aZombieIsDead()
    {
        ChildGuard guard({QStringLiteral("child"), QStringLiteral("["), QStringLiteral("ready"), QStringLiteral("exit"),
                          QStringLiteral("0"), QStringLiteral("]"), QStringLiteral("block")}, ChildGuard::Under::Test);
        const std::vector<int> ready = guard.waitFor(1); // its parent never reaps
        QCOMPARE(ready.size(), size_t(1));
        QTRY_VERIFY(readProcess(ready.front())->isZombie());
        QVERIFY(!ProcessRef::open(ready.front()));
    }
    void aStoppedProcessIsAlive()
    {
        ChildGuard guard({QStringLiteral("ready"), QStringLiteral("stopped"), QStringLiteral("block")},
                         ChildGuard::Under::Test);
        QTRY_VERIFY(readProcess(guard.root())->isStopped());
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        QVERIFY(ref->isAlive());
    }
    void refusesAnotherIdentity()
    {
        ChildGuard guard(blocking, ChildGuard::Under::Test);
        const Result<ProcessRef> ref = ProcessRef::open(guard.root());
        QVERIFY(ref);
        ProcessIdentity other = ref->identity();
        ++other.startTicks; // as if the pid had been recycled since
        QVERIFY(!ProcessRef::reopen(other));
        other = ref->identity();
        other.bootId = "another boot";
        QVERIFY(!ProcessRef::reopen(other));
        other.bootId.clear(); // unknown is not different
        QVERIFY(ProcessRef::reopen(other));
    }
    void refusesNonsense()
    {
        QVERIFY(!ProcessRef::open(0));
        QVERIFY(!ProcessRef::open(-1));
        QVERIFY(!ProcessRef::open(0x3fffffff));
        QVERIFY(!ProcessRef::reopen({qint64(1) << 40, 1, {}}));
        QVERIFY(!ProcessRef::reopen({-5, 1, {}}));
    }
    void anotherUsersProcessIsAlive()
    {
        const Result<ProcessRef> init = ProcessRef::open(1);
        QVERIFY(init);
        QVERIFY(init->isAlive());
    }
};

QTEST_GUILESS_MAIN(TestProcessRef)
#include "tst_processref.moc"
