// SPDX-License-Identifier: MIT
#include "control/controlserver.h"

#include "base/runtimepaths.h"
#include "control/linereader.h"
#include "controltesting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class ControlServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answers_data();
    void answers();
    void handlerGetsCheckedParams();
    void handlerErrorsTravel();
    void notificationsAreNotAnswered();
    void answersInAnyOrder();
    void secondAnswerIsIgnored();
    void answerAfterTheClientLeftIsHarmless();
    void halfClosedClientGetsItsAnswer();
    void longLineEndsThatConnectionOnly();
    void longestLineIsTaken();
    void foreignUserIsRefused();
    void tooManyRequestsWaitUnread();
    void publishesToSubscribersOnly();
    void slowSubscriberIsDropped();
    void thousandIdleConnections();
    void closeRemovesTheSocket();
    void listensAgainWhereTheSocketWasRemoved();

private:
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<ControlServer> m_server;
};

void ControlServerTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    auto server = ControlServer::listen(m_home->controlSocket());
    QVERIFY(server.ok());
    m_server = std::move(*server);
    m_server->handle(QStringLiteral("session.get"), [](const QJsonObject &params, const ControlReply &reply) { reply(params.value(QStringLiteral("id"))); });
    m_server->handle(QStringLiteral("session.list"), [](const QJsonObject &, const ControlReply &reply) {
        reply(Error{ErrorCode::NotFound, QStringLiteral("nothing here"), QStringLiteral("look elsewhere")});
    });
}

void ControlServerTest::cleanup()
{
    m_server.reset();
    m_home.reset();
}

void ControlServerTest::answers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code"); // 0: a result
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue none(QJsonValue::Null);
    const auto row = [](const char *name, const QByteArray &line, int code, const QJsonValue &id) {
        QTest::newRow(name) << line << code << id;
    };
    row("result", R"({"jsonrpc":"2.0","id":"q","method":"session.get","params":{"id":"api"}})", 0, QStringLiteral("q"));
    row("null id", R"({"jsonrpc":"2.0","id":null,"method":"session.get","params":{"id":"api"}})", 0, none);
    row("handler's error", R"({"jsonrpc":"2.0","id":2,"method":"session.list"})", -32000, 2);
    row("no such method", R"({"jsonrpc":"2.0","id":3,"method":"session.fly"})", -32601, 3);
    row("nobody handles it", R"({"jsonrpc":"2.0","id":4,"method":"app.quit"})", -32601, 4);
    row("bad params", R"({"jsonrpc":"2.0","id":5,"method":"session.get","params":{"id":5}})", -32602, 5);
    row("missing params", R"({"jsonrpc":"2.0","id":6,"method":"session.get"})", -32602, 6);
    row("no request", R"({"id":7})", -32600, 7);
    row("no JSON", "GET / HTTP/1.1\r", -32700, none);
    row("batch", "[{}]", -32600, none);
}

void ControlServerTest::answers()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(QJsonValue, id);
    BareClient client(m_home->controlSocket());
    const QJsonObject answer = client.ask(line);
    QCOMPARE(answer.value(QStringLiteral("jsonrpc")).toString(), QStringLiteral("2.0"));
    QVERIFY(answer.contains(QStringLiteral("id")));
    QCOMPARE(answer.value(QStringLiteral("id")), id);
    QCOMPARE(errorCode(answer), code);
    QCOMPARE(answer.contains(QStringLiteral("result")), code == 0);
    const QJsonObject data = answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("data")).toObject();
    QCOMPARE(data.value(QStringLiteral("advice")).toString().isEmpty(), code == 0);
    // Whatever it was, the connection goes on.
    QVERIFY(client.ask(R"({"jsonrpc":"2.0","id":9,"method":"session.get","params":{"id":"x"}})").contains(QStringLiteral("result")));
}

void ControlServerTest::handlerGetsCheckedParams()
{
    QJsonObject seen;
    m_server->handle(QStringLiteral("session.kill"), [&](const QJsonObject &params, const ControlReply &reply) {
        seen = params;
        reply(QJsonValue(true));
    });
    BareClient client(m_home->controlSocket());
    QVERIFY(!client.ask(R"({"jsonrpc":"2.0","id":1,"method":"session.kill","params":{"id":"a","mode":null,"retries":2}})").isEmpty());
    QCOMPARE(seen, (QJsonObject{{QStringLiteral("id"), QStringLiteral("a")}, {QStringLiteral("retries"), 2}}));
}

void ControlServerTest::handlerErrorsTravel()
{
    BareClient client(m_home->controlSocket());
    const QJsonObject error = client.ask(R"({"jsonrpc":"2.0","id":1,"method":"session.list"})").value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("message")).toString(), QStringLiteral("nothing here"));
    QCOMPARE(error.value(QStringLiteral("data")).toObject().value(QStringLiteral("advice")).toString(), QStringLiteral("look elsewhere"));
}

void ControlServerTest::notificationsAreNotAnswered()
{
    int handled = 0;
    m_server->handle(QStringLiteral("app.show"), [&](const QJsonObject &, const ControlReply &reply) {
        ++handled;
        reply(QJsonValue(true));
    });
    BareClient client(m_home->controlSocket());
    QVERIFY(client.say("{\"jsonrpc\":\"2.0\",\"method\":\"app.show\"}\n{\"jsonrpc\":\"2.0\",\"method\":\"no.such\"}\n"));
    const QJsonObject answer = client.ask(R"({"jsonrpc":"2.0","id":1,"method":"session.get","params":{"id":"x"}})");
    QCOMPARE(answer.value(QStringLiteral("id")).toInt(), 1); // and nothing before it
    QCOMPARE(handled, 1);
}

void ControlServerTest::answersInAnyOrder()
{
    ControlReply kept;
    m_server->handle(QStringLiteral("session.kill"), [&](const QJsonObject &, const ControlReply &reply) { kept = reply; });
    BareClient client(m_home->controlSocket());
    QVERIFY(client.say("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"session.kill\",\"params\":{\"id\":\"a\"}}\n"));
    QCOMPARE(client.ask(R"({"jsonrpc":"2.0","id":2,"method":"session.get","params":{"id":"x"}})").value(QStringLiteral("id")).toInt(), 2);
    QVERIFY(kept);
    kept(QJsonValue(5));
    const QJsonObject late = client.hear();
    QCOMPARE(late.value(QStringLiteral("id")).toInt(), 1);
    QCOMPARE(late.value(QStringLiteral("result")).toInt(), 5);
}

void ControlServerTest::secondAnswerIsIgnored()
{
    m_server->handle(QStringLiteral("app.quit"), [](const QJsonObject &, const ControlReply &reply) {
        reply(QJsonValue(1));
        reply(QJsonValue(2));
    });
    BareClient client(m_home->controlSocket());
    QCOMPARE(client.ask(R"({"jsonrpc":"2.0","id":1,"method":"app.quit"})").value(QStringLiteral("result")).toInt(), 1);
    QCOMPARE(client.ask(R"({"jsonrpc":"2.0","id":2,"method":"session.get","params":{"id":"x"}})").value(QStringLiteral("id")).toInt(), 2);
}

void ControlServerTest::answerAfterTheClientLeftIsHarmless()
{
    ControlReply kept;
    m_server->handle(QStringLiteral("session.kill"), [&](const QJsonObject &, const ControlReply &reply) { kept = reply; });
    {
        BareClient client(m_home->controlSocket());
        QVERIFY(client.say("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"session.kill\",\"params\":{\"id\":\"a\"}}\n"));
        QVERIFY(waitFor([&] { return static_cast<bool>(kept); }));
    }
    QVERIFY(waitFor([&] { return m_server->connectionCount() == 0; }));
    kept(QJsonValue(true));
    m_server.reset();
    kept(QJsonValue(true));
}

void ControlServerTest::halfClosedClientGetsItsAnswer()
{
    ControlReply kept;
    m_server->handle(QStringLiteral("session.kill"), [&](const QJsonObject &, const ControlReply &reply) { kept = reply; });
    BareClient client(m_home->controlSocket());
    QVERIFY(client.say("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"session.kill\",\"params\":{\"id\":\"a\"}}\n"));
    client.finishSaying();
    QVERIFY(waitFor([&] { return static_cast<bool>(kept); }));
    kept(QJsonValue(true));
    QVERIFY(client.hear().value(QStringLiteral("result")).toBool());
    QVERIFY(client.hearsTheEnd());
    QVERIFY(waitFor([&] { return m_server->connectionCount() == 0; }));
}

void ControlServerTest::longLineEndsThatConnectionOnly()
{
    BareClient other(m_home->controlSocket());
    BareClient client(m_home->controlSocket());
    // The server may close while we still write.
    [[maybe_unused]] const bool taken = client.say(QByteArray(longestControlLine + 100'000, 'x'));
    QCOMPARE(errorCode(client.hear()), -32600);
    QVERIFY(client.hearsTheEnd());
    QVERIFY(waitFor([&] { return m_server->connectionCount() == 1; }));
    QVERIFY(other.ask(R"({"jsonrpc":"2.0","id":1,"method":"session.get","params":{"id":"x"}})").contains(QStringLiteral("result")));
}

void ControlServerTest::longestLineIsTaken()
{
    BareClient client(m_home->controlSocket());
    const QByteArray start = R"({"jsonrpc":"2.0","id":1,"method":"session.rename","params":{"id":"x","name":")";
    const QByteArray end = "\"}}";
    qsizetype length = 0;
    m_server->handle(QStringLiteral("session.rename"), [&](const QJsonObject &params, const ControlReply &reply) {
        length = params.value(QStringLiteral("name")).toString().size();
        reply(QJsonValue(true));
    });
    const qsizetype fill = longestControlLine - start.size() - end.size();
    QVERIFY(client.ask(start + QByteArray(fill, 'y') + end).contains(QStringLiteral("result")));
    QCOMPARE(length, fill);
}

void ControlServerTest::foreignUserIsRefused()
{
    m_server.reset();
    auto server = ControlServer::listen(m_home->controlSocket(), ::geteuid() + 1); // we are the stranger
    QVERIFY(server.ok());
    BareClient client(m_home->controlSocket());
    QVERIFY(client.isValid());
    [[maybe_unused]] const bool taken = client.say("{}\n");
    QVERIFY(client.hearsTheEnd());
    QCOMPARE((*server)->connectionCount(), 0);
}

void ControlServerTest::tooManyRequestsWaitUnread()
{
    QList<ControlReply> kept;
    m_server->handle(QStringLiteral("session.kill"), [&](const QJsonObject &, const ControlReply &reply) { kept.append(reply); });
    constexpr int many = ControlServer::mostUnanswered * 3;
    BareClient client(m_home->controlSocket());
    QByteArray lines;
    for (int i = 0; i < many; ++i) {
        lines += "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(i) + ",\"method\":\"session.kill\",\"params\":{\"id\":\"a\"}}\n";
    }
    QVERIFY(client.say(lines));
    QVERIFY(waitFor([&] { return kept.size() == ControlServer::mostUnanswered; }));
    int answered = 0;
    QVERIFY(waitFor([&] {
        if (kept.size() > ControlServer::mostUnanswered) {
            return true; // more than allowed at a time: fails below
        }
        while (!kept.isEmpty()) {
            kept.takeFirst()(QJsonValue(true));
            ++answered;
        }
        return answered == many;
    }));
    QCOMPARE(answered, many);
}

void ControlServerTest::publishesToSubscribersOnly()
{
    BareClient listener(m_home->controlSocket());
    BareClient other(m_home->controlSocket());
    const QJsonObject answer = listener.ask(R"({"jsonrpc":"2.0","id":1,"method":"events.subscribe"})");
    QVERIFY(answer.value(QStringLiteral("result")).toObject().value(QStringLiteral("subscribed")).toBool());
    QVERIFY(other.ask(R"({"jsonrpc":"2.0","id":1,"method":"session.get","params":{"id":"x"}})").contains(QStringLiteral("result")));
    QCOMPARE(m_server->subscriberCount(), 1);
    m_server->publish({{QStringLiteral("type"), QStringLiteral("session.created")}});
    const QJsonObject event = listener.hear();
    QCOMPARE(event.value(QStringLiteral("method")).toString(), QStringLiteral("event"));
    QVERIFY(!event.contains(QStringLiteral("id")));
    QCOMPARE(event.value(QStringLiteral("params")).toObject().value(QStringLiteral("type")).toString(), QStringLiteral("session.created"));
    QCOMPARE(other.ask(R"({"jsonrpc":"2.0","id":2,"method":"session.get","params":{"id":"x"}})").value(QStringLiteral("id")).toInt(), 2);
}

void ControlServerTest::slowSubscriberIsDropped()
{
    BareClient slow(m_home->controlSocket());
    BareClient quick(m_home->controlSocket());
    for (BareClient *client : {&slow, &quick}) {
        QVERIFY(!client->ask(R"({"jsonrpc":"2.0","id":1,"method":"events.subscribe"})").isEmpty());
    }
    const QJsonObject event{{QStringLiteral("filler"), QString(100'000, QLatin1Char('x'))}};
    for (int i = 0; i < 1'000 && m_server->subscriberCount() == 2; ++i) {
        m_server->publish(event);
        QVERIFY(!quick.hear().isEmpty());
    }
    QCOMPARE(m_server->subscriberCount(), 1);
    m_server->publish(event);
    QVERIFY(!quick.hear().isEmpty());
}

void ControlServerTest::thousandIdleConnections()
{
    rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    const rlim_t needed = 2'200; // both ends are ours
    if (limit.rlim_cur < needed) {
        if (limit.rlim_max < needed) {
            QSKIP("this system allows too few descriptors");
        }
        limit.rlim_cur = needed;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    }
    std::vector<std::unique_ptr<BareClient>> idle;
    for (int i = 0; i < 1'000; ++i) {
        QVERIFY(waitFor([&] {
            auto client = std::make_unique<BareClient>(m_home->controlSocket());
            if (client->isValid()) {
                idle.push_back(std::move(client));
                return true;
            }
            return false; // the backlog is full: let the server take some
        }));
    }
    QVERIFY(waitFor([&] { return m_server->connectionCount() == 1'000; }));
    QVERIFY(idle.back()->ask(R"({"jsonrpc":"2.0","id":1,"method":"session.get","params":{"id":"x"}})").contains(QStringLiteral("result")));
    idle.clear();
    QVERIFY(waitFor([&] { return m_server->connectionCount() == 0; }));
}

void ControlServerTest::closeRemovesTheSocket()
{
    BareClient client(m_home->controlSocket());
    QVERIFY(waitFor([&] { return m_server->connectionCount() == 1; }));
    m_server->close();
    QVERIFY(!QFile::exists(m_home->controlSocket()));
    QVERIFY(client.ask(R"({"jsonrpc":"2.0","id":1,"method":"session.get","params":{"id":"x"}})").contains(QStringLiteral("result")));
}

void ControlServerTest::listensAgainWhereTheSocketWasRemoved()
{
    const QString path = m_home->controlSocket();
    QSignalSpy lost(m_server.get(), &ControlServer::lost);
    QVERIFY(QFile::remove(path));
    QVERIFY(waitFor([&] { return lost.count() == 1; }));
    QVERIFY(m_server->listenAgain().ok());
    QVERIFY(BareClient(path).ask(R"({"jsonrpc":"2.0","id":1,"method":"session.get","params":{"id":"x"}})").contains(QStringLiteral("result")));

    // The new one is watched as well, and so is its directory.
    const QString folder = QFileInfo(path).path();
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(waitFor([&] { return lost.count() == 2; }));
    QVERIFY(!m_server->listenAgain().ok());
    QVERIFY(ensurePrivateDirectory(folder).ok());
    QVERIFY(m_server->listenAgain().ok());
    QVERIFY(BareClient(path).isValid());
}

QTEST_GUILESS_MAIN(ControlServerTest)
#include "tst_controlserver.moc"
