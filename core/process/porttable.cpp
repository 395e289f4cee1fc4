// SPDX-License-Identifier: MIT
#include "process/porttable.h"

#include <algorithm>

namespace shellreeve {

void PortTable::update(const std::vector<ProcessInfo> &processes)
{
    const Result<std::vector<Listener>> listeners = m_sources.listeners();
    std::map<quint64, int> ports;
    bool everybody = m_looks++ % looksUntilAll == 0;
    if (listeners) {
        for (const Listener &listener : *listeners) {
            ports.emplace(listener.socket, listener.port);
            everybody = everybody || m_ports.count(listener.socket) == 0;
        }
    }
    std::map<ProcessKey, std::vector<quint64>> holders;
    for (const ProcessInfo &process : processes) {
        const auto known = m_holders.find(process.key());
        if (known != m_holders.end() && !everybody) {
            holders.insert(*known);
            continue;
        }
        std::vector<quint64> &sockets = holders[process.key()];
        if (!ports.empty()) {
            for (const Listener &listener : m_sources.heldBy(process.pid, *listeners)) {
                sockets.push_back(listener.socket);
            }
        }
    }
    m_ports = std::move(ports);
    m_holders = std::move(holders);
}

QList<int> PortTable::portsOf(const std::vector<ProcessInfo> &processes) const
{
    std::set<int> found;
    for (const ProcessInfo &process : processes) {
        const auto holder = m_holders.find(process.key());
        if (holder == m_holders.end()) {
            continue;
        }
        for (const quint64 socket : holder->second) {
            if (const auto port = m_ports.find(socket); port != m_ports.end()) {
                found.insert(port->second);
            }
        }
    }
    return QList<int>(found.begin(), found.end());
}

} // namespace shellreeve
