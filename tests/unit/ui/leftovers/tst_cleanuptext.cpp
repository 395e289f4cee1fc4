// SPDX-License-Identifier: MIT
#include "ui/leftovers/cleanuptext.h"

#include "cleanupsamples.h"
#include "ui/leftovers/cleanup.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestCleanupText : public QObject
{
    Q_OBJECT

    static QList<CleanupRow> rows(const QList<Finding> &findings)
    {
        ReconcileReport plan;
        plan.findings = findings;
        return cleanupRows({}, {}, plan, sampleTime);
    }
    static Finding socket(const QString &path)
    {
        return sampleFinding(FindingKind::Socket, Verdict::Reap, Action::RemoveTraces, path);
    }
    static Finding husk(const QString &id)
    {
        return sampleFinding(FindingKind::Shellper, Verdict::Reap, Action::EndHusk, id, id);
    }

private Q_SLOTS:
    void asksAboutEverythingThatIsDone()
    {
        const auto question = cleanuptext::question(rows({socket(QStringLiteral("/a")), socket(QStringLiteral("/b")),
                                                          sampleFinding(FindingKind::Process, Verdict::Unknown, Action::None, QStringLiteral("x"))}),
                                                    0);
        QCOMPARE(question.rows.size(), 2);
        QCOMPARE(question.heading, QStringLiteral("Clean up 2 things?"));
        QCOMPARE(question.action, QStringLiteral("Clean up 2 things"));
        QVERIFY(question.note.isEmpty());
    }
    void theButtonSaysThatSessionsEnd()
    {
        QCOMPARE(cleanuptext::question(rows({socket(QStringLiteral("/a")), husk(QStringLiteral("aaaaaaaa"))}), 0).action,
                 QStringLiteral("Clean up, ending 1 session"));
    }
    void heldEndsAreToldAndNotPromised()
    {
        const QList<Finding> husks{husk(QStringLiteral("aaaaaaaa")), husk(QStringLiteral("bbbbbbbb"))};
        const auto mixed = cleanuptext::question(rows(husks + QList<Finding>{socket(QStringLiteral("/a"))}), 2);
        QVERIFY(mixed.note.contains(QLatin1String("end 2 sessions at once")));
        QCOMPARE(mixed.action, QStringLiteral("Clean up 1 thing"));
        QCOMPARE(cleanuptext::question(rows(husks), 2).action, QStringLiteral("Clean up, ending 2 sessions"));
    }
    void sumsUp()
    {
        QCOMPARE(cleanuptext::summary({}), QStringLiteral("Everything is in order."));
        QCOMPARE(cleanuptext::summary(rows({socket(QStringLiteral("/a"))})), QStringLiteral("1 thing wants a look. A clean-up sees to it."));
        const Finding left = sampleFinding(FindingKind::Process, Verdict::Unknown, Action::None, QStringLiteral("x"));
        QCOMPARE(cleanuptext::summary(rows({left, socket(QStringLiteral("/a"))})),
                 QStringLiteral("2 things want a look. A clean-up sees to 1 of them."));
        QCOMPARE(cleanuptext::summary(rows({left})), QStringLiteral("1 thing wants a look. A clean-up would change nothing."));
        QCOMPARE(cleanuptext::summary(rows({sampleFinding(FindingKind::Shellper, Verdict::Keep, Action::None, QStringLiteral("api"))})),
                 QStringLiteral("Everything is in order."));
    }
    void detailsGiveTheEvidence()
    {
        const QString text = cleanuptext::details(rows({socket(QStringLiteral("/a"))}).first(), sampleTime);
        QVERIFY(text.contains(QLatin1String("nobody listens on it")) && text.contains(QLatin1String("its lock is free")));
        QVERIFY(text.contains(QLatin1String("Since: 60 min ago")) || text.contains(QLatin1String("Since: 1 h ago")));
        QVERIFY(text.contains(QLatin1String("it is removed.")));
        CleanupRow done = rows({socket(QStringLiteral("/a"))}).first();
        done.outcome = QStringLiteral("removed");
        QVERIFY(cleanuptext::details(done, sampleTime).contains(QLatin1String("What became of it: removed.")));
    }
    void copiesALineARow()
    {
        const QString text = cleanuptext::plainLines(rows({socket(QStringLiteral("/a")), socket(QStringLiteral("/b"))}), sampleTime);
        QCOMPARE(text.count(QLatin1Char('\n')), 1);
        QVERIFY(text.contains(QLatin1String("/a\taaaaaaaa\t")));
    }
    void deedsTellPlansApart()
    {
        ReconcileReport one;
        one.findings = {socket(QStringLiteral("/a")), sampleFinding(FindingKind::Process, Verdict::Unknown, Action::None, QStringLiteral("x"))};
        QCOMPARE(deedsOf(one).size(), 1);
        ReconcileReport more = one;
        more.findings.append(socket(QStringLiteral("/b")));
        QVERIFY(deedsOf(more).contains(deedsOf(one)) && !deedsOf(one).contains(deedsOf(more)));
        ReconcileReport other = one;
        other.findings.first().action = Action::EndSession;
        QVERIFY(!deedsOf(one).contains(deedsOf(other)));
    }
};

QTEST_GUILESS_MAIN(TestCleanupText)
#include "tst_cleanuptext.moc"
