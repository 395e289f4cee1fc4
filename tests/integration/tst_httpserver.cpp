// SPDX-License-Identifier: MIT
// The server over libmicrohttpd, with a handler of the test's own: what comes through, what is cut off, and that a client may
// leave, and the server end, at any moment.
#include "monitorfixture.h"

#include "http/httpserver.h"
#include "http/jsonbody.h"

#include <sys/resource.h>
#include <sys/wait.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr char token[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

constexpr ConnectionBook::Limits plenty{1'024, hangDeadline, hangDeadline};

} // namespace

class tst_HttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPortIsNotShared();
    void requestsComeWhole_data();
    void requestsComeWhole();
    void manyOnOneConnection();
    void tooMuch_data();
    void tooMuch();
    void anExpectationIsMet();
    void slowHeadsAreCutOff();
    void idleConnectionsAreCutOff();
    void slowBodiesAreCutOff();
    void halfOpenOnesGiveWay();
    void answersComeInAnyOrder();
    void aSecondAnswerIsIgnored();
    void clientsLeaveAtEveryMoment();
    void streamsGoOn();
    void slowReadersAreDropped();
    void endsWithEverythingOpen();
    void countsAnswers();
    void anotherUserIsRefused();

private:
    struct Held {
        HttpRequest request;
        HttpReply reply;
    };

    void serve(const ConnectionBook::Limits &limits = plenty);
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &more = {}) const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port) + "\r\nAuthorization: Bearer " + token
            + "\r\n" + more + "\r\n";
    }
    static QByteArray length(qsizetype size) { return "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(size) + "\r\n"; }
    [[nodiscard]] HttpReplyRead get(const QByteArray &target) const
    {
        HttpConnection connection(m_port);
        return connection.send(request("GET", target)) ? connection.read() : HttpReplyRead();
    }
    void answerAll()
    {
        for (const Held &held : std::exchange(m_held, {})) {
            held.reply(echo(held.request));
        }
    }
    /// Tells what was asked.
    static HttpResponse echo(const HttpRequest &request)
    {
        return jsonResponse(QJsonObject{{QStringLiteral("path"), QString::fromLatin1(request.admitted.match.route->path)},
                                        {QStringLiteral("parameter"), request.parameter()},
                                        {QStringLiteral("size"), request.body.size()},
                                        {QStringLiteral("body"), QString::fromUtf8(request.body.left(100))}});
    }

    int m_port = 0;
    bool m_isHolding = false;
    QList<Held> m_held;
    std::function<HttpAnswer(const HttpRequest &)> m_special;
    std::unique_ptr<HttpServer> m_server;
};

void tst_HttpServer::init()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 8'192);
    ::setrlimit(RLIMIT_NOFILE, &limit);
    m_isHolding = false;
    m_special = {};
    serve();
}

void tst_HttpServer::cleanup()
{
    m_held.clear();
    m_server.reset();
}

void tst_HttpServer::serve(const ConnectionBook::Limits &limits)
{
    m_port = freePort();
    Result<UniqueFd> socket = listenOnLoopback(m_port);
    QVERIFY2(socket.ok(), socket ? "" : qPrintable(socket.error().message()));
    Result<std::unique_ptr<HttpServer>> server =
        HttpServer::start(std::move(*socket), {m_port, token}, [this](const HttpRequest &request, const HttpReply &reply) {
            if (m_special) {
                reply(m_special(request));
            } else if (m_isHolding) {
                m_held.append({request, reply});
            } else {
                reply(echo(request));
            }
        }, limits);
    QVERIFY(server.ok());
    m_server = std::move(*server);
}

void tst_HttpServer::aPortIsNotShared()
{
    const Result<UniqueFd> second = listenOnLoopback(m_port);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Refused);
    QVERIFY(second.error().message().contains(QString::number(m_port)));
}

void tst_HttpServer::requestsComeWhole_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("come");
    QTest::newRow("no body") << QByteArray() << QByteArray() << QString();
    QTest::newRow("with its length") << length(7) << QByteArray("{\"a\":1}") << QStringLiteral("{\"a\":1}");
    const QByteArray chunked = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
    QTest::newRow("in chunks") << chunked << QByteArray("3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n") << QStringLiteral("{\"a\":1}");
    QTest::newRow("in chunks with extension and trailer") << chunked << QByteArray("7;x=y\r\n{\"a\":1}\r\n0\r\nX-A: b\r\n\r\n") << QStringLiteral("{\"a\":1}");
    QTest::newRow("no chunk") << chunked << QByteArray("0\r\n\r\n") << QString();
}

void tst_HttpServer::requestsComeWhole()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, body);
    QFETCH(QString, come);
    const QByteArray text = request("POST", "/api/gc?x=%20", more) + body;
    for (const qsizetype piece : {text.size(), qsizetype(1)}) {
        HttpConnection connection(m_port);
        for (qsizetype at = 0; at < text.size(); at += piece) {
            QVERIFY(connection.send(text.mid(at, piece)));
        }
        const HttpReplyRead reply = connection.read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value(QLatin1String("path")).toString(), QStringLiteral("/api/gc"));
        QCOMPARE(reply.object().value(QLatin1String("body")).toString(), come);
    }
}

void tst_HttpServer::manyOnOneConnection()
{
    HttpConnection connection(m_port);
    QByteArray text;
    for (int at = 0; at < 20; ++at) { // all at once
        text += at % 2 == 0 ? request("GET", "/api/terminals/" + QByteArray::number(at))
                            : request("POST", "/api/terminals/" + QByteArray::number(at) + "/rename", length(2)) + "{}";
    }
    QVERIFY(connection.send(text));
    for (int at = 0; at < 20; ++at) {
        const HttpReplyRead reply = connection.read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value(QLatin1String("parameter")).toString(), QString::number(at)); // in their order
    }
    QVERIFY(connection.send(request("HEAD", "/health")));
    QCOMPARE(connection.read(true).status, 200);
    QVERIFY(connection.send(request("GET", "/health")));
    QCOMPARE(connection.read().status, 200);
}

void tst_HttpServer::tooMuch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const QByteArray head = "POST /api/gc HTTP/1.1\r\nHost: localhost:PORT\r\nAuthorization: Bearer " + QByteArray(token) + "\r\n";
    const qsizetype over = AdmissionRules::longestBody + 1;
    QTest::newRow("a body by its length") << head + length(over) + "\r\n" + QByteArray(over, ' ') << 413; // told when it was heard to its end
    QTest::newRow("a body by its length, before it comes") << head + length(over) + "Expect: 100-continue\r\n\r\n" << 413;
    QTest::newRow("a body far too long by its length") << head + length(100 * over) + "\r\n" << 413;
    QByteArray chunks;
    for (int at = 0; at < 17; ++at) {
        chunks += "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    }
    QTest::newRow("a body in chunks") << head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n" << 413;
    QTest::newRow("a head") << head + "X-A: " + QByteArray(20'000, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("many headers") << head + QByteArray("X-A: b\r\n").repeated(3'000) + "\r\n" << 431;
    QTest::newRow("a target") << "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n" << 431;
}

void tst_HttpServer::tooMuch()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    HttpConnection connection(m_port);
    (void)connection.send(text.replace("PORT", QByteArray::number(m_port)));
    const HttpReplyRead reply = connection.read();
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.isProblem() || status == 431, reply.body.constData()); // the library runs out of room before us where there are many
    QCOMPARE(get("/health").status, 200);
}

void tst_HttpServer::anExpectationIsMet()
{
    HttpConnection connection(m_port);
    QVERIFY(connection.send(request("POST", "/api/gc", length(2) + "Expect: 100-continue\r\n")));
    QCOMPARE(connection.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(connection.send("{}"));
    QCOMPARE(connection.read().status, 200);
    HttpConnection refused(m_port);
    QVERIFY(refused.send("POST /api/gc HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port) + "\r\n" + length(2) + "Expect: 100-continue\r\n\r\n"));
    QCOMPARE(refused.read().status, 401); // before a byte of its body
}

void tst_HttpServer::slowHeadsAreCutOff()
{
    serve({100, Milliseconds(300), hangDeadline});
    HttpConnection silent(m_port);
    HttpConnection slow(m_port);
    QVERIFY(slow.send("GET /health HTTP/1.1\r\nHost: lo"));
    for (HttpConnection *connection : {&silent, &slow}) {
        const HttpReplyRead reply = connection->read();
        QCOMPARE(reply.status, 408);
        QVERIFY(reply.isProblem());
        QVERIFY(connection->isClosedByServer());
    }
    QCOMPARE(get("/health").status, 200);
    m_isHolding = true; // what is worked for takes its time
    HttpConnection patient(m_port);
    QVERIFY(patient.send(request("GET", "/health")));
    HttpConnection late(m_port);
    QCOMPARE(late.read().status, 408);
    answerAll();
    QCOMPARE(patient.read().status, 200);
}

void tst_HttpServer::idleConnectionsAreCutOff()
{
    serve({100, Milliseconds(300), hangDeadline});
    HttpConnection connection(m_port);
    QVERIFY(connection.send(request("GET", "/health")));
    QCOMPARE(connection.read().status, 200);
    QVERIFY(connection.send("GET /health HT")); // the next head has no more time than the first
    QVERIFY(connection.isClosedByServer());
    QCOMPARE(connection.readUntil("\n", std::chrono::milliseconds(0)), QByteArray()); // without a word: it may have been idle
}

void tst_HttpServer::slowBodiesAreCutOff()
{
    serve({100, Milliseconds(300), Milliseconds(300)});
    HttpConnection connection(m_port);
    QVERIFY(connection.send(request("POST", "/api/gc", length(100)) + "{"));
    QVERIFY(connection.isClosedByServer());
}

void tst_HttpServer::halfOpenOnesGiveWay()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const int wanted = static_cast<int>(plenty.most) + 200;
    if (limit.rlim_cur < static_cast<rlim_t>(2 * wanted + 100)) {
        QSKIP("too few descriptors are allowed here");
    }
    HttpConnection known(m_port);
    QVERIFY(known.send(request("GET", "/health")));
    QCOMPARE(known.read().status, 200);
    std::vector<std::unique_ptr<HttpConnection>> half;
    for (int at = 0; at < wanted; ++at) {
        half.push_back(std::make_unique<HttpConnection>(m_port));
        QVERIFY(half.back()->isOpen());
        QVERIFY(half.back()->send("GET /health HTTP/1.1\r\n"));
        if (at % 100 == 0) {
            QCOMPARE(get("/health").status, 200);
        }
    }
    QCOMPARE(get("/health").status, 200);
    QVERIFY(half.front()->isClosedByServer()); // the oldest
    QVERIFY(known.send(request("GET", "/health"))); // whoever was answered before stays longer
    QCOMPARE(known.read().status, 200);
    QVERIFY(half.back()->send("Host: localhost:" + QByteArray::number(m_port) + "\r\n\r\n"));
    QCOMPARE(half.back()->read().status, 200);
    half.clear();
    QVERIFY(waitFor([this] { return m_server->counts().connections < 10; }));
}

void tst_HttpServer::answersComeInAnyOrder()
{
    m_isHolding = true;
    std::vector<std::unique_ptr<HttpConnection>> clients;
    for (int at = 0; at < 100; ++at) {
        clients.push_back(std::make_unique<HttpConnection>(m_port));
        QVERIFY(clients.back()->send(request("GET", "/api/terminals/" + QByteArray::number(at))));
    }
    QVERIFY(waitFor([this] { return m_held.size() == 100; }));
    while (!m_held.isEmpty()) {
        const Held held = m_held.takeAt(static_cast<int>(m_held.size() * 7 / 11));
        held.reply(echo(held.request));
    }
    for (int at = 0; at < 100; ++at) {
        QCOMPARE(clients[static_cast<size_t>(at)]->read().object().value(QLatin1String("parameter")).toString(), QString::number(at));
    }
}

void tst_HttpServer::aSecondAnswerIsIgnored()
{
    m_isHolding = true;
    HttpConnection connection(m_port);
    QVERIFY(connection.send(request("GET", "/api/terminals/a") + request("GET", "/api/terminals/b")));
    QVERIFY(waitFor([this] { return m_held.size() == 1; }));
    const Held first = m_held.takeFirst();
    first.reply(echo(first.request));
    first.reply(HttpResponse{500, {}, {}});
    QCOMPARE(connection.read().object().value(QLatin1String("parameter")).toString(), QStringLiteral("a"));
    QVERIFY(waitFor([this] { return m_held.size() == 1; }));
    first.reply(HttpResponse{500, {}, {}});
    answerAll();
    QCOMPARE(connection.read().object().value(QLatin1String("parameter")).toString(), QStringLiteral("b"));
}

void tst_HttpServer::clientsLeaveAtEveryMoment()
{
    const QByteArray text = request("POST", "/api/gc", length(30)) + QByteArray(30, ' ');
    for (const bool isRude : {false, true}) {
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            HttpConnection connection(m_port);
            QVERIFY(connection.send(text.left(cut)));
            if (isRude) {
                connection.leaveRudely();
            }
        }
    }
    QCOMPARE(get("/health").status, 200);
    // While the answer is being worked for, and while it is being read.
    m_isHolding = true;
    const QByteArray large(3'000'000, 'x');
    for (int at = 0; at < 40; ++at) {
        HttpConnection connection(m_port);
        QVERIFY(connection.send(request("GET", "/api/terminals/x")));
        QVERIFY(waitFor([&] { return !m_held.isEmpty(); }));
        if (at % 4 == 0) {
            connection.leave();
        } else if (at % 4 == 1) {
            connection.leaveRudely();
        }
        m_held.takeFirst().reply(HttpResponse{200, "text/plain", large});
        if (at % 4 == 2) {
            (void)connection.readUntil("xx");
            connection.leaveRudely();
        }
    }
    m_isHolding = false;
    QCOMPARE(get("/health").status, 200);
    QVERIFY(waitFor([this] { return m_server->counts().connections == 0; }));
}

void tst_HttpServer::streamsGoOn()
{
    std::shared_ptr<EventStream> stream;
    m_special = [&](const HttpRequest &) -> HttpAnswer {
        stream = std::make_shared<EventStream>();
        return stream;
    };
    HttpConnection connection(m_port);
    QVERIFY(connection.send(request("GET", "/api/events")));
    QVERIFY(connection.readUntil("\r\n\r\n").contains("Content-Type: text/event-stream"));
    for (int at = 0; at < 100; ++at) {
        const QByteArray text = "data: " + QByteArray::number(at) + "\n\n";
        QVERIFY(stream->push(text));
        if (at % 3 == 0) {
            QVERIFY(connection.readUntil(text).endsWith(text)); // it had run dry
        }
    }
    const QByteArray large = QByteArray(900'000, 'y') + "\n\n";
    QVERIFY(stream->push(large));
    QVERIFY(connection.readUntil("y\n\n").size() >= large.size());
    stream->end();
    QVERIFY(connection.isClosedByServer() || connection.send(request("GET", "/health"))); // its last chunk ends it
    QVERIFY(!stream->push("data: late\n\n"));

    HttpConnection leaving(m_port);
    QVERIFY(leaving.send(request("GET", "/api/events")));
    (void)leaving.readUntil("\r\n\r\n");
    leaving.leaveRudely();
    QVERIFY(waitFor([&] { return !stream->push("data: anybody?\n\n"); }));
}

void tst_HttpServer::slowReadersAreDropped()
{
    std::vector<std::shared_ptr<EventStream>> streams;
    m_special = [&](const HttpRequest &) -> HttpAnswer {
        streams.push_back(std::make_shared<EventStream>());
        return streams.back();
    };
    HttpConnection slow(m_port);
    QVERIFY(slow.send(request("GET", "/api/events")));
    QVERIFY(waitFor([&] { return streams.size() == 1; }));
    HttpConnection quick(m_port);
    QVERIFY(quick.send(request("GET", "/api/events")));
    QVERIFY(waitFor([&] { return streams.size() == 2; }));
    const QByteArray block = "data: " + QByteArray(100'000, 'z') + "\n\n";
    int pushed = 0;
    for (; pushed < 2'000 && streams[0]->push(block); ++pushed) {
        QVERIFY(streams[1]->push(block));
        QVERIFY(quick.readUntil("z\n\n").endsWith("z\n\n"));
    }
    QVERIFY2(pushed < 2'000, "200 MB were taken in for a reader that does not read");
    QVERIFY(streams[0]->isClosed());
    QVERIFY(slow.isClosedByServer());
    QVERIFY(streams[1]->push(block));
}

void tst_HttpServer::endsWithEverythingOpen()
{
    for (int round = 0; round < 10; ++round) {
        m_isHolding = true;
        HttpConnection silent(m_port);
        HttpConnection half(m_port);
        QVERIFY(half.send("GET /he"));
        HttpConnection body(m_port);
        QVERIFY(body.send(request("POST", "/api/gc", length(100)) + "{"));
        HttpConnection waiting(m_port);
        QVERIFY(waiting.send(request("GET", "/health")));
        QVERIFY(waitFor([this] { return m_held.size() == 1; }));
        std::shared_ptr<EventStream> stream = std::make_shared<EventStream>();
        m_special = [&](const HttpRequest &) -> HttpAnswer { return stream; };
        HttpConnection reader(m_port);
        QVERIFY(reader.send(request("GET", "/api/events")));
        QVERIFY(stream->push("data: a\n\n"));
        QVERIFY(reader.readUntil("data: a").contains("data: a"));
        HttpConnection late(m_port);
        QVERIFY(late.send(request("GET", "/health"))); // perhaps on its way between the threads
        m_server.reset();
        for (HttpConnection *connection : {&silent, &half, &body, &waiting, &reader, &late}) {
            QVERIFY(connection->isClosedByServer());
        }
        QVERIFY(!stream->push("data: b\n\n"));
        answerAll(); // too late, and no error
        m_special = {};
        serve();
    }
}

void tst_HttpServer::countsAnswers()
{
    QCOMPARE(get("/health").status, 200);
    QCOMPARE(get("/health").status, 200);
    QCOMPARE(get("/nowhere").status, 404);
    QCOMPARE(m_server->counts().answers, (QMap<int, qint64>{{200, 2}, {404, 1}}));
    HttpConnection open(m_port);
    QVERIFY(waitFor([this] { return m_server->counts().connections == 1; }));
}

void tst_HttpServer::anotherUserIsRefused()
{
    if (::geteuid() != 0) {
        QSKIP("only root can be another user");
    }
    const QByteArray text = request("GET", "/health");
    const Pipe answer = makePipe();
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) { // with system calls only
        constexpr uid_t nobody = 65'534;
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<in_port_t>(m_port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::setuid(nobody) != 0) {
            ::_exit(1);
        }
        const int other = ::socket(AF_INET, SOCK_STREAM, 0);
        ::close(socket);
        char block[4'096];
        if (::connect(other, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::write(other, text.constData(), static_cast<size_t>(text.size())) > 0) {
            const ssize_t got = ::read(other, block, sizeof block);
            [[maybe_unused]] const ssize_t told = ::write(answer.writeEnd.get(), block, static_cast<size_t>(std::max<ssize_t>(got, 0)));
        }
        ::_exit(0);
    }
    const QByteArray said = readUntil(answer.readEnd.get(), "\r\n");
    ::waitpid(child, nullptr, 0);
    QVERIFY2(said.startsWith("HTTP/1.1 403 "), said.constData());
    QVERIFY(said.contains("application/problem+json"));
    QCOMPARE(get("/health").status, 200);
}

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
