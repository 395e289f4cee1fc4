// SPDX-License-Identifier: MIT
#include "process/processref.h"
#include "sidecar/monitorprocess.h"
#include "support/temporaryhome.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>
#include <sys/stat.h>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

/// Monitors that do as a line of shell says: what the real one never does is what this is about.
class TestMonitorProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_monitor = std::make_unique<MonitorProcess>();
    }
    void cleanup()
    {
        m_monitor.reset();
        m_home.reset();
    }

    void isReadyWhenItSaysSo();
    void isToldItsConfiguration();
    void belongsToNoSession();
    void fails_data();
    void fails();
    void failsWhereThereIsNoProgram();
    void isNotWaitedForEndlessly();
    void tellsOfItsEnd_data();
    void tellsOfItsEnd();
    void stops_data();
    void stops();
    void endsWithItsOwner();

private:
    void start(const QString &script, Milliseconds within = std::chrono::seconds(20))
    {
        const QString path = m_home->filePath(QStringLiteral("monitor"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script.toUtf8() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        m_monitor->start(path, config(), m_home->environment(), within);
    }
    [[nodiscard]] static MonitorConfig config()
    {
        return {4820, QStringLiteral("p"), QStringLiteral("/s/c"), QStringLiteral("/s/t"), QStringLiteral("/m"), {{2, 1, "b", 0}, {}, QStringLiteral("/s/l")}};
    }
    static constexpr const char *isReady = R"(printf '{"ready":true,"pid":%d,"port":4820}\n' $$; )";

    std::optional<TemporaryHome> m_home;
    std::unique_ptr<MonitorProcess> m_monitor;
};

void TestMonitorProcess::isReadyWhenItSaysSo()
{
    QSignalSpy ready(m_monitor.get(), &MonitorProcess::ready);
    start(QString::fromLatin1(isReady) + QStringLiteral("exec sleep 60"));
    QVERIFY(ready.wait(20'000));
    QVERIFY(m_monitor->pid() > 1);
}

void TestMonitorProcess::isToldItsConfiguration()
{
    QSignalSpy ready(m_monitor.get(), &MonitorProcess::ready);
    start(QStringLiteral("cat >%1; ").arg(m_home->filePath(QStringLiteral("told"))) + QString::fromLatin1(isReady) + QStringLiteral("exec sleep 60"));
    QVERIFY(ready.wait(20'000));
    QFile told(m_home->filePath(QStringLiteral("told")));
    QVERIFY(told.open(QIODevice::ReadOnly));
    QCOMPARE(told.readAll(), config().encode());
}

void TestMonitorProcess::belongsToNoSession()
{
    qputenv("SHELLREEVE_SESSION", "abcdefgh.1");
    QSignalSpy failed(m_monitor.get(), &MonitorProcess::failed);
    start(QStringLiteral("echo \"session=$SHELLREEVE_SESSION\" >&2; exit 1"));
    qunsetenv("SHELLREEVE_SESSION");
    QVERIFY(failed.wait(20'000));
    QVERIFY(failed.at(0).at(0).value<Error>().context.endsWith(QStringLiteral("session=")));
}

void TestMonitorProcess::fails_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isInUse");
    QTest::newRow("says why") << QStringLiteral("echo 'no such device' >&2; exit 1") << QStringLiteral("no such device") << false;
    QTest::newRow("says nothing") << QStringLiteral("exit 3") << QStringLiteral("status 3") << false;
    QTest::newRow("nonsense") << QStringLiteral("echo hello; exec sleep 60") << QStringLiteral("SIGKILL") << false;
    QTest::newRow("reports another's pid") << QStringLiteral(R"(echo '{"ready":true,"pid":2,"port":4820}'; exec sleep 60)") << QStringLiteral("SIGKILL") << false;
    QTest::newRow("an endless line") << QStringLiteral("exec cat /dev/zero") << QStringLiteral("SIGKILL") << false;
    QTest::newRow("reports in use") << QStringLiteral(R"(echo '{"ready":false,"inUse":true,"message":"taken"}'; exit 1)") << QStringLiteral("taken") << true;
    QTest::newRow("reports a failure") << QStringLiteral(R"(echo '{"ready":false,"message":"no loopback"}'; exit 1)") << QStringLiteral("no loopback") << false;
}

void TestMonitorProcess::fails()
{
    QFETCH(QString, script);
    QFETCH(QString, words);
    QFETCH(bool, isInUse);
    QSignalSpy failed(m_monitor.get(), &MonitorProcess::failed);
    QSignalSpy ready(m_monitor.get(), &MonitorProcess::ready);
    start(script);
    QVERIFY(failed.wait(20'000));
    const Error reason = failed.at(0).at(0).value<Error>();
    QVERIFY2(reason.message().contains(words), qPrintable(reason.message()));
    QCOMPARE(failed.at(0).at(1).toBool(), isInUse);
    QVERIFY(ready.isEmpty());
    QCOMPARE(m_monitor->pid(), 0);
}

void TestMonitorProcess::failsWhereThereIsNoProgram()
{
    QSignalSpy failed(m_monitor.get(), &MonitorProcess::failed);
    m_monitor->start(m_home->filePath(QStringLiteral("nothing")), config(), m_home->environment());
    QVERIFY(!failed.isEmpty() || failed.wait(20'000));
    const Error reason = failed.at(0).at(0).value<Error>();
    QVERIFY(reason.context.contains(m_home->filePath(QStringLiteral("nothing"))));
    QVERIFY(!reason.advice.isEmpty());
}

void TestMonitorProcess::isNotWaitedForEndlessly()
{
    QSignalSpy failed(m_monitor.get(), &MonitorProcess::failed);
    start(QStringLiteral("exec sleep 60"), Milliseconds(50));
    QVERIFY(failed.wait(20'000));
    QVERIFY(failed.at(0).at(0).value<Error>().context.contains(QStringLiteral("in time")));
}

void TestMonitorProcess::tellsOfItsEnd_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("how");
    QTest::newRow("exits") << QStringLiteral("read line <%1; exit 3") << QStringLiteral("it exited with status 3");
    QTest::newRow("is killed") << QStringLiteral("read line <%1; kill -9 $$") << QStringLiteral("it was ended by SIGKILL");
}

void TestMonitorProcess::tellsOfItsEnd()
{
    QFETCH(QString, end);
    QFETCH(QString, how);
    const QString gate = m_home->filePath(QStringLiteral("gate"));
    QCOMPARE(::mkfifo(QFile::encodeName(gate).constData(), 0600), 0);
    QSignalSpy ready(m_monitor.get(), &MonitorProcess::ready);
    QSignalSpy exited(m_monitor.get(), &MonitorProcess::exited);
    start(QString::fromLatin1(isReady) + end.arg(gate));
    QVERIFY(ready.wait(20'000));
    QVERIFY(exited.isEmpty());
    QFile opened(gate);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    opened.close();
    QVERIFY(exited.wait(20'000));
    QCOMPARE(exited.at(0).at(0).toString(), how);
}

void TestMonitorProcess::stops_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("how");
    QTest::newRow("when asked") << QStringLiteral("trap 'exit 0' TERM; %1 while :; do sleep 0.01; done") << QStringLiteral("it exited with status 0");
    QTest::newRow("when it has to") << QStringLiteral("trap '' TERM; %1 while :; do sleep 0.01; done") << QStringLiteral("it was ended by SIGKILL");
}

void TestMonitorProcess::stops()
{
    QFETCH(QString, script);
    QFETCH(QString, how);
    QSignalSpy ready(m_monitor.get(), &MonitorProcess::ready);
    QSignalSpy exited(m_monitor.get(), &MonitorProcess::exited);
    start(script.arg(QString::fromLatin1(isReady)));
    QVERIFY(ready.wait(20'000));
    m_monitor->stop(how.contains(QStringLiteral("KILL")) ? Milliseconds(50) : std::chrono::seconds(20));
    QVERIFY(exited.wait(20'000));
    QCOMPARE(exited.at(0).at(0).toString(), how);
}

void TestMonitorProcess::endsWithItsOwner()
{
    QSignalSpy ready(m_monitor.get(), &MonitorProcess::ready);
    start(QString::fromLatin1(isReady) + QStringLiteral("exec sleep 60"));
    QVERIFY(ready.wait(20'000));
    const ProcessRef process = ProcessRef::open(static_cast<pid_t>(m_monitor->pid())).value();
    m_monitor.reset();
    QVERIFY(!process.isAlive());
}

QTEST_GUILESS_MAIN(TestMonitorProcess)
#include "tst_monitorprocess.moc"
