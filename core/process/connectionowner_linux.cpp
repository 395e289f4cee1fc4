// SPDX-License-Identifier: MIT
#include "process/connectionowner.h"

#include "process/nettcp.h"
#include "process/socketdump_linux.h"

#include <QFile>

#include <linux/inet_diag.h>

namespace shellreeve {

namespace {

enum class Told { Yes, No }; ///< whether the kernel answers such questions here

Told fromSocketDiagnosis(const sockaddr_in &client, const sockaddr_in &server, std::optional<uid_t> *owner)
{
    inet_diag_req_v2 wanted{};
    wanted.sdiag_family = AF_INET;
    wanted.sdiag_protocol = IPPROTO_TCP;
    wanted.idiag_states = ~0U;
    wanted.id.idiag_sport = client.sin_port;
    wanted.id.idiag_dport = server.sin_port;
    wanted.id.idiag_src[0] = client.sin_addr.s_addr;
    wanted.id.idiag_dst[0] = server.sin_addr.s_addr;
    wanted.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    wanted.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    const bool isTold = SocketDump().one(wanted, [&](nlmsghdr *message) {
        if (message->nlmsg_len < NLMSG_LENGTH(sizeof(inet_diag_msg))) {
            return false;
        }
        const auto *found = static_cast<const inet_diag_msg *>(NLMSG_DATA(message));
        // Where that connection is no more, the kernel answers with who listens at the port now. One that nobody holds any
        // more has no inode, and a uid that means nothing.
        if (found->id.idiag_dport == server.sin_port && found->idiag_inode != 0) {
            *owner = found->idiag_uid;
        }
        return true;
    });
    return isTold ? Told::Yes : Told::No;
}

} // namespace

std::optional<uid_t> connectionOwner(const sockaddr_in &client, const sockaddr_in &server)
{
    std::optional<uid_t> owner;
    if (fromSocketDiagnosis(client, server, &owner) == Told::Yes) {
        return owner;
    }
    for (const char *path : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile table(QString::fromLatin1(path));
        if (!owner && table.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            owner = ownerInNetTcp(table.readAll(), client, server);
        }
    }
    return owner;
}

} // namespace shellreeve
