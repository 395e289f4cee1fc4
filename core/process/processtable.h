// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "process/processinfo.h"

#include <vector>

namespace shellreeve {

/// Every process there is, zombies included; one pass, not atomic. Failed when /proc cannot be read.
/// Blocks for 10 to 40 µs a process: not on the GUI thread.
Result<std::vector<ProcessInfo>> snapshotProcesses(ProcessFields fields = ProcessFields::Owner);

/// Everything below the roots, zombies included, roots not; parents before children. Costs as much as
/// the tree is large where the kernel lists children, a pass over all processes elsewhere. One look:
/// a process whose parent ends meanwhile can slip through; settledDescendants() closes that.
std::vector<ProcessInfo> readDescendants(const std::vector<pid_t> &roots, ProcessFields fields = ProcessFields::Owner);

/// The same by a pass over all processes: what readDescendants() does where the kernel lists no children.
std::vector<ProcessInfo> scanDescendants(const std::vector<pid_t> &roots, ProcessFields fields = ProcessFields::Owner);

/// Looks until two looks in a row show the same processes (at most `looks` times), so that "none" is
/// true. Of a tree that keeps forking, the last look.
std::vector<ProcessInfo> settledDescendants(const std::vector<pid_t> &roots,
                                            ProcessFields fields = ProcessFields::Owner, int looks = 16);

/// Our parent, its parent, … the topmost last.
std::vector<pid_t> readAncestors();

} // namespace shellreeve
