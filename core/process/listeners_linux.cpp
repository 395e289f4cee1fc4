// SPDX-License-Identifier: MIT
#include "process/listeners.h"

#include "base/uniquefd.h"
#include "process/nettcp.h"
#include "process/socketinodes.h"

#include <QFile>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/socket.h>
#include <sys/time.h>

namespace shellreeve {

namespace {

bool askForListeners(int socket, quint8 family)
{
    struct {
        nlmsghdr header;
        inet_diag_req_v2 wanted;
    } request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.wanted.sdiag_family = family;
    request.wanted.sdiag_protocol = IPPROTO_TCP;
    request.wanted.idiag_states = 1U << TCP_LISTEN;
    return ::send(socket, &request, sizeof request, 0) == static_cast<ssize_t>(sizeof request);
}

Listener listenerFrom(const inet_diag_msg &message)
{
    char numeric[INET6_ADDRSTRLEN] = {};
    inet_ntop(message.idiag_family, message.id.idiag_src, numeric, sizeof numeric);
    return {ntohs(message.id.idiag_sport), numeric, message.idiag_uid, message.idiag_inode};
}

/// nullopt: the kernel cannot, or will not, tell.
bool takeAnswer(int socket, std::vector<Listener> *found)
{
    alignas(nlmsghdr) char buffer[32 * 1024];
    for (;;) {
        const ssize_t size = ::recv(socket, buffer, sizeof buffer, 0);
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size <= 0) {
            return false;
        }
        auto left = static_cast<unsigned>(size);
        for (auto *header = reinterpret_cast<nlmsghdr *>(buffer); NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) {
            if (header->nlmsg_type == NLMSG_DONE) {
                return true;
            }
            if (header->nlmsg_type != SOCK_DIAG_BY_FAMILY || header->nlmsg_len < NLMSG_LENGTH(sizeof(inet_diag_msg))) {
                return false;
            }
            found->push_back(listenerFrom(*static_cast<const inet_diag_msg *>(NLMSG_DATA(header))));
        }
    }
}

std::optional<std::vector<Listener>> fromSocketDiagnosis()
{
    const UniqueFd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!socket.isValid()) {
        return std::nullopt;
    }
    const timeval patience{1, 0}; // the kernel answers at once, or never
    ::setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::vector<Listener> found;
    for (const quint8 family : {quint8(AF_INET), quint8(AF_INET6)}) {
        if (!askForListeners(socket.get(), family) || !takeAnswer(socket.get(), &found)) {
            return std::nullopt;
        }
    }
    return found;
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
    const std::set<quint64> sockets = socketInodesOf(pid);
    std::copy_if(known.begin(), known.end(), std::back_inserter(held),
                 [&](const Listener &listener) { return sockets.count(listener.socket) > 0; });
    return held;
}

} // namespace shellreeve
