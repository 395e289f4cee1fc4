// SPDX-License-Identifier: MIT
#include "process/connectionowner.h"

#include <QByteArray>

#include <cstring>
#include <netinet/in_pcb.h>
#include <netinet/tcp.h>
#include <netinet/tcp_var.h>
#include <sys/socketvar.h>
#include <sys/sysctl.h>

namespace shellreeve {

namespace {

/// struct xinpgen, one xtcpcb64 for each connection, struct xinpgen: netstat(1) reads it, too.
QByteArray readConnections()
{
    constexpr char name[] = "net.inet.tcp.pcblist64";
    std::size_t size = 0;
    if (::sysctlbyname(name, nullptr, &size, nullptr, 0) != 0) {
        return {};
    }
    QByteArray table(static_cast<qsizetype>(size + size / 4), Qt::Uninitialized); // there may be more by now
    size = static_cast<std::size_t>(table.size());
    if (::sysctlbyname(name, table.data(), &size, nullptr, 0) != 0) {
        return {};
    }
    return table.left(static_cast<qsizetype>(size));
}

bool isTheClient(const xinpcb64 &end, const sockaddr_in &client, const sockaddr_in &server)
{
    return (end.inp_vflag & INP_IPV4) != 0 && end.inp_lport == client.sin_port && end.inp_fport == server.sin_port
        && end.inp_dependladdr.inp46_local.ia46_addr4.s_addr == client.sin_addr.s_addr
        && end.inp_dependfaddr.inp46_foreign.ia46_addr4.s_addr == server.sin_addr.s_addr;
}

} // namespace

std::optional<uid_t> connectionOwner(const sockaddr_in &client, const sockaddr_in &server)
{
    const QByteArray table = readConnections();
    xinpgen head = {};
    if (table.size() < static_cast<qsizetype>(sizeof head)) {
        return std::nullopt;
    }
    std::memcpy(&head, table.constData(), sizeof head);
    for (auto at = static_cast<qsizetype>(head.xig_len); at + static_cast<qsizetype>(sizeof(xtcpcb64)) <= table.size();) {
        xtcpcb64 entry = {};
        std::memcpy(&entry, table.constData() + at, sizeof entry);
        if (entry.xt_len <= sizeof(xinpgen)) { // the closing one
            break;
        }
        if (isTheClient(entry.xt_inpcb, client, server) && entry.xt_inpcb.xi_socket.xso_so != 0) {
            return entry.xt_inpcb.xi_socket.so_uid;
        }
        at += static_cast<qsizetype>(entry.xt_len);
    }
    return std::nullopt;
}

} // namespace shellreeve
