// SPDX-License-Identifier: MIT
#include "process/listeners.h"

#include "process/nettcp.h"
#include "process/socketdump_linux.h"
#include "process/socketinodes.h"

#include <QFile>

#include <algorithm>
#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <set>
#include <sys/socket.h>

namespace shellreeve {

namespace {

Listener listenerFrom(const inet_diag_msg &message)
{
    char numeric[INET6_ADDRSTRLEN] = {};
    inet_ntop(message.idiag_family, message.id.idiag_src, numeric, sizeof numeric);
    return {ntohs(message.id.idiag_sport), numeric, message.idiag_uid, message.idiag_inode};
}

// The first form of the request, which asks for no family: one walk through the kernel's table instead of one for each.
std::optional<std::vector<Listener>> fromSocketDiagnosis()
{
    std::vector<Listener> found;
    inet_diag_req listening{};
    listening.idiag_states = 1U << TCP_LISTEN;
    const auto take = [&found](nlmsghdr *message) {
        if (message->nlmsg_len < NLMSG_LENGTH(sizeof(inet_diag_msg))) {
            return false;
        }
        found.push_back(listenerFrom(*static_cast<const inet_diag_msg *>(NLMSG_DATA(message))));
        return true;
    };
    return SocketDump().every(listening, take, TCPDIAG_GETSOCK) ? std::optional(std::move(found)) : std::nullopt;
}

Result<std::vector<Listener>> fromTables()
{
    std::vector<Listener> found;
    bool isReadable = false;
    for (const char *path : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(path));
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            isReadable = true;
            const std::vector<Listener> listeners = parseNetTcp(file.readAll());
            found.insert(found.end(), listeners.begin(), listeners.end());
        }
    }
    if (!isReadable) {
        return Error{ErrorCode::Failed, QStringLiteral("cannot tell which ports are listened on: neither the kernel's socket diagnosis nor /proc/net/tcp answers")};
    }
    return found;
}

} // namespace

Result<std::vector<Listener>> readListeners()
{
    if (std::optional<std::vector<Listener>> told = fromSocketDiagnosis()) {
        return std::move(*told);
    }
    return fromTables();
}

std::vector<Listener> listenersOf(pid_t pid, const std::vector<Listener> &known)
{
    std::vector<Listener> held;
    if (known.empty()) {
        return held;
    }
    std::set<quint64> sockets;
    visitSockets(pid, [&](quint64 socket) {
        if (std::any_of(known.begin(), known.end(), [socket](const Listener &listener) { return listener.socket == socket; })) {
            sockets.insert(socket);
        }
        return sockets.size() < known.size();
    });
    std::copy_if(known.begin(), known.end(), std::back_inserter(held),
                 [&](const Listener &listener) { return sockets.count(listener.socket) > 0; });
    return held;
}

} // namespace shellreeve
