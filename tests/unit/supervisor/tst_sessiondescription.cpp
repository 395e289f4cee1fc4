// SPDX-License-Identifier: MIT
#include "session/sessiondescription.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QTest>

using namespace shellreeve;

class tst_SessionDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSupervisorSaysComesBack();
    void recordOfALostOne();
    void otherProgramsSayNothing();
    void exitIsRead_data();
    void exitIsRead();
    void hostileValuesAreDropped();
};

namespace {

SessionRecord sample()
{
    SessionRecord record;
    record.id = QStringLiteral("abcdefgh");
    record.name = QStringLiteral("api");
    record.command = {QStringLiteral("npm"), QStringLiteral("run"), QStringLiteral("dev")};
    record.cwd = QStringLiteral("/tmp");
    record.workspace = QStringLiteral("/srv/shop");
    record.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    record.restart = RestartMode::Always;
    record.leftovers = LeftoversPolicy::Keep;
    record.leftoversChosen = false;
    record.lease = std::chrono::seconds(77);
    record.kept = {{4712, 5, "boot"}};
    record.restarts = 3;
    return record;
}

QJsonObject told(const SessionRecord &record)
{
    QJsonObject session = describeForShellper(record);
    session.insert(QStringLiteral("id"), record.id);
    session.insert(QStringLiteral("name"), record.name);
    session.insert(QStringLiteral("command"), QJsonArray::fromStringList(record.command));
    session.insert(QStringLiteral("cwd"), record.cwd);
    return session;
}

} // namespace

void tst_SessionDescription::whatTheSupervisorSaysComesBack()
{
    const SessionRecord record = sample();
    const SessionDescription description = SessionDescription::fromJson(told(record));
    QCOMPARE(description.id, record.id);
    QCOMPARE(description.name, record.name);
    QCOMPARE(description.command, record.command);
    QCOMPARE(description.workspace, record.workspace);
    QCOMPARE(description.createdAt, record.createdAt);
    QVERIFY(description.restart == record.restart);
    QVERIFY(description.leftovers == record.leftovers);
    QVERIFY(!description.leftoversChosen);
    QVERIFY(description.lease == record.lease);
    QVERIFY(description.kept == record.kept);
    QCOMPARE(description.restarts, record.restarts);
    QVERIFY(!describeForShellper(record).contains(QStringLiteral("env")));
}

void tst_SessionDescription::recordOfALostOne()
{
    const SessionRecord record = sample();
    Welcome welcome;
    welcome.cols = 132;
    welcome.startTime = 1'700'000'001'000;
    const SessionRecord rebuilt = rebuildRecord(SessionDescription::fromJson(told(record)), welcome, QStringLiteral("zzzzzzzz"));
    QCOMPARE(rebuilt.id, record.id);
    QCOMPARE(rebuilt.workspace, record.workspace);
    QCOMPARE(rebuilt.createdAt, record.createdAt);
    QCOMPARE(rebuilt.startedAt.toMSecsSinceEpoch(), welcome.startTime);
    QCOMPARE(rebuilt.cols, 132);
    QVERIFY(rebuilt.restart == RestartMode::Always);
    QVERIFY(rebuilt.intent == SessionIntent::None);
    QVERIFY(!rebuilt.leftoversChosen);
    QVERIFY(decodeRecord(encodeRecord(rebuilt)).ok());
}

void tst_SessionDescription::otherProgramsSayNothing()
{
    const SessionRecord rebuilt = rebuildRecord(SessionDescription::fromJson({}), Welcome{}, QStringLiteral("zzzzzzzz"));
    QCOMPARE(rebuilt.id, QStringLiteral("zzzzzzzz"));
    QVERIFY(!rebuilt.name.isEmpty());
    QVERIFY(rebuilt.restart == RestartMode::Never);
    QVERIFY(!rebuilt.command.isEmpty());
    QVERIFY(rebuilt.leftoversChosen); // what nobody knows is not changed
}

void tst_SessionDescription::exitIsRead_data()
{
    QTest::addColumn<QJsonValue>("exit");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("code");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << false << 0;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << false << 0;
    QTest::newRow("code") << QJsonValue(QJsonObject{{QStringLiteral("code"), 4}, {QStringLiteral("signal"), QJsonValue::Null}}) << true << 4;
}

void tst_SessionDescription::exitIsRead()
{
    QFETCH(QJsonValue, exit);
    QFETCH(bool, isThere);
    QFETCH(int, code);
    QJsonObject session = told(sample());
    if (!exit.isUndefined()) {
        session.insert(QStringLiteral("exit"), exit);
    }
    const SessionDescription description = SessionDescription::fromJson(session);
    QCOMPARE(description.exit.has_value(), isThere);
    QVERIFY(!isThere || *description.exit == ExitStatus(Exited{code}));
}

void tst_SessionDescription::hostileValuesAreDropped()
{
    const SessionDescription description = SessionDescription::fromJson({{QStringLiteral("id"), QStringLiteral("../../etc")},
                                                                         {QStringLiteral("name"), QStringLiteral("a\nb")},
                                                                         {QStringLiteral("restart"), QStringLiteral("sometimes")},
                                                                         {QStringLiteral("guardian"), 7},
                                                                         {QStringLiteral("pid"), -1}});
    QVERIFY(description.id.isEmpty());
    QVERIFY(description.name.isEmpty());
    QVERIFY(description.restart == RestartMode::Never);
    QVERIFY(!description.guardian);
    QVERIFY(!description.shellper);
}

QTEST_GUILESS_MAIN(tst_SessionDescription)
#include "tst_sessiondescription.moc"
