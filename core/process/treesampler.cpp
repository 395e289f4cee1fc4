// SPDX-License-Identifier: MIT
#include "process/treesampler.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace shellreeve {

namespace {

using std::chrono::nanoseconds;

constexpr Milliseconds shortestSpan{200}; // the kernel counts CPU in steps of 10 ms
constexpr Milliseconds memoryLasts{60'000};
constexpr qint64 leastChange = 1024 * 1024;
constexpr qint64 changedPart = 20; // a twentieth
constexpr nanoseconds youngest = std::chrono::seconds(1); // what has just started has no average yet

double percent(nanoseconds used, nanoseconds span)
{
    return span.count() > 0 ? 100.0 * static_cast<double>(std::max(used, nanoseconds(0)).count()) / static_cast<double>(span.count()) : 0;
}

} // namespace

TreeSampler::TreeSampler(Sources sources, const Clock &clock)
    : m_sources(std::move(sources)), m_clock(clock), m_ports(m_sources.ports)
{
}

std::vector<TreeCounts> TreeSampler::sample(const std::vector<pid_t> &roots)
{
    Pauses pauses;
    std::vector<ProcessInfo> processes = m_sources.below(roots, [&pauses](const ProcessInfo &) { pauses.breathe(); });
    const std::map<pid_t, size_t> owner = owners(processes, roots);
    std::erase_if(processes, [](const ProcessInfo &process) { return process.isZombie(); });
    measureUsage(processes);
    measureMemory(processes, pauses);
    m_ports.update(processes);

    std::vector<std::vector<ProcessInfo>> trees(roots.size());
    for (ProcessInfo &process : processes) {
        if (const auto at = owner.find(process.pid); at != owner.end()) {
            trees[at->second].push_back(std::move(process));
        }
    }
    std::vector<TreeCounts> counts;
    for (size_t at = 0; at < trees.size(); ++at) {
        const std::vector<ProcessInfo> &tree = trees[at];
        TreeCounts count;
        count.isRootStopped = m_sources.isStopped(roots[at]);
        pauses.breathe();
        count.processes = static_cast<int>(tree.size());
        for (const ProcessInfo &process : tree) {
            const Known &known = m_known.at(process.key());
            count.cpuPercent += known.cpuPercent;
            count.memoryBytes += known.memoryBytes;
        }
        count.ports = m_ports.portsOf(tree);
        counts.push_back(std::move(count));
    }
    return counts;
}

// Parents come before their children; where a parent has ended and the child went to nobody we know, its own look tells.
std::map<pid_t, size_t> TreeSampler::owners(const std::vector<ProcessInfo> &processes, const std::vector<pid_t> &roots) const
{
    std::map<pid_t, size_t> owner;
    for (size_t at = 0; at < roots.size(); ++at) {
        owner.emplace(roots[at], at);
    }
    std::set<pid_t> lost;
    for (const ProcessInfo &process : processes) {
        if (const auto parent = owner.find(process.ppid); parent != owner.end()) {
            owner.emplace(process.pid, parent->second);
        } else {
            lost.insert(process.pid);
        }
    }
    for (size_t at = 0; at < roots.size() && !lost.empty(); ++at) {
        for (const ProcessInfo &process : m_sources.below({roots[at]}, {})) {
            if (lost.erase(process.pid) > 0) {
                owner.emplace(process.pid, at);
            }
        }
    }
    return owner;
}

void TreeSampler::measureUsage(const std::vector<ProcessInfo> &processes)
{
    const Milliseconds now = m_clock.awake();
    const bool isFirst = m_lookedAt < Milliseconds(0);
    const Milliseconds span = now - m_lookedAt;
    const bool isDue = isFirst || span >= shortestSpan;
    std::map<ProcessKey, Known> present;
    for (const ProcessInfo &process : processes) {
        const ProcessUsage usage = m_sources.usage(process);
        const auto before = m_known.find(process.key());
        Known known = before == m_known.end() ? Known() : before->second;
        known.residentBytes = usage.residentBytes;
        if (before == m_known.end()) {
            const bool cameSince = !isFirst && usage.age < span;
            known.cpuPercent = percent(usage.cpu, cameSince ? std::max<nanoseconds>(span, youngest) : std::max(usage.age, youngest));
            known.cpu = usage.cpu;
        } else if (isDue) {
            known.cpuPercent = percent(usage.cpu - known.cpu, span);
            known.cpu = usage.cpu;
        }
        present.emplace(process.key(), known);
    }
    m_known = std::move(present);
    if (isDue) {
        m_lookedAt = now;
    }
}

bool TreeSampler::isMemoryDue(const Known &known, Milliseconds now) const
{
    const qint64 change = std::abs(known.residentBytes - known.residentThen);
    return known.memoryAt < Milliseconds(0) || now - known.memoryAt > memoryLasts
        || change > std::max(leastChange, known.residentThen / changedPart);
}

void TreeSampler::measureMemory(const std::vector<ProcessInfo> &processes, Pauses &pauses)
{
    const Milliseconds start = m_clock.awake();
    std::vector<std::pair<Milliseconds, ProcessKey>> due;
    bool isFirst = true;
    for (const ProcessInfo &process : processes) {
        Known &known = m_known.at(process.key());
        isFirst = isFirst && known.memoryAt < Milliseconds(0);
        if (isMemoryDue(known, start)) {
            due.emplace_back(known.memoryAt, process.key());
            // What it grew by is its own, as long as nobody has looked.
            known.memoryBytes = std::max<qint64>(known.memoryThen + known.residentBytes - known.residentThen, 0);
        }
    }
    std::sort(due.begin(), due.end()); // never read, then the oldest
    const Milliseconds until = start + (isFirst ? firstBudget : budget);
    for (const auto &[at, key] : due) {
        const Milliseconds now = m_clock.awake();
        if (now > until) {
            return;
        }
        Known &known = m_known.at(key);
        known.memoryThen = known.memoryBytes = m_sources.memory(key.pid).value_or(known.residentBytes);
        known.residentThen = known.residentBytes;
        known.memoryAt = now;
        pauses.breathe();
    }
}

} // namespace shellreeve
