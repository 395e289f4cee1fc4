// SPDX-License-Identifier: MIT
#include "ui/icon/menuplan.h"

#include "sessionsamples.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestMenuPlan : public QObject
{
    Q_OBJECT

    static MenuPlan plan(const QList<SessionSnapshot> &sessions, const QStringList &problems = {})
    {
        return menuPlan(sessions, problems, true, sampleTime);
    }

private Q_SLOTS:
    void oneLineASession();
    void doesOnlyWhatFitsTheState_data();
    void doesOnlyWhatFitsTheState();
    void marksWhoAsks_data();
    void marksWhoAsks();
    void hostileNamesStayOneShortLine_data();
    void hostileNamesStayOneShortLine();
    void groupsManyByWorkspace();
    void finishedOnesNewestFirst();
    void tellsOfInterruptedOnes();
    void tellsOfProblems();
    void portsOfSessionsOnly();
};

void TestMenuPlan::portsOfSessionsOnly()
{
    const auto row = [](int port, PortKind kind, const QString &session) {
        PortRow one;
        one.port = port;
        one.address = QStringLiteral("127.0.0.1");
        one.pid = 100 + port;
        one.program = QStringLiteral("node");
        one.sessionId = session.isEmpty() ? QString() : QStringLiteral("aaaaaaaa");
        one.sessionName = session;
        one.kind = kind;
        return one;
    };
    QVERIFY(!plan({}).isPortsKnown);
    const MenuPlan some = withPorts(plan({}), {row(22, PortKind::Foreign, {}), row(80, PortKind::Other, {}), row(3000, PortKind::Session, QStringLiteral("api")),
                                               row(4820, PortKind::Monitor, {}), row(5000, PortKind::Leftover, QStringLiteral("api"))});
    QVERIFY(some.isPortsKnown);
    QCOMPARE(some.ports.size(), 2);
    QString label = some.ports.first().label;
    QCOMPARE(label.remove(QChar(0x2068)).remove(QChar(0x2069)), QStringLiteral("3000 api – node"));
    QVERIFY(some.ports.last().label.contains(QStringLiteral("leftover")));
    std::vector<PortRow> many;
    for (int port = 1; port <= MenuPlan::mostPorts + 5; ++port) {
        many.push_back(row(port, PortKind::Session, QStringLiteral("api")));
    }
    const MenuPlan full = withPorts(plan({}), many);
    QCOMPARE(full.ports.size(), MenuPlan::mostPorts);
    QCOMPARE(full.portCount, MenuPlan::mostPorts + 5);
}

void TestMenuPlan::oneLineASession()
{
    const MenuPlan found = plan({sampleSession(QStringLiteral("a"), QStringLiteral("api"))});
    QCOMPARE(found.sessions.size(), 1);
    const QString label = found.sessions.first().label;
    QVERIFY2(label.contains(QLatin1String("api")) && label.contains(QLatin1String("running")) && label.contains(QLatin1String("5 min")),
             qPrintable(label));
    QVERIFY(!label.contains(QStringLiteral("●")));
    QVERIFY(found.sessions.first().detail.contains(QLatin1String("bash -l")));
    QVERIFY(found.sessions.first().detail.contains(QLatin1String("/srv/api")));
    QCOMPARE(found.livingCount, 1);
    QVERIFY(found.groups.isEmpty() && found.finished.isEmpty() && found.interrupted.isEmpty() && found.problem.isEmpty());
}

void TestMenuPlan::doesOnlyWhatFitsTheState_data()
{
    QTest::addColumn<SessionStatus>("status");
    QTest::addColumn<bool>("view");
    QTest::addColumn<bool>("end");
    QTest::newRow("starting") << SessionStatus::Starting << false << true;
    QTest::newRow("running") << SessionStatus::Running << true << true;
    QTest::newRow("ending") << SessionStatus::Ending << false << false;
    QTest::newRow("unreachable") << SessionStatus::Unreachable << true << true;
}

void TestMenuPlan::doesOnlyWhatFitsTheState()
{
    QFETCH(SessionStatus, status);
    QFETCH(bool, view);
    QFETCH(bool, end);
    SessionSnapshot session = sampleSession(QStringLiteral("a"), QStringLiteral("api"));
    session.status = status;
    const MenuPlan found = plan({session});
    QCOMPARE(found.sessions.size(), 1);
    QCOMPARE(found.sessions.first().mayView, view);
    QCOMPARE(found.sessions.first().mayRestart, view);
    QCOMPARE(found.sessions.first().mayEnd, end);
}

void TestMenuPlan::marksWhoAsks_data()
{
    QTest::addColumn<Attention::Kind>("kind");
    QTest::addColumn<SessionStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("bell") << Attention::Kind::Bell << SessionStatus::Running << QStringLiteral("bell");
    QTest::newRow("message") << Attention::Kind::Message << SessionStatus::Running << QStringLiteral("need input");
    QTest::newRow("failed") << Attention::Kind::Failed << SessionStatus::Exited << QStringLiteral("exited with 1");
    QTest::newRow("unreachable") << Attention::Kind::None << SessionStatus::Unreachable << QString();
    QTest::newRow("crash loop") << Attention::Kind::None << SessionStatus::CrashLoop << QString();
}

void TestMenuPlan::marksWhoAsks()
{
    QFETCH(Attention::Kind, kind);
    QFETCH(SessionStatus, status);
    QFETCH(QString, text);
    SessionSnapshot session = sampleSession(QStringLiteral("a"), QStringLiteral("api"));
    session.attention = {kind, QStringLiteral("need input"), sampleTime};
    session.status = status;
    if (status == SessionStatus::Exited) {
        session.exit = Exited{1};
    }
    const MenuPlan found = plan({session});
    const QString label = (found.sessions + found.finished).first().label;
    QVERIFY2(label.startsWith(QStringLiteral("● ")) && label.contains(text), qPrintable(label));
}

void TestMenuPlan::hostileNamesStayOneShortLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("newlines") << QStringLiteral("a\nb\r\nc\u2028d");
    QTest::newRow("controls") << QStringLiteral("\u001b[31mred\u0007\t");
    QTest::newRow("directions") << QStringLiteral("\u202eevil\u2067");
    QTest::newRow("right to left") << QStringLiteral("שלום עולם");
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦").repeated(50);
    QTest::newRow("long") << QString(5000, QLatin1Char('x'));
}

void TestMenuPlan::hostileNamesStayOneShortLine()
{
    QFETCH(QString, name);
    SessionSnapshot session = sampleSession(QStringLiteral("a"), name, QStringLiteral("/srv/") + name);
    session.command = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), name};
    session.attention = {Attention::Kind::Message, name, sampleTime};
    const MenuPlan found = plan({session}, {name});
    for (const QString &text : {found.sessions.first().label, found.sessions.first().detail, found.problem}) {
        QVERIFY2(text.size() < 1200, qPrintable(text));
        for (const QChar sign : text) {
            QVERIFY2(sign.category() != QChar::Other_Control && sign != QChar::LineSeparator && sign != QChar(0x202e), qPrintable(text));
        }
        QCOMPARE(text.count(QChar(0x2068)) + text.count(QChar(0x2067)) + text.count(QChar(0x2066)), text.count(QChar(0x2069)));
    }
}

void TestMenuPlan::groupsManyByWorkspace()
{
    QList<SessionSnapshot> sessions = sampleSessions(static_cast<int>(MenuPlan::mostUngrouped), 4);
    QCOMPARE(plan(sessions).sessions.size(), MenuPlan::mostUngrouped);
    QVERIFY(plan(sessions).groups.isEmpty());

    sessions = sampleSessions(100, 4);
    sessions[6].attention = {Attention::Kind::Bell, {}, sampleTime};
    const MenuPlan found = plan(sessions);
    QCOMPARE(found.groups.size(), 4);
    QCOMPARE(found.groups.at(1).path, QStringLiteral("/srv/w1"));
    QCOMPARE(found.groups.at(1).entries.size(), 25);
    QVERIFY(found.groups.at(1).label.contains(QLatin1String("25")));
    QVERIFY2(found.groups.at(2).label.startsWith(QStringLiteral("● ")), qPrintable(found.groups.at(2).label));
    // Who asks is also on top, where it is seen at once.
    QCOMPARE(found.sessions.size(), 1);
    QCOMPARE(found.sessions.first().id, QStringLiteral("id6"));
    QCOMPARE(found.livingCount, 100);
}

void TestMenuPlan::finishedOnesNewestFirst()
{
    QList<SessionSnapshot> sessions;
    for (int i = 0; i < 20; ++i) {
        sessions << sampleFinished(QStringLiteral("id%1").arg(i), QStringLiteral("s"));
    }
    const MenuPlan found = plan(sessions);
    QCOMPARE(found.finishedCount, 20);
    QCOMPARE(found.finished.size(), MenuPlan::mostFinished);
    QCOMPARE(found.finished.first().id, QStringLiteral("id19"));
    QVERIFY(!found.finished.first().isLiving && !found.finished.first().mayEnd);
    QCOMPARE(found.livingCount, 0);
}

void TestMenuPlan::tellsOfInterruptedOnes()
{
    SessionSnapshot interrupted = sampleFinished(QStringLiteral("a"), QStringLiteral("api"));
    interrupted.interrupted = true;
    QCOMPARE(plan({interrupted, sampleFinished(QStringLiteral("b"), QStringLiteral("b"))}).interrupted, QStringList{QStringLiteral("a")});
}

void TestMenuPlan::tellsOfProblems()
{
    QCOMPARE(plan({}, {QStringLiteral("The disk is full"), QStringLiteral("second")}).problem, QStringLiteral("The disk is full"));
}

QTEST_GUILESS_MAIN(TestMenuPlan)
#include "tst_menuplan.moc"
