// SPDX-License-Identifier: MIT
#pragma once

#include "process/listeners.h"
#include "process/processinfo.h"

#include <QList>

#include <functional>
#include <map>
#include <set>

namespace shellreeve {

/// Which processes listen on which TCP ports. Made to be asked again and again: descriptors are looked at only where a
/// process or a listening socket is new, and of everybody every 15th time (a socket may have been passed on).
class PortTable
{
public:
    struct Sources {
        std::function<Result<std::vector<Listener>>()> listeners = readListeners;
        std::function<std::vector<Listener>(pid_t, const std::vector<Listener> &)> heldBy = listenersOf;
    };
    static constexpr int looksUntilAll = 15;

    PortTable() = default;
    explicit PortTable(Sources sources) : m_sources(std::move(sources)) {}

    /// These are the processes of interest now; others are forgotten.
    void update(const std::vector<ProcessInfo> &processes);

    /// What these listen on, ascending, each once.
    [[nodiscard]] QList<int> portsOf(const std::vector<ProcessInfo> &processes) const;

    /// Everybody of the latest update, with the listening sockets each holds.
    [[nodiscard]] const std::map<ProcessKey, std::vector<quint64>> &holders() const { return m_holders; }

private:
    Sources m_sources;
    std::map<quint64, int> m_ports;                      ///< of the listening sockets there are
    std::map<ProcessKey, std::vector<quint64>> m_holders; ///< listening sockets of each
    int m_looks = 0;
};

} // namespace shellreeve
