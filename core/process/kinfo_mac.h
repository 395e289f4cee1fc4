// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

#include <set>
#include <sys/sysctl.h>
#include <vector>

/// Shared by the macOS variants of this room, and by nobody else.
namespace shellreeve {

/// From what sysctl(KERN_PROC) tells, plus what ProcessFields asks for beyond that.
[[nodiscard]] ProcessInfo fromKinfo(const kinfo_proc &kinfo, ProcessFields fields);

/// Never recycled, and the parent's is that of the original parent, whoever adopted the process since
/// (PROC_PIDUNIQIDENTIFIERINFO). 0 = unreadable.
struct UniqueIds {
    quint64 own = 0;
    quint64 parent = 0;
};
[[nodiscard]] UniqueIds readUniqueIds(pid_t pid);

/// Everything below the roots by parentage at birth. `lineage` holds the unique ids of the roots and of
/// all that was ever found below them; with it a process is found whose parents between have all ended.
std::vector<ProcessInfo> closureBelow(const std::vector<pid_t> &roots, ProcessFields fields,
                                      std::set<quint64> *lineage);

} // namespace shellreeve
