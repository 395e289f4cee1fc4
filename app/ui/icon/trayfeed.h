// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/portlist.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace shellreeve {

class Supervisor;
class TrayIcon;
class TrayMenu;

/// Keeps icon and menu true. Changes are taken together for a moment; without changes nothing wakes.
class TrayFeed : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the feed.
    TrayFeed(Supervisor &supervisor, TrayMenu &menu, TrayIcon &icon, QObject *parent = nullptr);

    void refresh() { update(); } ///< in another language

private:
    void changed();
    void lookAtPorts();
    void update();

    Supervisor &m_supervisor;
    TrayMenu &m_menu;
    TrayIcon &m_icon;
    QTimer m_soon;
    std::optional<std::vector<PortRow>> m_ports; ///< as of the time that the menu was last about to show
};

} // namespace shellreeve
