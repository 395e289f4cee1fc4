// SPDX-License-Identifier: MIT
#include "reconcile/portsurvey.h"

#include "support/heldport.h"

#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace shellreeve;
using shellreeve::testing::ChildGuard;
using shellreeve::testing::HeldPort;

namespace {

QList<PortRow> rowsOf(const PortList &list, int port)
{
    QList<PortRow> rows;
    std::copy_if(list.rows.begin(), list.rows.end(), std::back_inserter(rows), [port](const PortRow &row) { return row.port == port; });
    return rows;
}

} // namespace

/// Real listeners of real processes.
class TestPortSurvey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhose_data();
    void tellsWhose();
    void anotherUsersIsAPortAndAUid();
    void oneThatHidesItsDescriptors();
    void looksAtEverybodyOnlyWhereSomethingIsNew();
    void followsASocketThatWasPassedOn();
    void saysWhatCouldNotBeLookedAt();

private:
    ManualClock m_clock;
};

void TestPortSurvey::tellsWhose_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"127.0.0.1", "0.0.0.0", "::1", "::"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestPortSurvey::tellsWhose()
{
    QFETCH(QString, address);
    HeldPort held(address);
    PortSurvey survey(m_clock);
    const QList<PortRow> alone = rowsOf(survey.look({}, std::nullopt), held.port);
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone.front().address, address);
    QCOMPARE(alone.front().pid, qint64(held.child.root()));
    QCOMPARE(alone.front().program, QStringLiteral("testchild"));
    QCOMPARE(alone.front().kind, PortKind::Other);
    QVERIFY(alone.front().since.isValid());
    const SessionRoots session{QStringLiteral("abcdefgh"), QStringLiteral("api"), {ProcessRef::open(::getpid())->identity()}};
    QCOMPARE(rowsOf(survey.look({session}, std::nullopt), held.port).front().sessionName, QStringLiteral("api"));
    QCOMPARE(rowsOf(survey.look({}, held.process().identity()), held.port).front().kind, PortKind::Monitor);
}

void TestPortSurvey::anotherUsersIsAPortAndAUid()
{
    if (::geteuid() != 0) {
        QSKIP("only root can become somebody else");
    }
    HeldPort held(QStringLiteral("127.0.0.1"), {QStringLiteral("become-nobody")});
    const QList<PortRow> rows = rowsOf(PortSurvey(m_clock).look({}, std::nullopt), held.port);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().kind, PortKind::Foreign);
    QCOMPARE(rows.front().pid, 0);
    QVERIFY(rows.front().uid && *rows.front().uid != ::getuid());
}

void TestPortSurvey::oneThatHidesItsDescriptors()
{
    HeldPort held(QStringLiteral("127.0.0.1"), {QStringLiteral("undumpable")});
    const QList<PortRow> rows = rowsOf(PortSurvey(m_clock).look({}, std::nullopt), held.port);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().kind, PortKind::Other);
    QVERIFY(rows.front().pid == 0 || ::geteuid() == 0); // hidden from us, not from root
}

void TestPortSurvey::looksAtEverybodyOnlyWhereSomethingIsNew()
{
    HeldPort first;
    PortSurvey survey(m_clock);
    (void)survey.look({}, std::nullopt);
    const int begun = survey.looksAtEverybody();
    QCOMPARE(begun, 1);
    {
        HeldPort second;
        QCOMPARE(rowsOf(survey.look({}, std::nullopt), second.port).size(), 1);
        QCOMPARE(survey.looksAtEverybody(), 2);
        QCOMPARE(rowsOf(survey.look({}, std::nullopt), first.port).size(), 1);
    }
    // What others on this machine do meanwhile may be new, so it is the time alone that is tried here.
    m_clock.advance(PortSurvey::everybodyLasts + Milliseconds(1));
    const int before = survey.looksAtEverybody();
    (void)survey.look({}, std::nullopt);
    QCOMPARE(survey.looksAtEverybody(), before + 1);
}

void TestPortSurvey::followsASocketThatWasPassedOn()
{
    ChildGuard child(QStringLiteral("listen 0 child [ ready block ] block").split(QLatin1Char(' ')));
    const std::vector<int> ports = child.waitFor(1, QStringLiteral("LISTENING"));
    const std::vector<int> heir = child.waitFor(1);
    QVERIFY(ports.size() == 1 && heir.size() == 1);
    PortSurvey survey(m_clock);
    const QList<PortRow> both = rowsOf(survey.look({}, std::nullopt), ports.front());
    QCOMPARE(both.size(), 1); // the one above the other
    const auto first = static_cast<pid_t>(both.front().pid);
    QVERIFY(first != heir.front());
    const Result<ProcessRef> process = ProcessRef::open(first);
    QVERIFY(process.ok() && sendSignal(*process, SIGKILL) == SignalOutcome::Sent);
    QVERIFY(QTest::qWaitFor([&process] { return !process->isAlive(); }));
    const QList<PortRow> left = rowsOf(survey.look({}, std::nullopt), ports.front());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.front().pid, qint64(heir.front()));
}

void TestPortSurvey::saysWhatCouldNotBeLookedAt()
{
    const Error broken{ErrorCode::Failed, QStringLiteral("it rains")};
    PortSurvey deaf({[&broken]() -> Result<std::vector<Listener>> { return broken; }, listenersOf, [] { return snapshotProcesses(ProcessFields::Identity); }}, m_clock);
    QVERIFY(!deaf.look({}, std::nullopt).isComplete);
    HeldPort held;
    PortSurvey blind({readListeners, listenersOf, [&broken]() -> Result<std::vector<ProcessInfo>> { return broken; }}, m_clock);
    const PortList list = blind.look({}, std::nullopt);
    QVERIFY(!list.isComplete);
    QCOMPARE(list.problem, QStringLiteral("it rains"));
    const QList<PortRow> rows = rowsOf(list, held.port);
    QCOMPARE(rows.size(), 1); // the port is told all the same
    QCOMPARE(rows.front().pid, 0);
}

QTEST_GUILESS_MAIN(TestPortSurvey)
#include "tst_portsurvey.moc"
