// SPDX-License-Identifier: MIT
#include "shellper/reopenterminal.h"

#include <cstdio>
#include <fcntl.h>

namespace shellreeve {

int reopenTerminal(int fd)
{
    // Also right for a terminal of another mount of /dev/pts, which has no name here.
    char path[64];
    std::snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    return ::open(path, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

} // namespace shellreeve
