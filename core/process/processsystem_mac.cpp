// SPDX-License-Identifier: MIT
#include "process/processsystem.h"

#include "process/kinfo_mac.h"
#include "process/processtable.h"
#include "process/processtree.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/event.h>

namespace shellreeve {

namespace {

std::vector<ProcessInfo> lookAt(const TreePlace &place, std::set<quint64> *lineage)
{
    std::vector<pid_t> roots = place.roots;
    std::vector<ProcessInfo> seen;
    const std::set<pid_t> ours = place.tops.empty() ? std::set<pid_t>() : ourLine();
    for (const ProcessKey &top : place.tops) {
        const std::optional<ProcessInfo> process = readProcess(top.pid, ProcessFields::Program);
        if (process && process->key() == top && !process->isZombie() && ours.count(top.pid) == 0) {
            roots.push_back(top.pid);
            seen.push_back(*process);
        }
    }
    for (ProcessInfo &process : closureBelow(roots, ProcessFields::Program, lineage)) {
        seen.push_back(std::move(process));
    }
    return parentsFirst(std::move(seen));
}

} // namespace

HostProcessSystem::HostProcessSystem() : m_queue(kqueue())
{
    setCloseOnExec(m_queue.get());
}

HostProcessSystem::~HostProcessSystem() = default;

TreeLook HostProcessSystem::lookUntilSettled(const TreePlace &place)
{
    m_displayClients = {};
    // No subreapers here, but parentage at birth: with the lineage nobody slips through by being
    // adopted, and a look that adds nobody to it has seen all.
    constexpr int looks = 16;
    TreeLook seen;
    for (int look = 0; look < looks && !seen.settled; ++look) {
        const size_t known = m_lineage.size();
        seen.processes = lookAt(place, &m_lineage);
        seen.settled = m_lineage.size() == known;
    }
    return seen;
}

TreeLook HostProcessSystem::lookOnce(const TreePlace &place, const OnSight &onSight)
{
    m_displayClients = {};
    TreeLook seen{lookAt(place, &m_lineage), false};
    if (onSight) {
        std::for_each(seen.processes.begin(), seen.processes.end(), onSight);
    }
    return seen;
}

std::optional<ProcessInfo> HostProcessSystem::read(pid_t pid)
{
    return readProcess(pid, ProcessFields::Program);
}

QList<QByteArray> HostProcessSystem::commandLine(pid_t pid)
{
    return readCommandLine(pid);
}

bool HostProcessSystem::holdsDisplay(pid_t pid)
{
    return m_displayClients.holds(pid);
}

std::vector<pid_t> HostProcessSystem::ancestors()
{
    return readAncestors();
}

HoldOutcome HostProcessSystem::hold(const ProcessKey &process)
{
    if (m_held.count(process) > 0) {
        return HoldOutcome::Held;
    }
    struct kevent watch;
    EV_SET(&watch, static_cast<uintptr_t>(process.pid), EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, nullptr);
    const bool watched = kevent(m_queue.get(), &watch, 1, nullptr, 0, nullptr) == 0;
    if (!watched && errno == ESRCH) {
        return HoldOutcome::Gone;
    }
    m_announcesEnds = m_announcesEnds && watched;
    const Result<ProcessRef> ref = ProcessRef::reopen({process.pid, process.startTicks, {}});
    if (!ref) {
        return HoldOutcome::Gone; // the watch, if it is a stranger's, tells of a pid that nobody here holds
    }
    m_held.emplace(process, *ref);
    return HoldOutcome::Held;
}

SignalOutcome HostProcessSystem::send(const ProcessKey &process, int signal)
{
    const auto held = m_held.find(process);
    return held == m_held.end() ? SignalOutcome::AlreadyGone : sendSignal(held->second, signal);
}

bool HostProcessSystem::isAlive(const ProcessKey &process)
{
    const std::optional<ProcessInfo> info = readProcess(process.pid, ProcessFields::Identity);
    return info && info->key() == process && !info->isZombie();
}

std::vector<ProcessKey> HostProcessSystem::takeEnded()
{
    std::vector<ProcessKey> ended;
    const timespec atOnce{0, 0};
    std::array<struct kevent, 64> events;
    int count = 0;
    do {
        count = kevent(m_queue.get(), nullptr, 0, events.data(), static_cast<int>(events.size()), &atOnce);
        for (int at = 0; at < count; ++at) {
            // NOTE_EXIT comes a moment before the process shows as a zombie: the event is the proof.
            const pid_t pid = static_cast<pid_t>(events[static_cast<size_t>(at)].ident);
            const auto held = m_held.lower_bound({pid, 0});
            if (held != m_held.end() && held->first.pid == pid) {
                ended.push_back(held->first);
                m_held.erase(held);
            }
        }
    } while (count > 0 || (count < 0 && errno == EINTR));
    for (auto held = m_held.begin(); !m_announcesEnds && held != m_held.end(); ) {
        if (held->second.isAlive()) {
            ++held;
        } else {
            ended.push_back(held->first);
            held = m_held.erase(held);
        }
    }
    return ended;
}

} // namespace shellreeve
