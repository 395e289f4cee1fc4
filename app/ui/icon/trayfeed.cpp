// SPDX-License-Identifier: MIT
#include "ui/icon/trayfeed.h"

#include "base/clock.h"
#include "sidecar/monitorsidecar.h"
#include "supervisor/supervisor.h"
#include "ui/icon/menuplan.h"
#include "ui/icon/trayicon.h"
#include "ui/icon/traymenu.h"
#include "ui/icon/traysummary.h"
#include "ui/words/monitorwords.h"

#include <QJsonObject>

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
    connect(&supervisor, &Supervisor::event, this, [this](const QJsonObject &event) {
        if (event.value(QLatin1String("type")).toString() == QLatin1String("problem")) {
            changed();
        }
    });
    connect(&supervisor.monitor(), &MonitorSidecar::changed, this, &TrayFeed::changed);
    connect(&menu, &TrayMenu::aboutToShow, this, &TrayFeed::update);
    update();
}

void TrayFeed::changed()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
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
    m_menu.apply(withMonitor(menuPlan(sessions, problems, m_supervisor.isReady(), QDateTime::currentDateTimeUtc()), monitor));
}

} // namespace shellreeve
