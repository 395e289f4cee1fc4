// SPDX-License-Identifier: MIT
#include "base/uniquefd.h"
#include "monitor/wellknownclient.h"

#include <QJsonDocument>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace shellreeve;

namespace {

/// Takes one connection, reads one request, says what it is told to, and waits for the client to leave.
class OneAnswer
{
public:
    enum class Family { V4, V6 };

    explicit OneAnswer(QByteArray answer, Family family = Family::V4)
        : m_answer(std::move(answer)), m_socket(::socket(family == Family::V4 ? AF_INET : AF_INET6, SOCK_STREAM, 0))
    {
        sockaddr_storage address{};
        socklen_t size = family == Family::V4 ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        address.ss_family = family == Family::V4 ? AF_INET : AF_INET6;
        auto *v4 = reinterpret_cast<sockaddr_in *>(&address);
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&address);
        if (family == Family::V4) {
            v4->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        } else {
            v6->sin6_addr = in6addr_loopback;
        }
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket.get(), generic, size) != 0 || ::listen(m_socket.get(), 1) != 0 || ::getsockname(m_socket.get(), generic, &size) != 0) {
            return; // no such address here
        }
        port = ntohs(family == Family::V4 ? v4->sin_port : v6->sin6_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~OneAnswer()
    {
        ::shutdown(m_socket.get(), SHUT_RDWR);
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    [[nodiscard]] QByteArray request()
    {
        m_thread.join();
        return m_request;
    }

    int port = 0;

private:
    void serve()
    {
        const UniqueFd client(::accept(m_socket.get(), nullptr, nullptr));
        char block[4096];
        ssize_t got = 0;
        while (!m_request.contains("\r\n\r\n") && (got = ::read(client.get(), block, sizeof block)) > 0) {
            m_request.append(block, got);
        }
        if (m_answer == "silence") {
            while (::read(client.get(), block, sizeof block) > 0) { }
            return;
        }
        writeAll(client.get(), m_answer.constData(), static_cast<unsigned long>(m_answer.size()));
    }

    QByteArray m_answer;
    UniqueFd m_socket;
    QByteArray m_request;
    std::thread m_thread;
};

QByteArray http(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray monitorAnswer()
{
    WellKnown known;
    known.version = QStringLiteral("1.2.3");
    known.pid = 77;
    known.profile = QStringLiteral("work");
    known.sessions = 4;
    return QJsonDocument(known.toJson()).toJson(QJsonDocument::Compact);
}

constexpr Milliseconds patience{10'000};
constexpr Milliseconds impatience{30};

} // namespace

class TestWellKnownClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheApiWants();
    void asksAnyAddressAtItsLoopback();
    void asksOverIpv6();
    void tellsAnswersApart_data();
    void tellsAnswersApart();
    void saysWhenNobodyListens();
    void refusesWhatIsNoAddress();
};

void TestWellKnownClient::asksAsTheApiWants()
{
    OneAnswer server(http("200 OK", monitorAnswer()));
    const Result<WellKnown> known = askWellKnown("127.0.0.1", server.port, "abc", patience);
    QVERIFY(known.ok());
    QCOMPARE(known->pid, 77);
    QCOMPARE(known->profile, QStringLiteral("work"));
    QCOMPARE(known->sessions, 4);
    const QByteArray request = server.request();
    QVERIFY(request.startsWith("GET /.well-known/shellreeve?nonce=abc HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(server.port) + "\r\n"));
}

void TestWellKnownClient::asksAnyAddressAtItsLoopback()
{
    OneAnswer server(http("200 OK", monitorAnswer()));
    QVERIFY(askWellKnown("0.0.0.0", server.port, "abc", patience).ok());
}

void TestWellKnownClient::asksOverIpv6()
{
    for (const char *address : {"::1", "::"}) {
        OneAnswer server(http("200 OK", monitorAnswer()), OneAnswer::Family::V6);
        if (server.port == 0) {
            QSKIP("no IPv6 here");
        }
        QVERIFY(askWellKnown(address, server.port, "abc", patience).ok());
        QVERIFY(server.request().contains("\r\nHost: [::1]:" + QByteArray::number(server.port) + "\r\n"));
    }
}

void TestWellKnownClient::tellsAnswersApart_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("says nothing") << QByteArray("silence") << ErrorCode::TimedOut;
    QTest::newRow("leaves") << QByteArray() << ErrorCode::NotRunning;
    QTest::newRow("is too busy") << http("503 Service Unavailable", "{}") << ErrorCode::TimedOut;
    QTest::newRow("another web server") << http("404 Not Found", "no such page") << ErrorCode::InvalidArgument;
    QTest::newRow("another answer") << http("200 OK", R"({"product":"other","pid":77})") << ErrorCode::InvalidArgument;
    QTest::newRow("not JSON") << http("200 OK", "<html>") << ErrorCode::InvalidArgument;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-x\r\n") << ErrorCode::InvalidArgument;
    QTest::newRow("too much") << http("200 OK", QByteArray(200 * 1024, 'x')) << ErrorCode::InvalidArgument;
}

void TestWellKnownClient::tellsAnswersApart()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    OneAnswer server(answer);
    const Result<WellKnown> known = askWellKnown("127.0.0.1", server.port, "abc", answer == "silence" ? impatience : patience);
    QVERIFY(!known.ok());
    QCOMPARE(known.error().code, code);
}

void TestWellKnownClient::saysWhenNobodyListens()
{
    int port = 0;
    {
        OneAnswer server(http("200 OK", "{}"));
        port = server.port;
    }
    const Result<WellKnown> known = askWellKnown("127.0.0.1", port, "abc", patience);
    QVERIFY(!known.ok());
    QCOMPARE(known.error().code, ErrorCode::NotRunning);
}

void TestWellKnownClient::refusesWhatIsNoAddress()
{
    QVERIFY(!askWellKnown("localhost", 1, "abc", patience).ok());
}

QTEST_GUILESS_MAIN(TestWellKnownClient)
#include "tst_wellknownclient.moc"
