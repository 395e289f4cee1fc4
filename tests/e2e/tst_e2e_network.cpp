// SPDX-License-Identifier: MIT
// Bad days of the network: the tray works, and says why there is no monitor and what to do. What needs a network of its own runs
// where one can be had; those in which all is to be as usual run tst_e2e_monitor (CMakeLists.txt).
#include "e2e/instance.h"
#include "process/signalsender.h"
#include "support/freeport.h"
#include "support/httpclient.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALoopbackInterface();
    void aPortThatIsKeptFromUsers();
    void aPortWithConnectionsThatLinger();
    void portsAreToldWithoutTheKernelsDiagnosis();
};

namespace {

QStringList world(const char *name)
{
    return {QStringLiteral(SHELLREEVE_TESTWORLD), QString::fromUtf8(name)};
}

/// Can there be such a world here?
bool canBe(const QStringList &world)
{
    QProcess trial;
    trial.start(world.first(), world.mid(1) + QStringList{QStringLiteral("true")});
    return runUntilFinished(trial, std::chrono::seconds(60)) && trial.exitCode() == 0;
}

/// As a user does it in the settings.
bool choosePort(Instance &it, int port)
{
    it.environment.remove(QStringLiteral("SHELLREEVE_MONITOR_PORT")); // an order of the environment would win
    QFile file(it.paths().settingsFile);
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write("[monitor]\nport=" + QByteArray::number(port) + '\n') > 0;
}

QString said(const Instance &it, const char *what)
{
    return it.monitor().value(QLatin1String(what)).toString();
}

/// Rows of the kernel's table with this local port in that state (include/net/tcp_states.h).
qsizetype connectionsOf(int port, const char *state)
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> rows = table.readAll().split('\n');
    const QByteArray place = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    return std::count_if(rows.begin(), rows.end(), [&](const QByteArray &row) {
        const QList<QByteArray> fields = row.simplified().split(' ');
        return fields.size() > 3 && fields.at(1).endsWith(place) && fields.at(3) == state;
    });
}

constexpr int port = 4820; // nobody has it in a network of its own

} // namespace

void TestE2eNetwork::withoutALoopbackInterface()
{
    const TemporaryHome home;
    Instance it(home);
    it.inWorld = world("noloopback");
    if (!canBe(it.inWorld)) {
        QSKIP("no network namespace can be had here");
    }
    QVERIFY(choosePort(it, port));
    QVERIFY(it.start());
    QVERIFY(it.waitForMonitor(QStringLiteral("degraded")));
    QVERIFY2(said(it, "reason").contains(QStringLiteral("127.0.0.1:4820")), qPrintable(said(it, "reason")));
    QVERIFY2(said(it, "advice").contains(QStringLiteral("ip link set lo up")), qPrintable(said(it, "advice")));
    const QString status = it.reeve(words("status")).out;
    QVERIFY2(status.contains(QStringLiteral("degraded")) && status.contains(QStringLiteral("ip link set lo up")), qPrintable(status));
    QVERIFY(!it.log().contains(QStringLiteral("trying again"))); // time would not mend it
    if (::geteuid() != 0) {
        QSKIP("only root can bring it up");
    }
    // Done as it says, in the same network; then another try finds it mended.
    QVERIFY(!it.create(QStringLiteral("mends"), world("loopback") + words("echo mended")).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("mends"), QStringLiteral("mended")));
    QVERIFY(choosePort(it, port + 1));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    QVERIFY(said(it, "reason").isEmpty());
}

void TestE2eNetwork::aPortThatIsKeptFromUsers()
{
    const TemporaryHome home;
    Instance it(home);
    it.inWorld = world("lowports");
    if (!canBe(it.inWorld)) {
        QSKIP("no network namespace whose rules can be changed can be had here");
    }
    QVERIFY(choosePort(it, port));
    QVERIFY(it.start());
    QVERIFY(it.waitForMonitor(QStringLiteral("degraded")));
    QVERIFY2(said(it, "reason").contains(QStringLiteral("127.0.0.1:4820: Permission denied")), qPrintable(said(it, "reason")));
    QVERIFY2(said(it, "advice").contains(QStringLiteral("ip_unprivileged_port_start")) && said(it, "advice").contains(QStringLiteral("--monitor-port")),
             qPrintable(said(it, "advice")));
    QVERIFY(!it.log().contains(QStringLiteral("trying again")));
    QVERIFY(!it.create(QStringLiteral("works"), words("cat")).isEmpty());
    QVERIFY(choosePort(it, 12'345)); // as it says
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
}

// The side that goes first keeps a closed connection for a minute; the port has to be free for the next monitor all the same.
void TestE2eNetwork::aPortWithConnectionsThatLinger()
{
    const TemporaryHome home;
    Instance it(home);
    const int wanted = freePort();
    QVERIFY(it.start(words("--headless --monitor-port") + QStringList{QString::number(wanted)}));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    const ProcessRef first = ProcessRef::open(static_cast<pid_t>(it.monitor().value(QLatin1String("pid")).toInt())).value();
    HttpConnection client(wanted);
    QVERIFY(client.send("GET /health HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(wanted) + "\r\n\r\n"));
    QCOMPARE(client.read().status, 200);
    QCOMPARE(sendSignal(first, SIGKILL), SignalOutcome::Sent);
    QVERIFY(client.isClosedByServer());
    client.leave();
    QVERIFY(waitFor([&] { return connectionsOf(wanted, "06") > 0; })); // TIME_WAIT
    QVERIFY(waitFor([&] {
        const QJsonObject monitor = it.monitor();
        return monitor.value(QLatin1String("state")).toString() == QLatin1String("running") && monitor.value(QLatin1String("pid")).toInt() != first.pid();
    }));
    QVERIFY(connectionsOf(wanted, "06") > 0); // still
    QCOMPARE(it.log().count(QStringLiteral("trying again in")), 1); // the first attempt had it
    QCOMPARE(httpRequest(wanted, "GET", "/health").status, 200);
}

void TestE2eNetwork::portsAreToldWithoutTheKernelsDiagnosis()
{
    const TemporaryHome home;
    Instance it(home);
    it.inWorld = world("nodiagnosis");
    if (!canBe(it.inWorld)) {
        QSKIP("no filter of system calls can be had here");
    }
    QVERIFY(it.start());
    QVERIFY(!it.createChild(QStringLiteral("web"), QStringLiteral("listen 0 block")).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("web"), QStringLiteral("LISTENING")));
    const Said ports = it.reeve(words("ports --json"));
    QCOMPARE(ports.code, 0);
    const QJsonArray rows = ports.array();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &one) {
        return one.toObject().value(QLatin1String("sessionName")).toString() == QLatin1String("web");
    });
    QVERIFY2(row != rows.end(), qPrintable(ports.out + ports.err));
    const QString number = QString::number(row->toObject().value(QLatin1String("port")).toInt());
    const QString taken = it.reeve({QStringLiteral("ports"), number}).out;
    QVERIFY2(taken.contains(QStringLiteral("of the session web, listening on 127.0.0.1")), qPrintable(taken));
}

QTEST_GUILESS_MAIN(TestE2eNetwork)
#include "tst_e2e_network.moc"
