// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "process/processinfo.h"

#include <functional>
#include <set>
#include <vector>

namespace shellreeve {

/// Every process there is, zombies included; one pass, not atomic. Failed when /proc cannot be read.
/// Blocks for 10 to 30 µs a process: not on the GUI thread.
Result<std::vector<ProcessInfo>> snapshotProcesses(ProcessFields fields = ProcessFields::Owner);

/// The numbers alone, kernel threads and zombies among them: next to nothing, where most are of no interest.
Result<std::vector<pid_t>> listProcesses();

/// Everything below the roots, zombies included (with ProcessFields::Identity only), roots not; parents
/// before children, of siblings the youngest first where the kernel lists them. Costs as much as
/// the tree is large where the kernel lists children, a pass over all processes elsewhere. One look:
/// a process whose parent ends meanwhile can slip through; settledTree() closes that.
/// `onSight` hears of each in the moment it is read, for who must act before it has gone on.
using OnSight = std::function<void(const ProcessInfo &)>;
std::vector<ProcessInfo> readDescendants(const std::vector<pid_t> &roots, ProcessFields fields = ProcessFields::Owner,
                                         const OnSight &onSight = {});

/// The same by a pass over all processes: what readDescendants() does where the kernel lists no children.
std::vector<ProcessInfo> scanDescendants(const std::vector<pid_t> &roots, ProcessFields fields = ProcessFields::Owner);

/// Where a tree is looked for.
struct TreePlace {
    std::vector<pid_t> roots; ///< below these
    QByteArray cgroup = {};   ///< and in this one, which was made for the tree alone; empty: none
    std::vector<ProcessKey> tops = {}; ///< and these themselves, with all below them
};

/// readDescendants(), and who stands below no root but is in the cgroup or a top, with all below it: parents first again. We
/// ourselves and our ancestors are left out where only that shows them.
std::vector<ProcessInfo> readTree(const TreePlace &place, ProcessFields fields = ProcessFields::Owner, const OnSight &onSight = {});

struct TreeLook {
    std::vector<ProcessInfo> processes; ///< of the last look
    bool settled = false;               ///< two looks in a row showed the same: "none" is true
};

/// Looks until it is settled, at most `looks` times: a tree that keeps forking never is.
TreeLook settledTree(const TreePlace &place, ProcessFields fields = ProcessFields::Owner, int looks = 16);
TreeLook settledDescendants(const std::vector<pid_t> &roots, ProcessFields fields = ProcessFields::Owner); ///< the same without a cgroup

/// Our parent, its parent, … the topmost last.
std::vector<pid_t> readAncestors();
std::set<pid_t> ourLine(); ///< we ourselves, and those

} // namespace shellreeve
