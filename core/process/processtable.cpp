// SPDX-License-Identifier: MIT
#include "process/processtable.h"

#include "process/cgroup.h"
#include "process/processtree.h"

#include <algorithm>
#include <iterator>
#include <set>
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

/// The kernel's list names pids, which may be a stranger's by the time they are read: whose cgroup is read between two
/// looks that agree is who it was.
std::optional<ProcessInfo> readMember(pid_t pid, const QByteArray &cgroup, ProcessFields fields)
{
    std::optional<ProcessInfo> member = readProcess(pid, fields);
    if (!member || member->isZombie() || !isInCgroup(readCgroup(pid), cgroup)) {
        return std::nullopt;
    }
    const std::optional<ProcessInfo> again = readProcess(pid, ProcessFields::Identity);
    return again && again->key() == member->key() ? member : std::nullopt;
}

/// Those whom only the cgroup shows, and the tops.
std::vector<ProcessInfo> membersBeside(const TreePlace &place, const std::vector<ProcessInfo> &tree, ProcessFields fields)
{
    std::vector<ProcessInfo> beside;
    const std::vector<pid_t> pids = place.cgroup.isEmpty() ? std::vector<pid_t>() : readCgroupPids(place.cgroup);
    if (pids.empty() && place.tops.empty()) {
        return beside;
    }
    std::set<pid_t> others(place.roots.begin(), place.roots.end());
    std::transform(tree.begin(), tree.end(), std::inserter(others, others.end()), [](const ProcessInfo &process) { return process.pid; });
    others.merge(ourLine());
    for (const ProcessKey &top : place.tops) {
        std::optional<ProcessInfo> member = others.insert(top.pid).second ? readProcess(top.pid, fields) : std::nullopt;
        if (member && !member->isZombie() && member->key() == top) {
            beside.push_back(std::move(*member));
        }
    }
    for (const pid_t pid : pids) {
        if (std::optional<ProcessInfo> member = others.insert(pid).second ? readMember(pid, place.cgroup, fields) : std::nullopt) {
            beside.push_back(std::move(*member));
        }
    }
    return beside;
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

std::vector<ProcessInfo> readTree(const TreePlace &place, ProcessFields fields, const OnSight &onSight)
{
    std::vector<ProcessInfo> tree = readDescendants(place.roots, fields, onSight);
    std::vector<ProcessInfo> beside = membersBeside(place, tree, fields);
    if (beside.empty()) {
        return tree;
    }
    std::vector<pid_t> pids;
    for (const ProcessInfo &member : beside) {
        pids.push_back(member.pid);
        if (onSight) {
            onSight(member);
        }
    }
    for (ProcessInfo &process : readDescendants(pids, fields, onSight)) {
        beside.push_back(std::move(process));
    }
    for (ProcessInfo &process : parentsFirst(std::move(beside))) {
        tree.push_back(std::move(process));
    }
    return tree;
}

TreeLook settledDescendants(const std::vector<pid_t> &roots, ProcessFields fields)
{
    return settledTree({roots, {}}, fields);
}

TreeLook settledTree(const TreePlace &place, ProcessFields fields, int looks)
{
    TreeLook last{readTree(place, fields), false};
    for (int look = 1; look < looks && !last.settled; ++look) {
        std::vector<ProcessInfo> again = readTree(place, fields);
        last.settled = essence(again) == essence(last.processes) && (!again.empty() || seesProcesses());
        last.processes = std::move(again);
    }
    return last;
}

std::set<pid_t> ourLine()
{
    const std::vector<pid_t> above = readAncestors();
    std::set<pid_t> line(above.begin(), above.end());
    line.insert(getpid());
    return line;
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
