// SPDX-License-Identifier: MIT
#include "base/closedescriptors.h"

#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

void closeOnExecFrom(int first)
{
    const int end = ::getdtablesize();
    for (int fd = first; fd < end; ++fd) {
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
}

void closeFrom(int first)
{
    const int end = ::getdtablesize();
    for (int fd = first; fd < end; ++fd) {
        ::close(fd);
    }
}

} // namespace shellreeve
