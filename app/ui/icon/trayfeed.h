// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

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
    void update();

    Supervisor &m_supervisor;
    TrayMenu &m_menu;
    TrayIcon &m_icon;
    QTimer m_soon;
};

} // namespace shellreeve
