// SPDX-License-Identifier: MIT
#include "process/treeusage.h"

#include <algorithm>
#include <libproc.h>
#include <set>
#include <sys/socket.h>
#include <sys/un.h>

namespace shellreeve {

namespace {

std::vector<socket_fdinfo> socketsOf(pid_t pid)
{
    std::vector<socket_fdinfo> sockets;
    const int size = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (size <= 0) {
        return sockets;
    }
    std::vector<proc_fdinfo> descriptors(static_cast<size_t>(size) / sizeof(proc_fdinfo) + 16);
    const int got = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, descriptors.data(),
                                 static_cast<int>(descriptors.size() * sizeof(proc_fdinfo)));
    descriptors.resize(static_cast<size_t>(std::max(got, 0)) / sizeof(proc_fdinfo));
    for (const proc_fdinfo &descriptor : descriptors) {
        socket_fdinfo info{};
        if (descriptor.proc_fdtype == PROX_FDTYPE_SOCKET
            && proc_pidfdinfo(pid, descriptor.proc_fd, PROC_PIDFDSOCKETINFO, &info, sizeof info) == sizeof info) {
            sockets.push_back(info);
        }
    }
    return sockets;
}

} // namespace

quint64 readCpuTime(pid_t pid)
{
    proc_taskinfo info{};
    const int size = proc_pidinfo(pid, PROC_PIDTASKINFO, 0, &info, sizeof info);
    return size == sizeof info ? info.pti_total_user + info.pti_total_system : 0;
}

// Only what they accepted is seen: a connection that waits in the queue has no descriptor yet.
bool servesClients(const std::vector<pid_t> &pids)
{
    std::set<int> listening;
    std::set<int> connected;
    bool unixClient = false;
    for (const pid_t pid : pids) {
        for (const socket_fdinfo &socket : socketsOf(pid)) {
            if (socket.psi.soi_kind == SOCKINFO_TCP) {
                const tcp_sockinfo &tcp = socket.psi.soi_proto.pri_tcp;
                if (tcp.tcpsi_state == TSI_S_LISTEN) {
                    listening.insert(tcp.tcpsi_ini.insi_lport);
                } else if (tcp.tcpsi_state == TSI_S_ESTABLISHED) {
                    connected.insert(tcp.tcpsi_ini.insi_lport);
                }
            } else if (socket.psi.soi_kind == SOCKINFO_UN) {
                const un_sockinfo &un = socket.psi.soi_proto.pri_un;
                unixClient = unixClient || (un.unsi_conn_so != 0 && un.unsi_addr.ua_sun.sun_path[0] != '\0');
            }
        }
    }
    return unixClient
        || std::any_of(listening.begin(), listening.end(), [&](int port) { return connected.count(port) > 0; });
}

} // namespace shellreeve
