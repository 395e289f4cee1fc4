// SPDX-License-Identifier: MIT
#include "session/sessionsnapshot.h"

#include "samplerecord.h"

#include <QTest>

Q_DECLARE_METATYPE(shellreeve::ExitStatus)

using namespace shellreeve;
using shellreeve::testing::sampleRecord;

class TestSessionSnapshot : public QObject
{
    Q_OBJECT

    static QJsonValue value(const SessionSnapshot &snapshot, const char *key)
    {
        return snapshot.toJson().value(QLatin1String(key));
    }

private Q_SLOTS:
    void hasExactlyTheKeysOfTheContract()
    {
        QStringList expected = QStringLiteral(
            "id name pid childPid command cwd workspace status exitCode exitSignal createdAt startedAt lastActivityAt endsAt "
            "cols rows viewers restarts guarded processCount cpuPercent memoryBytes ports leftovers socketPath attention interrupted problem "
            "scope").split(QLatin1Char(' '));
        expected.sort();
        QCOMPARE(SessionSnapshot().toJson().keys(), expected);
        QCOMPARE(SessionSnapshot::fromRecord(sampleRecord()).toJson().keys(), expected);
    }

    void absentIsNullAndArraysNever()
    {
        const SessionSnapshot nothing;
        for (const char *key : {"pid", "childPid", "exitCode", "exitSignal", "createdAt", "startedAt", "lastActivityAt", "endsAt",
                                "processCount", "cpuPercent", "memoryBytes", "socketPath", "attention", "problem"}) {
            QVERIFY2(value(nothing, key).isNull(), key);
        }
        for (const char *key : {"command", "ports", "leftovers"}) {
            QVERIFY2(value(nothing, key).isArray(), key);
        }
    }

    void attentionRisesOnly_data()
    {
        using Kind = Attention::Kind;
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("isNews");
        const auto row = [](const char *name, Kind before, Kind reason, bool isNews) {
            QTest::newRow(name) << int(before) << int(reason) << isNews;
        };
        row("first bell", Kind::None, Kind::Bell, true);
        row("bell again", Kind::Bell, Kind::Bell, false);
        row("message after bell", Kind::Bell, Kind::Message, true);
        row("bell after message", Kind::Message, Kind::Bell, false);
        row("failed after message", Kind::Message, Kind::Failed, true);
        row("failed after finished", Kind::Finished, Kind::Failed, true);
        row("bell after failed", Kind::Failed, Kind::Bell, false);
    }
    void attentionRisesOnly()
    {
        QFETCH(int, before);
        QFETCH(int, reason);
        QFETCH(bool, isNews);
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        const Attention old{Attention::Kind(before), QString(), then};
        const Attention risen = old.with(Attention::Kind(reason), QString(), then.addSecs(60));
        QCOMPARE(risen != old, isNews);
        QCOMPARE(risen.since, isNews ? then.addSecs(60) : then);
        QCOMPARE(int(risen.kind), isNews ? reason : before);
    }

    void newMessageReplacesTheOld()
    {
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        const Attention one{Attention::Kind::Message, QStringLiteral("one"), then};
        QCOMPARE(one.with(Attention::Kind::Message, QStringLiteral("one"), then.addSecs(1)), one);
        const Attention two = one.with(Attention::Kind::Message, QStringLiteral("two"), then.addSecs(1));
        QCOMPARE(two.text, QStringLiteral("two"));
        SessionSnapshot snapshot;
        snapshot.attention = two;
        const QJsonObject told = value(snapshot, "attention").toObject();
        QCOMPARE(told.value(QLatin1String("kind")).toString(), QStringLiteral("message"));
        QCOMPARE(told.value(QLatin1String("text")).toString(), QStringLiteral("two"));
        QCOMPARE(told.value(QLatin1String("since")).toString(), QStringLiteral("2023-11-14T22:13:21.000Z"));
    }

    void tellsExits_data()
    {
        QTest::addColumn<ExitStatus>("status");
        QTest::addColumn<QJsonValue>("code");
        QTest::addColumn<QJsonValue>("signal");
        QTest::newRow("code") << ExitStatus(Exited{3}) << QJsonValue(3) << QJsonValue();
        QTest::newRow("code 0") << ExitStatus(Exited{0}) << QJsonValue(0) << QJsonValue();
        QTest::newRow("signal") << ExitStatus(Signalled{9}) << QJsonValue() << QJsonValue(9);
        QTest::newRow("unknown") << ExitStatus(UnknownExit{}) << QJsonValue() << QJsonValue();
    }
    void tellsExits()
    {
        QFETCH(ExitStatus, status);
        SessionSnapshot snapshot;
        snapshot.exit = status;
        QTEST(value(snapshot, "exitCode"), "code");
        QTEST(value(snapshot, "exitSignal"), "signal");
    }

    void showsWhatItIsGiven()
    {
        SessionSnapshot snapshot;
        snapshot.pid = 5;
        snapshot.childPid = 6;
        snapshot.status = SessionStatus::CrashLoop;
        snapshot.endsAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'005, Qt::UTC);
        snapshot.cpuPercent = 1.5;
        snapshot.memoryBytes = qint64(1) << 40;
        snapshot.processCount = 3;
        snapshot.ports = {3000, 8080};
        snapshot.guarded = true;
        QCOMPARE(value(snapshot, "pid"), QJsonValue(5));
        QCOMPARE(value(snapshot, "childPid"), QJsonValue(6));
        QCOMPARE(value(snapshot, "status"), QJsonValue(QStringLiteral("crash-loop")));
        QCOMPARE(value(snapshot, "endsAt"), QJsonValue(QStringLiteral("2023-11-14T22:13:20.005Z")));
        QCOMPARE(value(snapshot, "cpuPercent"), QJsonValue(1.5));
        QCOMPARE(value(snapshot, "memoryBytes"), QJsonValue(qint64(1) << 40));
        QCOMPARE(value(snapshot, "processCount"), QJsonValue(3));
        QCOMPARE(value(snapshot, "ports"), QJsonValue(QJsonArray{3000, 8080}));
        QCOMPARE(value(snapshot, "guarded"), QJsonValue(true));
    }

    void takesARecord()
    {
        SessionRecord record = sampleRecord();
        SessionSnapshot snapshot = SessionSnapshot::fromRecord(record);
        QVERIFY2(!snapshot.pid && !snapshot.guarded, "one that exited has no shellper to show");
        QCOMPARE(value(snapshot, "exitSignal"), QJsonValue(9));
        QCOMPARE(value(snapshot, "createdAt"), QJsonValue(QStringLiteral("2023-11-14T22:13:20.123Z")));
        record.exit.reset();
        snapshot = SessionSnapshot::fromRecord(record);
        QCOMPARE(snapshot.pid.value_or(0), 4711);
        QVERIFY(snapshot.guarded);
        QCOMPARE(snapshot.command, record.command);
        QCOMPARE(snapshot.restarts, 7);
        QCOMPARE(snapshot.cols, 160);
    }
};

QTEST_GUILESS_MAIN(TestSessionSnapshot)
#include "tst_sessionsnapshot.moc"
