// SPDX-License-Identifier: MIT
#include "process/treeusage.h"

#include "base/uniquefd.h"
#include "support/childguard.h"
#include "support/waitfor.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

UniqueFd connectTo(int port)
{
    UniqueFd socket(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return ::connect(socket.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 ? std::move(socket) : UniqueFd();
}

} // namespace

class TestTreeUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compares_data();
    void compares();
    void nothingHappens();
    void somebodyComputes();
    void somebodyIsNew();
    void aClientIsConnected();
    void ourOwnConnectionsElsewhereAreNone();
};

void TestTreeUsage::compares_data()
{
    QTest::addColumn<quint64>("before"); // 0: was not there
    QTest::addColumn<quint64>("now");    // 0: is not there
    QTest::addColumn<bool>("clients");
    QTest::addColumn<bool>("inUse");
    QTest::newRow("idle") << quint64{5} << quint64{5} << false << false;
    QTest::newRow("computed") << quint64{5} << quint64{6} << false << true;
    QTest::newRow("new") << quint64{0} << quint64{1} << false << true;
    QTest::newRow("gone") << quint64{5} << quint64{0} << false << false;
    QTest::newRow("idle, with a client") << quint64{5} << quint64{5} << true << true;
}

void TestTreeUsage::compares()
{
    QFETCH(quint64, before);
    QFETCH(quint64, now);
    QFETCH(bool, clients);
    QFETCH(bool, inUse);
    const auto usage = [](quint64 cpu) {
        TreeUsage result;
        if (cpu > 0) {
            result.cpu.emplace(ProcessKey{77, 1}, cpu);
        }
        return result;
    };
    TreeUsage later = usage(now);
    later.hasClients = clients;
    QCOMPARE(isInUse(usage(before), later), inUse);
}

void TestTreeUsage::nothingHappens()
{
    ChildGuard guard({QStringLiteral("ready"), QStringLiteral("block")});
    QCOMPARE(guard.waitFor(1).size(), size_t(1));
    const TreeUsage usage = readTreeUsage({guard.root()});
    QCOMPARE(usage.cpu.size(), size_t(1));
    QVERIFY(!usage.hasClients);
    QVERIFY(!isInUse(usage, usage));
}

void TestTreeUsage::somebodyComputes()
{
    ChildGuard guard({QStringLiteral("ready"), QStringLiteral("flood"), QStringLiteral("0")});
    QCOMPARE(guard.waitFor(1).size(), size_t(1));
    const TreeUsage before = readTreeUsage({guard.root()});
    QVERIFY(testing::waitFor([&] {
        guard.process().readAllStandardOutput();
        return isInUse(before, readTreeUsage({guard.root()}));
    }));
}

void TestTreeUsage::somebodyIsNew()
{
    ChildGuard guard({QStringLiteral("ready"), QStringLiteral("sleep"), QStringLiteral("50"), QStringLiteral("child"),
                      QStringLiteral("["), QStringLiteral("ready"), QStringLiteral("block"), QStringLiteral("]"),
                      QStringLiteral("block")});
    QCOMPARE(guard.waitFor(1).size(), size_t(1));
    TreeUsage before = readTreeUsage({guard.root()});
    QCOMPARE(guard.waitFor(2).size(), size_t(2));
    QVERIFY(isInUse(TreeUsage{{*before.cpu.begin()}, false}, readTreeUsage({guard.root()})));
}

void TestTreeUsage::aClientIsConnected()
{
    ChildGuard guard({QStringLiteral("listen"), QStringLiteral("0"), QStringLiteral("ready"), QStringLiteral("block")});
    const std::vector<int> port = guard.waitFor(1, QStringLiteral("LISTENING"));
    QCOMPARE(port.size(), size_t(1));
    QVERIFY(!readTreeUsage({guard.root()}).hasClients);
    UniqueFd client = connectTo(port.front());
    QVERIFY(client.isValid());
#ifdef Q_OS_LINUX // elsewhere a connection counts once it is accepted
    QVERIFY(readTreeUsage({guard.root()}).hasClients); // nobody has accepted it yet
#endif
    client.reset();
    QVERIFY(testing::waitFor([&] { return !readTreeUsage({guard.root()}).hasClients; }));
}

void TestTreeUsage::ourOwnConnectionsElsewhereAreNone()
{
    ChildGuard server({QStringLiteral("listen"), QStringLiteral("0"), QStringLiteral("ready"), QStringLiteral("block")});
    ChildGuard idle({QStringLiteral("ready"), QStringLiteral("block")});
    const std::vector<int> port = server.waitFor(1, QStringLiteral("LISTENING"));
    QCOMPARE(port.size(), size_t(1));
    QCOMPARE(idle.waitFor(1).size(), size_t(1));
    const UniqueFd client = connectTo(port.front());
    QVERIFY(client.isValid());
    QVERIFY(!readTreeUsage({idle.root()}).hasClients);
}

QTEST_GUILESS_MAIN(TestTreeUsage)
#include "tst_treeusage.moc"
