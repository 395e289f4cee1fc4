// SPDX-License-Identifier: MIT
#include "base/recordlock.h"
#include "process/hostidentity.h"
#include "process/processref.h"
#include "process/signalsender.h"
#include "reconcile/ownerstate.h"
#include "support/childguard.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <csignal>
#include <functional>
#include <unistd.h>

using namespace shellreeve;
using shellreeve::testing::ChildGuard;
using shellreeve::testing::TemporaryHome;

using Lock = OwnerEvidence::Lock;

Q_DECLARE_METATYPE(OwnerEvidence)

class TestOwnerState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void deadTakesBothProofs();
    void findsALivingOwner_data();
    void findsALivingOwner();
    void findsADeadOwner();
    void doesNotOpenItsOwnLock();
    void doesNotKnowAnotherMachine();
    void doesNotKnowAnotherNamespace();

private:
    [[nodiscard]] QString lockFile() const { return m_home.filePath(QStringLiteral("owner-1.lock")); }
    [[nodiscard]] static RecordOrigin here()
    {
        return {HostIdentity::current().machineId, HostIdentity::current().pidNamespace};
    }

    TemporaryHome m_home;
};

namespace {

/// Of this machine and boot, and gone.
OwnerEvidence gone()
{
    return {true, true, true, true, false, Lock::Free};
}

OwnerEvidence with(OwnerEvidence evidence, const std::function<void(OwnerEvidence &)> &change)
{
    change(evidence);
    return evidence;
}

} // namespace

void TestOwnerState::judges_data()
{
    QTest::addColumn<OwnerEvidence>("evidence");
    QTest::addColumn<OwnerState>("state");
    const auto row = [](const char *name, OwnerState state, const std::function<void(OwnerEvidence &)> &change) {
        QTest::newRow(name) << with(gone(), change) << state;
    };
    row("gone, lock free", OwnerState::Dead, [](OwnerEvidence &) {});
    row("gone, lock held by another", OwnerState::Unknown, [](OwnerEvidence &e) { e.lock = Lock::HeldByOther; });
    row("gone, lock untold", OwnerState::Unknown, [](OwnerEvidence &e) { e.lock = Lock::Untold; });
    row("gone, lock held by its pid", OwnerState::Alive, [](OwnerEvidence &e) { e.lock = Lock::HeldByOwner; });
    row("lives, lock free", OwnerState::Alive, [](OwnerEvidence &e) { e.processLives = true; });
    row("cannot be looked at, lock free", OwnerState::Unknown, [](OwnerEvidence &e) { e.processLives.reset(); });
    row("another machine", OwnerState::Unknown, [](OwnerEvidence &e) { e.sameMachine = false; });
    row("another machine, seems to live", OwnerState::Unknown, [](OwnerEvidence &e) { e.sameMachine = false; e.processLives = true; });
    row("another boot", OwnerState::Unknown, [](OwnerEvidence &e) { e.sameBoot = false; });
    row("boot unreadable", OwnerState::Unknown, [](OwnerEvidence &e) { e.sameBoot = e.bootIsKnown = false; });
    row("boot unreadable, lock held", OwnerState::Alive, [](OwnerEvidence &e) { e.sameBoot = e.bootIsKnown = false; e.lock = Lock::HeldByOwner; });
    row("another pid namespace", OwnerState::Unknown, [](OwnerEvidence &e) { e.sameNamespace = false; });
    row("another pid namespace, lock held", OwnerState::Alive, [](OwnerEvidence &e) { e.sameNamespace = false; e.lock = Lock::HeldByOwner; });
}

void TestOwnerState::judges()
{
    QFETCH(OwnerEvidence, evidence);
    QFETCH(OwnerState, state);
    QCOMPARE(judgeOwner(evidence), state);
}

void TestOwnerState::deadTakesBothProofs()
{
    int dead = 0;
    for (int bits = 0; bits < 16; ++bits) {
        for (const std::optional<bool> lives : {std::optional<bool>(), std::optional(false), std::optional(true)}) {
            for (const Lock lock : {Lock::HeldByOwner, Lock::HeldByOther, Lock::Free, Lock::Untold}) {
                const OwnerEvidence evidence{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, lives, lock};
                if (judgeOwner(evidence) == OwnerState::Dead) {
                    ++dead;
                    QVERIFY(evidence.sameMachine && evidence.sameBoot && evidence.bootIsKnown && evidence.sameNamespace);
                    QVERIFY(lives == false && lock == Lock::Free);
                }
            }
        }
    }
    QCOMPARE(dead, 1);
}

void TestOwnerState::findsALivingOwner_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("running") << false;
    QTest::newRow("stopped") << true;
}

void TestOwnerState::findsALivingOwner()
{
    QFETCH(bool, isStopped);
    ChildGuard child(QStringList{QStringLiteral("lock"), lockFile(), QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    QCOMPARE(child.waitFor(1).size(), size_t{1});
    const ProcessRef process = ProcessRef::open(child.root()).value();
    if (isStopped) {
        QCOMPARE(sendSignal(process, SIGSTOP), SignalOutcome::Sent);
    }
    const OwnerEvidence evidence = gatherOwnerEvidence({process.identity(), {}, lockFile()}, here(), {});
    QCOMPARE(evidence.lock, Lock::HeldByOwner);
    QCOMPARE(evidence.processLives, std::optional(true));
    QCOMPARE(judgeOwner(evidence), OwnerState::Alive);
}

void TestOwnerState::findsADeadOwner()
{
    ChildGuard child(QStringList{QStringLiteral("lock"), lockFile(), QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    QCOMPARE(child.waitFor(1).size(), size_t{1});
    const OwnerRecord owner{ProcessRef::open(child.root()).value().identity(), {}, lockFile()};
    child.end();
    QCOMPARE(judgeOwner(gatherOwnerEvidence(owner, here(), {})), OwnerState::Dead);
    QVERIFY(QFile::remove(lockFile())); // whoever swept the directory
    QCOMPARE(judgeOwner(gatherOwnerEvidence(owner, here(), {})), OwnerState::Dead);
    // Another tray's child has locked the file since: that is not the owner, and not nobody.
    ChildGuard other(QStringList{QStringLiteral("lock"), lockFile(), QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    QCOMPARE(other.waitFor(1).size(), size_t{1});
    QCOMPARE(judgeOwner(gatherOwnerEvidence(owner, here(), {})), OwnerState::Unknown);
}

void TestOwnerState::doesNotOpenItsOwnLock()
{
    Result<RecordLock> lock = RecordLock::acquire(lockFile());
    QVERIFY(lock.ok());
    const OwnerRecord owner{ProcessRef::open(::getpid()).value().identity(), {}, lockFile()};
    QCOMPARE(gatherOwnerEvidence(owner, here(), lockFile()).lock, Lock::HeldByOwner);
    // Had it been opened and closed here, the lock would be anybody's now.
    ChildGuard child(QStringList{QStringLiteral("lock"), lockFile(), QStringLiteral("ready")}, ChildGuard::Under::Test);
    QVERIFY(child.process().waitForFinished());
    QCOMPARE(child.process().exitCode(), 3);
}

void TestOwnerState::doesNotKnowAnotherMachine()
{
    const OwnerRecord owner{{2, 1, HostIdentity::current().bootId, 0}, {}, lockFile()};
    for (const QByteArray &machine : {QByteArray(), QByteArray("another")}) {
        RecordOrigin origin = here();
        origin.machineId = machine;
        QCOMPARE(judgeOwner(gatherOwnerEvidence(owner, origin, {})), OwnerState::Unknown);
    }
}

void TestOwnerState::doesNotKnowAnotherNamespace()
{
    const OwnerRecord owner{{2'000'000, 1, HostIdentity::current().bootId, 0}, {}, lockFile()};
    QCOMPARE(judgeOwner(gatherOwnerEvidence(owner, here(), {})), OwnerState::Dead);
    RecordOrigin origin = here();
    origin.pidNamespace += 1;
    QCOMPARE(judgeOwner(gatherOwnerEvidence(owner, origin, {})), OwnerState::Unknown);
}

QTEST_GUILESS_MAIN(TestOwnerState)
#include "tst_ownerstate.moc"
