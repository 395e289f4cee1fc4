// SPDX-License-Identifier: MIT
#include "process/signalsender.h"
#include "reconcile/portlook.h"
#include "support/heldport.h"
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
using shellreeve::testing::deadOwner;
using shellreeve::testing::HeldPort;
using shellreeve::testing::LivingOwner;
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
    [[nodiscard]] bool write(const MonitorRecord &record) const { return record.write(monitorRecordPath(m_home->path(), record.port)).ok(); }

    std::optional<TemporaryHome> m_home;
    OwnerRecord m_dead;
};

void TestPortLook::init()
{
    m_home.emplace();
    m_dead = deadOwner(m_home->path());
}

PortQuestion TestPortLook::question(int port) const
{
    PortQuestion question;
    question.port = port;
    question.recordDir = m_home->path();
    question.patience = Milliseconds(50); // the test child never answers
    return question;
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
        port = HeldPort().port;
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
    HeldPort held;
    PortQuestion asked = question(held.port);
    asked.ownMonitor = held.process().identity();
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
    HeldPort held(address, {QStringLiteral("say"), QStringLiteral("shellreeve-monitor")});
    const PortVerdict verdict = look(held.port);
    QCOMPARE(verdict.what, PortClass::Foreign);
    QCOMPARE(verdict.holders.size(), size_t{1});
    const PortHolder *holder = verdict.culprit();
    QVERIFY(holder);
    QCOMPARE(holder->pid, held.child.root());
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
    HeldPort held(QStringLiteral("127.0.0.1"), {QStringLiteral("become-nobody")});
    const PortVerdict verdict = look(held.port);
    QCOMPARE(verdict.what, PortClass::Foreign);
    QVERIFY(verdict.socketUid.has_value() && *verdict.socketUid != 0);
}

void TestPortLook::unseen()
{
#ifdef __linux__
    if (::getuid() == 0) {
        QSKIP("root can look at everybody");
    }
    HeldPort held(QStringLiteral("127.0.0.1"), {QStringLiteral("undumpable")});
    const PortVerdict verdict = look(held.port);
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
    HeldPort held;
    QVERIFY(held.writeRecord(m_home->path(), m_dead));
    if (isStopped) {
        QCOMPARE(sendSignal(held.process(), SIGSTOP), SignalOutcome::Sent);
    }
    const PortVerdict verdict = look(held.port);
    QVERIFY2(verdict.what == PortClass::Orphan, qPrintable(verdict.holders.at(0).evidence.join(QStringLiteral("; "))));
    QCOMPARE(verdict.culprit()->profile, QStringLiteral("default"));
    QCOMPARE(verdict.culprit()->ownerPid, m_dead.process.pid);
    QVERIFY(verdict.culprit()->evidence.size() >= 3);
}

void TestPortLook::liveByItsOwner()
{
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_home->path(), owner.record(QStringLiteral("work"))));
    const PortVerdict verdict = look(held.port);
    QCOMPARE(verdict.what, PortClass::Live);
    QCOMPARE(verdict.culprit()->profile, QStringLiteral("work"));
    owner.child.end();
    QCOMPARE(look(held.port).what, PortClass::Orphan);
}

void TestPortLook::liveByItsName()
{
    const QString program = m_home->filePath(QStringLiteral("shellreeve-monitor"));
    QVERIFY(QFile::copy(QStringLiteral(SHELLREEVE_TESTCHILD), program));
    HeldPort held(QStringLiteral("127.0.0.1"), {}, program);
    const PortVerdict verdict = look(held.port);
    QCOMPARE(verdict.what, PortClass::Live);
    QVERIFY(verdict.culprit()->evidence.filter(QStringLiteral("of which there is no record")).size() == 1);
    QVERIFY(verdict.culprit()->evidence.filter(QStringLiteral("secret")).isEmpty());
    QVERIFY(QFile::remove(program)); // an upgrade: "(deleted)" is no part of the name
    QCOMPARE(look(held.port).what, PortClass::Live);
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
    HeldPort held;
    MonitorRecord record = held.record(m_dead);
    change(record);
    QVERIFY(record.write(monitorRecordPath(m_home->path(), held.port)).ok());
    QCOMPARE(look(held.port).what, PortClass::Foreign);
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
    HeldPort held;
    QVERIFY(held.writeRecord(m_home->path(), m_dead));
    damage(monitorRecordPath(m_home->path(), held.port));
    const PortVerdict verdict = look(held.port);
    QCOMPARE(verdict.what, PortClass::Unknown);
    QVERIFY(!verdict.holders.at(0).evidence.isEmpty());
}

void TestPortLook::sessionsProcess()
{
    // The keeper stands for a shellper, what it keeps for a dev server.
    const QStringList listening{QStringLiteral("listen"), QStringLiteral("0"), QStringLiteral("block")};
    ChildGuard shellper(listening);
    PortQuestion asked = question(portOf(shellper));
    asked.sessions = {{QStringLiteral("abcdefgh"), QStringLiteral("api"), {ProcessRef::open(shellper.root())->identity()}}};
    const PortVerdict verdict = lookAtPort(asked);
    QCOMPARE(verdict.what, PortClass::Session);
    QCOMPARE(verdict.culprit()->sessionId, QStringLiteral("abcdefgh"));
    QCOMPARE(verdict.culprit()->sessionName, QStringLiteral("api"));
    asked.sessions[0].holders = {ProcessRef::open(1)->identity()};
    QCOMPARE(lookAtPort(asked).what, PortClass::Foreign);
    asked.sessions[0].holders = {ProcessRef::open(shellper.root())->identity()};
    asked.sessions[0].holders[0].startTicks -= 1; // another one that had this pid
    QCOMPARE(lookAtPort(asked).what, PortClass::Foreign);

    qputenv("SHELLREEVE_SESSION", "abcdefgh.0123");
    HeldPort detached;
    qunsetenv("SHELLREEVE_SESSION");
    asked.port = detached.port;
    const PortVerdict named = lookAtPort(asked);
    QCOMPARE(named.what, PortClass::Session);
    QVERIFY(named.culprit()->probable && !verdict.culprit()->probable);
    QVERIFY(named.culprit()->evidence.contains(QStringLiteral("its environment names the session api")));
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
    QVERIFY(write(HeldPort::recordOf(readProcess(heir.front(), ProcessFields::Identity)->ppid, port, m_dead)));
    const PortVerdict verdict = look(port);
    QCOMPARE(verdict.holders.size(), size_t{2});
    QCOMPARE(verdict.what, PortClass::Unknown);
}

void TestPortLook::glanceSettlesWhatItCan()
{
    HeldPort held;
    QCOMPARE(glanceAtPort(question(held.port)).what, PortClass::Unknown);
    QVERIFY(held.writeRecord(m_home->path(), m_dead));
    const PortVerdict verdict = glanceAtPort(question(held.port));
    QCOMPARE(verdict.what, PortClass::Unknown); // nobody acts on a glance
    QCOMPARE(verdict.holders.size(), size_t{1});
    QCOMPARE(verdict.holders.front().what, PortClass::Orphan);
}

QTEST_GUILESS_MAIN(TestPortLook)
#include "tst_portlook.moc"
