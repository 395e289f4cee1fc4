// SPDX-License-Identifier: MIT
#pragma once

#include "base/unixsocket.h"
#include "control/controlserver.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QJsonDocument>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace shellreeve::testing {

/// A client that is nothing but a socket: says and hears exactly what a test wants.
class BareClient
{
public:
    explicit BareClient(const QString &path)
    {
        Result<UniqueFd> socket = connectUnixSocket(path);
        if (socket) {
            m_socket = std::move(*socket);
        }
    }

    [[nodiscard]] int fd() const { return m_socket.get(); }
    [[nodiscard]] bool isValid() const { return m_socket.isValid(); }
    /// Everything, however slowly it is taken; false when the other side closed.
    [[nodiscard]] bool say(const QByteArray &bytes)
    {
        qsizetype sent = 0;
        return waitFor([&] {
            while (sent < bytes.size()) {
                const ssize_t taken = ::send(fd(), bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
                if (taken < 0) {
                    return errno != EAGAIN;
                }
                sent += taken;
            }
            return true;
        }) && sent == bytes.size();
    }
    void finishSaying() { ::shutdown(fd(), SHUT_WR); }

    /// The next line as an object; empty when the connection ended first.
    [[nodiscard]] QJsonObject hear()
    {
        const bool inTime = waitFor([&] { return m_heard.contains('\n') || !take(); });
        const qsizetype end = m_heard.indexOf('\n');
        if (!inTime || end < 0) {
            return {};
        }
        const QByteArray line = m_heard.left(end);
        m_heard.remove(0, end + 1);
        return QJsonDocument::fromJson(line).object();
    }
    [[nodiscard]] bool hearsTheEnd()
    {
        return waitFor([&] { return !take(); });
    }
    [[nodiscard]] QJsonObject ask(const QByteArray &line) { return say(line + '\n') ? hear() : QJsonObject(); }

private:
    bool take() // false: ended
    {
        char block[65536];
        for (;;) {
            const ssize_t got = ::recv(fd(), block, sizeof block, MSG_DONTWAIT);
            if (got <= 0) {
                return got < 0 && errno == EAGAIN;
            }
            m_heard.append(block, got);
        }
    }

    UniqueFd m_socket;
    QByteArray m_heard;
};

inline int errorCode(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt();
}

} // namespace shellreeve::testing
