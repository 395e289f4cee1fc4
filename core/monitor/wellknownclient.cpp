// SPDX-License-Identifier: MIT
#include "monitor/wellknownclient.h"

#include "base/privatefile.h"
#include "base/uniquefd.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace shellreeve {

namespace {

constexpr qsizetype longestAnswer = 64 * 1024;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

/// nullopt: not a numeric address.
std::optional<SocketAddress> loopbackOf(QByteArray text, int port)
{
    text = text == "0.0.0.0" ? QByteArray("127.0.0.1") : text == "::" ? QByteArray("::1") : text;
    SocketAddress address;
    auto *v4 = reinterpret_cast<sockaddr_in *>(&address.storage);
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&address.storage);
    if (::inet_pton(AF_INET, text.constData(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(static_cast<quint16>(port));
        address.size = sizeof *v4;
    } else if (::inet_pton(AF_INET6, text.constData(), &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(static_cast<quint16>(port));
        address.size = sizeof *v6;
    } else {
        return std::nullopt;
    }
    return address;
}

bool waitFor(int socket, short events, const QDeadlineTimer &deadline)
{
    pollfd what{socket, events, 0};
    for (;;) {
        const int ready = ::poll(&what, 1, static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 0, 60'000)));
        if (ready > 0) {
            return true;
        }
        if (ready == 0 || errno != EINTR) {
            return false;
        }
    }
}

Error silence()
{
    return {ErrorCode::TimedOut, QStringLiteral("it did not say who it is")};
}

Result<UniqueFd> connectTo(const SocketAddress &address, const QDeadlineTimer &deadline)
{
    UniqueFd socket(::socket(address.storage.ss_family, SOCK_STREAM, 0));
    if (!socket.isValid() || !setCloseOnExec(socket.get()) || !setNonBlocking(socket.get())) {
        return systemError(QStringLiteral("cannot make a socket"), errno);
    }
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address.storage), address.size) != 0 && errno != EINPROGRESS) {
        return systemError(QStringLiteral("cannot connect"), errno, ErrorCode::NotRunning);
    }
    if (!waitFor(socket.get(), POLLOUT, deadline)) {
        return silence();
    }
    int reason = 0;
    socklen_t size = sizeof reason;
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &reason, &size) != 0 || reason != 0) {
        return systemError(QStringLiteral("cannot connect"), reason, ErrorCode::NotRunning);
    }
    return socket;
}

/// Everything up to the end of the connection.
Result<QByteArray> readAll(int socket, const QDeadlineTimer &deadline)
{
    QByteArray answer;
    char block[8192];
    while (answer.size() <= longestAnswer) {
        const ssize_t got = ::recv(socket, block, sizeof block, 0);
        if (got > 0) {
            answer.append(block, got);
        } else if (got == 0) {
            return answer;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (!waitFor(socket, POLLIN, deadline)) {
                return silence();
            }
        } else if (errno != EINTR) {
            return systemError(QStringLiteral("it broke off"), errno, ErrorCode::NotRunning);
        }
    }
    return answer;
}

Result<WellKnown> answerFrom(const QByteArray &text)
{
    if (text.isEmpty()) {
        return Error{ErrorCode::NotRunning, QStringLiteral("it closed the connection without an answer")};
    }
    if (text.startsWith("HTTP/1.1 503 ")) {
        return silence(); // too busy to say
    }
    const qsizetype head = text.indexOf("\r\n\r\n");
    if (!text.startsWith("HTTP/1.1 200 ") || head < 0) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("it does not answer as a monitor of Shellreeve does")};
    }
    const Result<QJsonObject> object = parseJsonObject(text.mid(head + 4));
    return object ? WellKnown::fromJson(*object) : Result<WellKnown>(object.error());
}

} // namespace

Result<WellKnown> askWellKnown(const QByteArray &address, int port, const QByteArray &nonce, Milliseconds within)
{
    const QDeadlineTimer deadline(within);
    const std::optional<SocketAddress> where = loopbackOf(address, port);
    if (!where) {
        return Error{ErrorCode::Failed, QStringLiteral("%1 is not an address").arg(QString::fromLatin1(address))};
    }
    const Result<UniqueFd> socket = connectTo(*where, deadline);
    if (!socket) {
        return socket.error();
    }
    const QByteArray host = where->storage.ss_family == AF_INET6 ? "[::1]" : "127.0.0.1";
    const QByteArray request = "GET " + WellKnown::target(nonce) + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port)
        + "\r\nConnection: close\r\n\r\n";
    // Far less than a fresh socket takes at once.
    if (::send(socket->get(), request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) != request.size()) {
        return systemError(QStringLiteral("cannot ask it"), errno, ErrorCode::NotRunning);
    }
    const Result<QByteArray> text = readAll(socket->get(), deadline);
    return text ? answerFrom(*text) : Result<WellKnown>(text.error());
}

} // namespace shellreeve
