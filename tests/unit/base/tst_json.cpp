// SPDX-License-Identifier: MIT
#include "base/privatefile.h"

#include <QJsonArray>
#include <QTest>

using namespace shellreeve;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesAnObject();
    void refuses_data();
    void refuses();
    void depth_data();
    void depth();
};

void TestJson::parsesAnObject()
{
    const Result<QJsonObject> object = parseJsonObject(R"( {"name": "a\"[[[[[[[[[[", "list": [1, {"deep": true}]} )");
    QVERIFY2(object.ok(), object.ok() ? "" : qPrintable(object.error().message()));
    QCOMPARE(object->value(QStringLiteral("name")).toString(), QStringLiteral("a\"[[[[[[[[[["));
    QCOMPARE(object->value(QStringLiteral("list")).toArray().size(), 2);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray("  \n");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("a string") << QByteArray("\"x\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut off") << QByteArray("{\"a\": ");
    QTest::newRow("unclosed string") << QByteArray("{\"a\": \"b}");
    QTest::newRow("more after the end") << QByteArray("{} {}");
    QTest::newRow("closed too often") << QByteArray("{}}");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}");
    QTest::newRow("a zero byte") << QByteArray("{\"a\": \0 1}", 10);
    QTest::newRow("bytes") << QByteArray("\x01\x02\x03");
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    const Result<QJsonObject> object = parseJsonObject(text);
    QVERIFY(!object.ok());
    QCOMPARE(object.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!object.error().context.isEmpty());
}

void TestJson::depth_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("8") << 8 << true;
    QTest::newRow("9") << 9 << false;
    QTest::newRow("a bomb") << 1'000'000 << false;
}

void TestJson::depth()
{
    QFETCH(int, depth);
    QFETCH(bool, accepted);
    const QByteArray text = "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
    QCOMPARE(parseJsonObject(text).ok(), accepted);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
