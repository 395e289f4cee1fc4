// SPDX-License-Identifier: MIT
#include "ui/notify/monitornotifier.h"

#include "desktop/notifications.h"
#include "sidecar/monitorsidecar.h"
#include "ui/words/monitorwords.h"

namespace shellreeve {

namespace {

QString key()
{
    return QStringLiteral("monitor");
}

} // namespace

MonitorNotifier::MonitorNotifier(const MonitorSidecar &sidecar, Notifications &notifications, QObject *parent)
    : QObject(parent), m_sidecar(sidecar), m_notifications(notifications)
{
    connect(&sidecar, &MonitorSidecar::changed, this, &MonitorNotifier::onChanged);
    connect(&notifications, &Notifications::activated, this, [this](const QString &about, const QString &, const QString &token) {
        if (about == key() && !m_isLeaving) {
            Q_EMIT wanted(token);
        }
    });
    onChanged();
}

void MonitorNotifier::leave()
{
    m_isLeaving = true;
}

void MonitorNotifier::onChanged()
{
    const MonitorStatus &status = m_sidecar.status();
    const bool asksByItself = status.wantsAnswer && status.state != MonitorState::BlockedForeign;
    const QString trouble = asksByItself ? QString() : words::monitorTrouble(status);
    if (trouble == m_told || m_isLeaving || status.state == MonitorState::Starting) {
        return;
    }
    m_told = trouble;
    if (trouble.isEmpty()) {
        m_notifications.withdraw(key());
        return;
    }
    const QString what = tr("What to do…");
    m_notifications.post({key(), trouble, tr("Sessions are not affected; only the dashboard and the HTTP API are missing."),
                          {{QStringLiteral("default"), what}, {QStringLiteral("show"), what}}});
}

} // namespace shellreeve
