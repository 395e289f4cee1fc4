// SPDX-License-Identifier: MIT
#include "process/nettcp.h"

#include <QTest>
#include <QtEndian>

using namespace shellreeve;

namespace {

constexpr char head[] = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

/// A word as the kernel prints it: in the machine's order.
QByteArray word(const char *networkOrder)
{
    return QByteArray::number(qToBigEndian(QByteArray(networkOrder).toUInt(nullptr, 16)), 16).rightJustified(8, '0').toUpper();
}

QByteArray line(const QByteArray &local, const char *state = "0A", const char *rest = "00000000:00000000 00:00000000 00000000  1000        0 4711 1 0 100 0 0 10 0")
{
    return "   0: " + local + " 00000000:0000 " + state + ' ' + rest + '\n';
}

} // namespace

class TestNetTcp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsListeners()
    {
        const std::vector<Listener> found = parseNetTcp(head + line(word("7F000001") + ":1F90") + line(word("00000000") + ":0016"));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0], (Listener{8080, "127.0.0.1", 1000, 4711}));
        QCOMPARE(found[1], (Listener{22, "0.0.0.0", 1000, 4711}));
    }
    void readsVersion6()
    {
        const QByteArray zero(8, '0');
        const std::vector<Listener> found = parseNetTcp(head + line(zero + zero + zero + word("00000001") + ":0BB8") + line(zero + zero + zero + zero + ":0050"));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].address, QByteArray("::1"));
        QCOMPARE(found[0].port, 3000);
        QCOMPARE(found[1].address, QByteArray("::"));
    }
    void passesOver_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray local = word("7F000001") + ":1F90";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only the head") << QByteArray(head);
        QTest::newRow("a connection") << line(local, "01");
        QTest::newRow("short") << QByteArray("   0: ") + local + " 00000000:0000 0A\n";
        QTest::newRow("no address") << line("nonsense:1F90");
        QTest::newRow("short address") << line("7F00:1F90");
        QTest::newRow("no colon") << line(QByteArray(13, '0'));
        QTest::newRow("port is no number") << line(word("7F000001") + ":port");
        QTest::newRow("inode is no number") << line(local, "0A", "0:0 0:0 0 1000 0 inode 1");
        QTest::newRow("uid is no number") << line(local, "0A", "0:0 0:0 0 root 0 1 1");
    }
    void passesOver()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parseNetTcp(text).size(), size_t(0));
        QCOMPARE(parseNetTcp(text + line(word("7F000001") + ":1F90")).size(), size_t(1));
    }
    void findsTheOwner_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("uid"); // -1: not told
        const QByteArray client = word("7F000001") + ":C001";
        const QByteArray server = word("7F000001") + ":12D4";
        const QByteArray mapped = QByteArray(16, '0') + word("0000FFFF");
        const auto connection = [](const QByteArray &local, const QByteArray &remote, const char *uid, const char *inode) {
            return QByteArray(head) + "   0: " + local + ' ' + remote + " 01 00000000:00000000 00:00000000 00000000  " + uid + "        0 " + inode + " 1 0\n";
        };
        QTest::newRow("nothing") << QByteArray(head) << -1;
        QTest::newRow("the client's end") << connection(client, server, "1000", "4711") << 1'000;
        QTest::newRow("the server's end is not it") << connection(server, client, "1000", "4711") << -1;
        QTest::newRow("another port") << connection(word("7F000001") + ":C002", server, "1000", "4711") << -1;
        QTest::newRow("another address") << connection(word("7F000002") + ":C001", server, "1000", "4711") << -1;
        QTest::newRow("an IPv6 socket that speaks IPv4") << connection(mapped + client, mapped + server, "1001", "4711") << 1'001;
        QTest::newRow("nobody holds it any more") << connection(client, server, "0", "0") << -1;
        QTest::newRow("no uid") << connection(client, server, "x", "4711") << -1;
    }
    void findsTheOwner()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, uid);
        const auto loopback = [](quint16 port) {
            sockaddr_in address = {};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            return address;
        };
        const std::optional<uid_t> owner = ownerInNetTcp(table, loopback(0xC001), loopback(4820));
        QCOMPARE(owner ? static_cast<int>(*owner) : -1, uid);
    }
};

QTEST_APPLESS_MAIN(TestNetTcp)
#include "tst_nettcp.moc"
