// SPDX-License-Identifier: MIT
#include "process/processtable.h"

#include "process/kinfo_mac.h"

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace shellreeve {

Result<std::vector<ProcessInfo>> snapshotProcesses(ProcessFields fields)
{
    int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_ALL, 0};
    std::vector<kinfo_proc> entries;
    for (int attempt = 0; attempt < 8; ++attempt) {
        size_t size = 0;
        if (sysctl(name, 4, nullptr, &size, nullptr, 0) != 0) {
            break;
        }
        entries.resize(size / sizeof(kinfo_proc) + 64); // more may start between the two calls
        size = entries.size() * sizeof(kinfo_proc);
        if (sysctl(name, 4, entries.data(), &size, nullptr, 0) != 0) {
            if (errno == ENOMEM) {
                continue;
            }
            break;
        }
        entries.resize(size / sizeof(kinfo_proc));
        std::vector<ProcessInfo> all;
        all.reserve(entries.size());
        for (const kinfo_proc &entry : entries) {
            all.push_back(fromKinfo(entry, fields));
        }
        return all;
    }
    return systemError(QStringLiteral("cannot read the process table"), errno);
}

Result<std::vector<pid_t>> listProcesses()
{
    const Result<std::vector<ProcessInfo>> all = snapshotProcesses(ProcessFields::Identity);
    if (!all) {
        return all.error();
    }
    std::vector<pid_t> pids;
    pids.reserve(all->size());
    std::transform(all->begin(), all->end(), std::back_inserter(pids), [](const ProcessInfo &process) { return process.pid; });
    return pids;
}

std::vector<ProcessInfo> closureBelow(const std::vector<pid_t> &roots, ProcessFields fields,
                                      std::set<quint64> *lineage)
{
    Result<std::vector<ProcessInfo>> all = snapshotProcesses(ProcessFields::Owner);
    if (!all) {
        return {};
    }
    std::set<pid_t> tree(roots.begin(), roots.end());
    for (const pid_t root : roots) {
        if (const quint64 own = readUniqueIds(root).own; own != 0) {
            lineage->insert(own);
        }
    }
    struct Candidate {
        ProcessInfo info;
        UniqueIds ids;
    };
    std::vector<Candidate> open;
    for (ProcessInfo &info : *all) {
        if (info.pid > 1 && tree.count(info.pid) == 0) {
            const UniqueIds ids = readUniqueIds(info.pid);
            open.push_back({std::move(info), ids});
        }
    }
    std::vector<ProcessInfo> below;
    for (bool grew = true; grew; ) { // a parent may stand behind its child in the snapshot
        const auto belongs = [&](const Candidate &candidate) {
            return (candidate.ids.parent != 0 && lineage->count(candidate.ids.parent) > 0)
                || tree.count(candidate.info.ppid) > 0;
        };
        const auto found = std::stable_partition(open.begin(), open.end(),
                                                 [&](const Candidate &candidate) { return !belongs(candidate); });
        grew = found != open.end();
        for (auto at = found; at != open.end(); ++at) {
            tree.insert(at->info.pid);
            if (at->ids.own != 0) {
                lineage->insert(at->ids.own);
            }
            std::optional<ProcessInfo> detailed = readProcess(at->info.pid, fields);
            const bool same = detailed && detailed->startTicks == at->info.startTicks;
            below.push_back(same ? std::move(*detailed) : std::move(at->info));
        }
        open.erase(found, open.end());
    }
    return below;
}

std::vector<ProcessInfo> readDescendants(const std::vector<pid_t> &roots, ProcessFields fields, const OnSight &onSight)
{
    std::set<quint64> lineage;
    std::vector<ProcessInfo> below = closureBelow(roots, fields, &lineage);
    if (onSight) {
        std::for_each(below.begin(), below.end(), onSight);
    }
    return below;
}

} // namespace shellreeve
