// SPDX-License-Identifier: MIT
#include "sidecar/monitorstatus.h"

#include <QTest>

using namespace shellreeve;

class TestMonitorStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNamesOfTheContract_data();
    void hasTheNamesOfTheContract();
    void isPlainWhenOff();
    void namesTheHolder();
    void namesWhoseAnUnseenHolderIs();
};

void TestMonitorStatus::hasTheNamesOfTheContract_data()
{
    QTest::addColumn<MonitorState>("state");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isBlocked");
    const auto row = [](MonitorState state, const char *name, bool isBlocked) { QTest::newRow(name) << state << QString::fromLatin1(name) << isBlocked; };
    row(MonitorState::Off, "off", false);
    row(MonitorState::Starting, "starting", false);
    row(MonitorState::Running, "running", false);
    row(MonitorState::Degraded, "degraded", false);
    row(MonitorState::BlockedLive, "blocked-live", true);
    row(MonitorState::BlockedForeign, "blocked-foreign", true);
    row(MonitorState::BlockedSession, "blocked-session", true);
}

void TestMonitorStatus::hasTheNamesOfTheContract()
{
    QFETCH(MonitorState, state);
    QFETCH(QString, name);
    QFETCH(bool, isBlocked);
    QCOMPARE(toText(state), name);
    MonitorStatus status;
    status.state = state;
    QCOMPARE(status.isBlocked(), isBlocked);
    QCOMPARE(status.toJson().value(QStringLiteral("state")).toString(), name);
}

void TestMonitorStatus::isPlainWhenOff()
{
    const QJsonObject object = MonitorStatus().toJson();
    for (const char *key : {"pid", "port", "holder", "reason", "advice"}) {
        QVERIFY2(object.value(QLatin1String(key)).isNull(), key);
    }
}

void TestMonitorStatus::namesTheHolder()
{
    MonitorStatus status;
    status.state = MonitorState::BlockedLive;
    status.port = 4820;
    PortHolder holder;
    holder.pid = 77;
    holder.uid = 1000;
    holder.program = QStringLiteral("/usr/libexec/shellreeve/shellreeve-monitor");
    holder.what = PortClass::Live;
    holder.profile = QStringLiteral("work");
    holder.answer = WellKnown();
    holder.answer->sessions = 3;
    status.holder = holder;
    const QJsonObject object = status.toJson();
    QCOMPARE(object.value(QStringLiteral("port")).toInt(), 4820);
    const QJsonObject told = object.value(QStringLiteral("holder")).toObject();
    QCOMPARE(told.value(QStringLiteral("pid")).toInt(), 77);
    QCOMPARE(told.value(QStringLiteral("uid")).toInt(), 1000);
    QCOMPARE(told.value(QStringLiteral("class")).toString(), QStringLiteral("live"));
    QCOMPARE(told.value(QStringLiteral("profile")).toString(), QStringLiteral("work"));
    QCOMPARE(told.value(QStringLiteral("sessions")).toInt(), 3);
    QVERIFY(told.value(QStringLiteral("sessionId")).isNull());
}

void TestMonitorStatus::namesWhoseAnUnseenHolderIs()
{
    MonitorStatus status;
    status.state = MonitorState::BlockedForeign;
    status.holder = PortHolder();
    status.holder->what = PortClass::Foreign;
    status.socketUid = 0;
    status.address = QStringLiteral("0.0.0.0");
    const QJsonObject told = status.toJson().value(QStringLiteral("holder")).toObject();
    QVERIFY(told.value(QStringLiteral("pid")).isNull());
    QCOMPARE(told.value(QStringLiteral("uid")).toInt(-1), 0);
    QCOMPARE(told.value(QStringLiteral("address")).toString(), QStringLiteral("0.0.0.0"));
}

QTEST_GUILESS_MAIN(TestMonitorStatus)
#include "tst_monitorstatus.moc"
