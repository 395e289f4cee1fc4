// SPDX-License-Identifier: MIT
#include "process/processtable.h"

#include "process/processtree.h"

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace shellreeve {

namespace {

/// Who is there, and who of them has ended: a process that ends during a look hands its children to
/// someone the look has been at already.
std::vector<std::pair<ProcessKey, bool>> essence(const std::vector<ProcessInfo> &processes)
{
    std::vector<std::pair<ProcessKey, bool>> entries;
    entries.reserve(processes.size());
    std::transform(processes.begin(), processes.end(), std::back_inserter(entries),
                   [](const ProcessInfo &process) { return std::pair(process.key(), process.isZombie()); });
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace

std::vector<ProcessInfo> scanDescendants(const std::vector<pid_t> &roots, ProcessFields fields)
{
    const Result<std::vector<ProcessInfo>> snapshot = snapshotProcesses(ProcessFields::Identity);
    std::vector<ProcessInfo> below = snapshot ? descendants(*snapshot, roots) : std::vector<ProcessInfo>();
    if (fields == ProcessFields::Identity) {
        return below;
    }
    std::vector<ProcessInfo> detailed;
    for (const ProcessInfo &process : below) {
        const std::optional<ProcessInfo> more = readProcess(process.pid, fields);
        if (more && more->startTicks == process.startTicks) {
            detailed.push_back(*more);
        }
    }
    return detailed;
}

TreeLook settledDescendants(const std::vector<pid_t> &roots, ProcessFields fields, int looks)
{
    TreeLook last{readDescendants(roots, fields), false};
    for (int look = 1; look < looks && !last.settled; ++look) {
        std::vector<ProcessInfo> again = readDescendants(roots, fields);
        last.settled = essence(again) == essence(last.processes);
        last.processes = std::move(again);
    }
    return last;
}

std::vector<pid_t> readAncestors()
{
    constexpr size_t deepest = 1024; // a chain that changes while it is walked must not go on for ever
    std::vector<pid_t> above;
    pid_t pid = getppid();
    while (pid > 0 && above.size() < deepest) {
        above.push_back(pid);
        const std::optional<ProcessInfo> process = readProcess(pid, ProcessFields::Identity);
        pid = process ? process->ppid : 0;
    }
    return above;
}

} // namespace shellreeve
