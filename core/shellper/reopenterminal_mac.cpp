// SPDX-License-Identifier: MIT
#include "shellper/reopenterminal.h"

#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

int reopenTerminal(int fd)
{
    char path[128];
    if (::ttyname_r(fd, path, sizeof path) != 0) {
        return -1;
    }
    return ::open(path, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

} // namespace shellreeve
