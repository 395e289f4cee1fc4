// SPDX-License-Identifier: MIT
#include "base/unixsocket.h"

#include <cerrno>
#include <sys/socket.h>

namespace shellreeve {

Result<PeerCredentials> peerCredentials(int socketFd)
{
    ucred credentials = {};
    socklen_t size = sizeof credentials;
    if (::getsockopt(socketFd, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0) {
        return systemError(QStringLiteral("cannot tell who is on the other side of a socket"), errno);
    }
    return PeerCredentials{credentials.uid, credentials.pid};
}

} // namespace shellreeve
