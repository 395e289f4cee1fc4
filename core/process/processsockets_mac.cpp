// SPDX-License-Identifier: MIT
#include "process/processsockets_mac.h"

#include <algorithm>

namespace shellreeve {

std::vector<socket_fdinfo> socketsOf(pid_t pid)
{
    std::vector<socket_fdinfo> sockets;
    const int size = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (size <= 0) {
        return sockets;
    }
    std::vector<proc_fdinfo> descriptors(static_cast<size_t>(size) / sizeof(proc_fdinfo) + 16); // more may open meanwhile
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

} // namespace shellreeve
