// SPDX-License-Identifier: MIT
#include "process/processsystem.h"

#include "process/processtable.h"

#include <array>
#include <cerrno>
#include <sys/epoll.h>

namespace shellreeve {

namespace {

/// What an event carries: pid and descriptor, so that an old handle of a recycled pid is told apart.
quint64 eventTag(const ProcessRef &process)
{
    return static_cast<quint64>(process.pid()) << 32 | static_cast<quint32>(process.pidfd());
}

} // namespace

HostProcessSystem::HostProcessSystem() : m_queue(epoll_create1(EPOLL_CLOEXEC)) {}

HostProcessSystem::~HostProcessSystem() = default;

TreeLook HostProcessSystem::lookUntilSettled(const TreePlace &place)
{
    m_displayClients = {};
    return settledTree(place, ProcessFields::Program);
}

TreeLook HostProcessSystem::lookOnce(const TreePlace &place, const OnSight &onSight)
{
    m_displayClients = {};
    return {readTree(place, ProcessFields::Program, onSight), false};
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
    const Result<ProcessRef> ref = ProcessRef::reopen({process.pid, process.startTicks, {}});
    if (!ref) {
        return ref.error().code == ErrorCode::NotFound ? HoldOutcome::Gone : HoldOutcome::NoHandles;
    }
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = eventTag(*ref);
    if (ref->pidfd() < 0 || epoll_ctl(m_queue.get(), EPOLL_CTL_ADD, ref->pidfd(), &event) != 0) {
        m_announcesEnds = false;
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
    if (const auto held = m_held.find(process); held != m_held.end()) {
        return held->second.isAlive();
    }
    const std::optional<ProcessInfo> info = readProcess(process.pid, ProcessFields::Identity);
    return info && info->key() == process && !info->isZombie();
}

std::vector<ProcessKey> HostProcessSystem::takeEnded()
{
    std::vector<ProcessKey> ended;
    const auto letGo = [&](std::map<ProcessKey, ProcessRef>::iterator at) {
        // Copies of the handle may live elsewhere: closing ours would not end the watch.
        epoll_ctl(m_queue.get(), EPOLL_CTL_DEL, at->second.pidfd(), nullptr);
        ended.push_back(at->first);
        return m_held.erase(at);
    };
    std::array<epoll_event, 64> events;
    int count = 0;
    do {
        count = epoll_wait(m_queue.get(), events.data(), static_cast<int>(events.size()), 0);
        for (int at = 0; at < count; ++at) {
            const quint64 tag = events[static_cast<size_t>(at)].data.u64;
            auto held = m_held.lower_bound({static_cast<pid_t>(tag >> 32), 0});
            while (held != m_held.end() && eventTag(held->second) != tag) {
                ++held;
            }
            if (held != m_held.end()) {
                letGo(held);
            }
        }
    } while (count > 0 || (count < 0 && errno == EINTR));
    for (auto held = m_held.begin(); !m_announcesEnds && held != m_held.end(); ) {
        held = held->second.isAlive() ? std::next(held) : letGo(held);
    }
    return ended;
}

} // namespace shellreeve
