// SPDX-License-Identifier: MIT
#include "reconcile/portsurvey.h"

#include "base/jsonnull.h"
#include "process/processenvironment.h"
#include "process/processtable.h"
#include "process/processusage.h"
#include "reconcile/strays.h"

#include <QJsonArray>

#include <algorithm>
#include <unistd.h>

namespace shellreeve {

QJsonObject PortList::toJson() const
{
    QJsonArray ports;
    for (const PortRow &row : rows) {
        ports.append(row.toJson());
    }
    return {{QStringLiteral("ports"), ports},
            {QStringLiteral("complete"), isComplete},
            {QStringLiteral("problem"), textOrNull(problem)}};
}

PortSurvey::PortSurvey(const Clock &clock)
    : PortSurvey(Sources{readListeners, listenersOf, [] { return snapshotProcesses(ProcessFields::Identity); }}, clock)
{
}

PortSurvey::PortSurvey(Sources sources, const Clock &clock) : m_sources(std::move(sources)), m_clock(clock) {}

PortList PortSurvey::look(QList<SessionRoots> sessions, const std::optional<ProcessIdentity> &monitor)
{
    PortList list;
    Result<std::vector<Listener>> listeners = m_sources.listeners();
    if (!listeners) {
        list.isComplete = false;
        list.problem = listeners.error().message();
        return list;
    }
    m_listeners = std::move(*listeners);
    const std::vector<ProcessInfo> known = knownHolders();
    const bool hasAll = isEverybodyDue(known);
    if (hasAll) {
        lookAtEverybody(list);
    } else {
        m_table.update(known);
    }
    m_seen.clear();
    for (const Listener &listener : m_listeners) {
        m_seen.insert(listener.socket);
    }
    readMembers(sessions);
    PortSight sight{m_listeners, {}, std::move(sessions), monitor, ::getuid()};
    sight.holdings = holdings(sight, hasAll ? knownHolders() : known);
    list.rows = listPorts(sight);
    return list;
}

// Those that live, of whoever was seen to hold a socket.
std::vector<ProcessInfo> PortSurvey::knownHolders() const
{
    std::vector<ProcessInfo> living;
    for (const auto &[key, sockets] : m_table.holders()) {
        const std::optional<ProcessInfo> process = sockets.empty() ? std::nullopt : readProcess(key.pid, ProcessFields::Identity);
        if (process && process->key() == key && !process->isZombie()) {
            living.push_back(*process);
        }
    }
    return living;
}

bool PortSurvey::isEverybodyDue(const std::vector<ProcessInfo> &known) const
{
    if (m_everybodyAt < Milliseconds(0) || m_clock.awake() - m_everybodyAt > everybodyLasts) {
        return true;
    }
    std::set<quint64> held;
    for (const ProcessInfo &process : known) {
        const std::vector<quint64> &sockets = m_table.holders().at(process.key());
        held.insert(sockets.begin(), sockets.end());
    }
    std::set<quint64> everHeld;
    for (const auto &[key, sockets] : m_table.holders()) {
        everHeld.insert(sockets.begin(), sockets.end());
    }
    return std::any_of(m_listeners.begin(), m_listeners.end(), [&](const Listener &listener) {
        const bool mayBeOurs = !listener.uid || *listener.uid == ::getuid();
        const bool isNew = mayBeOurs && m_seen.count(listener.socket) == 0;
        const bool hasLostItsHolder = everHeld.count(listener.socket) > 0 && held.count(listener.socket) == 0;
        return isNew || hasLostItsHolder;
    });
}

void PortSurvey::lookAtEverybody(PortList &list)
{
    Result<std::vector<ProcessInfo>> everybody = m_sources.everybody();
    if (!everybody) {
        list.isComplete = false;
        list.problem = everybody.error().message();
        return;
    }
    std::erase_if(*everybody, [](const ProcessInfo &process) { return process.kernelThread || process.isZombie(); });
    // A new table looks at everybody it is told of.
    m_table = PortTable({[this] { return Result<std::vector<Listener>>(m_listeners); }, m_sources.heldBy});
    m_table.update(*everybody);
    m_details.clear();
    m_everybodyAt = m_clock.awake();
    ++m_looksAtEverybody;
}

std::optional<ProcessInfo> PortSurvey::inDetail(const ProcessInfo &process)
{
    auto known = m_details.find(process.key());
    if (known == m_details.end()) {
        const std::optional<ProcessInfo> read = readProcess(process.pid, ProcessFields::Program);
        if (!read || read->key() != process.key()) {
            return std::nullopt;
        }
        known = m_details.emplace(process.key(), *read).first;
    }
    ProcessInfo detailed = process;
    detailed.uid = known->second.uid;
    detailed.savedUid = known->second.savedUid;
    detailed.program = known->second.program;
    return detailed;
}

std::vector<PortHolding> PortSurvey::holdings(const PortSight &sight, const std::vector<ProcessInfo> &holders)
{
    std::map<pid_t, std::optional<ProcessInfo>> above; // sessions have a lot of it in common
    const ReadProcess read = [&above](pid_t pid) {
        const auto [known, isNew] = above.try_emplace(pid);
        if (isNew) {
            known->second = readProcess(pid, ProcessFields::Identity);
        }
        return known->second;
    };
    std::vector<PortHolding> found;
    for (const ProcessInfo &holder : holders) {
        const std::optional<ProcessInfo> process = inDetail(holder);
        if (!process || process->uid != sight.uid) {
            continue;
        }
        PortHolding holding{readLine(*process, read), m_table.holders().at(process->key()), {}, startOf(*process, m_clock)};
        if (!sessionAbove(holding.line, sight.sessions)) {
            const std::optional<QByteArray> cookie = readEnvironmentValue(process->pid, "SHELLREEVE_SESSION");
            holding.cookie = cookie ? sessionOfCookie(*cookie) : QString();
        }
        found.push_back(std::move(holding));
    }
    return found;
}

} // namespace shellreeve
