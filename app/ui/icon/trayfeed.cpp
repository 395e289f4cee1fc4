// SPDX-License-Identifier: MIT
#include "ui/icon/trayfeed.h"

#include "base/clock.h"
#include "sidecar/monitorsidecar.h"
#include "supervisor/ports.h"
#include "supervisor/supervisor.h"
#include "ui/icon/menuplan.h"
#include "ui/icon/trayicon.h"
#include "ui/icon/traymenu.h"
#include "ui/icon/traysummary.h"
#include "ui/words/monitorwords.h"

#include <QJsonObject>
#include <QPointer>

namespace shellreeve {

namespace {
constexpr Milliseconds moment{50}; // together with the drawing well below what a person takes for "at once"
}

TrayFeed::TrayFeed(Supervisor &supervisor, TrayMenu &menu, TrayIcon &icon, QObject *parent)
    : QObject(parent), m_supervisor(supervisor), m_menu(menu), m_icon(icon)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, &TrayFeed::update);
    connect(&supervisor, &Supervisor::ready, this, &TrayFeed::changed);
    connect(&supervisor, &Supervisor::sessionAdded, this, &TrayFeed::changed);
    connect(&supervisor, &Supervisor::sessionChanged, this, &TrayFeed::changed);
    connect(&supervisor, &Supervisor::sessionRemoved, this, &TrayFeed::changed);
    connect(&supervisor, &Supervisor::happened, this, [this](const QJsonObject &event) {
        if (event.value(QLatin1String("type")).toString() == QLatin1String("problem")) {
            changed();
        }
    });
    connect(&supervisor.monitor(), &MonitorSidecar::changed, this, &TrayFeed::changed);
    connect(&menu, &TrayMenu::aboutToShow, this, [this] {
        m_ports.reset(); // whoever listened the last time may not any more
        update();
        lookAtPorts();
    });
    update();
}

void TrayFeed::changed()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

// Only a menu that is being looked at needs them.
void TrayFeed::lookAtPorts()
{
    m_supervisor.ports().list([self = QPointer<TrayFeed>(this)](const PortList &list) {
        if (self) {
            self->m_ports = list.rows;
            self->update();
        }
    });
}

void TrayFeed::update()
{
    m_soon.stop();
    const QList<SessionSnapshot> sessions = m_supervisor.snapshots();
    const QStringList problems = m_supervisor.knownProblems();
    const MonitorStatus &monitor = m_supervisor.monitor().status();
    QStringList all = problems + QStringList{words::monitorTrouble(monitor)};
    all.removeAll(QString());
    m_icon.show(traySummary(sessions, all));
    MenuPlan plan = withMonitor(menuPlan(sessions, problems, m_supervisor.isReady(), QDateTime::currentDateTimeUtc()), monitor);
    m_menu.apply(m_ports ? withPorts(std::move(plan), *m_ports) : plan);
}

} // namespace shellreeve
