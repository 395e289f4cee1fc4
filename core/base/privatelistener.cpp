// SPDX-License-Identifier: MIT
#include "base/privatelistener.h"

#include "base/clock.h"
#include "base/logging.h"

#include <QTimer>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace shellreeve {

namespace {

constexpr Milliseconds pauseWithoutDescriptors{500};

} // namespace

Result<std::unique_ptr<PrivateListener>> PrivateListener::listen(const QString &path, uid_t owner)
{
    Result<ListeningSocket> socket = listenOnPrivateSocket(path, SOMAXCONN);
    if (!socket) {
        return socket.error();
    }
    return std::unique_ptr<PrivateListener>(new PrivateListener(path, owner, std::move(*socket)));
}

PrivateListener::PrivateListener(QString path, uid_t owner, ListeningSocket socket)
    : m_path(std::move(path))
    , m_owner(owner)
    , m_socket(std::move(socket.fd))
    , m_file(socket.file)
    , m_readable(m_socket.get(), QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &PrivateListener::acceptAll);
}

PrivateListener::~PrivateListener()
{
    removeSocketFile(m_path, m_file);
}

void PrivateListener::acceptAll()
{
    for (int round = 0; round < 64; ++round) { // then the connections' turn
        UniqueFd socket(::accept(m_socket.get(), nullptr, nullptr));
        if (socket.isValid()) {
            admit(std::move(socket));
            continue;
        }
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            qCWarning(lcSocket, "cannot take a connection: %s", std::strerror(errno));
            m_readable.setEnabled(false); // it stays readable: asking again at once would spin
            QTimer::singleShot(pauseWithoutDescriptors, this, [this] { m_readable.setEnabled(true); });
        }
        if (errno != EINTR && errno != ECONNABORTED) {
            return;
        }
    }
}

void PrivateListener::admit(UniqueFd socket)
{
    const Result<PeerCredentials> peer = peerCredentials(socket.get());
    if (!peer || peer->uid != m_owner) {
        qCWarning(lcSocket, "refused a connection: %s",
                  peer ? qPrintable(QStringLiteral("of user %1").arg(peer->uid)) : qPrintable(peer.error().message()));
        return;
    }
    if (setCloseOnExec(socket.get()) && setNonBlocking(socket.get())) {
        Q_EMIT accepted(socket.release(), *peer);
    }
}

} // namespace shellreeve
