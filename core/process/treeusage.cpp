// SPDX-License-Identifier: MIT
#include "process/treeusage.h"

#include "process/processtable.h"

#include <algorithm>

namespace shellreeve {

TreeUsage readTreeUsage(const std::vector<pid_t> &roots)
{
    TreeUsage usage;
    std::vector<pid_t> pids;
    for (const ProcessInfo &process : readDescendants(roots, ProcessFields::Identity)) {
        if (!process.isZombie()) {
            usage.cpu.emplace(process.key(), readCpuTime(process.pid));
            pids.push_back(process.pid);
        }
    }
    usage.hasClients = servesClients(pids);
    return usage;
}

bool isInUse(const TreeUsage &before, const TreeUsage &now)
{
    return now.hasClients || std::any_of(now.cpu.begin(), now.cpu.end(), [&](const auto &entry) {
        const auto known = before.cpu.find(entry.first);
        return known == before.cpu.end() || entry.second > known->second;
    });
}

} // namespace shellreeve
