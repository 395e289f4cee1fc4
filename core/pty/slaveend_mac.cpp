// SPDX-License-Identifier: MIT
#include "pty/slaveend.h"

#include <cstdlib>
#include <fcntl.h>

namespace shellreeve {

int openSlaveEnd(int master)
{
    const char *name = ::ptsname(master); // one thread opens terminals here
    return name ? ::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
}

} // namespace shellreeve
