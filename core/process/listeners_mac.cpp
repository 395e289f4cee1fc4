// SPDX-License-Identifier: MIT
#include "process/listeners.h"

#include "process/processsockets_mac.h"

#include <algorithm>
#include <arpa/inet.h>
#include <libproc.h>
#include <netinet/in.h>
#include <set>
#include <sys/socket.h>

namespace shellreeve {

namespace {

Listener listenerFrom(const socket_info &socket)
{
    const in_sockinfo &address = socket.soi_proto.pri_tcp.tcpsi_ini;
    char numeric[INET6_ADDRSTRLEN] = {};
    if ((address.insi_vflag & INI_IPV4) != 0) {
        inet_ntop(AF_INET, &address.insi_laddr.ina_46.i46a_addr4, numeric, sizeof numeric);
    } else {
        inet_ntop(AF_INET6, &address.insi_laddr.ina_6, numeric, sizeof numeric);
    }
    return {ntohs(static_cast<uint16_t>(address.insi_lport)), numeric, 0, socket.soi_so};
}

std::vector<Listener> allOf(pid_t pid)
{
    std::vector<Listener> found;
    for (const socket_fdinfo &socket : socketsOf(pid)) {
        if (socket.psi.soi_kind == SOCKINFO_TCP && socket.psi.soi_proto.pri_tcp.tcpsi_state == TSI_S_LISTEN) {
            found.push_back(listenerFrom(socket.psi));
        }
    }
    return found;
}

std::vector<pid_t> allProcesses()
{
    const int count = proc_listallpids(nullptr, 0);
    std::vector<pid_t> pids(static_cast<size_t>(std::max(count, 0)) + 64);
    const int got = proc_listallpids(pids.data(), static_cast<int>(pids.size() * sizeof(pid_t)));
    pids.resize(static_cast<size_t>(std::max(got, 0)));
    return pids;
}

} // namespace

Result<std::vector<Listener>> readListeners()
{
    std::vector<Listener> found;
    std::set<quint64> seen;
    for (const pid_t pid : allProcesses()) {
        for (Listener &listener : allOf(pid)) {
            if (seen.insert(listener.socket).second) {
                found.push_back(std::move(listener));
            }
        }
    }
    return found;
}

std::vector<Listener> listenersOf(pid_t pid, const std::vector<Listener> &known)
{
    std::vector<Listener> held = allOf(pid);
    held.erase(std::remove_if(held.begin(), held.end(),
                              [&](const Listener &listener) {
                                  return std::none_of(known.begin(), known.end(), [&](const Listener &other) {
                                      return other.socket == listener.socket;
                                  });
                              }),
               held.end());
    return held;
}

} // namespace shellreeve
