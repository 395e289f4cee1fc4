// SPDX-License-Identifier: MIT
#include "monitor/wellknown.h"

#include <QTest>

using namespace shellreeve;

class TestWellKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void namesWhatTheContractNames();
    void refusesOthers_data();
    void refusesOthers();
    void isHeldToWhatAMonitorSays();
    void knowsANonce_data();
    void knowsANonce();
};

namespace {

WellKnown sample()
{
    return {QStringLiteral("0.1.0"), 77, QStringLiteral("default"), 66, QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC), 3, "ab12"};
}

} // namespace

void TestWellKnown::comesBackAsItWas()
{
    const Result<WellKnown> back = WellKnown::fromJson(sample().toJson());
    QVERIFY(back.ok());
    QCOMPARE(back->version, QStringLiteral("0.1.0"));
    QCOMPARE(back->pid, 77);
    QCOMPARE(back->profile, QStringLiteral("default"));
    QCOMPARE(back->ownerPid, 66);
    QCOMPARE(back->startedAt, sample().startedAt);
    QCOMPARE(back->sessions, 3);
    QCOMPARE(back->proof, QByteArray("ab12"));
}

void TestWellKnown::namesWhatTheContractNames()
{
    WellKnown unknown = sample();
    unknown.sessions = -1;
    unknown.proof.clear();
    const QJsonObject object = unknown.toJson();
    for (const char *key : {"product", "version", "pid", "profile", "owner", "proof"}) {
        QVERIFY2(object.contains(QLatin1String(key)), key);
    }
    QCOMPARE(object.value(QStringLiteral("product")).toString(), QStringLiteral("shellreeve"));
    QVERIFY(object.value(QStringLiteral("sessions")).isNull());
    QVERIFY(object.value(QStringLiteral("proof")).isNull());
}

void TestWellKnown::refusesOthers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another product") << QStringLiteral("product") << QJsonValue(QStringLiteral("shellreeve2"));
    QTest::newRow("no pid") << QStringLiteral("pid") << QJsonValue(QJsonValue::Null);
    QTest::newRow("pid 1") << QStringLiteral("pid") << QJsonValue(1);
}

void TestWellKnown::refusesOthers()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = sample().toJson();
    object.insert(key, value);
    QVERIFY(!WellKnown::fromJson(object).ok());
}

// A stranger may say anything, and what it says is shown.
void TestWellKnown::isHeldToWhatAMonitorSays()
{
    QJsonObject object = sample().toJson();
    object.insert(QStringLiteral("profile"), QStringLiteral("work\nend it"));
    object.insert(QStringLiteral("version"), QString(5'000, QLatin1Char('9')));
    object.insert(QStringLiteral("sessions"), 2'000'000'000);
    const Result<WellKnown> known = WellKnown::fromJson(object);
    QVERIFY(known.ok());
    QVERIFY(known->profile.isEmpty());
    QVERIFY(known->version.size() < 100);
    QCOMPARE(known->sessions, -1);
}

void TestWellKnown::knowsANonce_data()
{
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("hex") << QByteArray("00ff") << true;
    QTest::newRow("all kinds") << QByteArray("aZ9-_.~") << true;
    QTest::newRow("longest") << QByteArray(WellKnown::longestNonce, 'a') << true;
    QTest::newRow("too long") << QByteArray(WellKnown::longestNonce + 1, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("needs escaping") << QByteArray("a b") << false;
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << false;
    QTest::newRow("a line end") << QByteArray("a\r\n") << false;
}

void TestWellKnown::knowsANonce()
{
    QFETCH(QByteArray, nonce);
    QFETCH(bool, isOne);
    QCOMPARE(WellKnown::isNonce(nonce), isOne);
}

QTEST_GUILESS_MAIN(TestWellKnown)
#include "tst_wellknown.moc"
