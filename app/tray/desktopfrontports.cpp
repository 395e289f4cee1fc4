// SPDX-License-Identifier: MIT
// Ports in windows and browsers, the monitor's among them.
#include "tray/desktopfront.h"

#include "sidecar/monitorsidecar.h"
#include "supervisor/dashboardtickets.h"
#include "ui/words/monitorwords.h"

namespace shellreeve {

PortsWindow &DesktopFront::ports()
{
    if (!m_ports) {
        m_ports = std::make_unique<PortsWindow>(m_needs.supervisor, m_actions, m_recent);
    }
    return *m_ports;
}

void DesktopFront::openDashboard()
{
    const MonitorStatus &status = m_needs.supervisor.monitor().status();
    if (status.state != MonitorState::Running) {
        m_actions.showMonitor();
        return;
    }
    // The ticket is in the fragment: it goes to no server and into no server's log, and is good once.
    QUrl address(words::monitorAddress(status.port));
    address.setFragment(QStringLiteral("ticket=") + QString::fromLatin1(m_needs.supervisor.tickets().issue()));
    m_actions.openPort(address);
}

} // namespace shellreeve
