// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

namespace shellreeve {

/// Does this kernel tell a process's users by its handle? Linux 6.13 and later; a third of the price of reading
/// /proc/PID/status, which spells out much that nobody asked for.
[[nodiscard]] bool kernelTellsOwners();

/// Sets uid and savedUid of `process`, the one that `pidfd` holds. False: it has gone, or the kernel does not know it as that
/// child of that parent (a /proc of another pid namespace).
[[nodiscard]] bool readOwner(int pidfd, ProcessInfo *process);

} // namespace shellreeve
