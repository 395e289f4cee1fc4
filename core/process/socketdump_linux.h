// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <cstddef>
#include <functional>
#include <linux/netlink.h>
#include <linux/sock_diag.h>

namespace shellreeve {

/// A line to the kernel's socket diagnosis, sock_diag(7), for one question after the other. `take` sees every answer, and says
/// false to what it cannot read. A question is answered false when the kernel cannot, or will not, tell it to the end; there
/// is no use in asking another then.
class SocketDump
{
public:
    using Take = std::function<bool(nlmsghdr *)>;

    SocketDump();

    /// Every socket that the request describes; `type` says what kind of request that is.
    template<typename Request>
    [[nodiscard]] bool every(const Request &request, const Take &take, unsigned short type = SOCK_DIAG_BY_FAMILY) const
    {
        return ask(messageFor(request, NLM_F_DUMP, type), take);
    }
    /// The one socket that the request names. Also true, with nothing to take, when there is none.
    template<typename Request>
    [[nodiscard]] bool one(const Request &request, const Take &take) const
    {
        return ask(messageFor(request, 0, SOCK_DIAG_BY_FAMILY), take);
    }

private:
    template<typename Request>
    struct Message {
        nlmsghdr header;
        Request request;
    };
    template<typename Request>
    static Message<Request> messageFor(const Request &request, unsigned flags, unsigned short type)
    {
        Message<Request> message{};
        message.header.nlmsg_len = sizeof message;
        message.header.nlmsg_type = type;
        message.header.nlmsg_flags = static_cast<unsigned short>(NLM_F_REQUEST | flags);
        message.request = request;
        return message;
    }
    template<typename Request>
    [[nodiscard]] bool ask(const Message<Request> &message, const Take &take) const
    {
        return ask(&message, sizeof message, take);
    }
    [[nodiscard]] bool ask(const void *message, std::size_t size, const Take &take) const;

    UniqueFd m_netlink;
};

} // namespace shellreeve
