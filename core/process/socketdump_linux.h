// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <linux/netlink.h>
#include <linux/sock_diag.h>

namespace shellreeve {

/// `message` begins with a nlmsghdr; without NLM_F_DUMP there is one answer. `take` sees every answer, and says false to what
/// it cannot read.
/// \return false when the kernel cannot, or will not, tell it to the end: sock_diag(7)
bool dumpSockets(const void *message, std::size_t size, const std::function<bool(nlmsghdr *)> &take);

namespace socketdump {

template<typename Request>
struct Message {
    nlmsghdr header;
    Request request;
};

template<typename Request>
Message<Request> messageFor(const Request &request, unsigned flags)
{
    Message<Request> message{};
    message.header.nlmsg_len = sizeof message;
    message.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    message.header.nlmsg_flags = static_cast<unsigned short>(NLM_F_REQUEST | flags);
    message.request = request;
    return message;
}

} // namespace socketdump

template<typename Request>
bool dumpSockets(const Request &request, const std::function<bool(nlmsghdr *)> &take)
{
    const auto message = socketdump::messageFor(request, NLM_F_DUMP);
    return dumpSockets(&message, sizeof message, take);
}

/// The one socket that the request names. Also true, with nothing to take, when there is none.
template<typename Request>
bool findSocket(const Request &request, const std::function<bool(nlmsghdr *)> &take)
{
    const auto message = socketdump::messageFor(request, 0);
    return dumpSockets(&message, sizeof message, take);
}

} // namespace shellreeve
