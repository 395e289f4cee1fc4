// SPDX-License-Identifier: MIT
#include "shellper/message.h"

#include "base/privatefile.h"

#include <QJsonArray>
#include <QTest>

using namespace shellreeve;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void hello_data();
    void hello();
    void helloRoundTrip();
    void welcome();
    void welcomeOfOthers();
    void windowSize_data();
    void windowSize();
    void exit_data();
    void exit();
    void launch_data();
    void launch();
    void launchRoundTrip();
    void terminateRequest_data();
    void terminateRequest();
    void refusesToGuessAtAnEnd();
    void endOutcome();
};

void TestMessage::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray("  ");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut off") << QByteArray("{\"a\":");
    QTest::newRow("two") << QByteArray("{}{}");
    QTest::newRow("not utf-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("bare nul") << QByteArray("\0", 1);
    QTest::newRow("nul behind") << QByteArray("{}\0x", 4);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(5000) + "1" + QByteArray(5000, '}');
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
}

void TestMessage::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, payload);
    QCOMPARE(Hello::decode(payload).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(Welcome::decode(payload).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(WindowSize::decode(payload).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(TerminateRequest::decode(payload).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(decodeExit(payload).error().code, ErrorCode::InvalidArgument);
}

void TestMessage::hello_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("tower");
    QTest::addColumn<bool>("output");
    QTest::addColumn<qint64>("replayBytes");
    QTest::addColumn<int>("version");
    QTest::newRow("absent fields") << QByteArray("{}") << true << true << qint64{-1} << 1;
    QTest::newRow("a terminal") << QByteArray("{\"version\":1,\"clientType\":\"terminal\"}") << false << true << qint64{-1} << 1;
    QTest::newRow("the tray") << QByteArray("{\"clientType\":\"tower\",\"output\":false,\"replayBytes\":0}") << true << false << qint64{0} << 1;
    QTest::newRow("an unknown kind") << QByteArray("{\"clientType\":\"castle\"}") << true << true << qint64{-1} << 1;
    QTest::newRow("a future version") << QByteArray("{\"version\":7}") << true << true << qint64{-1} << 7;
    QTest::newRow("types that are off") << QByteArray("{\"version\":\"x\",\"clientType\":4,\"output\":\"no\",\"replayBytes\":[]}")
                                        << true << true << qint64{-1} << 1;
    QTest::newRow("huge numbers") << QByteArray("{\"version\":1e300,\"replayBytes\":1e300}") << true << true << qint64{9'000'000'000'000'000}
                                  << 1'000'000;
    QTest::newRow("negative numbers") << QByteArray("{\"version\":-5,\"replayBytes\":-1e300}") << true << true << qint64{-1} << 0;
    QTest::newRow("unknown fields") << QByteArray("{\"future\":{\"a\":[1]},\"output\":true}") << true << true << qint64{-1} << 1;
}

void TestMessage::hello()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, tower);
    QFETCH(bool, output);
    QFETCH(qint64, replayBytes);
    QFETCH(int, version);
    const Result<Hello> decoded = Hello::decode(payload);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->clientType == ClientType::Tower, tower);
    QCOMPARE(decoded->output, output);
    QCOMPARE(decoded->replayBytes, replayBytes);
    QCOMPARE(decoded->version, version);
}

void TestMessage::helloRoundTrip()
{
    const Hello sent{1, ClientType::Terminal, false, 4096};
    const Result<Hello> back = Hello::decode(sent.encode());
    QVERIFY(back.ok());
    QVERIFY(back->clientType == sent.clientType && back->output == sent.output && back->replayBytes == 4096);
    QVERIFY(!parseJsonObject(Hello().encode())->contains(QStringLiteral("replayBytes")));
}

void TestMessage::welcome()
{
    Welcome sent;
    sent.childPid = 4711;
    sent.cols = 200;
    sent.rows = 50;
    sent.startTime = 1'700'000'000'123;
    sent.lastDataAt = 1'700'000'000'456;
    sent.capabilities = {QStringLiteral("spawn"), QStringLiteral("event")};
    sent.session = {{QStringLiteral("id"), QStringLiteral("abcdefgh")}};
    const QJsonObject object = *parseJsonObject(sent.encode());
    QCOMPARE(object.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(object.value(QStringLiteral("pid")).toInt(), 4711);
    QCOMPARE(object.value(QStringLiteral("alwaysSendsReplay")).toBool(), true);
    const Result<Welcome> back = Welcome::decode(sent.encode());
    QVERIFY(back.ok());
    QCOMPARE(back->childPid, sent.childPid);
    QCOMPARE(back->cols, 200);
    QCOMPARE(back->rows, 50);
    QCOMPARE(back->startTime, sent.startTime);
    QCOMPARE(back->lastDataAt, sent.lastDataAt);
    QCOMPARE(back->capabilities, sent.capabilities);
    QCOMPARE(back->session, sent.session);
}

void TestMessage::welcomeOfOthers()
{
    const Result<Welcome> bare = Welcome::decode("{\"pid\":5,\"cols\":0,\"rows\":1e9,\"startTime\":\"x\",\"capabilities\":7}");
    QVERIFY(bare.ok());
    QCOMPARE(bare->childPid, qint64{5});
    QCOMPARE(bare->cols, 1);
    QCOMPARE(bare->rows, 65535);
    QCOMPARE(bare->startTime, qint64{0});
    QVERIFY(bare->capabilities.isEmpty());
    const Result<Welcome> later = Welcome::decode("{\"version\":9,\"pid\":5,\"capabilities\":[\"teleport\",{\"x\":1}],\"future\":{\"a\":[1]}}");
    QVERIFY(later.ok());
    QCOMPARE(later->childPid, qint64{5});
    QVERIFY(later->capabilities.contains(QStringLiteral("teleport")));
}

void TestMessage::windowSize_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *payload, bool valid) { QTest::newRow(payload) << QByteArray(payload) << valid; };
    row("{\"cols\":1,\"rows\":1}", true);
    row("{\"cols\":65535,\"rows\":65535}", true);
    row("{\"cols\":80,\"rows\":24,\"px\":3}", true);
    row("{\"cols\":0,\"rows\":24}", false);
    row("{\"cols\":80,\"rows\":65536}", false);
    row("{\"cols\":-1,\"rows\":24}", false);
    row("{\"cols\":80}", false);
    row("{}", false);
    row("{\"cols\":\"80\",\"rows\":\"24\"}", false);
    row("{\"cols\":4294967376,\"rows\":24}", false);
    row("{\"cols\":1e308,\"rows\":24}", false);
    row("{\"cols\":null,\"rows\":24}", false);
}

void TestMessage::windowSize()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, valid);
    const Result<std::optional<WindowSize>> size = WindowSize::decode(payload);
    QVERIFY(size.ok());
    QCOMPARE(size->has_value(), valid);
    if (valid) {
        QCOMPARE(**WindowSize::decode((*size)->encode()), **size);
    }
}

void TestMessage::exit_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code"); // -1: none
    QTest::addColumn<int>("signal"); // -1: none
    const auto row = [](const char *payload, int code, int signal) { QTest::newRow(payload) << QByteArray(payload) << code << signal; };
    row("{\"code\":0,\"signal\":null}", 0, -1);
    row("{\"code\":255,\"signal\":null}", 255, -1);
    row("{\"code\":null,\"signal\":\"9\"}", -1, 9);
    row("{\"code\":null,\"signal\":15}", -1, 15);
    row("{\"code\":3,\"signal\":\"0\"}", 3, -1);
    row("{\"code\":null,\"signal\":null}", -1, -1);
    row("{\"code\":null,\"signal\":\"SIGKILL\"}", -1, -1);
    row("{\"code\":\"1\",\"signal\":-4}", -1, -1);
    row("{}", -1, -1);
}

void TestMessage::exit()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, code);
    QFETCH(int, signal);
    const ExitStatus expected = code >= 0 ? ExitStatus(Exited{code}) : signal >= 0 ? ExitStatus(Signalled{signal}) : ExitStatus(UnknownExit{});
    const Result<ExitStatus> decoded = decodeExit(payload);
    QVERIFY(decoded.ok());
    QVERIFY(*decoded == expected);
    QVERIFY(decodeExit(encodeExit(expected)).value() == expected);
}

void TestMessage::launch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("variables"); // -1: no environment given
    const auto row = [](const char *name, const char *text, bool valid, int variables) {
        QTest::newRow(name) << QByteArray(text) << valid << variables;
    };
    row("least", "{\"command\":\"sh\"}", true, -1);
    row("no command", "{\"args\":[]}", false, -1);
    row("empty command", "{\"command\":\"\"}", false, -1);
    row("command of another type", "{\"command\":[\"sh\"]}", false, -1);
    row("an argument of another type", "{\"command\":\"sh\",\"args\":[\"a\",1]}", false, -1);
    row("arguments of another type", "{\"command\":\"sh\",\"args\":\"-c\"}", true, -1);
    row("empty environment", "{\"command\":\"sh\",\"env\":{}}", true, 0);
    row("environment of another type", "{\"command\":\"sh\",\"env\":[\"A=1\"]}", true, -1);
    row("variables that cannot be", "{\"command\":\"sh\",\"env\":{\"\":\"x\",\"A=B\":\"x\",\"N\":1,\"OK\":\"\"}}", true, 1);
}

void TestMessage::launch()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QFETCH(int, variables);
    const Result<Launch> decoded = Launch::fromJson(*parseJsonObject(text));
    QCOMPARE(decoded.ok(), valid);
    if (valid) {
        QCOMPARE(decoded->env ? int(decoded->env->size()) : -1, variables);
    } else {
        QCOMPARE(decoded.error().code, ErrorCode::InvalidArgument);
    }
}

void TestMessage::launchRoundTrip()
{
    Launch sent{QStringLiteral("ls"), {QStringLiteral("-l"), QString(), QStringLiteral("ü\n\"")}, QStringLiteral("/tmp"), std::nullopt};
    Result<Launch> back = Launch::fromJson(*parseJsonObject(encodeJson(sent.toJson())));
    QVERIFY(back.ok());
    QCOMPARE(back->args, sent.args);
    QCOMPARE(back->cwd, sent.cwd);
    QVERIFY(!back->env);
    sent.env = {{QStringLiteral("A"), QStringLiteral("x=\ny")}};
    back = Launch::fromJson(*parseJsonObject(encodeJson(sent.toJson())));
    QVERIFY(back->env && *back->env == *sent.env);
}

void TestMessage::terminateRequest_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qint64>("graceMs");
    QTest::addColumn<bool>("everything");
    const auto row = [](const char *payload, qint64 grace, bool everything) { QTest::newRow(payload) << QByteArray(payload) << grace << everything; };
    row("{}", 10'000, false);
    row("{\"graceMs\":0}", 0, false);
    row("{\"graceMs\":1500,\"everything\":true}", 1500, true);
    row("{\"graceMs\":-1}", 0, false);
    row("{\"graceMs\":1e300}", 86'400'000, false);
    row("{\"graceMs\":1.5}", 10'000, false);
}

void TestMessage::refusesToGuessAtAnEnd()
{
    for (const char *payload : {"{\"graceMs\":\"1\"}", "{\"graceMs\":null}", "{\"everything\":1}", "[]", ""}) {
        QVERIFY2(!TerminateRequest::decode(payload).ok(), payload);
    }
}

void TestMessage::terminateRequest()
{
    QFETCH(QByteArray, payload);
    QFETCH(qint64, graceMs);
    QFETCH(bool, everything);
    const Result<TerminateRequest> decoded = TerminateRequest::decode(payload);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->graceMs, graceMs);
    QCOMPARE(decoded->everything, everything);
    const Result<TerminateRequest> back = TerminateRequest::decode(decoded->encode());
    QCOMPARE(back->graceMs, graceMs);
    QCOMPARE(back->everything, everything);
}

void TestMessage::endOutcome()
{
    EndOutcome sent;
    sent.ended = true;
    sent.endedProcesses = {{10, QStringLiteral("sh"), QString()}};
    sent.survivors = {{11, QStringLiteral("dd"), QStringLiteral("permission denied")}};
    sent.kept = {{12, QStringLiteral("tmux"), QStringLiteral("keep-list")}, {13, QStringLiteral("code"), QString()}};
    sent.durationMs = 1234;
    const EndOutcome back = EndOutcome::fromJson(*parseJsonObject(encodeJson(sent.toJson())));
    QVERIFY(back.ended);
    QCOMPARE(back.endedProcesses.size(), 1);
    QCOMPARE(back.survivors.value(0).reason, QStringLiteral("permission denied"));
    QCOMPARE(back.kept.value(1).pid, qint64{13});
    QCOMPARE(back.durationMs, qint64{1234});
    const EndOutcome nothing = EndOutcome::fromJson({{QStringLiteral("survivors"), 3}, {QStringLiteral("kept"), QJsonArray{1, QStringLiteral("x")}}});
    QVERIFY(!nothing.ended);
    QVERIFY(nothing.survivors.isEmpty());
    QCOMPARE(nothing.kept.size(), 2);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
