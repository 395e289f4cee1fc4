// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

#include <map>
#include <vector>

namespace shellreeve {

/// What a tree of processes has done up to one moment, to be compared with a later look: is it of use to anybody?
struct TreeUsage {
    std::map<ProcessKey, quint64> cpu; ///< time spent, that of ended children included; in the kernel's unit
    bool hasClients = false; ///< somebody is connected to a socket that one of them listens on
};

/// Of everything below the roots. Costs a look at each process's descriptors and at the kernel's socket tables.
[[nodiscard]] TreeUsage readTreeUsage(const std::vector<pid_t> &roots);

/// Somebody has computed since, has come since, or serves a client now.
[[nodiscard]] bool isInUse(const TreeUsage &before, const TreeUsage &now);

/// The parts of a look, by the kernel's word. 0: unreadable.
[[nodiscard]] quint64 readCpuTime(pid_t pid);
[[nodiscard]] bool servesClients(const std::vector<pid_t> &pids);

} // namespace shellreeve
