// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/pauses.h"
#include "process/porttable.h"
#include "process/processtable.h"
#include "process/processusage.h"

#include <functional>
#include <map>
#include <vector>

namespace shellreeve {

/// What a tree of processes uses.
struct TreeCounts {
    int processes = 0;
    double cpuPercent = 0; ///< of one core
    qint64 memoryBytes = 0;
    QList<int> ports;
    bool isRootStopped = false; ///< by a signal
    bool operator==(const TreeCounts &) const = default;
};

/// Measures trees of processes again and again, all of them from one look. A process's CPU is that since the look
/// before, at first that of its whole life. Memory is read anew only where it has changed, and within a budget of
/// time a look: what does not fit into it is estimated and comes next. Works for some 10 ms with 100 trees, with
/// pauses: not for the GUI thread; one thread at a time.
class TreeSampler
{
public:
    struct Sources {
        std::function<std::vector<ProcessInfo>(const std::vector<pid_t> &, const OnSight &)> below =
            [](const std::vector<pid_t> &roots, const OnSight &onSight) { return readDescendants(roots, ProcessFields::Identity, onSight); };
        std::function<ProcessUsage(const ProcessInfo &)> usage = usageOf;
        std::function<std::optional<qint64>(pid_t)> memory = readOwnMemory;
        std::function<bool(pid_t)> isStopped = [](pid_t pid) {
            const std::optional<ProcessInfo> process = readProcess(pid, ProcessFields::Identity);
            return process && process->isStopped();
        };
        PortTable::Sources ports = {};
    };
    static constexpr std::chrono::milliseconds firstBudget{40};
    static constexpr std::chrono::milliseconds budget{8};

    explicit TreeSampler(const Clock &clock = Clock::system()) : TreeSampler(Sources(), clock) {}
    TreeSampler(Sources sources, const Clock &clock);

    /// Of what is below each root, in the order of the roots. A root below another root counts for itself.
    [[nodiscard]] std::vector<TreeCounts> sample(const std::vector<pid_t> &roots);

private:
    struct Known {
        std::chrono::nanoseconds cpu{0};
        double cpuPercent = 0;
        qint64 residentBytes = 0;
        qint64 memoryBytes = 0;    ///< read or estimated
        qint64 memoryThen = 0;     ///< as it was read
        qint64 residentThen = 0;   ///< when it was read
        Milliseconds memoryAt{-1}; ///< -1: never read
    };

    [[nodiscard]] std::map<pid_t, size_t> owners(const std::vector<ProcessInfo> &processes, const std::vector<pid_t> &roots) const;
    void measureUsage(const std::vector<ProcessInfo> &processes);
    void measureMemory(const std::vector<ProcessInfo> &processes, Pauses &pauses);
    [[nodiscard]] bool isMemoryDue(const Known &known, Milliseconds now) const;

    Sources m_sources;
    const Clock &m_clock;
    PortTable m_ports;
    std::map<ProcessKey, Known> m_known;
    Milliseconds m_lookedAt{-1}; ///< when CPU was compared; -1: never
};

} // namespace shellreeve
