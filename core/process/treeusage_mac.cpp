// SPDX-License-Identifier: MIT
#include "process/treeusage.h"

#include "process/processsockets_mac.h"

#include <algorithm>
#include <libproc.h>
#include <set>
#include <sys/socket.h>
#include <sys/un.h>

namespace shellreeve {

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
