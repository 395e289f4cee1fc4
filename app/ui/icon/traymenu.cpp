// SPDX-License-Identifier: MIT
#include "ui/icon/traymenu.h"

#include "supervisor/supervisor.h"

namespace shellreeve {

namespace {
constexpr std::chrono::seconds clickOnItsWay{5}; // after the menu has closed, from a desktop that is busy
}

TrayMenu::TrayMenu(QObject *parent) : QObject(parent), m_menu(std::make_unique<QMenu>())
{
    makeTop();
    makeBottom();
    nameAll();
    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] {
        m_isOpen = m_isPortsOpen = false; // not everybody says when the menu closed
        ++m_rest.shows;
        Q_EMIT aboutToShow();
        arrange(SlotOrder::Arrange);
        m_isOpen = true;
    });
    connect(m_menu.get(), &QMenu::aboutToHide, this, [this] {
        m_isOpen = m_isPortsOpen = false;
        m_rest.until.setRemainingTime(clickOnItsWay);
        // An entry that is about to be triggered must still be whose it was.
        QMetaObject::invokeMethod(this, [this] { apply(MenuPlan(m_plan)); }, Qt::QueuedConnection);
    });
    arrange(SlotOrder::Arrange);
}

TrayMenu::~TrayMenu() = default;

QAction *TrayMenu::addTo(QMenu &menu, const QString &text)
{
    return menu.addAction(text);
}

void TrayMenu::makeTop()
{
    m_problem = addTo(*m_menu, QString());
    connect(m_problem, &QAction::triggered, this, &TrayMenu::windowRequested);
    m_monitor = addTo(*m_menu, QString());
    connect(m_monitor, &QAction::triggered, this, &TrayMenu::monitorRequested);
    m_interrupted = addTo(*m_menu, QString());
    m_interrupted->setEnabled(false);
    m_startThese = addTo(*m_menu, QString());
    connect(m_startThese, &QAction::triggered, this, [this] { Q_EMIT startAgainRequested(m_plan.interrupted); });
    m_topSeparator = m_menu->addSeparator();
    m_nothing = addTo(*m_menu, QString());
    m_nothing->setEnabled(false);
    m_beforeGroups = m_menu->addSeparator();
    m_finished = m_menu->addMenu(QString());
    m_finished->addSeparator();
    m_moreFinished = addTo(*m_finished, QString());
    connect(m_moreFinished, &QAction::triggered, this, &TrayMenu::windowRequested);
}

void TrayMenu::makeBottom()
{
    m_menu->addSeparator();
    m_newSession = addTo(*m_menu, QString());
    connect(m_newSession, &QAction::triggered, this, &TrayMenu::newSessionRequested);
    m_showSessions = addTo(*m_menu, QString());
    connect(m_showSessions, &QAction::triggered, this, &TrayMenu::windowRequested);
    makeLeftovers();
    makePorts();
    m_dashboard = addTo(*m_menu, QString());
    connect(m_dashboard, &QAction::triggered, this, &TrayMenu::dashboardRequested);
    m_settings = addTo(*m_menu, QString());
    connect(m_settings, &QAction::triggered, this, &TrayMenu::settingsRequested);
    m_menu->addSeparator();
    m_about = addTo(*m_menu, QString());
    connect(m_about, &QAction::triggered, this, &TrayMenu::aboutRequested);
    m_quitKeep = addTo(*m_menu, QString());
    connect(m_quitKeep, &QAction::triggered, this, [this] { Q_EMIT quitRequested(QuitChoice::KeepSessions); });
    m_quitEnd = addTo(*m_menu, QString());
    connect(m_quitEnd, &QAction::triggered, this, [this] { Q_EMIT quitRequested(QuitChoice::EndSessions); });
}

void TrayMenu::makeLeftovers()
{
    m_leftovers = m_menu->addMenu(QString());
    m_noLeftovers = addTo(*m_leftovers, QString());
    m_noLeftovers->setEnabled(false);
    m_leftovers->addSeparator();
    m_allLeftovers = addTo(*m_leftovers, QString());
    connect(m_allLeftovers, &QAction::triggered, this, &TrayMenu::leftoversRequested);
}

void TrayMenu::makePorts()
{
    m_ports = m_menu->addMenu(QString());
    m_noPorts = addTo(*m_ports, QString());
    m_noPorts->setEnabled(false);
    m_ports->addSeparator();
    m_allPorts = addTo(*m_ports, QString());
    connect(m_allPorts, &QAction::triggered, this, &TrayMenu::portsRequested);
    connect(m_ports, &QMenu::aboutToShow, this, [this] { m_isPortsOpen = true; });
    connect(m_ports, &QMenu::aboutToHide, this, [this] { m_isPortsOpen = false; });
}

// What does not follow from the plan.
void TrayMenu::nameAll()
{
    m_menu->setAccessibleName(tr("Shellreeve: sessions"));
    m_moreFinished->setText(tr("All in the window…"));
    m_newSession->setText(tr("New session…"));
    m_showSessions->setText(tr("Show sessions"));
    m_leftovers->setTitle(tr("Leftovers"));
    m_noLeftovers->setText(tr("Nothing is left behind"));
    m_ports->setTitle(tr("Ports"));
    m_allPorts->setText(tr("All ports…"));
    m_dashboard->setText(tr("Open dashboard"));
    m_settings->setText(tr("Settings…"));
    m_about->setText(tr("About Shellreeve"));
}

void TrayMenu::retranslate()
{
    nameAll();
    apply(MenuPlan(m_plan));
}

void TrayMenu::setDrawer(MenuDrawer drawer)
{
    m_drawer = drawer;
    apply(MenuPlan(m_plan));
}

void TrayMenu::apply(const MenuPlan &plan)
{
    const bool isFirstLook = plan.isPortsKnown && !m_plan.isPortsKnown;
    m_plan = plan;
    if (m_isOpen) {
        refresh();
        if (isFirstLook || !m_isPortsOpen) { // nothing is pointed at: a look takes less time than the way to them
            arrangePorts(SlotOrder::Keep);
        }
    } else {
        arrange(SlotOrder::Keep);
    }
}

SessionSlot::Do TrayMenu::performer()
{
    return [this](SessionDeed what, const QString &id) { Q_EMIT deed(what, id); };
}

void TrayMenu::arrange(SlotOrder order)
{
    showEnds();
    m_sessionSlots.assign(m_plan.sessions, order, [this] {
        return std::make_unique<SessionSlot>(*m_menu, m_beforeGroups, SessionSlot::Kind::Living, m_drawer, performer());
    });
    m_groupSlots.assign(m_plan.groups, order, [this] {
        return std::make_unique<GroupSlot>(*m_menu, m_finished->menuAction(), m_drawer, m_rest, performer());
    });
    m_finishedSlots.assign(m_plan.finished, order, [this] {
        return std::make_unique<SessionSlot>(*m_finished, m_moreFinished, SessionSlot::Kind::Finished, m_drawer, performer());
    });
    m_noLeftovers->setVisible(m_plan.leftovers.isEmpty());
    m_leftoverSlots.assign(m_plan.leftovers, order, [this] {
        return std::make_unique<LeftoverSlot>(*m_leftovers, m_noLeftovers, m_drawer, [this](LeftoverDeed what, const QString &id, qint64 pid) {
            Q_EMIT leftoverDeed(what, id, pid);
        });
    });
    arrangePorts(order);
}

void TrayMenu::arrangePorts(SlotOrder order)
{
    m_noPorts->setText(m_plan.isPortsKnown ? tr("No session listens on a port") : tr("Looking for ports…"));
    m_noPorts->setVisible(m_plan.ports.isEmpty());
    m_portSlots.assign(m_plan.ports, order, [this] {
        return std::make_unique<PortSlot>(*m_ports, m_noPorts, m_drawer, [this](PortDeed what, const words::PortLine &line) {
            Q_EMIT portDeed(what, line);
        });
    });
}

// What stands above and below the sessions.
void TrayMenu::showEnds()
{
    m_problem->setText(menuText(tr("⚠ %1").arg(m_plan.problem), m_drawer));
    m_problem->setVisible(!m_plan.problem.isEmpty());
    m_monitor->setText(menuText(tr("⚠ %1").arg(m_plan.monitorTrouble), m_drawer));
    m_monitor->setVisible(!m_plan.monitorTrouble.isEmpty());
    m_dashboard->setEnabled(m_plan.hasDashboard);
    const qsizetype interrupted = m_plan.interrupted.size();
    m_interrupted->setText(interrupted == 1 ? tr("1 session was interrupted by a restart of the machine")
                                            : tr("%1 sessions were interrupted by a restart of the machine").arg(interrupted));
    m_interrupted->setVisible(interrupted > 0);
    m_startThese->setText(interrupted == 1 ? tr("Start it again") : tr("Start these %1 again").arg(interrupted));
    m_startThese->setVisible(interrupted > 0);
    m_topSeparator->setVisible(interrupted > 0 || !m_plan.problem.isEmpty() || !m_plan.monitorTrouble.isEmpty());

    m_nothing->setText(m_plan.isReady ? tr("No session runs") : tr("Looking for sessions…"));
    m_nothing->setVisible(!m_plan.isReady || m_plan.livingCount == 0);
    m_beforeGroups->setVisible(!m_plan.sessions.isEmpty() && !m_plan.groups.isEmpty());
    m_finished->menuAction()->setText(tr("Finished (%1)").arg(m_plan.finishedCount));
    m_finished->menuAction()->setVisible(m_plan.finishedCount > 0);

    m_newSession->setEnabled(m_plan.isReady);
    const bool areAll = m_plan.leftoverCount <= m_plan.leftovers.size();
    m_allLeftovers->setText(areAll ? tr("Leftovers and orphans") : tr("All %1, and orphans").arg(m_plan.leftoverCount));
    const qsizetype living = m_plan.livingCount;
    switch (living) {
    case 0:
        m_quitKeep->setText(tr("Quit"));
        break;
    case 1:
        m_quitKeep->setText(tr("Quit (keep 1 session)"));
        break;
    default:
        m_quitKeep->setText(tr("Quit (keep %1 sessions)").arg(living));
    }
    m_quitEnd->setText(tr("Quit and end all (%1)…").arg(living));
    m_quitEnd->setVisible(living > 0);
}

const MenuEntry *TrayMenu::find(const QString &id) const
{
    const auto in = [&id](const QList<MenuEntry> &entries) -> const MenuEntry * {
        const auto found = std::find_if(entries.begin(), entries.end(), [&id](const MenuEntry &entry) { return entry.id == id; });
        return found == entries.end() ? nullptr : &*found;
    };
    for (const MenuGroup &group : m_plan.groups) {
        if (const MenuEntry *entry = in(group.entries)) {
            return entry;
        }
    }
    const MenuEntry *entry = in(m_plan.sessions);
    return entry != nullptr ? entry : in(m_plan.finished);
}

void TrayMenu::refresh()
{
    const auto finder = [this](const QString &id) { return find(id); };
    m_sessionSlots.refresh(finder);
    m_groupSlots.refresh(finder);
    m_finishedSlots.refresh(finder);
    m_portSlots.refresh([this](const QString &key) -> const MenuPort * {
        const QList<MenuPort> &all = m_plan.ports;
        const auto found = std::find_if(all.begin(), all.end(), [&key](const MenuPort &one) { return one.id == key; });
        return found == all.end() ? nullptr : &*found;
    });
    m_leftoverSlots.refresh([this](const QString &key) -> const MenuLeftover * {
        const QList<MenuLeftover> &all = m_plan.leftovers;
        const auto found = std::find_if(all.begin(), all.end(), [&key](const MenuLeftover &one) { return one.id == key; });
        return found == all.end() ? nullptr : &*found;
    });
}

} // namespace shellreeve
