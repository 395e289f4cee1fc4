// SPDX-License-Identifier: MIT
#include "base/unixsocket.h"

#include <cerrno>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace shellreeve {

Result<PeerCredentials> peerCredentials(int socketFd)
{
    PeerCredentials credentials;
    gid_t group = 0;
    if (::getpeereid(socketFd, &credentials.uid, &group) != 0) {
        return systemError(QStringLiteral("cannot tell who is on the other side of a socket"), errno);
    }
    socklen_t size = sizeof credentials.pid;
    if (::getsockopt(socketFd, SOL_LOCAL, LOCAL_PEERPID, &credentials.pid, &size) != 0) {
        credentials.pid = 0;
    }
    return credentials;
}

} // namespace shellreeve
