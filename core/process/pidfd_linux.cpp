// SPDX-License-Identifier: MIT
#include "process/pidfd.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace shellreeve {

UniqueFd openPidfd(pid_t pid)
{
    return UniqueFd(static_cast<int>(syscall(SYS_pidfd_open, pid, 0))); // close-on-exec by itself
}

quint64 pidfdInode(int pidfd)
{
    constexpr auto pidfs = 0x50494446; // before, all handles share one inode of another file system
    static const bool areTheirOwn = [pidfd] {
        struct statfs system = {};
        return fstatfs(pidfd, &system) == 0 && system.f_type == pidfs;
    }();
    struct stat file = {};
    return areTheirOwn && fstat(pidfd, &file) == 0 ? file.st_ino : 0;
}

bool pidfdEnded(int pidfd)
{
    pollfd entry{pidfd, POLLIN, 0};
    int ready = 0;
    do {
        ready = poll(&entry, 1, 0);
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && (entry.revents & POLLIN) != 0;
}

int signalPidfd(int pidfd, int signal)
{
    return static_cast<int>(syscall(SYS_pidfd_send_signal, pidfd, signal, nullptr, 0));
}

} // namespace shellreeve
