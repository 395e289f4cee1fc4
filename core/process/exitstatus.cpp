// SPDX-License-Identifier: MIT
#include "process/exitstatus.h"

#include <sys/wait.h>

namespace shellreeve {

ExitStatus exitStatusFromWait(int waitStatus)
{
    if (WIFEXITED(waitStatus)) {
        return Exited{WEXITSTATUS(waitStatus)};
    }
    if (WIFSIGNALED(waitStatus)) {
        return Signalled{WTERMSIG(waitStatus)};
    }
    return UnknownExit{};
}

} // namespace shellreeve
