// SPDX-License-Identifier: MIT
#include "samples.h"
#include "ui/dialogs/monitortext.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestMonitorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatHelps_data();
    void offersWhatHelps();
    void asksOneQuestionAtATime();
    void endsNoSessionForItsEnvironment();
    void namesTheOtherInstance();
    void saysWhenTheOtherOnlyStarts();
    void namesAStranger();
    void namesWhoseAnUnseenStrangerIs();
    void isHarmless();

private:
    static MonitorStatus status(MonitorState state)
    {
        MonitorStatus status;
        status.state = state;
        status.port = 4820;
        status.pid = 77;
        if (status.isBlocked()) {
            status.holder = PortHolder();
            status.holder->pid = 4711;
            status.holder->process = ProcessRef::open(::getpid()).value();
            status.holder->program = QStringLiteral("/usr/bin/node");
        }
        return status;
    }
    static QString fact(const MonitorText &text, const char *subject)
    {
        for (const ConsentDialog::Row &row : text.facts) {
            if (row.first == QLatin1String(subject)) {
                return row.second;
            }
        }
        return {};
    }
};

void TestMonitorText::offersWhatHelps_data()
{
    QTest::addColumn<MonitorState>("state");
    QTest::addColumn<QString>("offers"); // kill, session, again, open
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, MonitorState state, const char *offers, const char *safe) {
        QTest::newRow(name) << state << QString::fromLatin1(offers) << QString::fromLatin1(safe);
    };
    row("off", MonitorState::Off, "----", "Close");
    row("starting", MonitorState::Starting, "----", "Close");
    row("running", MonitorState::Running, "---o", "Close");
    row("degraded", MonitorState::Degraded, "--a-", "Close");
    row("live", MonitorState::BlockedLive, "k-a-", "Keep It");
    row("session", MonitorState::BlockedSession, "-sa-", "Leave it");
    row("foreign", MonitorState::BlockedForeign, "--a-", "Close");
}

void TestMonitorText::offersWhatHelps()
{
    QFETCH(MonitorState, state);
    QFETCH(QString, offers);
    QFETCH(QString, safe);
    const MonitorText text = monitorText(status(state), sampleTime);
    const QString told = QString(text.mayKill ? QLatin1Char('k') : QLatin1Char('-')) + (text.mayEndSession ? QLatin1Char('s') : QLatin1Char('-'))
        + (text.mayTryAgain ? QLatin1Char('a') : QLatin1Char('-')) + (text.mayOpen ? QLatin1Char('o') : QLatin1Char('-'));
    QCOMPARE(told, offers);
    QCOMPARE(QString(text.safe).remove(QLatin1Char('&')), safe);
    QVERIFY(!text.heading.isEmpty() && !text.text.isEmpty());
}

void TestMonitorText::asksOneQuestionAtATime()
{
    MonitorStatus blocked = status(MonitorState::BlockedLive);
    blocked.wantsAnswer = true;
    QVERIFY(!monitorText(blocked, sampleTime).mayTryAgain);
}

void TestMonitorText::endsNoSessionForItsEnvironment()
{
    MonitorStatus blocked = status(MonitorState::BlockedSession);
    blocked.holder->probable = true;
    const MonitorText text = monitorText(blocked, sampleTime);
    QVERIFY(!text.mayEndSession && text.mayTryAgain);
    QVERIFY(text.text.contains(QStringLiteral("probably")));
}

void TestMonitorText::namesTheOtherInstance()
{
    MonitorStatus blocked = status(MonitorState::BlockedLive);
    blocked.holder->profile = QStringLiteral("work");
    blocked.holder->startedAt = sampleTime.addSecs(-7'200);
    blocked.holder->answer = WellKnown();
    blocked.holder->answer->version = QStringLiteral("9.8.7");
    blocked.holder->answer->sessions = 12;
    const MonitorText text = monitorText(blocked, sampleTime);
    QCOMPARE(fact(text, "Process"), QStringLiteral("4711"));
    QVERIFY(fact(text, "Program").contains(QStringLiteral("/usr/bin/node")));
    QVERIFY(fact(text, "Profile").contains(QStringLiteral("work")));
    QVERIFY(fact(text, "Version").contains(QStringLiteral("9.8.7")));
    QVERIFY(fact(text, "Running since").contains(QStringLiteral("2 h")));
    QCOMPARE(fact(text, "Sessions"), QStringLiteral("12"));
    QVERIFY(text.note.contains(QStringLiteral("not touched")));
}

void TestMonitorText::saysWhenTheOtherOnlyStarts()
{
    MonitorStatus blocked = status(MonitorState::BlockedLive);
    blocked.holder->process.reset();
    const MonitorText text = monitorText(blocked, sampleTime);
    QVERIFY(!text.mayKill);
    QVERIFY(text.mayTryAgain);
}

void TestMonitorText::namesAStranger()
{
    MonitorStatus blocked = status(MonitorState::BlockedForeign);
    blocked.holder->uid = 1000;
    blocked.holder->address = QStringLiteral("0.0.0.0");
    const MonitorText text = monitorText(blocked, sampleTime);
    QCOMPARE(fact(text, "User"), QStringLiteral("1000"));
    QCOMPARE(fact(text, "Listens on"), QStringLiteral("0.0.0.0"));
}

void TestMonitorText::namesWhoseAnUnseenStrangerIs()
{
    MonitorStatus blocked;
    blocked.state = MonitorState::BlockedForeign;
    blocked.port = 4820;
    blocked.holder = PortHolder();
    blocked.socketUid = 33;
    blocked.address = QStringLiteral("::");
    const MonitorText text = monitorText(blocked, sampleTime);
    QVERIFY(fact(text, "Process").contains(QStringLiteral("user 33")));
    QCOMPARE(fact(text, "User"), QStringLiteral("33"));
    QCOMPARE(fact(text, "Listens on"), QStringLiteral("::"));
}

void TestMonitorText::isHarmless()
{
    MonitorStatus blocked = status(MonitorState::BlockedSession);
    blocked.holder->sessionName = QString::fromUtf8("a\nb\u202ec");
    blocked.holder->program = QStringLiteral("/tmp/x\ny");
    const MonitorText text = monitorText(blocked, sampleTime);
    QVERIFY(!fact(text, "Session").contains(QLatin1Char('\n')));
    QVERIFY(!fact(text, "Session").contains(QChar(0x202e)));
    QVERIFY(!fact(text, "Program").contains(QLatin1Char('\n')));
}

QTEST_MAIN(TestMonitorText)
#include "tst_monitortext.moc"
