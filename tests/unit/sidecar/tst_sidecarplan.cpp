// SPDX-License-Identifier: MIT
#include "sidecar/sidecarplan.h"

#include <QTest>

using namespace shellreeve;

class TestSidecarPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void saysWhoAndWhatToDo_data();
    void saysWhoAndWhatToDo();
    void advisesForItsOwnProfile();
    void namesNobodyWhoOnlySharesThePort();
    void restartsFiveTimes();
    void countsAnewAfterFiveMinutes();
};

void TestSidecarPlan::steps_data()
{
    QTest::addColumn<PortClass>("what");
    QTest::addColumn<PortStep>("step");
    QTest::addColumn<MonitorState>("state");
    QTest::newRow("free") << PortClass::Free << PortStep::Launch << MonitorState::Starting;
    QTest::newRow("self") << PortClass::Self << PortStep::Launch << MonitorState::Starting;
    QTest::newRow("live") << PortClass::Live << PortStep::Block << MonitorState::BlockedLive;
    QTest::newRow("session") << PortClass::Session << PortStep::Block << MonitorState::BlockedSession;
    QTest::newRow("foreign") << PortClass::Foreign << PortStep::Block << MonitorState::BlockedForeign;
    QTest::newRow("unknown") << PortClass::Unknown << PortStep::Block << MonitorState::BlockedForeign;
    QTest::newRow("orphan that could not be ended") << PortClass::Orphan << PortStep::Block << MonitorState::BlockedForeign;
}

void TestSidecarPlan::steps()
{
    QFETCH(PortClass, what);
    QFETCH(PortStep, step);
    QFETCH(MonitorState, state);
    QCOMPARE(stepFor(what), step);
    QCOMPARE(stateFor(what), state);
}

void TestSidecarPlan::saysWhoAndWhatToDo_data()
{
    QTest::addColumn<PortVerdict>("verdict");
    QTest::addColumn<QStringList>("words");
    PortHolder holder;
    holder.pid = 77;
    holder.uid = 1000;
    holder.program = QStringLiteral("/usr/bin/node");
    holder.address = QStringLiteral("::");
    holder.evidence = QStringList{QStringLiteral("because")};
    const auto row = [&holder](const char *name, PortClass what, const QStringList &words) {
        holder.what = what;
        QTest::newRow(name) << PortVerdict{4820, what, {holder}, QStringLiteral("::"), 1000, {}} << words;
    };
    row("foreign", PortClass::Foreign, {QStringLiteral("4820"), QStringLiteral("/usr/bin/node"), QStringLiteral("77"), QStringLiteral("user 1000"),
                                        QStringLiteral("::"), QStringLiteral("because"), QStringLiteral("--monitor-port")});
    holder.sessionName = QStringLiteral("api");
    row("session", PortClass::Session, {QStringLiteral("session api"), QStringLiteral("77"), QStringLiteral("end that session")});
    holder.profile = QStringLiteral("work");
    row("live", PortClass::Live, {QStringLiteral("profile work"), QStringLiteral("process 77"), QStringLiteral("leave it")});
    holder.probable = true;
    row("named by its environment", PortClass::Session, {QStringLiteral("because"), QStringLiteral("77"), QStringLiteral("end it")});
    PortHolder other = holder;
    other.pid = 99;
    other.what = PortClass::Foreign;
    other.program = QStringLiteral("/usr/bin/nginx");
    other.address = QStringLiteral("0.0.0.0");
    QTest::newRow("several, and the one that is not ours") << PortVerdict{4820, PortClass::Unknown, {holder, other}, QStringLiteral("::"), 1000, {}}
                                                           << QStringList{QStringLiteral("/usr/bin/nginx (process 99"), QStringLiteral("listening on 0.0.0.0"),
                                                                          QStringLiteral("one of 2 processes")};
    QTest::newRow("another user's") << PortVerdict{4820, PortClass::Foreign, {}, QStringLiteral("0.0.0.0"), 0, {}}
                                    << QStringList{QStringLiteral("user 0"), QStringLiteral("cannot be looked at"), QStringLiteral("0.0.0.0")};
}

void TestSidecarPlan::saysWhoAndWhatToDo()
{
    QFETCH(PortVerdict, verdict);
    QFETCH(QStringList, words);
    const BlockText text = blockText(verdict);
    const QString all = text.reason + QLatin1Char('\n') + text.advice;
    for (const QString &word : words) {
        QVERIFY2(all.contains(word), qPrintable(word + QStringLiteral(" in ") + all));
    }
}

void TestSidecarPlan::advisesForItsOwnProfile()
{
    const PortVerdict verdict{4820, PortClass::Live, {}, {}, 1000, {}};
    QVERIFY(blockText(verdict).advice.endsWith(QStringLiteral(": shellreeve --monitor-port N")));
    QVERIFY(blockText(verdict, QStringLiteral("work")).advice.endsWith(QStringLiteral(": shellreeve --profile work --monitor-port N")));
}

void TestSidecarPlan::namesNobodyWhoOnlySharesThePort()
{
    PortHolder session;
    session.pid = 77;
    session.what = PortClass::Session;
    PortVerdict verdict{4820, PortClass::Foreign, {session}, QStringLiteral("0.0.0.0"), 33, {}};
    QVERIFY(!verdict.blocker()); // another user's socket, which is not this one's
    QVERIFY(blockText(verdict).reason.contains(QStringLiteral("user 33")));
    verdict.what = PortClass::Unknown;
    QVERIFY(verdict.blocker());
    verdict.hasUnseen = true;
    QVERIFY(!verdict.blocker());
}

void TestSidecarPlan::restartsFiveTimes()
{
    RestartPlan plan;
    for (const int seconds : {1, 2, 4, 8, 16}) {
        QCOMPARE(plan.next(Milliseconds(0)), std::optional<Milliseconds>(std::chrono::seconds(seconds)));
    }
    QVERIFY(!plan.next(Milliseconds(0)));
    QVERIFY(!plan.next(RestartPlan::healthy - Milliseconds(1)));
    plan.reset();
    QCOMPARE(plan.next(Milliseconds(0)), std::optional<Milliseconds>(std::chrono::seconds(1)));
}

void TestSidecarPlan::countsAnewAfterFiveMinutes()
{
    RestartPlan plan;
    for (int i = 0; i < RestartPlan::most; ++i) {
        QVERIFY(plan.next(Milliseconds(0)));
    }
    QCOMPARE(plan.next(std::chrono::minutes(5)), std::optional<Milliseconds>(std::chrono::seconds(1)));
    QCOMPARE(plan.next(Milliseconds(0)), std::optional<Milliseconds>(std::chrono::seconds(2)));
}

QTEST_GUILESS_MAIN(TestSidecarPlan)
#include "tst_sidecarplan.moc"
