// SPDX-License-Identifier: MIT
#include "http/jsonbody.h"

#include <QJsonArray>
#include <QTest>

using namespace shellreeve;

class TestJsonBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBodies_data();
    void readsBodies();
    void readsEndOptions_data();
    void readsEndOptions();
    void writesJson();
};

void TestJsonBody::readsBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("object") << QByteArray(R"({"a":1})") << true;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("text") << QByteArray("\"a\"") << false;
    QTest::newRow("cut") << QByteArray(R"({"a":)") << false;
    QTest::newRow("more behind it") << QByteArray("{} {}") << false;
    QTest::newRow("deep") << QByteArray(R"({"a":)").repeated(20) + '1' + QByteArray("}").repeated(20) << false;
    QTest::newRow("a zero byte") << QByteArray("{\0}", 3) << false;
}

void TestJsonBody::readsBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isGood);
    const Result<QJsonObject> object = bodyObject({{}, body});
    QCOMPARE(object.ok(), isGood);
    QVERIFY(isGood || object.error().code == ErrorCode::InvalidArgument);
}

void TestJsonBody::readsEndOptions_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QJsonObject>("options"); // with "bad": refused
    const QJsonObject bad{{QStringLiteral("bad"), true}};
    QTest::newRow("none") << QByteArray("/x") << QJsonObject();
    QTest::newRow("all") << QByteArray("/x?mode=now&timeoutMs=250&retries=0&everything=true")
                         << QJsonObject{{QStringLiteral("mode"), QStringLiteral("now")},
                                        {QStringLiteral("timeoutMs"), 250},
                                        {QStringLiteral("retries"), 0},
                                        {QStringLiteral("everything"), true}};
    QTest::newRow("not everything") << QByteArray("/x?everything=false") << QJsonObject{{QStringLiteral("everything"), false}};
    QTest::newRow("a typing error") << QByteArray("/x?evrything=true") << bad;
    QTest::newRow("no boolean") << QByteArray("/x?everything=1") << bad;
    QTest::newRow("no number") << QByteArray("/x?timeoutMs=soon") << bad;
    QTest::newRow("no value") << QByteArray("/x?timeoutMs") << bad;
    QTest::newRow("twice") << QByteArray("/x?mode=now&mode=graceful") << bad;
}

void TestJsonBody::readsEndOptions()
{
    QFETCH(QByteArray, target);
    QFETCH(QJsonObject, options);
    const Result<QJsonObject> read = endOptions(*RequestTarget::parse(target));
    if (options.contains(QStringLiteral("bad"))) {
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        return;
    }
    QVERIFY(read.ok());
    QCOMPARE(*read, options);
}

void TestJsonBody::writesJson()
{
    QCOMPARE(jsonResponse(QJsonObject{{QStringLiteral("a"), 1}}).body, QByteArray("{\"a\":1}\n"));
    QCOMPARE(jsonResponse(QJsonArray{1, 2}, 201).body, QByteArray("[1,2]\n"));
    QCOMPARE(jsonResponse(QJsonArray(), 201).status, 201);
}

QTEST_GUILESS_MAIN(TestJsonBody)
#include "tst_jsonbody.moc"
