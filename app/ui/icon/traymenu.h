// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/groupslot.h"
#include "ui/icon/leftoverslot.h"
#include "ui/icon/menuplan.h"
#include "ui/icon/menutext.h"
#include "ui/icon/portslot.h"
#include "ui/icon/sessionslot.h"
#include "ui/icon/slotpool.h"

#include <QMenu>
#include <QObject>

#include <memory>

namespace shellreeve {

enum class QuitChoice;

/// The menu of the icon. On some desktops it is all there is, so everything vital is in it. While it is open only texts
/// change; what comes or goes then waits until it is closed.
class TrayMenu : public QObject
{
    Q_OBJECT
public:
    explicit TrayMenu(QObject *parent = nullptr);
    ~TrayMenu() override;

    [[nodiscard]] QMenu &menu() { return *m_menu; }
    void setDrawer(MenuDrawer drawer);
    /// In the language there is now.
    void retranslate();
    void apply(const MenuPlan &plan);

Q_SIGNALS:
    void aboutToShow(); ///< the time for a fresh plan: ages
    void deed(shellreeve::SessionDeed deed, const QString &id);
    void leftoverDeed(shellreeve::LeftoverDeed deed, const QString &sessionId, qint64 pid);
    void startAgainRequested(const QStringList &ids); ///< those that were interrupted
    void newSessionRequested();
    void windowRequested();
    void leftoversRequested(); ///< the window of them
    void portDeed(shellreeve::PortDeed deed, const shellreeve::words::PortLine &line);
    void portsRequested();     ///< the window of them
    void dashboardRequested();
    void monitorRequested(); ///< why there is none, and what to do
    void settingsRequested();
    void aboutRequested();
    void quitRequested(shellreeve::QuitChoice choice);

private:
    void makeTop();
    void makeBottom();
    void makeLeftovers();
    void makePorts();
    void arrangePorts(SlotOrder order);
    void nameAll();
    QAction *addTo(QMenu &menu, const QString &text);
    void arrange(SlotOrder order);
    void showEnds();
    void refresh();
    [[nodiscard]] const MenuEntry *find(const QString &id) const;
    SessionSlot::Do performer();

    MenuDrawer m_drawer = MenuDrawer::Qt;
    MenuPlan m_plan;
    bool m_isOpen = false;
    bool m_isPortsOpen = false; ///< and in it the ports
    SlotRest m_rest;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_problem = nullptr;
    QAction *m_monitor = nullptr;
    QAction *m_interrupted = nullptr;
    QAction *m_startThese = nullptr;
    QAction *m_topSeparator = nullptr;
    QAction *m_nothing = nullptr;
    QAction *m_beforeGroups = nullptr;
    QMenu *m_finished = nullptr;
    QAction *m_moreFinished = nullptr;
    QAction *m_showSessions = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_about = nullptr;
    QAction *m_newSession = nullptr;
    QAction *m_dashboard = nullptr;
    QMenu *m_leftovers = nullptr; ///< always there, so that nothing moves when some come
    QAction *m_noLeftovers = nullptr;
    QAction *m_allLeftovers = nullptr;
    QMenu *m_ports = nullptr; ///< likewise
    QAction *m_noPorts = nullptr;
    QAction *m_allPorts = nullptr;
    QAction *m_quitKeep = nullptr;
    QAction *m_quitEnd = nullptr;
    SlotPool<SessionSlot, MenuEntry> m_sessionSlots{m_rest};
    SlotPool<GroupSlot, MenuGroup> m_groupSlots{m_rest};
    SlotPool<SessionSlot, MenuEntry> m_finishedSlots{m_rest};
    SlotPool<LeftoverSlot, MenuLeftover> m_leftoverSlots{m_rest};
    SlotPool<PortSlot, MenuPort> m_portSlots{m_rest};
};

} // namespace shellreeve
