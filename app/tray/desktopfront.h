// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/language.h"
#include "desktop/machineend.h"
#include "desktop/notifications.h"
#include "desktop/recentchoices.h"
#include "desktop/terminallauncher.h"
#include "tray/athome.h"
#include "tray/front.h"
#include "tray/presence.h"
#include "ui/dialogs/sessionactions.h"
#include "ui/icon/trayavailability.h"
#include "ui/icon/trayfeed.h"
#include "ui/icon/trayicon.h"
#include "ui/icon/traymenu.h"
#include "ui/leftovers/leftoverswindow.h"
#include "ui/notify/leftoversnotifier.h"
#include "ui/notify/monitornotifier.h"
#include "ui/notify/sessionnotifier.h"
#include "ui/ports/portswindow.h"
#include "ui/sessions/sessionswindow.h"

#include <QObject>

#include <memory>

namespace shellreeve {

/// The front on a desktop: puts icon, menu, window and notifications together. The window is made when it is first wanted.
class DesktopFront : public QObject, public Front
{
    Q_OBJECT
public:
    explicit DesktopFront(Needs needs);
    ~DesktopFront() override;

    void show(const QStringList &arguments, const QString &activationToken) override;
    void leaving() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SessionActions::Parts actionParts();
    SessionNotifier::Parts notifierParts();
    void connectMenu();
    void connectPresence();
    void connectNotifications();
    void perform(SessionDeed deed, const QString &id);
    void onTray(TrayAvailability::Tray tray);
    void showWindow(const QString &activationToken = {});
    void showSession(const QString &id, const QString &activationToken = {});
    SessionsWindow &window();
    void showPorts();
    PortsWindow &ports();
    void showLeftovers(const QString &activationToken = {});
    LeftoversWindow &leftovers();
    void openDashboard();
    void perform(LeftoverDeed deed, const QString &sessionId, qint64 pid);
    [[nodiscard]] QString noticeFor(Presence::Icon icon) const;
    void remind();
    void connectEnd();
    void connectHome();
    void greet();
    void renewWindows();
    void sayLeftRunning(int sessions, const QString &howLong);
    void sayWhatEndsWithTheDesktop();
    void leaveWithTheDesktop(const QString &why);

    Needs m_needs;
    Language m_language; ///< before anything has a word to say
    bool m_isLeaving = false;
    bool m_isTrayKnown = false;
    Presence::Icon m_shownIcon = Presence::Icon::Shown;
    RecentChoices m_recent;
    TerminalLauncher m_terminals;
    Notifications m_notifications;
    TrayMenu m_menu;
    TrayIcon m_icon;
    TrayAvailability m_availability;
    Presence m_presence;
    // Windows and dialogs go first, and what they use last.
    SessionActions m_actions;
    AtHome m_home;
    SessionNotifier m_notifier;
    LeftoversNotifier m_leftoversNotifier;
    MonitorNotifier m_monitorNotifier;
    TrayFeed m_feed;
    std::unique_ptr<SessionsWindow> m_window;
    std::unique_ptr<LeftoversWindow> m_leftovers;
    std::unique_ptr<PortsWindow> m_ports;
    std::unique_ptr<MachineEnd> m_machineEnd;
};

} // namespace shellreeve
