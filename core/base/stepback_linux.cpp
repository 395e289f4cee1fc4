// SPDX-License-Identifier: MIT
#include "base/stepback.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace shellreeve {

void stepBack()
{
    // A thread's own, on Linux. It may keep its place (a limit of nice values): then it only costs more.
    constexpr int politeness = 10;
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), politeness);
}

} // namespace shellreeve
