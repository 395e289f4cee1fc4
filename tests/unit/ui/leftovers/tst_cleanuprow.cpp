// SPDX-License-Identifier: MIT
#include "ui/leftovers/cleanuprow.h"

#include "cleanupsamples.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestCleanupRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAProcessUsesIsSaid()
    {
        QList<CleanupRow> rows = cleanupRows({sampleFinished(QStringLiteral("aaaaaaaa"), QStringLiteral("api"), {sampleLeftover(12, QStringLiteral("ending")), sampleLeftover(13, QStringLiteral("ending"))})},
                                             {}, std::nullopt, sampleTime);
        QCOMPARE(processesOf(rows), (QList<qint64>{12, 13}));
        addUses(rows, {{12, {480'000'000, {3000, 3001}}}});
        QCOMPARE(rows.constFirst().evidence.constLast(), QStringLiteral("it uses 480 MB of memory and listens on 3000, 3001"));
        QVERIFY(!rows.constLast().evidence.constLast().contains(QStringLiteral("memory"))); // it has gone meanwhile
    }
    void leftoversSayWhatHappens_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<bool>("mayKeep");
        QTest::addColumn<bool>("mayStopKeeping");
        QTest::newRow("ending") << "ending" << "left the terminal" << "ends in 50 s" << true << false;
        QTest::newRow("asked") << "asked" << "waits for an answer" << "waits for your answer" << true << false;
        QTest::newRow("on request") << "kept" << "kept on request" << "kept on request" << false << true;
        QTest::newRow("by the list") << "kept" << "has a window open" << "kept: has a window open" << false << false;
        QTest::newRow("remains") << "remains" << "permission denied" << "could not be ended: permission denied" << true << false;
    }
    void leftoversSayWhatHappens()
    {
        QFETCH(QString, state);
        QFETCH(QString, reason);
        QFETCH(QString, fate);
        QFETCH(bool, mayKeep);
        QFETCH(bool, mayStopKeeping);
        const auto rows = cleanupRows({sampleFinished(QStringLiteral("aaaaaaaa"), QStringLiteral("api"), {sampleLeftover(12, state, reason)})}, {},
                                      std::nullopt, sampleTime);
        QCOMPARE(rows.size(), 1);
        const CleanupRow &row = rows.first();
        QCOMPARE(row.subject, QStringLiteral("node (12)"));
        QCOMPARE(row.session, QStringLiteral("api"));
        QCOMPARE(row.fate, fate);
        QCOMPARE(row.mayEnd, true);
        QCOMPARE(row.mayKeep, mayKeep);
        QCOMPARE(row.mayStopKeeping, mayStopKeeping);
        QCOMPARE(row.since, sampleTime.addSecs(-10));
        QVERIFY(row.evidence.contains(reason));
        QVERIFY(!row.isInOrder && !row.isCleanedUp);
    }
    void aKeptOneIsToldOnce()
    {
        const QJsonObject kept{{QStringLiteral("pid"), 12}, {QStringLiteral("program"), QStringLiteral("node")},
                               {QStringLiteral("sessionId"), QStringLiteral("aaaaaaaa")}, {QStringLiteral("sessionName"), QStringLiteral("api")},
                               {QStringLiteral("startedAt"), toIsoText(sampleTime)}};
        const SessionSnapshot finished = sampleFinished(QStringLiteral("aaaaaaaa"), QStringLiteral("api"),
                                                        {sampleLeftover(12, QStringLiteral("kept"), QStringLiteral("kept on request"))});
        QCOMPARE(cleanupRows({finished}, {kept}, std::nullopt, sampleTime).size(), 1);
        SessionSnapshot unaware = finished; // its shellper has not said so yet
        unaware.leftovers = {sampleLeftover(12, QStringLiteral("asked"))};
        const auto early = cleanupRows({unaware}, {kept}, std::nullopt, sampleTime);
        QVERIFY(early.size() == 1 && early.first().kind == CleanupRow::Kind::Kept && early.first().mayStopKeeping);
        const auto ofOneThatRuns = cleanupRows({}, {kept}, std::nullopt, sampleTime);
        QCOMPARE(ofOneThatRuns.size(), 1);
        QVERIFY(ofOneThatRuns.first().kind == CleanupRow::Kind::Kept && ofOneThatRuns.first().mayStopKeeping && ofOneThatRuns.first().mayEnd);
    }
    void thePlanIsShownAsItIs()
    {
        ReconcileReport plan;
        plan.findings = {sampleFinding(FindingKind::Process, Verdict::Unknown, Action::None, QStringLiteral("node")),
                         sampleFinding(FindingKind::Socket, Verdict::Reap, Action::RemoveTraces, QStringLiteral("/run/a.sock")),
                         sampleFinding(FindingKind::Shellper, Verdict::Reap, Action::EndHusk, QStringLiteral("api")),
                         sampleFinding(FindingKind::Shellper, Verdict::Keep, Action::None, QStringLiteral("web"), QStringLiteral("bbbbbbbb"))};
        const auto rows = cleanupRows({}, {}, plan, sampleTime);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).subject, QStringLiteral("api"));
        QVERIFY(rows.at(0).isCleanedUp && rows.at(0).endsSession);
        QVERIFY(rows.at(1).isInOrder && !rows.at(1).isCleanedUp);
        QCOMPARE(rows.at(2).fate, QStringLiteral("is removed"));
        QVERIFY(rows.at(2).isCleanedUp && !rows.at(2).endsSession);
        QCOMPARE(rows.at(3).subject, QStringLiteral("node (77)"));
        QCOMPARE(rows.at(3).fate, QStringLiteral("is left alone"));
        QCOMPARE(rows.at(3).evidence, plan.findings.first().evidence);
        for (const CleanupRow &row : rows) {
            QVERIFY(!row.mayEnd && !row.mayKeep); // what sessions hold alone
        }
        QCOMPARE(QSet<QString>({rows.at(0).key, rows.at(1).key, rows.at(2).key, rows.at(3).key}).size(), 4);
    }
    void hostileTextIsMadeHarmless()
    {
        ReconcileReport plan;
        plan.findings = {sampleFinding(FindingKind::Socket, Verdict::Reap, Action::RemoveTraces, QStringLiteral("/run/a\n\u202e.sock"))};
        QVERIFY(!cleanupRows({}, {}, plan, sampleTime).first().subject.contains(QLatin1Char('\n')));
    }
};

QTEST_GUILESS_MAIN(TestCleanupRow)
#include "tst_cleanuprow.moc"
