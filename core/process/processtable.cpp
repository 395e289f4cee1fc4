// SPDX-License-Identifier: MIT
#include "process/processtable.h"

#include "process/processtree.h"

#include <algorithm>
#include <unistd.h>

namespace shellreeve {

namespace {

std::vector<ProcessKey> sortedKeys(const std::vector<ProcessInfo> &processes)
{
    std::vector<ProcessKey> keys;
    keys.reserve(processes.size());
    std::transform(processes.begin(), processes.end(), std::back_inserter(keys),
                   [](const ProcessInfo &process) { return process.key(); });
    std::sort(keys.begin(), keys.end());
    return keys;
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

std::vector<ProcessInfo> settledDescendants(const std::vector<pid_t> &roots, ProcessFields fields, int looks)
{
    std::vector<ProcessInfo> last = readDescendants(roots, fields);
    for (int look = 1; look < looks; ++look) {
        std::vector<ProcessInfo> again = readDescendants(roots, fields);
        const bool same = sortedKeys(again) == sortedKeys(last);
        last = std::move(again);
        if (same) {
            break;
        }
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
