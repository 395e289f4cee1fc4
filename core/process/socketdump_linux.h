// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <linux/netlink.h>
#include <linux/sock_diag.h>

namespace shellreeve {

/// `message` begins with a nlmsghdr. `take` sees every answer, and says false to what it cannot read.
/// \return false when the kernel cannot, or will not, tell it to the end: sock_diag(7)
bool dumpSockets(const void *message, std::size_t size, const std::function<bool(nlmsghdr *)> &take);

template <typename Request>
bool dumpSockets(const Request &request, const std::function<bool(nlmsghdr *)> &take)
{
    struct {
        nlmsghdr header;
        Request request;
    } message{};
    message.header.nlmsg_len = sizeof message;
    message.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    message.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    message.request = request;
    return dumpSockets(&message, sizeof message, take);
}

} // namespace shellreeve
