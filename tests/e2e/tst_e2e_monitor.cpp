// SPDX-License-Identifier: MIT
// The shipped tray and its shipped monitor, and whoever else holds the port (requirements D1 to D11).
#include "e2e/instance.h"
#include "monitor/monitorplaces.h"
#include "process/signalsender.h"
#include "support/freeport.h"
#include "support/heldport.h"
#include "support/httpclient.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesAndGoesWithItsOwner();
    void isStartedAgainWhenItCrashes();
    void doesNotOutliveAnOwnerThatIsKilled_data();
    void doesNotOutliveAnOwnerThatIsKilled();
    void takesThePortBackFromAnOrphan();
    void takesThePortBackOnAnyAddress_data();
    void takesThePortBackOnAnyAddress();
    void leavesALivingInstanceAlone_data();
    void leavesALivingInstanceAlone();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void believesNoDoubtfulRecord_data();
    void believesNoDoubtfulRecord();
    void namesTheSessionThatHoldsThePort();
    void aSecondStartGivesItAnotherPort();
    void theTrayWorksWithoutAMonitor();
    void twoThatStartAtOnceShareNothing();
};

namespace {

QStringList onPort(int port)
{
    return {QStringLiteral("--headless"), QStringLiteral("--monitor-port"), QString::number(port)};
}

bool startsOn(Instance &it, int port)
{
    return it.start(onPort(port));
}

ProcessRef monitorProcess(const Instance &it)
{
    return ProcessRef::open(static_cast<pid_t>(it.monitor().value(QLatin1String("pid")).toInt())).value();
}

int healthOn(int port)
{
    return httpRequest(port, "GET", "/health").status;
}

pid_t holderOf(const Instance &it)
{
    return static_cast<pid_t>(it.monitor().value(QLatin1String("holder")).toObject().value(QLatin1String("pid")).toInt());
}

/// Beside another one of the same home: each profile has sockets of its own.
void keepApart(Instance &it)
{
    it.environment.remove(QStringLiteral("SHELLPER_SOCKET_DIR"));
}

} // namespace

void TestE2eMonitor::comesAndGoesWithItsOwner()
{
    const TemporaryHome home;
    Instance it(home);
    const int port = freePort();
    QVERIFY(startsOn(it, port));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    QCOMPARE(it.monitor().value(QLatin1String("port")).toInt(), port);
    QCOMPARE(healthOn(port), 200);
    const ProcessRef monitor = monitorProcess(it);
    const QString records = it.paths().monitorDir;
    QVERIFY(waitForFile(monitorPidPath(records, port)));
    QVERIFY(QFile::exists(monitorRecordPath(records, port)));
    QCOMPARE(it.reeve(words("quit")).code, 0);
    QCOMPARE(it.waitForExit(), 0);
    QVERIFY(!monitor.isAlive()); // before its owner, not some time later
    QVERIFY(!QFile::exists(monitorPidPath(records, port)) && !QFile::exists(monitorRecordPath(records, port)));
}

void TestE2eMonitor::isStartedAgainWhenItCrashes()
{
    const TemporaryHome home;
    Instance it(home);
    const int port = freePort();
    QVERIFY(startsOn(it, port));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    const ProcessRef first = monitorProcess(it);
    QCOMPARE(sendSignal(first, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitFor([&] {
        const QJsonObject monitor = it.monitor();
        return monitor.value(QLatin1String("state")).toString() == QLatin1String("running")
            && monitor.value(QLatin1String("pid")).toInt() != first.pid();
    }));
    QCOMPARE(healthOn(port), 200);
}

void TestE2eMonitor::doesNotOutliveAnOwnerThatIsKilled_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("running") << false;
    QTest::newRow("stopped meanwhile") << true;
}

void TestE2eMonitor::doesNotOutliveAnOwnerThatIsKilled()
{
    QFETCH(bool, isStopped);
    const TemporaryHome home;
    Instance it(home);
    const int port = freePort();
    QVERIFY(startsOn(it, port));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    const ProcessRef monitor = monitorProcess(it);
    if (isStopped) {
        QCOMPARE(sendSignal(monitor, SIGSTOP), SignalOutcome::Sent);
    }
    it.crash();
    if (isStopped) {
        QVERIFY(monitor.isAlive());
        QCOMPARE(sendSignal(monitor, SIGCONT), SignalOutcome::Sent);
    }
    QVERIFY(waitFor([&] { return !monitor.isAlive(); }));
}

// As it happens: the tray is killed while its monitor cannot notice.
void TestE2eMonitor::takesThePortBackFromAnOrphan()
{
    const TemporaryHome home;
    Instance it(home);
    const int port = freePort();
    QVERIFY(startsOn(it, port));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    const ProcessRef orphan = monitorProcess(it);
    QCOMPARE(sendSignal(orphan, SIGSTOP), SignalOutcome::Sent);
    it.crash();
    QVERIFY(startsOn(it, port));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    QVERIFY(!orphan.isAlive());
    QCOMPARE(healthOn(port), 200);
    QFile audit(it.paths().logDir + QStringLiteral("/audit.jsonl"));
    QVERIFY(audit.open(QIODevice::ReadOnly));
    const QByteArray lines = audit.readAll();
    QVERIFY2(lines.contains("\"orphan\"") && lines.contains(QByteArray::number(orphan.pid())), lines.constData());
}

void TestE2eMonitor::takesThePortBackOnAnyAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1");
    QTest::newRow("every IPv4") << QStringLiteral("0.0.0.0");
    QTest::newRow("dual stack") << QStringLiteral("::");
    QTest::newRow("IPv6 loopback") << QStringLiteral("::1");
}

// Hung as well: nobody answers there.
void TestE2eMonitor::takesThePortBackOnAnyAddress()
{
    QFETCH(QString, address);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(QDir().mkpath(it.paths().monitorDir));
    const HeldPort held(address);
    if (held.port == 0) {
        QSKIP("this address cannot be listened at here");
    }
    QFile::setPermissions(it.paths().monitorDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const ProcessRef orphan = held.process();
    QVERIFY(held.writeRecord(it.paths().monitorDir, deadOwner(home.home())));
    QVERIFY(startsOn(it, held.port));
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    QVERIFY(!orphan.isAlive());
    QCOMPARE(healthOn(held.port), 200);
}

void TestE2eMonitor::leavesALivingInstanceAlone_data()
{
    QTest::addColumn<bool>("isOwnerStopped");
    QTest::newRow("running") << false;
    QTest::newRow("stopped: it lives all the same") << true;
}

void TestE2eMonitor::leavesALivingInstanceAlone()
{
    QFETCH(bool, isOwnerStopped);
    const TemporaryHome home;
    Instance other(home, QStringLiteral("other"));
    keepApart(other);
    Instance it(home);
    const int port = freePort();
    QVERIFY(startsOn(other, port));
    QVERIFY(other.waitForMonitor(QStringLiteral("running")));
    const ProcessRef monitor = monitorProcess(other);
    const ProcessRef owner = other.trayProcess();
    if (isOwnerStopped) {
        QCOMPARE(sendSignal(owner, SIGSTOP), SignalOutcome::Sent);
    }
    QVERIFY(startsOn(it, port));
    QVERIFY(it.waitForMonitor(QStringLiteral("blocked-live")));
    QCOMPARE(holderOf(it), monitor.pid());
    const QJsonObject holder = it.monitor().value(QLatin1String("holder")).toObject();
    QCOMPARE(holder.value(QLatin1String("class")).toString(), QStringLiteral("live"));
    QCOMPARE(holder.value(QLatin1String("profile")).toString(), QStringLiteral("other"));
    QVERIFY(holder.value(QLatin1String("program")).toString().endsWith(QLatin1String("shellreeve-monitor")));
    const QString said = it.reeve(words("status")).out;
    QVERIFY2(said.contains(QLatin1String("blocked-live")) && said.contains(QString::number(monitor.pid())), qUtf8Printable(said));
    if (isOwnerStopped) {
        QCOMPARE(sendSignal(owner, SIGCONT), SignalOutcome::Sent);
    }
    QCOMPARE(healthOn(port), 200);
    QVERIFY(monitor.isAlive());
    QVERIFY(other.waitForMonitor(QStringLiteral("running")));
}

void TestE2eMonitor::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("before");
    const auto loopback = QStringLiteral("127.0.0.1");
    QTest::newRow("loopback") << loopback << QString();
    QTest::newRow("every IPv4") << QStringLiteral("0.0.0.0") << QString();
    QTest::newRow("dual stack") << QStringLiteral("::") << QString();
    QTest::newRow("of another user") << loopback << QStringLiteral("become-nobody");
    QTest::newRow("not dumpable") << loopback << QStringLiteral("undumpable");
    QTest::newRow("with our name, which proves nothing") << loopback << QStringLiteral("name shellreeve-monitor");
}

void TestE2eMonitor::leavesOthersAlone()
{
    QFETCH(QString, address);
    QFETCH(QString, before);
    if (before == QLatin1String("become-nobody") && ::geteuid() != 0) {
        QSKIP("needs root");
    }
    const TemporaryHome home;
    Instance it(home);
    const HeldPort held(address, before.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (held.port == 0) {
        QSKIP("this address cannot be listened at here");
    }
    const ProcessRef stranger = held.process();
    QVERIFY(startsOn(it, held.port));
    QVERIFY(it.waitForMonitor(QStringLiteral("blocked-foreign")));
    QVERIFY(stranger.isAlive());
    const QJsonObject monitor = it.monitor();
    QVERIFY(!monitor.value(QLatin1String("reason")).toString().isEmpty() && !monitor.value(QLatin1String("advice")).toString().isEmpty());
    QVERIFY(it.create(QStringLiteral("works"), words("cat")).size() == 8);
}

void TestE2eMonitor::believesNoDoubtfulRecord_data()
{
    QTest::addColumn<QString>("flaw");
    QTest::newRow("truncated") << QStringLiteral("truncated");
    QTest::newRow("writable by everybody") << QStringLiteral("writable");
    QTest::newRow("of another boot") << QStringLiteral("boot");
    QTest::newRow("of a process whose number came again") << QStringLiteral("recycled");
    QTest::newRow("of another program") << QStringLiteral("program");
}

// Each would be an orphan's, were it not for one thing: nobody is ended for it.
void TestE2eMonitor::believesNoDoubtfulRecord()
{
    QFETCH(QString, flaw);
    const TemporaryHome home;
    Instance it(home);
    const QString records = it.paths().monitorDir;
    QVERIFY(QDir().mkpath(records));
    QFile::setPermissions(records, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const HeldPort held;
    const ProcessRef holder = held.process();
    MonitorRecord record = held.record(deadOwner(home.home()));
    const QString path = monitorRecordPath(records, held.port);
    if (flaw == QLatin1String("boot")) {
        record.process.bootId = "00000000-0000-0000-0000-000000000000";
    } else if (flaw == QLatin1String("recycled")) {
        record.process.startTicks -= 1;
        record.process.pidfdInode = 0;
    } else if (flaw == QLatin1String("program")) {
        record.exeInode += 1;
    }
    QVERIFY(record.write(path).ok());
    if (flaw == QLatin1String("truncated")) {
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    } else if (flaw == QLatin1String("writable")) {
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOther));
    }
    QVERIFY(startsOn(it, held.port));
    QVERIFY(it.waitForMonitor(QStringLiteral("blocked-foreign")));
    QVERIFY(holder.isAlive());
    QCOMPARE(holderOf(it), holder.pid());
}

void TestE2eMonitor::namesTheSessionThatHoldsThePort()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const int port = freePort();
    const QString id = it.createChild(QStringLiteral("api"), QStringLiteral("listen-at 127.0.0.1 %1 block").arg(port));
    QVERIFY(it.waitForOutput(QStringLiteral("api"), QStringLiteral("LISTENING")));
    QCOMPARE(it.reeve(words("quit")).code, 0);
    QCOMPARE(it.waitForExit(), 0);
    QVERIFY(startsOn(it, port));
    QVERIFY(it.waitForMonitor(QStringLiteral("blocked-session")));
    QCOMPARE(it.monitor().value(QLatin1String("holder")).toObject().value(QLatin1String("sessionId")).toString(), id);
    QVERIFY(it.reeve(words("status")).out.contains(QLatin1String("api")));
    QVERIFY(it.waitForStatus(QStringLiteral("api"), QStringLiteral("running")));
}

// As the advice says, without a window: a second start is passed on with its port.
void TestE2eMonitor::aSecondStartGivesItAnotherPort()
{
    const TemporaryHome home;
    Instance it(home);
    const HeldPort held;
    QVERIFY(startsOn(it, held.port));
    QVERIFY(it.waitForMonitor(QStringLiteral("blocked-foreign")));
    const int port = freePort();
    QProcess second;
    second.setProcessEnvironment(it.environment);
    second.start(QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve"), onPort(port));
    QVERIFY(runUntilFinished(second, std::chrono::seconds(60)));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    QCOMPARE(it.monitor().value(QLatin1String("port")).toInt(), port);
    QCOMPARE(healthOn(port), 200);
}

void TestE2eMonitor::theTrayWorksWithoutAMonitor()
{
    const TemporaryHome home;
    Instance it(home);
    const QString libexec = home.filePath(QStringLiteral("libexec"));
    QVERIFY(QDir().mkdir(libexec));
    QVERIFY(QFile::link(QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve-shellper"), libexec + QStringLiteral("/shellreeve-shellper")));
    it.environment.insert(QStringLiteral("SHELLREEVE_LIBEXEC_DIR"), libexec);
    QVERIFY(startsOn(it, freePort()));
    QVERIFY(it.waitForMonitor(QStringLiteral("degraded")));
    QVERIFY(it.monitor().value(QLatin1String("reason")).toString().contains(QLatin1String("shellreeve-monitor")));
    QVERIFY(!it.create(QStringLiteral("works"), words("cat")).isEmpty());
}

void TestE2eMonitor::twoThatStartAtOnceShareNothing()
{
    const TemporaryHome home;
    Instance one(home, QStringLiteral("one"));
    Instance two(home, QStringLiteral("two"));
    keepApart(one);
    keepApart(two);
    const int port = freePort();
    QProcess second; // at the same time, beside the one that is waited for
    second.setProcessEnvironment(two.environment);
    second.start(QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve"), onPort(port) + words("--profile two"));
    QVERIFY(startsOn(one, port));
    const auto settled = [](const Instance &it) {
        const QString state = it.monitor().value(QLatin1String("state")).toString();
        return state == QLatin1String("running") || state == QLatin1String("blocked-live");
    };
    QVERIFY(waitFor([&] { return settled(one) && settled(two); }));
    const QJsonObject first = one.monitor();
    const QJsonObject other = two.monitor();
    const bool firstRuns = first.value(QLatin1String("state")).toString() == QLatin1String("running");
    QVERIFY(firstRuns != (other.value(QLatin1String("state")).toString() == QLatin1String("running")));
    QCOMPARE((firstRuns ? other : first).value(QLatin1String("holder")).toObject().value(QLatin1String("pid")).toInt(),
             (firstRuns ? first : other).value(QLatin1String("pid")).toInt());
    QCOMPARE(healthOn(port), 200);
    QCOMPARE(two.reeve(words("quit")).code, 0);
    QVERIFY(runUntilFinished(second, std::chrono::seconds(60)));
}

QTEST_GUILESS_MAIN(TestE2eMonitor)
#include "tst_e2e_monitor.moc"
