// SPDX-License-Identifier: MIT
#include "monitor/monitorconfig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;

class TestMonitorConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refuses_data();
    void refuses();
    void reportComesBackAsItWas_data();
    void reportComesBackAsItWas();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
};

namespace {

MonitorConfig sample()
{
    return {4820,
            QStringLiteral("work"),
            QStringLiteral("/s/control.sock"),
            QStringLiteral("/s/monitor.token"),
            QStringLiteral("/m"),
            {{4711, 99, "boot", 7}, QStringLiteral("work"), QStringLiteral("/s/owner-1.lock")}};
}

} // namespace

void TestMonitorConfig::comesBackAsItWas()
{
    const QByteArray text = sample().encode();
    QVERIFY(text.endsWith('\n') && text.count('\n') == 1);
    const Result<MonitorConfig> back = MonitorConfig::decode(text);
    QVERIFY(back.ok());
    QCOMPARE(back->port, 4820);
    QCOMPARE(back->profile, QStringLiteral("work"));
    QCOMPARE(back->controlSocket, QStringLiteral("/s/control.sock"));
    QCOMPARE(back->tokenFile, QStringLiteral("/s/monitor.token"));
    QCOMPARE(back->recordDir, QStringLiteral("/m"));
    QVERIFY(back->owner.process == sample().owner.process);
    QCOMPARE(back->owner.process.pidfdInode, 7u);
    QCOMPARE(back->owner.lock, QStringLiteral("/s/owner-1.lock"));
}

void TestMonitorConfig::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no port") << QStringLiteral("port") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("port 0") << QStringLiteral("port") << QJsonValue(0);
    QTest::newRow("port 65536") << QStringLiteral("port") << QJsonValue(65'536);
    QTest::newRow("port as text") << QStringLiteral("port") << QJsonValue(QStringLiteral("4820"));
    QTest::newRow("relative socket") << QStringLiteral("controlSocket") << QJsonValue(QStringLiteral("control.sock"));
    QTest::newRow("no token file") << QStringLiteral("tokenFile") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("directory is a number") << QStringLiteral("recordDir") << QJsonValue(1);
    QTest::newRow("no owner") << QStringLiteral("owner") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("owner without lock") << QStringLiteral("owner")
                                        << QJsonValue(QJsonObject{{QStringLiteral("pid"), 7}, {QStringLiteral("startTicks"), 7}});
}

void TestMonitorConfig::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = QJsonDocument::fromJson(sample().encode()).object();
    if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    const Result<MonitorConfig> config = MonitorConfig::decode(QJsonDocument(object).toJson());
    QVERIFY(!config.ok());
    QCOMPARE(config.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(config.error().context.contains(key), qPrintable(config.error().context));
}

void TestMonitorConfig::reportComesBackAsItWas_data()
{
    QTest::addColumn<bool>("isReady");
    QTest::addColumn<bool>("isInUse");
    QTest::newRow("ready") << true << false;
    QTest::newRow("in use") << false << true;
    QTest::newRow("failed") << false << false;
}

void TestMonitorConfig::reportComesBackAsItWas()
{
    QFETCH(bool, isReady);
    QFETCH(bool, isInUse);
    const QString advice = isReady || isInUse ? QString() : QStringLiteral("do this");
    const MonitorReport report{isReady, isReady ? 77 : 0, isReady ? 4820 : 0, isInUse, isReady ? QString() : QStringLiteral("no"), advice};
    const Result<MonitorReport> back = MonitorReport::decode(report.encode());
    QVERIFY(back.ok());
    QCOMPARE(back->isReady, isReady);
    QCOMPARE(back->pid, report.pid);
    QCOMPARE(back->port, report.port);
    QCOMPARE(back->isInUse, isInUse);
    QCOMPARE(back->message, report.message);
    QCOMPARE(back->advice, report.advice);
}

void TestMonitorConfig::refusesWhatIsNoReport_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("listening");
    QTest::newRow("ready without pid") << QByteArray(R"({"ready":true,"port":1})");
    QTest::newRow("ready without port") << QByteArray(R"({"ready":true,"pid":77})");
    QTest::newRow("not ready, and no reason") << QByteArray(R"({"ready":false})");
}

void TestMonitorConfig::refusesWhatIsNoReport()
{
    QFETCH(QByteArray, line);
    QVERIFY(!MonitorReport::decode(line).ok());
}

QTEST_GUILESS_MAIN(TestMonitorConfig)
#include "tst_monitorconfig.moc"
