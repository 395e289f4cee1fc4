// SPDX-License-Identifier: MIT
#include "control/controlclient.h"

#include "base/privatelistener.h"
#include "controltesting.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class ControlClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void callsMadeBeforeConnectingAreSent();
    void errorsKeepTheirMeaning();
    void tellsWhenNobodyListens();
    void failsOpenCallsWhenTheServerGoes();
    void givesUpOnASilentServer();
    void closeIsSilent();
    void hearsEvents();
    void nonsenseEndsTheConnection();
    void connectsAgain();

private:
    void start();

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<ControlServer> m_server;
    ControlReply m_kept;
};

namespace {

struct Heard {
    std::optional<Result<QJsonValue>> answer;
    ControlClient::Callback callback()
    {
        return [this](const Result<QJsonValue> &outcome) { answer = outcome; };
    }
};

const QJsonObject someId{{QStringLiteral("id"), QStringLiteral("x")}};

} // namespace

void ControlClientTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    start();
}

void ControlClientTest::start()
{
    auto server = ControlServer::listen(m_home->controlSocket());
    QVERIFY(server.ok());
    m_server = std::move(*server);
    m_server->handle(QStringLiteral("session.get"), [](const QJsonObject &params, const ControlReply &reply) { reply(params.value(QStringLiteral("id"))); });
    m_server->handle(QStringLiteral("session.list"), [](const QJsonObject &, const ControlReply &reply) {
        reply(Error{ErrorCode::ShuttingDown, QStringLiteral("leaving"), QStringLiteral("wait")});
    });
    m_server->handle(QStringLiteral("session.kill"), [this](const QJsonObject &, const ControlReply &reply) { m_kept = reply; });
}

void ControlClientTest::cleanup()
{
    m_server.reset();
    m_home.reset();
    m_kept = nullptr;
}

void ControlClientTest::callsMadeBeforeConnectingAreSent()
{
    ControlClient client;
    client.connectTo(m_home->controlSocket());
    Heard heard;
    client.call(QStringLiteral("session.get"), someId, heard.callback());
    QVERIFY(waitFor([&] { return heard.answer.has_value(); }));
    QVERIFY(heard.answer->ok());
    QCOMPARE(heard.answer->value().toString(), QStringLiteral("x"));
    QCOMPARE(client.peerPid(), qint64(::getpid()));
}

void ControlClientTest::errorsKeepTheirMeaning()
{
    ControlClient client;
    client.connectTo(m_home->controlSocket());
    Heard heard;
    client.call(QStringLiteral("session.list"), {}, heard.callback());
    QVERIFY(waitFor([&] { return heard.answer.has_value(); }));
    QVERIFY(!heard.answer->ok());
    QCOMPARE(heard.answer->error().code, ErrorCode::ShuttingDown);
    QCOMPARE(heard.answer->error().advice, QStringLiteral("wait"));
}

void ControlClientTest::tellsWhenNobodyListens()
{
    ControlClient client;
    QList<ErrorCode> codes;
    QObject::connect(&client, &ControlClient::disconnected, &client, [&](const Error &error) { codes.append(error.code); });
    Heard heard;
    client.connectTo(m_home->filePath(QStringLiteral("nobody.sock")));
    client.call(QStringLiteral("session.get"), someId, heard.callback());
    QVERIFY(waitFor([&] { return !codes.isEmpty(); }));
    QCOMPARE(codes, QList<ErrorCode>{ErrorCode::NotRunning});
    QVERIFY(heard.answer && !heard.answer->ok());
    QCOMPARE(heard.answer->error().code, ErrorCode::NotRunning);
}

void ControlClientTest::failsOpenCallsWhenTheServerGoes()
{
    ControlClient client;
    QList<ErrorCode> codes;
    QObject::connect(&client, &ControlClient::disconnected, &client, [&](const Error &error) { codes.append(error.code); });
    client.connectTo(m_home->controlSocket());
    Heard heard;
    client.call(QStringLiteral("session.kill"), someId, heard.callback(), ControlClient::noLimit);
    QVERIFY(waitFor([&] { return static_cast<bool>(m_kept); }));
    m_server.reset();
    QVERIFY(waitFor([&] { return !codes.isEmpty(); }));
    QCOMPARE(codes, QList<ErrorCode>{ErrorCode::Failed});
    QVERIFY(heard.answer && !heard.answer->ok());
    QVERIFY(!client.isConnected());
}

void ControlClientTest::givesUpOnASilentServer()
{
    ControlClient client;
    client.connectTo(m_home->controlSocket());
    Heard heard;
    client.call(QStringLiteral("session.kill"), someId, heard.callback(), Milliseconds(100));
    QVERIFY(waitFor([&] { return heard.answer.has_value(); }));
    QCOMPARE(heard.answer->error().code, ErrorCode::TimedOut);
    QVERIFY(client.isConnected());
    m_kept(QJsonValue(true)); // too late: dropped
    Heard next;
    client.call(QStringLiteral("session.get"), someId, next.callback());
    QVERIFY(waitFor([&] { return next.answer.has_value(); }));
    QCOMPARE(next.answer->value().toString(), QStringLiteral("x"));
}

void ControlClientTest::closeIsSilent()
{
    ControlClient client;
    QSignalSpy connected(&client, &ControlClient::connected);
    int disconnections = 0;
    QObject::connect(&client, &ControlClient::disconnected, &client, [&] { ++disconnections; });
    client.connectTo(m_home->controlSocket());
    QVERIFY(connected.wait());
    Heard heard;
    client.call(QStringLiteral("session.kill"), someId, heard.callback());
    client.close();
    QVERIFY(waitFor([&] { return m_server->connectionCount() == 0; }));
    QCOMPARE(disconnections, 0);
    QVERIFY(!heard.answer);
}

void ControlClientTest::hearsEvents()
{
    ControlClient client;
    QList<QJsonObject> events;
    QObject::connect(&client, &ControlClient::eventReceived, &client, [&](const QJsonObject &event) { events.append(event); });
    client.connectTo(m_home->controlSocket());
    Heard heard;
    client.call(QStringLiteral("events.subscribe"), {}, heard.callback());
    QVERIFY(waitFor([&] { return heard.answer.has_value(); }));
    m_server->publish({{QStringLiteral("type"), QStringLiteral("problem")}});
    QVERIFY(waitFor([&] { return !events.isEmpty(); }));
    QCOMPARE(events.first().value(QStringLiteral("type")).toString(), QStringLiteral("problem"));
}

void ControlClientTest::nonsenseEndsTheConnection()
{
    m_server.reset();
    const auto listener = PrivateListener::listen(m_home->controlSocket(), ::geteuid());
    QVERIFY(listener.ok());
    UniqueFd accepted;
    QObject::connect(listener->get(), &PrivateListener::accepted, this, [&](int socket) {
        accepted.reset(socket);
        QVERIFY(writeAll(socket, "SSH-2.0-x\r\n", 11));
    });
    ControlClient client;
    QList<Error> errors;
    QObject::connect(&client, &ControlClient::disconnected, &client, [&](const Error &error) { errors.append(error); });
    client.connectTo(m_home->controlSocket());
    QVERIFY(waitFor([&] { return !errors.isEmpty(); }));
    QCOMPARE(errors.first().code, ErrorCode::Failed);
    QVERIFY(errors.first().context.contains(QStringLiteral("language")));
}

void ControlClientTest::connectsAgain()
{
    ControlClient client;
    QSignalSpy connected(&client, &ControlClient::connected);
    int disconnections = 0;
    QObject::connect(&client, &ControlClient::disconnected, &client, [&] { ++disconnections; });
    client.connectTo(m_home->controlSocket());
    QVERIFY(connected.wait());
    m_server.reset();
    QVERIFY(waitFor([&] { return disconnections == 1; }));
    start();
    client.connectTo(m_home->controlSocket());
    Heard heard;
    client.call(QStringLiteral("session.get"), someId, heard.callback());
    QVERIFY(waitFor([&] { return heard.answer.has_value(); }));
    QVERIFY(heard.answer->ok());
}

QTEST_GUILESS_MAIN(ControlClientTest)
#include "tst_controlclient.moc"
