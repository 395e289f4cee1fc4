// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

#include <vector>

/// Questions about one snapshot. Pure; a snapshot that contradicts itself (cycles, a parent that is
/// younger than its child because the pid was recycled) cannot make them loop or adopt strangers.
namespace shellreeve {

/// Everything below the roots, roots not included, parents before children.
[[nodiscard]] std::vector<ProcessInfo> descendants(const std::vector<ProcessInfo> &snapshot,
                                                   const std::vector<pid_t> &roots);

[[nodiscard]] std::vector<ProcessInfo> childrenOf(const std::vector<ProcessInfo> &snapshot, pid_t parent);

/// The same processes, each after its parent where that is among them.
[[nodiscard]] std::vector<ProcessInfo> parentsFirst(std::vector<ProcessInfo> processes);

/// Parent, grandparent, … as far as the snapshot goes.
[[nodiscard]] std::vector<ProcessInfo> ancestors(const std::vector<ProcessInfo> &snapshot, pid_t pid);

} // namespace shellreeve
