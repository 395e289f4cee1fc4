// SPDX-License-Identifier: MIT
#include "process/socketdump_linux.h"

#include <cerrno>
#include <sys/socket.h>
#include <sys/types.h>

namespace shellreeve {

namespace {

bool saysThereIsNone(nlmsghdr &message)
{
    return message.nlmsg_type == NLMSG_ERROR && message.nlmsg_len >= NLMSG_LENGTH(sizeof(nlmsgerr))
        && static_cast<const nlmsgerr *>(NLMSG_DATA(&message))->error == -ENOENT;
}

} // namespace

SocketDump::SocketDump() : m_netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG)) {}

bool SocketDump::ask(const void *message, std::size_t size, const Take &take) const
{
    if (!m_netlink.isValid() || ::send(m_netlink.get(), message, size, MSG_NOSIGNAL) != static_cast<ssize_t>(size)) {
        return false;
    }
    const auto &asked = *static_cast<const nlmsghdr *>(message);
    const bool isDump = (asked.nlmsg_flags & NLM_F_DUMP) != 0;
    alignas(nlmsghdr) char answer[32 * 1024];
    for (;;) {
        // The kernel has answered before send() comes back, and with each part it puts the next one there: nothing to wait for.
        const ssize_t got = ::recv(m_netlink.get(), answer, sizeof answer, MSG_DONTWAIT);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        auto left = static_cast<unsigned>(got);
        for (auto *header = reinterpret_cast<nlmsghdr *>(answer); NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) {
            if (header->nlmsg_type == NLMSG_DONE || (!isDump && saysThereIsNone(*header))) {
                return true;
            }
            if (header->nlmsg_type != asked.nlmsg_type || !take(header)) {
                return false;
            }
            if (!isDump) {
                return true;
            }
        }
    }
}

} // namespace shellreeve
