// SPDX-License-Identifier: MIT
#include "process/porttable.h"

#include "base/uniquefd.h"
#include "process/nettcp.h"

#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace shellreeve;

namespace {

ProcessInfo process(pid_t pid)
{
    ProcessInfo info;
    info.pid = pid;
    info.startTicks = 1;
    return info;
}

/// A world that counts the looks at descriptors.
struct World {
    std::vector<Listener> listeners;
    std::map<pid_t, std::set<quint64>> held;
    bool isReadable = true;
    std::vector<pid_t> looks;

    PortTable::Sources sources()
    {
        return {[this]() -> Result<std::vector<Listener>> {
                    return isReadable ? Result<std::vector<Listener>>(listeners) : Error{ErrorCode::Failed, QStringLiteral("no")};
                },
                [this](pid_t pid, const std::vector<Listener> &known) {
                    looks.push_back(pid);
                    std::vector<Listener> found = known;
                    std::erase_if(found, [&](const Listener &listener) { return held[pid].count(listener.socket) == 0; });
                    return found;
                }};
    }
};

} // namespace

class TestPortTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsPortsByHolder()
    {
        World world;
        world.listeners = {{8080, "::", 0, 1}, {8080, "0.0.0.0", 0, 2}, {22, "::", 0, 3}};
        world.held = {{10, {1, 2}}, {11, {1}}};
        PortTable table(world.sources());
        table.update({process(10), process(11), process(12)});
        QCOMPARE(table.portsOf({process(10)}), QList<int>{8080});
        QCOMPARE(table.portsOf({process(10), process(11), process(12)}), QList<int>{8080});
        QCOMPARE(table.portsOf({process(12)}), QList<int>());
        QCOMPARE(table.portsOf({process(13)}), QList<int>());
    }
    void looksOnlyWhereSomethingIsNew()
    {
        World world;
        world.listeners = {{8080, "::", 0, 1}};
        world.held = {{10, {1}}};
        PortTable table(world.sources());
        table.update({process(10)});
        world.looks.clear();
        for (int look = 1; look < PortTable::looksUntilAll; ++look) {
            table.update({process(10)});
        }
        QCOMPARE(world.looks.size(), size_t(0));
        table.update({process(10)}); // the 16th
        QCOMPARE(world.looks, std::vector<pid_t>{10});
        world.looks.clear();
        table.update({process(10), process(11)});
        QCOMPARE(world.looks, std::vector<pid_t>{11});
        world.looks.clear();
        world.listeners.push_back({9000, "::", 0, 2});
        world.held[10].insert(2);
        table.update({process(10), process(11)});
        QCOMPARE(world.looks, (std::vector<pid_t>{10, 11}));
        QCOMPARE(table.portsOf({process(10)}), (QList<int>{8080, 9000}));
    }
    void closedSocketIsGone()
    {
        World world;
        world.listeners = {{8080, "::", 0, 1}, {22, "::", 0, 2}};
        world.held = {{10, {1}}};
        PortTable table(world.sources());
        table.update({process(10)});
        world.listeners.erase(world.listeners.begin());
        table.update({process(10)});
        QCOMPARE(table.portsOf({process(10)}), QList<int>());
    }
    void unreadableTablesShowNothing()
    {
        World world;
        world.isReadable = false;
        PortTable table(world.sources());
        table.update({process(10)});
        QCOMPARE(table.portsOf({process(10)}), QList<int>());
        QCOMPARE(world.looks.size(), size_t(0));
    }
    void recycledPidIsAnother()
    {
        World world;
        world.listeners = {{8080, "::", 0, 1}};
        world.held = {{10, {1}}};
        PortTable table(world.sources());
        table.update({process(10)});
        world.held.clear();
        ProcessInfo newcomer = process(10);
        newcomer.startTicks = 2;
        table.update({newcomer});
        QCOMPARE(table.portsOf({newcomer}), QList<int>());
    }
    void findsOurOwn_data()
    {
        QTest::addColumn<int>("family");
        QTest::newRow("IPv4") << AF_INET;
        QTest::newRow("IPv6") << AF_INET6;
    }
    void findsOurOwn()
    {
        QFETCH(int, family);
        const UniqueFd server(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_loopback;
        sockaddr_in address4{};
        address4.sin_family = AF_INET;
        address4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const bool isBound = server.isValid()
            && (family == AF_INET ? ::bind(server.get(), reinterpret_cast<const sockaddr *>(&address4), sizeof address4)
                                  : ::bind(server.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address)) == 0;
        if (!isBound && family == AF_INET6) {
            QSKIP("this machine has no IPv6");
        }
        QVERIFY(isBound);
        PortTable table;
        const ProcessInfo self = *readProcess(::getpid(), ProcessFields::Identity);
        table.update({self});
        const QList<int> before = table.portsOf({self});
        QCOMPARE(::listen(server.get(), 1), 0);
        sockaddr_in6 bound{}; // both families have the port at the same place
        socklen_t size = sizeof bound;
        QCOMPARE(::getsockname(server.get(), reinterpret_cast<sockaddr *>(&bound), &size), 0);
        const int port = ntohs(bound.sin6_port);
        table.update({self});
        QVERIFY(!before.contains(port));
        QVERIFY(table.portsOf({self}).contains(port));

        const Result<std::vector<Listener>> all = readListeners();
        QVERIFY(all.ok());
        const auto ours = std::find_if(all->begin(), all->end(), [&](const Listener &listener) { return listener.port == port; });
        QVERIFY(ours != all->end());
        QCOMPARE(ours->address, family == AF_INET ? QByteArray("127.0.0.1") : QByteArray("::1"));
        QCOMPARE(listenersOf(::getpid(), {*ours}), std::vector<Listener>{*ours});
        QVERIFY(listenersOf(1, {}).empty());

        QFile kernel(family == AF_INET ? QStringLiteral("/proc/net/tcp") : QStringLiteral("/proc/net/tcp6"));
        if (kernel.open(QIODevice::ReadOnly)) { // what is read where the kernel's socket diagnosis does not answer
            const std::vector<Listener> listed = parseNetTcp(kernel.readAll());
            QVERIFY(std::find(listed.begin(), listed.end(), *ours) != listed.end());
        }
    }
};

QTEST_APPLESS_MAIN(TestPortTable)
#include "tst_porttable.moc"
