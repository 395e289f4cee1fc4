// SPDX-License-Identifier: MIT
#include "process/processtree.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace shellreeve {

namespace {

const ProcessInfo *find(const std::vector<ProcessInfo> &snapshot, pid_t pid)
{
    const auto at = std::find_if(snapshot.begin(), snapshot.end(),
                                 [pid](const ProcessInfo &process) { return process.pid == pid; });
    return at == snapshot.end() ? nullptr : &*at;
}

} // namespace

std::vector<ProcessInfo> descendants(const std::vector<ProcessInfo> &snapshot, const std::vector<pid_t> &roots)
{
    std::multimap<pid_t, const ProcessInfo *> byParent;
    std::map<pid_t, quint64> startOf;
    for (const ProcessInfo &process : snapshot) {
        byParent.emplace(process.ppid, &process);
        startOf.emplace(process.pid, process.startTicks);
    }
    std::set<pid_t> seen(roots.begin(), roots.end());
    std::vector<pid_t> open(roots.begin(), roots.end());
    std::vector<ProcessInfo> below;
    for (size_t next = 0; next < open.size(); ++next) {
        const auto start = startOf.find(open[next]);
        const auto [first, last] = byParent.equal_range(open[next]);
        for (auto at = first; at != last; ++at) {
            const ProcessInfo &child = *at->second;
            const bool olderThanParent = start != startOf.end() && child.startTicks < start->second;
            if (!olderThanParent && seen.insert(child.pid).second) {
                below.push_back(child);
                open.push_back(child.pid);
            }
        }
    }
    return below;
}

std::vector<ProcessInfo> childrenOf(const std::vector<ProcessInfo> &snapshot, pid_t parent)
{
    std::vector<ProcessInfo> found;
    std::copy_if(snapshot.begin(), snapshot.end(), std::back_inserter(found), [parent](const ProcessInfo &process) {
        return process.ppid == parent && process.pid != parent;
    });
    return found;
}

std::vector<ProcessInfo> parentsFirst(std::vector<ProcessInfo> processes)
{
    std::map<pid_t, size_t> at;
    for (size_t i = 0; i < processes.size(); ++i) {
        at.emplace(processes[i].pid, i);
    }
    std::vector<size_t> depth(processes.size(), 0);
    for (size_t i = 0; i < processes.size(); ++i) {
        auto parent = at.find(processes[i].ppid);
        while (parent != at.end() && depth[i] < processes.size()) { // a snapshot may go in circles
            ++depth[i];
            parent = at.find(processes[parent->second].ppid);
        }
    }
    std::vector<size_t> order(processes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) { return depth[left] < depth[right]; });
    std::vector<ProcessInfo> sorted;
    sorted.reserve(processes.size());
    for (const size_t i : order) {
        sorted.push_back(std::move(processes[i]));
    }
    return sorted;
}

std::vector<ProcessInfo> ancestors(const std::vector<ProcessInfo> &snapshot, pid_t pid)
{
    std::vector<ProcessInfo> above;
    std::set<pid_t> seen{pid};
    for (const ProcessInfo *at = find(snapshot, pid); at; ) {
        at = seen.insert(at->ppid).second ? find(snapshot, at->ppid) : nullptr;
        if (at) {
            above.push_back(*at);
        }
    }
    return above;
}

} // namespace shellreeve
