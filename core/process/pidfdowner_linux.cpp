// SPDX-License-Identifier: MIT
#include "process/pidfdowner_linux.h"

#include "process/pidfd.h"

#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>

namespace shellreeve {

namespace {

/// struct pidfd_info of linux/pidfd.h in its first version, of which older headers know nothing.
struct PidfdInfo {
    quint64 mask;
    quint64 cgroup;
    quint32 pid;
    quint32 threadGroup;
    quint32 parent;
    quint32 realUid;
    quint32 realGid;
    quint32 effectiveUid;
    quint32 effectiveGid;
    quint32 savedUid;
    quint32 savedGid;
    quint32 fileUid;
    quint32 fileGid;
    quint32 unused;
};
static_assert(sizeof(PidfdInfo) == 64);

constexpr quint64 pidsAndCredentials = 1 | 2;

std::optional<PidfdInfo> infoOf(int pidfd)
{
    PidfdInfo info{};
    info.mask = pidsAndCredentials;
    const bool isTold = ioctl(pidfd, _IOWR(0xff, 11, PidfdInfo), &info) == 0 && (info.mask & pidsAndCredentials) == pidsAndCredentials;
    return isTold ? std::optional(info) : std::nullopt;
}

} // namespace

bool kernelTellsOwners()
{
    static const bool tells = [] {
        const UniqueFd us = openPidfd(getpid());
        return us.isValid() && infoOf(us.get()).has_value();
    }();
    return tells;
}

bool readOwner(int pidfd, ProcessInfo *process)
{
    const std::optional<PidfdInfo> info = infoOf(pidfd);
    if (!info || static_cast<pid_t>(info->pid) != process->pid || static_cast<pid_t>(info->parent) != process->ppid) {
        return false;
    }
    process->uid = info->realUid;
    process->savedUid = info->savedUid;
    return true;
}

} // namespace shellreeve
