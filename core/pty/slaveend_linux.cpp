// SPDX-License-Identifier: MIT
#include "pty/slaveend.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>

namespace shellreeve {

int openSlaveEnd(int master)
{
    // TIOCGPTPEER (Linux 4.13) needs no path: right also where /dev/pts is another mount.
    const int peer = ::ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (peer >= 0) {
        return peer;
    }
    char name[128];
    if (::ptsname_r(master, name, sizeof name) != 0) {
        return -1;
    }
    return ::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
}

} // namespace shellreeve
