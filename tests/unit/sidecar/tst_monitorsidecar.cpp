// SPDX-License-Identifier: MIT
#include "sidecar/monitorsidecar.h"
#include "support/freeport.h"
#include "support/heldport.h"
#include "support/temporaryhome.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using shellreeve::testing::ChildGuard;
using shellreeve::testing::deadOwner;
using shellreeve::testing::freePort;
using shellreeve::testing::HeldPort;
using shellreeve::testing::LivingOwner;
using shellreeve::testing::TemporaryHome;

/// Real holders, claims and processes; the monitor itself is a line of shell that says it is ready. With the real one:
/// tst_e2e_monitor.
class TestMonitorSidecar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isOffWithoutAPort();
    void runs();
    void takesThePortFromAnOrphan();
    void startsAgainAndGivesUp();
    void doesNotTryAgainWhatTimeDoesNotMend();
    void saysWhenThereIsNoProgram();
    void saysWhenThePlaceForRecordsIsOpen();
    void startsNothingWithoutAProofOfLife();
    void isBlockedByAStranger();
    void followsTheEndOfWhoHasThePort_data();
    void followsTheEndOfWhoHasThePort();
    void endsNobodyWhereItsOwnCannotStart();
    void isBlockedByASession();
    void asksAboutALivingOneOnlyWhereSomebodyIsThere_data();
    void asksAboutALivingOneOnlyWhereSomebodyIsThere();
    void takesOver();
    void leavesItWhereDeclined();
    void startsWhenTheHolderLeavesMeanwhile();
    void waitsForAnotherStartAndIsThenBlocked();
    void changesItsPort();
    void stops();

private:
    using Manner = MonitorSidecar::Manner;

    void make(const QString &script = QStringLiteral("exec sleep 60"));
    [[nodiscard]] bool waitFor(MonitorState state) const
    {
        return QTest::qWaitFor([&] { return m_sidecar->status().state == state; }, 30'000);
    }

    std::optional<TemporaryHome> m_home;
    MonitorSidecar::Options m_options;
    std::unique_ptr<MonitorSidecar> m_sidecar;
};

void TestMonitorSidecar::init()
{
    m_home.emplace();
    m_options = {};
    m_options.program = m_home->filePath(QStringLiteral("monitor"));
    m_options.recordDir = m_home->filePath(QStringLiteral("m"));
    m_options.environment = m_home->environment();
    m_options.owner = [this] { return Result<OwnerRecord>(OwnerRecord{{2, 1, "b", 0}, {}, m_home->filePath(QStringLiteral("own.lock"))}); };
    m_options.sessions = [] { return QList<SessionRoots>(); };
    m_options.claimWithin = Milliseconds(50);
    m_options.restartDelay = Milliseconds(1);
    make();
}

void TestMonitorSidecar::cleanup()
{
    m_sidecar.reset();
    m_home.reset();
}

// The script writes a line for each start, and is ready.
void TestMonitorSidecar::make(const QString &script)
{
    QFile file(m_options.program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho started >>" + QFile::encodeName(m_home->filePath(QStringLiteral("starts"))) + R"(
printf '{"ready":true,"pid":%d,"port":4820}\n' $$
)" + script.toUtf8() + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    m_sidecar = std::make_unique<MonitorSidecar>(m_options);
}

void TestMonitorSidecar::isOffWithoutAPort()
{
    m_sidecar->start(0, Manner::Interactive);
    QCOMPARE(m_sidecar->status().state, MonitorState::Off);
    QVERIFY(!m_sidecar->status().reason.isEmpty() && m_sidecar->status().advice.contains(QStringLiteral("--monitor-port")));
    QVERIFY(!QFile::exists(m_options.recordDir));
}

void TestMonitorSidecar::runs()
{
    const int port = freePort();
    QSignalSpy changed(m_sidecar.get(), &MonitorSidecar::changed);
    m_sidecar->start(port, Manner::Quiet);
    QCOMPARE(m_sidecar->status().state, MonitorState::Starting);
    QVERIFY(waitFor(MonitorState::Running));
    QVERIFY(changed.size() >= 2);
    QCOMPARE(m_sidecar->status().port, port);
    QVERIFY(m_sidecar->status().pid > 1);
    QVERIFY(m_sidecar->status().reason.isEmpty());
    // The claim was only for the start.
    const Result<std::optional<pid_t>> claim = RecordLock::holder(monitorClaimPath(m_options.recordDir, port));
    QVERIFY(claim.ok() && !claim->has_value());
}

void TestMonitorSidecar::takesThePortFromAnOrphan()
{
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    HeldPort held;
    QVERIFY(held.writeRecord(m_options.recordDir, deadOwner(m_home->path())));
    QSignalSpy ended(m_sidecar.get(), &MonitorSidecar::holderEnded);
    m_sidecar->start(held.port, Manner::Quiet);
    QVERIFY(waitFor(MonitorState::Running));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<PortHolder>().pid, held.child.root());
}

void TestMonitorSidecar::startsAgainAndGivesUp()
{
    make(QStringLiteral("exit 1"));
    QSignalSpy restarting(m_sidecar.get(), &MonitorSidecar::restarting);
    m_sidecar->start(freePort(), Manner::Quiet);
    QVERIFY(waitFor(MonitorState::Degraded));
    QCOMPARE(restarting.size(), RestartPlan::most);
    QVERIFY(m_sidecar->status().reason.contains(QStringLiteral("status 1")));
    QVERIFY(!m_sidecar->status().advice.isEmpty());
    QFile starts(m_home->filePath(QStringLiteral("starts")));
    QVERIFY(starts.open(QIODevice::ReadOnly));
    QCOMPARE(starts.readAll().count('\n'), RestartPlan::most + 1);
}

void TestMonitorSidecar::doesNotTryAgainWhatTimeDoesNotMend()
{
    QFile program(m_options.program);
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho '{\"ready\":false,\"inUse\":false,\"message\":\"no way to 127.0.0.1\",\"advice\":\"bring it up\"}'\nexit 1\n");
    program.close();
    QSignalSpy restarting(m_sidecar.get(), &MonitorSidecar::restarting);
    m_sidecar->start(freePort(), Manner::Quiet);
    QVERIFY(waitFor(MonitorState::Degraded));
    QCOMPARE(restarting.size(), 0);
    QCOMPARE(m_sidecar->status().reason, QStringLiteral("no way to 127.0.0.1"));
    QCOMPARE(m_sidecar->status().advice, QStringLiteral("bring it up"));
}

void TestMonitorSidecar::saysWhenThereIsNoProgram()
{
    QVERIFY(QFile::remove(m_options.program));
    m_sidecar->start(freePort(), Manner::Quiet);
    QVERIFY(waitFor(MonitorState::Degraded));
    QVERIFY(m_sidecar->status().reason.contains(m_options.program));
}

void TestMonitorSidecar::saysWhenThePlaceForRecordsIsOpen()
{
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_options.recordDir).constData(), 0777), 0);
    m_sidecar->start(freePort(), Manner::Quiet);
    QCOMPARE(m_sidecar->status().state, MonitorState::Degraded);
    QVERIFY(m_sidecar->status().reason.contains(m_options.recordDir));
}

void TestMonitorSidecar::startsNothingWithoutAProofOfLife()
{
    m_options.owner = [] { return Result<OwnerRecord>(Error{ErrorCode::Failed, QStringLiteral("no lock")}); };
    make();
    m_sidecar->start(freePort(), Manner::Quiet);
    QVERIFY(waitFor(MonitorState::Degraded));
    QCOMPARE(m_sidecar->status().reason, QStringLiteral("no lock"));
    QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("starts"))));
}

void TestMonitorSidecar::isBlockedByAStranger()
{
    HeldPort held(QStringLiteral("0.0.0.0"));
    m_sidecar->start(held.port, Manner::Quiet);
    QVERIFY(waitFor(MonitorState::BlockedForeign));
    const MonitorStatus &status = m_sidecar->status();
    QCOMPARE(status.holder->pid, held.child.root());
    QCOMPARE(status.holder->what, PortClass::Foreign);
    QVERIFY(status.reason.contains(QString::number(held.child.root())));
    QVERIFY(held.process().isAlive());
    QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("starts"))));
}

void TestMonitorSidecar::followsTheEndOfWhoHasThePort_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<int>("manner");
    QTest::addColumn<bool>("isDeclined");
    const auto row = [](const char *name, const char *who, Manner manner, bool isDeclined) {
        QTest::newRow(name) << QByteArray(who) << static_cast<int>(manner) << isDeclined;
    };
    row("stranger, nobody there", "stranger", Manner::Quiet, false);
    row("stranger, told and closed", "stranger", Manner::Interactive, true);
    row("session, nobody there", "session", Manner::Quiet, false);
    row("session, left", "session", Manner::Interactive, true);
    row("another instance, nobody there", "live", Manner::Quiet, false);
}

// By itself, and without a window.
void TestMonitorSidecar::followsTheEndOfWhoHasThePort()
{
    QFETCH(QByteArray, who);
    QFETCH(int, manner);
    QFETCH(bool, isDeclined);
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    LivingOwner owner(m_home->path());
    HeldPort held;
    if (who == "live") {
        QVERIFY(held.writeRecord(m_options.recordDir, owner.record()));
    } else if (who == "session") {
        const ProcessIdentity holder = held.process().identity();
        m_options.sessions = [holder] { return QList<SessionRoots>{{QStringLiteral("abcdefgh"), QStringLiteral("api"), {holder}}}; };
        make();
    }
    m_sidecar->start(held.port, static_cast<Manner>(manner));
    QVERIFY(QTest::qWaitFor([this] { return m_sidecar->status().isBlocked(); }, 30'000));
    QCOMPARE(m_sidecar->status().holder->pid, held.child.root());
    if (isDeclined) {
        m_sidecar->decline();
        QVERIFY(m_sidecar->status().isDeclined);
    }
    held.child.end();
    QVERIFY(waitFor(MonitorState::Running));
}

void TestMonitorSidecar::endsNobodyWhereItsOwnCannotStart()
{
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_options.recordDir, owner.record()));
    m_sidecar->start(held.port, Manner::Interactive);
    QVERIFY(waitFor(MonitorState::BlockedLive));
    QVERIFY(QFile::remove(m_options.program));
    m_sidecar->takeOver();
    QVERIFY(waitFor(MonitorState::Degraded));
    QVERIFY(held.process().isAlive());
}

void TestMonitorSidecar::isBlockedByASession()
{
    HeldPort held;
    m_options.sessions = [&held] { return QList<SessionRoots>{{QStringLiteral("abcdefgh"), QStringLiteral("api"), {held.process().identity()}}}; };
    make();
    m_sidecar->start(held.port, Manner::Interactive);
    QVERIFY(waitFor(MonitorState::BlockedSession));
    QCOMPARE(m_sidecar->status().holder->sessionName, QStringLiteral("api"));
    QVERIFY(m_sidecar->status().wantsAnswer);
}

void TestMonitorSidecar::asksAboutALivingOneOnlyWhereSomebodyIsThere_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<bool>("wantsAnswer");
    QTest::newRow("in the background") << static_cast<int>(Manner::Quiet) << false;
    QTest::newRow("at the desktop") << static_cast<int>(Manner::Interactive) << true;
}

void TestMonitorSidecar::asksAboutALivingOneOnlyWhereSomebodyIsThere()
{
    QFETCH(int, manner);
    QFETCH(bool, wantsAnswer);
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_options.recordDir, owner.record(QStringLiteral("work"))));
    m_sidecar->start(held.port, static_cast<Manner>(manner));
    QVERIFY(waitFor(MonitorState::BlockedLive));
    QCOMPARE(m_sidecar->status().wantsAnswer, wantsAnswer);
    QCOMPARE(m_sidecar->status().holder->profile, QStringLiteral("work"));
    QVERIFY(held.process().isAlive());
}

void TestMonitorSidecar::takesOver()
{
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_options.recordDir, owner.record()));
    const ProcessRef monitor = held.process();
    m_sidecar->start(held.port, Manner::Interactive);
    QVERIFY(waitFor(MonitorState::BlockedLive));
    m_sidecar->takeOver();
    QVERIFY(waitFor(MonitorState::Running));
    QVERIFY(!monitor.isAlive());
}

void TestMonitorSidecar::leavesItWhereDeclined()
{
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_options.recordDir, owner.record()));
    m_sidecar->start(held.port, Manner::Interactive);
    QVERIFY(waitFor(MonitorState::BlockedLive));
    m_sidecar->decline();
    QVERIFY(m_sidecar->status().isDeclined && !m_sidecar->status().wantsAnswer);
    QSignalSpy changed(m_sidecar.get(), &MonitorSidecar::changed);
    held.child.end();
    QVERIFY(!changed.wait(200)); // nothing is tried by itself
    QCOMPARE(m_sidecar->status().state, MonitorState::BlockedLive);
    QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("starts"))));
}

void TestMonitorSidecar::startsWhenTheHolderLeavesMeanwhile()
{
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_options.recordDir, owner.record()));
    m_sidecar->start(held.port, Manner::Interactive);
    QVERIFY(waitFor(MonitorState::BlockedLive));
    held.child.end();
    QVERIFY(waitFor(MonitorState::Running));
}

void TestMonitorSidecar::waitsForAnotherStartAndIsThenBlocked()
{
    QCOMPARE(::mkdir(QFile::encodeName(m_options.recordDir).constData(), 0700), 0);
    const int port = freePort();
    ChildGuard other(QStringList{QStringLiteral("lock"), monitorClaimPath(m_options.recordDir, port), QStringLiteral("ready"), QStringLiteral("block")},
                     ChildGuard::Under::Test);
    QCOMPARE(other.waitFor(1).size(), size_t{1});
    m_sidecar->start(port, Manner::Interactive);
    QVERIFY(waitFor(MonitorState::BlockedLive));
    QCOMPARE(m_sidecar->status().holder->pid, other.root());
    QCOMPARE(m_sidecar->status().holder->uid, std::optional(::getuid()));
    QCOMPARE(m_sidecar->status().holder->program, QStringLiteral(SHELLREEVE_TESTCHILD));
    QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("starts"))));
    other.end(); // seen by itself
    QVERIFY(waitFor(MonitorState::Running));
}

void TestMonitorSidecar::changesItsPort()
{
    m_sidecar->start(freePort(), Manner::Quiet);
    QVERIFY(waitFor(MonitorState::Running));
    const ProcessRef first = ProcessRef::open(static_cast<pid_t>(m_sidecar->status().pid)).value();
    const int port = freePort();
    m_sidecar->start(port, Manner::Interactive);
    QVERIFY(QTest::qWaitFor([&] { return m_sidecar->status().port == port && m_sidecar->status().state == MonitorState::Running; }, 30'000));
    QVERIFY(!first.isAlive());
    m_sidecar->start(0, Manner::Interactive);
    QVERIFY(waitFor(MonitorState::Off));
}

void TestMonitorSidecar::stops()
{
    bool isStopped = false;
    m_sidecar->start(freePort(), Manner::Quiet);
    QVERIFY(waitFor(MonitorState::Running));
    const ProcessRef monitor = ProcessRef::open(static_cast<pid_t>(m_sidecar->status().pid)).value();
    m_sidecar->stop([&isStopped] { isStopped = true; });
    QVERIFY(QTest::qWaitFor([&isStopped] { return isStopped; }, 30'000));
    QVERIFY(!monitor.isAlive());
    m_sidecar->tryAgain();
    QVERIFY(!QTest::qWaitFor([this] { return m_sidecar->status().state == MonitorState::Starting; }, 100));
}

QTEST_GUILESS_MAIN(TestMonitorSidecar)
#include "tst_monitorsidecar.moc"
