// SPDX-License-Identifier: MIT
#pragma once

#include "base/unixsocket.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace shellreeve {

/// Listens at a private socket and hands out the connections of one uid; others are closed before a byte of theirs
/// is read. Lives in the thread that made it.
///
/// Not QLocalServer: that one closes itself for good the first time accept(2) fails (out of descriptors for a moment),
/// unlinks its path by name whoever listens there by then, allows ten characters less of path when it is private, and
/// brings QtNetwork into a process of which there are a hundred (core/README.md has the numbers).
class PrivateListener : public QObject
{
    Q_OBJECT

public:
    /// The caller holds the lock that makes the path its own. Errors: those of listenOnPrivateSocket().
    static Result<std::unique_ptr<PrivateListener>> listen(const QString &path, uid_t owner);
    ~PrivateListener() override; ///< removes the socket if the path still names it

    [[nodiscard]] const SocketFile &file() const { return m_file; }

Q_SIGNALS:
    /// A non-blocking, close-on-exec socket; the receiver owns it.
    void accepted(int socket, const shellreeve::PeerCredentials &peer);

private:
    PrivateListener(QString path, uid_t owner, ListeningSocket socket);
    void acceptAll();
    void admit(UniqueFd socket);

    QString m_path;
    uid_t m_owner;
    UniqueFd m_socket;
    SocketFile m_file;
    QSocketNotifier m_readable;
};

} // namespace shellreeve
