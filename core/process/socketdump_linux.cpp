// SPDX-License-Identifier: MIT
#include "process/socketdump_linux.h"

#include "base/uniquefd.h"

#include <cerrno>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>

namespace shellreeve {

bool dumpSockets(const void *message, std::size_t size, const std::function<bool(nlmsghdr *)> &take)
{
    const UniqueFd netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!netlink.isValid()) {
        return false;
    }
    const timeval patience{0, 200'000}; // the kernel answers at once, or never
    ::setsockopt(netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::send(netlink.get(), message, size, MSG_NOSIGNAL) != static_cast<ssize_t>(size)) {
        return false;
    }
    alignas(nlmsghdr) char answer[32 * 1024];
    for (;;) {
        const ssize_t got = ::recv(netlink.get(), answer, sizeof answer, 0);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        auto left = static_cast<unsigned>(got);
        for (auto *header = reinterpret_cast<nlmsghdr *>(answer); NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) {
            if (header->nlmsg_type == NLMSG_DONE) {
                return true;
            }
            if (header->nlmsg_type != SOCK_DIAG_BY_FAMILY || !take(header)) {
                return false;
            }
        }
    }
}

} // namespace shellreeve
