// SPDX-License-Identifier: MIT
#include "base/recordlock.h"
#include "monitor/monitorplaces.h"
#include "monitor/monitorrecord.h"
#include "process/hostidentity.h"
#include "process/signalsender.h"
#include "reconcile/portlook.h"
#include "support/childguard.h"
#include "support/temporaryhome.h"

#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using shellreeve::testing::ChildGuard;
using shellreeve::testing::TemporaryHome;

Q_DECLARE_METATYPE(std::function<void(shellreeve::MonitorRecord &)>)
Q_DECLARE_METATYPE(std::function<void(const QString &)>)

/// Real holders of real ports; what only a monitor can do, prove itself, is in tst_e2e_monitor.
class TestPortLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_home.reset(); }

    void free();
    void ourselves();
    void ourMonitor();
    void foreignOnAnyAddress_data();
    void foreignOnAnyAddress();
    void foreignOfAnotherUser();
    void unseen();
    void orphan_data();
    void orphan();
    void liveByItsOwner();
    void liveByItsName();
    void recordOfAnother_data();
    void recordOfAnother();
    void damagedRecord_data();
    void damagedRecord();
    void sessionsProcess();
    void passedOnSocket();
    void glanceSettlesWhatItCan();

private:
    [[nodiscard]] PortVerdict look(int port) { return lookAtPort(question(port)); }
    [[nodiscard]] PortQuestion question(int port) const;
    /// What a monitor would have written that is this process.
    [[nodiscard]] MonitorRecord recordOf(pid_t pid, int port) const;
    void write(const MonitorRecord &record) const { QVERIFY(record.write(monitorRecordPath(m_home->path(), record.port)).ok()); }
    [[nodiscard]] static QStringList listening(const QStringList &before = {})
    {
        return before + QStringList{QStringLiteral("listen"), QStringLiteral("0"), QStringLiteral("block")};
    }
    [[nodiscard]] QString deadLock() const { return m_home->filePath(QStringLiteral("owner-dead.lock")); }

    std::optional<TemporaryHome> m_home;
    ProcessIdentity m_dead; ///< a process that has ended
};

void TestPortLook::init()
{
    m_home.emplace();
    ChildGuard child(QStringList{QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    m_dead = ProcessRef::open(child.root()).value().identity();
}

PortQuestion TestPortLook::question(int port) const
{
    PortQuestion question;
    question.port = port;
    question.recordDir = m_home->path();
    question.patience = Milliseconds(50); // the test child never answers
    return question;
}

MonitorRecord TestPortLook::recordOf(pid_t pid, int port) const
{
    MonitorRecord record = MonitorRecord::ofThisProcess(port, {m_dead, {}, deadLock()}, "00ff").value();
    record.process = ProcessRef::open(pid).value().identity();
    const ProgramFile program = readProgram(pid).value();
    record.exeDevice = program.device;
    record.exeInode = program.inode;
    return record;
}

static int portOf(ChildGuard &child)
{
    const std::vector<int> ports = child.waitFor(1, QStringLiteral("LISTENING"));
    return ports.empty() ? 0 : ports.front();
}

void TestPortLook::free()
{
    int port = 0;
    {
        ChildGuard child(listening(), ChildGuard::Under::Test);
        port = portOf(child);
        QVERIFY(port > 0);
    }
    const PortVerdict verdict = look(port);
    QCOMPARE(verdict.what, PortClass::Free);
    QVERIFY(verdict.holders.empty());
    QCOMPARE(glanceAtPort(question(port)).what, PortClass::Free);
}

void TestPortLook::ourselves()
{
    const UniqueFd socket(::socket(AF_INET, SOCK_STREAM, 0));
    QCOMPARE(::listen(socket.get(), 1), 0); // the system picks a port
    sockaddr_in address{};
    socklen_t size = sizeof address;
    QCOMPARE(::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&address), &size), 0);
    const PortVerdict verdict = look(ntohs(address.sin_port));
    QCOMPARE(verdict.what, PortClass::Self);
}

void TestPortLook::ourMonitor()
{
    ChildGuard child(listening(), ChildGuard::Under::Test);
    PortQuestion asked = question(portOf(child));
    asked.ownMonitor = ProcessRef::open(child.root()).value().identity();
    QCOMPARE(lookAtPort(asked).what, PortClass::Self);
    QCOMPARE(glanceAtPort(asked).what, PortClass::Self);
    asked.ownMonitor->startTicks += 1; // another one that had this pid
    QCOMPARE(lookAtPort(asked).what, PortClass::Foreign);
}

void TestPortLook::foreignOnAnyAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"127.0.0.1", "0.0.0.0", "::1", "::"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestPortLook::foreignOnAnyAddress()
{
    QFETCH(QString, address);
    // Its arguments name our program: that is no evidence.
    ChildGuard child(QStringList{QStringLiteral("listen-at"), address, QStringLiteral("0"), QStringLiteral("block"), QStringLiteral("shellreeve-monitor")},
                     ChildGuard::Under::Test);
    const PortVerdict verdict = look(portOf(child));
    QCOMPARE(verdict.what, PortClass::Foreign);
    QCOMPARE(verdict.holders.size(), size_t{1});
    const PortHolder *holder = verdict.culprit();
    QVERIFY(holder);
    QCOMPARE(holder->pid, child.root());
    QCOMPARE(holder->uid, std::optional(::getuid()));
    QCOMPARE(holder->program, QStringLiteral(SHELLREEVE_TESTCHILD));
    QCOMPARE(holder->address, address);
    QVERIFY(holder->startedAt.isValid());
}

void TestPortLook::foreignOfAnotherUser()
{
    if (::getuid() != 0) {
        QSKIP("only root can start somebody else's process");
    }
    ChildGuard child(QStringList{QStringLiteral("become-nobody")} + listening(), ChildGuard::Under::Test);
    const PortVerdict verdict = look(portOf(child));
    QCOMPARE(verdict.what, PortClass::Foreign);
    QVERIFY(verdict.socketUid.has_value() && *verdict.socketUid != 0);
}

void TestPortLook::unseen()
{
#ifdef __linux__
    if (::getuid() == 0) {
        QSKIP("root can look at everybody");
    }
    ChildGuard child(QStringList{QStringLiteral("undumpable")} + listening(), ChildGuard::Under::Test);
    const PortVerdict verdict = look(portOf(child));
    QCOMPARE(verdict.what, PortClass::Unknown);
    QVERIFY(!verdict.evidence.isEmpty());
#endif
}

void TestPortLook::orphan_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("hung") << false;
    QTest::newRow("stopped") << true;
}

void TestPortLook::orphan()
{
    QFETCH(bool, isStopped);
    ChildGuard child(listening(), ChildGuard::Under::Test);
    const int port = portOf(child);
    write(recordOf(child.root(), port));
    if (isStopped) {
        QCOMPARE(sendSignal(ProcessRef::open(child.root()).value(), SIGSTOP), SignalOutcome::Sent);
    }
    const PortVerdict verdict = look(port);
    QVERIFY2(verdict.what == PortClass::Orphan, qPrintable(verdict.holders.at(0).evidence.join(QStringLiteral("; "))));
    QCOMPARE(verdict.culprit()->profile, QStringLiteral("default"));
    QCOMPARE(verdict.culprit()->ownerPid, m_dead.pid);
    QVERIFY(verdict.culprit()->evidence.size() >= 3);
}

void TestPortLook::liveByItsOwner()
{
    ChildGuard owner(QStringList{QStringLiteral("lock"), m_home->filePath(QStringLiteral("owner-1.lock")), QStringLiteral("ready"), QStringLiteral("block")},
                     ChildGuard::Under::Test);
    QCOMPARE(owner.waitFor(1).size(), size_t{1});
    ChildGuard child(listening(), ChildGuard::Under::Test);
    const int port = portOf(child);
    MonitorRecord record = recordOf(child.root(), port);
    record.owner = {ProcessRef::open(owner.root()).value().identity(), QStringLiteral("work"), m_home->filePath(QStringLiteral("owner-1.lock"))};
    write(record);
    const PortVerdict verdict = look(port);
    QCOMPARE(verdict.what, PortClass::Live);
    QCOMPARE(verdict.culprit()->profile, QStringLiteral("work"));
    owner.end();
    QCOMPARE(look(port).what, PortClass::Orphan);
}

void TestPortLook::liveByItsName()
{
    const QString program = m_home->filePath(QStringLiteral("shellreeve-monitor"));
    QVERIFY(QFile::copy(QStringLiteral(SHELLREEVE_TESTCHILD), program));
    ChildGuard child(listening(), ChildGuard::Under::Test, program);
    const int port = portOf(child);
    QCOMPARE(look(port).what, PortClass::Live);
    QVERIFY(QFile::remove(program)); // an upgrade: "(deleted)" is no part of the name
    QCOMPARE(look(port).what, PortClass::Live);
}

void TestPortLook::recordOfAnother_data()
{
    QTest::addColumn<std::function<void(MonitorRecord &)>>("change");
    const auto row = [](const char *name, const std::function<void(MonitorRecord &)> &change) { QTest::newRow(name) << change; };
    row("recycled pid", [](MonitorRecord &record) { record.process.startTicks -= 1; record.process.pidfdInode = 0; });
    row("another boot", [](MonitorRecord &record) { record.process.bootId = "00000000-0000-0000-0000-000000000000"; });
    row("another port", [](MonitorRecord &record) { record.port += 1; });
    row("another pid namespace", [](MonitorRecord &record) { record.pidNamespace += 1; });
}

// What has the pid by now is somebody else.
void TestPortLook::recordOfAnother()
{
    QFETCH(std::function<void(MonitorRecord &)>, change);
    ChildGuard child(listening(), ChildGuard::Under::Test);
    const int port = portOf(child);
    MonitorRecord record = recordOf(child.root(), port);
    change(record);
    QVERIFY(record.write(monitorRecordPath(m_home->path(), port)).ok());
    QCOMPARE(look(port).what, PortClass::Foreign);
}

void TestPortLook::damagedRecord_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("damage");
    const auto row = [](const char *name, const std::function<void(const QString &)> &damage) { QTest::newRow(name) << damage; };
    row("truncated", [](const QString &path) { QVERIFY(QFile::resize(path, 40)); });
    row("empty", [](const QString &path) { QVERIFY(QFile::resize(path, 0)); });
    row("writable by others", [](const QString &path) { QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0); });
    row("a link", [](const QString &path) {
        QVERIFY(QFile::rename(path, path + QStringLiteral(".real")));
        QVERIFY(QFile::link(path + QStringLiteral(".real"), path));
    });
}

void TestPortLook::damagedRecord()
{
    QFETCH(std::function<void(const QString &)>, damage);
    ChildGuard child(listening(), ChildGuard::Under::Test);
    const int port = portOf(child);
    write(recordOf(child.root(), port));
    damage(monitorRecordPath(m_home->path(), port));
    const PortVerdict verdict = look(port);
    QCOMPARE(verdict.what, PortClass::Unknown);
    QVERIFY(!verdict.holders.at(0).evidence.isEmpty());
}

void TestPortLook::sessionsProcess()
{
    // The keeper stands for a shellper, what it keeps for a dev server.
    ChildGuard shellper(listening());
    PortQuestion asked = question(portOf(shellper));
    asked.sessions = {{QStringLiteral("abcdefgh"), QStringLiteral("api"), {shellper.root()}}};
    const PortVerdict verdict = lookAtPort(asked);
    QCOMPARE(verdict.what, PortClass::Session);
    QCOMPARE(verdict.culprit()->sessionId, QStringLiteral("abcdefgh"));
    QCOMPARE(verdict.culprit()->sessionName, QStringLiteral("api"));
    asked.sessions[0].pids = {1};
    QCOMPARE(lookAtPort(asked).what, PortClass::Foreign);

    qputenv("SHELLREEVE_SESSION", "abcdefgh.0123");
    ChildGuard detached(listening(), ChildGuard::Under::Test);
    qunsetenv("SHELLREEVE_SESSION");
    asked.port = portOf(detached);
    QCOMPARE(lookAtPort(asked).what, PortClass::Session);
    asked.sessions[0].id = QStringLiteral("hgfedcba"); // somebody else's session
    QCOMPARE(lookAtPort(asked).what, PortClass::Foreign);
}

// A monitor never does that; whatever did is not to be ended by its record.
void TestPortLook::passedOnSocket()
{
    ChildGuard child(QStringList{QStringLiteral("listen"), QStringLiteral("0"), QStringLiteral("child"), QStringLiteral("["), QStringLiteral("ready"),
                                 QStringLiteral("block"), QStringLiteral("]"), QStringLiteral("block")});
    const int port = portOf(child);
    const std::vector<int> heir = child.waitFor(1);
    QCOMPARE(heir.size(), size_t{1});
    write(recordOf(readProcess(heir.front(), ProcessFields::Identity)->ppid, port));
    const PortVerdict verdict = look(port);
    QCOMPARE(verdict.holders.size(), size_t{2});
    QCOMPARE(verdict.what, PortClass::Unknown);
}

void TestPortLook::glanceSettlesWhatItCan()
{
    ChildGuard child(listening(), ChildGuard::Under::Test);
    const int port = portOf(child);
    QCOMPARE(glanceAtPort(question(port)).what, PortClass::Unknown);
    write(recordOf(child.root(), port));
    const PortVerdict verdict = glanceAtPort(question(port));
    QCOMPARE(verdict.what, PortClass::Unknown); // nobody acts on a glance
    QCOMPARE(verdict.holders.size(), size_t{1});
    QCOMPARE(verdict.holders.front().what, PortClass::Orphan);
}

QTEST_GUILESS_MAIN(TestPortLook)
#include "tst_portlook.moc"
