// SPDX-License-Identifier: MIT
#include "reconcile/shellperevidence.h"

#include "process/hostidentity.h"
#include "session/sessionrecord.h"
#include "session/sessionstore.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <limits>

using namespace shellreeve;

Q_DECLARE_METATYPE(shellreeve::ShellperEvidence)
Q_DECLARE_METATYPE(shellreeve::ShellperState)

class tst_ShellperEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data();
    void judged();
    void goneNeedsProof();
    void whatCannotBeSeenFromHereIsNotGone();
};

void tst_ShellperEvidence::judged_data()
{
    QTest::addColumn<ShellperEvidence>("evidence");
    QTest::addColumn<ShellperState>("state");
    const auto row = [](const char *name, const ShellperEvidence &evidence, ShellperState state) {
        QTest::newRow(name) << evidence << state;
    };
    // otherMachine, otherBoot, processLives, lockIsHeld, guardianLives, processUntold
    row("another machine's", {true, false, true, true, true}, ShellperState::Unknown);
    row("another machine's, looks dead", {true, true, false, false, false}, ShellperState::Unknown);
    row("before the reboot", {false, true, false, false, false}, ShellperState::Gone);
    row("before the reboot, pid in use again", {false, true, true, false, false}, ShellperState::Gone);
    row("lives", {false, false, true, true, true}, ShellperState::Lives);
    row("lives, lock file lost", {false, false, true, false, true}, ShellperState::Lives);
    row("lives, lock unreadable", {false, false, true, std::nullopt, false}, ShellperState::Lives);
    row("lock held, nothing recorded", {false, false, std::nullopt, true, false}, ShellperState::Lives);
    row("its guardian is at work", {false, false, false, false, true}, ShellperState::BeingEnded);
    row("gone", {false, false, false, false, false}, ShellperState::Gone);
    row("gone, lock unreadable", {false, false, false, std::nullopt, false}, ShellperState::Unknown);
    row("cannot be looked at, lock free", {false, false, std::nullopt, false, false, true}, ShellperState::Unknown);
    row("cannot be looked at, lock held", {false, false, std::nullopt, true, false, true}, ShellperState::Lives);
    row("gone, but its guardian cannot be looked at", {false, false, false, false, false, true}, ShellperState::Unknown);
    row("cannot be looked at, before the reboot", {false, true, std::nullopt, false, false, true}, ShellperState::Gone);
    row("never recorded, lock free", {false, false, std::nullopt, false, false}, ShellperState::Gone);
    row("never recorded, lock unreadable", {false, false, std::nullopt, std::nullopt, false}, ShellperState::Unknown);
}

void tst_ShellperEvidence::judged()
{
    QFETCH(ShellperEvidence, evidence);
    QFETCH(ShellperState, state);
    QCOMPARE(judgeShellper(evidence), state);
}

// Over everything there is: gone never contradicts a sign of life of this boot and machine.
void tst_ShellperEvidence::goneNeedsProof()
{
    int gone = 0;
    const std::optional<bool> answers[] = {std::nullopt, false, true};
    for (const bool otherMachine : {false, true}) {
        for (const bool otherBoot : {false, true}) {
            for (const std::optional<bool> &process : answers) {
                for (const std::optional<bool> &lock : answers) {
                    for (const int bits : {0, 1, 2, 3}) {
                        const bool guardian = bits & 1;
                        const bool untold = bits & 2;
                        if (judgeShellper({otherMachine, otherBoot, process, lock, guardian, untold}) != ShellperState::Gone) {
                            continue;
                        }
                        ++gone;
                        QVERIFY(!otherMachine);
                        QVERIFY(otherBoot || (process != true && lock == false && !guardian && !untold));
                    }
                }
            }
        }
    }
    QVERIFY(gone > 0);
}

void tst_ShellperEvidence::whatCannotBeSeenFromHereIsNotGone()
{
    const testing::TemporaryHome home;
    const SessionStore store(home.path(), HostIdentity::current().machineId);
    const HostIdentity &host = HostIdentity::current();
    SessionRecord record;
    record.id = QStringLiteral("aaaaaaaa");
    SelfRecord self;
    self.machineId = host.machineId;
    self.shellper = {std::numeric_limits<int>::max(), 1, host.bootId};
    self.pidNamespace = host.pidNamespace;
    QCOMPARE(judgeShellper(gatherEvidence(record, self, store)), ShellperState::Gone);
    self.pidNamespace = host.pidNamespace + 1;
    if (host.pidNamespace != 0) {
        QCOMPARE(judgeShellper(gatherEvidence(record, self, store)), ShellperState::Unknown);
    }
}

QTEST_GUILESS_MAIN(tst_ShellperEvidence)
#include "tst_shellperevidence.moc"
