// SPDX-License-Identifier: MIT
#include "process/listeners.h"

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
    const int size = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (size <= 0) {
        return found;
    }
    std::vector<proc_fdinfo> descriptors(static_cast<size_t>(size) / sizeof(proc_fdinfo) + 16); // more may open meanwhile
    const int got = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, descriptors.data(),
                                 static_cast<int>(descriptors.size() * sizeof(proc_fdinfo)));
    descriptors.resize(static_cast<size_t>(std::max(got, 0)) / sizeof(proc_fdinfo));
    for (const proc_fdinfo &descriptor : descriptors) {
        socket_fdinfo info{};
        if (descriptor.proc_fdtype == PROX_FDTYPE_SOCKET
            && proc_pidfdinfo(pid, descriptor.proc_fd, PROC_PIDFDSOCKETINFO, &info, sizeof info) == sizeof info
            && info.psi.soi_kind == SOCKINFO_TCP && info.psi.soi_proto.pri_tcp.tcpsi_state == TSI_S_LISTEN) {
            found.push_back(listenerFrom(info.psi));
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
