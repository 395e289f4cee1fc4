// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <QtGlobal>

#include <sys/types.h>

/// The pidfd system calls, for processref, processinfo and signalsender only.
namespace shellreeve {

/// Invalid, errno set: ENOSYS where there are none, ESRCH no such process, EMFILE and so on.
UniqueFd openPidfd(pid_t pid);

/// Names this process and no other until the next boot. 0 where handles have no inode of their own (Linux before 6.9).
[[nodiscard]] quint64 pidfdInode(int pidfd);

/// Has the process ended (zombie or reaped)?
[[nodiscard]] bool pidfdEnded(int pidfd);

/// 0, or -1 with errno. Called by sendSignal() and nobody else.
int signalPidfd(int pidfd, int signal);

} // namespace shellreeve
