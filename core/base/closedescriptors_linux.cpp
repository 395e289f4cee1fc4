// SPDX-License-Identifier: MIT
#include "base/closedescriptors.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace shellreeve {

namespace {

// close_range(2) is Linux 5.9, its close-on-exec flag 5.11.
bool closeRange(int first, unsigned flags)
{
    return ::syscall(SYS_close_range, static_cast<unsigned>(first), ~0U, flags) == 0;
}

int highestDescriptor()
{
    const long limit = ::sysconf(_SC_OPEN_MAX);
    return limit > 0 && limit < 65536 ? static_cast<int>(limit) : 65536;
}

} // namespace

void closeOnExecFrom(int first)
{
    if (!closeRange(first, CLOSE_RANGE_CLOEXEC)) {
        for (int fd = first; fd < highestDescriptor(); ++fd) {
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        }
    }
}

void closeFrom(int first)
{
    if (!closeRange(first, 0)) {
        for (int fd = first; fd < highestDescriptor(); ++fd) {
            ::close(fd);
        }
    }
}

} // namespace shellreeve
