// SPDX-License-Identifier: MIT
#include "ui/icon/trayfeed.h"

#include "base/clock.h"
#include "supervisor/supervisor.h"
#include "ui/icon/menuplan.h"
#include "ui/icon/trayicon.h"
#include "ui/icon/traymenu.h"
#include "ui/icon/traysummary.h"

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
    m_icon.show(traySummary(sessions, problems));
    m_menu.apply(menuPlan(sessions, problems, m_supervisor.isReady(), QDateTime::currentDateTimeUtc()));
}

} // namespace shellreeve
