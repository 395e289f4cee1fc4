// SPDX-License-Identifier: MIT
// Whoever may not: pages of others, smugglers, nonsense and the impatient, against the shipped monitor before a shipped
// supervisor. Nothing is changed, and it still answers.
#include "monitorfixture.h"

#include "e2e/instance.h"

#include <random>
#include <sys/resource.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_MonitorHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void pagesOfOthers_data();
    void pagesOfOthers();
    void smuggledRequests_data();
    void smuggledRequests();
    void hiddenBytes_data();
    void hiddenBytes();
    void longLines();
    void whoDribblesIsCutOff();
    void halfOpenConnections();
    void nonsense();
    void leavingInTheMiddle();
    void theTokenIsNowhere();

private:
    [[nodiscard]] bool isAnswering() const
    {
        const HttpReplyRead reply = m_monitor->get("/api/terminals");
        return reply.status == 200 && reply.object().value(QLatin1String("terminals")).toArray().size() == 1;
    }
    [[nodiscard]] QByteArray filled(QByteArray text) const
    {
        return text.replace("PORT", QByteArray::number(m_monitor->port())).replace("TOKEN", m_monitor->token()).replace("VICTIM", "victim");
    }
    /// The status of what comes back; 0: the connection was closed without an answer.
    [[nodiscard]] int statusOf(const QByteArray &text) const
    {
        HttpConnection connection(m_monitor->port());
        (void)connection.send(text);
        connection.endInput();
        return connection.read().status;
    }

    /// What the monitor has in memory; 0 where the system does not tell.
    [[nodiscard]] qint64 residentBytes() const
    {
        QFile file(QStringLiteral("/proc/%1/statm").arg(m_monitor->process().processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
    }

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<MonitorUnderTest> m_monitor;
};

void tst_MonitorHostile::initTestCase()
{
    m_home = std::make_unique<TemporaryHome>();
    m_instance = std::make_unique<Instance>(*m_home);
    QVERIFY(m_instance->start());
    QVERIFY(!m_instance->createChild(QStringLiteral("victim"), QStringLiteral("block")).isEmpty());
    m_monitor = std::make_unique<MonitorUnderTest>(*m_home, m_instance->trayProcess());
    QVERIFY(m_monitor->start().isReady);
}

void tst_MonitorHostile::cleanupTestCase()
{
    const bool isLiving = m_monitor->handle().isAlive();
    m_monitor.reset();
    m_instance.reset();
    m_home.reset();
    QVERIFY(isLiving); // it was the same process all the time
}

// After each: the session is untouched, and the monitor answers.
void tst_MonitorHostile::cleanup()
{
    QVERIFY(isAnswering());
    QCOMPARE(m_instance->session(QStringLiteral("victim")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

void tst_MonitorHostile::pagesOfOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &text, int status) { QTest::newRow(name) << text + "\r\n\r\n" << status; };
    const QByteArray end = "DELETE /api/terminals/VICTIM HTTP/1.1\r\n";
    const QByteArray create = "POST /api/terminals HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
    row("DNS rebinding", "GET /api/terminals HTTP/1.1\r\nHost: evil.example:PORT", 421);
    row("DNS rebinding, with the token", end + "Host: evil.example:PORT\r\nAuthorization: Bearer TOKEN", 421);
    row("two Hosts", end + "Host: 127.0.0.1:PORT\r\nHost: evil.example\r\nAuthorization: Bearer TOKEN", 421);
    row("absolute form", "DELETE http://evil.example/api/terminals/VICTIM HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN", 421);
    row("foreign Origin", end + "Host: 127.0.0.1:PORT\r\nOrigin: http://evil.example", 403);
    row("foreign Origin, with the token", end + "Host: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\nOrigin: http://evil.example", 403);
    row("null Origin", end + "Host: 127.0.0.1:PORT\r\nOrigin: null", 403);
    row("null Origin, with the token", end + "Host: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\nOrigin: null", 403);
    row("a read from another page", "GET /api/terminals HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: http://evil.example", 403);
    row("a picture on another page", "GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors", 403);
    row("a link on another page to the dashboard",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", 200);
    row("a link on another page to data",
        "GET /api/terminals HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", 403);
    row("the dashboard in another page", "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
        403);
    row("a form of another page", create + "Sec-Fetch-Site: cross-site\r\nContent-Type: text/plain\r\nContent-Length: 0", 403);
    row("a preflight of another page", "OPTIONS /api/terminals HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: DELETE", 403);
    row("no token", end + "Host: 127.0.0.1:PORT", 401);
    row("a cookie is no token", end + "Host: 127.0.0.1:PORT\r\nCookie: token=TOKEN", 401);
    row("the token in the target", "DELETE /api/terminals/VICTIM?token=TOKEN HTTP/1.1\r\nHost: 127.0.0.1:PORT", 401);
    row("another method", "PUT /api/terminals/VICTIM HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN", 405);
    row("a method by header", "GET /api/terminals/VICTIM HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\nX-HTTP-Method-Override: DELETE", 200);
}

void tst_MonitorHostile::pagesOfOthers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    HttpConnection connection(m_monitor->port());
    QVERIFY(connection.send(filled(text)));
    const HttpReplyRead reply = connection.read();
    QCOMPARE(reply.status, status);
    QVERIFY(status == 200 || reply.isProblem());
    for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header) {
        QVERIFY2(!header.key().startsWith("access-control"), header.key().constData());
    }
}

void tst_MonitorHostile::smuggledRequests_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray end = "DELETE /api/terminals/VICTIM HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\n\r\n";
    const QByteArray head = "POST /api/gc HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\nContent-Type: application/json\r\n";
    const QByteArray size = QByteArray::number(end.size() + 64 + 1); // the token is longer than its name
    QTest::newRow("length and chunks") << head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + end;
    QTest::newRow("chunks and length") << head + "Transfer-Encoding: chunked\r\nContent-Length: " + size + "\r\n\r\n0\r\n\r\n" + end;
    QTest::newRow("two lengths") << head + "Content-Length: " + size + "\r\nContent-Length: 0\r\n\r\n" + end;
    QTest::newRow("two lengths, the other way") << head + "Content-Length: 0\r\nContent-Length: " + size + "\r\n\r\n" + end;
    QTest::newRow("a list of lengths") << head + "Content-Length: 0, " + size + "\r\n\r\n" + end;
    QTest::newRow("a hex length") << head + "Content-Length: 0x0\r\n\r\n" + end;
    QTest::newRow("a signed length") << head + "Content-Length: +0\r\n\r\n" + end;
    QTest::newRow("a huge length") << head + "Content-Length: 18446744073709551616\r\n\r\n" + end;
    QTest::newRow("an overflowing chunk") << head + "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n" + end;
    QTest::newRow("a negative chunk") << head + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + end;
    QTest::newRow("a chunk that is no number") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + end;
    QTest::newRow("another coding") << head + "Transfer-Encoding: xchunked\r\n\r\n" + end;
    QTest::newRow("chunks in disguise") << head + "Transfer-Encoding : chunked\r\nContent-Length: 0\r\n\r\n" + end;
    QTest::newRow("a folded coding") << head + "Transfer-Encoding:\r\n chunked\r\nContent-Length: 0\r\n\r\n" + end;
    QTest::newRow("a body that is not taken") << "GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: " + size + "\r\n\r\n" + end;
    QTest::newRow("after a refusal") << "GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n" + end;
    QTest::newRow("after nonsense") << "GET\r\n\r\n" + end;
    QTest::newRow("after an old version") << "GET /health HTTP/0.9\r\n\r\n" + end;
    QTest::newRow("a bare carriage return") << "GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX-A: b\rContent-Length: " + size + "\r\n\r\n" + end;
}

void tst_MonitorHostile::smuggledRequests()
{
    QFETCH(QByteArray, text);
    const int status = statusOf(filled(text));
    // One reading, or none: what follows is never taken for a request of its own. cleanup() sees that the session lives.
    QVERIFY2(status == 0 || status >= 400, qPrintable(QString::number(status)));
}

void tst_MonitorHostile::hiddenBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray zero(1, '\0');
    QTest::newRow("a zero byte in a value") << "GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT" + zero + ".evil.example\r\n\r\n";
    QTest::newRow("a zero byte in the target") << "GET /health" + zero + "/x HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";
    QTest::newRow("a zero byte in the method") << "GET" + zero + " /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";
    QTest::newRow("a zero byte in a name") << "GET /health HTTP/1.1\r\nHost" + zero + ": 127.0.0.1:PORT\r\n\r\n";
    QTest::newRow("a zero byte in the version") << "GET /health HTTP/1.1" + zero + "\r\nHost: 127.0.0.1:PORT\r\n\r\n";
    QTest::newRow("an escaped zero byte") << QByteArray("GET /api/terminals/victim%00 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("a control") << QByteArray("GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX-A: \x1b[2J\r\n\r\n");
    QTest::newRow("a bare carriage return") << QByteArray("GET /health HTTP/1.1\r\nX-A: b\rHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("a carriage return in the target") << QByteArray("GET /health\rX HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("a folded header") << QByteArray("GET /health HTTP/1.1\r\nX-A: b\r\n c\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("no colon") << QByteArray("GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nnonsense\r\n\r\n");
    QTest::newRow("two blanks in the line") << QByteArray("GET  /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("a blank in the target") << QByteArray("GET /he alth HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
}

void tst_MonitorHostile::hiddenBytes()
{
    QFETCH(QByteArray, text);
    const int status = statusOf(filled(text));
    QVERIFY2(status == 0 || status >= 400, qPrintable(QString::number(status)));
}

void tst_MonitorHostile::longLines()
{
    const QByteArray line(70'000, 'a');
    for (const QByteArray &text : {"GET /" + line + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
                                   "GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX-A: " + line + "\r\n\r\n",
                                   "GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + line + ": b\r\n\r\n", line + " /health HTTP/1.1\r\n\r\n", line}) {
        const int status = statusOf(filled(text));
        QVERIFY2(status == 0 || status == 400 || status == 414 || status == 431, qPrintable(QString::number(status)));
    }
    HttpConnection endless(m_monitor->port());
    for (int at = 0; at < 100 && endless.send(line); ++at) { }
    QVERIFY(endless.isClosedByServer());
}

// Its whole 10 s, on the machine's clock: tst_httpserver has the rest of the limits on a clock of its own.
void tst_MonitorHostile::whoDribblesIsCutOff()
{
    HttpConnection dribbling(m_monitor->port());
    const QByteArray text = filled("GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX-A: ") + QByteArray(10'000, 'a');
    qsizetype sent = 0;
    const QDeadlineTimer deadline(hangDeadline);
    while (!deadline.hasExpired() && sent < text.size() && dribbling.send(text.mid(sent, 1))) { // a byte every 50 ms: never idle
        ++sent;
        if (!dribbling.readUntil("\r\n\r\n", std::chrono::milliseconds(50)).isEmpty()) {
            break;
        }
    }
    QVERIFY(dribbling.isClosedByServer());
    QVERIFY(sent < 1'000);
}

void tst_MonitorHostile::halfOpenConnections()
{
    const qint64 before = residentBytes();
    std::vector<std::unique_ptr<HttpConnection>> half;
    for (int at = 0; at < 400; ++at) {
        half.push_back(std::make_unique<HttpConnection>(m_monitor->port()));
        QVERIFY(half.back()->send("GET /health HTTP/1.1\r\nHost: "));
    }
    for (int at = 0; at < 20; ++at) {
        QVERIFY(isAnswering());
    }
    constexpr qint64 most = 8 * 1'024 * 1'024; // of the 25 MiB that are set aside for them
    const qint64 more = residentBytes() - before;
    QVERIFY2(more < most, qPrintable(QString::number(more)));
}

void tst_MonitorHostile::nonsense()
{
    // All 8,000 by hand: SHELLREEVE_HOSTILE_REQUESTS=8000
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SHELLREEVE_HOSTILE_REQUESTS", &isSet);
    const int count = isSet ? wanted : 1'000;
    std::mt19937 random(4'820); // the same each time
    const auto below = [&random](size_t limit) { return static_cast<size_t>(random() % limit); };
    const QByteArrayList good{filled("GET /api/terminals HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"),
                              filled("POST /api/gc HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"),
                              filled("POST /api/gc HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
                              filled("GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nLast-Event-ID: 5\r\n\r\n"),
                              filled("GET /.well-known/shellreeve?nonce=abc HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: keep-alive\r\n\r\n")};
    const QByteArrayList salt{"\r\n", "\n", "\r", QByteArray(1, '\0'), ": ", "%", "%00", "%2", "HTTP/1.1", "Content-Length: 7\r\n", "chunked", "\t",
                              "Transfer-Encoding: ", "Host: evil\r\n", QByteArray(300, 'A'), "\xff\xfe", "?", "//", "*", "Expect: 100-continue\r\n", "ffffffff\r\n"};
    for (int at = 0; at < count; ++at) {
        QByteArray text = good.at(static_cast<int>(below(static_cast<size_t>(good.size()))));
        for (size_t change = below(6); change > 0; --change) {
            const auto place = static_cast<qsizetype>(below(static_cast<size_t>(text.size()) + 1));
            switch (below(4)) {
            case 0: text.insert(place, salt.at(static_cast<int>(below(static_cast<size_t>(salt.size()))))); break;
            case 1: text.remove(place, static_cast<qsizetype>(below(20))); break;
            case 2: text.insert(place, static_cast<char>(random() & 0xff)); break;
            default: text.insert(place, text.left(static_cast<qsizetype>(below(60)))); break;
            }
        }
        HttpConnection connection(m_monitor->port());
        (void)connection.send(text);
        switch (below(4)) {
        case 0: connection.leaveRudely(); break;
        case 1: connection.leave(); break;
        default: connection.endInput(); (void)connection.readUntil("\r\n\r\n", std::chrono::milliseconds(20)); break;
        }
        if (at % 250 == 0) {
            QVERIFY(isAnswering());
        }
    }
}

void tst_MonitorHostile::leavingInTheMiddle()
{
    const QByteArrayList texts{filled("GET /api/terminals HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"), filled("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"),
                               filled("GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"),
                               filled("POST /api/terminals/victim/rename HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\n"
                                      "Content-Type: application/json\r\nContent-Length: 17\r\n\r\n{\"name\":\"victim\"}")};
    for (const QByteArray &text : texts) {
        for (qsizetype cut = 0; cut <= text.size(); cut += 3) {
            HttpConnection connection(m_monitor->port());
            QVERIFY(connection.send(text.left(cut)));
            if (cut % 2 == 0) {
                connection.leaveRudely();
            }
        }
        for (int at = 0; at < 20; ++at) { // with an answer on its way, or half read
            HttpConnection connection(m_monitor->port());
            QVERIFY(connection.send(text));
            (void)connection.readUntil("{", std::chrono::milliseconds(at % 3));
            connection.leaveRudely();
        }
    }
}

void tst_MonitorHostile::theTokenIsNowhere()
{
    const QByteArray token = m_monitor->token();
    for (const char *target : {"/", "/health", "/metrics", "/api/terminals", "/api/openapi.json", "/.well-known/shellreeve?nonce=a"}) {
        QVERIFY2(!m_monitor->get(target).body.contains(token), target);
    }
    for (const char *name : {"cmdline", "environ"}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(m_monitor->process().processId()).arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly)) {
            QVERIFY2(!file.readAll().contains(token), name);
        }
    }
    QVERIFY(!m_instance->log().toLatin1().contains(token));
}

QTEST_GUILESS_MAIN(tst_MonitorHostile)
#include "tst_monitorhostile.moc"
