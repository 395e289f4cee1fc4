// SPDX-License-Identifier: MIT
#include "supervisor/endoutcomes.h"

#include <QTest>

using namespace shellreeve;

class tst_EndOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terminationInTheWordsOfTerminated();
    void laterAttemptDecidesWhatIsLeft();
    void names();
};

void tst_EndOutcomes::terminationInTheWordsOfTerminated()
{
    TerminationResult result;
    result.ended = false;
    result.endedProcesses = {{{10, 1, "b"}, "sh", RemainReason::None}};
    result.survivors = {{{11, 1, "b"}, "dd", RemainReason::Uninterruptible}};
    result.kept = {{{12, 1, "b"}, "tmux", RemainReason::AskedToKeep}};
    result.duration = Milliseconds(1'234);
    const EndOutcome outcome = endOutcomeFrom(result);
    QVERIFY(!outcome.ended);
    QCOMPARE(outcome.endedProcesses.size(), 1);
    QCOMPARE(outcome.endedProcesses.first().pid, 10);
    QCOMPARE(outcome.survivors.first().program, QStringLiteral("dd"));
    QCOMPARE(outcome.survivors.first().reason, remainReasonText(RemainReason::Uninterruptible));
    QCOMPARE(outcome.kept.first().pid, 12);
    QCOMPARE(outcome.durationMs, 1'234);
}

void tst_EndOutcomes::laterAttemptDecidesWhatIsLeft()
{
    EndOutcome first;
    first.endedProcesses = {{1, QStringLiteral("a"), {}}, {2, QStringLiteral("b"), {}}};
    first.survivors = {{3, QStringLiteral("c"), QStringLiteral("still running")}};
    first.durationMs = 100;
    EndOutcome second;
    second.ended = true;
    second.endedProcesses = {{2, QStringLiteral("b"), {}}, {3, QStringLiteral("c"), {}}};
    second.durationMs = 50;
    const EndOutcome merged = mergeOutcomes(first, second);
    QVERIFY(merged.ended);
    QCOMPARE(merged.endedProcesses.size(), 3);
    QVERIFY(merged.survivors.isEmpty());
    QCOMPARE(merged.durationMs, 150);
}

void tst_EndOutcomes::names()
{
    QCOMPARE(namesOf({}), QString());
    QCOMPARE(namesOf({{1, QStringLiteral("a"), {}}, {2, QStringLiteral("b"), QStringLiteral("permission denied")}}),
             QStringLiteral("1 (a), 2 (b, permission denied)"));
}

QTEST_GUILESS_MAIN(tst_EndOutcomes)
#include "tst_endoutcomes.moc"
