// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"
#include "support/waitfor.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace shellreeve::testing {

/// An answer as it came over the wire; status 0: none that is complete.
struct HttpReplyRead {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] bool isProblem() const
    {
        return headers.value("content-type") == "application/problem+json" && object().value(QLatin1String("status")).toInt() == status;
    }
};

/// A raw connection to 127.0.0.1: sends any bytes, in any pieces, and leaves when it likes. Runs the event loop while it
/// waits, so the server may stand on something in this very process.
class HttpConnection
{
public:
    explicit HttpConnection(int port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<in_port_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            m_socket.reset();
            return;
        }
        setCloseOnExec(m_socket.get());
        setNonBlocking(m_socket.get());
    }

    [[nodiscard]] bool isOpen() const { return m_socket.isValid(); }
    [[nodiscard]] int socket() const { return m_socket.get(); }
    void leave() { m_socket.reset(); }
    void endInput() { ::shutdown(m_socket.get(), SHUT_WR); } ///< nothing more is sent; answers are still read
    /// Closes so that the other side gets a reset.
    void leaveRudely()
    {
        const linger now{1, 0};
        ::setsockopt(m_socket.get(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        leave();
    }

    /// False when the server has closed, or takes nothing for too long.
    bool send(QByteArrayView bytes)
    {
        const QDeadlineTimer deadline(hangDeadline);
        while (!bytes.isEmpty() && isOpen() && !deadline.hasExpired()) {
            const ssize_t sent = ::send(m_socket.get(), bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
            if (sent > 0) {
                bytes = bytes.sliced(sent);
            } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
                pause(POLLOUT);
            } else if (errno != EINTR) {
                return false;
            }
        }
        return bytes.isEmpty();
    }

    /// Reads until there is an answer, whose body ends as its head says; status 0 when the server closes before that.
    HttpReplyRead read(bool isHead = false)
    {
        HttpReplyRead reply;
        if (!fill([this] { return m_input.contains("\r\n\r\n"); })) {
            return reply;
        }
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        QByteArrayList lines = m_input.left(end).split('\n');
        m_input.remove(0, end + 4);
        const int status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        constexpr int interim = 200;
        constexpr int noContent = 204;
        const bool hasBody = !isHead && status >= interim && status != noContent;
        if (!hasBody || takeBody(&reply)) {
            reply.status = status;
        }
        return reply;
    }

    /// Reads a stream until `text` has come; all that came before and with it.
    QByteArray readUntil(const QByteArray &text, std::chrono::milliseconds within = hangDeadline)
    {
        (void)fill([&] { return m_input.contains(text); }, within);
        const qsizetype end = m_input.indexOf(text);
        const QByteArray taken = end < 0 ? m_input : m_input.left(end + text.size());
        m_input.remove(0, taken.size());
        return taken;
    }
    /// Whether the server closes, whatever it says before.
    bool isClosedByServer(std::chrono::milliseconds within = hangDeadline)
    {
        (void)fill([] { return false; }, within);
        return m_sawEnd;
    }

private:
    void pause(short events)
    {
        pollfd wait{m_socket.get(), events, 0};
        if (::poll(&wait, 1, 2) == 0) {
            QCoreApplication::sendPostedEvents();
            QTest::qWait(0);
        }
    }

    template<typename Condition>
    bool fill(Condition isEnough, std::chrono::milliseconds within = hangDeadline)
    {
        const QDeadlineTimer deadline(within);
        while (!isEnough()) {
            if (m_sawEnd || !isOpen() || deadline.hasExpired()) {
                return false;
            }
            char block[65'536];
            const ssize_t got = ::recv(m_socket.get(), block, sizeof block, 0);
            if (got > 0) {
                m_input.append(block, got);
            } else if (got == 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)) {
                m_sawEnd = true;
            } else {
                pause(POLLIN);
            }
        }
        return true;
    }

    bool takeBody(HttpReplyRead *reply)
    {
        if (reply->headers.value("transfer-encoding") == "chunked") {
            return takeChunks(reply);
        }
        if (!reply->headers.contains("content-length")) { // until the end
            (void)fill([] { return false; });
            reply->body = std::exchange(m_input, {});
            return m_sawEnd;
        }
        const qsizetype size = reply->headers.value("content-length").toLongLong();
        if (!fill([&] { return m_input.size() >= size; })) {
            return false;
        }
        reply->body = m_input.left(size);
        m_input.remove(0, size);
        return true;
    }

    bool takeChunks(HttpReplyRead *reply)
    {
        for (;;) {
            if (!fill([this] { return m_input.contains("\r\n"); })) {
                return false;
            }
            const qsizetype line = m_input.indexOf("\r\n");
            const qsizetype size = m_input.left(line).toLongLong(nullptr, 16);
            if (!fill([&] { return m_input.size() >= line + 2 + size + 2; })) {
                return false;
            }
            reply->body += m_input.mid(line + 2, size);
            m_input.remove(0, line + 2 + size + 2);
            if (size == 0) {
                return true;
            }
        }
    }

    UniqueFd m_socket;
    QByteArray m_input;
    bool m_sawEnd = false;
};

/// One request over a connection of its own, as a well-behaved client sends it.
inline HttpReplyRead httpRequest(int port, const QByteArray &method, const QByteArray &target, const QByteArray &token = {},
                                 const QByteArray &json = {})
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    if (!token.isEmpty()) {
        text += "Authorization: Bearer " + token + "\r\n";
    }
    if (!json.isEmpty()) {
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n";
    }
    HttpConnection connection(port);
    return connection.send(text + "\r\n" + json) ? connection.read(method == "HEAD") : HttpReplyRead();
}

} // namespace shellreeve::testing
