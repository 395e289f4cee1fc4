// SPDX-License-Identifier: MIT
#include "control/jsonrpc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;

class JsonRpcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void requestSurvivesItsJourney();
    void answersCarryTheId_data();
    void answersCarryTheId();
    void failureBecomesTheSameError();
    void notificationHasNoId();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
};

void JsonRpcTest::readsRequests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<qsizetype>("paramCount");
    QTest::newRow("number") << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":7})") << QJsonValue(7) << qsizetype(0);
    QTest::newRow("text") << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":"a"})") << QJsonValue(QStringLiteral("a")) << qsizetype(0);
    QTest::newRow("null id is answered") << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":null})") << QJsonValue(QJsonValue::Null)
                                         << qsizetype(0);
    QTest::newRow("notification") << QByteArray(R"({"jsonrpc":"2.0","method":"m"})") << QJsonValue(QJsonValue::Undefined) << qsizetype(0);
    QTest::newRow("params") << QByteArray(R"( {"params":{"a":1,"b":[2]},"jsonrpc":"2.0","method":"m","id":1} )") << QJsonValue(1)
                            << qsizetype(2);
    QTest::newRow("null params") << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":1,"params":null})") << QJsonValue(1) << qsizetype(0);
    QTest::newRow("unknown members") << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":1,"extra":true})") << QJsonValue(1)
                                     << qsizetype(0);
}

void JsonRpcTest::readsRequests()
{
    QFETCH(QByteArray, line);
    QFETCH(QJsonValue, id);
    QFETCH(qsizetype, paramCount);
    const auto decoded = decodeRequest(line);
    const auto *request = std::get_if<RpcRequest>(&decoded);
    QVERIFY(request);
    QCOMPARE(request->method, QStringLiteral("m"));
    QCOMPARE(request->id, id);
    QCOMPARE(request->isNotification(), id.isUndefined());
    QCOMPARE(request->params.size(), paramCount);
}

void JsonRpcTest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue none(QJsonValue::Null);
    const auto row = [&](const char *name, const QByteArray &line, int code, const QJsonValue &id) {
        QTest::newRow(name) << line << code << id;
    };
    row("nonsense", "hello", -32700, none);
    row("cut", R"({"jsonrpc":"2.0","method")", -32700, none);
    row("bytes", QByteArray("\0\xff\xfe", 3), -32700, none);
    row("too deep", R"({"jsonrpc":"2.0","method":"m","id":1,"params":)" + QByteArray(R"({"a":)").repeated(8) + "1"
            + QByteArray("}").repeated(9), -32600, 1);
    row("too deep, without an id", QByteArray(R"({"a":)").repeated(9) + "1" + QByteArray("}").repeated(9), -32600, none);
    row("too deep and cut", QByteArray(R"({"a":)").repeated(9), -32700, none);
    row("bomb", QByteArray("{\"a\":").repeated(100'000), -32600, none);
    row("nothing", "", -32700, none);
    row("number", "42", -32600, none);
    row("text", R"("x")", -32600, none);
    row("null", " null ", -32600, none);
    row("truth", "true", -32600, none);
    row("two numbers", "1,2", -32700, none);
    row("closes what it did not open", "1],[2", -32700, none);
    row("object and more", R"({"jsonrpc":"2.0","method":"m","id":1} 2)", -32700, none);
    row("batch", R"([{"jsonrpc":"2.0","method":"m","id":1}])", -32600, none);
    row("empty batch", "[]", -32600, none);
    row("old version", R"({"method":"m","id":3})", -32600, 3);
    row("no method", R"({"jsonrpc":"2.0","id":3})", -32600, 3);
    row("method of another type", R"({"jsonrpc":"2.0","method":5,"id":"x"})", -32600, QStringLiteral("x"));
    row("object id", R"({"jsonrpc":"2.0","method":"m","id":{}})", -32600, none);
    row("boolean id", R"({"jsonrpc":"2.0","method":"m","id":true})", -32600, none);
    row("params by position", R"({"jsonrpc":"2.0","method":"m","id":4,"params":[1]})", -32602, 4);
}

void JsonRpcTest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(QJsonValue, id);
    const auto decoded = decodeRequest(line);
    const auto *refusal = std::get_if<RpcRefusal>(&decoded);
    QVERIFY(refusal);
    QCOMPARE(static_cast<int>(refusal->code), code);
    QCOMPARE(refusal->id, id);
    QVERIFY(!refusal->message.isEmpty());
}

void JsonRpcTest::requestSurvivesItsJourney()
{
    const RpcRequest sent{QStringLiteral("session.kill"), {{QStringLiteral("id"), QStringLiteral("ü\n\"")}}, 12};
    const QByteArray line = encodeRequest(sent);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto decoded = decodeRequest(line);
    const auto *request = std::get_if<RpcRequest>(&decoded);
    QVERIFY(request);
    QCOMPARE(request->method, sent.method);
    QCOMPARE(request->params, sent.params);
    QCOMPARE(request->id, sent.id);
}

void JsonRpcTest::answersCarryTheId_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<QJsonValue>("result");
    QTest::newRow("object") << QJsonValue(1) << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
    QTest::newRow("array") << QJsonValue(QStringLiteral("x")) << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QJsonValue(QJsonValue::Null);
    QTest::newRow("large id") << QJsonValue(qint64(9'007'199'254'740'993)) << QJsonValue(true);
}

void JsonRpcTest::answersCarryTheId()
{
    QFETCH(QJsonValue, id);
    QFETCH(QJsonValue, result);
    const auto incoming = decodeIncoming(encodeResult(id, result));
    QVERIFY(incoming.ok());
    const auto *answer = std::get_if<RpcAnswer>(&incoming.value());
    QVERIFY(answer);
    QCOMPARE(answer->id, id);
    QVERIFY(answer->outcome.ok());
    QCOMPARE(answer->outcome.value(), result);
}

void JsonRpcTest::failureBecomesTheSameError()
{
    const Error error{ErrorCode::Ambiguous, QStringLiteral("two sessions begin with a"), QStringLiteral("say more"), 0};
    const auto incoming = decodeIncoming(encodeFailure(5, encodeRpcError(error)));
    QVERIFY(incoming.ok());
    const auto *answer = std::get_if<RpcAnswer>(&incoming.value());
    QVERIFY(answer && !answer->outcome.ok());
    QCOMPARE(answer->outcome.error().code, ErrorCode::Ambiguous);
    QCOMPARE(answer->outcome.error().context, error.context);
    QCOMPARE(answer->outcome.error().advice, error.advice);
}

void JsonRpcTest::notificationHasNoId()
{
    const QByteArray line = encodeNotification(QStringLiteral("event"), {{QStringLiteral("type"), QStringLiteral("x")}});
    QVERIFY(!QJsonDocument::fromJson(line).object().contains(QStringLiteral("id")));
    const auto incoming = decodeIncoming(line);
    QVERIFY(incoming.ok());
    const auto *notification = std::get_if<RpcNotification>(&incoming.value());
    QVERIFY(notification);
    QCOMPARE(notification->method, QStringLiteral("event"));
    QCOMPARE(notification->params.value(QStringLiteral("type")).toString(), QStringLiteral("x"));
}

void JsonRpcTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nonsense") << QByteArray("<html>");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("id only") << QByteArray(R"({"jsonrpc":"2.0","id":1})");
}

void JsonRpcTest::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, line);
    QVERIFY(!decodeIncoming(line).ok());
}

QTEST_GUILESS_MAIN(JsonRpcTest)
#include "tst_jsonrpc.moc"
