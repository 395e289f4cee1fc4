// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/porttable.h"
#include "reconcile/portlist.h"

#include <functional>
#include <set>

namespace shellreeve {

/// What a look at the listening ports of the machine gave.
struct PortList {
    std::vector<PortRow> rows;
    bool isComplete = true; ///< false: not everything could be looked at
    QString problem;        ///< why; English

    /// {ports: [row…], complete, problem}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Looks at who listens on which port, again and again. Everybody's descriptors are looked at only where a socket is new or
/// has lost its holder, and every half minute (a socket may have been passed on); in between only those who are known to hold
/// one are. Blocks for some ms, for the look at everybody for 20 to 60 µs a process: not on the GUI thread; one thread at a time.
class PortSurvey
{
public:
    struct Sources {
        std::function<Result<std::vector<Listener>>()> listeners = readListeners;
        std::function<std::vector<Listener>(pid_t, const std::vector<Listener> &)> heldBy = listenersOf;
        std::function<Result<std::vector<ProcessInfo>>()> everybody;
    };
    static constexpr std::chrono::seconds everybodyLasts{30};

    explicit PortSurvey(const Clock &clock = Clock::system());
    PortSurvey(Sources sources, const Clock &clock);
    PortSurvey(const PortSurvey &) = delete;
    PortSurvey &operator=(const PortSurvey &) = delete;

    /// `monitor`: ours, while it runs.
    PortList look(QList<SessionRoots> sessions, const std::optional<ProcessIdentity> &monitor);
    [[nodiscard]] int looksAtEverybody() const { return m_looksAtEverybody; } ///< so far

private:
    [[nodiscard]] std::vector<ProcessInfo> knownHolders() const;
    [[nodiscard]] bool isEverybodyDue(const std::vector<ProcessInfo> &known) const;
    void lookAtEverybody(PortList &list);
    [[nodiscard]] std::optional<ProcessInfo> inDetail(const ProcessInfo &process);
    [[nodiscard]] std::vector<PortHolding> holdings(const PortSight &sight, const std::vector<ProcessInfo> &holders);

    Sources m_sources;
    const Clock &m_clock;
    std::vector<Listener> m_listeners; ///< of the latest look
    std::set<quint64> m_seen;          ///< sockets of the look before
    PortTable m_table;
    std::map<ProcessKey, ProcessInfo> m_details; ///< of holders, with their programs, as of the latest look at everybody
    Milliseconds m_everybodyAt{-1};    ///< -1: never
    int m_looksAtEverybody = 0;
};

} // namespace shellreeve
