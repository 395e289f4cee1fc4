// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace shellreeve::testing {

/// A port that nobody has, of those that the system does not hand out by itself soon again.
inline int freePort()
{
    const UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), size) != 0
        || ::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        qFatal("no free port");
    }
    return ntohs(address.sin_port);
}

} // namespace shellreeve::testing
