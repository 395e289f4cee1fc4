// SPDX-License-Identifier: MIT
#include "ui/icon/traysummary.h"

#include "sessionsamples.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestTraySummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietWhileNobodyAsks()
    {
        QCOMPARE(traySummary({}, {}).mood, TrayMood::Quiet);
        QVERIFY(traySummary({}, {}).text.contains(QLatin1String("no session")));
        const TraySummary summary = traySummary(sampleSessions(3, 1), {});
        QCOMPARE(summary.mood, TrayMood::Quiet);
        QVERIFY(summary.text.contains(QLatin1String("3 sessions")) && !summary.text.contains(QLatin1Char('\n')));
    }

    void namesWhoAsks()
    {
        QList<SessionSnapshot> sessions = sampleSessions(10, 1);
        for (int i = 0; i < 5; ++i) {
            sessions[i].attention = {Attention::Kind::Message, QStringLiteral("need you"), sampleTime};
        }
        const TraySummary summary = traySummary(sessions, {});
        QCOMPARE(summary.mood, TrayMood::Attention);
        QVERIFY2(summary.text.contains(QLatin1String("session 0")) && summary.text.contains(QLatin1String("need you")), qPrintable(summary.text));
        QCOMPARE(summary.text.count(QLatin1Char('\n')), 4); // three of them, and how many more
        QVERIFY(summary.text.contains(QLatin1String("2 more")));
    }

    void isNoRichText()
    {
        SessionSnapshot session = sampleSession(QStringLiteral("a"), QStringLiteral("<img src='/dev/zero'><b>x</b>\n"));
        session.attention = {Attention::Kind::Message, QStringLiteral("<a href=x>"), sampleTime};
        QVERIFY(!traySummary({session}, {}).text.contains(QLatin1Char('<')));
    }

    void troubleBeatsAttention()
    {
        QList<SessionSnapshot> sessions = sampleSessions(2, 1);
        sessions[0].attention = {Attention::Kind::Bell, {}, sampleTime};
        sessions[1].status = SessionStatus::Unreachable;
        QCOMPARE(traySummary(sessions, {}).mood, TrayMood::Trouble);
        sessions[1].status = SessionStatus::CrashLoop;
        QCOMPARE(traySummary(sessions, {}).mood, TrayMood::Trouble);
    }

    void tellsAProblemOfTheWhole()
    {
        const TraySummary summary = traySummary({}, {QStringLiteral("The disk is full")});
        QCOMPARE(summary.mood, TrayMood::Trouble);
        QVERIFY(summary.text.contains(QLatin1String("The disk is full")));
    }
};

QTEST_GUILESS_MAIN(TestTraySummary)
#include "tst_traysummary.moc"
