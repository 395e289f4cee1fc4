// SPDX-License-Identifier: MIT
#include "http/admission.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace shellreeve;

Q_DECLARE_METATYPE(shellreeve::Peer)

namespace {

constexpr char token[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// As the server hands it on, from the text of a head with "\n" for line ends.
RequestHead headOf(const QByteArray &text)
{
    RequestHead head;
    QByteArrayList lines = text.split('\n');
    const QByteArrayList first = lines.takeFirst().split(' ');
    head.method = first.value(0);
    head.target = first.value(1);
    head.version = first.value(2);
    head.size = first.join(' ').size() + 2;
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(": ");
        head.headers.append(HttpHeader{line.left(colon), line.mid(colon + 2)});
        head.size += line.size() + 2;
    }
    head.size += 2;
    return head;
}

AdmissionRules rules()
{
    return {4820, token};
}

/// 0: let in.
int statusOf(const std::variant<Admitted, HttpResponse> &decision)
{
    const auto *response = std::get_if<HttpResponse>(&decision);
    return response ? response->status : 0;
}

QByteArray withToken(const QByteArray &text)
{
    return text + "\nAuthorization: Bearer " + token;
}

constexpr char host[] = "\nHost: 127.0.0.1:4820";

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void peers_data();
    void peers();
    void everyRefusalIsAProblemAndCloses();
    void saysWhatItWants();
    void tellsTheRoute();
    void longHeads();
    void hiddenBytes();
};

void TestAdmission::decides_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &text, int status) { QTest::newRow(name) << text << status; };
    const QByteArray get = QByteArray("GET /api/terminals HTTP/1.1") + host;
    const QByteArray post = QByteArray("POST /api/terminals HTTP/1.1") + host;
    const QByteArray json = "\nContent-Type: application/json\nContent-Length: 2";

    row("a read", get, 0);
    row("HTTP/1.0", QByteArray("GET /health HTTP/1.0") + host, 0);
    row("HEAD", QByteArray("HEAD /health HTTP/1.1") + host, 0);
    row("localhost", "GET /health HTTP/1.1\nHost: localhost:4820", 0);
    row("any case", "GET /health HTTP/1.1\nhost: LocalHost:4820", 0);
    row("IPv6", "GET /health HTTP/1.1\nHost: [::1]:4820", 0);
    row("absolute form", QByteArray("GET http://localhost:4820/health HTTP/1.1") + host, 0);
    row("a write", withToken(post + json), 0);
    row("charset", withToken(post + "\nContent-Type: application/json; charset=utf-8\nContent-Length: 2"), 0);
    row("chunked", withToken(post + "\nContent-Type: application/json\nTransfer-Encoding: chunked"), 0);
    row("bearer in any case", post + json + "\nAuthorization: bearer " + token, 0);
    row("an end", withToken(QByteArray("DELETE /api/terminals/api HTTP/1.1") + host), 0);
    row("a write without body", withToken(QByteArray("POST /api/gc HTTP/1.1") + host), 0);
    row("an empty body", withToken(QByteArray("POST /api/gc HTTP/1.1") + host + "\nContent-Length: 0"), 0);
    row("an expectation", withToken(post + json + "\nExpect: 100-continue"), 0);
    row("a ticket needs no token", QByteArray("POST /api/session HTTP/1.1") + host + json, 0);

    row("no Host", "GET /health HTTP/1.1", 421);
    row("no Host in 1.0", "GET /health HTTP/1.0", 421);
    row("two Hosts", QByteArray("GET /health HTTP/1.1") + host + host, 421);
    row("rebinding", "GET /health HTTP/1.1\nHost: evil.example:4820", 421);
    row("rebinding, without port", "GET /health HTTP/1.1\nHost: evil.example", 421);
    row("another port", "GET /health HTTP/1.1\nHost: 127.0.0.1:4821", 421);
    row("no port", "GET /health HTTP/1.1\nHost: 127.0.0.1", 421);
    row("a dot at the end", "GET /health HTTP/1.1\nHost: localhost.:4820", 421);
    row("other loopback", "GET /health HTTP/1.1\nHost: 127.0.0.2:4820", 421);
    row("any address", "GET /health HTTP/1.1\nHost: 0.0.0.0:4820", 421);
    row("ours with more", "GET /health HTTP/1.1\nHost: 127.0.0.1:4820.evil.example", 421);
    row("a user", "GET /health HTTP/1.1\nHost: 127.0.0.1:4820@evil.example", 421);
    row("zeros before the port", "GET /health HTTP/1.1\nHost: 127.0.0.1:04820", 421);
    row("absolute form of another", QByteArray("GET http://evil.example/health HTTP/1.1") + host, 421);
    row("absolute form of ours with Host of another", "GET http://127.0.0.1:4820/health HTTP/1.1\nHost: evil.example", 421);

    row("our page", get + "\nOrigin: http://127.0.0.1:4820\nSec-Fetch-Site: same-origin", 0);
    row("our page by name", get + "\nOrigin: http://localhost:4820", 0);
    row("our page by IPv6", get + "\nOrigin: http://[::1]:4820", 0);
    row("typed by the user", get + "\nSec-Fetch-Site: none", 0);
    row("a page of others", get + "\nOrigin: http://evil.example", 403);
    row("a page of others with the token", withToken(post + json + "\nOrigin: http://evil.example"), 403);
    row("null", get + "\nOrigin: null", 403);
    row("null with the token", withToken(post + json + "\nOrigin: null"), 403);
    row("an empty origin", get + "\nOrigin: ", 403);
    row("https", get + "\nOrigin: https://127.0.0.1:4820", 403);
    row("another port's page", get + "\nOrigin: http://127.0.0.1:3000", 403);
    row("ours with more", get + "\nOrigin: http://127.0.0.1:4820.evil.example", 403);
    row("cross site without Origin", get + "\nSec-Fetch-Site: cross-site", 403);
    row("same site", get + "\nSec-Fetch-Site: same-site", 403);
    row("cross site, shouted", get + "\nSec-Fetch-Site: CROSS-SITE", 403);

    const QByteArray page = QByteArray("GET / HTTP/1.1") + host + "\nSec-Fetch-Site: cross-site";
    const QByteArray followed = "\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document";
    row("a link to the dashboard", page + followed, 0);
    row("a link to the dashboard, from another port", QByteArray("GET / HTTP/1.1") + host + "\nSec-Fetch-Site: same-site" + followed, 0);
    row("a link to the dashboard, with Origin", page + followed + "\nOrigin: http://evil.example", 403);
    row("a link to the dashboard, with the Origin null", page + followed + "\nOrigin: null", 403);
    row("the dashboard in a frame", page + "\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: iframe", 403);
    row("the dashboard in two readings", page + followed + "\nSec-Fetch-Dest: iframe", 403);
    row("the dashboard, fetched", page + "\nSec-Fetch-Mode: no-cors\nSec-Fetch-Dest: document", 403);
    row("the dashboard, without saying how", page, 403);
    row("a form to the dashboard", withToken(QByteArray("POST / HTTP/1.1") + host + "\nSec-Fetch-Site: cross-site" + followed), 403);
    row("a link to data", get + "\nSec-Fetch-Site: cross-site" + followed, 403);
    row("a link to a file of the dashboard", QByteArray("GET /dashboard/main.js HTTP/1.1") + host + "\nSec-Fetch-Site: cross-site" + followed, 403);
    row("a link to an end", withToken(QByteArray("DELETE /api/terminals/api HTTP/1.1") + host + "\nSec-Fetch-Site: cross-site" + followed), 403);

    row("no such path", QByteArray("GET /api HTTP/1.1") + host, 404);
    row("slash at the end", QByteArray("GET /api/terminals/ HTTP/1.1") + host, 404);
    row("a path of nothing", QByteArray("GET //api/terminals HTTP/1.1") + host, 404);
    row("no such method", QByteArray("PUT /api/terminals HTTP/1.1") + host, 405);
    row("a method for another path", QByteArray("DELETE /api/terminals HTTP/1.1") + host, 405);
    row("CONNECT", QByteArray("CONNECT /health HTTP/1.1") + host, 405);
    row("TRACE", QByteArray("TRACE /health HTTP/1.1") + host, 405);
    row("lower case method", QByteArray("get /health HTTP/1.1") + host, 405);
    row("OPTIONS", QByteArray("OPTIONS /api/terminals HTTP/1.1") + host, 204);
    row("OPTIONS with a body", QByteArray("OPTIONS /api/terminals HTTP/1.1") + host + json, 400);
    row("OPTIONS of the server with a body", QByteArray("OPTIONS * HTTP/1.1") + host + json, 400);
    row("OPTIONS of the server", QByteArray("OPTIONS * HTTP/1.1") + host, 204);
    row("a preflight of others", QByteArray("OPTIONS /api/terminals HTTP/1.1") + host + "\nOrigin: http://evil.example", 403);
    row("the server for another method", QByteArray("GET * HTTP/1.1") + host, 400);

    row("no token", post + json, 401);
    row("wrong token", post + json + "\nAuthorization: Bearer " + QByteArray(token).replace('0', '1'), 401);
    row("half a token", post + json + "\nAuthorization: Bearer " + QByteArray(token).left(32), 401);
    row("empty token", post + json + "\nAuthorization: Bearer ", 401);
    row("another scheme", post + json + "\nAuthorization: Basic " + token, 401);
    row("the bare token", post + json + "\nAuthorization: " + token, 401);
    row("two tokens", withToken(withToken(post + json)), 400);
    row("the token in the query", QByteArray("POST /api/terminals?token=") + token + " HTTP/1.1" + host + json, 401);
    row("a write without token and body", QByteArray("POST /api/gc HTTP/1.1") + host, 401);

    row("no body", withToken(post), 400);
    row("a form", withToken(post + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 2"), 415);
    row("plain text", withToken(post + "\nContent-Type: text/plain\nContent-Length: 2"), 415);
    row("no type", withToken(post + "\nContent-Length: 2"), 415);
    row("two types", withToken(post + "\nContent-Type: application/json\nContent-Type: text/plain\nContent-Length: 2"), 400);
    row("nearly JSON", withToken(post + "\nContent-Type: application/jsonp\nContent-Length: 2"), 415);
    row("a form for a ticket", QByteArray("POST /api/session HTTP/1.1") + host + "\nContent-Type: text/plain\nContent-Length: 2", 415);
    row("a body where none is taken", get + "\nContent-Length: 5", 400);
    row("a chunked body where none is taken", get + "\nTransfer-Encoding: chunked", 400);
    row("the longest body", withToken(post + "\nContent-Type: application/json\nContent-Length: 1048576"), 0);
    row("too long", withToken(post + "\nContent-Type: application/json\nContent-Length: 1048577"), 413);
    row("far too long", withToken(post + "\nContent-Type: application/json\nContent-Length: 99999999999999999"), 413);
    row("longer than a number", withToken(post + "\nContent-Type: application/json\nContent-Length: 99999999999999999999999"), 400);
    row("another expectation", withToken(post + json + "\nExpect: pay"), 417);

    row("two lengths", withToken(post + json + "\nContent-Length: 3"), 400);
    row("the same length twice", withToken(post + json + "\nContent-Length: 2"), 400);
    row("a list of lengths", withToken(post + "\nContent-Type: application/json\nContent-Length: 2, 2"), 400);
    row("a signed length", withToken(post + "\nContent-Type: application/json\nContent-Length: +2"), 400);
    row("a negative length", withToken(post + "\nContent-Type: application/json\nContent-Length: -2"), 400);
    row("a hex length", withToken(post + "\nContent-Type: application/json\nContent-Length: 0x2"), 400);
    row("no length", withToken(post + "\nContent-Type: application/json\nContent-Length: "), 400);
    row("length and chunks", withToken(post + json + "\nTransfer-Encoding: chunked"), 400);
    row("chunks in 1.0", withToken(QByteArray("POST /api/terminals HTTP/1.0") + host + "\nContent-Type: application/json\nTransfer-Encoding: chunked"), 400);
    row("chunks twice", withToken(post + "\nContent-Type: application/json\nTransfer-Encoding: chunked\nTransfer-Encoding: chunked"), 400);
    row("chunks within chunks", withToken(post + "\nContent-Type: application/json\nTransfer-Encoding: chunked, chunked"), 501);
    row("another coding", withToken(post + "\nContent-Type: application/json\nTransfer-Encoding: gzip"), 501);
    row("identity", withToken(post + "\nContent-Type: application/json\nTransfer-Encoding: identity"), 501);

    row("HTTP/2", QByteArray("GET /health HTTP/2.0") + host, 505);
    row("HTTP/1.2", QByteArray("GET /health HTTP/1.2") + host, 505);
    row("no version", QByteArray("GET /health ") + host, 505);
    row("a broken target", QByteArray("GET /%zz HTTP/1.1") + host, 400);
    row("a carriage return in a value", get + "\nX-A: b\rHost: evil.example", 400);
    row("a control in a value", get + "\nX-A: b\x01", 400);
    row("a blank before the colon", get + "\nX-A : b", 400);
    row("a header without name", get + "\n: b", 400);
    row("a method that is none", QByteArray("GE(T /health HTTP/1.1") + host, 400);
    row("bytes above 127 in a value", get + "\nX-A: \xc3\xa4", 0);
    row("a tab in a value", get + "\nX-A: a\tb", 0);
}

void TestAdmission::decides()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QCOMPARE(statusOf(admit(headOf(text), Peer::Ours, rules())), status);
}

void TestAdmission::peers_data()
{
    QTest::addColumn<Peer>("peer");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const QByteArray get = QByteArray("GET /api/terminals HTTP/1.1") + host;
    const QByteArray end = QByteArray("DELETE /api/terminals/a HTTP/1.1") + host;
    const QByteArray ticket = QByteArray("POST /api/session HTTP/1.1") + host + "\nContent-Type: application/json\nContent-Length: 2";
    QTest::newRow("another user reads") << Peer::Foreign << get << 403;
    QTest::newRow("another user with the token") << Peer::Foreign << withToken(end) << 403;
    QTest::newRow("another user asks who we are") << Peer::Foreign << QByteArray("GET /.well-known/shellreeve HTTP/1.1") + host << 403;
    QTest::newRow("unknown reads") << Peer::Unknown << get << 401;
    QTest::newRow("unknown reads with the token") << Peer::Unknown << withToken(get) << 0;
    QTest::newRow("unknown writes with the token") << Peer::Unknown << withToken(end) << 0;
    QTest::newRow("unknown writes") << Peer::Unknown << end << 401;
    QTest::newRow("unknown with a ticket") << Peer::Unknown << ticket << 0;
    QTest::newRow("ours reads") << Peer::Ours << get << 0;
}

void TestAdmission::peers()
{
    QFETCH(Peer, peer);
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QCOMPARE(statusOf(admit(headOf(text), peer, rules())), status);
}

void TestAdmission::everyRefusalIsAProblemAndCloses()
{
    for (const char *text : {"GET /nowhere HTTP/1.1\nHost: 127.0.0.1:4820", "GET /health HTTP/1.1", "GET /health HTTP/9\nHost: 127.0.0.1:4820",
                             "POST /api/gc HTTP/1.1\nHost: 127.0.0.1:4820", "GET /health HTTP/1.1\nHost: 127.0.0.1:4820\nOrigin: null"}) {
        const auto decision = admit(headOf(text), Peer::Ours, rules());
        const auto &response = std::get<HttpResponse>(decision);
        QVERIFY(response.closes);
        QCOMPARE(response.contentType, QByteArray("application/problem+json"));
        const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(problem.value(QStringLiteral("status")).toInt(), response.status);
        QVERIFY(!problem.value(QStringLiteral("title")).toString().isEmpty());
        QVERIFY(!problem.value(QStringLiteral("detail")).toString().isEmpty());
    }
}

void TestAdmission::saysWhatItWants()
{
    const auto unauthorized = admit(headOf(QByteArray("POST /api/gc HTTP/1.1") + host), Peer::Ours, rules());
    QCOMPARE(std::get<HttpResponse>(unauthorized).headers, (QList<HttpHeader>{{"WWW-Authenticate", "Bearer realm=\"shellreeve\""}}));
    QVERIFY(!std::get<HttpResponse>(unauthorized).body.contains(token));
    const auto wrongMethod = admit(headOf(QByteArray("PUT /api/terminals/x HTTP/1.1") + host), Peer::Ours, rules());
    QCOMPARE(std::get<HttpResponse>(wrongMethod).headers, (QList<HttpHeader>{{"Allow", "GET, HEAD, DELETE, OPTIONS"}}));
    const auto options = admit(headOf(QByteArray("OPTIONS /health HTTP/1.1") + host), Peer::Ours, rules());
    QCOMPARE(std::get<HttpResponse>(options).headers, (QList<HttpHeader>{{"Allow", "GET, HEAD, OPTIONS"}}));
    QVERIFY(!std::get<HttpResponse>(options).closes);
}

void TestAdmission::tellsTheRoute()
{
    const auto decision = admit(headOf(withToken(QByteArray("DELETE /api/workspaces/%2Fhome%2Fx?mode=now HTTP/1.1") + host)), Peer::Ours, rules());
    const auto &admitted = std::get<Admitted>(decision);
    QCOMPARE(admitted.match.route->id, RouteId::EndWorkspace);
    QCOMPARE(admitted.match.parameter, QStringLiteral("/home/x"));
    QCOMPARE(admitted.target.queryValue(QLatin1String("mode")), QStringLiteral("now"));
    QVERIFY(!admitted.isHead);
    QVERIFY(std::get<Admitted>(admit(headOf(QByteArray("HEAD /health HTTP/1.1") + host), Peer::Ours, rules())).isHead);
}

void TestAdmission::longHeads()
{
    const QByteArray start = QByteArray("GET /health HTTP/1.1") + host + "\nX-A: ";
    const qsizetype room = AdmissionRules::longestHead - headOf(start).size;
    QCOMPARE(statusOf(admit(headOf(start + QByteArray(room, 'a')), Peer::Ours, rules())), 0);
    QCOMPARE(statusOf(admit(headOf(start + QByteArray(room + 1, 'a')), Peer::Ours, rules())), 431);
}

void TestAdmission::hiddenBytes()
{
    // A zero byte ends what a C library shows of a line.
    RequestHead head = headOf(QByteArray("GET /health HTTP/1.1") + host);
    head.size += 5;
    QCOMPARE(statusOf(admit(head, Peer::Ours, rules())), 400);
    head.size -= 6; // "Name:value" needs no blank
    QCOMPARE(statusOf(admit(head, Peer::Ours, rules())), 0);
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
