// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <QString>

#include <optional>

#include <sys/types.h>

/// The few socket calls Qt does not offer: who is on the other side, and a connect that tells "nobody"
/// from "busy".
namespace shellreeve {

struct PeerCredentials {
    uid_t uid = static_cast<uid_t>(-1);
    pid_t pid = 0; ///< of whoever called listen() or connect(); 0 where the system does not tell
};

/// Source: SO_PEERCRED (unix(7)); getpeereid and LOCAL_PEERPID on macOS.
Result<PeerCredentials> peerCredentials(int socketFd);

/// A connected, non-blocking, close-on-exec stream socket. NotRunning: nobody listens there (refused, or no
/// such file); TimedOut: somebody does, but takes no connection now; NotOurs: not a socket of ours.
Result<UniqueFd> connectUnixSocket(const QString &path);

/// Which file a socket is bound to: removing it is allowed only while the path still names this one.
struct SocketFile {
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const SocketFile &) const = default;
};

struct ListeningSocket {
    UniqueFd fd; ///< listening, non-blocking, close-on-exec
    SocketFile file;
};

/// Binds and listens, mode 0600 from its first moment. The caller holds the lock that makes the path its
/// own. A socket in the way is probed: a living one is Refused (also one that does not answer), a refused
/// one of ours is removed; anything else in the way (file, link, another's) is Refused and left.
Result<ListeningSocket> listenOnPrivateSocket(const QString &path, int backlog);

/// The socket file at `path` without following links; nullopt when there is none, or something else.
std::optional<SocketFile> socketFileAt(const QString &path);

/// Unlinks `path` if it still is that file. Async-signal-unsafe, blocking only on the file system.
bool removeSocketFile(const QString &path, const SocketFile &file);

/// Sends `bytes` with one descriptor attached to the first of them (SCM_RIGHTS). Number of bytes taken, -1 with errno.
ssize_t sendWithDescriptor(int socketFd, const char *bytes, size_t size, int descriptor);

/// Receives like read(2); a descriptor that rode along comes out in `descriptor` (close-on-exec),
/// further ones are closed.
ssize_t receiveWithDescriptor(int socketFd, char *bytes, size_t size, UniqueFd *descriptor);

} // namespace shellreeve
