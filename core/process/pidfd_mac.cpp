// SPDX-License-Identifier: MIT
#include "process/pidfd.h"

#include <cerrno>

namespace shellreeve {

UniqueFd openPidfd(pid_t)
{
    errno = ENOSYS;
    return UniqueFd();
}

quint64 pidfdInode(int)
{
    return 0;
}

bool pidfdEnded(int)
{
    return false;
}

int signalPidfd(int, int)
{
    errno = ENOSYS;
    return -1;
}

} // namespace shellreeve
