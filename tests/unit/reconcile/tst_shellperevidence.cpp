// SPDX-License-Identifier: MIT
#include "reconcile/shellperevidence.h"

#include <QTest>

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
};

void tst_ShellperEvidence::judged_data()
{
    QTest::addColumn<ShellperEvidence>("evidence");
    QTest::addColumn<ShellperState>("state");
    const auto row = [](const char *name, const ShellperEvidence &evidence, ShellperState state) {
        QTest::newRow(name) << evidence << state;
    };
    // otherMachine, otherBoot, processLives, lockIsHeld, guardianLives
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
    row("gone, lock unreadable", {false, false, false, std::nullopt, false}, ShellperState::Gone);
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
                    for (const bool guardian : {false, true}) {
                        if (judgeShellper({otherMachine, otherBoot, process, lock, guardian}) != ShellperState::Gone) {
                            continue;
                        }
                        ++gone;
                        QVERIFY(!otherMachine);
                        QVERIFY(otherBoot || (process != true && lock != true && !guardian && (process || lock)));
                    }
                }
            }
        }
    }
    QVERIFY(gone > 0);
}

QTEST_GUILESS_MAIN(tst_ShellperEvidence)
#include "tst_shellperevidence.moc"
