// SPDX-License-Identifier: MIT
#include "reconcile/portlist.h"

#include <QJsonObject>
#include <QTest>

using namespace shellreeve;

namespace {

constexpr uid_t us = 1'000;
constexpr uid_t somebody = 33;

ProcessInfo process(pid_t pid, pid_t ppid, quint64 start = 100, const QByteArray &program = "node")
{
    ProcessInfo info;
    info.pid = pid;
    info.ppid = ppid;
    info.startTicks = start;
    info.program = program;
    info.uid = us;
    return info;
}

ProcessIdentity identity(pid_t pid, quint64 start = 100)
{
    ProcessIdentity identity;
    identity.pid = pid;
    identity.startTicks = start;
    return identity;
}

/// 50 is the shellper of "api", 51 its guardian.
SessionRoots api()
{
    return {QStringLiteral("aaaaaaaa"), QStringLiteral("api"), {identity(50), identity(51)}};
}

PortHolding holding(std::vector<ProcessInfo> line, std::vector<quint64> sockets, const QString &cookie = {})
{
    return {std::move(line), std::move(sockets), cookie, {}};
}

QString shown(const PortRow &row)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6%7")
        .arg(row.port)
        .arg(row.address)
        .arg(row.pid)
        .arg(row.sessionId.isEmpty() ? QStringLiteral("-") : row.sessionId, row.sessionName.isEmpty() ? QStringLiteral("-") : row.sessionName,
             toText(row.kind), row.probable ? QStringLiteral("?") : QString());
}

} // namespace

Q_DECLARE_METATYPE(shellreeve::PortSight)

class TestPortList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void asJson();
};

void TestPortList::rows_data()
{
    QTest::addColumn<PortSight>("sight");
    QTest::addColumn<QStringList>("expected");
    const Listener one{3000, "127.0.0.1", us, 7};
    const std::vector<ProcessInfo> below{process(100, 60), process(60, 50), process(50, 51), process(51, 1)};
    const std::vector<ProcessInfo> beside{process(100, 1)};
    const auto row = [](const char *name, const PortSight &sight, const QStringList &expected) { QTest::newRow(name) << sight << expected; };
    const auto sight = [&](const PortHolding &held, SessionRoots session = api()) { return PortSight{{one}, {held}, {std::move(session)}, {}, us}; };

    row("nobody listens", PortSight{{}, {holding(below, {7})}, {api()}, {}, us}, {});
    row("a session's", sight(holding(below, {7})), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session")});
    row("below the guardian alone", sight(holding({process(100, 51), process(51, 1)}, {7})), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session")});
    row("the shellper's pid is another's by now", sight(holding({process(100, 50), process(50, 1, 900)}, {7})), {QStringLiteral("3000 127.0.0.1 100 - - other")});

    SessionRoots over = api();
    over.isOver = true;
    row("its command has ended", sight(holding(below, {7}), over), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api leftover")});
    SessionRoots leaving = api();
    leaving.leftovers = {100};
    row("left behind by a command before", sight(holding(below, {7}), leaving), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api leftover")});
    leaving.leftovers = {60};
    row("another was left behind", sight(holding(below, {7}), leaving), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session")});
    SessionRoots remains{QStringLiteral("aaaaaaaa"), QStringLiteral("api"), {identity(50)}, "/session.scope", {100}};
    row("in the cgroup of a session that nobody holds", sight(holding(beside, {7}), remains), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api leftover")});

    const QString cookie = QStringLiteral("aaaaaaaa");
    row("by its cookie", sight(holding(beside, {7}, cookie)), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session?")});
    row("by the cookie of one that is over", sight(holding(beside, {7}, cookie), over), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api leftover?")});
    row("by the cookie of one that is gone", sight(holding(beside, {7}, QStringLiteral("bbbbbbbb"))), {QStringLiteral("3000 127.0.0.1 100 bbbbbbbb - leftover?")});
    row("a cookie on one that is older than the session", sight(holding({process(100, 1, 99)}, {7}, cookie)), {QStringLiteral("3000 127.0.0.1 100 - - other")});
    row("standing below one counts more than a cookie", sight(holding(below, {7}, QStringLiteral("bbbbbbbb"))), {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session")});

    const auto named = [](ProcessInfo info, const char *comm) {
        info.comm = comm;
        return info;
    };
    row("of a session of another profile", sight(holding({process(100, 70), named(process(70, 71), "shellreeve-shel")}, {7}, QStringLiteral("bbbbbbbb"))),
        {QStringLiteral("3000 127.0.0.1 100 - - other")});
    row("below the guardian of one, with a cookie of ours", sight(holding({process(100, 71), named(process(71, 1), "shellreeve-guar")}, {7}, cookie)),
        {QStringLiteral("3000 127.0.0.1 100 - - other")});

    row("our monitor", PortSight{{one}, {holding(beside, {7})}, {api()}, identity(100), us}, {QStringLiteral("3000 127.0.0.1 100 - - monitor")});
    row("one that has the monitor's pid by now", PortSight{{one}, {holding(beside, {7})}, {api()}, identity(100, 1), us}, {QStringLiteral("3000 127.0.0.1 100 - - other")});
    row("another program", sight(holding(beside, {7})), {QStringLiteral("3000 127.0.0.1 100 - - other")});
    row("ours, and nobody can be seen to hold it", PortSight{{one}, {}, {api()}, {}, us}, {QStringLiteral("3000 127.0.0.1 0 - - other")});
    row("another user's", PortSight{{{22, "::", somebody, 9}}, {}, {api()}, {}, us}, {QStringLiteral("22 :: 0 - - foreign")});
    ProcessInfo theirs = process(100, 50);
    theirs.uid = somebody;
    row("another user's, seen by root", PortSight{{{22, "::", somebody, 9}}, {holding({theirs, process(50, 1)}, {9})}, {api()}, {}, us}, {QStringLiteral("22 :: 0 - - foreign")});
    row("made by another user, passed on to a session", PortSight{{{22, "::", somebody, 9}}, {holding(below, {9})}, {api()}, {}, us}, {QStringLiteral("22 :: 100 aaaaaaaa api session")});
    row("the system does not tell whose", PortSight{{{22, "::", std::nullopt, 9}}, {}, {api()}, {}, us}, {QStringLiteral("22 :: 0 - - foreign")});

    const PortSight workers{{one},
                            {holding(below, {7}), holding({process(101, 100), below[0], below[1], below[2]}, {7}), holding({process(102, 100), below[0], below[1], below[2]}, {7})},
                            {api()}, {}, us};
    row("a master and its workers", workers, {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session")});
    row("two heirs of one that has ended", PortSight{{one}, {holding({process(101, 50), process(50, 1)}, {7}), holding({process(102, 50), process(50, 1)}, {7})}, {api()}, {}, us},
        {QStringLiteral("3000 127.0.0.1 101 aaaaaaaa api session"), QStringLiteral("3000 127.0.0.1 102 aaaaaaaa api session")});
    row("shared by a session and another program", PortSight{{one}, {holding(below, {7}), holding({process(200, 1)}, {7})}, {api()}, {}, us},
        {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session"), QStringLiteral("3000 127.0.0.1 200 - - other")});
    row("on several addresses and ports, in order",
        PortSight{{{8080, "::", us, 1}, {3000, "::1", us, 2}, {3000, "127.0.0.1", us, 3}}, {holding(below, {1, 2, 3})}, {api()}, {}, us},
        {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session"), QStringLiteral("3000 ::1 100 aaaaaaaa api session"), QStringLiteral("8080 :: 100 aaaaaaaa api session")});
    row("two sockets on one port", PortSight{{one, {3000, "127.0.0.1", us, 8}}, {holding(below, {7, 8})}, {api()}, {}, us}, {QStringLiteral("3000 127.0.0.1 100 aaaaaaaa api session")});
    SessionRoots inner{QStringLiteral("cccccccc"), QStringLiteral("inner"), {identity(60)}};
    row("a session inside a session", PortSight{{one}, {holding(below, {7})}, {api(), inner}, {}, us}, {QStringLiteral("3000 127.0.0.1 100 cccccccc inner session")});
}

void TestPortList::rows()
{
    QFETCH(PortSight, sight);
    QFETCH(QStringList, expected);
    QStringList rows;
    for (const PortRow &row : listPorts(sight)) {
        rows.append(shown(row));
    }
    QCOMPARE(rows, expected);
}

void TestPortList::asJson()
{
    PortRow row;
    row.port = 22;
    row.address = QStringLiteral("::");
    row.uid = somebody;
    row.kind = PortKind::Foreign;
    const QJsonObject object = row.toJson();
    QCOMPARE(object.keys(), (QStringList{QStringLiteral("address"), QStringLiteral("kind"), QStringLiteral("pid"), QStringLiteral("port"), QStringLiteral("probable"),
                                         QStringLiteral("program"), QStringLiteral("sessionId"), QStringLiteral("sessionName"), QStringLiteral("since"), QStringLiteral("uid")}));
    QVERIFY(object.value(QLatin1String("pid")).isNull() && object.value(QLatin1String("since")).isNull());
    QCOMPARE(object.value(QLatin1String("uid")).toInteger(), qint64(somebody));
    QCOMPARE(object.value(QLatin1String("kind")).toString(), QStringLiteral("foreign"));
}

QTEST_GUILESS_MAIN(TestPortList)
#include "tst_portlist.moc"
